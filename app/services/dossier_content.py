"""Everything that is stored about one dossier, as plain rows that can be kept and put back.

Found through the foreign keys of the tables, so that a table that is added later is never
forgotten. Undo, the bin, handing over and the export of what is known all rest on this.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, delete, insert, or_, select
from sqlalchemy.orm import Session

from app.models import progress, trust  # noqa: F401 - their tables belong to a dossier too
from app.models.base import Base
from app.models.dossier import Dossier

Row = dict[str, Any]
Rows = Mapping[str, list[Row]]


@dataclass(frozen=True, slots=True)
class DossierContent:
    """The rows of one dossier by table, parents before children; dates are dates."""

    rows: Rows

    @property
    def number(self) -> str:
        """The number of the dossier."""
        return str(self.rows["dossier"][0]["number"])

    def as_json(self) -> str:
        """The rows as text; :func:`from_json` reads it."""
        return json.dumps(self.rows, ensure_ascii=False, default=_moment_text)


def from_json(text: str) -> DossierContent:
    """The content that ``as_json`` wrote; raises ``ValueError`` or ``KeyError`` on other text."""
    given = json.loads(text)
    tables = {table.name: table for table, _ in _tables()}
    return DossierContent(
        {name: [_typed(tables[name], row) for row in rows] for name, rows in given.items()}
    )


def dossier_tables() -> tuple[Table, ...]:
    """Every table in which something of a dossier is stored, parents before children."""
    return tuple(table for table, _ in _tables())


def content_of(session: Session, dossier_id: int) -> DossierContent:
    """All rows of the dossier as they are stored now; empty where there is none."""
    session.flush()
    found: dict[str, list[Row]] = {}
    ids: dict[str, list[int]] = {}
    for table, parents in _tables():
        where = [column.in_(ids[parent]) for column, parent in parents if ids.get(parent)]
        if not parents:
            where = [table.c.id == dossier_id]
        if not where:
            continue
        query = select(table).where(or_(*where)).order_by(*table.primary_key)
        rows = [dict(row) for row in session.execute(query).mappings()]
        if rows:
            found[table.name] = rows
            ids[table.name] = [row["id"] for row in rows if "id" in row]
    return DossierContent(found)


def put_back(session: Session, content: DossierContent) -> None:
    """Make the dossier what ``content`` says, whether it still stands or not."""
    (dossier,) = content.rows["dossier"]
    remove(session, dossier["id"])
    for table, _ in _tables():
        if rows := content.rows.get(table.name):
            session.execute(insert(table), rows)
    session.expire_all()


def remove(session: Session, dossier_id: int) -> None:
    """Delete the dossier; all that hangs from it goes with it."""
    session.flush()
    session.expire_all()
    session.execute(delete(Dossier).where(Dossier.id == dossier_id))


def _tables() -> Iterator[tuple[Table, list[tuple[Any, str]]]]:
    """The tables of a dossier, parents first, each with its columns that point at another one."""
    known = {"dossier"}
    yield Base.metadata.tables["dossier"], []
    for table in Base.metadata.sorted_tables:
        parents = [
            (key.parent, key.column.table.name)
            for key in table.foreign_keys
            if key.column.table.name in known
        ]
        if parents:
            known.add(table.name)
            yield table, parents


def _typed(table: Table, row: Mapping[str, Any]) -> Row:
    return {name: _value(table.c[name].type.python_type, value) for name, value in row.items()}


def _value(kind: type[object], value: Any) -> Any:
    if value is not None and issubclass(kind, date):
        return kind.fromisoformat(value)
    return value


def _moment_text(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be kept")
