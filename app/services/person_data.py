"""Everything that is stored about one person, in dossiers, bin, log and regional data.

One function finds it all, through the foreign keys of the dossier and through every column that
holds a BSN, so that a table that is added later is never forgotten. What is about other members of
the family is left out: the right of access is about oneself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, or_, select
from sqlalchemy.orm import Session

from app.domain.dossier import search_name
from app.models import layout, region, sums, sync  # noqa: F401 - tables that hold a BSN
from app.models.base import Base
from app.models.dossier import Dossier, Person
from app.models.sync import RejectedRow
from app.models.trust import AuditEntry, BinItem
from app.services.dossier_content import Row, content_of, from_json

_MOST = 200
_PERSON_IN_KEY = re.compile(r"\bperson\.(\d+)\b")
# Technical marks that say nothing about anybody, and the whole family as it was handed over.
_LEFT_OUT = frozenset({"id", "row_hash", "import_id", "sort_name", "seal", "base"})


@dataclass(frozen=True, slots=True)
class PersonKey:
    """Who it is: the BSN where it is known, and the rows of this person in the dossiers."""

    bsn: str
    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody who was found; without ``dossiers`` only the region knows this BSN."""

    key: PersonKey
    name: str
    birth_date: date | None
    dossiers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one kind: ``table`` is the name of a table, after ``bin.`` for what was deleted."""

    table: str
    rows: tuple[Row, ...]


def find_people(session: Session, text: str) -> tuple[FoundPerson, ...]:
    """Who has this BSN, or a name with these words in it; the same BSN is the same person."""
    sought = text.strip()
    if not sought:
        return ()
    by_bsn = sought.isdecimal() and len(sought) == 9
    matches = (
        Person.bsn == sought
        if by_bsn
        else Person.sort_name.contains(search_name(sought), autoescape=True)
    )
    query = select(Person, Dossier.number).join(Dossier).where(matches).order_by(Person.id)
    groups: dict[str | int, list[tuple[Person, str]]] = {}
    for person, number in session.execute(query.limit(_MOST)):
        groups.setdefault(person.bsn or person.id, []).append((person, number))
    found = [_found(group) for group in groups.values()]
    if by_bsn and not found:
        key = PersonKey(sought, frozenset())
        if everything_of(session, key):
            found.append(FoundPerson(key, "", None, ()))
    return tuple(found)


def everything_of(session: Session, key: PersonKey) -> tuple[Part, ...]:
    """Everything that is stored about this person, by kind; no kind without rows."""
    dossiers = session.execute(
        select(Dossier.id, Dossier.number)
        .join(Person)
        .where(Person.id.in_(key.ids))
        .distinct()
        .order_by(Dossier.id)
    ).all()
    numbers = {number for _, number in dossiers}
    parts: dict[str, list[Row]] = {}
    for dossier_id, _ in dossiers:
        _add(parts, own_rows(content_of(session, dossier_id).rows, key))
    for table, rows in _by_bsn(session, key.bsn):
        parts.setdefault(table, []).extend(rows)
    _add(parts, _in_bin(session, key, numbers), "bin.")
    parts["audit_entry"] = list(_rows(session, _log(numbers)))
    return tuple(
        Part(name, tuple(_shown(row) for row in rows)) for name, rows in parts.items() if rows
    )


def own_rows(content: Mapping[str, list[Row]], key: PersonKey) -> dict[str, list[Row]]:
    """The rows of a dossier that are about this person or about the family as a whole.

    A row is kept where everything it points at is kept.
    """
    kept: dict[str, list[Row]] = {}
    others = {row["id"] for row in content.get("person", ()) if not _is(row, key)}
    for name in (table.name for table in Base.metadata.sorted_tables if table.name in content):
        pointing = _pointing(Base.metadata.tables[name], content)
        kept[name] = [
            row
            for row in content[name]
            if not (name == "person" and row["id"] in others)
            and not _names_another(row, others)
            and all(row[c] is None or row[c] in _ids(kept, to) for c, to in pointing.items())
        ]
    return kept


def _pointing(table: Table, content: Mapping[str, list[Row]]) -> dict[str, str]:
    """By column of ``table`` which table of this content it points at."""
    keys = ((key.parent.name, key.column.table.name) for key in table.foreign_keys)
    return {column: to for column, to in keys if to in content}


def _ids(kept: Mapping[str, list[Row]], table: str) -> set[int]:
    return {row["id"] for row in kept.get(table, ())}


def _is(row: Row, key: PersonKey) -> bool:
    return row["id"] in key.ids or bool(key.bsn and row["bsn"] == key.bsn)


def _names_another(row: Row, others: Iterable[int]) -> bool:
    """Whether the key of an answer or the place of a finding is about somebody else."""
    found = _PERSON_IN_KEY.search(str(row.get("key", row.get("field", ""))))
    return found is not None and int(found.group(1)) in set(others)


def _by_bsn(session: Session, bsn: str) -> Iterator[tuple[str, list[Row]]]:
    """Rows outside the dossiers with this BSN: regional data, and what was kept out of it."""
    if not bsn:
        return
    for table in Base.metadata.sorted_tables:
        if "bsn" in table.c and table.name != Person.__tablename__:
            yield table.name, list(_rows(session, select(table).where(table.c.bsn == bsn)))
    held = or_(RejectedRow.value == bsn, RejectedRow.cells.contains(bsn, autoescape=True))
    yield "rejected_row", list(_rows(session, select(RejectedRow.__table__).where(held)))


def _in_bin(session: Session, key: PersonKey, numbers: Iterable[str]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    about: list[ColumnElement[bool]] = [BinItem.dossier_number.in_(tuple(numbers))]
    if key.bsn:
        about.append(BinItem.content.contains(key.bsn, autoescape=True))
    for item in session.scalars(select(BinItem).where(or_(*about))):
        content = from_json(item.content).rows
        own = own_rows(content, key)
        if "person" not in content or own["person"]:
            _add(found, own)
    return found


def _log(numbers: Iterable[str]) -> Select[Any]:
    """Who did what with the dossiers: the person may know that."""
    return select(AuditEntry.__table__).where(AuditEntry.dossier_number.in_(tuple(numbers)))


def _rows(session: Session, query: Select[Any]) -> Iterator[Row]:
    return (dict(row) for row in session.execute(query).mappings())


def _add(parts: dict[str, list[Row]], more: Mapping[str, list[Row]], before: str = "") -> None:
    for table, rows in more.items():
        parts.setdefault(f"{before}{table}", []).extend(rows)


def _shown(row: Row) -> Row:
    return {name: value for name, value in row.items() if name not in _LEFT_OUT}


def _found(group: list[tuple[Person, str]]) -> FoundPerson:
    person = group[-1][0]
    names = (person.first_names, person.prefix, person.surname)
    return FoundPerson(
        key=PersonKey(person.bsn, frozenset(item.id for item, _ in group)),
        name=" ".join(filter(None, names)),
        birth_date=person.birth_date,
        dossiers=tuple(dict.fromkeys(number for _, number in group)),
    )
