"""Draws a light with its word in a table row; a selected row does not tint it.

The model gives the light under :data:`LIGHT_ROLE` (a ``Light`` or its value), the word under the
display role, and the full sentence ("Rood, vol, peildatum 12-11-2026") under the accessible text
role.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from app.views import theme
from app.views.widgets.light_painter import SIGN_SIZE, paint_light
from app.views.widgets.painted_cell import PaintedCellDelegate

LIGHT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_GAP: Final = 6
_MARGIN: Final = 15


class LightDelegate(PaintedCellDelegate):
    """The delegate of a column of lights."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the background as the style does, then the sign, then the word in text colour."""
        cell, word = self.draw_ground(painter, option, index)
        light = index.data(LIGHT_ROLE)
        left = float(cell.rect.left() + _MARGIN)
        area = QRectF(left, cell.rect.top(), SIGN_SIZE, cell.rect.height())
        paint_light(painter, area, str(light) if light is not None else "")
        text_area = cell.rect.adjusted(_MARGIN + SIGN_SIZE + _GAP, 0, -4, 0)
        painter.save()
        painter.setPen(QColor(cell.palette.color(QPalette.ColorRole.Text)))
        painter.setFont(cell.font)
        shown = cell.fontMetrics.elidedText(word, Qt.TextElideMode.ElideRight, text_area.width())
        painter.drawText(text_area, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for the sign, the word and the margins of a row."""
        size = super().sizeHint(option, index)
        size.setWidth(size.width() + SIGN_SIZE + _GAP + _MARGIN)
        if option.widget is not None:
            size.setHeight(theme.row_height(option.widget))
        return size
