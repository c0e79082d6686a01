"""All that can be seen of the program while it is locked: asks for the passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.background import Background
from app.views.new_passphrase import unseen_line
from app.views.widgets.card import Card, put_in_middle
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import label, paragraph, primary_button

if TYPE_CHECKING:
    from app.services.key_care import KeyCare

_CARD = 480


class LockScreen(QWidget):
    """``opened()`` when the worker has shown who he is; ``left()`` when he wants to close instead.

    A store without passphrase asks the key store of the operating system, and says what that means.
    """

    opened = Signal()
    left = Signal()

    def __init__(self, keys: KeyCare) -> None:
        super().__init__()
        self._keys = keys
        # A runner of its own: nobody waits behind a long report to get in.
        self._background = Background(parent=self)
        self._by_passphrase = keys.facts().by_passphrase
        self._may_close = False
        self.setWindowTitle("Indicatiewijzer")
        self.line = unseen_line(self.tr("Wachtzin"))
        self.problem = ProblemLine()
        self.button = primary_button(self.tr("Ga verder"))
        self._lay_out()
        self.line.returnPressed.connect(self._try)
        self.button.clicked.connect(self._try)
        self.setFocusProxy(self.line if self._by_passphrase else self.button)

    def leave(self) -> None:
        """Close the lock itself, and let it go."""
        self._may_close = True
        self._background.stop()
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the lock is asking to close the program."""
        if self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        self.left.emit()

    def _try(self) -> None:
        keys, typed = self._keys, self.line.text()
        if self._by_passphrase and not typed:
            self.problem.say(self.tr("Typ je wachtzin."), Severity.ERROR)
            return
        self._enable(False)
        job = self._background.run(
            lambda _control: (
                keys.check_passphrase(typed) if self._by_passphrase else keys.check_key_store()
            )
        )
        job.succeeded.connect(self.opened)
        job.failed.connect(self._refuse)

    def _refuse(self, sentence: str) -> None:
        self._enable(True)
        self.problem.say(sentence, Severity.ERROR)
        self.line.selectAll()
        self.line.setFocus()

    def _enable(self, enabled: bool) -> None:
        self.line.setEnabled(enabled)
        self.button.setEnabled(enabled)

    def _lay_out(self) -> None:
        card = Card(inset=theme.AROUND)
        card.setFixedWidth(_CARD)
        title = label(self.tr("Indicatiewijzer is vergrendeld"), "title")
        title.setWordWrap(True)
        card.add(title)
        card.add(paragraph(self._explanation(), "quiet"))
        card.body.addSpacing(theme.INSIDE)
        if self._by_passphrase:
            words = label(self.line.accessibleName())
            words.setBuddy(self.line)
            card.add(words)
            card.add(self.line)
        card.add(self.problem)
        card.body.addSpacing(theme.INSIDE)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        card.body.addLayout(foot)
        put_in_middle(self, card)

    def _explanation(self) -> str:
        if self._by_passphrase:
            return self.tr("Alles is opgeslagen. Typ je wachtzin om verder te gaan waar je was.")
        return self.tr(
            "Alles is opgeslagen. Je hebt geen wachtzin: wie bij dit account kan, kan verder. "
            "Vergrendel daarom ook Windows als je wegloopt (Windows-toets + L), of stel bij "
            "Instellingen een wachtzin in."
        )
