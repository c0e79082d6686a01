"""A stored row of regional data as a worker reads it: header to Dutch text.

The headers are those of the layouts; columns that were only worked out from others stay out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from functools import cache
from itertools import compress, islice
from typing import Any

from sqlalchemy import Connection, select

from app.exchange.batches import Batch
from app.exchange.cells import text
from app.exchange.kinds import Kind
from app.exchange.layouts import layouts
from app.exchange.regional_rows import KIND_ROWS
from app.services.comparison import Verdict, portions
from app.services.region_tables import LANDINGS
from app.services.sync_report import RowChange

_OTHER_HEADERS = {
    "intake_text": "intake",
    "treatment_text": "treatment",
    "net_cents": "amount",
}


def added_rows(kind: Kind, batch: Batch, verdict: Verdict, room: int) -> list[RowChange]:
    """The new rows of a batch, ``room`` at most."""
    new = (taken and at not in verdict.replaces for at, taken in enumerate(verdict.taken))
    places = list(islice(compress(range(len(verdict.taken)), new), room))
    return [RowChange(batch.numbers[at], _words(kind, _row(batch, at))) for at in places]


def changed_rows(
    connection: Connection, kind: Kind, batch: Batch, verdict: Verdict, room: int
) -> list[RowChange]:
    """The rows of a batch that replace another, with what stood there; ``room`` at most."""
    places = list(verdict.replaces)[:room]
    before = _standing(connection, kind, [verdict.replaces[at] for at in places])
    return [
        RowChange(
            batch.numbers[at],
            _words(kind, _row(batch, at)),
            before.get(verdict.replaces[at], {}),
        )
        for at in places
    ]


def gone_rows(
    connection: Connection, kind: Kind, ids: Sequence[int], room: int
) -> tuple[RowChange, ...]:
    """The standing rows that disappear, ``room`` at most."""
    standing = _standing(connection, kind, ids[:room])
    return tuple(RowChange(0, words) for words in standing.values())


def _row(batch: Batch, place: int) -> Iterable[Any]:
    return (column[place] for column in batch.columns)


def _standing(
    connection: Connection, kind: Kind, ids: Sequence[int]
) -> dict[int, Mapping[str, str]]:
    """Standing rows by id, as words; what hangs on them in other tables is left out."""
    table = LANDINGS[kind].table
    names = [name for name in KIND_ROWS[kind].stored if name in table.c]
    found: dict[int, Mapping[str, str]] = {}
    for part in portions(ids):
        chosen = select(table.c.id, *(table.c[name] for name in names)).where(table.c.id.in_(part))
        for row in connection.execute(chosen):
            found[row[0]] = _named(kind, dict(zip(names, row[1:], strict=True)))
    return found


def _words(kind: Kind, values: Iterable[Any]) -> Mapping[str, str]:
    return _named(kind, dict(zip(KIND_ROWS[kind].stored, values, strict=True)))


def _named(kind: Kind, row: Mapping[str, Any]) -> Mapping[str, str]:
    headers = _headers(kind)
    return {headers[name]: _word(name, value) for name, value in row.items() if name in headers}


@cache
def _headers(kind: Kind) -> Mapping[str, str]:
    """The header of each stored column that a worker knows."""
    layout = next(layout for layout in layouts() if layout.kind is kind)
    known = {column.field: column.header for column in layout.columns}
    own = {name: known[field] for name, field in _OTHER_HEADERS.items() if field in known}
    stored = KIND_ROWS[kind].stored
    return {name: own.get(name) or known[name] for name in stored if name in own or name in known}


def _word(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "J" if value else "N"
    if name.endswith("cents"):
        return f"{value / 100:_.2f}".replace(".", ",").replace("_", ".")
    if name.endswith("thousandths"):
        return text(value / 1000)
    if isinstance(value, time):
        return value.strftime("%H:%M:%S")
    return text(value) if isinstance(value, str | float | date) else str(value)
