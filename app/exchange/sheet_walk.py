"""Goes through the XML of a sheet tag by tag: slow, but sure of the place of every cell.

For sheets whose cells do not say where they stand; they count on from the cell before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_ATTRIBUTES = rb"""([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)"""
CELL_TAG = re.compile(rb"[<:]c(?=[\s/>])" + _ATTRIBUTES + rb">")
REFERENCE = re.compile(rb"""(?:^|[\s"'])r\s*=\s*["']([A-Za-z]+)([0-9]+)["']""")
_ROW_NUMBER = re.compile(rb"""(?:^|[\s"'])r\s*=\s*["']([0-9]{1,10})["']""")
_KIND = re.compile(rb"""(?:^|[\s"'])t\s*=\s*["'](\w+)["']""")
_TAG = re.compile(rb"""<(/?)(?:[^<>\s/:"']+:)?(row|[cvf]|is)(?=[\s/>])""" + _ATTRIBUTES + rb">")


@dataclass(slots=True)
class _Walk:
    """Where the walk is, and what it knows of the cell it is in."""

    row: int = 0
    column: int = 0
    kind: bytes = b""
    formula: bool = False
    value: bytes | None = None


def column_number(letters: bytes) -> int:
    """The number of a column, from 1: A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in letters.upper()[:8]:
        number = number * 26 + letter - 64
    return number


def reference_of(attributes: bytes) -> tuple[int, int] | None:
    """The (row, column) that a cell says it stands in; the last one counts, as in the parser."""
    found = REFERENCE.findall(attributes)
    return (int(found[-1][1][:20]), column_number(found[-1][0])) if found else None


def walk_cells(pieces: Iterable[bytes]) -> Iterator[tuple[int, int, str | None]]:
    """Row, column and error of each cell that is not empty; ``None`` where it has a usable value.

    ``pieces`` are cut between cells. The error is ``""`` for a formula without a stored value.
    """
    walk = _Walk()
    for piece in pieces:
        for tag in _TAG.finditer(piece):
            closes, name, attributes = tag.groups()
            self_closed = attributes.endswith(b"/")
            if name == b"row":
                _enter_row(walk, attributes, bool(closes))
            elif name == b"c" and not closes:
                _enter_cell(walk, attributes)
            elif name == b"f":
                walk.formula = True
            elif name == b"v" and not closes:
                end = tag.end() if self_closed else piece.find(b"<", tag.end())
                walk.value = piece[tag.end() : end].strip()
            elif name == b"is":
                walk.value = b"text"
            if name == b"c" and (closes or self_closed):
                yield from _cell(walk)


def _enter_row(walk: _Walk, attributes: bytes, closes: bool) -> None:
    if not closes:
        found = _ROW_NUMBER.search(attributes)
        walk.row = int(found[1]) if found else walk.row + 1
        walk.column = 0


def _enter_cell(walk: _Walk, attributes: bytes) -> None:
    place = reference_of(attributes)
    walk.row, walk.column = place or (walk.row, walk.column + 1)
    kind = _KIND.search(attributes)
    walk.kind, walk.formula, walk.value = (kind[1] if kind else b""), False, None


def _cell(walk: _Walk) -> Iterator[tuple[int, int, str | None]]:
    if walk.kind == b"e":
        yield walk.row, walk.column, (walk.value or b"#").decode("utf-8", "replace")
    elif walk.formula and not walk.value and not (walk.kind == b"str" and walk.value == b""):
        yield walk.row, walk.column, ""
    elif walk.value:
        yield walk.row, walk.column, None
