"""The dossiers: make one, find one, change its people and answers. One call, one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import ColumnElement, func, or_, select, union
from sqlalchemy.orm import Session, selectinload

from app.domain.dossier import Answer, Role, Step, search_name
from app.domain.person_fields import person_in
from app.models.dossier import AcceptedFinding, Dossier, DossierAnswer, Person
from app.models.indication import Indication, IndicationAnswer
from app.services.audit import About, Action, note_act
from app.services.closing import is_closed
from app.services.dossier_summary import DossierSummary, summaries_of
from app.services.workplace import RefusedError, Workplace

if TYPE_CHECKING:
    from app.services.audit_log import AuditLog
    from app.services.dossier_rows import DossierView
    from app.services.family_search import FamilyMatch, KnownFamily
    from app.services.undo import EditHistory

A = TypeVar("A", DossierAnswer, IndicationAnswer)

PERSON_TEXTS = frozenset(
    {
        "first_names",
        "initials",
        "prefix",
        "surname",
        "date_use",
        "sex",
        "name_use",
        "bsn",
        "relation",
        "consent",
    }
)
_CONSENT_WORDS = {Answer.YES.value: "gegeven", Answer.NO.value: "geweigerd"}
PERSON_DATES = frozenset({"birth_date", "consent_on"})


class Dossiers:
    """Use cases on a dossier; each answers with the dossier as it is stored afterwards."""

    def __init__(self, workplace: Workplace, log: AuditLog | None = None) -> None:
        self._workplace = workplace
        self._log = log

    def create(self, municipality_code: str, known: Mapping[str, str] | None = None) -> DossierView:
        """Make a dossier with one youth, under the next number of this year.

        ``known`` are fields of the youth that are known already, as :meth:`change_person` takes
        them.
        """
        now = self._workplace.now()
        youth = _new_person(Role.YOUTH)
        for field, value in (known or {}).items():
            _set_person(youth, field, value)
        with self._workplace.sessions.begin() as session:
            dossier = Dossier(
                number=next_number(session, now.year),
                municipality_code=municipality_code,
                worker=self._workplace.worker(),
                step=Step.QUESTION,
                created_at=now,
                changed_at=now,
                people=[youth],
            )
            session.add(dossier)
            session.flush()
            self._note(session, dossier, "Dossier gemaakt.")
            note_act(session, now, Action.CREATE, dossier.number)
            return self._view(session, dossier)

    def view(self, dossier_id: int) -> DossierView:
        """The dossier as it is stored; raises :class:`RefusedError` where there is none."""
        with self._workplace.sessions() as session:
            return self._view(session, load_dossier(session, dossier_id))

    def history(self, dossier_id: int) -> EditHistory:
        """The edits of this dossier from now on, to be undone."""
        from app.services.undo import EditHistory  # not for a list of dossiers

        return EditHistory(self._workplace, dossier_id)

    def open(self, dossier_id: int) -> DossierView:
        """The same for somebody who is going to look at it: the log tells who and when."""
        view = self.view(dossier_id)
        self._audit_log().note(Action.VIEW, view.number)
        return view

    def summaries(
        self, search: str = "", limit: int = 100, *, closed: bool = True
    ) -> tuple[DossierSummary, ...]:
        """The dossiers that match number, name or BSN, the last changed first.

        ``closed=False`` leaves the closed ones out.
        """
        wanted = []
        if search.strip():
            wanted.append(_matches(search.strip()))
        if not closed:
            wanted.append(~is_closed())
        with self._workplace.sessions() as session:
            return summaries_of(session, wanted, limit)

    def find_families(self, known: KnownFamily) -> tuple[FamilyMatch, ...]:
        """Families that may be the one somebody wants to make a dossier for, the surest first."""
        from app.services.family_search import find_families  # not for a list of dossiers

        with self._workplace.sessions() as session:
            return find_families(session, known)

    def count(self) -> int:
        """How many dossiers there are."""
        with self._workplace.sessions() as session:
            return session.scalar(select(func.count()).select_from(Dossier)) or 0

    def answer(self, dossier_id: int, key: str, value: str) -> DossierView:
        """Store one answer; empty text takes the answer away."""
        return self.answer_all(dossier_id, {key: value})

    def answer_all(self, dossier_id: int, values: Mapping[str, str]) -> DossierView:
        """Store several answers at once, all or none."""
        with changing(self._workplace, dossier_id, About.ANSWER) as (session, dossier):
            before = {answer.key: answer.value for answer in dossier.answers}
            for key, value in values.items():
                set_answer(dossier.answers, DossierAnswer, key, value)
                if before.get(key, "") != value:
                    self._note_answer(session, dossier, key, value)
            session.flush()
            return self._view(session, dossier)

    def set_step(self, dossier_id: int, step: Step) -> None:
        """Remember where the worker is, without counting it as a change."""
        with self._workplace.sessions.begin() as session:
            load_dossier(session, dossier_id).step = step

    def set_municipality(self, dossier_id: int, code: str) -> DossierView:
        """Change the municipality that is responsible."""
        with changing(self._workplace, dossier_id, About.MUNICIPALITY) as (session, dossier):
            dossier.municipality_code = code
            session.flush()
            return self._view(session, dossier)

    def add_person(self, dossier_id: int, role: Role) -> DossierView:
        """Add an empty youth or adult."""
        with changing(self._workplace, dossier_id, About.PERSON) as (session, dossier):
            dossier.people.append(new := _new_person(role))
            session.flush()
            # An earlier version left behind what was answered about who had this number before.
            forget_person(dossier, new.id)
            who = "Jeugdige" if role is Role.YOUTH else "Ouder of voogd"
            self._note(session, dossier, f"{who} toegevoegd.")
            session.flush()
            return self._view(session, dossier)

    def change_person(self, dossier_id: int, person_id: int, field: str, value: str) -> DossierView:
        """Change one field of a person; dates come as ISO text."""
        with changing(self._workplace, dossier_id, About.PERSON) as (session, dossier):
            person = _person(dossier, person_id)
            before = person.consent
            _set_person(person, field, value)
            self._note_consent(session, dossier, person, before)
            session.flush()
            return self._view(session, dossier)

    def remove_person(self, dossier_id: int, person_id: int) -> DossierView:
        """Put a person in the bin, unless an indication stands in that person's name."""
        with changing(self._workplace, dossier_id, About.PERSON, Action.DELETE) as (
            session,
            dossier,
        ):
            person = _person(dossier, person_id)
            if any(item.youth_id == person_id for item in dossier.indications):
                raise RefusedError(
                    "Deze jeugdige heeft al een indicatie. Verwijder eerst de indicatie."
                )
            from app.services.bin import Kind, bin_part  # not for a list of dossiers

            name = person.first_names or person.surname
            bin_part(session, self._workplace, dossier, Kind.PERSON, person_id, name)
            dossier.people.remove(person)
            forget_person(dossier, person_id)
            self._note(session, dossier, "Persoon verwijderd.")
            session.flush()
            return self._view(session, dossier)

    def accept(
        self, dossier_id: int, code: str, field: str, explanation: str, agreed_by: str
    ) -> DossierView:
        """Explain a finding about the family; empty explanation takes the explanation back."""
        action = Action.OVERRIDE if explanation.strip() else Action.UNDO
        with changing(self._workplace, dossier_id, code, action) as (session, dossier):
            set_acceptance(
                dossier,
                None,
                AcceptedFinding(
                    code=code,
                    field=field,
                    explanation=explanation.strip(),
                    agreed_by=agreed_by.strip(),
                    accepted_at=self._workplace.now(),
                ),
            )
            session.flush()
            return self._view(session, dossier)

    def _audit_log(self) -> AuditLog:
        if self._log is None:
            from app.services.audit_log import AuditLog

            self._log = AuditLog(self._workplace.sessions, self._workplace.clock)
        return self._log

    def _note(self, session: Session, dossier: Dossier, text: str) -> None:
        from app.services.events import EventKind, note_event  # not for a list of dossiers

        note_event(session, self._workplace, dossier.id, EventKind.FAMILY, text)

    def _note_answer(self, session: Session, dossier: Dossier, key: str, value: str) -> None:
        from app.services.answer_events import note_answer  # not for a list of dossiers

        note_answer(session, self._workplace, dossier.id, key, value)

    def _note_consent(
        self, session: Session, dossier: Dossier, person: Person, before: str
    ) -> None:
        """Write down that the consent to the help was given, refused or taken back."""
        if person.consent == before:
            return
        from app.services.events import EventKind, note_event

        who = "de jeugdige" if person.role == Role.YOUTH else "een ouder of voogd"
        words = _CONSENT_WORDS.get(person.consent, "leeggemaakt")
        text = f"Toestemming voor de hulp van {who} {words}."
        note_event(session, self._workplace, dossier.id, EventKind.CONSENT, text)

    def _view(self, session: Session, dossier: Dossier) -> DossierView:
        from app.services.dossier_view import dossier_view  # all rules: not for a list of dossiers

        return dossier_view(session, dossier, self._workplace)


