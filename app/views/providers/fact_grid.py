"""Lines of facts under one another: a sign, what it is about, and its figures at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.domain.stoplight import Light
from app.views import theme
from app.views.widgets.light_painter import LightSign
from app.views.widgets.text import label, paragraph

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class FactGrid(QWidget):
    """The lines keep their figures in columns; ``lights`` leaves room for a sign before them."""

    def __init__(self, *, lights: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.INSIDE + theme.UNIT)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._lights = lights

    def add(
        self,
        name: str,
        *figures: str,
        light: Light = Light.NONE,
        hint: str = "",
        source: str = "",
        strong: bool = False,
    ) -> None:
        """Add a line; ``hint`` stands under the name and ``source`` is its tooltip."""
        row = self._grid.rowCount() + 1
        self._grid.setRowMinimumHeight(row - 1, theme.UNIT + 2)
        if self._lights:
            self._grid.addWidget(_sign(light), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(_marked(broken(name), strong, source), row, 1)
        if hint:
            below = _marked(broken(hint, "hint"), False, source)
            self._grid.addWidget(below, row + 1, 1, 1, -1)
        for place, figure in enumerate(figures, start=2):
            self._grid.addWidget(_marked(label(figure), strong, source), row, place, _RIGHT)


def broken(text: str, kind: str = "") -> QLabel:
    """A paragraph exactly as high as its lines are at the width it gets."""
    made = paragraph("", kind)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    made.setText(text)
    return made


def _sign(light: Light) -> QWidget:
    """A sign in the height of one line of text, and in words for a screen reader."""
    sign = LightSign(light)
    sign.setAccessibleName(light.label)
    sign.setToolTip(light.label)
    return sign


def _marked(words: QLabel, strong: bool, source: str) -> QLabel:
    if strong:
        theme.mark(words, "strong")
    words.setToolTip(source)
    return words
