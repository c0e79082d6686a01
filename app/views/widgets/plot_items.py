"""The pieces of a chart as pyqtgraph draws them, in the colours of the theme.

pyqtgraph is imported where it is first needed; see :mod:`app.views.widgets.plot`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsSimpleTextItem,
    QSizePolicy,
)

from app.views import theme
from app.views.widgets.chart import Bars, Chart, Limit, Line, Marker
from app.views.widgets.plot_legend import DASHES, hatch

if TYPE_CHECKING:
    from pyqtgraph import AxisItem, PlotItem, PlotWidget

_BAR: Final = 0.7
_BEHIND, _ACROSS, _ABOVE = -10, 10, 20


def make_canvas() -> PlotWidget:
    """The canvas, without any of what pyqtgraph lets a mouse do."""
    from pyqtgraph import PlotWidget

    canvas = PlotWidget(useOpenGL=False)
    canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # A chart takes the height it is given, and asks for none of its own.
    canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    item = canvas.getPlotItem()
    item.setMenuEnabled(False)
    item.setMouseEnabled(x=False, y=False)
    item.hideButtons()
    item.layout.setContentsMargins(0, theme.INSIDE, theme.BETWEEN, 0)
    item.getViewBox().disableAutoRange()
    item.getViewBox().setDefaultPadding(0)
    return canvas


def dress_axis(axis: AxisItem, ticks: list[tuple[float, str]], font: QFont) -> None:
    """Give an axis its words, in the colours and the font of the theme."""
    axis.setTicks([list(ticks)])
    axis.setStyle(tickLength=0, tickFont=font, hideOverlappingLabels=False)
    axis.setTextPen(theme.colour("quiet"))
    axis.setPen(QPen(theme.colour("border"), 1))


def draw_grid(item: PlotItem, chart: Chart, steps: Sequence[float]) -> None:
    """A quiet line at every step, behind everything; the axis would draw its own over the bars."""
    from pyqtgraph import InfiniteLine

    pen = QPen(theme.colour("line"), 1)
    pen.setCosmetic(True)
    for step in steps:
        drawn = InfiniteLine(pos=step, angle=90 if chart.lying else 0, pen=pen)
        drawn.setZValue(_BEHIND)
        item.addItem(drawn)


def draw_bars(item: PlotItem, chart: Chart, bars: Bars, font: QFont) -> None:
    """Draw a bar per known place, hatched where asked, with its words."""
    from pyqtgraph import BarGraphItem

    known = [(n, value) for n, value in enumerate(bars.values) if value is not None]
    fills = [QBrush(theme.colour(bars.shade)), *([hatch()] if bars.hatched else [])]
    for fill in fills if known else ():
        item.addItem(BarGraphItem(**_blocks(known, lying=chart.lying), brush=fill, pen=_NO_PEN))
    for n, value in known if bars.words else ():
        words = _words(bars.words[n], font)
        words.setPos(*((max(value, 0), -n) if chart.lying else (n, value)))
        item.addItem(words)


def _words(text: str, font: QFont) -> QGraphicsRectItem:
    """Words that begin at a point, on the ground of the chart; pyqtgraph's own are far slower."""
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text), metrics.height()
    ground = QGraphicsRectItem(theme.UNIT, -height / 2, width, height)
    ground.setPen(_NO_PEN)
    ground.setBrush(theme.colour("surface"))
    ground.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    ground.setZValue(_ABOVE)
    words = QGraphicsSimpleTextItem(text, ground)
    words.setFont(font)
    words.setBrush(theme.colour("text"))
    words.setPos(theme.UNIT, -height / 2)
    return ground


def _blocks(known: list[tuple[int, float]], *, lying: bool) -> dict[str, Any]:
    places, values = [n for n, _ in known], [value for _, value in known]
    if lying:
        return {"x0": 0, "y": [-n for n in places], "height": _BAR, "width": values}
    return {"x": places, "y0": 0, "height": values, "width": _BAR}


def draw_line(item: PlotItem, line: Line) -> None:
    """Draw a line with its markers; it is interrupted where there is no figure."""
    nowhere = float("nan")
    marker: dict[str, Any] = {}
    if line.marker is not Marker.NONE:
        colour = theme.colour(line.shade)
        marker = {"symbol": str(line.marker), "symbolBrush": colour, "symbolPen": _NO_PEN}
        marker["symbolSize"] = 8
    item.plot(
        x=list(range(len(line.values))),
        y=[nowhere if value is None else value for value in line.values],
        pen=_pen(line),
        connect="finite",
        antialias=True,
        **marker,
    )


def draw_limit(item: PlotItem, chart: Chart, limit: Limit) -> None:
    """Draw a line right across, over the bars."""
    from pyqtgraph import InfiniteLine

    # A halo in the colour of the ground keeps the line in sight on top of a bar.
    halo = QPen(theme.colour("surface"), 4)
    halo.setCosmetic(True)
    for depth, pen in ((_ACROSS, halo), (_ACROSS + 1, _pen(limit))):
        drawn = InfiniteLine(pos=limit.value, angle=90 if chart.lying else 0, pen=pen)
        drawn.setZValue(depth)
        item.addItem(drawn)


def _pen(series: Line | Limit) -> QPen:
    pen = QPen(theme.colour(series.shade), 2)
    pen.setCosmetic(True)
    if series.dashed:
        pen.setDashPattern(DASHES)
    return pen


_NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
