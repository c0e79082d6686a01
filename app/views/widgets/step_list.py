"""The list of steps at the left of a dossier: a mark, a title, a note and the open findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.views import theme
from app.views.language import said

DONE: Final = "✓"
BUSY: Final = "●"
UNTOUCHED: Final = "○"
_ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_LEFT: Final = 26


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as it is listed: ``mark`` is one of the three above; ``open`` counts findings."""

    key: str
    title: str
    note: str = ""
    mark: str = UNTOUCHED
    open: int = 0


class StepList(QListWidget):
    """The steps; ``chosen(key)`` when the worker picks one with mouse or keys.

    ``compact`` leaves the words out: the mark and the number stay, the tooltip tells the rest.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "bare")
        self.compact = False
        self.setItemDelegate(_StepDelegate(self))
        self.setAccessibleName(self.tr("Stappen"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(2)
        self.currentRowChanged.connect(self._picked)
        theme.watch.changed.connect(self.viewport().update)

    def show_steps(self, rows: Iterable[StepRow]) -> None:
        """Show these steps and keep the current one current."""
        current = self.current_key()
        self.blockSignals(True)
        rows = tuple(rows)
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for position, row in enumerate(rows):
            item = self.item(position) or QListWidgetItem(self)
            item.setText(row.title)
            item.setData(_ROW_ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(row))
            item.setToolTip("\n".join(part for part in (row.title, _note(row)) if part))
        self.set_current(current)
        self.blockSignals(False)

    def set_compact(self, compact: bool) -> None:
        """Leave the words out, or show them again."""
        self.compact = compact
        self.viewport().update()

    def room(self) -> int:
        """Pixels that the list wants to be wide: enough for the longest title."""
        font = theme.base_font()
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        if self.compact:
            return metrics.horizontalAdvance(f"{DONE} 9") + 24
        titles = [self.item(place).text() for place in range(self.count())]
        return max((metrics.horizontalAdvance(title) for title in titles), default=0) + _LEFT + 16

    def current_key(self) -> str:
        """The key of the current step, or empty."""
        item = self.currentItem()
        return item.data(_ROW_ROLE).key if item is not None else ""

    def set_current(self, key: str) -> None:
        """Make a step current without telling it."""
        blocked = self.blockSignals(True)
        for position in range(self.count()):
            if self.item(position).data(_ROW_ROLE).key == key:
                self.setCurrentRow(position)
        self.blockSignals(blocked)
        self.viewport().update()

    def _picked(self, position: int) -> None:
        if position >= 0:
            self.chosen.emit(self.item(position).data(_ROW_ROLE).key)

    def _spoken(self, row: StepRow) -> str:
        states = {DONE: self.tr("klaar"), BUSY: self.tr("bezig"), UNTOUCHED: self.tr("nog leeg")}
        words = [row.title, states.get(row.mark, ""), said(row.note)]
        if row.open:
            words.append(self.tr("{count} let op").format(count=row.open))
        return ", ".join(word for word in words if word)


class _StepDelegate(QStyledItemDelegate):
    def __init__(self, steps: StepList) -> None:
        super().__init__(steps)
        self._steps = steps

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line, or two where there is a note."""
        row: StepRow = index.data(_ROW_ROLE)
        line = QFontMetrics(option.font).height()
        lines = 2 if _note(row) else 1
        return QSize(100, max(34, line * lines + 12))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the step: a soft block under the current one, a ring with the focus."""
        row: StepRow = index.data(_ROW_ROLE)
        current = index.row() == self._steps.currentRow()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            _draw_block(painter, option.rect, focus=self._steps.hasFocus())
        font = QFont(option.font)
        painter.setPen(theme.colour("text"))
        if self._steps.compact:
            font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
            painter.setFont(font)
            short = f"{row.mark} {index.row() + 1}"
            painter.drawText(option.rect, int(Qt.AlignmentFlag.AlignCenter), short)
            painter.restore()
            return
        painter.setFont(font)
        mark = QRect(option.rect.left() + 6, option.rect.top(), 18, option.rect.height())
        painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), row.mark)
        words = option.rect.adjusted(_LEFT, 5, -6, -5)
        note = _note(row)
        place = Qt.AlignmentFlag.AlignTop if note else Qt.AlignmentFlag.AlignVCenter
        font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        painter.setFont(font)
        painter.drawText(words, int(place), _cut(font, row.title, words.width()))
        if note:
            _draw_note(painter, option, words, note)
        painter.restore()


def _note(row: StepRow) -> str:
    """What stands under the title; the open points first, for the end may be cut off."""
    open_points = QCoreApplication.translate("StepList", "{count} let op").format(count=row.open)
    return " · ".join(part for part in (open_points if row.open else "", said(row.note)) if part)


def _draw_block(painter: QPainter, area: QRect, *, focus: bool) -> None:
    painter.setPen(QColor(theme.tokens().accent) if focus else Qt.PenStyle.NoPen)
    if focus:
        pen = painter.pen()
        pen.setWidth(2)
        painter.setPen(pen)
    painter.setBrush(theme.colour("selection"))
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)


def _draw_note(painter: QPainter, option: QStyleOptionViewItem, words: QRect, note: str) -> None:
    font = QFont(option.font)
    font.setPointSizeF(font.pointSizeF() * 0.9)
    painter.setFont(font)
    painter.setPen(theme.colour("quiet"))
    painter.drawText(words, int(Qt.AlignmentFlag.AlignBottom), _cut(font, note, words.width()))


def _cut(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
