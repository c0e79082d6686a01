"""The workbook of a dossier: what the family reads, the back office keys in and anyone can check.

Source: design of the indication, section 6. The workbook is made in memory, so that no personal
data reach a temporary folder, and then put on disk in one move.
"""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.exchange import assignment_sheet, grounds_sheet, indication_sheet, legend_sheet
from app.exchange.cell_text import TextTooLong
from app.exchange.protected_workbook import protected
from app.exchange.safe_file import (
    DiskFull,
    ExportFailed,
    TargetExists,
    TargetNotWritable,
    TargetOpen,
    free_name,
    put_file,
)
from app.exchange.sheet_writer import BOOK_OPTIONS, SheetWriter
from app.exchange.workbook_content import WorkbookContent

if TYPE_CHECKING:
    from xlsxwriter import Workbook

__all__ = [
    "DiskFull",
    "ExportFailed",
    "TargetExists",
    "TargetNotWritable",
    "TargetOpen",
    "TextTooLong",
    "again_name",
    "file_name",
    "free_name",
    "workbook_bytes",
    "write_workbook",
]


def file_name(dossier_number: str, day: date) -> str:
    """The name of the file: no name and no BSN, only characters every disk accepts."""
    number = "".join(x if x.isalnum() or x in "-_" else "-" for x in dossier_number)
    return f"Indicatie_{number}_{day.isoformat()}.xlsx"


def again_name(dossier_number: str, day: date) -> str:
    """The name of a file that replaces a lost one of ``day``."""
    return file_name(dossier_number, day).replace(".xlsx", "_opnieuw.xlsx")


def write_workbook(
    content: WorkbookContent, target: Path, *, overwrite: bool = False, password: str = ""
) -> Path:
    """Write the workbook to ``target`` and return it once it is safely on disk.

    With a ``password`` it opens with that only.

    :raises TextTooLong: when a text of a line does not fit in its cell.
    :raises ExportFailed: one of its kinds, with a sentence for the worker; nothing is left behind.
    """
    return put_file(protected(workbook_bytes(content), password), target, overwrite=overwrite)


def workbook_bytes(content: WorkbookContent) -> bytes:
    """The workbook with its four sheets.

    :raises TextTooLong: when a text of a line does not fit in its cell.
    """
    from xlsxwriter import Workbook

    memory = BytesIO()
    with Workbook(memory, BOOK_OPTIONS) as book:
        _describe(book, content)
        indication_sheet.write_indications(SheetWriter(book, indication_sheet.NAME), content)
        assignment_sheet.write_assignments(SheetWriter(book, assignment_sheet.NAME), content.lines)
        grounds_sheet.write_grounds(SheetWriter(book, grounds_sheet.NAME), content)
        legend_sheet.write_legend(SheetWriter(book, legend_sheet.NAME), content)
    return memory.getvalue()


def _describe(book: Workbook, content: WorkbookContent) -> None:
    """Give the file properties without personal data; the dossier number is none."""
    book.set_properties(
        {
            "title": f"Indicatie {content.dossier.number}",
            "author": "Indicatiewijzer",
            "comments": "",
            "created": content.made_at.replace(tzinfo=None),
        }
    )
