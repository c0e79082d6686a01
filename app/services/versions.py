"""The versions of an indication after its export: change it, take it back, read what was sent.

Source: design of the indication, section 5. A version is written when it is decided; the first one
when it is exported. What was sent stays readable whatever happens to the indication afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.domain.evaluation import CHANGE_REASONS, last_day_of
from app.domain.ijw import ReasonChange
from app.domain.indication import may_become
from app.domain.sent_lines import (
    EVALUATION_KEY,
    EXPLANATION_KEY,
    NUMBER_KEY,
    REASON_KEY,
    check_withdrawal,
)
from app.models.dossier import AcceptedFinding, Dossier
from app.models.indication import Indication, IndicationAnswer
from app.models.progress import IndicationVersion
from app.services.audit import About, Action, note_act
from app.services.closing import demand_open
from app.services.dossier_rows import DossierView
from app.services.dossier_view import dossier_view
from app.services.dossiers import load_dossier, set_acceptance, set_answer
from app.services.events import EventKind, note_event
from app.services.sent_care import fill_numbers, is_declared
from app.services.stops import stops
from app.services.version_content import put_back, read_message
from app.services.version_rows import (
    CHANGED,
    FIRST,
    WITHDRAWN,
    add_version,
    backfill,
    facts_of,
    versions_of,
)
from app.services.version_words import FieldWords, line_words, words_of
from app.services.workplace import RefusedError, Workplace

KIND_WORDS = {FIRST: "eerste versie", CHANGED: "wijziging", WITHDRAWN: "intrekking"}


@dataclass(frozen=True, slots=True)
class VersionView:
    """One version as the window shows it; ``sent`` says whether the back office has it.

    ``fields`` are all its fields in Dutch, ``lines`` those of its message in the order of sending.
    """

    number: int
    kind: str
    reason: str
    explanation: str
    decided_at: datetime
    worker: str
    sent: bool
    fields: tuple[FieldWords, ...]
    lines: tuple[str, ...]


class Versions:
    """Use cases on an indication that was exported; each answers with the dossier as stored."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def start_change(self, indication_id: int) -> DossierView:
        """Make an exported indication a draft again; its sent version is kept."""
        with self._beginning(indication_id) as (session, dossier, _):
            return self._view(session, dossier)

    def start_agreed_change(self, indication_id: int) -> DossierView:
        """Begin the change that tells the provider what the evaluation decided.

        Of help that stopped the last day is filled in, and the reason where the standard pairs one
        with why it stopped; of help that is scaled down the worker fills in how.
        """
        with self._beginning(indication_id) as (session, dossier, stored):
            stop = stops(session, Indication.id == indication_id).get(indication_id)
            if stop is not None:
                _end_on(stored, stop.on, self._workplace.today())
                reason = CHANGE_REASONS.get(stop.reason, "")
                set_answer(stored.answers, IndicationAnswer, REASON_KEY, reason)
            return self._view(session, dossier)

    def call_off(self, indication_id: int) -> DossierView:
        """Undo a change or a withdrawal that was not sent: it is again what was exported."""
        undone = "Wijziging of intrekking ongedaan gemaakt."
        with self._going_to(indication_id, Status.EXPORTED, undone, About.UNDOING) as (
            session,
            dossier,
            stored,
        ):
            planned = next((a.value for a in stored.answers if a.key == EVALUATION_KEY), "")
            forget_decided(session, stored)
            put_back(dossier, stored, versions_of(session, stored.id)[-1].content)
            stored.evaluation_on = date.fromisoformat(planned) if planned else None
            return self._view(session, dossier)

    def withdraw(self, indication_id: int, explanation: str, declared: str = "") -> DossierView:
        """Decide that everything that was sent is taken back (reason 13, CS335).

        Refused where care was declared on it: then only an Einddatum is possible (TR385). Of help
        that has begun ``declared`` is what the provider said about that; it is kept as the
        explanation of that finding, and so goes into the workbook.
        """
        withdrawn = "Indicatie ingetrokken."
        with self._going_to(indication_id, Status.FINAL, withdrawn, About.WITHDRAWAL) as (
            session,
            dossier,
            stored,
        ):
            fill_numbers(session, dossier, stored)
            if is_declared(session, dossier, stored):
                raise RefusedError(
                    "Op deze indicatie is al hulp gedeclareerd. Intrekken kan dan niet: kies "
                    "'Wijzigen' en vul een einddatum in."
                )
            if not explanation.strip():
                raise RefusedError("Schrijf op waarom je de indicatie intrekt.")
            self._answer_about_declarations(session, dossier, stored, declared.strip())
            set_answer(stored.answers, IndicationAnswer, EXPLANATION_KEY, explanation.strip())
            _keep_evaluation(stored)
            stored.decided_at = self._workplace.now()
            add_version(session, dossier, stored, WITHDRAWN, self._workplace)
            return self._view(session, dossier)

    def _answer_about_declarations(
        self, session: Session, dossier: Dossier, stored: Indication, declared: str
    ) -> None:
        """Keep what the provider said, for each question that taking begun help back raises."""
        facts = facts_of(session, dossier, stored, self._workplace)
        for finding in check_withdrawal(facts, self._workplace.today()):
            if not declared:
                raise RefusedError(
                    "Deze hulp is al begonnen. Vraag de aanbieder of er al is gedeclareerd, en "
                    "schrijf op wat die zei."
                )
            new = AcceptedFinding(
                code=finding.code,
                field=finding.field,
                explanation=declared,
                agreed_by="",
                accepted_at=self._workplace.now(),
            )
            set_acceptance(dossier, stored.id, new)

    def set_number(self, indication_id: int, line: int, number: str) -> DossierView:
        """Keep the ToewijzingNummer of a sent line; empty text takes it away."""
        digits = number.strip()
        if digits and not (digits.isascii() and digits.isdecimal() and len(digits) <= 9):
            raise RefusedError("Een toewijzingsnummer heeft hoogstens negen cijfers.")
        with self._workplace.sessions.begin() as session:
            dossier, stored = _load(session, indication_id)
            key = NUMBER_KEY.format(line=line)
            set_answer(stored.answers, IndicationAnswer, key, digits)
            now = self._workplace.now()
            dossier.changed_at = now
            note_act(session, now, Action.CHANGE, dossier.number, detail=About.NUMBER)
            return self._view(session, dossier)

    def all(self, indication_id: int) -> tuple[VersionView, ...]:
        """Every version of the indication, the first one first."""
        with self._workplace.sessions.begin_log() as session:
            dossier, stored = _load(session, indication_id)
            backfill(session, dossier, stored, self._workplace)
            return tuple(_version_view(row) for row in versions_of(session, indication_id))

    @contextmanager
    def _beginning(self, indication_id: int) -> Iterator[tuple[Session, Dossier, Indication]]:
        """The indication in one transaction in which a change of it begins."""
        with self._going_to(indication_id, Status.DRAFT, "Wijziging begonnen.", About.CHANGING) as (
            session,
            dossier,
            stored,
        ):
            fill_numbers(session, dossier, stored)
            for key in (REASON_KEY, EXPLANATION_KEY):
                set_answer(stored.answers, IndicationAnswer, key, "")
            _keep_evaluation(stored)
            stored.frozen, stored.decided_at = "", None
            yield session, dossier, stored

    @contextmanager
    def _going_to(
        self, indication_id: int, new: Status, event: str, about: About
    ) -> Iterator[tuple[Session, Dossier, Indication]]:
        """The indication in one transaction in which it becomes ``new``, if its life allows it.

        ``event`` tells the timeline what happened, ``about`` the log.
        """
        with self._workplace.sessions.begin() as session:
            dossier, stored = _load(session, indication_id)
            backfill(session, dossier, stored, self._workplace)
            demand_open(dossier)
            status, rows = Status(stored.status), versions_of(session, indication_id)
            waits = bool(rows) and read_message(rows[-1].content) is None
            undoes = new is Status.EXPORTED and status is Status.FINAL and waits
            if not rows or not (undoes or (may_become(status, new, sent=True) and not waits)):
                raise RefusedError(f"Dat kan niet met een indicatie die {status.value} is.")
            if status is Status.FINAL and not undoes:
                raise RefusedError(f"Dat kan niet met een indicatie die {status.value} is.")
            stored.status = new.value
            now = self._workplace.now()
            dossier.changed_at = now
            note_act(session, now, Action.DECIDE, dossier.number, detail=about)
            note_event(
                session,
                self._workplace,
                dossier.id,
                EventKind.DECISION,
                event,
                indication_id=indication_id,
            )
            yield session, dossier, stored

    def _view(self, session: Session, dossier: Dossier) -> DossierView:
        session.flush()
        return dossier_view(session, dossier, self._workplace)


