"""Checks of the step Vraag: people, consent, the question, the referrer and the family's rights.

Sources: design of the indication, section 4; iJw 3.2 data types (ijw.md 1.1, 1.2, 3.5); Jeugdwet
art. 7.3.4 for consent (domain facts J4).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from app.domain.consent import check_consent
from app.domain.dossier import Answer, DossierFacts, Key, Person
from app.domain.finding_codes import found
from app.domain.ijw import DateUse, NameUse, ReferrerType, Sex, is_agb, is_bsn
from app.domain.person_fields import name_of, person_place
from app.domain.region import Region
from app.domain.report import Finding, Report
from app.domain.scope import ScopeRules, ground_key

OLDEST_YEARS = 120
LAST_AGE = 23
LONGEST_REFERRER = 64
_INITIALS = re.compile(r"[^\W\d_]{1,6}")
_NAMED_REFERRERS = frozenset(
    {
        ReferrerType.GENERAL_PRACTITIONER,
        ReferrerType.YOUTH_DOCTOR,
        ReferrerType.CERTIFIED_BODY,
        ReferrerType.MEDICAL_SPECIALIST,
    }
)


def check_question(dossier: DossierFacts, region: Region, today: date) -> Report:
    """Everything that is missing or wrong in the step Vraag."""
    return Report.of(
        (
            *_check_family(dossier, region),
            *_check_people(dossier, region.scope, today),
            *check_consent(dossier, today),
            *_check_referrer(dossier),
            *_check_rights(dossier, region),
        )
    )


def check_bsn_present(youth: Person) -> Report:
    """Without a BSN no indication can leave the program (JW301, Bsn)."""
    if youth.bsn.strip():
        return Report()
    return Report((found("F002", person_place(youth, "bsn"), name=name_of(youth)),))


def _check_family(dossier: DossierFacts, region: Region) -> Iterator[Finding]:
    if region.municipality(dossier.municipality_code) is None:
        yield found("F036", "question/municipality")
    if not dossier.youths:
        yield found("F030", "question/people")
    if not dossier.answer(Key.QUESTION).strip():
        yield found("F031", f"question/{Key.QUESTION}")


def _check_people(dossier: DossierFacts, rules: ScopeRules, today: date) -> Iterator[Finding]:
    numbers = Counter(person.bsn.strip() for person in dossier.people)
    for person in dossier.people:
        yield from _check_spelling(person)
        yield from _check_birth(person, today)
        if person.bsn.strip() and numbers[person.bsn.strip()] > 1:
            yield found("F037", person_place(person, "bsn"), name=name_of(person))
    for youth in dossier.youths:
        yield from _check_youth(youth)
        yield from _check_age(youth, dossier, rules, today)


def _check_spelling(person: Person) -> Iterator[Finding]:
    """What may be left empty but not be wrong, for youths and adults alike."""
    if person.bsn.strip() and not is_bsn(person.bsn.strip()):
        yield found("F001", person_place(person, "bsn"), name=name_of(person))
    if person.initials and not _INITIALS.fullmatch(person.initials):
        yield found("F008", person_place(person, "initials"))
    if len(person.prefix) > 10:
        yield found("F009", person_place(person, "prefix"))
    if person.name_use and person.name_use != NameUse.OWN:
        yield found("F011", person_place(person, "name_use"))


def _check_birth(person: Person, today: date) -> Iterator[Finding]:
    age = person.age_on(today)
    place = person_place(person, "birth_date")
    if person.birth_date is not None and person.birth_date > today:
        yield found("F004", place, name=name_of(person))
    elif age is not None and age >= OLDEST_YEARS and person.date_use != DateUse.ALL_UNKNOWN:
        yield found("F005", place, name=name_of(person))


def _check_youth(youth: Person) -> Iterator[Finding]:
    """What the assignment message demands of a client (JW301)."""
    if not youth.bsn.strip():
        yield found("I001", person_place(youth, "bsn"), name=name_of(youth))
    if youth.birth_date is None:
        yield found("F003", person_place(youth, "birth_date"), name=name_of(youth))
    if not youth.surname.strip():
        yield found("F007", person_place(youth, "surname"), name=name_of(youth))
    if youth.sex not in set(Sex):
        yield found("F010", person_place(youth, "sex"), name=name_of(youth))


def _check_age(
    youth: Person, dossier: DossierFacts, rules: ScopeRules, today: date
) -> Iterator[Finding]:
    """Youth care ends at 23, unless a ground without end by age holds (Jeugdwet art. 1.1)."""
    age = youth.age_on(today)
    if age is None or not LAST_AGE <= age < OLDEST_YEARS:
        return
    chosen = dossier.answer(ground_key(youth))
    if all(ground.key != chosen for ground in rules.grounds_for(youth, today)):
        place = person_place(youth, "birth_date")
        yield found("F006", place, name=name_of(youth), age=age, limit=LAST_AGE)


def _check_referrer(dossier: DossierFacts) -> Iterator[Finding]:
    """Doctors and certified bodies are named by AGB code or name; others have no AGB code."""
    kind = dossier.answer(Key.REFERRER_TYPE)
    name, agb = dossier.answer(Key.REFERRER_NAME).strip(), dossier.answer(Key.REFERRER_AGB).strip()
    if kind not in set(ReferrerType):
        yield found("F032", f"question/{Key.REFERRER_TYPE}")
    elif kind in _NAMED_REFERRERS:
        if not name and not agb:
            yield found("F033", f"question/{Key.REFERRER_NAME}")
        elif name and agb:
            yield found("I002", f"question/{Key.REFERRER_AGB}")
    elif agb:
        yield found("F034", f"question/{Key.REFERRER_AGB}")
    if agb and not is_agb(agb):
        yield found("F035", f"question/{Key.REFERRER_AGB}")
    if len(name) > LONGEST_REFERRER:
        yield found("F038", f"question/{Key.REFERRER_NAME}")


def _check_rights(dossier: DossierFacts, region: Region) -> Iterator[Finding]:
    for right in region.rights:
        if dossier.answer(f"rights.{right.key}") != Answer.YES:
            yield found("W003", f"question/rights.{right.key}", text=right.text)
