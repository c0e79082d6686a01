"""Guesses which column of an unknown sheet is which field: a proposal for the worker, no more.

A header counts by how much it looks like a known one, the values below it by whether they can be
read as the field wants them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING

from app.domain.ijw import ProductCategory, is_bsn
from app.exchange import cells
from app.exchange.amount_scale import LEAST_CENTS
from app.exchange.columns import ColumnReader, Problem, readers
from app.exchange.kinds import Kind
from app.exchange.layouts import AMOUNTS, Column, header_key, layout_of
from app.exchange.workbook_reader import Cell

if TYPE_CHECKING:
    from app.domain.region import Municipality

SIMILAR = 0.7
READABLE = 0.8
TELLING = 0.9
_TARIFF = "tariff_cents"
_SAME_WORDS_AND_MORE, _ONE_WORD = 0.85, 0.75
# What people write beside what the standard writes. Only a guess leans on this.
_SAME = {
    header_key(one): header_key(other)
    for one, other in (
        ("zorgaanbieder", "aanbieder"),
        ("startdatum", "ingangsdatum"),
        ("begindatum", "ingangsdatum"),
        ("stopdatum", "einddatum"),
        ("dagtekening", "datum"),
        ("burgerservicenummer", "bsn"),
        ("kosten", "bedrag"),
        ("prijs", "tarief"),
        ("hoeveelheid", "volume"),
        ("aantal", "volume"),
        ("nummer", "nr"),
        ("wachtend", "wachtenden"),
        ("bijzonderheden", "toelichting"),
        ("streefwaarde", "norm"),
        ("uitkomst", "resultaat"),
        ("maatstaf", "indicator"),
    )
}
_WORD = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+|\d+")
_PRODUCT = re.compile(r"[0-9]{2}[A-Z][0-9]{2}|54[0-9]{3}", re.IGNORECASE)
_AGB = re.compile(r"[0-9]{7,8}")


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of the sheet: its header and the cells of the first rows."""

    header: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Guess:
    """A kind with the columns it would take; ``score`` says from 0 to 1 how well that fits."""

    kind: Kind
    columns: Mapping[str, str]
    amounts: str
    score: float


def guess_layouts(
    sheet: Sequence[SheetColumn], municipalities: Sequence[Municipality]
) -> tuple[Guess, ...]:
    """A guess for every kind, the best first."""
    named = _once(sheet)
    guesses = [_guess(kind, named, municipalities) for kind in Kind]
    return tuple(sorted(guesses, key=lambda guess: guess.score, reverse=True))


def _once(sheet: Sequence[SheetColumn]) -> list[SheetColumn]:
    """The columns that can be pointed out by their header: not empty, and the first of its name."""
    named: dict[str, SheetColumn] = {}
    for column in sheet:
        named.setdefault(header_key(column.header), column)
    return [column for key, column in named.items() if key]


def _guess(
    kind: Kind, sheet: Sequence[SheetColumn], municipalities: Sequence[Municipality]
) -> Guess:
    layout = layout_of(kind)
    chosen: dict[str, SheetColumn] = {}
    total = 0.0
    for score, column, offered in _pairs(layout.columns, sheet, municipalities):
        if column.field not in chosen and offered not in chosen.values():
            chosen[column.field] = offered
            total += min(score, 1.0) if column.must or column.one_of else 0.0
    musts = sum(1 for column in layout.columns if column.must or column.one_of)
    score = _balance(total / musts, len(chosen) / len(sheet) if sheet else 0.0)
    columns = {field: offered.header for field, offered in chosen.items()}
    return Guess(kind, columns, _amounts(layout.columns, chosen), score)


def _pairs(
    columns: Sequence[Column], sheet: Sequence[SheetColumn], municipalities: Sequence[Municipality]
) -> list[tuple[float, Column, SheetColumn]]:
    """Which column may be which field, the likeliest first."""
    by_field = {
        # Whole cents can be euros too; the other way round it would be a problem.
        field: reader.scaled("euros") if reader.column.reads in AMOUNTS else reader
        for field, reader in readers(columns, municipalities).items()
    }
    pairs = [
        (score, column, offered)
        for column in columns
        for offered in sheet
        if (score := _score(column, offered, by_field[column.field]))
    ]
    return sorted(pairs, key=lambda pair: pair[0], reverse=True)


