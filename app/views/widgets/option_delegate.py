"""Draws a row that can be chosen: a round mark, its name, and a word in a frame behind it.

The model gives the word under :data:`BADGE_ROLE` and whether the row is the chosen one under
:data:`CHOSEN_ROLE` (``None``: this row cannot be chosen).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from app.views import theme
from app.views.widgets.painted_cell import PaintedCellDelegate

BADGE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
CHOSEN_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2

_MARK: Final = 16
_GAP: Final = 8


class OptionDelegate(PaintedCellDelegate):
    """The delegate of a column with names."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the background as the style does, then the mark, the name and the badge."""
        cell, name = self.draw_ground(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(cell.rect)
        chosen = index.data(CHOSEN_ROLE)
        if chosen is not None:
            _paint_mark(painter, QPointF(area.left() + _MARK / 2 + 2, area.center().y()), chosen)
            area.setLeft(area.left() + _MARK + _GAP)
        badge = index.data(BADGE_ROLE) or ""
        _paint_words(painter, cell, area.adjusted(0, 0, -_GAP, 0), name, badge)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A row of the usual height, wide enough for mark, name and badge."""
        size = super().sizeHint(option, index)
        badge = index.data(BADGE_ROLE)
        extra = _MARK + 2 * _GAP + (_badge_width(option.font, badge) + _GAP if badge else 0)
        height = theme.row_height(option.widget) if option.widget else size.height()
        return QSize(size.width() + extra, height)


def _paint_mark(painter: QPainter, middle: QPointF, chosen: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent" if chosen else "border"), 1.5))
    painter.drawEllipse(middle, _MARK / 2 - 1, _MARK / 2 - 1)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(middle, _MARK / 4, _MARK / 4)


def _paint_words(
    painter: QPainter, cell: QStyleOptionViewItem, area: QRectF, name: str, badge: str
) -> None:
    width = _badge_width(cell.font, badge) if badge else 0
    room = area.width() - (width + _GAP if badge else 0)
    metrics = QFontMetrics(cell.font)
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room))
    painter.setFont(cell.font)
    painter.setPen(theme.colour("text"))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)
    if badge:
        left = area.left() + metrics.horizontalAdvance(shown) + _GAP
        frame = QRectF(left, area.center().y() - 10, width, 20)
        painter.setFont(_badge_font(cell.font))
        painter.setPen(theme.colour("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 10, 10)
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), badge)


def _badge_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    small.setWeight(QFont.Weight.Normal)
    return small


def _badge_width(font: QFont, badge: str) -> int:
    return QFontMetrics(_badge_font(font)).horizontalAdvance(badge) + 16
