"""Another passphrase for the store: the present one once, the new one twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.new_passphrase import NewPassphrase, unseen_line
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.views.services import Services

_WIDTH = 65
"""How wide, in digits, so that bigger letters get more room."""


def show_passphrase(services: Services, parent: QWidget) -> PassphraseDialog:
    """Show it over the window of ``parent``; it lets itself go when it is closed."""
    dialog = PassphraseDialog(services, parent.window())
    dialog.open()
    return dialog


class PassphraseDialog(QDialog):
    """``changed()`` when the new passphrase opens the store. Without a present one it asks none."""

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self._had_one = services.keys.facts().by_passphrase
        self.setWindowTitle(self.tr("Wachtzin"))
        self.present = unseen_line(self.tr("Huidige wachtzin"))
        self.new = NewPassphrase()
        self.problem = ProblemLine()
        self.cancel_button = button(self.tr("Annuleren"))
        self.change_button = primary_button(
            self.tr("Wachtzin wijzigen") if self._had_one else self.tr("Wachtzin instellen")
        )
        self._lay_out()
        self.cancel_button.clicked.connect(self.reject)
        self.change_button.clicked.connect(self._change)
        self.new.entered.connect(self._change)
        (self.present if self._had_one else self.new).setFocus()

    def _change(self) -> None:
        wrong = self.new.wrong()
        if wrong:
            self._refuse(wrong)
            return
        self._enable(False)
        self.problem.say("", None)
        keys, present, new = self._services.keys, self.present.text(), self.new.text()
        job = self._services.background.run(
            lambda _control: keys.change_passphrase(present, new),
        )
        job.succeeded.connect(self._done)
        job.failed.connect(self._refuse)

    def _done(self) -> None:
        self.changed.emit()
        self.accept()

    def _refuse(self, sentence: str) -> None:
        self._enable(True)
        self.problem.say(sentence, Severity.ERROR)

    def _enable(self, enabled: bool) -> None:
        for part in (self.present, self.new, self.cancel_button, self.change_button):
            part.setEnabled(enabled)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.AROUND, theme.AROUND, theme.AROUND)
        column.setSpacing(theme.INSIDE)
        column.addWidget(label(self.change_button.text(), "title"))
        column.addWidget(paragraph(self._explanation(), "quiet"))
        if self._had_one:
            words = label(self.present.accessibleName())
            words.setBuddy(self.present)
            column.addWidget(words)
            column.addWidget(self.present)
        column.addWidget(self.new)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addSpacing(theme.INSIDE)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.change_button)
        column.addLayout(foot)
        self.setFixedWidth(theme.text_width(self, _WIDTH))

    def _explanation(self) -> str:
        if self._had_one:
            return self.tr(
                "Kies minstens vier woorden die je onthoudt. Je herstelsleutel en je "
                "reservekopieën blijven gewoon werken."
            )
        return self.tr(
            "Nu opent je account op deze computer de dossiers. Met een wachtzin moet je die bij "
            "elke start typen, en na het vergrendelen. Kies minstens vier woorden die je onthoudt, "
            "en bewaar eerst een herstelsleutel."
        )
