"""What the region's workbooks look like, and how a kind is recognised by its headers.

Layouts are data (``resources/layouts.toml``). A file name never counts: only the headers do.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.exchange.cells import text
from app.exchange.kinds import Kind
from app.exchange.workbook_reader import Cell

LAYOUTS = Path(__file__).resolve().parents[2] / "resources" / "layouts.toml"
HEADER_WITHIN = 30
_MATRIX = re.compile(r"([0-9]{2}[0-9A-Z][0-9]{2})(?:[^0-9A-Za-z].*)?")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a layout; ``reads`` says how, ``must`` and ``filled`` what may not be missing.

    Of the columns that share a ``one_of`` name, at least one has to be there.
    """

    field: str
    header: str
    reads: str
    must: bool = False
    filled: bool = False
    one_of: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """All spellings of the header as they are compared, the preferred one first."""
        return tuple(header_key(name) for name in (self.header, *self.aliases))


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a kind; ``matrix`` where one column per product follows."""

    kind: Kind
    columns: tuple[Column, ...]
    matrix: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A layout found in a header row.

    ``positions`` gives per field the place of its column; ``products`` the matrix columns as
    (place, product code); ``missing`` the must-have headers that are not there.
    """

    layout: Layout
    headers: tuple[str, ...]
    positions: dict[str, int]
    products: tuple[tuple[int, str], ...]
    missing: tuple[str, ...]

    @property
    def share(self) -> float:
        """How much of the must-haves is there, from 0 to 1."""
        needed = len(self.missing) + sum(
            1 for column in self.layout.columns if column.must and column.field in self.positions
        )
        return 1 - len(self.missing) / needed if needed else 0.0


def header_key(header: str) -> str:
    """A header as it is compared: no case, accents, spaces, punctuation or letter s.

    Leaving out every s also lets the linking s go: "Toewijzingnummer" is "ToewijzingsNummer".
    """
    plain = unicodedata.normalize("NFKD", header.casefold())
    return "".join(letter for letter in plain if letter.isalnum() and letter != "s")


@cache
def layouts(path: Path = LAYOUTS) -> tuple[Layout, ...]:
    """The layouts of all kinds, in reading order; raises ``ValueError`` on a wrong file."""
    with path.open("rb") as stream:
        tables = tomllib.load(stream)
    try:
        return tuple(_layout(kind, tables[kind.value]) for kind in Kind)
    except (KeyError, TypeError) as error:
        raise ValueError(f"{path.name}: {error}") from error


def match_headers(row: Sequence[Cell]) -> Match:
    """The kind whose must-haves are best covered by ``row``; see ``missing`` and ``share``."""
    headers = tuple(text(cell) for cell in row)
    keys: dict[str, int] = {}
    for position, header in enumerate(headers):
        keys.setdefault(header_key(header), position)
    matches = [_match(layout, headers, keys) for layout in layouts()]
    return max(matches, key=lambda match: (not match.missing, match.share, len(match.positions)))


def _layout(kind: Kind, table: dict[str, object]) -> Layout:
    columns = table["columns"]
    if not isinstance(columns, list):
        raise TypeError(f"{kind.value}.columns is no list")
    return Layout(
        kind,
        tuple(Column(**{**entry, "aliases": tuple(entry.get("aliases", ()))}) for entry in columns),
        bool(table.get("matrix", False)),
    )


def _match(layout: Layout, headers: tuple[str, ...], keys: dict[str, int]) -> Match:
    positions: dict[str, int] = {}
    for column in layout.columns:
        found = next((keys[name] for name in column.spellings if name in keys), None)
        if found is not None and found not in positions.values():
            positions[column.field] = found
    products = _matrix(headers, set(positions.values())) if layout.matrix else ()
    return Match(layout, headers, positions, products, _missing(layout, positions))


def _missing(layout: Layout, positions: dict[str, int]) -> tuple[str, ...]:
    missing = [
        column.header for column in layout.columns if column.must and column.field not in positions
    ]
    groups: dict[str, list[Column]] = {}
    for column in layout.columns:
        if column.one_of:
            groups.setdefault(column.one_of, []).append(column)
    missing.extend(
        " of ".join(column.header for column in group)
        for group in groups.values()
        if not any(column.field in positions for column in group)
    )
    return tuple(missing)


def _matrix(headers: Sequence[str], taken: set[int]) -> tuple[tuple[int, str], ...]:
    return tuple(
        (position, found[1])
        for position, header in enumerate(headers)
        if position not in taken and (found := _MATRIX.fullmatch(header.upper()))
    )
