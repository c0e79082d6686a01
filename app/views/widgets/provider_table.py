"""The table of providers, as the step Aanbieder and the page Aanbieders show it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from app.views import theme
from app.views.table_models.provider_model import LIGHT_COLUMN, NAME_COLUMN
from app.views.widgets.light_delegate import LightDelegate
from app.views.widgets.table import Table, make_table

_CHARACTERS = (17, 0, 3, 11, 13, 7, 9)
"""Width of the words of each column in digits; 0 takes what the others leave."""

_NAME_CHARACTERS = 32
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


def make_provider_table(model: QAbstractItemModel, name: str) -> Table:
    """A sortable table over a ``ProviderModel``; until a header is hit, the best stand first."""
    table = make_table(model, name, _PatientTable())
    table.setItemDelegateForColumn(LIGHT_COLUMN, LightDelegate(table))
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setMinimumHeight(4 * (theme.row_height(table) + theme.UNIT))
    head = table.horizontalHeader()
    head.setStretchLastSection(False)
    head.setSortIndicatorClearable(True)
    head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    for column, characters in enumerate(_CHARACTERS):
        table.setColumnWidth(column, theme.text_width(table, characters) + _PADDING)
    head.setSectionResizeMode(NAME_COLUMN, QHeaderView.ResizeMode.Stretch)
    table.setSortingEnabled(True)
    return table
