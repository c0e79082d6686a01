"""The lights as signs: a disc with a tick, a triangle, a square, a dashed diamond.

Each light differs in shape as well as in colour, and always stands beside its word. A sign is
painted, never a pixmap in a model, so that a selected row does not tint it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.domain.stoplight import Light
from app.views import theme
from app.views.language import said

SIGN_SIZE: Final = 16
"""Logical pixels of a sign in a row of text."""


def paint_light(painter: QPainter, area: QRectF, light: str) -> None:
    """Paint the sign of ``light`` (a ``Light`` or its value) in the middle of ``area``.

    A light that was not agreed on (``Light.NONE``) has no sign.
    """
    paint = _SIGNS.get(str(light))
    if paint is None:
        return
    side = min(area.width(), area.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(area.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, square)
    painter.restore()


def _green(painter: QPainter, square: QRectF) -> None:
    look = theme.tokens()
    disc = square.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.green))
    painter.drawEllipse(disc)
    pen = QPen(QColor(look.surface), square.width() / 8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(_points(square, (0.29, 0.52), (0.44, 0.67), (0.72, 0.36)))


def _amber(painter: QPainter, square: QRectF) -> None:
    look = theme.tokens()
    pen = QPen(QColor(look.amber_outline), square.width() / 12)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(look.amber))
    painter.drawPolygon(_points(square, (0.5, 0.1), (0.95, 0.9), (0.05, 0.9)))


def _red(painter: QPainter, square: QRectF) -> None:
    inset = square.width() / 12
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens().red))
    painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), 2, 2)


def _unknown(painter: QPainter, square: QRectF) -> None:
    pen = QPen(QColor(theme.tokens().unknown), square.width() / 11)
    pen.setDashPattern([2.4, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_points(square, (0.5, 0.06), (0.94, 0.5), (0.5, 0.94), (0.06, 0.5)))


def _points(square: QRectF, *shares: tuple[float, float]) -> QPolygonF:
    left, top, side = square.left(), square.top(), square.width()
    return QPolygonF([QPointF(left + x * side, top + y * side) for x, y in shares])


_SIGNS: Final[dict[str, Callable[[QPainter, QRectF], None]]] = {
    Light.GREEN: _green,
    Light.AMBER: _amber,
    Light.RED: _red,
    Light.UNKNOWN: _unknown,
}


class LightSign(QLabel):
    """A sign on its own, for beside a label; the word has to stand next to it.

    A screen reader says the colour, or the ``words`` for what the sign stands for here.
    """

    def __init__(
        self,
        light: str = Light.NONE,
        size: int = SIGN_SIZE,
        parent: QWidget | None = None,
        words: str = "",
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.set_light(light, words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watch.changed.connect(self.update)

    @property
    def light(self) -> str:
        """The light that is shown."""
        return self._light

    def set_light(self, light: str, words: str = "") -> None:
        """Show another light, and say these ``words`` for it in the place of its colour."""
        self._light = str(light)
        self.setAccessibleName(said(words or Light(light).label))
        self.update()

    def sizeHint(self) -> QSize:
        """A square of the size asked for."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        paint_light(painter, QRectF(self.rect()), self._light)
        painter.end()
