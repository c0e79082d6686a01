"""A text in words for the family, with a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.views import theme
from app.views.widgets.text import label, quiet_button, verbatim


class FamilyText(QWidget):
    """What a worker can say or send to the family; nothing is shown while there is no text.

    It stays Dutch, whatever the language of the window.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._words = verbatim("")
        self.copy = quiet_button(self.tr("Kopieer de tekst voor het gezin"))
        self.copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.UNIT, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(label(self.tr("Voor het gezin"), "strong"))
        column.addWidget(self._words)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._words.setText(text)
        # Only hidden, never shown: what has no parent yet would be a window for a moment.
        if not text:
            self.hide()

    @property
    def text(self) -> str:
        """The text as the family would read it."""
        return self._words.text()

    def set_text(self, text: str) -> None:
        """Show another text; empty text hides the whole."""
        if text != self._words.text():
            self.copy.setText(self.tr("Kopieer de tekst voor het gezin"))
        self._words.setText(text)
        self.setVisible(bool(text))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text)
        self.copy.setText(self.tr("Gekopieerd"))
