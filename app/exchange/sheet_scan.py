"""Looks through the XML of a sheet for what its parser would lose or choke on.

The parser (calamine) turns error cells and formulas without a stored value into empty cells, and
keeps a whole rectangle from the first to the last used cell. So before it runs, the text of every
part is searched: where those cells are, and how large the rectangle can become. The search is done
with patterns that start with a rare letter, for a million lines are a gigabyte of XML; only what
they find is looked at closely. It never finds a smaller rectangle than the parser would.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from app.exchange.faulty_cells import FaultyCells
from app.exchange.sheet_walk import CELL_TAG, REFERENCE, column_number, reference_of, walk_cells

# Without a closed cell in so many bytes, no cell is worth waiting for.
_LONGEST_CELL = 4 * 1024 * 1024
_USUAL_COLUMNS, _USUAL_ROWS = 26, 999_999

# A cell that is not <c r="A1" s="1" t="s">: its column has more letters, its row more digits, or
# its attributes are others. Where no tag can hold a second r, those behind the place need no look.
_PLACE = rb' r="[A-Z]\d{1,6}+"'
_USUAL = _PLACE + rb'(?: s="\d++")?(?:>| t="\w++">|/>)'
_NAME_ENDS = rb"(?=[\s/>])"
_UNUSUAL = re.compile(rb"<c(?!" + _USUAL + rb")" + _NAME_ENDS)
_UNUSUAL_PLACE = re.compile(rb"<c(?!" + _PLACE + rb"[ >/])" + _NAME_ENDS)
_PREFIXED = re.compile(rb":c" + _NAME_ENDS)
_UNUSUAL_PREFIXED = re.compile(rb"<(?!/)[^<>\s]*?:c(?!" + _USUAL + rb")" + _NAME_ENDS)
_SECOND = re.compile(rb'" r')
_PLAIN_TAG = re.compile(rb' r="[A-Z]+\d+"(?: s="\d+")?(?: t="\w+")?/?')
_ERROR = re.compile(rb"#(?<=v>#)[A-Z][^<]*")
_FORMULA_ONLY = re.compile(
    rb"f(?<=[<:]f)(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*"
    rb"(<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
# What is filled is no <c r="A1" s="1"/> and no <c r="A1"></c>.
_HELD = rb'"[^>]*(?<!/)>(?!</)'
_FAR_ROW = re.compile(rb'c r="[A-Z]+([0-9]{6,})' + _HELD)
_FAR_COLUMN = re.compile(rb'c r="([A-Z]{2,})[0-9]+' + _HELD)
_ROW = re.compile(rb'c r="[A-Z]+([0-9]+)' + _HELD)
_COLUMN = re.compile(rb'c r="([A-Z]+)[0-9]+' + _HELD)
_NEAR_ROWS = 99_999


@dataclass(slots=True)
class SheetContent:
    """How far the cells of a sheet can reach, and those that hold no usable value.

    ``broken`` says that a cell could not be made out at all.
    """

    rows: int = 0
    columns: int = 0
    broken: bool = False
    faulty: FaultyCells = field(default_factory=FaultyCells)

    @property
    def area(self) -> int:
        """The cells of the rectangle that a parser would keep."""
        return self.rows * self.columns


@dataclass(slots=True)
class _Look:
    """What the quick search has found so far.

    ``unplaced``: a cell does not say where it stands. ``odd``: a cell is written in another way
    than spreadsheets do. ``lost``: a cell without a usable value whose place was not found.
    """

    content: SheetContent = field(default_factory=SheetContent)
    unplaced: bool = False
    odd: bool = False
    lost: bool = False


def scan_sheet(chunks: Callable[[], Iterable[bytes]], acceptable_area: int) -> SheetContent:
    """The content of a part; ``chunks`` gives its text anew each time it is called.

    The quick search rounds up. Only where that is more than ``acceptable_area``, the text is gone
    through again: for far cells that are not empty, and then for all that are not. Where cells do
    not tell their places it is walked through.
    """
    look = _Look()
    for piece in whole_cells(chunks()):
        _search(piece, look)
        if look.unplaced:
            break
    content = look.content
    too_large = content.area > acceptable_area
    if look.unplaced or look.lost or (look.odd and (too_large or content.faulty)):
        return _walked(whole_cells(chunks()), content.broken)
    if too_large:
        rows, columns = _filled(whole_cells(chunks()), _FAR_ROW, _FAR_COLUMN)
        content.rows, content.columns = max(rows, _NEAR_ROWS), max(columns, _USUAL_COLUMNS)
    if content.area > acceptable_area:
        content.rows, content.columns = _filled(whole_cells(chunks()), _ROW, _COLUMN)
    return content


def whole_cells(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, cut behind the end of a cell."""
    rest = b""
    for chunk in chunks:
        rest += chunk
        cut = rest.rfind(b"</c>") + 4
        if cut < 4:
            cut = rest.rfind(b":c>") + 3
        if cut < 3:
            cut = (rest.rfind(b">") + 1 or len(rest)) if len(rest) > _LONGEST_CELL else 0
        if cut:
            yield rest[:cut]
            rest = rest[cut:]
    yield rest


