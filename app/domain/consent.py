"""Who consents, to the help and to sharing what is known, by the age of the youth.

Sources: Jeugdwet art. 7.3.4 (12 to 15 years: the child and the parents; help without the parents
only to prevent serious harm, or where the child goes on wishing it) and 7.3.11 (nothing to others
without consent); domain facts J4 for the ages below 12 (the parents) and from 16 (the youth).
With whom can be shared is our own list (voorlopig).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.consent_scope import Scope
from app.domain.dossier import Answer, DossierFacts, Person
from app.domain.finding_codes import found
from app.domain.person_fields import name_of, person_place
from app.domain.report import Finding
from app.domain.shared_data import SharedFact, ShareGround, shared_of

__all__ = [
    "CONSENT_ALONE_FROM",
    "CONSENT_OWN_FROM",
    "ConsentFact",
    "GivenBy",
    "Scope",
    "check_consent",
    "who_consents",
]

CONSENT_OWN_FROM = 12
CONSENT_ALONE_FROM = 16


class GivenBy(StrEnum):
    """Who gave a consent."""

    SELF = "self"
    PARENTS = "parents"

    @property
    def label(self) -> str:
        """As the worker reads it."""
        return "de jeugdige" if self is GivenBy.SELF else "een ouder of voogd"


@dataclass(frozen=True, slots=True)
class ConsentFact:
    """One consent to share what is known of the youth ``person_id``."""

    id: int
    person_id: int
    given_by: GivenBy
    scope: Scope
    given_on: date | None = None
    withdrawn_on: date | None = None

    @property
    def holds(self) -> bool:
        """Whether it was given and not taken back."""
        return self.given_on is not None and self.withdrawn_on is None

    def held_on(self, day: date) -> bool:
        """Whether it stood on ``day``; on the day on which it was taken back it still did."""
        begun = self.given_on is not None and self.given_on <= day
        return begun and (self.withdrawn_on is None or day <= self.withdrawn_on)


def who_consents(age: int | None) -> frozenset[GivenBy]:
    """Who has to consent at this age; nobody is named while the age is unknown.

    >>> sorted(who_consents(13))
    [<GivenBy.PARENTS: 'parents'>, <GivenBy.SELF: 'self'>]
    """
    if age is None or age < 0:
        return frozenset()
    if age >= CONSENT_ALONE_FROM:
        return frozenset({GivenBy.SELF})
    if age >= CONSENT_OWN_FROM:
        return frozenset(GivenBy)
    return frozenset({GivenBy.PARENTS})


def check_consent(dossier: DossierFacts, today: date) -> Iterator[Finding]:
    """What is missing of the consents of every youth."""
    adults = [person for person in dossier.people if person not in dossier.youths]
    for youth in dossier.youths:
        needed = who_consents(youth.age_on(today))
        yield from _check_help(youth, adults, needed)
        mine = [consent for consent in dossier.consents if consent.person_id == youth.id]
        yield from _check_sharing(youth, mine, shared_of(dossier, youth), needed)
        yield from _check_days_of_sharing(youth, mine, today)
    for person in dossier.people:
        yield from _check_day(person, today)


def _check_help(
    youth: Person, adults: list[Person], needed: frozenset[GivenBy]
) -> Iterator[Finding]:
    """The consent to the help itself; a parent who refuses is another matter than one not asked."""
    if GivenBy.SELF in needed and youth.consent != Answer.YES:
        yield found("W001", person_place(youth, "consent"), name=name_of(youth))
    if GivenBy.PARENTS not in needed or any(adult.consent == Answer.YES for adult in adults):
        return
    place = person_place(adults[0] if adults else youth, "consent")
    refused = any(adult.consent == Answer.NO for adult in adults)
    alone = GivenBy.SELF in needed and youth.consent == Answer.YES and refused
    yield found("W004" if alone else "W002", place, name=name_of(youth))


def _check_day(person: Person, today: date) -> Iterator[Finding]:
    """A consent to the help has a day, and that day has been."""
    if person.consent != Answer.YES:
        return
    if person.consent_on is None:
        yield found("W006", person_place(person, "consent_on"), name=name_of(person))
    elif person.consent_on > today:
        yield found("F042", person_place(person, "consent_on"))


def _check_days_of_sharing(
    youth: Person, consents: Iterable[ConsentFact], today: date
) -> Iterator[Finding]:
    """The same for a consent to share; one that was taken back does nothing any more."""
    for consent in consents:
        words = {"scope": consent.scope.label, "name": name_of(youth)}
        place = _sharing_place(youth, consent.scope)
        if consent.withdrawn_on is not None:
            continue
        if consent.given_on is None:
            yield found("W007", place, **words)
        elif consent.given_on > today:
            yield found("F043", place, **words)


def _check_sharing(
    youth: Person,
    consents: Iterable[ConsentFact],
    shared: Iterable[SharedFact],
    needed: frozenset[GivenBy],
) -> Iterator[Finding]:
    """Who has not consented yet to what may be shared, or to what was.

    Each place names its scope, so that explaining one sharing leaves the others open.
    """
    given: dict[Scope, set[GivenBy]] = {}
    for consent in consents:
        if consent.holds:
            given.setdefault(consent.scope, set()).add(consent.given_by)
    lacking = {scope: set(needed - givers) for scope, givers in given.items()}
    for fact in shared:
        if fact.ground is ShareGround.CONSENT:
            lacking.setdefault(fact.scope, set()).update(_lacked(youth, fact, consents))
    for scope, givers in lacking.items():
        place = _sharing_place(youth, scope)
        for missing in sorted(givers):
            yield found("W005", place, scope=scope.label, who=missing.label, name=name_of(youth))
    for consent in consents:
        if consent.withdrawn_on is not None and consent.scope not in given:
            place = _sharing_place(youth, consent.scope)
            yield found("I003", place, scope=consent.scope.label, name=name_of(youth))


def _lacked(youth: Person, fact: SharedFact, consents: Iterable[ConsentFact]) -> frozenset[GivenBy]:
    """Whose consent was needed on the day of the sharing, by the age then, and did not stand."""
    stood = {c.given_by for c in consents if c.scope == fact.scope and c.held_on(fact.on)}
    return who_consents(youth.age_on(fact.on)) - stood


def _sharing_place(youth: Person, scope: Scope) -> str:
    return person_place(youth, f"consents.{scope.value}")
