"""The rows below a header that are no rows of the table: empty, totals, sources, headers again.

They are left out and reported, never guessed at. Source: design of the regional exports, section 2.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.exchange import cells
from app.exchange.layouts import Match
from app.exchange.sheets import Cell, CellError

NAMED = 20
_LEAVES = re.compile(r"(?:totaal|totalen|subtotaal|eindtotaal|bron(?:nen)?)\b", re.IGNORECASE)
_LEAVES_WITH = " \t\xa0TtSsEeBb"


class LeftRows:
    """Finds such rows and remembers what to say of them; ``match`` tells what the columns are."""

    def __init__(self, match: Match) -> None:
        positions = match.positions
        self._headers = list(match.headers)
        self._first = match.headers[0] if match.headers else ""
        self._read = {*positions.values(), *(place for place, _ in match.products)}
        self._filled = [
            positions[column.field]
            for column in match.layout.columns
            if column.filled and column.field in positions
        ]
        self._empty = self._first_empty = self._more = 0
        self._named: list[tuple[int, str]] = []

    def among(self, numbers: Sequence[int], rows: Sequence[Sequence[Cell]]) -> set[int]:
        """The places in ``rows`` of those that leave the table."""
        left: set[int] = set()
        for index, row in enumerate(rows):
            first = row[0]
            # Nearly every row begins with a code: it needs no look.
            suspect = (
                (not first or first[0] in _LEAVES_WITH or first == self._first)
                if isinstance(first, str)
                else isinstance(first, CellError)
            )
            if suspect and (said := self._said(row)) is not None:
                left.add(index)
                self._remember(numbers[index], said)
        return left

    def notes(self) -> list[str]:
        """Dutch sentences on the rows that were left out."""
        notes: list[str] = []
        if self._empty:
            rows = "1 lege rij" if self._empty == 1 else f"{self._empty} lege rijen"
            notes.append(f"{rows} overgeslagen, de eerste is rij {self._first_empty}.")
        notes.extend(
            f"Rij {number} hoort niet bij de tabel en is overgeslagen: {said}."
            for number, said in self._named
        )
        if self._more:
            notes.append(f"Zo zijn er nog {self._more} rijen overgeslagen.")
        return notes

    def _said(self, row: Sequence[Cell]) -> str | None:
        """What a row that leaves the table says; ``None`` for a row of the table."""
        filled = [cell for place, cell in enumerate(row) if self._counts(place, cell)]
        if not filled:
            return ""
        said = cells.text(filled[0])
        # A provider may be called "Totaal Zorg": its row has everything a row must have.
        if _LEAVES.match(said) and any(cells.is_blank(row[place]) for place in self._filled):
            return said
        if [cells.text(cell) for cell in row] == self._headers:
            return "de kolomkoppen nog een keer"
        return None

    def _counts(self, place: int, cell: Cell) -> bool:
        """Whether a cell holds something; formulas are often drawn on far below the table."""
        if isinstance(cell, CellError):
            return place in self._read
        return not cells.is_blank(cell)

    def _remember(self, number: int, said: str) -> None:
        if not said:
            self._first_empty = self._first_empty or number
            self._empty += 1
        elif len(self._named) < NAMED:
            self._named.append((number, said))
        else:
            self._more += 1
