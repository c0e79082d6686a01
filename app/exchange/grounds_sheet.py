"""The sheet Onderbouwing: how the decision came about, filtered by step or by child."""

from __future__ import annotations

from app.exchange.grounds import grounds
from app.exchange.sheet_writer import SheetWriter
from app.exchange.text_table import write_text_table
from app.exchange.workbook_content import WorkbookContent

NAME = "Onderbouwing"
HEADER = ("Stap", "Betreft", "Onderdeel", "Antwoord", "Code", "Reden", "Bron")
_WIDTHS = (125, 160, 250, 290, 85, 290, 170)


def write_grounds(writer: SheetWriter, content: WorkbookContent) -> None:
    """Fill the sheet with a row for everything that was answered, advised, chosen or explained."""
    rows = (
        (row.step, row.subject, row.item, row.answer, row.code, row.reason, row.source)
        for row in grounds(content)
    )
    write_text_table(writer, HEADER, rows, _WIDTHS, repeated=2)
