"""Asks for the passphrase of the store: an existing one, or a new one with its repetition."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.widgets.card import Card, put_in_middle
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import label, paragraph, primary_button, quiet_button

SHORTEST = 12
"""Characters a new passphrase has at least; the store refuses a shorter one as well."""


class UnlockPage(QWidget):
    """``entered(passphrase)`` when the worker has typed one; :meth:`refuse` says what was wrong.

    ``forgotten()`` when the passphrase is gone and there is a recovery key.
    """

    entered = Signal(str)
    forgotten = Signal()

    def __init__(self, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = new
        self._first = self._line(self.tr("Wachtzin"))
        self._second = self._line(self.tr("Nog een keer"))
        self._problem = ProblemLine()
        self._button = primary_button(
            self.tr("Maak het dossierbestand") if new else self.tr("Open de dossiers")
        )
        self._button.clicked.connect(self._enter)
        self._build()
        self.setFocusProxy(self._first)

    def refuse(self, sentence: str) -> None:
        """Say why it could not be opened, and let the worker try again."""
        self._button.setEnabled(True)
        self._problem.say(sentence, Severity.ERROR)
        self._first.selectAll()
        self._first.setFocus()

    def _enter(self) -> None:
        wrong = self._wrong()
        if wrong:
            self.refuse(wrong)
            return
        self._problem.say("", None)
        self._button.setEnabled(False)
        self.entered.emit(self._first.text())

    def _wrong(self) -> str:
        typed = self._first.text().strip()
        if not typed:
            return self.tr("Typ je wachtzin.")
        if self._new and len(typed) < SHORTEST:
            return self.tr("Deze wachtzin is te kort. Kies een zin van minstens 12 tekens.")
        if self._new and typed != self._second.text().strip():
            return self.tr("De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.")
        return ""

    def _build(self) -> None:
        card = Card(inset=theme.AROUND)
        card.setMinimumWidth(480)
        title = self.tr("Kies een wachtzin") if self._new else self.tr("Welkom terug")
        card.add(label(title, "title"))
        card.add(paragraph(self._explanation(), "quiet"))
        card.body.addSpacing(theme.INSIDE)
        for line in (self._first, self._second) if self._new else (self._first,):
            words = label(line.accessibleName())
            words.setBuddy(line)
            card.add(words)
            card.add(line)
        card.add(self._problem)
        card.body.addSpacing(theme.INSIDE)
        foot = QHBoxLayout()
        if not self._new:
            forgotten = quiet_button(self.tr("Herstelsleutel gebruiken…"))
            forgotten.clicked.connect(self.forgotten)
            foot.addWidget(forgotten)
        foot.addStretch(1)
        foot.addWidget(self._button)
        card.body.addLayout(foot)
        put_in_middle(self, card)

    def _explanation(self) -> str:
        if not self._new:
            return self.tr("Typ je wachtzin om de dossiers op deze computer te openen.")
        return self.tr(
            "Met deze zin worden de dossiers op deze computer versleuteld. Kies minstens vier "
            "woorden die je onthoudt. Let op: niemand kan een vergeten wachtzin herstellen, ook "
            "je beheerder niet. Bewaar hem dus ook op een veilige plek, zoals een wachtwoordkluis."
        )

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(name)
        line.returnPressed.connect(self._enter)
        return line
