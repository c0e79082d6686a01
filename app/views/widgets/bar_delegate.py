"""Draws a share of a whole in a table cell: a bar on a track, and the words beside it.

The model gives the percents (0 to 100, more is over the brim) under :data:`PERCENT_ROLE`, or
``None`` for nothing to draw, and the words under the display role. The words say it all; the bar is
for who looks along a column.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from app.views import theme
from app.views.widgets.painted_cell import PaintedCellDelegate

PERCENT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
_MARGIN: Final = 15
_HEIGHT: Final = 8
_WIDEST: Final = "100,0%"


class BarDelegate(PaintedCellDelegate):
    """The delegate of a column of shares; a full bar is in the colour of danger."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the background as the style does, the words at the right, the bar left of them."""
        cell, words = self.draw_ground(painter, option, index)
        area = cell.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        percent = index.data(PERCENT_ROLE)
        room = area.width() - cell.fontMetrics.horizontalAdvance(_WIDEST) - theme.INSIDE
        if percent is not None and room > _HEIGHT:
            top = area.center().y() - _HEIGHT / 2 + 1
            _draw_bar(painter, QRectF(area.left(), top, room, _HEIGHT), float(percent))
        painter.setPen(QColor(cell.palette.color(QPalette.ColorRole.Text)))
        painter.setFont(cell.font)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(right), words)
        painter.restore()


def _draw_bar(painter: QPainter, track: QRectF, percent: float) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("line"))
    painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
    share = min(max(percent, 0.0), 100.0) / 100
    painter.setBrush(theme.colour("danger" if percent >= 100 else "accent"))
    filled = QRectF(track.topLeft(), track.size())
    filled.setWidth(track.width() * share)
    painter.setClipRect(filled)
    painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
    painter.restore()
