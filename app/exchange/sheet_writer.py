"""A sheet of the workbook: text, days and amounts in the house style, never as a formula.

Everything goes through ``write_string`` and its typed brothers, because the writer's general
``write`` makes a formula of every text that starts with "=".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from app.exchange.cell_text import clean, fitting

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

FONT = "Arial"
POINTS = 10.0
DAY_FORMAT = "dd-mm-yyyy"
TIME_FORMAT = "hh:mm:ss"
# Text stays text: never a formula, a number or a link by accident; nothing in a temporary folder.
BOOK_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "default_format_properties": {"font_name": FONT, "font_size": POINTS},
}
EURO_FORMAT = "[$€-413] #,##0.00"
# Excel knows no day before this one; an older day is written as text.
_FIRST_YEAR = 1900

_ACCENT, _BAND, _QUIET, _LINE = "#01689B", "#DCEBF5", "#57606A", "#D5DAE1"
_WRAP = {"text_wrap": True, "valign": "top"}
_SHRINK = {"shrink": True, "valign": "top"}
_HEAD = {"bold": True, "font_color": "#FFFFFF", "bg_color": _ACCENT, "valign": "vcenter"}
_TOTAL = {"bold": True, "top": 1, "top_color": _QUIET, **_SHRINK}
STYLES: dict[str, dict[str, object]] = {
    "kicker": {"font_color": _ACCENT, "bold": True, "font_size": 9},
    "kicker right": {"font_color": _QUIET, "font_size": 9, "align": "right"},
    "title": {**_WRAP, "bold": True, "font_size": 18},
    "subtitle": {**_WRAP, "font_color": _QUIET, "bottom": 2, "bottom_color": _ACCENT},
    "heading": {"bold": True, "font_size": 11, "font_color": _ACCENT, "valign": "bottom"},
    "text": _WRAP,
    "line": _SHRINK,
    "label": {**_WRAP, "font_color": _QUIET},
    "note": {**_WRAP, "italic": True, "font_color": _QUIET, "font_size": 9},
    "band": {
        "bold": True,
        "font_size": 11,
        "bg_color": _BAND,
        "valign": "vcenter",
        "text_wrap": True,
    },
    "band right": {"bg_color": _BAND, "valign": "vcenter", "align": "right", "font_size": 9},
    "column": {"font_color": _QUIET, "font_size": 9, "bottom": 1, "bottom_color": _LINE},
    "column right": {
        "font_color": _QUIET,
        "font_size": 9,
        "bottom": 1,
        "bottom_color": _LINE,
        "align": "right",
    },
    "amount": _SHRINK,
    "amount right": {**_SHRINK, "align": "right"},
    "day": {"num_format": DAY_FORMAT, "valign": "top", "align": "left"},
    "euro": {**_SHRINK, "num_format": EURO_FORMAT},
    "total": _TOTAL,
    "total right": {**_TOTAL, "align": "right"},
    "total euro": {**_TOTAL, "num_format": EURO_FORMAT},
    "head": _HEAD,
    "helper head": {**_HEAD, "bg_color": _QUIET},
    "row": {**_WRAP, "bottom": 1, "bottom_color": _LINE},
    "code": {"num_format": "@"},
    "table day": {"num_format": DAY_FORMAT, "align": "left"},
    "table time": {"num_format": TIME_FORMAT, "align": "left"},
    "whole": {"num_format": "#,##0", "align": "right", "indent": 1},
    "table euro": {"num_format": EURO_FORMAT},
    "table moment": {"num_format": f"{DAY_FORMAT} hh:mm", "align": "left"},
    "number": {"num_format": "#,##0.0##", "align": "right", "indent": 1},
    "percent": {"num_format": "0.0%", "align": "right", "indent": 1},
    "note line": {"italic": True, "font_color": _QUIET, "font_size": 9},
    "green": {"font_color": "#00796B"},
    "amber": {"font_color": "#8A5A00"},
    "red": {"font_color": "#A3123A"},
    "unknown": {"font_color": "#595959"},
}


class SheetWriter:
    """One sheet with its styles; rows and columns count from zero."""

    def __init__(self, book: Workbook, name: str) -> None:
        self._book = book
        self.name = name
        self.sheet: Worksheet = book.add_worksheet(name)
        self._formats: dict[str, object] = {}

    def style(self, name: str) -> object:
        """The format of this name from :data:`STYLES`, made when it is first asked for."""
        if name not in self._formats:
            base = {"font_name": FONT, "font_size": POINTS}
            self._formats[name] = self._book.add_format({**base, **STYLES[name]})
        return self._formats[name]

    def text(self, row: int, column: int, text: str, style: str = "text") -> None:
        """Write text as text.

        :raises TextTooLong: when it is longer than one cell can hold.
        """
        if not text:
            self.blank(row, column, style)
            return
        place = f"'{self.name}', rij {row + 1}"
        self.sheet.write_string(row, column, fitting(text, place), self.style(style))

    def merged(self, row: int, columns: tuple[int, int], text: str, style: str = "text") -> None:
        """Write text over the columns from the first up to and including the last."""
        first, last = columns
        self.sheet.merge_range(row, first, row, last, "", self.style(style))
        self.text(row, first, text, style)

    def coloured(
        self, row: int, columns: tuple[int, int], mark: tuple[str, str], text: str
    ) -> None:
        """Write a mark in the style of a light, and text after it, over the columns."""
        glyph, light = mark
        self.merged(row, columns, "")
        self.sheet.write_rich_string(
            row,
            columns[0],
            *(self.style(light), f"{glyph} ", self.style("text"), clean(text) or " "),
            self.style("text"),
        )

    def day(self, row: int, column: int, value: date, style: str) -> None:
        """Write a real date or moment, or text for a day that Excel does not know."""
        if value.year < _FIRST_YEAR:
            self.text(row, column, f"{value:%d-%m}-{value.year}", style)
        else:
            self.sheet.write_datetime(row, column, value, self.style(style))

    def time(self, row: int, column: int, value: time, style: str) -> None:
        """Write a time of the day."""
        self.sheet.write_datetime(row, column, value, self.style(style))

    def number(self, row: int, column: int, value: float, style: str) -> None:
        """Write a number."""
        self.sheet.write_number(row, column, value, self.style(style))

    def blank(self, row: int, column: int, style: str) -> None:
        """Give an empty cell its style."""
        self.sheet.write_blank(row, column, None, self.style(style))

    def widths(self, pixels: Sequence[int]) -> None:
        """Set the widths of the columns from the first on."""
        for column, wide in enumerate(pixels):
            self.sheet.set_column_pixels(column, column, wide)