@contextmanager
def changing(
    workplace: Workplace, dossier_id: int, about: str, action: Action = Action.CHANGE
) -> Iterator[tuple[Session, Dossier]]:
    """A dossier in the transaction in which it is changed, and in which that is logged."""
    now = workplace.now()
    with workplace.sessions.begin() as session:
        dossier = load_dossier(session, dossier_id)
        dossier.changed_at = now
        yield session, dossier
        note_act(session, now, action, dossier.number, detail=about)


def load_dossier(session: Session, dossier_id: int) -> Dossier:
    """The stored dossier with everything that hangs from it, in a handful of queries."""
    dossier = session.get(
        Dossier,
        dossier_id,
        options=(
            selectinload(Dossier.people).selectinload(Person.consents),
            selectinload(Dossier.goals),
            selectinload(Dossier.answers),
            selectinload(Dossier.accepted),
            selectinload(Dossier.indications).selectinload(Indication.phases),
            selectinload(Dossier.indications).selectinload(Indication.answers),
        ),
    )
    if dossier is None:
        raise RefusedError("Dit dossier is er niet meer. Ga terug naar de startpagina.")
    return dossier


def set_answer(answers: list[A], kind: type[A], key: str, value: str) -> None:
    """Set, change or (with empty text) take away the answer under ``key``."""
    present = next((item for item in answers if item.key == key), None)
    if present is None:
        if value:
            answers.append(kind(key=key, value=value))
    elif value:
        present.value = value
    else:
        answers.remove(present)


