"""A dossier in the form that two stores share: rows under names that are the same in both.

A row has another number in every store. Here it goes by a name of its own (a random word given
when it is first handed over), and a row that is nothing but an answer by what it answers.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import count
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.domain.merging import Row, Rows
from app.domain.name_search import search_text
from app.models.base import Base
from app.models.trust import Handover
from app.services.dossier_content import DossierContent, dossier_tables
from app.services.dossier_parts import ROOT, about_person, references, with_people

Names = dict[str, dict[str, int]]
"""For each table the number of a row in this store by its shared name."""

SHARED_DOSSIER = ("municipality_code",)
"""What of the dossier itself is shared; number, place and moments are of each store."""

_LEFT_OUT = {"handover"}
_NATURAL = {
    "accepted_finding": ("indication_id", "code", "field"),
    "indication_version": ("indication_id", "number"),
}
_INSIDE = ("indication_phase", "indication_answer", "accepted_finding", "indication_version")


def shared_tables() -> dict[str, dict[str, type[object]]]:
    """The columns of every shared table with the Python type of their values."""
    found = {
        table.name: {column.name: column.type.python_type for column in table.columns}
        for table in dossier_tables()
        if table.name not in _LEFT_OUT
    }
    found[ROOT] = {name: found[ROOT][name] for name in SHARED_DOSSIER}
    for name, columns in found.items():
        for own in ("id", "dossier_id", "sort_name"):
            columns.pop(own, None)
        for column in references(name).keys() & columns.keys():
            columns[column] = str
    return found


def shared_references(table: str) -> dict[str, str]:
    """The columns of a shared row that name another row, with the table of that row."""
    return {column: to for column, to in references(table).items() if to != ROOT}


def parents_of(table: str, row: Row) -> Iterator[tuple[str, str]]:
    """Table and key of the rows that a shared row points at or names."""
    for column, to in shared_references(table).items():
        if row[column] is not None:
            yield to, str(row[column])
    if person := about_person(table, row):
        yield "person", person


def to_shared(content: DossierContent, names: Names) -> Rows:
    """The rows of a dossier under their shared names; new rows are added to ``names``."""
    for table, rows in content.rows.items():
        if table in shared_tables().keys() - {ROOT, *_NATURAL} and "id" in rows[0]:
            known = names.setdefault(table, {})
            taken = set(known.values())
            known |= {uuid4().hex: row["id"] for row in rows if row["id"] not in taken}
    words = {table: {number: name for name, number in n.items()} for table, n in names.items()}
    people = {"", *map(str, words.get("person", {}))}
    return {
        table: {
            _key(table, row, shared, words): shared
            for row in content.rows.get(table, ())
            if about_person(table, row) in people
            for shared in [_shared(table, row, columns, words)]
        }
        for table, columns in shared_tables().items()
    }


def from_shared(
    session: Session, rows: Rows, names: Names, dossier: Mapping[str, Any]
) -> DossierContent:
    """The rows with the numbers of this store; new rows get one, and stand in ``names`` then.

    ``dossier`` is the row of the dossier itself, to which what is shared of it is added.
    """
    found: dict[str, list[dict[str, Any]]] = {ROOT: [dict(dossier) | dict(rows[ROOT][ROOT])]}
    kinds = shared_tables()
    tables = [t.name for t in dossier_tables() if t.name in kinds and t.name != ROOT]
    # All numbers first: an answer can name a person whose table comes later.
    numbers = {table: _numbers(session, table, rows.get(table, {}), names) for table in tables}
    for table in tables:
        made = [
            _stored(table, row, kinds[table], names) | numbers[table].get(key, {})
            for key, row in rows.get(table, {}).items()
        ]
        if "dossier_id" in references(table):
            for row in made:
                row["dossier_id"] = dossier["id"]
        found[table] = made
    _put_in_order(found)
    return DossierContent({table: stored for table, stored in found.items() if stored})


def decided_unit(*sides: Rows) -> Any:
    """What is taken from one side as a whole: an indication that is more than a draft somewhere."""
    decided = {
        key
        for rows in sides
        for key, row in rows.get("indication", {}).items()
        if row["status"] != Status.DRAFT
    }

    def unit(table: str, key: str, row: Row) -> str:
        about = key if table == "indication" else row.get("indication_id")
        inside = table == "indication" or table in _INSIDE
        return str(about) if inside and about in decided else ""

    return unit


def names_of(handovers: Iterable[Handover], content: DossierContent) -> Names:
    """The shared names of the rows that still stand, from everything that was handed over."""
    names: Names = {}
    for handover in handovers:
        for table, numbers in json.loads(handover.base)["names"].items():
            standing = {row.get("id") for row in content.rows.get(table, ())}
            kept = {name: number for name, number in numbers.items() if number in standing}
            names.setdefault(table, {}).update(kept)
    return names


def check_shared(rows: Any) -> Rows:
    """``rows`` as they came from elsewhere; raises ``ValueError`` where they do not fit ours."""
    kinds = shared_tables()
    if not isinstance(rows, dict) or rows.keys() != kinds.keys() or set(rows[ROOT]) != {ROOT}:
        raise ValueError("other tables")
    for table, by_key in rows.items():
        nullable = {c.name for c in Base.metadata.tables[table].columns if c.nullable}
        for row in by_key.values():
            if row.keys() != kinds[table].keys():
                raise ValueError(f"other columns in {table}")
            for column, value in row.items():
                _check_value(kinds[table][column], value, may_be_empty=column in nullable)
        for to, key in (parent for row in by_key.values() for parent in parents_of(table, row)):
            if key not in rows[to]:
                raise ValueError(f"{table} points at a {to} that is not there")
    return rows


def _check_value(kind: type[object], value: object, *, may_be_empty: bool) -> None:
    if value is None:
        if not may_be_empty:
            raise ValueError("a value is missing")
    elif issubclass(kind, date):
        kind.fromisoformat(str(value))
    elif not isinstance(value, kind):
        raise ValueError(f"a {type(value).__name__} for a {kind.__name__}")


def _shared(
    table: str, row: Mapping[str, Any], columns: Mapping[str, object], words: Any
) -> dict[str, object]:
    pointing = shared_references(table)
    shared: dict[str, object] = {}
    for column in columns:
        value = row[column]
        if column in pointing and value is not None:
            value = words[pointing[column]][value]
        shared[column] = value.isoformat() if isinstance(value, date) else value
    people = {str(number): name for number, name in words.get("person", {}).items()}
    return shared | with_people(table, row, people)


def _key(table: str, row: Mapping[str, Any], shared: Row, words: Any) -> str:
    if table == ROOT:
        return ROOT
    if table in _NATURAL:
        return "|".join(str(shared[column] or "") for column in _NATURAL[table])
    if "id" in row:
        return str(words[table][row["id"]])
    # What has no number of its own is an answer: of the dossier, or of an indication.
    return "|".join(str(shared[name]) for name in ("indication_id", "key") if name in shared)


def _numbers(session: Session, table: str, rows: Mapping[str, Row], names: Names) -> dict[str, Any]:
    """The number in this store of every row that has one, by its shared key."""
    column = Base.metadata.tables[table].c.get("id")
    if column is None:
        return {}
    known = names.setdefault(table, {})
    last = max([session.scalar(select(func.max(column))) or 0, *known.values()])
    fresh = count(last + 1)
    numbers = {key: known[key] if key in known else next(fresh) for key in rows}
    if table not in _NATURAL:
        known.update(numbers)
    return {key: {"id": number} for key, number in numbers.items()}


def _stored(
    table: str, row: Row, kinds: Mapping[str, type[object]], names: Names
) -> dict[str, Any]:
    pointing = shared_references(table)
    stored: dict[str, Any] = {}
    for column, value in row.items():
        kind = kinds[column]
        if column in pointing and value is not None:
            stored[column] = names[pointing[column]][str(value)]
        elif value is not None and issubclass(kind, date):
            stored[column] = kind.fromisoformat(str(value))
        else:
            stored[column] = value
    people = {name: str(number) for name, number in names.get("person", {}).items()}
    stored |= with_people(table, row, people)
    if table == "person":
        words = (stored["first_names"], stored["prefix"], stored["surname"])
        stored["sort_name"] = search_text(" ".join(filter(None, words)))
    return stored


def _put_in_order(found: Mapping[str, list[dict[str, Any]]]) -> None:
    """Phases of both sides stand one after the other, by their first day."""
    by_indication: dict[int, list[dict[str, Any]]] = {}
    for phase in found.get("indication_phase", ()):
        by_indication.setdefault(phase["indication_id"], []).append(phase)
    for phases in by_indication.values():
        if len({phase["position"] for phase in phases}) < len(phases):
            phases.sort(key=lambda phase: (phase["start"] or date.max, phase["position"]))
            for position, phase in enumerate(phases):
                phase["position"] = position
