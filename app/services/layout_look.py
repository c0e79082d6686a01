"""The top of an unknown sheet: where its headers may stand, and what its columns look like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.domain.region import Municipality
from app.exchange import cells
from app.exchange.file_guard import HEADER_WITHIN
from app.exchange.kinds import Kind
from app.exchange.layout_guess import Guess, SheetColumn, guess_layouts
from app.exchange.layouts import (
    SavedColumns,
    header_key,
    layout_of,
    match_headers,
)
from app.exchange.recognition import LOOKS_LIKE
from app.exchange.two_row_headers import grouped_headers
from app.exchange.workbook_reader import Cell

CHECKED = 100
"""Rows below the headers that are looked at."""
LOOKED_AT = HEADER_WITHIN + CHECKED
EXAMPLES = 3
_LONGEST_EXAMPLE = 40

Row = tuple[int, list[Cell]]


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """A row that may hold the headers, ``joined`` with the one above it; ``words`` are its cells.

    ``number`` is the row in Excel; of two rows the lower one.
    """

    number: int
    joined: bool
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeaderLook:
    """A header with the first different values below it, as a person reads them."""

    header: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetLook:
    """The top of a sheet with ``header`` as its row of headers.

    ``headers`` are the columns that can be pointed out. ``guesses`` says per kind what the columns
    probably are; ``kind`` is the likeliest. ``rows`` are the rows themselves, with their numbers.
    """

    path: Path
    sheet: str
    header: HeaderRow
    header_rows: tuple[HeaderRow, ...]
    headers: tuple[HeaderLook, ...]
    kind: Kind
    guesses: Mapping[Kind, Guess]
    rows: tuple[Row, ...]

    @property
    def below(self) -> tuple[Row, ...]:
        """The first rows below the headers."""
        return _below(self.rows, self.header)

    def layout(
        self, name: str, kind: Kind, picked: Mapping[str, str], amounts: str = ""
    ) -> SavedColumns:
        """The layout in which each field has the header that is ``picked`` for it.

        A field without one is left out on purpose where a column bears its own name.
        """
        keys = {header_key(one.header) for one in self.headers}
        columns = {
            column.field: picked.get(column.field, "")
            for column in layout_of(kind).columns
            if picked.get(column.field) or keys & {*column.spellings}
        }
        return SavedColumns(name, kind, columns, amounts)


def look_at(
    path: Path, sheet: str, rows: tuple[Row, ...], municipalities: Sequence[Municipality]
) -> SheetLook | None:
    """Look at the top of a sheet; ``None`` where nothing in it can be a row of headers.

    ``rows`` are its first :data:`LOOKED_AT`.
    """
    offered = tuple(_header_rows(rows))
    if not offered:
        return None
    header = max(offered, key=lambda one: _promise(one, rows))
    return _look(path, sheet, rows, offered, header, municipalities)


def with_header(
    look: SheetLook, header: HeaderRow, municipalities: Sequence[Municipality]
) -> SheetLook:
    """The same sheet, read with ``header`` as its headers."""
    return _look(look.path, look.sheet, look.rows, look.header_rows, header, municipalities)


def _look(
    path: Path,
    sheet: str,
    rows: tuple[Row, ...],
    offered: tuple[HeaderRow, ...],
    header: HeaderRow,
    municipalities: Sequence[Municipality],
) -> SheetLook:
    below = [row for _, row in _below(rows, header)]
    columns = [
        SheetColumn(words, tuple(row[place] for row in below))
        for place, words in enumerate(header.words)
    ]
    guesses = guess_layouts(columns, municipalities)
    return SheetLook(
        path=path,
        sheet=sheet,
        header=header,
        header_rows=offered,
        headers=tuple(_looks(columns)),
        kind=guesses[0].kind,
        guesses={guess.kind: guess for guess in guesses},
        rows=rows,
    )


def _below(rows: Sequence[Row], header: HeaderRow) -> tuple[Row, ...]:
    """The first :data:`CHECKED` rows below the headers."""
    return tuple(islice((row for row in rows if row[0] > header.number), CHECKED))


def _header_rows(rows: Sequence[Row]) -> Iterable[HeaderRow]:
    """Every row within reach that has at least two texts, alone or with the row above it."""
    above: list[Cell] = []
    for number, row in rows[:HEADER_WITHIN]:
        if _texts(row) >= 2:
            yield HeaderRow(number, joined=False, words=tuple(map(cells.text, row)))
            if _only_text(above) and _only_text(row):
                yield HeaderRow(number, joined=True, words=grouped_headers(above, row))
        above = row


def _texts(row: Sequence[Cell]) -> int:
    return sum(1 for cell in row if isinstance(cell, str) and not cells.is_blank(cell))


def _only_text(row: Sequence[Cell]) -> bool:
    return _texts(row) >= 2 and all(isinstance(cell, str) for cell in row)


def _promise(header: HeaderRow, rows: Sequence[Row]) -> tuple[float, int, bool, int]:
    """How likely this is the row of headers: known names, then many different ones, high up."""
    share = match_headers(header.words).share
    names = {header_key(word) for word in header.words if any(map(str.isalpha, word))}
    return (
        share if share >= LOOKS_LIKE else 0.0,
        len(names) if header.number < rows[-1][0] else 0,
        not header.joined,
        -header.number,
    )


def _looks(columns: Iterable[SheetColumn]) -> Iterable[HeaderLook]:
    seen: set[str] = {""}
    for column in columns:
        key = header_key(column.header)
        if key not in seen:
            seen.add(key)
            shown = (cells.text(cell)[:_LONGEST_EXAMPLE] for cell in column.cells)
            different = dict.fromkeys(text for text in shown if text)
            yield HeaderLook(column.header, tuple(islice(different, EXAMPLES)))
