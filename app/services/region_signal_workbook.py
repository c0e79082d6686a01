"""The signals to the region as a workbook, for the talk with the region."""

from __future__ import annotations

from collections.abc import Sequence

from app.exchange.table_workbook import Holds, TableColumn, TableSheet, Value
from app.services.region_signals import KIND_WORDS, RegionSignalKind, RegionSignalRow

_COLUMNS = (
    TableColumn("Datum", Holds.DAY, 12),
    TableColumn("Soort", width=26),
    TableColumn("Gemeente", width=18),
    TableColumn("Product", width=40),
    TableColumn("Aanbieder", width=32),
    TableColumn("AGB-code", width=11),
    TableColumn("Expertise", width=32),
    TableColumn("Plaats", width=18),
    TableColumn("Wat er speelt", width=80),
    TableColumn("Verstuurd", Holds.DAY, 12),
)


def region_signal_sheets(title: str, rows: Sequence[RegionSignalRow]) -> tuple[TableSheet, ...]:
    """One sheet with a row per signal; no name of a child and no worker."""
    notes = ("Een signaal noemt geen kind. Er staan geen persoonsgegevens in deze werkmap.",)
    return (TableSheet("Aan de regio", title, notes, _COLUMNS, [_row(row) for row in rows]),)


def _row(row: RegionSignalRow) -> tuple[Value, ...]:
    draft = row.draft
    return (
        row.created_at.date(),
        KIND_WORDS[RegionSignalKind(draft.kind)],
        row.municipality,
        row.product,
        draft.provider_name,
        draft.provider_agb,
        draft.expertise,
        draft.place,
        draft.text,
        row.sent_at.date() if row.sent_at else None,
    )
