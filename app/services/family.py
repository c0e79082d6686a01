"""The one plan of a family: its goals, what may be shared, and what happened."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from sqlalchemy.orm import Session

from app.domain.consent import GivenBy, Scope
from app.domain.dossier import Key, Role, Status
from app.domain.goals import parts_of, reworded
from app.domain.shared_data import SharedFact, read_shared, shared_key, write_shared
from app.models.dossier import Dossier, DossierAnswer, Person
from app.models.plan import Consent, Goal
from app.services.audit import About, Action
from app.services.bin import Kind, bin_part
from app.services.dossier_rows import DossierView
from app.services.dossier_view import dossier_view
from app.services.dossiers import changing, set_answer
from app.services.events import EventKind, EventRow, events_of, note_event, note_latest
from app.services.workplace import RefusedError, Workplace

GOAL_TEXTS = frozenset({"area", "text"})


class Family:
    """Use cases on the plan of a family; each change answers with the dossier as it is stored."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def add_goal(
        self, dossier_id: int, person_id: int | None = None, *, area: str = "", text: str = ""
    ) -> DossierView:
        """Add a goal of the family, or of one person of it."""
        with changing(self._workplace, dossier_id, About.GOAL) as (session, dossier):
            if person_id is not None:
                _person(dossier, person_id)
            goal = Goal(person_id=person_id, area=area, text=text.strip(), result="")
            goal.created_at = self._workplace.now()
            dossier.goals.append(goal)
            self._note(session, dossier, EventKind.GOAL, "Doel toegevoegd.")
            return self._after(session, dossier)

    def change_goal(self, dossier_id: int, goal_id: int, field: str, value: str) -> DossierView:
        """Change whose goal it is (``person``: an id, or empty for the family), area or text.

        Other words go along to the drafts that took the goal over; what is final keeps its own.
        """
        with changing(self._workplace, dossier_id, About.GOAL) as (session, dossier):
            goal = _goal(dossier, goal_id)
            if field == "person":
                goal.person_id = _person(dossier, int(value)).id if value else None
            elif field in GOAL_TEXTS:
                if field == "text":
                    _reword_drafts(dossier, goal, value)
                setattr(goal, field, value.strip())
            else:
                raise ValueError(f"a goal has no field {field!r}")
            return self._after(session, dossier)

    def remove_goal(self, dossier_id: int, goal_id: int) -> DossierView:
        """Put a goal in the bin."""
        with changing(self._workplace, dossier_id, About.GOAL, Action.DELETE) as (session, dossier):
            goal = _goal(dossier, goal_id)
            bin_part(session, self._workplace, dossier, Kind.GOAL, goal.id, goal.text)
            dossier.goals.remove(goal)
            self._note(session, dossier, EventKind.GOAL, "Doel verwijderd.")
            return self._after(session, dossier)

    def give_consent(
        self,
        dossier_id: int,
        person_id: int,
        givers: Collection[GivenBy],
        scope: Scope,
        given_on: date,
    ) -> DossierView:
        """Keep that ``givers`` agree to share what is known of this youth with ``scope``."""
        if given_on > self._workplace.today():
            raise RefusedError("Deze dag moet nog komen. Kies vandaag of een eerdere dag.")
        with changing(self._workplace, dossier_id, About.CONSENT) as (session, dossier):
            person = _person(dossier, person_id)
            if person.role != Role.YOUTH:
                raise RefusedError("Leg toestemming om te delen vast bij de jeugdige.")
            if person.birth_date is not None and given_on < person.birth_date:
                raise RefusedError("Deze dag ligt voor de geboorte. Kies een latere dag.")
            new = _not_given(person, givers, scope)
            if not new:
                raise RefusedError("Deze toestemming staat er al.")
            person.consents += [
                Consent(
                    given_by=giver.value, scope=scope.value, given_on=given_on, withdrawn_on=None
                )
                for giver in new
            ]
            who = " en ".join(giver.label for giver in new)
            what = f"Toestemming van {who} om te delen met {scope.label}."
            self._note(session, dossier, EventKind.CONSENT, what)
            return self._after(session, dossier)

    def withdraw_consent(self, dossier_id: int, consent_id: int) -> DossierView:
        """Keep that a consent was taken back today; it stays readable."""
        with changing(self._workplace, dossier_id, About.CONSENT) as (session, dossier):
            consents = (c for person in dossier.people for c in person.consents)
            consent = next((c for c in consents if c.id == consent_id), None)
            if consent is None or consent.withdrawn_on is not None:
                raise RefusedError("Deze toestemming is er niet meer.")
            consent.withdrawn_on = self._workplace.today()
            label = Scope(consent.scope).label
            what = f"Toestemming om te delen met {label} ingetrokken."
            self._note(session, dossier, EventKind.CONSENT, what)
            return self._after(session, dossier)

    def note_shared(self, dossier_id: int, person_id: int, fact: SharedFact) -> DossierView:
        """Keep that something was shared of this youth."""
        if not fact.what.strip():
            raise RefusedError("Schrijf op wat je hebt gedeeld.")
        if fact.on > self._workplace.today():
            raise RefusedError("Deze dag moet nog komen. Kies vandaag of een eerdere dag.")
        words = f"Gegevens gedeeld met {fact.scope.label}."
        return self._change_shared(dossier_id, person_id, words, lambda facts: [*facts, fact])

    def drop_shared(self, dossier_id: int, person_id: int, fact: SharedFact) -> DossierView:
        """Take away one line of what was shared, written down by mistake."""
        words = f"Regel over delen met {fact.scope.label} verwijderd."
        return self._change_shared(
            dossier_id, person_id, words, lambda facts: [x for x in facts if x != fact]
        )

    def _change_shared(
        self,
        dossier_id: int,
        person_id: int,
        words: str,
        change: Callable[[tuple[SharedFact, ...]], list[SharedFact]],
    ) -> DossierView:
        with changing(self._workplace, dossier_id, About.CONSENT) as (session, dossier):
            if _person(dossier, person_id).role != Role.YOUTH:
                raise RefusedError("Leg vast wat je deelt bij de jeugdige.")
            key = shared_key(person_id)
            kept = next((item.value for item in dossier.answers if item.key == key), "")
            facts = change(read_shared(kept))
            set_answer(dossier.answers, DossierAnswer, key, write_shared(facts))
            self._note(session, dossier, EventKind.CONSENT, words)
            return self._after(session, dossier)

    def tell_paper(self, dossier_id: int, paper: str) -> None:
        """Write down that ``paper`` was made (in Dutch: "Brief"); once a day for each."""
        with self._workplace.sessions.begin_log() as session:
            note_latest(session, self._workplace, dossier_id, EventKind.EXPORT, paper, "gemaakt")

    def timeline(self, dossier_id: int) -> tuple[EventRow, ...]:
        """Everything that happened in this dossier, the newest first."""
        with self._workplace.sessions() as session:
            return events_of(session, dossier_id)

    def _note(self, session: Session, dossier: Dossier, kind: EventKind, text: str) -> None:
        note_event(session, self._workplace, dossier.id, kind, text)

    def _after(self, session: Session, dossier: Dossier) -> DossierView:
        session.flush()
        return dossier_view(session, dossier, self._workplace)


