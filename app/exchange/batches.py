"""What reading a regional sheet yields: batches of rows to store, and the rows kept out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.exchange import cells
from app.exchange.sheets import Cell

Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that is not taken over: what is wrong where, and the row as it came (header, text).

    ``key`` identifies the row where that much could be read, so that an earlier version stays.
    """

    row: int
    column: str
    value: str
    reason: str
    cells: tuple[tuple[str, str], ...]
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Up to some thousands of rows: their numbers, their stored columns, and the rejected ones.

    ``columns`` follow ``KIND_ROWS[kind].stored``; ``read`` counts all rows that hold data.
    """

    numbers: list[int]
    columns: list[list[Any]]
    rejected: list[Rejected]
    read: int


def as_cell(value: Any) -> Cell:
    """A converted value as a cell again, for showing it."""
    return value if isinstance(value, date | str) else str(value if value is not None else "")


def as_it_came(headers: Sequence[str], row: Sequence[Cell]) -> tuple[tuple[str, str], ...]:
    """A row as (header, text) pairs, for the list of rejected rows."""
    return tuple((header, cells.text(cell)) for header, cell in zip(headers, row, strict=True))
