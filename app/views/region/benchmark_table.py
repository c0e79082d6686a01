"""The table of the benchmark: one figure is selected, and its KPI is the one of the chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from app.services.benchmark_rows import BenchmarkRow, KpiColumn
from app.views import theme
from app.views.table_models.benchmark_model import (
    KPI_COLUMN,
    NAME_COLUMN,
    BenchmarkModel,
)
from app.views.widgets.mark_delegate import BESIDE, MarkDelegate
from app.views.widgets.table import Table, make_table

_NAME: Final = (18, 40)
"""The least and the most digits of a name."""

_PADDING: Final = 24


class BenchmarkTable(Table):
    """``chosen(kpi)`` when the selection comes to another KPI; ``moved()`` whenever it moves."""

    chosen = Signal(object)
    moved = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.lines = BenchmarkModel(self)
        make_table(self.lines, name, self)
        self._marks = MarkDelegate(self)
        self._plain = QStyledItemDelegate(self)
        # Names take two lines: they differ in their last words, and the figures need the width.
        self.setWordWrap(True)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(rows.defaultSectionSize() + 2 * theme.UNIT)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def show_table(
        self, kpis: Sequence[KpiColumn], rows: Sequence[BenchmarkRow], chosen: KpiColumn
    ) -> None:
        """Show ``rows``; the selection stays with its provider, on the KPI that is ``chosen``."""
        current = self.lines.row_at(self.currentIndex())
        agb = current.row.agb if current and current.row else ""
        if tuple(kpis) != self.lines.kpis:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.lines.show_table(kpis, rows, chosen)
        for place in range(self.lines.columnCount()):
            is_kpi = KPI_COLUMN <= place < KPI_COLUMN + len(kpis)
            self.setItemDelegateForColumn(place, self._marks if is_kpi else self._plain)
        self._fit()
        self.select(agb, chosen)

    def select(self, agb: str, kpi: KpiColumn) -> None:
        """Select the figure of this provider; without it that of the first one."""
        line = self.lines.place_of(agb)
        first = next((n for n, one in enumerate(self.lines.rows) if one.row), 0)
        column = KPI_COLUMN + self.lines.kpis.index(kpi)
        self.setCurrentIndex(self.lines.index(first if line is None else line, column))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell where the selection is now."""
        super().currentChanged(current, previous)
        kpi = self.lines.kpi_at(current)
        if kpi is not None and current.column() != previous.column():
            self.chosen.emit(kpi)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.lines.columnCount():
            return
        least, most = (theme.text_width(self, count) + _PADDING for count in _NAME)
        needed = {n: self._needed(n) for n in range(KPI_COLUMN, self.lines.columnCount())}
        room = self.viewport().width() - sum(needed.values())
        name = min(max(room, least), most)
        spare = max(room - name, 0) // len(needed)
        self.setColumnWidth(NAME_COLUMN, name)
        for column, width in needed.items():
            self.setColumnWidth(column, width + spare)

    def _needed(self, column: int) -> int:
        """Room for the head, and for the widest figure with its mark."""
        kpi = self.lines.kpi_at(self.lines.index(0, column))
        figure = self.lines.widest(kpi) if kpi else ""
        return max(self.head_width(column), self.fontMetrics().horizontalAdvance(figure) + BESIDE)
