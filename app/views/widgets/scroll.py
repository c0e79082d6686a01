"""A part of a page that scrolls up and down by itself, without a frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.views import theme


def scroll_area(inner: QWidget, name: str = "") -> QScrollArea:
    """A scroll area around ``inner``, which takes the width there is.

    With a ``name`` Tab comes to it, for the keys to scroll what has no fields of its own. Without
    one it follows the field that has the focus.
    """
    area = QScrollArea()
    _fill(area, inner, name)
    return area


def snug_area(inner: QWidget) -> QScrollArea:
    """A scroll area as high as what is in it and no higher; in little room it is lower."""
    area = _Snug()
    _fill(area, inner, "")
    # Words break their lines: else it keeps the height that they need at their narrowest.
    inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
    return area


class _Snug(QScrollArea):
    """Likes the size of what is in it at this moment; an ordinary one keeps what it once saw."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """The size of what is in it."""
        inner = self.widget()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it asks for another layout, and so it does itself."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _fill(area: QScrollArea, inner: QWidget, name: str) -> None:
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    if name:
        area.setAccessibleName(name)
        theme.mark(area, "pane")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    theme.mark(inner, "clear")
    inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    area.setWidget(inner)
