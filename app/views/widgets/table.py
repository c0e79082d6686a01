"""Table views as every page shows them: whole rows, no grid, rows of 32 pixels, readable heads."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip

from app.views import theme

_HEAD_SPACE = 15
"""Pixels that the style sheet keeps free at both sides of the words over a column."""
_CELL_SPACE = 20
"""The same at both sides of a cell."""
_STRETCH = QHeaderView.ResizeMode.Stretch
_BY_HAND = QHeaderView.ResizeMode.Interactive


class Table(QTableView):
    """A table in which Enter opens the row, and Tab leaves the table."""

    def __init__(self) -> None:
        super().__init__()
        self._stretched: set[int] = set()

    def head_width(self, column: int) -> int:
        """Pixels that the words over ``column`` need, in the font of the style sheet."""
        font = QFont(self.font())
        font.setPointSizeF(theme.base_points() * 0.9)
        font.setWeight(QFont.Weight.DemiBold)
        words = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        return QFontMetrics(font).size(0, words).width() + 2 * _HEAD_SPACE

    def fit_columns(self, rows: int, widest: int) -> None:
        """Make every column as wide as its words in the first ``rows``; at most ``widest`` pixels.

        Qt's own way asks for eight roles of every cell, which takes three times as long.
        """
        model, font = self.model(), QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        for column in range(model.columnCount()):
            words = (str(model.index(row, column).data()) for row in range(rows))
            cells = (metrics.horizontalAdvance(word) + 2 * _CELL_SPACE for word in words)
            self.setColumnWidth(column, min(widest, max((self.head_width(column), *cells))))

    def showEvent(self, event: QShowEvent) -> None:
        """Give every column at least the width of the words over it."""
        super().showEvent(event)
        for column in range(self.model().columnCount() if self.model() is not None else 0):
            if not self.isColumnHidden(column):
                width = max(self.columnWidth(column), self.head_width(column))
                self.setColumnWidth(column, width)
        self._keep_growing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A column that takes what is left keeps its head: else the table scrolls sideways."""
        super().resizeEvent(event)
        self._keep_growing()

    def _keep_growing(self) -> None:
        head, model = self.horizontalHeader(), self.model()
        columns = range(model.columnCount() if model is not None else 0)
        self._stretched |= {c for c in columns if head.sectionResizeMode(c) is _STRETCH}
        shown = [c for c in columns if not self.isColumnHidden(c)]
        growing = [c for c in shown if c in self._stretched]
        if not growing:
            return
        taken = sum(head.sectionSize(c) for c in shown if c not in self._stretched)
        needed = max(self.head_width(c) for c in growing)
        fits = taken + needed * len(growing) <= self.viewport().width()
        for column in growing:
            head.setSectionResizeMode(column, _STRETCH if fits else _BY_HAND)
            if not fits:
                head.resizeSection(column, needed)

    def tip(self, index: QModelIndex) -> str:
        """What a cell tells to who points at it: its own tip, and its words where these are cut."""
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        own = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        cut = self.sizeHintForIndex(index).width() > self.visualRect(index).width()
        return own if words in own or not cut else "\n".join(part for part in (words, own) if part)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the tip of the cell that is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip(self.indexAt(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row on every system, not only where the style says so."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the pressed row selected, also when the rows moved while the button was down."""
        super().mouseReleaseEvent(event)
        rows = self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
        if rows and self.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection:
            self.selectionModel().select(
                self.currentIndex(),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )


def make_table(model: QAbstractItemModel, name: str, table: Table | None = None) -> Table:
    """A table over ``model``, or this ``table``; ``name`` is what a screen reader calls it."""
    table = table or Table()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.row_height(table) + theme.UNIT)
    head = table.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setStretchLastSection(True)
    head.setHighlightSections(False)
    return table
