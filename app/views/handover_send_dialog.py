"""Handing over the open dossier: a file for a colleague, that only the passphrase opens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.exchange.handover_file import ENDING
from app.services.settings import SettingKey
from app.views import theme
from app.views.announce import say_in
from app.views.new_passphrase import NewPassphrase
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.views.services import Services

_WIDTH = 70
"""How wide, in digits, so that bigger letters get more room."""


def show_hand_over(
    services: Services, parent: QWidget, dossier_id: int, number: str
) -> HandOverDialog:
    """Show it over the window of ``parent``; it lets itself go when it is closed."""
    dialog = HandOverDialog(services, dossier_id, number, parent.window())
    dialog.open()
    return dialog


class HandOverDialog(QDialog):
    """Asks a passphrase and a place, writes the file and says where it stands."""

    def __init__(
        self, services: Services, dossier_id: int, number: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Overdragen"))
        self._services = services
        self._dossier_id = dossier_id
        self._number = number
        self._made: Path | None = None
        self.passphrase = NewPassphrase()
        self.problem = ProblemLine()
        self.outcome = paragraph()
        self.open_button = button(self.tr("Open map"), "folder")
        self.close_button = button(self.tr("Sluiten"))
        self.make_button = primary_button(self.tr("Bestand maken"))
        self._lay_out()
        self.passphrase.entered.connect(self.make)
        self.make_button.clicked.connect(self.make)
        self.open_button.clicked.connect(self._open_folder)
        self.close_button.clicked.connect(self.reject)
        self.passphrase.setFocus()

    def make(self) -> None:
        """Ask where the file comes, and write it."""
        if wrong := self.passphrase.wrong():
            self._refuse(wrong)
            return
        folder = self._services.settings.get(SettingKey.EXPORT_FOLDER)
        target = self._services.prompts.choose_target(
            self,
            self.tr("Waar komt het bestand?"),
            self.tr("Overdracht (*{ending})").format(ending=ENDING),
            Path(folder) / f"overdracht-{self._number}{ENDING}",
        )
        if target is None:
            return
        self._enable(False)
        self.problem.say("", None)
        handovers, number = self._services.handovers, self._dossier_id
        words, place = self.passphrase.text().strip(), target.with_suffix(ENDING)
        job = self._services.background.run(
            lambda _control: handovers.hand_over(number, words, place)
        )
        job.succeeded.connect(self._written)
        job.failed.connect(self._refuse)

    def _written(self, path: Path) -> None:
        self._made = path
        say_in(
            self.outcome,
            self.tr(
                "Het bestand staat klaar: {path}. Stuur het naar je collega en geef de wachtzin "
                "op een andere manier door, bijvoorbeeld per telefoon."
            ).format(path=path),
        )
        self.passphrase.hide()
        self.make_button.hide()
        self.open_button.show()
        self._enable(True)
        self.close_button.setFocus()

    def _refuse(self, sentence: str) -> None:
        self._enable(True)
        self.problem.say(sentence, Severity.ERROR)

    def _enable(self, enabled: bool) -> None:
        for part in (self.passphrase, self.make_button, self.close_button):
            part.setEnabled(enabled)

    def _open_folder(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.parent)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.AROUND, theme.AROUND, theme.AROUND)
        column.setSpacing(theme.INSIDE)
        title = self.tr("Dossier {number} overdragen").format(number=self._number)
        column.addWidget(label(title, "title"))
        column.addWidget(paragraph(self._explanation(), "quiet"))
        column.addWidget(self.passphrase)
        column.addWidget(self.outcome)
        column.addWidget(self.problem)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.make_button)
        column.addLayout(foot)
        self.outcome.hide()
        self.open_button.hide()
        self.setFixedWidth(theme.text_width(self, _WIDTH))

    def _explanation(self) -> str:
        return self.tr(
            "Het hele dossier gaat in één bestand, met alle persoonsgegevens. Alleen wie de "
            "wachtzin weet, kan het openen. Het dossier blijft ook hier staan. Werken jullie er "
            "allebei in verder, dan brengt Overnemen de wijzigingen later bij elkaar."
        )
