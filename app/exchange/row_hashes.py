"""The hash of a row's values, by which a second import sees that nothing changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from hashlib import blake2b
from typing import Any

from app.exchange.columns import Remembered

HASH_BYTES = 12
TIME_FORMAT = "%H:%M:%S.%f"


def row_hashes(columns: Sequence[list[Any]]) -> list[str]:
    """One hash per row of the columns, in hexadecimal; the same on every machine and database."""
    return [
        blake2b(repr(row).encode(), digest_size=HASH_BYTES).hexdigest()
        for row in zip(*map(_plain, columns), strict=True)
    ]


def _plain(column: list[Any]) -> list[Any]:
    """The column with days and times as text and yes or no as 1 or 0."""
    kinds = set(map(type, column))
    if date in kinds:
        return list(map(Remembered(_day_text).__getitem__, column))
    if time in kinds:
        return list(map(Remembered(_time_text).__getitem__, column))
    return list(map(int, column)) if kinds == {bool} else column


def _day_text(day: Any) -> str | None:
    return None if day is None else str(day)


def _time_text(moment: Any) -> str | None:
    return None if moment is None else str(moment.strftime(TIME_FORMAT))
