"""The indications of a dossier: draft, choose, explain, decide. One call, one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.domain.ijw import Unit
from app.domain.phase_checks import suggest_minutes
from app.models.dossier import AcceptedFinding, Dossier
from app.models.indication import Indication, IndicationAnswer, IndicationPhase
from app.services.audit import About, Action, note_act
from app.services.bin import Kind, bin_part
from app.services.board_rows import BoardRow
from app.services.closing import demand_open
from app.services.dossier_rows import DossierView, FindingRow, LightSeen
from app.services.dossier_view import dossier_view
from app.services.dossiers import load_dossier, set_acceptance, set_answer
from app.services.events import EventKind, note_event, note_latest
from app.services.frozen import freeze_light, freeze_product
from app.services.version_rows import CHANGED, WITHDRAWN, add_version, versions_of
from app.services.versions import Versions, forget_decided
from app.services.workplace import RefusedError, Workplace

PHASE_TEXTS = frozenset({"volume", "unit", "frequency", "goal"})
PHASE_DATES = frozenset({"start", "end"})


class NotReadyError(RefusedError):
    """The dossier cannot be made final yet; ``findings`` are what is still open."""

    def __init__(self, sentence: str, findings: tuple[FindingRow, ...]) -> None:
        super().__init__(sentence)
        self.findings = findings


class Indications:
    """Use cases on an indication; each answers with the dossier as it is stored afterwards."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.versions = Versions(workplace)

    def add(self, dossier_id: int, youth_id: int) -> tuple[DossierView, int]:
        """Start an empty draft for a youth; also answers with the id of the new indication."""
        now = self._workplace.now()
        with self._workplace.sessions.begin() as session:
            dossier = load_dossier(session, dossier_id)
            demand_open(dossier)
            dossier.changed_at = now
            indication = Indication(
                youth_id=youth_id,
                status=Status.DRAFT.value,
                product_code="",
                provider_agb="",
                provider_name="",
                provider_reason="",
                light="",
                frozen="",
                created_at=now,
                exported_file="",
            )
            dossier.indications.append(indication)
            session.flush()
            self._note(session, indication, "Indicatie toegevoegd.", EventKind.CARE)
            note_act(session, now, Action.CREATE, dossier.number, detail=About.INDICATION)
            return dossier_view(session, dossier, self._workplace), indication.id

    def remove(self, indication_id: int) -> DossierView:
        """Put a draft in the bin; what is final, or was ever exported, stays."""
        with self._changing(indication_id, About.INDICATION, Action.DELETE) as (
            session,
            dossier,
            indication,
        ):
            if versions_of(session, indication.id):
                raise RefusedError(
                    "Deze indicatie is al geëxporteerd. Maak de wijziging ongedaan bij "
                    "Samenvatting."
                )
            kept = Kind.INDICATION
            title = indication.product_code or "nog geen product"
            bin_part(session, self._workplace, dossier, kept, indication.id, title)
            dossier.accepted[:] = [a for a in dossier.accepted if a.indication_id != indication.id]
            session.flush()
            dossier.indications.remove(indication)
            text = f"Indicatie verwijderd: {title}."
            note_event(session, self._workplace, dossier.id, EventKind.CARE, text)
            return self._after(session, dossier)

    def answer(self, indication_id: int, key: str, value: str) -> DossierView:
        """Store one answer; empty text takes the answer away."""
        with self._changing(indication_id, About.ANSWER) as (session, dossier, indication):
            set_answer(indication.answers, IndicationAnswer, key, value)
            return self._after(session, dossier)

    def choose_product(self, indication_id: int, code: str) -> DossierView:
        """Choose a product; a first phase in its unit is laid ready, a chosen provider let go."""
        with self._changing(indication_id, About.PRODUCT) as (session, dossier, indication):
            product = self._workplace.catalogue().find(code)
            if product is None:
                raise RefusedError(
                    "Dit product staat niet in de catalogus. Kies een ander product."
                )
            if indication.product_code != code:
                indication.product_code = code
                _forget_provider(indication)
                for phase in indication.phases:
                    phase.unit = product.unit.value
                self._note_choice(session, indication, "Product gekozen", product.name)
            if not indication.phases:
                indication.phases.append(_phase(0, product.unit.value, product.frequency.value))
            return self._after(session, dossier)

    def add_phase(self, indication_id: int) -> DossierView:
        """Add a phase that starts the day after the last one, in the same unit and frequency."""
        with self._changing(indication_id, About.PHASE) as (session, dossier, indication):
            last = indication.phases[-1] if indication.phases else None
            following = _phase(
                len(indication.phases),
                last.unit if last else "",
                last.frequency if last else "",
                last.end + timedelta(days=1) if last and last.end else None,
            )
            indication.phases.append(following)
            return self._after(session, dossier)

    def change_phase(
        self, indication_id: int, phase_id: int, field: str, value: str
    ) -> DossierView:
        """Change one field of a phase; dates come as ISO text."""
        with self._changing(indication_id, About.PHASE) as (session, dossier, indication):
            phase = _stored_phase(indication, phase_id)
            if field in PHASE_DATES:
                setattr(phase, field, date.fromisoformat(value) if value else None)
            elif field in PHASE_TEXTS:
                setattr(phase, field, value)
            else:
                raise ValueError(f"a phase has no field {field!r}")
            return self._after(session, dossier)

    def write_in_minutes(self, indication_id: int, phase_id: int) -> DossierView:
        """Write a broken number of hours ("2,5") as whole minutes (150); all else stays as it is.

        Source: design of the indication, section 2 (``Volume`` is a whole number).
        """
        with self._changing(indication_id, About.PHASE) as (session, dossier, indication):
            phase = _stored_phase(indication, phase_id)
            minutes = suggest_minutes(phase.volume, phase.unit)
            if minutes is not None:
                phase.volume, phase.unit = str(minutes), Unit.MINUTE.value
            return self._after(session, dossier)

    def remove_phase(self, indication_id: int, phase_id: int) -> DossierView:
        """Remove a phase; the others move up."""
        with self._changing(indication_id, About.PHASE) as (session, dossier, indication):
            indication.phases[:] = [item for item in indication.phases if item.id != phase_id]
            for position, phase in enumerate(indication.phases):
                phase.position = position
            return self._after(session, dossier)

    def set_evaluation(self, indication_id: int, day: date | None) -> DossierView:
        """Set the day on which the help is looked back upon."""
        with self._changing(indication_id, About.EVALUATION) as (session, dossier, indication):
            indication.evaluation_on = day
            return self._after(session, dossier)

    def choose_provider(self, indication_id: int, row: BoardRow, reason: str) -> DossierView:
        """Choose a provider; the light as it is seen now and the reason are kept."""
        waiting = (p for p in row.provenance if p.reference_date == row.reference_date)
        source = next(waiting, None) if row.reference_date else None
        seen = LightSeen(
            overall=row.judgement.overall.name,
            word=row.judgement.word,
            reasons=row.judgement.sentences,
            reference_date=row.reference_date,
            seen_at=self._workplace.now(),
            source=f"{source.file}, rij {source.row}" if source else "",
        )
        with self._changing(indication_id, About.PROVIDER) as (session, dossier, indication):
            indication.provider_agb = row.agb
            indication.provider_name = row.name
            indication.provider_reason = reason.strip()
            indication.light = freeze_light(seen)
            self._note_choice(session, indication, "Aanbieder gekozen", row.name)
            return self._after(session, dossier)

    def set_provider_reason(self, indication_id: int, reason: str) -> DossierView:
        """Change why this provider was chosen."""
        with self._changing(indication_id, About.PROVIDER) as (session, dossier, indication):
            indication.provider_reason = reason.strip()
            return self._after(session, dossier)

    def clear_provider(self, indication_id: int) -> DossierView:
        """Let the chosen provider go."""
        with self._changing(indication_id, About.PROVIDER) as (session, dossier, indication):
            _forget_provider(indication)
            self._note_choice(session, indication, "Aanbieder gekozen", "")
            return self._after(session, dossier)

    def accept(
        self, indication_id: int, code: str, field: str, explanation: str, agreed_by: str
    ) -> DossierView:
        """Explain a warning or block; an empty explanation takes the explanation back.

        Of what is decided only a withdrawal can still be explained: its help may begin meanwhile.
        """
        action = Action.OVERRIDE if explanation.strip() else Action.UNDO
        with self._workplace.sessions() as session:
            rows = versions_of(session, indication_id)
        needed = Status.FINAL if rows and rows[-1].kind == WITHDRAWN else Status.DRAFT
        with self._changing(indication_id, code, action, needed=needed) as (
            session,
            dossier,
            indication,
        ):
            new = AcceptedFinding(
                code=code,
                field=field,
                explanation=explanation.strip(),
                agreed_by=agreed_by.strip(),
                accepted_at=self._workplace.now(),
            )
            set_acceptance(dossier, indication.id, new)
            return self._after(session, dossier)

    def finalise(self, dossier_id: int) -> DossierView:
        """Make every draft of the dossier final, or raise :class:`NotReadyError`.

        Product, tariffs and norm are frozen as they are now (design of the indication, section 5).
        """
        with self._workplace.sessions.begin() as session:
            dossier = load_dossier(session, dossier_id)
            self._demand_ready(dossier_view(session, dossier, self._workplace))
            now, catalogue = self._workplace.now(), self._workplace.catalogue()
            for indication in dossier.indications:
                if indication.status == Status.DRAFT:
                    product = catalogue.find(indication.product_code)
                    if product is None:
                        raise RefusedError("Kies eerst een product uit de catalogus.")
                    indication.frozen = freeze_product(product, catalogue.version)
                    indication.status = Status.FINAL.value
                    indication.decided_at = now
                    if versions_of(session, indication.id):
                        add_version(session, dossier, indication, CHANGED, self._workplace)
                    self._note(session, indication, f"Definitief gemaakt: {product.name}.")
                    note_act(session, now, Action.DECIDE, dossier.number, detail=product.code)
            dossier.changed_at = now
            return self._after(session, dossier)

    def reopen(self, indication_id: int) -> DossierView:
        """Make a final indication a draft again; what is exported stays as it is."""
        with self._changing(indication_id, About.REOPENING, Action.DECIDE, needed=Status.FINAL) as (
            session,
            dossier,
            indication,
        ):
            demand_open(dossier)
            if any(row.kind == WITHDRAWN for row in versions_of(session, indication.id)):
                raise RefusedError("Deze intrekking kun je alleen ongedaan maken.")
            forget_decided(session, indication)
            indication.status = Status.DRAFT.value
            indication.frozen = ""
            indication.decided_at = None
            self._note(session, indication, "Indicatie weer geopend als concept.")
            return self._after(session, dossier)

    def _note(
        self,
        session: Session,
        indication: Indication,
        text: str,
        kind: EventKind = EventKind.DECISION,
    ) -> None:
        about = indication.id
        note_event(session, self._workplace, indication.dossier_id, kind, text, indication_id=about)

    def _note_choice(
        self, session: Session, indication: Indication, subject: str, value: str
    ) -> None:
        """The last choice of a day is told; one that is let go the same day is not."""
        note_latest(
            session,
            self._workplace,
            indication.dossier_id,
            EventKind.CARE,
            subject,
            value,
            indication_id=indication.id,
        )

    def _demand_ready(self, view: DossierView) -> None:
        drafts = [item for item in view.indications if item.status is Status.DRAFT]
        if not drafts:
            raise RefusedError("Er is geen concept om definitief te maken. Voeg een indicatie toe.")
        ids = {None, *(item.id for item in drafts)}
        open_rows = tuple(r for r in view.findings if r.indication_id in ids and r.open)
        if open_rows:
            one = "Er staat nog 1 punt open. Los het op of licht het toe."
            many = f"Er staan nog {len(open_rows)} punten open. Los ze op of licht ze toe."
            raise NotReadyError(one if len(open_rows) == 1 else many, open_rows)

    @contextmanager
    def _changing(
        self,
        indication_id: int,
        about: str,
        action: Action = Action.CHANGE,
        *,
        needed: Status = Status.DRAFT,
    ) -> Iterator[tuple[Session, Dossier, Indication]]:
        """The indication inside its dossier, in one transaction, if its status allows a change."""
        with self._workplace.sessions.begin() as session:
            stored = session.get(Indication, indication_id)
            if stored is None:
                raise RefusedError("Deze indicatie is er niet meer.")
            status = Status(stored.status)
            if status is not needed:
                raise RefusedError(
                    f"Deze indicatie is {status.value} en kan zo niet meer veranderen."
                )
            dossier = load_dossier(session, stored.dossier_id)
            now = self._workplace.now()
            dossier.changed_at = now
            yield session, dossier, stored
            note_act(session, now, action, dossier.number, detail=about)

    def _after(self, session: Session, dossier: Dossier) -> DossierView:
        session.flush()
        return dossier_view(session, dossier, self._workplace)


def _phase(position: int, unit: str, frequency: str, start: date | None = None) -> IndicationPhase:
    return IndicationPhase(
        position=position, volume="", unit=unit, frequency=frequency, start=start, end=None, goal=""
    )


def _stored_phase(indication: Indication, phase_id: int) -> IndicationPhase:
    phase = next((item for item in indication.phases if item.id == phase_id), None)
    if phase is None:
        raise RefusedError("Deze fase is er niet meer.")
    return phase


def _forget_provider(indication: Indication) -> None:
    indication.provider_agb = ""
    indication.provider_name = ""
    indication.provider_reason = ""
    indication.light = ""
