"""What the region's workbooks look like, and how a kind is recognised by its headers.

Layouts are data (``resources/layouts.toml``, and what workers saved). A file name never counts:
only the headers do.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, cast

from app.exchange.cells import text
from app.exchange.kinds import Kind
from app.exchange.workbook_reader import Cell

LAYOUTS = Path(__file__).resolve().parents[2] / "resources" / "layouts.toml"
AMOUNTS = ("euros", "cents")
# What a header may have behind it without meaning anything else, by how its column is read. A unit
# has to be that of the column: "Budget (in euro's)" is no column of cents.
_BEHIND: Mapping[str, tuple[str, ...]] = {
    "euros": ("euro", "in euro", "EUR", "in EUR"),
    "cents": ("cent", "in cent", "centen", "in centen"),
    "date": ("dd-mm-jjjj", "dd-mm-yyyy"),
    "yes or no": ("J/N", "ja/nee"),
}
_MATRIX = re.compile(r"([0-9]{2}[0-9A-Z][0-9]{2})(?:[^0-9A-Za-z].*)?")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a layout; ``reads`` says how, ``must`` and ``filled`` what may not be missing.

    Of the columns that share a ``one_of`` name, at least one has to be there; of those that share a
    ``light`` name, the stoplight misses something where none is. ``units`` are the words behind the
    header that say what its numbers count.
    """

    field: str
    header: str
    reads: str
    must: bool = False
    filled: bool = False
    one_of: str = ""
    light: str = ""
    units: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """All spellings of the header as they are compared, the preferred one first."""
        behind = ("", *self.units, *_BEHIND.get(self.reads, ()))
        return _spelled((self.header, *self.aliases), behind)


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a kind; ``matrix`` where one column per product follows.

    ``unneeded`` are headers that are known and not read.
    """

    kind: Kind
    columns: tuple[Column, ...]
    matrix: bool = False
    unneeded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedColumns:
    """A layout that a worker made for other headers; it can be sent to another process.

    ``columns`` gives per field the header of its column as the file spells it; an empty header
    says that the field is not read, also where a column bears its usual name. ``amounts`` is
    "euros" or "cents" where the worker said so.
    """

    name: str
    kind: Kind
    columns: Mapping[str, str]
    amounts: str = ""

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers by which the layout is found, as they are compared."""
        return tuple(header_key(header) for header in self.columns.values() if header)


@dataclass(frozen=True, slots=True)
class Match:
    """A layout found in a header row.

    ``positions`` gives per field the place of its column; ``products`` the matrix columns as
    (place, product code); ``missing`` the must-have headers that are not there. ``saved_as``
    names the layout in which a worker said what the columns are, and ``left_out`` are the fields
    that he does not want read.
    """

    layout: Layout
    headers: tuple[str, ...]
    positions: dict[str, int]
    products: tuple[tuple[int, str], ...]
    missing: tuple[str, ...]
    saved_as: str = ""
    left_out: frozenset[str] = frozenset()

    @property
    def unread(self) -> tuple[str, ...]:
        """The headers whose column is not read, without those that are known to be unneeded."""
        read = {*self.positions.values(), *(place for place, _ in self.products)}
        unneeded = {"", *map(header_key, self.layout.unneeded)}
        return tuple(
            header
            for place, header in enumerate(self.headers)
            if place not in read and header_key(header) not in unneeded
        )

    @property
    def lacking(self) -> tuple[str, ...]:
        """The headers that the stoplight looks at and that are not there."""
        told = {c.light for c in self.layout.columns if c.field in self.positions}
        columns = [c for c in self.layout.columns if c.light and c.light not in told]
        return tuple({column.light: column.header for column in reversed(columns)}.values())[::-1]

    @property
    def settled(self) -> int:
        """Of how many fields is known which column they are, or that they are left out."""
        return len(self.left_out | self.positions.keys())

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
    plain = unicodedata.normalize("NFKD", header.casefold().replace("€", "euro"))
    return "".join(letter for letter in plain if letter.isalnum() and letter != "s")


@cache
def _spelled(names: tuple[str, ...], behind: tuple[str, ...]) -> tuple[str, ...]:
    """Each name with each of the words behind it; every row of a sheet is compared with these."""
    return tuple(header_key(f"{name} {words}") for words in behind for name in names)


@cache
def layouts(path: Path = LAYOUTS) -> tuple[Layout, ...]:
    """The layouts of all kinds, in reading order; raises ``ValueError`` on a wrong file."""
    with path.open("rb") as stream:
        tables = tomllib.load(stream)
    try:
        return tuple(_layout(kind, tables[kind.value]) for kind in Kind)
    except (KeyError, TypeError) as error:
        raise ValueError(f"{path.name}: {error}") from error