def _balance(needed: float, explained: float) -> float:
    """A kind fits where its must-haves are there and most of the sheet is used."""
    return 2 * needed * explained / (needed + explained) if needed and explained else 0.0


def _score(column: Column, offered: SheetColumn, reader: ColumnReader) -> float:
    """0 for no match; above 1 where header and values both say so."""
    name = max(_likeness(offered.header, spelling) for spelling in (column.header, *column.aliases))
    telling = _TELLING.get(column.reads)
    if not name and telling is None:
        return 0.0
    values = [cell for cell in offered.cells if not cells.is_blank(cell)]
    if not values:
        return name
    if _readable(reader, values) < READABLE:
        return 0.0
    told = sum(map(telling, values)) / len(values) if telling else 0.0
    # Values that tell what they are make up for a header that says nothing.
    return max(name, SIMILAR) + 0.3 * told if told >= TELLING else name


@lru_cache(maxsize=20_000)
def _likeness(header: str, spelling: str) -> float:
    """How much a header looks like a known spelling, from :data:`SIMILAR` to 1, or 0."""
    mine, known = _words(header), _words(spelling)
    wanted = "".join(known)
    # "Datum toewijzing" is "Toewijzingsdatum".
    if wanted in ("".join(mine), "".join(reversed(mine))):
        return 1.0
    if {*known} <= {*mine}:
        return _SAME_WORDS_AND_MORE if len(known) > 1 else _ONE_WORD
    matcher = SequenceMatcher(None, "".join(mine), wanted, autojunk=False)
    if matcher.real_quick_ratio() < SIMILAR or matcher.quick_ratio() < SIMILAR:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= SIMILAR else 0.0


def _words(header: str) -> tuple[str, ...]:
    """The words of a header as they are compared: "ProductCode" has two, "AGB-code" as well."""
    keys = (header_key(word) for word in _WORD.findall(header))
    return tuple(_SAME.get(key, key) for key in keys if key)


def _readable(reader: ColumnReader, values: Sequence[Cell]) -> float:
    problems: list[Problem] = []
    reader.read(values, problems)
    return 1 - len(problems) / len(values)


def _amounts(columns: Sequence[Column], chosen: Mapping[str, SheetColumn]) -> str:
    """What a kind with amounts has them in ("" for none): as headers or values say, else usual."""
    mine = [column for column in columns if column.reads in AMOUNTS]
    for column in mine:
        offered = chosen.get(column.field)
        header = offered.header.casefold() if offered else ""
        if "€" in header or "euro" in header:
            return "euros"
        if "cent" in header:
            return "cents"
        if offered and column.field == _TARIFF and _costs_little(offered.cells):
            return "euros"
    return mine[0].reads if mine else ""


def _costs_little(tariffs: Sequence[Cell]) -> bool:
    """Whether half of the tariffs are too low to be cents."""
    known = sorted(number for cell in tariffs if (number := _number(cell)))
    return bool(known) and known[len(known) // 2] < LEAST_CENTS


def _number(cell: Cell) -> Decimal:
    try:
        return cells.number(cell)
    except cells.CellProblem:
        return Decimal(0)


def _text_is(pattern: re.Pattern[str]) -> Callable[[Cell], bool]:
    return lambda cell: bool(pattern.fullmatch(cells.text(cell)))


# Values that hardly anything else looks like, by how a column is read.
_TELLING: dict[str, Callable[[Cell], bool]] = {
    "agb": _text_is(_AGB),
    "bsn": lambda cell: is_bsn(cells.text(cell).rjust(9, "0")),
    "product": _text_is(_PRODUCT),
    "municipality": lambda cell: True,
    "category": lambda cell: cells.text(cell) in frozenset(ProductCategory),
    "debit or credit": lambda cell: True,
    "time": lambda cell: not isinstance(cell, float),
    "provider category": lambda cell: True,
}
