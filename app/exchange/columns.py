"""Reads a whole column of cells at a time.

A million lines allow no Python call per cell. So a column is first tried as a whole: values seen
before are looked up, columns of one plain type are converted in one go. Only where a cell is wrong
is the column gone through cell by cell, to name the row. What a value means stays in ``cells``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.domain.catalogue import Level
from app.domain.ijw import Frequency, ProductCategory, Unit
from app.exchange import cells
from app.exchange.cells import CellProblem
from app.exchange.layouts import Column
from app.exchange.sheets import Cell

if TYPE_CHECKING:
    from app.domain.region import Municipality

Convert = Callable[[Cell], Any]
Bulk = Callable[[Sequence[Cell]], "list[Any] | None"]

REMEMBERED = 50_000
# 82 and 83 are no units the region buys in, but older declarations hold them (WJ756).
UNITS = frozenset({*Unit, "82", "83"})
# Values of columns that are there for every row; the others have None where a cell is blank.
_BLANK: dict[str, object] = {
    "text": "",
    "product": "",
    "category": "",
    "unit": "",
    "frequency": "",
    "two digits": "",
    "level": "",
    "provider type": "",
    "municipality": "",
    "municipalities": (),
    "yes or no": False,
    "offered": False,
}
# "Gemeente Beesel (0889)" is Beesel; "Bergen (L.)" is a name of its own.
_BESIDE_NAME = re.compile(r"^gemeente\s+|\s*\(\d+\)$")
_PROVIDER_CATEGORIES = {"a": "A", "b": "B", "c": "C", "nga": "NGA", "nietgecontracteerd": "NGA"}


class Remembered(dict[Any, Any]):
    """Conversions seen before; a new value is converted when it is first asked for.

    Holds at most :data:`REMEMBERED` values, then starts anew, so that memory stays bounded.
    """

    def __init__(self, convert: Convert) -> None:
        super().__init__()
        self._convert = convert

    def __missing__(self, cell: Cell) -> Any:
        if len(self) >= REMEMBERED:
            self.clear()
        self[cell] = value = self._convert(cell)
        return value


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one cell: its place in the batch, header, cell and Dutch reason."""

    index: int
    header: str
    cell: Cell
    reason: str


class ColumnReader:
    """Reads one column of a layout, batch after batch.

    ``blank`` is what a blank cell becomes; a column that has to be filled makes it a problem.
    """

    def __init__(self, column: Column, convert: Convert, bulk: Bulk | None = None) -> None:
        self.column = column
        self.blank = _BLANK.get(column.reads)
        self._convert = convert
        self._bulk = bulk
        self._known = Remembered(self._one)

    def read(self, cells_of: Sequence[Cell], problems: list[Problem]) -> list[Any]:
        """The values of the cells; wrong cells become ``None`` and are added to ``problems``."""
        if self._bulk and (values := self._bulk(cells_of)) is not None:
            return values
        try:
            return list(map(self._known.__getitem__, cells_of))
        except CellProblem:
            return [self._slowly(index, cell, problems) for index, cell in enumerate(cells_of)]

    def scaled(self, reads: str) -> ColumnReader:
        """The same column with its amounts read as "euros" or "cents"."""
        return ColumnReader(replace(self.column, reads=reads), _CONVERT[reads], _BULK.get(reads))

    def _one(self, cell: Cell) -> Any:
        if not cells.is_blank(cell):
            return self._convert(cell)
        if self.column.filled:
            raise CellProblem("hier ontbreekt een waarde")
        return self.blank

    def _slowly(self, index: int, cell: Cell, problems: list[Problem]) -> Any:
        try:
            return self._known[cell]
        except CellProblem as problem:
            problems.append(Problem(index, self.column.header, cell, problem.reason))
            return None


def readers(
    columns: Sequence[Column], municipalities: Sequence[Municipality]
) -> dict[str, ColumnReader]:
    """A reader per field; ``municipalities`` are those of the region, by code and name."""
    names = {
        _plain(name): municipality.code
        for municipality in municipalities
        for name in (municipality.name, *municipality.names)
    }
    names.update({municipality.code: municipality.code for municipality in municipalities})
    own: dict[str, Convert] = {
        "municipality": lambda cell: _municipality(cell, names),
        "municipalities": lambda cell: _municipalities(cell, names),
    }
    return {
        column.field: ColumnReader(
            column, own.get(column.reads) or _CONVERT[column.reads], _BULK.get(column.reads)
        )
        for column in columns
    }


