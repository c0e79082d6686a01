"""What was synchronised before: the log as a workbook, and one import as its report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from app.exchange.table_workbook import Holds, TableColumn, TableSheet
from app.services.sync_report import (
    FileReport,
    ImportRow,
    LogRow,
    RejectedLine,
    SheetReport,
    SyncReport,
)

OUTCOMES: Mapping[str, str] = MappingProxyType(
    {
        "imported": "Overgenomen",
        "same": "Stond er al in",
        "refused": "Niet overgenomen",
        "cancelled": "Gestopt",
    }
)
"""The outcome of an attempt in Dutch."""

_COLUMNS = (
    TableColumn("Wanneer", Holds.DAY, width=17),
    TableColumn("Door", width=20),
    TableColumn("Bestand", width=34),
    TableColumn("Uitkomst", width=18),
    TableColumn("Rijen", Holds.WHOLE, width=12),
    TableColumn("Veranderd", Holds.WHOLE, width=12),
    TableColumn("Toelichting", width=80),
)


def log_sheet(rows: Sequence[LogRow], moment: datetime) -> TableSheet:
    """The log as a table; ``moment`` is when it was made."""
    return TableSheet(
        "Logboek",
        "Logboek van het bijwerken",
        [f"Gemaakt op {moment:%d-%m-%Y} om {moment:%H:%M}"],
        _COLUMNS,
        [
            (
                row.at,
                row.worker,
                row.file,
                OUTCOMES.get(row.outcome, row.outcome),
                row.rows,
                row.changes,
                row.sentence,
            )
            for row in rows
        ],
    )


def report_of_import(row: ImportRow, rejected: Sequence[RejectedLine]) -> SyncReport:
    """An earlier import as the report it made; the rows that went in stand in the store."""
    sheet = SheetReport(
        sheet=row.sheet,
        kind=row.kind,
        reference_date=row.reference_date,
        read=row.read,
        new=row.new,
        changed=row.changed,
        unchanged=row.unchanged,
        disappeared=row.disappeared,
        rejected=row.rejected,
        rejected_rows=tuple(rejected),
        notes=row.notes,
        import_id=row.id,
    )
    return SyncReport((FileReport(row.file, (sheet,)),))
