"""The table of providers, as the step Aanbieder and the page Aanbieders show it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from app.views import theme
from app.views.language import said
from app.views.table_models.provider_model import LIGHT_COLUMN, NAME_COLUMN
from app.views.widgets.light_delegate import LightDelegate
from app.views.widgets.light_painter import SIGN_SIZE
from app.views.widgets.table import Table, make_table

_WIDEST = (
    "Wachttijd 18 weken",
    "",
    "Cat.",
    "10 + 10 weken",
    "niet afgesproken",
    "KPI's\n3 mis",
    "31-10-2026",
)
"""The widest words of each column, head and cell; the name takes what the others leave."""

_NAME_CHARACTERS = 28
"""What the name should keep, in digits."""

_PADDING = 32
"""What a cell keeps free left and right of its words, in pixels."""


class _PatientTable(Table):
    """Asks for its least height and takes what is left: so the page around it need not scroll."""

    def sizeHint(self) -> QSize:
        """The least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current provider in view when what stands around the table grows."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())


class ColumnKeeper(QObject):
    """Leaves out the columns that would cost the name its room; ``dearest`` go last."""

    def __init__(self, table: Table, dearest: Sequence[int]) -> None:
        super().__init__(table)
        self._table = table
        self._widths = {column: table.columnWidth(column) for column in dearest}
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again at what fits whenever the table gets another width."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        table = self._table
        name = theme.text_width(table, _NAME_CHARACTERS) + _PADDING
        left = table.width() - table.columnWidth(LIGHT_COLUMN) - name
        for column, width in self._widths.items():
            left -= width
            table.setColumnHidden(column, left < 0)


def _width(table: Table, words: str) -> int:
    """Pixels of ``words`` in a cell, in the font of the heads, which is the widest."""
    table.ensurePolished()
    font = table.horizontalHeader().font()
    font.setBold(True)
    wide = QFontMetrics(font).horizontalAdvance
    return max(wide(line) for line in said(words).split("\n")) + _PADDING


def make_provider_table(model: QAbstractItemModel, name: str) -> Table:
    """A sortable table over a ``ProviderModel``; until a header is hit, the best stand first."""
    table = make_table(model, name, _PatientTable())
    table.setItemDelegateForColumn(LIGHT_COLUMN, LightDelegate(table))
    table.setMinimumHeight(4 * (theme.row_height(table) + theme.UNIT))
    head = table.horizontalHeader()
    head.setStretchLastSection(False)
    head.setSortIndicatorClearable(True)
    head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    for column, words in enumerate(_WIDEST):
        sign = SIGN_SIZE if column == LIGHT_COLUMN else 0
        table.setColumnWidth(column, max(_width(table, words) + sign, table.head_width(column)))
    head.setSectionResizeMode(NAME_COLUMN, QHeaderView.ResizeMode.Stretch)
    table.setSortingEnabled(True)
    return table
