"""Rows of widgets that go on below when they are full, as words do."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets from left to right at their own size, in as many lines as the width asks.

    From the item at the place ``right`` on (counted from 0) they stand at the right end of their
    line; ``None`` leaves all at the left.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 8, right: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._sizes: tuple[QSize, QSize] | None = None
        self._right = right
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """See :class:`QLayout`."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """See :class:`QLayout`."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """See :class:`QLayout`."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """See :class:`QLayout`."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more height than its lines need."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def invalidate(self) -> None:
        """Something in it has changed: measure it anew. Qt asks the same many times in between."""
        self._heights.clear()
        self._sizes = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Pixels needed at this width."""
        if width not in self._heights:
            self._heights[width] = self._lay_out(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Room for all of them on one line."""
        return self._measured()[0]

    def minimumSize(self) -> QSize:
        """Room for the widest widget."""
        return self._measured()[1]

    def _measured(self) -> tuple[QSize, QSize]:
        """The size hint and the least size."""
        if self._sizes is None:
            likes = [_liked(item) for item in self._shown()]
            wide = sum(size.width() for size in likes) + self.spacing() * max(len(likes) - 1, 0)
            least = QSize()
            for item in self._shown():
                least = least.expandedTo(item.minimumSize())
            self._sizes = QSize(wide, max((size.height() for size in likes), default=0)), least
        return self._sizes

    def setGeometry(self, area: QRect) -> None:
        """Put every widget in its place."""
        super().setGeometry(area)
        self._lay_out(area, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, area: QRect, *, move: bool) -> int:
        """Put the items in ``area``, or only measure them; how high they are together."""
        y = area.y()
        for line in self._lines(area.width()):
            high = max(size.height() for _, size in line)
            if move:
                self._put(line, QRect(area.x(), y, area.width(), high))
            y += high + self.spacing()
        return max(y - self.spacing() - area.y(), 0)

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """The items with their sizes, as many on each line as ``width`` holds."""
        line: list[tuple[QLayoutItem, QSize]] = []
        used = 0
        for item in self._shown():
            size = _size(item, width)
            if line and used + size.width() > width:
                yield line
                line, used = [], 0
            line.append((item, size))
            used += size.width() + self.spacing()
        if line:
            yield line

    def _put(self, line: list[tuple[QLayoutItem, QSize]], area: QRect) -> None:
        pushed = set(map(id, self._items[self._right :])) if self._right is not None else set()
        used = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
        spare, x = max(area.width() - used, 0), area.x()
        for item, size in line:
            if id(item) in pushed:
                x, spare = x + spare, 0
            top = area.y() + self._above(size, area.height())
            item.setGeometry(QRect(QPoint(x, top), size))
            x += size.width() + self.spacing()

    def _above(self, size: QSize, line: int) -> int:
        """Pixels above an item in a line of this height: words stand level with what is beside."""
        return (line - size.height()) // 2 if self._right is not None else 0


class EvenLayout(FlowLayout):
    """Widgets in columns of the same width, in as few lines as they fit on.

    ``level``: those on a line are also equally high.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 8, *, level: bool = True
    ) -> None:
        super().__init__(parent, spacing)
        self._level = level

    def _lay_out(self, area: QRect, *, move: bool) -> int:
        items = self._shown()
        if not items:
            return 0
        widest = max(item.minimumSize().width() for item in items)
        fits = max((area.width() + self.spacing()) // (widest + self.spacing()), 1)
        lines = -(-len(items) // min(fits, len(items)))
        columns = -(-len(items) // lines)
        width = (area.width() - (columns - 1) * self.spacing()) // columns
        y = area.y()
        for start in range(0, len(items), columns):
            line = items[start : start + columns]
            sizes = [_size(item, width, wide=True) for item in line]
            high = max(size.height() for size in sizes)
            for place, item in enumerate(line if move else ()):
                x = area.x() + place * (width + self.spacing())
                item.setGeometry(QRect(x, y, width, high if self._level else sizes[place].height()))
            y += high + self.spacing()
        return y - self.spacing() - area.y()


def _size(item: QLayoutItem, room: int, *, wide: bool = False) -> QSize:
    """The size an item likes in this room: what breaks its lines is as high as it then needs.

    ``wide``: at the whole width of the room.
    """
    hint = _liked(item)
    width = room if wide else min(hint.width(), max(room, 1))
    high = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
    return QSize(width, high)


def _liked(item: QLayoutItem) -> QSize:
    """The size hint, but of words their length on one line: a label would break them itself."""
    hint, words = item.sizeHint(), item.widget()
    if not isinstance(words, QLabel) or not words.wordWrap():
        return hint
    edges = words.contentsMargins()
    length = words.fontMetrics().size(0, words.text()).width() + 2
    return QSize(length + edges.left() + edges.right() + 2 * words.margin(), hint.height())
