"""The products with the norm of the region and the norm that was set here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt

from app.domain.catalogue import Norm
from app.domain.ijw import Unit
from app.services.norms import NormRow
from app.views.language import said
from app.views.table_models.rows_model import Column, RowsModel

PRODUCT_COLUMN = 0
_DASH = "–"


class NormModel(RowsModel[NormRow]):
    """A row per product that can be indicated."""

    def __init__(self, parent: QObject | None = None) -> None:
        code = {int(Qt.ItemDataRole.ToolTipRole): lambda row: row.code}
        columns = (
            Column[NormRow](_tr("Product"), lambda row: row.name, roles=code),
            Column[NormRow](_tr("Norm van de regio"), lambda row: _words(row.regional, row.unit)),
            Column[NormRow](_tr("Hier ingesteld"), lambda row: _words(row.own, row.unit)),
        )
        super().__init__(columns, parent)


def _words(norm: Norm | None, unit: Unit) -> str:
    """A norm in short, with the word provisional where nobody fixed it."""
    if norm is None:
        return _DASH
    words = said(f"{norm.minimum}-{norm.maximum} {unit.plural} / {norm.months} mnd")
    return _tr("{norm} (voorlopig)").format(norm=words) if norm.provisional else words


def _tr(text: str) -> str:
    return QCoreApplication.translate("NormModel", text)
