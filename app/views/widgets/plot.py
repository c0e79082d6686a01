"""A chart in the look of the program, drawn by pyqtgraph.

pyqtgraph and numpy are loaded when the first chart is drawn: they take a third of a second, and
most workers never open a page with a chart. There is nothing to zoom, drag or right-click: a chart
is looked at, and its figures stand in a table beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsSimpleTextItem,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from app.views import theme
from app.views.widgets.chart import Bars, Chart, Limit, Line, Marker, axis_steps, axis_words
from app.views.widgets.plot_legend import DASHES, PlotLegend, hatch

if TYPE_CHECKING:
    from pyqtgraph import AxisItem, PlotItem, PlotWidget

_BAR: Final = 0.7
_BEHIND, _ACROSS, _ABOVE = -10, 10, 20
_ROOM: Final = 1.02
_NAME_CHARACTERS: Final = 20
_AXIS_ROOM: Final = 100
"""Pixels beside a standing chart that the names of its places cannot use."""


class Plot(QWidget):
    """Shows one :class:`Chart` with its legend; follows the theme while it is shown.

    ``name`` is what a screen reader calls it. ``picked`` tells the number of the place that was
    clicked, in the order of ``Chart.places``.
    """

    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.legend = PlotLegend()
        self._chart: Chart | None = None
        self._canvas: PlotWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.INSIDE)
        self._column.addWidget(self.legend)
        theme.watch.changed.connect(self._draw)

    @property
    def chart(self) -> Chart | None:
        """What is shown now."""
        return self._chart

    def show_chart(self, chart: Chart, description: str) -> None:
        """Draw ``chart``; ``description`` says in a sentence or two what can be seen in it."""
        self._chart = chart
        self.setAccessibleDescription(description)
        self.legend.show_series((*chart.bars, *chart.lines, *chart.limits))
        if self._canvas is None:
            self._canvas = _make_canvas()
            self._column.addWidget(self._canvas, 1)
        if chart.lying:
            rows = (len(chart.places) + 2) * (self.fontMetrics().height() + theme.INSIDE)
            self._canvas.setMinimumHeight(rows)
        self._draw()

    def place_at(self, point: QPoint) -> int | None:
        """The number of the place under ``point`` of this widget, or ``None``."""
        if self._canvas is None or self._chart is None:
            return None
        scene = self._canvas.mapToScene(self._canvas.mapFrom(self, point))
        area = self._canvas.getPlotItem().getViewBox()
        inside = area.mapSceneToView(scene)
        place = round(-inside.y() if self._chart.lying else inside.x())
        within = self._canvas.rect().contains(self._canvas.mapFrom(self, point))
        return place if within and 0 <= place < len(self._chart.places) else None

    def tip_at(self, point: QPoint) -> str:
        """What is told about the place under ``point``; empty where there is nothing to tell."""
        place = self.place_at(point)
        tips = self._chart.tips if self._chart else ()
        return tips[place] if place is not None and place < len(tips) else ""

    def event(self, event: QEvent) -> bool:
        """Tell about the place under a mouse that rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name as many places as fit now."""
        super().resizeEvent(event)
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the place that is clicked."""
        place = self.place_at(event.position().toPoint())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(place)
        super().mousePressEvent(event)

    def _draw(self) -> None:
        if self._canvas is None or self._chart is None:
            return
        self._canvas.setBackground(theme.colour("surface"))
        item = self._canvas.getPlotItem()
        item.clear()
        chart = self._chart
        self._set_axes(item, chart)
        for bars in chart.bars:
            _draw_bars(item, chart, bars, self._small_font())
        for limit in chart.limits:
            _draw_limit(item, chart, limit)
        for line in chart.lines:
            _draw_line(item, line)

    def _set_axes(self, item: PlotItem, chart: Chart) -> None:
        steps = axis_steps(*chart.extent())
        figures = list(zip(steps, axis_words(steps, chart.scale), strict=True))
        turn = -1 if chart.lying else 1
        shown = range(0, len(chart.places), 1 if chart.lying else self._every(chart.places))
        places = [(turn * float(n), self._fitted(chart.places[n])) for n in shown]
        left, bottom = item.getAxis("left"), item.getAxis("bottom")
        along, across = (left, bottom) if chart.lying else (bottom, left)
        _dress_axis(along, places, self._small_font())
        _dress_axis(across, figures, self._small_font())
        _draw_grid(item, chart, steps)
        left.setWidth(self._widest(places if chart.lying else figures) + theme.BETWEEN)
        ends = sorted((-turn * 0.6, turn * (len(chart.places) - 0.4)))
        reach = (steps[0], self._end(chart, steps, left.width()))
        x, y = (reach, ends) if chart.lying else (ends, reach)
        item.getViewBox().setRange(QRectF(x[0], y[0], x[1] - x[0], y[1] - y[0]), padding=0)

    def _end(self, chart: Chart, steps: Sequence[float], beside: float) -> float:
        """Where the axis ends: past its last step, and past the words behind a lying bar."""
        last = steps[0] + (steps[-1] - steps[0]) * _ROOM
        room = max(self.width() - beside - 2 * theme.BETWEEN, 1.0)
        ends = [last]
        for bars in chart.bars if chart.lying else ():
            for value, words in zip(bars.values, bars.words, strict=False):
                width = self.fontMetrics().horizontalAdvance(words) + theme.UNIT
                if value is not None and width < room:
                    ends.append(steps[0] + (value - steps[0]) * room / (room - width))
        return max(ends)

    def _widest(self, ticks: Sequence[tuple[float, str]]) -> int:
        return max((self.fontMetrics().horizontalAdvance(words) for _, words in ticks), default=0)

    def _every(self, places: Sequence[str]) -> int:
        """One in how many places is named, so that the names stand clear of one another."""
        widest = self._widest([(0, name) for name in places]) + theme.INSIDE
        return max(1, -(-widest * len(places) // max(self.width() - _AXIS_ROOM, widest)))

    def _fitted(self, name: str) -> str:
        """``name``, cut where it would leave no room for its bar."""
        if self._chart is None or not self._chart.lying:
            return name
        width = theme.text_width(self, _NAME_CHARACTERS)
        return str(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width))

    def _small_font(self) -> QFont:
        font = theme.base_font()
        font.setPointSizeF(theme.BASE_POINTS * 0.9)
        return font


def _make_canvas() -> PlotWidget:
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


def _dress_axis(axis: AxisItem, ticks: list[tuple[float, str]], font: QFont) -> None:
    axis.setTicks([list(ticks)])
    axis.setStyle(tickLength=0, tickFont=font, hideOverlappingLabels=False)
    axis.setTextPen(theme.colour("quiet"))
    axis.setPen(QPen(theme.colour("border"), 1))


def _draw_grid(item: PlotItem, chart: Chart, steps: Sequence[float]) -> None:
    """A quiet line at every step, behind everything; the axis would draw its own over the bars."""
    from pyqtgraph import InfiniteLine

    pen = QPen(theme.colour("line"), 1)
    pen.setCosmetic(True)
    for step in steps:
        drawn = InfiniteLine(pos=step, angle=90 if chart.lying else 0, pen=pen)
        drawn.setZValue(_BEHIND)
        item.addItem(drawn)


def _draw_bars(item: PlotItem, chart: Chart, bars: Bars, font: QFont) -> None:
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


def _draw_line(item: PlotItem, line: Line) -> None:
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


def _draw_limit(item: PlotItem, chart: Chart, limit: Limit) -> None:
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