def forget_person(dossier: Dossier, person_id: int) -> None:
    """Drop what names the person by number: who gets that number next is somebody else."""
    number = str(person_id)
    dossier.answers[:] = [a for a in dossier.answers if person_in(a.key) != number]
    dossier.accepted[:] = [a for a in dossier.accepted if person_in(a.field) != number]


def set_acceptance(dossier: Dossier, indication_id: int | None, new: AcceptedFinding) -> None:
    """Replace the explanation of the same finding; an empty explanation only takes it away."""
    same = (indication_id, new.code, new.field)
    dossier.accepted[:] = [
        item for item in dossier.accepted if (item.indication_id, item.code, item.field) != same
    ]
    if new.explanation:
        new.indication_id = indication_id
        dossier.accepted.append(new)


def _matches(search: str) -> ColumnElement[bool]:
    people = select(Person.dossier_id)
    if search.isdecimal() and len(search) == 9:
        return Dossier.id.in_(people.where(Person.bsn == search))
    by_name = people.where(Person.sort_name.contains(search_name(search), autoescape=True))
    by_number = func.lower(Dossier.number).contains(search.lower(), autoescape=True)
    return or_(by_number, Dossier.id.in_(by_name))


def next_number(session: Session, year: int) -> str:
    """The number after the last one ever given: what was deleted or erased stays in the log."""
    from app.models.trust import AuditEntry  # not for a list of dossiers

    start = f"D-{year}-"
    given = union(select(Dossier.number), select(AuditEntry.dossier_number)).subquery()
    numbers = session.scalars(select(given.c.number).where(given.c.number.startswith(start)))
    return f"{start}{max((int(n.removeprefix(start)) for n in numbers), default=0) + 1:03d}"


def _new_person(role: Role) -> Person:
    blanks = dict.fromkeys(PERSON_TEXTS | {"sort_name"}, "")
    return Person(role=role.value, birth_date=None, consent_on=None, **blanks)


def _person(dossier: Dossier, person_id: int) -> Person:
    person = next((item for item in dossier.people if item.id == person_id), None)
    if person is None:
        raise RefusedError("Deze persoon staat niet meer in het dossier.")
    return person


def _set_person(person: Person, field: str, value: str) -> None:
    if field in PERSON_DATES:
        setattr(person, field, date.fromisoformat(value) if value else None)
    elif field in PERSON_TEXTS:
        setattr(person, field, value.strip())
    else:
        raise ValueError(f"a person has no field {field!r}")
    from app.domain.name_search import search_text  # not for a list of dossiers

    names = (person.first_names, person.prefix, person.surname)
    person.sort_name = search_text(" ".join(filter(None, names)))
