"""Draws a period in a table cell, all cells of the column on one and the same time line.

The model gives (first day, last day or ``None``) under :data:`SPAN_ROLE`. The dates stand in words
in another column; the bars are for who looks along the rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from app.views import theme
from app.views.widgets.painted_cell import PaintedCellDelegate

SPAN_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 3
Span = tuple[date, date | None]
_MARGIN: Final = 10
_HEIGHT: Final = 10


class SpanDelegate(PaintedCellDelegate):
    """The delegate of a column of periods; help without an end runs to the end of the line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = self._last = self._today = date.min

    def set_spans(self, spans: Iterable[Span], today: date) -> None:
        """Let the time line reach from the first day of all to the last, ``today`` included."""
        known = tuple(spans)
        days = [day for span in known for day in span if day is not None]
        self._first, self._last = min((*days, today)), max((*days, today))
        self._today = today

    def share(self, day: date) -> float:
        """Where ``day`` stands on the time line, 0 to 1."""
        length = max((self._last - self._first).days, 1)
        return min(max((day - self._first).days / length, 0.0), 1.0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the background as the style does, then the line, the period and today."""
        cell, _no_words = self.draw_ground(painter, option, index)
        span: Span | None = index.data(SPAN_ROLE)
        if span is None:
            return
        area = QRectF(cell.rect.adjusted(_MARGIN, 0, -_MARGIN, 0))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, area, span)
        painter.restore()

    def _draw(self, painter: QPainter, area: QRectF, span: Span) -> None:
        start, end = span
        left = area.left() + area.width() * self.share(start)
        right = area.left() + area.width() * self.share(end or self._last)
        middle = area.center().y()
        painter.setPen(QPen(QColor(theme.tokens().line), 2))
        painter.drawLine(int(area.left()), int(middle), int(area.right()), int(middle))
        painter.setPen(Qt.PenStyle.NoPen)
        ended = end is not None and end < self._today
        painter.setBrush(theme.colour("border" if ended else "accent"))
        width = max(right - left, 3.0)
        painter.drawRoundedRect(QRectF(left, middle - _HEIGHT / 2, width, _HEIGHT), 3, 3)
        painter.setPen(QPen(theme.colour("text"), 1, Qt.PenStyle.DashLine))
        today = area.left() + area.width() * self.share(self._today)
        painter.drawLine(int(today), int(area.top() + 3), int(today), int(area.bottom() - 3))
