"""Draws where a quantity stands against its norm: a track, the norm's stretch and a dot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views import theme
from app.views.language import said

_TRACK = 8.0
_DOT = 6.0


class NormBar(QWidget):
    """A track from nothing to well over the norm, the norm marked, a dot where we are.

    The figures are only for the eye; the judgement in words stands beside it, and is the
    accessible name.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high = 0.0, 1.0
        self._value: float | None = None
        self._low_text, self._high_text = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watch.changed.connect(self.update)

    def set_norm(self, low: float, high: float, low_text: str, high_text: str) -> None:
        """The stretch of the norm, in any unit, and the words at its ends ("20", "66")."""
        self._low, self._high = low, max(high, low)
        self._low_text, self._high_text = low_text, high_text
        self.update()

    def set_value(self, value: float | None, sentence: str) -> None:
        """Where we are, in the same unit (``None``: not known yet), and what it means in words."""
        sentence = said(sentence)
        self._value = value
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the track and for the words under it."""
        return QSize(160, 16 + QFontMetrics(self.font()).height())

    def share(self, value: float) -> float:
        """Where ``value`` stands on the track, 0 to 1; the track ends at one and a half norm."""
        end = max(self._high * 1.5, self._low, 1e-9)
        return min(max(value / end, 0.0), 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the norm, the words and the dot."""
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, width, middle = _DOT, self.width() - 2 * _DOT, 8.0
        low, high = (left + width * self.share(x) for x in (self._low, self._high))
        painter.setBrush(QColor(look.line))
        painter.drawRoundedRect(QRectF(left, middle - 4, width, _TRACK), 4, 4)
        painter.setBrush(QColor(look.norm))
        painter.drawRect(QRectF(low, middle - 4, high - low, _TRACK))
        if self._value is not None:
            painter.setBrush(QColor(look.accent))
            painter.setPen(QColor(look.window))
            painter.drawEllipse(QPointF(left + width * self.share(self._value), middle), 6.5, 6.5)
        painter.setPen(QColor(look.quiet))
        for place, text in ((low, self._low_text), (high, self._high_text)):
            words = QRectF(place - 40, middle + 6, 80, self.height() - middle - 6)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter), text)
        painter.end()
