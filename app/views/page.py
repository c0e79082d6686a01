"""What every page of the window is and may ask of the window."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.views import theme
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.text import label


class PageName(StrEnum):
    """The pages of the window; the first five stand in the rail, in this order."""

    START = "start"
    DOSSIERS = "dossiers"
    PROVIDERS = "providers"
    REGION = "region"
    SETTINGS = "settings"
    DOSSIER = "dossier"
    SYNC = "sync"
    PRODUCTS = "products"


class Page(QWidget):
    """One page between rail and status bar.

    Subclasses set ``title`` (a plain Dutch word, for the window's title and screen readers), build
    under :attr:`column`, and override what they need of the methods here.
    """

    title = ""

    go = Signal(str, object)
    """Asks for another page: its :class:`PageName` and what to show there (a dossier's id)."""

    saved = Signal(object)
    """Something was stored, at this ``datetime`` or "HH:MM"; the status bar shows it."""

    told = Signal(str)
    """A short sentence for the status bar, announced without moving the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.AROUND, 16, theme.AROUND, 16)
        self.column.setSpacing(theme.BETWEEN)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell who hears the window what can be done here; the manual (F1) tells more."""
        self.setAccessibleDescription(self.help_text())
        super().showEvent(event)

    def enter(self, argument: object = None) -> None:
        """The page comes into view: read what is stored anew. ``argument`` comes from ``go``."""

    def flush(self) -> bool:
        """Store what is still waiting, for the page may be left; whether nothing is left."""
        return True

    def refresh(self) -> None:
        """F5: read everything anew."""
        self.flush()
        self.enter()

    def undo(self) -> None:
        """Ctrl+Z outside a text that is being typed: take the last edit back."""

    def redo(self) -> None:
        """Ctrl+Y: do again what was last undone."""

    def primary_button(self) -> QPushButton | None:
        """The one primary button, for Ctrl+Enter; ``None`` where there is none."""
        return None

    def search_field(self) -> QWidget | None:
        """Where Ctrl+F goes; ``None`` where there is nothing to search."""
        return None

    def print_out(self) -> bool:
        """Ctrl+P: print what is shown as paper here; false where there is nothing to print."""
        return False

    def places(self) -> tuple[tuple[str, str, Callable[[], object]], ...]:
        """The parts one can go to by name (Ctrl+K): its title, other words for it, and the way."""
        return ()

    def properties(self) -> tuple[tuple[str, str], ...]:
        """Alt+Enter: what is known of what is chosen here, as (label, words)."""
        return ()

    def help_text(self) -> str:
        """What a screen reader tells of the page: what can be done here, in plain sentences."""
        return self.tr(
            "Alles wat je invult wordt vanzelf opgeslagen. Met F6 ga je naar het volgende deel "
            "van het venster, met Ctrl+F zoek je. Alle toetsen staan onder Help, Sneltoetsen."
        )

    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 walks, in reading order."""
        return (self,)

    def add_head(self, title: str, *right: QWidget, quiet: str = "") -> None:
        """Put the title at the top left, ``quiet`` words beside it and ``right`` at the right.

        What does not fit beside one another goes on below.
        """
        head = FlowLayout(spacing=theme.INSIDE + 2, right=2)
        self.heading = label(title, "title")
        self.subheading = label(quiet, "quiet")
        for words in (self.heading, self.subheading):
            words.setWordWrap(True)
        for widget in (self.heading, self.subheading, *right):
            head.addWidget(widget)
        self.column.addLayout(head)
