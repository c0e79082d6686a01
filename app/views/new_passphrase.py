"""Two fields for a new passphrase: typed unseen, and typed once more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.views import theme
from app.views.widgets.text import label

SHORTEST = 12
"""Characters a new passphrase has at least; the store refuses a shorter one as well."""


def unseen_line(name: str) -> QLineEdit:
    """A field in which nobody can read along."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName(name)
    return line


class NewPassphrase(QWidget):
    """``entered()`` on Enter in either field; :meth:`wrong` says what is not right yet."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = unseen_line(self.tr("Nieuwe wachtzin"))
        self.second = unseen_line(self.tr("Nog een keer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        for line in (self.first, self.second):
            line.returnPressed.connect(self.entered)
            words = label(line.accessibleName())
            words.setBuddy(line)
            column.addWidget(words)
            column.addWidget(line)
        self.setFocusProxy(self.first)

    def text(self) -> str:
        """The new passphrase."""
        return self.first.text()

    def wrong(self) -> str:
        """Why it cannot be used yet; empty when it can."""
        typed = self.first.text().strip()
        if not typed:
            return self.tr("Typ een nieuwe wachtzin.")
        if len(typed) < SHORTEST:
            return self.tr("Deze wachtzin is te kort. Kies een zin van minstens 12 tekens.")
        if typed != self.second.text().strip():
            return self.tr("De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.")
        return ""
