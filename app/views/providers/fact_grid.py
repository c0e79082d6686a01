"""Lines of facts under one another: a sign, what it is about, and its figures at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.domain.stoplight import Light
from app.views import theme
from app.views.language import said
from app.views.providers.origin_link import LINK_HEIGHT, LINK_INSET, figure_link, glass_link
from app.views.widgets.light_painter import LightSign
from app.views.widgets.text import label, paragraph

if TYPE_CHECKING:
    from app.services.source_questions import Question

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class FactGrid(QWidget):
    """The lines keep their figures in columns; ``lights`` leaves room for a sign before them.

    ``asked(question)``: somebody wants to know where a line came from.
    """

    asked = Signal(object)

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
        question: Question | None = None,
    ) -> None:
        """Add a line; ``hint`` stands under the name and ``source`` is its tooltip.

        With a ``question`` the first figure, or a glass where there is none, leads to its rows.
        """
        row = self._grid.rowCount()
        if self._lights:
            self._grid.addWidget(_sign(light), row, 0, Qt.AlignmentFlag.AlignTop)
        words = _marked(broken(name), strong, source)
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        above = _above(words)
        words.setContentsMargins(0, above, 0, 0 if hint else above)
        self._grid.addWidget(words, row, 1)
        if hint:
            below = _marked(broken(hint, "hint"), False, source)
            below.setContentsMargins(0, 0, 0, theme.UNIT)
            self._grid.addWidget(below, row + 1, 1, 1, -1)
        first: list[QWidget] = []
        if question is not None:
            link = figure_link(figures[0], name, source) if figures else glass_link(name, source)
            first.append(self._leading(link, question))
        rest = figures[len(first) :]
        told = [*first, *(_figure(figure, strong, source) for figure in rest)]
        for place, figure in enumerate(told, start=2):
            self._grid.addWidget(figure, row, place, _RIGHT)

    def _leading(self, link: QPushButton, question: Question) -> QPushButton:
        link.clicked.connect(lambda: self.asked.emit(question))
        return link


def broken(text: str, kind: str = "") -> QLabel:
    """A paragraph exactly as high as its lines are at the width it gets."""
    made = paragraph("", kind)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    made.setText(text)
    return made


def _sign(light: Light) -> QWidget:
    """A sign in the height of one line, and in words for a screen reader."""
    sign = LightSign(light)
    sign.setMinimumHeight(LINK_HEIGHT)
    sign.setAccessibleName(said(light.label))
    sign.setToolTip(said(light.label))
    return sign


def _figure(text: str, strong: bool, source: str) -> QLabel:
    """A figure that leads nowhere, as far from the edges as one that does."""
    made = _marked(label(text), strong, source)
    made.setContentsMargins(0, _above(made), LINK_INSET, 0)
    return made


def _above(words: QLabel) -> int:
    """Pixels above a first line, so that it stands level with a link beside it."""
    return max((LINK_HEIGHT - words.fontMetrics().height()) // 2, 0)


def _marked(words: QLabel, strong: bool, source: str) -> QLabel:
    if strong:
        theme.mark(words, "strong")
    words.setToolTip(source)
    return words
