"""The signals to the region, a line each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from app.services.region_signals import KIND_WORDS, RegionSignalKind, RegionSignalRow
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.date_text import show_date

DAY_COLUMN, KIND_COLUMN, ABOUT_COLUMN, TEXT_COLUMN, PLACE_COLUMN, SENT_COLUMN = range(6)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)


class RegionSignalModel(RowsModel[RegionSignalRow]):
    """In the order of the service, the newest first, until a head is clicked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent)


def sent_words(row: RegionSignalRow) -> str:
    """When the signal went to the region, or that it did not yet."""
    return show_date(row.sent_at.date()) if row.sent_at else _tr("nog niet")


def _columns() -> tuple[Column[RegionSignalRow], ...]:
    return (
        Column(_tr("Datum"), lambda row: show_date(row.created_at.date()), lambda r: r.created_at),
        Column(_tr("Soort"), lambda row: KIND_WORDS[RegionSignalKind(row.draft.kind)]),
        Column(_tr("Over"), lambda row: row.about, roles={_TIP: lambda row: row.about}),
        Column(
            _tr("Wat er speelt"),
            lambda row: row.draft.text.replace("\n", " "),
            roles={_TIP: lambda row: row.draft.text},
        ),
        Column(_tr("Gemeente"), lambda row: row.municipality),
        Column(_tr("Verstuurd"), sent_words, lambda row: str(row.sent_at or "")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("RegionSignalModel", text)
