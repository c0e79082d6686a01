"""What every part of the page Regio is: one view of the regional data."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views import theme


class RegionPart(QWidget):
    """One view of the regional data under the head of the page Regio.

    Subclasses set ``title`` (the Dutch word in the choice of parts) and ``explanation`` (what F1
    tells), build under :attr:`column`, and read in the background in :meth:`enter`.
    """

    title = ""
    explanation = ""

    go = Signal(str, object)
    """Asks for another page: its ``PageName`` and what to show there."""

    told = Signal(str)
    """A short sentence for the status bar, announced without moving the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.BETWEEN)

    def enter(self, argument: object = None) -> None:
        """The part comes into view: read what is stored anew."""

    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 walks, in reading order."""
        return (self,)

    def search_field(self) -> QWidget | None:
        """Where Ctrl+F goes; ``None`` where there is nothing to search."""
        return None
