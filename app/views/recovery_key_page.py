"""Opens a store with its recovery key: typed from paper, or read from the file that was saved."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.domain.report import Severity
from app.storage.errors import StoreError
from app.storage.key import StoreKey
from app.storage.places import Places
from app.storage.recovery_key import (
    needs_passphrase,
    read_recovery,
    read_recovery_file,
    recovery_lines,
    use_recovery,
)
from app.views import theme
from app.views.background import Background, Control
from app.views.new_passphrase import NewPassphrase
from app.views.prompts import Prompts
from app.views.widgets.card import Card, put_in_middle
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, label, paragraph, primary_button, quiet_button

_CARD = 560
_ROWS = 4


class RecoveryKeyPage(QWidget):
    """``used(key)`` when the store opens again by its own key; ``left()`` when one turns back.

    Where no key store keeps the key, a new passphrase is chosen here as well. With a ``backup`` of
    other dossiers, that comes in the place of what stands there.
    """

    used = Signal(object)
    left = Signal()

    def __init__(
        self,
        places: Places,
        background: Background,
        prompts: Prompts,
        backup: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._backup = backup
        self._places = places
        self._background = background
        self._prompts = prompts
        self.lines = QPlainTextEdit()
        self.file_button = quiet_button(self.tr("Kies het bestand…"), "folder")
        self.passphrase = NewPassphrase() if needs_passphrase(places.data) else None
        self.problem = ProblemLine()
        self.back_button = button(self.tr("Terug"))
        self.use_button = primary_button(
            self.tr("Open de dossiers") if backup is None else self.tr("Zet terug")
        )
        self._lay_out()
        self.file_button.clicked.connect(self._choose)
        self.back_button.clicked.connect(self.left)
        self.use_button.clicked.connect(self.use)
        if self.passphrase is not None:
            self.passphrase.entered.connect(self.use)
        self.setFocusProxy(self.lines)

    def use(self) -> None:
        """Look whether the key is right, and keep it where the store finds it from now on."""
        try:
            key = read_recovery(self.lines.toPlainText())
        except StoreError as error:
            self._refuse(error.sentence)
            return
        wrong = self.passphrase.wrong() if self.passphrase is not None else ""
        if wrong and self.passphrase is not None:
            self._refuse(wrong)
            self.passphrase.setFocus()
            return
        self._keep(key, self.passphrase.text() if self.passphrase is not None else "")

    def _keep(self, key: StoreKey, passphrase: str) -> None:
        self._enable(False)
        if self._backup is None:
            self.problem.say("", None)
        else:
            self.problem.say(self.tr("De reservekopie wordt nagekeken en teruggezet…"), None)
        job = self._background.run(lambda control: self._work(key, passphrase, control))
        job.succeeded.connect(self.used)
        job.failed.connect(self._refuse)

    def _work(self, key: StoreKey, passphrase: str, control: Control) -> StoreKey:
        if self._backup is None:
            use_recovery(self._places.data, key, passphrase)
            return key
        from app.storage.bring_in import bring_in

        now = datetime.now().astimezone()
        stop = control.cancelled
        bring_in(self._places, key, self._backup, now, passphrase, cancelled=stop)
        return key

    def _choose(self) -> None:
        chosen = self._prompts.choose_files(
            self, self.tr("Kies je herstelsleutel"), self.tr("Herstelsleutel (*.txt);;Alles (*)")
        )
        if chosen:
            self._read(chosen[0])

    def _read(self, path: Path) -> None:
        try:
            self.lines.setPlainText("\n".join(recovery_lines(read_recovery_file(path))))
        except StoreError as error:
            self._refuse(error.sentence)
        else:
            self.problem.say("", None)
            (self.passphrase or self.use_button).setFocus()

    def _refuse(self, sentence: str) -> None:
        self._enable(True)
        self.problem.say(sentence, Severity.ERROR)

    def _enable(self, enabled: bool) -> None:
        for part in (self.lines, self.file_button, self.back_button, self.use_button):
            part.setEnabled(enabled)

    def _lay_out(self) -> None:
        card = Card(inset=theme.AROUND)
        card.setFixedWidth(_CARD)
        card.add(label(self.tr("Herstelsleutel gebruiken"), "title"))
        card.add(
            paragraph(
                self.tr(
                    "Typ de vier regels van je herstelsleutel over, of kies het bestand waarin je "
                    "hem hebt bewaard. Hoofdletters en streepjes maken niet uit."
                ),
                "quiet",
            )
        )
        if self._backup is not None:
            card.add(paragraph(self._about_backup(self._backup)))
        card.body.addSpacing(theme.INSIDE)
        words = label(self.tr("De vier regels"))
        words.setBuddy(self.lines)
        head = QHBoxLayout()
        head.addWidget(words, 1)
        head.addWidget(self.file_button)
        card.body.addLayout(head)
        self._shape_lines()
        card.add(self.lines)
        if self.passphrase is not None:
            card.add(paragraph(self.tr("Kies meteen een nieuwe wachtzin.")))
            card.add(self.passphrase)
        card.add(self.problem)
        card.body.addSpacing(theme.INSIDE)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.use_button)
        card.body.addLayout(foot)
        put_in_middle(self, card)

    def _about_backup(self, backup: Path) -> str:
        return self.tr(
            "De dossiers uit {name} komen op deze computer. Wat hier nu staat, wordt apart gezet "
            "en niet gewist."
        ).format(name=backup.name)

    def _shape_lines(self) -> None:
        self.lines.setAccessibleName(self.tr("De vier regels van de herstelsleutel"))
        self.lines.setTabChangesFocus(True)
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines.setPlaceholderText("XXXX-XXXX-XXXX-XXXX")
        height = self.lines.fontMetrics().lineSpacing()
        self.lines.setFixedHeight(_ROWS * height + 4 * theme.INSIDE)
