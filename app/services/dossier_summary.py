"""A dossier as one line of a list: apart from the rest, so that the start page needs no rules.

The lines are read by the tables: no more than they tell, and without preparing all mapped classes,
which would take 10 ms before the start page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.dossier import Role, Status, Step
from app.models.dossier import Dossier, Person
from app.models.indication import Indication


@dataclass(frozen=True, slots=True)
class DossierSummary:
    """One line in a list of dossiers; ``status`` is a short Dutch phrase."""

    id: int
    number: str
    youths: int
    names: str
    municipality_code: str
    step: Step
    status: str
    changed_at: datetime


def summaries_of(
    session: Session, wanted: Collection[ColumnElement[bool]], limit: int
) -> tuple[DossierSummary, ...]:
    """The dossiers for which all of ``wanted`` holds, the last changed first."""
    dossier = Dossier.__table__.c
    rows = session.execute(
        select(
            dossier.id,
            dossier.number,
            dossier.municipality_code,
            dossier.step,
            dossier.changed_at,
        )
        .where(*wanted)
        .order_by(dossier.changed_at.desc(), dossier.id.desc())
        .limit(limit)
    ).all()
    ids = [row.id for row in rows]
    names, states = _youths(session, ids), _states(session, ids)
    return tuple(
        DossierSummary(
            id=row.id,
            number=row.number,
            youths=len(names[row.id]),
            names=", ".join(filter(None, names[row.id])),
            municipality_code=row.municipality_code,
            step=Step(row.step),
            status=_status(states[row.id]),
            changed_at=row.changed_at,
        )
        for row in rows
    )


def _youths(session: Session, ids: Collection[int]) -> defaultdict[int, list[str]]:
    """What the youths of each dossier are called, in the order in which they were added."""
    person = Person.__table__.c
    found: defaultdict[int, list[str]] = defaultdict(list)
    for dossier_id, first_names, surname in session.execute(
        select(person.dossier_id, person.first_names, person.surname)
        .where(person.dossier_id.in_(ids), person.role == Role.YOUTH.value)
        .order_by(person.id)
    ):
        found[dossier_id].append(first_names or surname)
    return found


def _states(session: Session, ids: Collection[int]) -> defaultdict[int, set[str]]:
    """The states of the indications of each dossier."""
    indication = Indication.__table__.c
    found: defaultdict[int, set[str]] = defaultdict(set)
    for dossier_id, status in session.execute(
        select(indication.dossier_id, indication.status).where(indication.dossier_id.in_(ids))
    ):
        found[dossier_id].add(status)
    return found


def _status(states: Collection[str]) -> str:
    if Status.FINAL in states:
        return "definitief, nog niet geëxporteerd"
    if states == {Status.EXPORTED.value}:
        return "geëxporteerd"
    return ""