def _version_view(row: IndicationVersion) -> VersionView:
    message = read_message(row.content)
    known = row.reason_change in set(ReasonChange)
    return VersionView(
        number=row.number,
        kind=KIND_WORDS[row.kind],
        reason=ReasonChange(row.reason_change).label if known else "",
        explanation=row.explanation,
        decided_at=row.decided_at,
        worker=row.worker,
        sent=message is not None,
        fields=words_of(row.content),
        lines=tuple(line_words(item) for item in message or ()),
    )


def _end_on(stored: Indication, stop: date, today: date) -> None:
    """Let the phases end on ``stop``; those that do not come any more go.

    The planned evaluation moves along: one after the last day is not possible.
    """
    ends = {
        phase: last_day_of(phase.start, phase.end, stop, today)
        for phase in stored.phases
        if phase.start is not None and phase.end is not None
    }
    stored.phases[:] = [phase for phase, end in ends.items() if end is not None]
    for position, phase in enumerate(stored.phases):
        phase.position, phase.end = position, ends[phase]
    if stored.evaluation_on is not None:
        stored.evaluation_on = min(stored.evaluation_on, stop)


def _keep_evaluation(stored: Indication) -> None:
    """Remember the planned day, which an evaluation may have moved since the export."""
    day = stored.evaluation_on.isoformat() if stored.evaluation_on else ""
    set_answer(stored.answers, IndicationAnswer, EVALUATION_KEY, day)


def forget_decided(session: Session, stored: Indication) -> None:
    """Let go of a version that was decided but not sent."""
    last = versions_of(session, stored.id)[-1:]
    for row in last:
        if read_message(row.content) is None:
            session.delete(row)
            session.flush()


def _load(session: Session, indication_id: int) -> tuple[Dossier, Indication]:
    stored = session.get(Indication, indication_id)
    if stored is None:
        raise RefusedError("Deze indicatie is er niet meer.")
    return load_dossier(session, stored.dossier_id), stored
