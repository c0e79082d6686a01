"""A part of a page that scrolls up and down by itself, without a frame."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.views import theme


def scroll_area(inner: QWidget, name: str = "") -> QScrollArea:
    """A scroll area around ``inner``, which takes the width there is.

    With a ``name`` Tab comes to it, for the keys to scroll what has no fields of its own. Without
    one it follows the field that has the focus.
    """
    area = QScrollArea()
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
    return area
