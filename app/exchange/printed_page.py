"""A printed page under construction: rows of text that know how high they are.

Six columns, together as wide as A4 with its margins, so that the page needs no shrinking to fit:
a label, then room for text, or the columns of a small table. Heights are set row by row, because
Excel does not fit the rows of merged cells.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.exchange.cell_text import clean
from app.exchange.sheet_writer import POINTS, SheetWriter
from app.exchange.text_measure import line_height, wrapped

WIDTHS = (108, 146, 86, 86, 92, 106)
"""Pixels per column, 624 together. A4 less two margins of half an inch is 698: programs differ up
to six percent in how wide they print a column."""
PRINTABLE_POINTS = 715.0
"""Height of A4 in points less its margins, with a little to spare."""
SMALLEST_SCALE = 72
_LABEL, _BODY, _ALL = (0, 0), (1, 5), (0, 5)
_LEFT, _RIGHT = (0, 3), (4, 5)
# Excel shows no row higher than 409 points.
_HIGHEST_ROW = 390.0
_LINE_STYLE = "line"
_PADDING_PIXELS = 10


@dataclass(frozen=True, slots=True)
class Mark:
    """A coloured sign before a text: the glyph and the style that colours it."""

    glyph: str
    style: str


class PrintedPage:
    """The rows of one child's page, from ``row`` on; ``height`` is what they take in points."""

    def __init__(self, writer: SheetWriter, row: int) -> None:
        self.writer = writer
        self.row = row
        self.height = 0.0

    def gap(self, points: float = 7.0) -> None:
        """Leave white."""
        self._end_row(points)

    def line(
        self, left: tuple[str, str], right: tuple[str, str] = ("", ""), points: float = 18.0
    ) -> None:
        """One line over the whole width: (text, style) to the left and to the right.

        A left text that is too long for its line makes the row higher.
        """
        writer, row = self.writer, self.row
        for columns, (text, style) in ((_LEFT, left), (_RIGHT, right)):
            writer.merged(row, columns, text, style if text else left[1])
        self._end_row(max(points, _text_height(clean(left[0]), _LEFT, 11, bold=True) + 4))

    def text(
        self, text: str, style: str = "text", points: float = POINTS, *, bold: bool = False
    ) -> None:
        """Text over the whole width, in as many rows as it needs."""
        for part, how in _rows(text, _ALL, (style, points), bold=bold):
            self.writer.merged(self.row, _ALL, part, how)
            self._end_row(_text_height(part, _ALL, points, bold=bold) + _leading(how))

    def labelled(
        self, label: str, text: str, mark: Mark | None = None, style: str = "text"
    ) -> None:
        """A label with text behind it; nothing where there is no text.

        With a ``mark``, a coloured sign stands before the first row of the text.
        """
        if not text.strip():
            return
        for count, (part, how) in enumerate(_rows(text, _BODY, (style, POINTS))):
            self.writer.text(self.row, 0, "" if count else label, "label")
            if mark and not count:
                self.writer.coloured(self.row, _BODY, (mark.glyph, mark.style), part)
            else:
                self.writer.merged(self.row, _BODY, part, how)
            height = _text_height(part, _BODY, POINTS) + _leading(how)
            self._end_row(max(height, _text_height(label, _LABEL, POINTS) if not count else 0))

    def end_table_row(self, points: float = 15.0) -> None:
        """Close a row of which the caller wrote the cells itself."""
        self._end_row(points)

    def _end_row(self, points: float) -> None:
        self.writer.sheet.set_row(self.row, round(points, 2))
        self.height += points
        self.row += 1


def print_scale(heights: list[float]) -> int:
    """The percentage at which every page that can be one A4 is one A4.

    A page that would become too small to read is left out: it runs on to a second sheet.
    """
    fitting = [int(100 * PRINTABLE_POINTS / height) for height in heights if height]
    return min((scale for scale in fitting if SMALLEST_SCALE <= scale < 100), default=100)


def _pixels(columns: tuple[int, int]) -> float:
    first, last = columns
    return sum(WIDTHS[first : last + 1]) - _PADDING_PIXELS


def _text_height(
    text: str, columns: tuple[int, int], points: float, *, bold: bool = False
) -> float:
    return len(wrapped(text, _pixels(columns), points, bold=bold)) * line_height(points)


def _rows(
    text: str, columns: tuple[int, int], style: tuple[str, float], *, bold: bool = False
) -> list[tuple[str, str]]:
    """The text with its style in one row, or line by line where it is too long for one row.

    One line per row leaves no gaps, and a line that comes out wider is shrunk instead of cut.
    """
    name, points = style
    text = clean(text).strip()
    lines = wrapped(text, _pixels(columns), points, bold=bold)
    if len(lines) * line_height(points) <= _HIGHEST_ROW:
        return [(text, name)]
    return [(line.strip(), _LINE_STYLE) for line in lines]


def _leading(style: str) -> float:
    """White below a row in points: none between the lines of one text."""
    return 0.0 if style == _LINE_STYLE else 3.0
