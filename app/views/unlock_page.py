"""Asks for the passphrase of the store: an existing one, or a new one with its repetition."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.widgets.card import Card, put_in_middle
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, label, paragraph, primary_button, quiet_button

SHORTEST = 12
"""Characters a new passphrase has at least; the store refuses a shorter one as well."""


class UnlockPage(QWidget):
    """``entered(passphrase)`` when the worker has typed one; :meth:`refuse` says what was wrong.

    ``forgotten()`` when the passphrase is gone and there is a recovery key; ``has_backup()`` when
    there need be no new store at all. ``backup`` is the moment of a backup that the passphrase is
    to open; ``left()`` when one turns back from that.
    """

    entered = Signal(str)
    forgotten = Signal()
    has_backup = Signal()
    left = Signal()

    def __init__(self, *, new: bool, backup: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = new
        self._backup = backup
        self._first = self._line(self.tr("Wachtzin"))
        self._second = self._line(self.tr("Nog een keer"))
        self._problem = ProblemLine()
        self._button = primary_button(self._verb())
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
        card.add(label(self._title(), "title"))
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
        if self._backup:
            back = button(self.tr("Terug"))
            back.clicked.connect(self.left)
            foot.addWidget(back)
        way_out = quiet_button(
            self.tr("Ik heb een reservekopie…")
            if self._new
            else self.tr("Herstelsleutel gebruiken…")
        )
        way_out.clicked.connect(self.has_backup if self._new else self.forgotten)
        foot.addWidget(way_out)
        foot.addStretch(1)
        foot.addWidget(self._button)
        card.body.addLayout(foot)
        put_in_middle(self, card)

    def _verb(self) -> str:
        if self._new:
            return self.tr("Maak het dossierbestand")
        return self.tr("Zet terug") if self._backup else self.tr("Open de dossiers")

    def _title(self) -> str:
        if self._new:
            return self.tr("Kies een wachtzin")
        return self.tr("Reservekopie terugzetten") if self._backup else self.tr("Welkom terug")

    def _explanation(self) -> str:
        if self._backup:
            return self.tr(
                "Typ de wachtzin waarmee de reservekopie van {moment} is gemaakt. Daarmee gaan de "
                "dossiers voortaan ook op deze computer open."
            ).format(moment=self._backup)
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
