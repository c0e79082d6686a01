"""A table of the region report laid out: a line per value, the municipalities or years beside it.

Source: design of the stoplight, section 5. Nothing is added up here: every figure, also a total, is
a row of the report, because a child that counts in two cells counts once in their total.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.services.provider_facts import NOT_CONTRACTED
from app.services.region_report import FLEXIBLE, ReportRow, YearShares
from app.services.report_sums import TABLES

Key = str | int | None
"""A municipality's name, ``None`` for the whole region, or a year."""

MUNICIPALITY = "municipality"
YEAR = "year"
GRIDS = (TABLES[0], MUNICIPALITY, YEAR, *TABLES[1:])
"""What the lines of a grid can stand for: the tables of the report, a municipality or a year."""


class Side(StrEnum):
    """What stands side by side in the columns."""

    PLACES = "places"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class GridLine:
    """The figures of one value, as many as there are columns; ``None`` where nothing was declared.

    ``total`` marks the line with which a table ends; ``rank`` is its place before it is sorted.
    """

    label: str
    total: bool
    rank: tuple[int, str]
    cells: tuple[ReportRow | None, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns (see :data:`Key`) and the lines, in the order of the report."""

    by: str
    columns: tuple[Key, ...]
    lines: tuple[GridLine, ...]


@dataclass(frozen=True, slots=True)
class GridQuestion:
    """Which lines and columns: in the one ``year`` or ``place`` that does not stand side by side.

    ``places`` are the names of the municipalities in the order of the region.
    """

    by: str
    side: Side
    year: int
    place: str | None
    places: Sequence[str]

    @property
    def table(self) -> str:
        """The table of the report that the grid is made of."""
        return self.by if self.by in TABLES else TABLES[0]

    @property
    def shown(self) -> Side:
        """What stands side by side: what the lines stand for cannot stand in the columns too."""
        return {MUNICIPALITY: Side.YEARS, YEAR: Side.PLACES}.get(self.by, self.side)


def report_grid(rows: Iterable[ReportRow], question: GridQuestion) -> Grid:
    """The rows of :attr:`GridQuestion.table` laid out as was asked."""
    found: dict[Key, dict[Key, ReportRow]] = {}
    for row in rows:
        if _wanted(row, question):
            found.setdefault(_line_of(row, question), {})[_column_of(row, question)] = row
    known = {key for cells in found.values() for key in cells}
    columns = tuple(sorted(known, key=lambda key: (key is not None, _rank(key, question))))
    lines = [_line(key, cells, columns, question) for key, cells in found.items()]
    lines.sort(key=lambda line: (line.total, line.rank))
    return Grid(question.by, columns, tuple(lines))


def shares_of(rows: Iterable[ReportRow], place: str | None) -> tuple[YearShares, ...]:
    """Per year the shares of C and of NGA in a municipality, from the table by category."""
    cents: dict[int, dict[str | None, int]] = {}
    for row in rows:
        if row.municipality == place:
            cents.setdefault(row.year, {})[row.value] = row.cents
    return tuple(
        YearShares(year, sums.get(None, 0), sums.get(FLEXIBLE, 0), sums.get(NOT_CONTRACTED, 0))
        for year, sums in sorted(cents.items())
    )


def _wanted(row: ReportRow, question: GridQuestion) -> bool:
    """Whether the row is in the grid: of the year or place that does not stand side by side."""
    if question.by not in TABLES:
        return row.value is None
    if question.shown is Side.PLACES:
        return row.year == question.year
    return row.municipality == question.place


def _line_of(row: ReportRow, question: GridQuestion) -> Key:
    return {MUNICIPALITY: row.municipality, YEAR: row.year}.get(question.by, row.value)


def _column_of(row: ReportRow, question: GridQuestion) -> Key:
    return row.municipality if question.shown is Side.PLACES else row.year


def _line(
    key: Key, cells: Mapping[Key, ReportRow], columns: Sequence[Key], question: GridQuestion
) -> GridLine:
    first = next(iter(cells.values()))
    names = {MUNICIPALITY: key or "Regio", YEAR: key}
    label = str(names.get(question.by, first.label))
    if question.by == "product" and key:
        label = f"{label} ({key})"
    rank = (0, label.casefold()) if question.by == "provider" else _rank(key, question)
    return GridLine(label, key is None, rank, tuple(cells.get(column) for column in columns))


def _rank(key: Key, question: GridQuestion) -> tuple[int, str]:
    """Years and values by themselves, municipalities as the region has them; the unknown last."""
    if isinstance(key, int):
        return key, ""
    places = list(question.places)
    if key in places:
        return places.index(key), ""
    return len(places) + (not key), key or ""
