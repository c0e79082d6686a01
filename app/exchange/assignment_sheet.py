"""The sheet Toewijzing: one row per line, ready for the back office to key in or to import."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from app.domain.assignment_line import AssignmentLine
from app.exchange.assignment_columns import COLUMNS, Column, Kind
from app.exchange.cell_text import fitting
from app.exchange.sheet_writer import SheetWriter

NAME = "Toewijzing"
_PIXELS_PER_DIGIT = 7
_A4 = 9
_BSN_COLUMN = 2
_STYLES = {
    Kind.TEXT: "code",
    Kind.DATE: "table day",
    Kind.TIME: "table time",
    Kind.WHOLE: "whole",
    Kind.EURO: "table euro",
}


def write_assignments(writer: SheetWriter, lines: Sequence[AssignmentLine]) -> None:
    """Fill the sheet with an Excel table: frozen header, filter, text codes, real dates, euros.

    :raises TextTooLong: when a text does not fit in its cell; a code is never split.
    """
    for row, line in enumerate(lines, start=1):
        for index, column in enumerate(COLUMNS):
            _write_cell(writer, row, index, column, line)
    _make_table(writer, max(len(lines), 1))
    writer.widths([round(column.width * _PIXELS_PER_DIGIT) + 5 for column in COLUMNS])
    _set_up_page(writer, max(len(lines), 1))


def _make_table(writer: SheetWriter, rows: int) -> None:
    headers = [
        {
            "header": column.header,
            "header_format": writer.style("helper head" if column.helper else "head"),
        }
        for column in COLUMNS
    ]
    options = {"name": NAME, "style": "Table Style Light 1", "columns": headers}
    writer.sheet.add_table(0, 0, rows, len(COLUMNS) - 1, options)
    writer.sheet.set_row(0, 20)
    writer.sheet.freeze_panes(1, 0)


def _set_up_page(writer: SheetWriter, rows: int) -> None:
    sheet = writer.sheet
    sheet.set_landscape()
    sheet.set_paper(_A4)
    # On one page the letters would be unreadable; the BSN ties the two halves together.
    sheet.fit_to_pages(2, 0)
    sheet.repeat_rows(0)
    sheet.repeat_columns(_BSN_COLUMN)
    sheet.print_area(0, 0, rows, len(COLUMNS) - 1)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.set_footer("&L&8Toewijzing&R&8pagina &P van &N")


def _write_cell(
    writer: SheetWriter, row: int, index: int, column: Column, line: AssignmentLine
) -> None:
    value, style = column.value(line), _STYLES[column.kind]
    if value is None or value == "":
        writer.blank(row, index, style)
    elif isinstance(value, str):
        place = f"'{column.header}' in {NAME}, rij {row + 1}"
        writer.text(row, index, fitting(value, place), style)
    elif isinstance(value, date):
        writer.day(row, index, value, style)
    elif isinstance(value, time):
        writer.time(row, index, value, style)
    else:
        writer.number(row, index, value / 100 if column.kind is Kind.EURO else value, style)
