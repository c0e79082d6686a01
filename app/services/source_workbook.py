"""The rows behind a figure as a workbook, for who wants to add them up himself."""

from __future__ import annotations

from app.exchange.table_workbook import Holds, TableColumn, TableSheet
from app.services.source_questions import Answer

EXPORTED = 100_000
"""Rows that go into one workbook at most."""

_COLUMNS = (
    TableColumn("Bestand", width=28),
    TableColumn("Blad", width=18),
    TableColumn("Rij", Holds.WHOLE, 8),
    TableColumn("Datum", Holds.DAY, 12),
    TableColumn("Wat", width=64),
    TableColumn("Waarde", width=34),
    TableColumn("Ingelezen op", Holds.DAY, 18),
    TableColumn("Ingelezen door", width=18),
    TableColumn("Bedrag", Holds.EURO, 16),
)


def source_sheets(answer: Answer) -> tuple[TableSheet, ...]:
    """One sheet: the explanation above, a row per row, and the total under the amounts."""
    rows = [
        (
            row.file,
            row.sheet,
            row.row,
            row.reference_date,
            row.what,
            row.value,
            row.imported_at,
            row.imported_by,
            row.cents,
        )
        for row in answer.rows
    ]
    notes = list(answer.explanation)
    if answer.total > len(rows):
        notes.append(f"Dit zijn de eerste {len(rows)} van {answer.total} rijen.")
    if answer.cents is not None:
        total = ("Totaal", "", None, None, "", "", None, "", answer.cents)
        rows.append(total)
    return (TableSheet("Herkomst", answer.title, notes, _COLUMNS, rows),)
