"""The place of the pages: where a page needs more room than the window has, the page scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class PageScroll(QScrollArea):
    """Gives ``stack`` the room there is, and at least what its page in view needs.

    An ordinary scroll area would ask for what a page likes best, or for the most that any page of
    the stack needs; a page that scrolls by itself then scrolled twice.
    """

    def __init__(self, stack: QStackedWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self.fit)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # One of our own: to ask Qt for its own costs 15 ms before the first paint (PySide6 6.11
        # then makes all its classes, to see which one it is), and that one paints a background.
        self.setViewport(QWidget())
        self.setWidget(stack)
        stack.setAutoFillBackground(False)
        stack.installEventFilter(self)
        stack.currentChanged.connect(lambda _: self._show_anew())

    def minimumSizeHint(self) -> QSize:
        """It scrolls, so it may be small; the window says how small."""
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        """What the stack likes best."""
        return self._stack.sizeHint()

    def fit(self) -> None:
        """Give the stack its size for the room there is now."""
        room = self.maximumViewportSize()
        needed = self._needed(room.width())
        if needed.height() > room.height():
            bar = self.verticalScrollBar().sizeHint().width()
            needed = self._needed(room.width() - bar)
            room.setWidth(room.width() - bar)
        if needed.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        self._stack.resize(needed.expandedTo(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room: another size."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that needs another size than before asks for it by a request for a layout."""
        if watched is self._stack and event.type() == QEvent.Type.LayoutRequest:
            self._late.start()
        return super().eventFilter(watched, event)

    def _show_anew(self) -> None:
        self.fit()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def _needed(self, width: int) -> QSize:
        """The least size of the page in view at this width."""
        page = self._stack.currentWidget()
        layout = page.layout() if page is not None else None
        if page is None or layout is None:
            return QSize(0, 0)
        least = layout.totalMinimumSize().expandedTo(page.minimumSize())
        if isinstance(layout, QVBoxLayout):
            least.setHeight(max(_least_height(layout, max(width, least.width())), 1))
        elif layout.hasHeightForWidth():
            least.setHeight(layout.totalMinimumHeightForWidth(max(width, least.width())))
        return least


def _least_height(column: QVBoxLayout, width: int) -> int:
    """What the parts of a page need together at this width.

    Of parts that take turns only the one in view counts, and as little as it can do with: it
    scrolls by itself. So the buttons under it stay in view.
    """
    edges = column.contentsMargins()
    room = width - edges.left() - edges.right()
    heights = []
    for place in range(column.count()):
        item = column.itemAt(place)
        if item is None:
            continue
        turns = item.layout()
        if isinstance(turns, QStackedLayout):
            shown = turns.currentWidget()
            heights.append(_least_of(shown) if shown is not None else 0)
        elif not item.isEmpty():
            high = item.minimumSize().height()
            heights.append(item.minimumHeightForWidth(room) if item.hasHeightForWidth() else high)
    between = column.spacing() * max(len(heights) - 1, 0)
    return edges.top() + sum(heights) + between + edges.bottom()


def _least_of(widget: QWidget) -> int:
    return max(widget.minimumSizeHint().height(), widget.minimumHeight())
