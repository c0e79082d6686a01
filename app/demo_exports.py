"""Write the seven regional workbooks of the invented region, in the form the region sends them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.demo_care import all_care, read_demo_region
from app.demo_tables import Row, tables
from app.domain.norms import add_months

if TYPE_CHECKING:
    from xlsxwriter import Workbook


def write_demo_exports(folder: Path, today: date) -> tuple[Path, ...]:
    """Write the workbooks into ``folder`` (made where it is missing) and answer where they are.

    Waiting times and declarations reach until the last end of a month before ``today``.
    """
    region = read_demo_region()
    care = all_care(region, add_months(today.replace(day=1), -1))
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(
        _write(folder / f"{kind}.xlsx", kind, rows)
        for kind, rows in tables(region, care, today).items()
    )


def _write(path: Path, kind: str, rows: Iterable[Row]) -> Path:
    """One workbook with one sheet; the headers are the keys of the rows."""
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        _fill(book, kind, rows)
    return path


def _fill(book: Workbook, kind: str, rows: Iterable[Row]) -> None:
    sheet = book.add_worksheet(kind)
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    for number, row in enumerate(rows, start=1):
        for column, (header, value) in enumerate(row.items()):
            if number == 1:
                sheet.write_string(0, column, header)
            if isinstance(value, date):
                sheet.write_datetime(number, column, value, day)
            elif isinstance(value, str):
                sheet.write_string(number, column, value)
            else:
                sheet.write_number(number, column, value)
