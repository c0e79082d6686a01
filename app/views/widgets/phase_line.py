"""Draws the phases of an indication on a time line: the less help per week, the lower the block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views import theme
from app.views.widgets.date_text import show_date

_BLOCKS: Final = 56
"""Pixels that the highest block takes."""
_LOWEST: Final = 6
_MARK: Final = 5
_EDGE: Final = 2


@dataclass(frozen=True, slots=True)
class PhaseBlock:
    """A phase: its days, the mean per week (only the proportion counts) and its words."""

    start: date
    end: date
    per_week: float
    words: str


@dataclass(frozen=True, slots=True)
class PhaseMark:
    """A day on the line with a word above it; ``dashed`` for today, a diamond for an evaluation."""

    day: date
    words: str
    dashed: bool = False


class PhaseLine(QWidget):
    """Blocks from left to right, the first and last day below them, marks above them.

    What is drawn stands in words in the accessible description; a block whose words do not fit
    tells them to who rests the mouse on the line.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._blocks: tuple[PhaseBlock, ...] = ()
        self._marks: tuple[PhaseMark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watch.changed.connect(self.update)

    @property
    def blocks(self) -> tuple[PhaseBlock, ...]:
        """The phases that are drawn."""
        return self._blocks

    @property
    def marks(self) -> tuple[PhaseMark, ...]:
        """The days that are drawn: those that lie on the line."""
        return self._marks

    def show_phases(
        self, blocks: Sequence[PhaseBlock], marks: Sequence[PhaseMark], description: str
    ) -> None:
        """Draw ``blocks``; marks outside their days are left out. Without blocks it is hidden."""
        self._blocks = tuple(sorted(blocks, key=lambda block: block.start))
        self._marks = tuple(
            mark for mark in marks if blocks and self._first <= mark.day <= self._last
        )
        self.setAccessibleDescription(description)
        self.setToolTip(description)
        self.setVisible(bool(blocks))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the marks, the blocks and the dates."""
        return QSize(320, 2 * self._line_height() + _BLOCKS + theme.INSIDE)

    def block_area(self, block: PhaseBlock) -> QRectF:
        """Where ``block`` is drawn; its height follows the help per week."""
        most = max((one.per_week for one in self._blocks), default=0.0) or 1.0
        height = max(_BLOCKS * block.per_week / most, _LOWEST)
        left, right = self._x(block.start), self._x(block.end, after=True)
        return QRectF(left, self._ground() - height, max(right - left - _EDGE, 2.0), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks, the ground, the dates and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in self._blocks:
            self._draw_block(painter, block)
        ground = self._ground()
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(QLineF(0, ground + 0.5, self.width(), ground + 0.5))
        self._draw_dates(painter)
        taken = QRectF()
        for mark in self._marks:
            taken = self._draw_mark(painter, mark, taken)
        painter.end()

    @property
    def _first(self) -> date:
        return min(block.start for block in self._blocks)

    @property
    def _last(self) -> date:
        return max(block.end for block in self._blocks)

    def _line_height(self) -> int:
        return QFontMetrics(self.font()).height()

    def _ground(self) -> float:
        return float(self._line_height() + theme.UNIT + _BLOCKS)

    def _x(self, day: date, *, after: bool = False) -> float:
        """Where a day begins, or with ``after`` where it is over."""
        days = (self._last - self._first).days + 1
        return self.width() * ((day - self._first).days + (1 if after else 0)) / days

    def _draw_block(self, painter: QPainter, block: PhaseBlock) -> None:
        area = self.block_area(block)
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("selection"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, 0), 3, 3)
        metrics = QFontMetrics(self.font())
        inside = area.height() >= metrics.height()
        clear = self._clear_of_marks(area)
        words = metrics.elidedText(
            block.words, Qt.TextElideMode.ElideRight, int(clear.width()) - theme.INSIDE
        )
        place = clear if inside else clear.translated(0, -metrics.height())
        if not inside:
            place.setHeight(metrics.height())
        painter.setPen(theme.colour("text"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)

    def _clear_of_marks(self, area: QRectF) -> QRectF:
        """The widest part of ``area`` through which no mark is drawn."""
        cuts = [self._x(mark.day) for mark in self._marks]
        inner = sorted(x for x in cuts if area.left() < x < area.right())
        pieces = pairwise([area.left(), *inner, area.right()])
        left, right = max(pieces, key=lambda piece: piece[1] - piece[0])
        return QRectF(left, area.top(), right - left, area.height())

    def _draw_dates(self, painter: QPainter) -> None:
        """The first and the last day at the ends, and where a phase begins if there is room."""
        painter.setPen(theme.colour("quiet"))
        metrics = QFontMetrics(self.font())
        top, height = self._ground() + theme.UNIT, metrics.height()
        last = show_date(self._last)
        end = self.width() - metrics.horizontalAdvance(last)
        free = 0.0
        for block in self._blocks:
            words = show_date(block.start)
            left, width = self._x(block.start), metrics.horizontalAdvance(words)
            if left >= free and left + width + theme.BETWEEN <= end:
                painter.drawText(QRectF(left, top, width + 2, height), 0, words)
                free = left + width + theme.BETWEEN
        painter.drawText(QRectF(end, top, self.width() - end + 2, height), 0, last)

    def _draw_mark(self, painter: QPainter, mark: PhaseMark, taken: QRectF) -> QRectF:
        """Draw a mark; its words stand clear of ``taken``, those of the mark before it."""
        x = self._x(mark.day)
        pen = QPen(theme.colour("text" if mark.dashed else "second"), 1.5)
        if mark.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        top = float(self._line_height())
        painter.drawLine(QLineF(x, top, x, self._ground()))
        if not mark.dashed:
            painter.setBrush(theme.colour("second"))
            ground = self._ground()
            diamond = ((x, ground - _MARK), (x + _MARK, ground), (x, ground + _MARK))
            points = [QPointF(*point) for point in (*diamond, (x - _MARK, ground))]
            painter.drawPolygon(QPolygonF(points))
        width = QFontMetrics(self.font()).horizontalAdvance(mark.words) + 2
        area = QRectF(min(max(x - width / 2, 0), self.width() - width), 0, width, top)
        if not taken.isNull() and area.left() < taken.right() + theme.INSIDE:
            area.moveLeft(min(taken.right() + theme.INSIDE, self.width() - width))
        painter.setPen(theme.colour("text"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), mark.words)
        return area
