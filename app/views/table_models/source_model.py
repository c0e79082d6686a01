"""The rows of workbooks behind a figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from app.services.sources import SourceRow
from app.views.amounts import euros, moment
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.date_text import show_date

FILE_COLUMN, SHEET_COLUMN, ROW_COLUMN, DATE_COLUMN = range(4)
WHAT_COLUMN, VALUE_COLUMN, AMOUNT_COLUMN = range(4, 7)
_DASH: Final = "–"


class SourceModel(RowsModel[SourceRow]):
    """One line per row of a workbook, in the order of the answer until a head is clicked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent)


def _columns() -> tuple[Column[SourceRow], ...]:
    return (
        Column(_tr("Bestand"), _file, roles=_tip(_imported)),
        Column(
            _tr("Blad"),
            lambda row: row.sheet or _DASH,
            roles=_tip(lambda row: row.sheet),
            verbatim=True,
        ),
        Column(
            _tr("Rij"),
            lambda row: _DASH if row.row is None else str(row.row),
            lambda row: row.row or 0,
            number=True,
        ),
        Column(
            _tr("Datum"),
            lambda row: show_date(row.reference_date) or _DASH,
            lambda row: row.reference_date.toordinal() if row.reference_date else 0,
        ),
        Column(_tr("Wat"), lambda row: row.what, roles=_tip(lambda row: row.what)),
        Column(_tr("Waarde"), lambda row: row.value, roles=_tip(lambda row: row.value)),
        Column(
            _tr("Bedrag"),
            lambda row: "" if row.cents is None else euros(row.cents),
            lambda row: row.cents or 0,
            number=True,
        ),
    )


def _file(row: SourceRow) -> str:
    return row.file or _tr("berekend")


def _imported(row: SourceRow) -> str:
    if row.imported_at is None:
        return _tr("Dit bedrag staat in geen bestand; het is berekend.")
    return _tr("{file}, ingelezen op {moment} door {who}").format(
        file=row.file, moment=moment(row.imported_at), who=row.imported_by
    )


def _tip(text: Callable[[SourceRow], str]) -> dict[int, Callable[[SourceRow], Any]]:
    return {int(Qt.ItemDataRole.ToolTipRole): text}


def _tr(text: str) -> str:
    return QCoreApplication.translate("SourceModel", text)
