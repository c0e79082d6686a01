"""A table whose columns are never narrower than their words, and together as wide as the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from app.views import theme
from app.views.widgets.table import Table

_PADDING = 2 * theme.BETWEEN


class FittedTable(Table):
    """``widest`` holds the widest words of each column; what they leave goes to ``growing``.

    Where there is too little room for all of them, the table scrolls sideways.
    """

    def __init__(self, widest: Sequence[str], growing: Sequence[int]) -> None:
        super().__init__()
        self._widest = tuple(widest)
        self._growing = frozenset(growing)

    def fit(self) -> None:
        """Give every column its width; call it when columns come or go."""
        shown = [c for c in range(len(self._widest)) if not self.isColumnHidden(c)]
        needed = {column: self._needed(column) for column in shown}
        growing = [column for column in shown if column in self._growing]
        spare = max(self.viewport().width() - sum(needed.values()), 0) // max(len(growing), 1)
        for column, width in needed.items():
            self.setColumnWidth(column, width + (spare if column in self._growing else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit()

    def _needed(self, column: int) -> int:
        words = self.fontMetrics().horizontalAdvance(self._widest[column]) + _PADDING
        return max(words, self.head_width(column))
