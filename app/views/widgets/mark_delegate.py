"""Draws a figure with a mark before it where it misses its norm: a sign, a word, the figure.

The model gives the light under ``LIGHT_ROLE`` and its short word under :data:`MARK_ROLE`; without
them there is only the figure, at the right.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from app.views.widgets.light_delegate import LIGHT_ROLE
from app.views.widgets.light_painter import paint_light
from app.views.widgets.painted_cell import PaintedCellDelegate

MARK_ROLE: Final = LIGHT_ROLE + 1
_SIGN: Final = 13
_GAP: Final = 4
_MARGIN: Final = 8
BESIDE: Final = _SIGN + _GAP + 2 * _MARGIN
"""Pixels that sign and margins take beside word and figure."""


class MarkDelegate(PaintedCellDelegate):
    """The delegate of a column of figures."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the background as the style does, then figure and mark from right to left."""
        cell, figure = self.draw_ground(painter, option, index)
        light, word = index.data(LIGHT_ROLE), index.data(MARK_ROLE)
        area = cell.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.save()
        painter.setPen(QColor(cell.palette.color(QPalette.ColorRole.Text)))
        painter.setFont(cell.font)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(area, right, figure)
        if light is not None:
            area.setRight(area.right() - cell.fontMetrics.horizontalAdvance(f"{figure} "))
            painter.drawText(area, right, word)
            area.setRight(area.right() - cell.fontMetrics.horizontalAdvance(word) - _GAP)
            sign = QRectF(area.right() - _SIGN, area.top(), _SIGN, area.height())
            paint_light(painter, sign, str(light))
        painter.restore()
