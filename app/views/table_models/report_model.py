"""The steering table of the region: a line per value, the municipalities or the years beside it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont

from app.services.region_report import ReportRow
from app.services.report_grid import Grid, GridLine, Key
from app.views.amounts import DASH, whole, whole_euros
from app.views.table_models.rows_model import Column, Index, RowsModel

FIGURE_COLUMN: Final = 1
"""The first column of figures, after the name of the line."""


class Measure(StrEnum):
    """What a cell counts: net declared euros, or unique clients."""

    AMOUNT = "cents"
    CLIENTS = "clients"

    def of(self, row: ReportRow | None) -> int | None:
        """The figure of a cell, in cents or clients; ``None`` where nothing was declared."""
        if row is None:
            return None
        return row.cents if self is Measure.AMOUNT else row.clients


class ReportModel(RowsModel[GridLine]):
    """Sortable by every column; a total always stands under what it adds up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)

    def show_grid(self, head: str, grid: Grid, measure: Measure) -> None:
        """Show the lines of ``grid``; ``head`` stands over their names."""
        self.beginResetModel()
        self._columns = (
            Column(head, lambda line: line.label, roles=_BOLD_TOTAL | _WHOLE_NAME),
            *(_figures(place, key, measure) for place, key in enumerate(grid.columns)),
        )
        self._rows = list(grid.lines)
        if self._sort is not None and self._sort[0] >= len(self._columns):
            self._sort = None
        self._arrange()
        self.endResetModel()

    def cell_at(self, index: Index) -> ReportRow | None:
        """The row of the report in this cell; in that of a name the first of its line."""
        line = self.row_at(index)
        if line is None:
            return None
        if index.column() >= FIGURE_COLUMN:
            return line.cells[index.column() - FIGURE_COLUMN]
        return next((cell for cell in line.cells if cell is not None), None)

    def _arrange(self) -> None:
        super()._arrange()
        self._rows.sort(key=lambda line: line.total)


def figure_words(figure: int | None, measure: Measure) -> str:
    """Whole euros or a count, with points between the thousands; a dash for nothing."""
    if figure is None:
        return DASH
    if measure is Measure.AMOUNT:
        return whole_euros(figure)
    return whole(figure)


def _figures(place: int, key: Key, measure: Measure) -> Column[GridLine]:
    head = _tr("Regio") if key is None else str(key)
    return Column(
        head,
        lambda line: figure_words(measure.of(line.cells[place]), measure),
        lambda line: measure.of(line.cells[place]) or 0,
        number=True,
        roles=_BOLD_TOTAL,
    )


def _font(*, bold: bool) -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


_BOLD_TOTAL: Final[dict[int, Callable[[GridLine], Any]]] = {
    int(Qt.ItemDataRole.FontRole): lambda line: _font(bold=line.total)
}
_WHOLE_NAME: Final[dict[int, Callable[[GridLine], Any]]] = {
    int(Qt.ItemDataRole.ToolTipRole): lambda line: line.label
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportModel", text)
