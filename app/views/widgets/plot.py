"""A chart in the look of the program, drawn by pyqtgraph.

pyqtgraph and numpy are loaded when the first chart is drawn: they take a third of a second, and
most workers never open a page with a chart. There is nothing to zoom, drag or right-click: a chart
is looked at, and its figures stand in a table beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from app.views import theme
from app.views.widgets.chart import Chart, axis_steps, axis_words
from app.views.widgets.plot_items import (
    draw_bars,
    draw_grid,
    draw_limit,
    draw_line,
    dress_axis,
    make_canvas,
)
from app.views.widgets.plot_legend import PlotLegend

if TYPE_CHECKING:
    from pyqtgraph import PlotItem, PlotWidget

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
            self._canvas = make_canvas()
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
            draw_bars(item, chart, bars, self._small_font())
        for limit in chart.limits:
            draw_limit(item, chart, limit)
        for line in chart.lines:
            draw_line(item, line)

    def _set_axes(self, item: PlotItem, chart: Chart) -> None:
        steps = axis_steps(*chart.extent())
        figures = list(zip(steps, axis_words(steps, chart.scale), strict=True))
        turn = -1 if chart.lying else 1
        shown = range(0, len(chart.places), 1 if chart.lying else self._every(chart.places))
        places = [(turn * float(n), self._fitted(chart.places[n])) for n in shown]
        left, bottom = item.getAxis("left"), item.getAxis("bottom")
        along, across = (left, bottom) if chart.lying else (bottom, left)
        dress_axis(along, places, self._small_font())
        dress_axis(across, figures, self._small_font())
        draw_grid(item, chart, steps)
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
        lines = [line for _, words in ticks for line in words.splitlines()]
        return max((self.fontMetrics().horizontalAdvance(line) for line in lines), default=0)

    def _every(self, places: Sequence[str]) -> int:
        """One in how many places is named, so that the names stand clear of one another."""
        widest = self._widest([(0, name) for name in places]) + theme.INSIDE
        return max(1, -(-widest * len(places) // max(self.width() - _AXIS_ROOM, widest)))

    def _fitted(self, name: str) -> str:
        """``name``, on two lines where they fit, and cut where it leaves no room for its bar."""
        if self._chart is None or not self._chart.lying:
            return name
        metrics, width = self.fontMetrics(), theme.text_width(self, _NAME_CHARACTERS)
        roomy = self.height() >= len(self._chart.places) * 2 * metrics.height()
        lines = _in_two(name) if roomy and metrics.horizontalAdvance(name) > width else (name,)
        return "\n".join(metrics.elidedText(x, Qt.TextElideMode.ElideRight, width) for x in lines)

    def _small_font(self) -> QFont:
        font = theme.base_font()
        font.setPointSizeF(theme.base_points() * 0.9)
        return font


def _in_two(name: str) -> tuple[str, ...]:
    """``name`` broken between the words where its lines are least unequal."""
    words = name.split(" ")
    breaks = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    return min(breaks, key=lambda two: max(map(len, two)), default=(name,))