def _not_given(person: Person, givers: Collection[GivenBy], scope: Scope) -> list[GivenBy]:
    """Those of ``givers`` whose consent to share with ``scope`` does not stand yet."""
    given = {c.given_by for c in person.consents if c.scope == scope and not c.withdrawn_on}
    return [giver for giver in GivenBy if giver in givers and giver.value not in given]


def _reword_drafts(dossier: Dossier, goal: Goal, words: str) -> None:
    """Write the new words where a draft took the goal over.

    Not where another goal has the same words: while somebody types, a goal can look like another.
    """
    same = [other for other in dossier.goals if parts_of(other.text) == parts_of(goal.text)]
    if len(same) > 1:
        return
    for draft in (item for item in dossier.indications if item.status == Status.DRAFT):
        for answer in draft.answers:
            if answer.key == Key.GOAL:
                answer.value = reworded(answer.value, goal.text, words)
        for phase in draft.phases:
            phase.goal = reworded(phase.goal, goal.text, words)


def _goal(dossier: Dossier, goal_id: int) -> Goal:
    goal = next((item for item in dossier.goals if item.id == goal_id), None)
    if goal is None:
        raise RefusedError("Dit doel staat niet meer in het dossier.")
    return goal


def _person(dossier: Dossier, person_id: int) -> Person:
    person = next((item for item in dossier.people if item.id == person_id), None)
    if person is None:
        raise RefusedError("Deze persoon staat niet meer in het dossier.")
    return person
