"""The table of a region report, its columns fitted to names and amounts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from app.services.report_grid import Grid
from app.views import theme
from app.views.table_models.report_model import FIGURE_COLUMN, Measure, ReportModel
from app.views.widgets.table import Table, make_table

_NAME: Final = (24, 48)
"""The least and the most digits of the first column."""

_AMOUNT: Final = 11
_PADDING: Final = 24
_INDICATOR: Final = 16


class ReportTable(Table):
    """Amounts stand right under their heads; names get what those leave, up to a measure.

    One figure is selected, not a row: of that figure can be asked where it came from.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.report = ReportModel(self)
        make_table(self.report, name, self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def show_grid(self, head: str, grid: Grid, measure: Measure) -> None:
        """Show ``grid`` with ``head`` over the names of its lines."""
        self.report.show_grid(head, grid, measure)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        least = [theme.text_width(self, count) + _PADDING for count in _NAME]
        needed = [self._needed(column) for column in self._figures()]
        room = self.viewport().width() - sum(needed)
        name = min(max(room, least[0]), least[1])
        spare = min(max(room - name, 0) // max(len(needed), 1), least[0])
        self.setColumnWidth(0, name)
        for column, width in zip(self._figures(), needed, strict=True):
            self.setColumnWidth(column, width + spare)

    def _figures(self) -> range:
        return range(FIGURE_COLUMN, self.report.columnCount())

    def _needed(self, column: int) -> int:
        amount = theme.text_width(self, _AMOUNT) + _PADDING
        return max(self.head_width(column) + _INDICATOR, amount)
