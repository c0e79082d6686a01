"""The legend over a chart: every series with a sign drawn as it is in the chart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.views import theme
from app.views.widgets.chart import Bars, Limit, Line, Marker
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.text import clear_layout, label

Series = Bars | Line | Limit

DASHES: Final = [4.0, 3.0]
"""The dash pattern of a dashed line, in widths of the pen."""

_SIGN: Final = QSize(26, 14)


class PlotLegend(QWidget):
    """The names of the series in a row that breaks where it is full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, spacing=theme.BETWEEN)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_series(self, series: Iterable[Series]) -> None:
        """Name these, in this order; what has no name is left out."""
        clear_layout(self._row)
        for one in series:
            if one.name:
                self._row.addWidget(_Entry(one))
        self.updateGeometry()


class _Entry(QWidget):
    """One sign with its name."""

    def __init__(self, series: Series) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT + 2)
        row.addWidget(_Sign(series))
        row.addWidget(label(series.name, "hint"))


class _Sign(QWidget):
    """A small bar, or a piece of the line with its marker."""

    def __init__(self, series: Series) -> None:
        super().__init__()
        self._series = series
        self.setFixedSize(_SIGN)
        theme.watch.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour(self._series.shade)
        if isinstance(self._series, Bars):
            self._bar(painter, colour, hatched=self._series.hatched)
        else:
            self._stroke(painter, colour, dashed=self._series.dashed)
        if isinstance(self._series, Line):
            _marker(painter, self._series.marker, QRectF(self.rect()).center(), colour)
        painter.end()

    def _bar(self, painter: QPainter, colour: QColor, *, hatched: bool) -> None:
        block = QRectF(6, 1, 14, 12)
        painter.fillRect(block, colour)
        if hatched:
            painter.fillRect(block, hatch())

    def _stroke(self, painter: QPainter, colour: QColor, *, dashed: bool) -> None:
        pen = QPen(colour, 2)
        if dashed:
            pen.setDashPattern(DASHES)
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))


def hatch() -> QBrush:
    """The strokes over a hatched bar, in the colour of the ground."""
    return QBrush(theme.colour("surface"), Qt.BrushStyle.BDiagPattern)


def _marker(painter: QPainter, marker: Marker, middle: QPointF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if marker is Marker.DISC:
        painter.drawEllipse(middle, 4, 4)
    elif marker in _CORNERS:
        painter.drawPolygon(QPolygonF([middle + QPointF(*shift) for shift in _CORNERS[marker]]))


_CORNERS: Final = {
    Marker.TRIANGLE: ((0, -5), (5, 4), (-5, 4)),
    Marker.SQUARE: ((-4, -4), (4, -4), (4, 4), (-4, 4)),
    Marker.DIAMOND: ((0, -5), (5, 0), (0, 5), (-5, 0)),
}
