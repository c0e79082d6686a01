"""Draws a dossier in the list of the start page: number and family, state, moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.views import theme
from app.views.table_models.dossier_models import SUMMARY_ROLE, DossierListModel

if TYPE_CHECKING:
    from app.services.dossier_summary import DossierSummary

_TOP: Final = int(Qt.AlignmentFlag.AlignTop)
_BOTTOM: Final = int(Qt.AlignmentFlag.AlignBottom)
_SIDE: Final = 8


class DossierDelegate(QStyledItemDelegate):
    """Two lines and a thin rule under them; the row under the mouse or focus is tinted."""

    def __init__(self, model: DossierListModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines with air."""
        return QSize(200, QFontMetrics(option.font).height() * 2 + 18)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one dossier."""
        row: DossierSummary = index.data(SUMMARY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _background(painter, option)
        area = option.rect.adjusted(_SIDE, 7, -_SIDE, -8)
        font = QFont(option.font)
        moment = self._model.changed(row)
        painter.setFont(font)
        painter.setPen(theme.colour("quiet"))
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), moment
        )
        area.setRight(area.right() - QFontMetrics(font).horizontalAdvance(moment) - 16)
        painter.drawText(area, _BOTTOM, _cut(font, self._model.state(row), area.width()))
        _first_line(painter, font, area, row.number, self._model.family(row))
        painter.restore()


def _background(painter: QPainter, option: QStyleOptionViewItem) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected) and focus
    over = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if chosen or over:
        painter.setBrush(theme.colour("selection" if chosen else "panel"))
        if focus:
            painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 6, 6)
    else:
        painter.fillRect(
            option.rect.left() + _SIDE,
            option.rect.bottom(),
            option.rect.width() - 2 * _SIDE,
            1,
            theme.colour("line"),
        )


def _first_line(painter: QPainter, font: QFont, area: QRect, number: str, family: str) -> None:
    painter.setPen(theme.colour("text"))
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.drawText(area, _TOP, number)
    rest = area.adjusted(QFontMetrics(bold).horizontalAdvance(number) + 10, 0, 0, 0)
    painter.setFont(font)
    painter.drawText(rest, _TOP, _cut(font, family, rest.width()))


def _cut(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
