"""The cells of a sheet that hold no usable value, kept small: there may be a million of them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from app.exchange.file_guard import MAX_FAULTY
from app.exchange.sheets import CellError

_COLUMN_BITS = 16
_LAST = (1 << _COLUMN_BITS) - 1


class FaultyCells:
    """Places (row and column from 1) of cells with an error or a formula without stored value.

    ``full`` says that there are more than :data:`MAX_FAULTY`; those behind it are not kept.
    """

    def __init__(self) -> None:
        self.full = False
        self._places = array("Q")
        self._kinds = bytearray()
        self._errors: list[CellError] = []
        self._known: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._places)

    def add(self, row: int, column: int, written: str) -> None:
        """Keep a cell; ``written`` is the error as the file writes it, ``""`` for a formula."""
        if len(self._places) >= MAX_FAULTY:
            self.full = True
        elif 0 < column <= _LAST and 0 < row < 1 << 32:
            self._places.append(row << _COLUMN_BITS | column)
            self._kinds.append(self._kind(written))

    def by_row(self) -> Iterator[tuple[int, list[tuple[int, CellError]]]]:
        """The rows that have such cells, from above: the row number, and (column, error) each."""
        order: range | list[int] = range(len(self._places))
        if any(self._places[i] > self._places[i + 1] for i in range(len(self._places) - 1)):
            order = sorted(order, key=self._places.__getitem__)
        row, cells = 0, list[tuple[int, CellError]]()
        for place in order:
            number, column = divmod(self._places[place], 1 << _COLUMN_BITS)
            if number != row and cells:
                yield row, cells
                cells = []
            row = number
            cells.append((column, self._errors[self._kinds[place]]))
        if cells:
            yield row, cells

    def columns(self) -> tuple[int, int]:
        """The first and the last column that has such a cell."""
        found = {place & _LAST for place in self._places}
        return min(found), max(found)

    def _kind(self, written: str) -> int:
        if written not in self._known:
            if len(self._errors) < 255:
                self._errors.append(CellError.of(written))
            self._known[written] = len(self._errors) - 1
        return self._known[written]
