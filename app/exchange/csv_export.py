"""The lines of an assignment as a text file: ``;`` between columns, a comma in amounts.

It starts with a byte order mark, so that Excel reads the accents. Codes keep their zeros in the
file; a program that opens it must read them as text.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date, time
from io import StringIO
from pathlib import Path

from app.domain.assignment_line import AssignmentLine
from app.exchange import dutch_words
from app.exchange.assignment_columns import COLUMNS, Column, Kind
from app.exchange.cell_text import fitting, guarded
from app.exchange.safe_file import put_file


def csv_bytes(lines: Iterable[AssignmentLine]) -> bytes:
    """The header and one row per line, as UTF-8 with a byte order mark.

    Text that a program could read as a formula gets an apostrophe before it.

    :raises TextTooLong: when a text is longer than a cell can hold.
    """
    text = StringIO(newline="")
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerow(column.header for column in COLUMNS)
    table.writerows([_shown(column, line) for column in COLUMNS] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def write_csv(lines: Iterable[AssignmentLine], target: Path, *, overwrite: bool = False) -> Path:
    """Write the file and return its path once it is safely on disk.

    :raises TextTooLong: when a text is longer than a cell can hold.
    :raises ExportFailed: one of its kinds, with a sentence for the worker; nothing is left behind.
    """
    return put_file(csv_bytes(lines), target, overwrite=overwrite)


def _shown(column: Column, line: AssignmentLine) -> str:
    value = column.value(line)
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(fitting(value, f"'{column.header}'"))
    if isinstance(value, date):
        return dutch_words.day(value)
    if isinstance(value, time):
        return f"{value:%H:%M:%S}"
    return f"{value // 100},{value % 100:02}" if column.kind is Kind.EURO else str(value)
