"""A surface with rounded corners that holds one subject of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.views import theme
from app.views.widgets.text import label


class Card(QFrame):
    """A white (``card``) or tinted (``panel``) surface with an optional title.

    Put the contents in :attr:`body`; put a quiet word or a button at the right of the title in
    :attr:`head`.
    """

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, kind: str = "card", inset: int = 16
    ) -> None:
        super().__init__(parent)
        theme.mark(self, kind)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(inset, inset, inset, inset)
        self._outer = outer
        self._title = label(title, "section")
        self.head = QHBoxLayout()
        self.head.addWidget(self._title)
        self.head.addStretch(1)
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.INSIDE)
        outer.addLayout(self.body, 1)
        self.set_title(title)

    @property
    def title(self) -> QLabel:
        """The label of the title."""
        return self._title

    def set_title(self, title: str) -> None:
        """Change the title; empty text hides it. A screen reader hears it as the group's name."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._outer.setSpacing(theme.INSIDE if title else 0)
        self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put ``widget`` under what is there already."""
        self.body.addWidget(widget, stretch)

    def fill_up(self) -> None:
        """Keep the contents at the top."""
        self.body.addStretch(1)


def put_in_middle(page: QWidget, card: Card) -> None:
    """Lay ``card`` out as all there is on ``page``: in the middle, a little above the half."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)
