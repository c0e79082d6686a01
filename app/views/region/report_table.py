"""The table of a region report, its columns fitted to names and amounts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from app.views import theme
from app.views.table_models.report_model import (
    YEAR_COLUMN,
    Measure,
    ReportLine,
    ReportModel,
)
from app.views.widgets.table import Table, make_table

_NAME: Final = (24, 48)
"""The least and the most digits of the first column."""

_AMOUNT: Final = 11
_PADDING: Final = 24
_INDICATOR: Final = 16


class ReportTable(Table):
    """Amounts stand right under their heads; names get what those leave, up to a measure."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.report = ReportModel(self)
        make_table(self.report, name, self)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def show_report(
        self,
        title: str,
        lines: Sequence[ReportLine],
        places: Sequence[str],
        measure: Measure,
    ) -> None:
        """Show ``lines``; the years stand in a column of their own where there are more."""
        self.report.show_report(title, lines, places, measure)
        several = any(one.year != other.year for one, other in pairwise(lines))
        self.setColumnHidden(YEAR_COLUMN, not several)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        least = [theme.text_width(self, count) + _PADDING for count in _NAME]
        needed = {column: self._needed(column) for column in self._shown()}
        room = self.viewport().width() - sum(needed.values())
        name = min(max(room, least[0]), least[1])
        spare = max(room - name, 0) // max(len(needed), 1)
        self.setColumnWidth(0, name)
        for column, width in needed.items():
            self.setColumnWidth(column, width + spare)

    def _shown(self) -> list[int]:
        columns = range(1, self.report.columnCount())
        return [column for column in columns if not self.isColumnHidden(column)]

    def _needed(self, column: int) -> int:
        title = str(self.report.headerData(column, Qt.Orientation.Horizontal))
        words = self.horizontalHeader().fontMetrics().horizontalAdvance(title)
        amount = theme.text_width(self, _AMOUNT)
        return max(words + _INDICATOR, amount) + _PADDING
