"""Batches of rows as bytes: small, and quick to make and to open.

Rows go from the process that reads to the one that stores, and wait in memory between a preview
and taking it over. Only what our own reader packed is ever unpacked.
"""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from app.exchange.batches import Batch, Rejected
from app.exchange.columns import Remembered
from app.exchange.row_hashes import row_hashes

_DAYS, _TIMES, _PLAIN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class PackedRows:
    """A batch of rows as bytes, those kept out apart; ``read`` counts the rows it came from."""

    data: bytes
    read: int
    kept_out: bytes = b""

    def rejected(self) -> list[Rejected]:
        """The rows of the batch that were kept out."""
        return pickle.loads(self.kept_out) if self.kept_out else []  # noqa: S301 - our own bytes

    def unpack(self) -> tuple[Batch, list[str]]:
        """The batch and the hashes of its rows. Half of those are worked out here."""
        numbers, packed, hashes = marshal.loads(self.data)  # noqa: S302 - our own bytes
        columns = [_unpacked(kind, column) for kind, column in packed]
        hashes += _hashes(packed, columns, slice(len(hashes), None))
        return Batch(numbers, columns, self.rejected(), self.read), hashes


def pack_rows(batch: Batch) -> PackedRows:
    """The batch as bytes, with the hashes of half its rows: so both processes are as busy."""
    rejected = pickle.dumps(batch.rejected) if batch.rejected else b""
    columns = [_packed(column) for column in batch.columns]
    hashes = _hashes(columns, batch.columns, slice(len(batch.numbers) // 2))
    return PackedRows(marshal.dumps((batch.numbers, columns, hashes)), batch.read, rejected)


def _hashes(
    packed: Sequence[tuple[int, list[Any]]], columns: Sequence[list[Any]], part: slice
) -> list[str]:
    """The hashes of some rows; a day is packed as the text that it has in a hash."""
    return row_hashes(
        [
            (days if kind == _DAYS else column)[part]
            for (kind, days), column in zip(packed, columns, strict=True)
        ]
    )


def _packed(column: list[Any]) -> tuple[int, list[Any]]:
    kinds = set(map(type, column))
    kind = _DAYS if date in kinds else _TIMES if time in kinds else _PLAIN
    return kind, column if kind == _PLAIN else _mapped(column, _text)


def _unpacked(kind: int, column: list[Any]) -> list[Any]:
    if kind == _PLAIN:
        return column
    return _mapped(column, date.fromisoformat if kind == _DAYS else time.fromisoformat)


def _text(value: date | time) -> str:
    return value.isoformat()


def _mapped(column: list[Any], convert: Callable[[Any], Any]) -> list[Any]:
    known = Remembered(lambda value: None if value is None else convert(value))
    return list(map(known.__getitem__, column))