def layout_of(kind: Kind) -> Layout:
    """The shipped layout of ``kind``."""
    return next(layout for layout in layouts() if layout.kind is kind)


def missing_of(layout: Layout, fields: Collection[str]) -> tuple[str, ...]:
    """The headers that ``layout`` must have and that ``fields`` lacks."""
    missing = [
        column.header for column in layout.columns if column.must and column.field not in fields
    ]
    groups: dict[str, list[Column]] = {}
    for column in layout.columns:
        if column.one_of:
            groups.setdefault(column.one_of, []).append(column)
    missing.extend(
        " of ".join(column.header for column in group)
        for group in groups.values()
        if not any(column.field in fields for column in group)
    )
    return tuple(missing)


def match_headers(row: Sequence[Cell], saved: Sequence[SavedColumns] = ()) -> Match:
    """The kind whose must-haves are best covered by ``row``; see ``missing`` and ``share``.

    A saved layout of which all headers stand in ``row`` goes before the shipped one, unless that
    knows more of the columns: what a worker pointed out counts. Of two, the one that knows most.
    """
    headers = tuple(text(cell) for cell in row)
    keys = _places(headers)
    matches = [_match(layout, headers, keys) for layout in layouts()]
    best = max(matches, key=lambda match: (not match.missing, match.share, len(match.positions)))
    own = [match_saved(row, one) for one in saved if one.headers and keys.keys() >= {*one.headers}]
    whole = [match for match in own if not match.missing]
    first = max(whole, key=lambda match: match.settled, default=best)
    return best if not best.missing and best.settled > first.settled else first


def match_saved(row: Sequence[Cell], saved: SavedColumns) -> Match:
    """``row`` by this saved layout; fields it does not name are found by their own headers.

    The columns of the answer bear the headers of the file, so that a rejected row names them.
    """
    headers = tuple(text(cell) for cell in row)
    keys = _places(headers)
    chosen = {
        field: keys[header_key(header)]
        for field, header in saved.columns.items()
        if header and header_key(header) in keys
    }
    left_out = {field for field, header in saved.columns.items() if not header}
    match = _match(layout_of(saved.kind), headers, keys, chosen, left_out)
    columns = tuple(
        _as_saved(column, headers[chosen[column.field]] if column.field in chosen else "", saved)
        for column in match.layout.columns
    )
    return replace(match, layout=replace(match.layout, columns=columns), saved_as=saved.name)


def _layout(kind: Kind, table: dict[str, object]) -> Layout:
    columns = table["columns"]
    if not isinstance(columns, list):
        raise TypeError(f"{kind.value}.columns is no list")
    return Layout(
        kind,
        tuple(_column(entry) for entry in columns),
        bool(table.get("matrix", False)),
        tuple(cast("list[str]", table.get("unneeded", []))),
    )


def _column(entry: dict[str, Any]) -> Column:
    lists = {name: tuple(entry.get(name, ())) for name in ("aliases", "units")}
    return Column(**{**entry, **lists})


def _places(headers: Sequence[str]) -> dict[str, int]:
    """The place of each header, the first where two are alike."""
    keys: dict[str, int] = {}
    for position, header in enumerate(headers):
        keys.setdefault(header_key(header), position)
    return keys


def _as_saved(column: Column, header: str, saved: SavedColumns) -> Column:
    reads = saved.amounts if saved.amounts and column.reads in AMOUNTS else column.reads
    return replace(column, header=header or column.header, reads=reads)


def _match(
    layout: Layout,
    headers: tuple[str, ...],
    keys: Mapping[str, int],
    chosen: Mapping[str, int] | None = None,
    left_out: Collection[str] = (),
) -> Match:
    positions: dict[str, int] = dict(chosen or {})
    for column in layout.columns:
        if column.field in positions or column.field in left_out:
            continue
        found = next((keys[name] for name in column.spellings if name in keys), None)
        if found is not None and found not in positions.values():
            positions[column.field] = found
    products = _matrix(headers, set(positions.values())) if layout.matrix else ()
    missing = missing_of(layout, positions)
    return Match(layout, headers, positions, products, missing, left_out=frozenset(left_out))


def _matrix(headers: Sequence[str], taken: set[int]) -> tuple[tuple[int, str], ...]:
    return tuple(
        (position, found[1])
        for position, header in enumerate(headers)
        if position not in taken and (found := _MATRIX.fullmatch(header.upper()))
    )
