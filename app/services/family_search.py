"""Is this family known already? By BSN, by name as it is written or sounds, by birth date."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import reduce

from sqlalchemy import ColumnElement, and_, case, false, or_, select
from sqlalchemy.orm import Session, selectinload

from app.domain.dossier import search_name
from app.domain.name_search import sound_mark, sounds_of
from app.models.dossier import Dossier, Person

_MOST_PEOPLE = 40
_MOST_FAMILIES = 6
_WRITTEN, _BIRTH, _SOUND, _BSN = 1, 2, 4, 8
"""What can be the same; together they weigh as much as their sum."""


@dataclass(frozen=True, slots=True)
class KnownFamily:
    """What is known of a child before there is a dossier; empty means "not asked"."""

    name: str = ""
    bsn: str = ""
    birth_date: date | None = None


@dataclass(frozen=True, slots=True)
class FamilyMatch:
    """A family that looks like the one sought.

    ``people`` are name and birth date of everybody in it; ``because`` says in Dutch what is the
    same; ``sure`` that it is the same child.
    """

    dossier_id: int
    number: str
    people: tuple[tuple[str, date | None], ...]
    because: str
    sure: bool


def find_families(session: Session, known: KnownFamily) -> tuple[FamilyMatch, ...]:
    """The families that share a BSN, a name or a birth date with ``known``, the surest first."""
    tests = _tests(known)
    if not tests:
        return ()
    parts = [case((test, points), else_=0) for points, test in tests.items()]
    weight = reduce(operator.add, parts)
    found = session.execute(
        select(Person.dossier_id, weight)
        .where(or_(*tests.values()))
        .order_by(weight.desc(), Person.id.desc())
        .limit(_MOST_PEOPLE)
    )
    weights: dict[int, int] = {}
    for dossier_id, points in found:
        weights[dossier_id] = max(points, weights.get(dossier_id, 0))
    best = dict(list(weights.items())[:_MOST_FAMILIES])
    return tuple(_match(dossier, best[dossier.id]) for dossier in _load(session, best))


def _tests(known: KnownFamily) -> dict[int, ColumnElement[bool]]:
    """What is looked for, by its weight."""
    tests: dict[int, ColumnElement[bool]] = {}
    if known.bsn.strip():
        tests[_BSN] = Person.bsn == known.bsn.strip()
    if name := search_name(known.name):
        tests[_WRITTEN] = Person.sort_name.contains(name, autoescape=True)
        tests[_SOUND] = _sounds(known.name)
    if known.birth_date is not None:
        tests[_BIRTH] = Person.birth_date == known.birth_date
    return tests


def _sounds(name: str) -> ColumnElement[bool]:
    words = [
        or_(*(Person.sort_name.contains(sound_mark(key), autoescape=True) for key in sorted(keys)))
        for keys in sounds_of(name)
    ]
    return and_(*words) if words else false()


def _load(session: Session, ids: Iterable[int]) -> list[Dossier]:
    order = list(ids)
    query = select(Dossier).where(Dossier.id.in_(order)).options(selectinload(Dossier.people))
    return sorted(session.scalars(query), key=lambda dossier: order.index(dossier.id))


def _match(dossier: Dossier, weight: int) -> FamilyMatch:
    return FamilyMatch(
        dossier_id=dossier.id,
        number=dossier.number,
        people=tuple((_name(person), person.birth_date) for person in dossier.people),
        because=", ".join(_reasons(weight)),
        sure=bool(weight & _BSN or (weight & _BIRTH and weight & (_WRITTEN | _SOUND))),
    )


def _reasons(weight: int) -> Iterator[str]:
    if weight & _BSN:
        yield "zelfde BSN"
    if weight & _WRITTEN:
        yield "zelfde naam"
    elif weight & _SOUND:
        yield "naam klinkt hetzelfde"
    if weight & _BIRTH:
        yield "zelfde geboortedatum"


def _name(person: Person) -> str:
    return " ".join(filter(None, (person.first_names, person.prefix, person.surname)))
