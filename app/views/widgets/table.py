"""Table views as every page shows them: whole rows, no grid, rows of 32 pixels, readable heads."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from app.views import theme


class Table(QTableView):
    """A table in which Enter opens the row, and Tab leaves the table."""

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