def _search(piece: bytes, look: _Look) -> None:
    content = look.content
    content.rows = max(content.rows, _USUAL_ROWS)
    content.columns = max(content.columns, _USUAL_COLUMNS)
    for pattern in _patterns(piece):
        for found in pattern.finditer(piece):
            _unusual(piece, found.end() - 2, look)
    if b"#" in piece:
        for found in _ERROR.finditer(piece):
            _error(piece, found, look)
    # One rare letter is found much faster than two of which the first is everywhere.
    if b"f" in piece:
        for found in _FORMULA_ONLY.finditer(piece):
            _formula(piece, found, look)


def _patterns(piece: bytes) -> Iterator[re.Pattern[bytes]]:
    """The patterns that find every unusual cell of the piece."""
    other_spacing = any(mark in piece for mark in (b"'", b"\t", b"\n", b"\r"))
    yield _UNUSUAL if other_spacing or _SECOND.search(piece) else _UNUSUAL_PLACE
    if _PREFIXED.search(piece):
        yield _UNUSUAL_PREFIXED


def _unusual(piece: bytes, start: int, look: _Look) -> None:
    tag = CELL_TAG.match(piece, start)
    if tag is None:
        look.content.broken = True
        return
    places = REFERENCE.findall(tag[1])
    look.unplaced = look.unplaced or not places
    look.odd = look.odd or not _PLAIN_TAG.fullmatch(tag[1])
    for letters, digits in places:
        look.content.rows = max(look.content.rows, int(digits[:20]))
        look.content.columns = max(look.content.columns, column_number(letters))


def _error(piece: bytes, found: re.Match[bytes], look: _Look) -> None:
    tag = _cell_before(piece, found.start())
    place = reference_of(tag) if tag else None
    if tag is None or place is None:
        look.lost = True
    elif b't="e"' in tag:
        look.content.faulty.add(*place, found[0].strip().decode("utf-8", "replace"))


def _formula(piece: bytes, found: re.Match[bytes], look: _Look) -> None:
    tag = _cell_before(piece, found.start())
    place = reference_of(tag) if tag else None
    if tag is None or place is None:
        look.lost = True
    # A formula that gives the empty text has <v></v> and says that it is text: that is a value.
    elif found[1] is None or b't="str"' not in tag:
        look.content.faulty.add(*place, "")


def _cell_before(piece: bytes, end: int) -> bytes | None:
    """The attributes of the cell in which ``end`` lies, where that begins in the usual way."""
    start = piece.rfind(b'c r="', 0, end) - 1
    tag = CELL_TAG.match(piece, start) if start >= 0 else None
    if tag is None or tag[1].endswith(b"/") or piece.find(b"c>", tag.end(), end) >= 0:
        return None
    return tag[1]


def _walked(pieces: Iterable[bytes], broken: bool) -> SheetContent:
    """The content as a walk through all tags finds it."""
    content = SheetContent(broken=broken)
    for row, column, error in walk_cells(pieces):
        content.rows, content.columns = max(content.rows, row), max(content.columns, column)
        if error is not None:
            content.faulty.add(row, column, error)
    return content


def _filled(
    pieces: Iterable[bytes], row: re.Pattern[bytes], column: re.Pattern[bytes]
) -> tuple[int, int]:
    """The last row and column of cells that hold something; formatted empty ones do not."""
    rows, columns = 0, set[bytes]()
    for piece in pieces:
        columns.update(column.findall(piece))
        rows = max([rows, *(int(digits[:20]) for digits in set(row.findall(piece)))])
    return rows, max(map(column_number, columns), default=0)
