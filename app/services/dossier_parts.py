"""A part of a dossier with all that hangs from it, and the numbers of its rows.

What comes back (from the bin, or from a colleague) may find its old number taken.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from app.domain.person_fields import person_in, with_person
from app.models.base import Base
from app.models.trust import Handover
from app.services.dossier_content import DossierContent, Row
from app.services.version_content import content_with_people

Numbers = Mapping[str, Mapping[int, int]]
"""For each table the new number of a row by its old one."""

ROOT = "dossier"
_KEYS = {"dossier_answer": "key", "accepted_finding": "field"}
"""The column of a table that names a person by the way: ``scope.extended.7``."""


def part_of(content: DossierContent, table: str, number: int) -> DossierContent:
    """The row ``number`` of ``table`` and everything that goes when it goes."""
    found: dict[str, list[Row]] = {}
    for name, rows in content.rows.items():
        parents = {column: to for column, to in references(name).items() if to != ROOT}
        kept = [
            row
            for row in rows
            if (name == table and row["id"] == number)
            or (table == "person" and about_person(name, row) == str(number))
            or any(_holds(found, to, row[column]) for column, to in parents.items())
        ]
        if kept:
            found[name] = kept
    return DossierContent(found)


def references(table: str) -> dict[str, str]:
    """The columns of ``table`` that point at another table, with the name of that table."""
    keys = Base.metadata.tables[table].foreign_keys
    return {key.parent.name: key.column.table.name for key in keys}


def points_outside(content: DossierContent) -> dict[str, set[int]]:
    """The rows that ``content`` needs and does not hold itself, by table."""
    needed: dict[str, set[int]] = {}
    for name, rows in content.rows.items():
        for column, to in references(name).items():
            own = {row["id"] for row in content.rows.get(to, ())}
            wanted = {row[column] for row in rows if row[column] is not None}
            if wanted - own:
                needed.setdefault(to, set()).update(wanted - own)
    return needed


def free_numbers(session: Session, content: DossierContent) -> Numbers:
    """New numbers for the rows of a table of which one has taken a number meanwhile.

    All rows of such a table get one, so that they stay in their order.
    """
    given: dict[str, dict[int, int]] = {}
    for name, rows in content.rows.items():
        numbers = [row["id"] for row in rows if "id" in row]
        if not numbers:
            continue
        column = Base.metadata.tables[name].c.id
        if session.scalar(select(column).where(column.in_(numbers)).limit(1)) is not None:
            last = max(session.scalar(select(func.max(column))) or 0, *numbers)
            given[name] = {old: last + place for place, old in enumerate(sorted(numbers), start=1)}
    return given


def renumbered(content: DossierContent, numbers: Numbers) -> DossierContent:
    """``content`` with these new numbers, wherever a row is pointed at."""
    return DossierContent(
        {
            name: [_renumber(name, row, numbers) for row in rows]
            for name, rows in content.rows.items()
        }
    )


def write(session: Session, content: DossierContent) -> None:
    """Store the rows of ``content``; parents stand before children in it."""
    for name, rows in content.rows.items():
        if rows:
            session.execute(insert(Base.metadata.tables[name]), rows)
    session.expire_all()


def _renumber(table: str, row: Row, numbers: Numbers) -> Row:
    places = {"id": table} if "id" in row else {}
    places |= references(table)
    new: Row = {
        column: numbers.get(to, {}).get(row[column], row[column]) for column, to in places.items()
    }
    people = {str(old): str(number) for old, number in numbers.get("person", {}).items()}
    new |= with_people(table, row, people)
    if table == "handover":
        new["base"] = _rename(row["base"], numbers)
    return row | new


def with_people(table: str, row: Mapping[str, Any], names: Mapping[str, str]) -> Row:
    """What of a row names a person by the way, under other numbers or names."""
    if table in _KEYS:
        return {_KEYS[table]: with_person(str(row[_KEYS[table]]), names)}
    if table == "indication_version":
        return {"content": content_with_people(row["content"], names)}
    return {}


def about_person(table: str, row: Mapping[str, Any]) -> str:
    """The number or name of the person whom a row names by the way; empty for nobody."""
    return person_in(str(row[_KEYS[table]])) if table in _KEYS else ""


def _rename(base: str, numbers: Numbers) -> str:
    """What was handed over knows its rows by number as well."""
    kept = json.loads(base)
    for table, names in kept["names"].items():
        given = numbers.get(table, {})
        kept["names"][table] = {name: given.get(number, number) for name, number in names.items()}
    return json.dumps(kept, ensure_ascii=False)


def forget_names(session: Session, part: DossierContent, dossier_id: int) -> None:
    """The rows of ``part`` go: a row that takes such a number is another one for a colleague."""
    gone = {table: {row["id"] for row in rows if "id" in row} for table, rows in part.rows.items()}
    for handover in session.scalars(select(Handover).where(Handover.dossier_id == dossier_id)):
        kept = json.loads(handover.base)
        for table, names in kept["names"].items():
            left = {n: number for n, number in names.items() if number not in gone.get(table, ())}
            kept["names"][table] = left
        handover.base = json.dumps(kept, ensure_ascii=False)


def _holds(found: Mapping[str, list[Row]], table: str, number: int | None) -> bool:
    return any(row["id"] == number for row in found.get(table, ()))
