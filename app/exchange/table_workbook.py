"""Any table of the program as a workbook: a title, notes on where it came from, a filtered table.

The caller says per column what it holds; amounts come in cents. The workbook is made in memory and
put on disk in one move, like every export.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from app.exchange.cell_text import LONGEST_CELL, clean
from app.exchange.safe_file import ExportStopped, put_file
from app.exchange.sheet_writer import BOOK_OPTIONS, SheetWriter
from app.exchange.text_table import set_up_landscape

Value = str | int | Decimal | date | datetime | None
_PIXELS_PER_DIGIT = 7
_PADDING = 12
_HEAD_ROW_POINTS = 20
_ROWS_BETWEEN_LOOKS = 200


class Holds(StrEnum):
    """What a column holds, which is how its values are written."""

    TEXT = "text"
    DAY = "table day"
    WHOLE = "whole"
    NUMBER = "number"
    PERCENT = "percent"
    EURO = "table euro"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its header, what it holds and its width in characters.

    ``EURO`` takes whole cents, ``PERCENT`` takes percents (12.5 is 12,5%), ``NUMBER`` a
    ``Decimal``. ``None`` is an empty cell everywhere.
    """

    header: str
    holds: Holds = Holds.TEXT
    width: int = 16


@dataclass(frozen=True, slots=True)
class TableSheet:
    """A sheet: its name (31 characters at most), title, notes above the table, and the table."""

    name: str
    title: str
    notes: Sequence[str]
    columns: Sequence[TableColumn]
    rows: Sequence[Sequence[Value]]


Stopped = Callable[[], bool]
"""Whether who asked for the file has asked to stop."""


def never() -> bool:
    """Nobody asks to stop."""
    return False


def write_tables(
    sheets: Sequence[TableSheet],
    target: Path,
    *,
    overwrite: bool = False,
    stopped: Stopped = never,
) -> Path:
    """Write the sheets as one workbook and return its path once it is safely on disk.

    :raises ExportFailed: one of its kinds, with a sentence for the worker; nothing is left behind.
    """
    return put_file(tables_bytes(sheets, stopped), target, overwrite=overwrite)


def tables_bytes(sheets: Sequence[TableSheet], stopped: Stopped = never) -> bytes:
    """The workbook with a sheet per table; a text too long for a cell ends in "…".

    :raises ExportStopped: as soon as ``stopped``, which is asked once in some hundred rows.
    """
    from xlsxwriter import Workbook

    memory = BytesIO()
    # Not in "with": a workbook that is left halfway would be written all the same.
    book = Workbook(memory, BOOK_OPTIONS)
    book.set_properties({"title": sheets[0].title, "author": "Indicatiewijzer"})
    for sheet in sheets:
        _write_sheet(SheetWriter(book, sheet.name), sheet, stopped)
    book.close()
    return memory.getvalue()


def _write_sheet(writer: SheetWriter, sheet: TableSheet, stopped: Stopped) -> None:
    # The notes stand in one cell that runs on to the right; wrapped they would be a tall column.
    writer.text(0, 0, sheet.title, "heading")
    for row, note in enumerate(sheet.notes, start=1):
        writer.text(row, 0, _fit(note), "note line")
    top = len(sheet.notes) + 2
    for place, column in enumerate(sheet.columns):
        writer.text(top, place, column.header, "head")
    writer.sheet.set_row(top, _HEAD_ROW_POINTS)
    for row, values in enumerate(sheet.rows, start=top + 1):
        if row % _ROWS_BETWEEN_LOOKS == 0 and stopped():
            raise ExportStopped
        for place, (column, value) in enumerate(zip(sheet.columns, values, strict=True)):
            _write_value(writer, row, place, column, value)
    last = top + max(len(sheet.rows), 1)
    writer.sheet.freeze_panes(top + 1, 0)
    writer.sheet.autofilter(top, 0, last, len(sheet.columns) - 1)
    writer.widths([c.width * _PIXELS_PER_DIGIT + _PADDING for c in sheet.columns])
    set_up_landscape(writer, last, len(sheet.columns) - 1)
    writer.sheet.repeat_rows(top)


def _write_value(
    writer: SheetWriter, row: int, place: int, column: TableColumn, value: Value
) -> None:
    if value is None or value == "":
        return
    if isinstance(value, str):
        writer.text(row, place, _fit(value), "code")
    elif isinstance(value, date):
        writer.day(
            row, place, value, "table moment" if isinstance(value, datetime) else "table day"
        )
    elif column.holds is Holds.EURO:
        writer.number(row, place, float(Decimal(value) / 100), "table euro")
    elif column.holds is Holds.PERCENT:
        writer.number(row, place, float(Decimal(value) / 100), "percent")
    else:
        writer.number(row, place, float(value), column.holds.value)


def _fit(text: str) -> str:
    """The text as one cell can hold it; what is cut is marked."""
    text = clean(text)
    half = LONGEST_CELL // 2
    return text if len(text) <= half else f"{text[:half]}…"
