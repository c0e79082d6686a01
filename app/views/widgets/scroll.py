"""A part of a page that scrolls up and down by itself, without a frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.views import theme

_OWN_HEIGHT = QSizePolicy.Policy.Preferred


def scroll_area(inner: QWidget, name: str = "") -> QScrollArea:
    """A scroll area around ``inner``, which takes the width there is.

    With a ``name`` Tab comes to it, for the keys to scroll what has no fields of its own. Without
    one it follows the field that has the focus.
    """
    return _filled(_Area(), inner, name)


def snug_area(inner: QWidget) -> QScrollArea:
    """A scroll area as high as what is in it and no higher; in little room it is lower."""
    return _filled(_Snug(), inner)


class _Area(QScrollArea):
    """Gives what is in it the height it needs at the width there is.

    Words break their lines, and Qt would keep the height that they need at their narrowest: the bar
    then scrolls to nothing.
    """

    def showEvent(self, event: QShowEvent) -> None:
        """What is in it is laid out for the first time, or anew."""
        self.reckon()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it asks for another layout."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.reckon()
        return super().eventFilter(watched, event)

    def reckon(self) -> None:
        """See whether its height follows from its width."""
        inner = self.widget()
        if inner is None:
            return
        follows = QSizePolicy.Policy.Ignored if inner.hasHeightForWidth() else _OWN_HEIGHT
        policy = inner.sizePolicy()
        if policy.verticalPolicy() is not follows:
            policy.setVerticalPolicy(follows)
            inner.setSizePolicy(policy)


class _Snug(_Area):
    """Likes the size of what is in it at this moment; an ordinary one keeps what it once saw."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """The size of what is in it."""
        inner = self.widget()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def reckon(self) -> None:
        """Another size of what is in it is another size of itself."""
        super().reckon()
        self.updateGeometry()


def put_inside(area: QScrollArea, inner: QWidget) -> None:
    """Lay ``inner`` in ``area``, without a frame or a background of their own."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    theme.mark(inner, "clear")
    area.setWidget(inner)


def _filled(area: QScrollArea, inner: QWidget, name: str = "") -> QScrollArea:
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    if name:
        area.setAccessibleName(name)
        theme.mark(area, "pane")
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inner.setSizePolicy(QSizePolicy.Policy.Ignored, _OWN_HEIGHT)
    put_inside(area, inner)
    return area