def offered_reader(header: str) -> ColumnReader:
    """The reader of one column of the product matrix."""
    return ColumnReader(Column(header, header, "offered"), cells.offered)


def _municipality(cell: Cell, names: Mapping[str, str]) -> str:
    written = cells.words(cell)
    name = _BESIDE_NAME.sub("", written.casefold())
    found = names.get(_plain(written)) or names.get(_plain(name)) or names.get(name.rjust(4, "0"))
    if not found and written[:1].isdigit():
        found = names.get(cells.code(cell, 4))
    if not found:
        raise CellProblem("deze gemeente hoort niet bij de regio")
    return found


def _municipalities(cell: Cell, names: Mapping[str, str]) -> tuple[str, ...]:
    written = cells.words(cell)
    if _plain(written) in ("alle", "allegemeenten", "regio"):
        return tuple(sorted(set(names.values())))
    parts = [part for part in re.split("[;,/]", written) if part.strip()]
    return tuple(sorted({_municipality(part, names) for part in parts}))


def _listed(allowed: frozenset[str], length: int, what: str) -> Convert:
    def convert(cell: Cell) -> str:
        value = cells.code(cell, length)
        if value not in allowed:
            raise CellProblem(f"deze code staat niet in de lijst {what}")
        return value

    return convert


def _named(allowed: Mapping[str, str], reason: str) -> Convert:
    def convert(cell: Cell) -> str:
        found = allowed.get(_plain(cells.words(cell)))
        if found is None:
            raise CellProblem(reason)
        return found

    return convert


def _year(cell: Cell) -> int:
    year = cells.whole(cell)
    if not 2000 <= year <= 2100:
        raise CellProblem("hier hoort een jaartal van vier cijfers")
    return year


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _text_column(column: Sequence[Cell]) -> list[str] | None:
    """All text without white space to trim, or ``None``."""
    if set(map(type, column)) != {str}:
        return None
    values: list[str] = list(map(str.strip, column))  # type: ignore[arg-type]
    joined = "|".join(values)
    return values if "" not in values and "  " not in joined and joined.isprintable() else None


def _whole_column(column: Sequence[Cell]) -> list[int] | None:
    """All whole numbers as Excel keeps them, or ``None``."""
    if set(map(type, column)) != {float}:
        return None
    try:
        values = list(map(int, column))  # type: ignore[arg-type]
    except (OverflowError, ValueError):
        return None
    return values if values == list(column) and min(values) >= 0 and max(values) < 10**15 else None


_CONVERT: dict[str, Convert] = {
    "text": cells.words,
    "agb": lambda cell: cells.code(cell, 8),
    "bsn": lambda cell: cells.code(cell, 9),
    "two digits": lambda cell: cells.code(cell, 2),
    "category": _listed(frozenset(ProductCategory), 2, "van productcategorieën"),
    "unit": _listed(UNITS, 2, "van eenheden"),
    "bought unit": _listed(frozenset(Unit), 2, "van eenheden die de regio inkoopt"),
    "frequency": _listed(frozenset(Frequency), 1, "van frequenties"),
    "product": cells.product_code,
    "date": cells.day,
    "time": cells.clock_time,
    "whole": cells.whole,
    "year": _year,
    "euros": cells.euros,
    "cents": cells.cents,
    "thousandths": cells.thousandths,
    "yes or no": cells.yes_no,
    "offered": cells.offered,
    "segment": cells.segment,
    "level": _named(
        {_plain(level): level.value for level in Level},
        "dit niveau bestaat niet; kies Basis, Gespecialiseerd, WO of GGZ",
    ),
    "provider category": _named(_PROVIDER_CATEGORIES, "vul A, B, C of NGA in"),
    "provider type": _named({"regulier": "regulier", "micro": "micro"}, "vul regulier of micro in"),
    "debit or credit": _named(
        {"d": "D", "c": "C", "debet": "D", "credit": "C"}, "vul D (debet) of C (credit) in"
    ),
}
_BULK: dict[str, Bulk] = {"text": _text_column, "whole": _whole_column, "cents": _whole_column}
