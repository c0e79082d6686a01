"""Makes the recovery key: saved on a stick or printed, never left on this computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.workplace import RefusedError
from app.views import theme
from app.views.announce import say_in
from app.views.widgets.date_text import show_date
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.services.key_care import KeyFacts
    from app.views.services import Services

_WIDTH = 70
"""How wide, in digits, so that bigger letters get more room."""
_FILE_NAME = "Herstelsleutel Indicatiewijzer.txt"


def show_recovery_key(services: Services, parent: QWidget) -> RecoveryKeyDialog:
    """Show it over the window of ``parent``; it lets itself go when it is closed."""
    dialog = RecoveryKeyDialog(services, parent.window())
    dialog.open()
    return dialog


class RecoveryKeyDialog(QDialog):
    """Says what the recovery key is for, and saves or prints it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Herstelsleutel"))
        self._services = services
        self.made = paragraph("", "quiet")
        self.problem = ProblemLine()
        self.outcome = paragraph()
        self.later_button = button(self.tr("Later"))
        self.print_button = button(self.tr("Afdrukken…"))
        self.save_button = primary_button(self.tr("Opslaan als bestand…"))
        self._lay_out()
        self._show_facts(services.keys.facts())
        self.later_button.clicked.connect(self.reject)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.save_button.setFocus()

    def reject(self) -> None:
        """Another time, if there is no recovery key yet."""
        if self._services.keys.must_offer_recovery():
            self._services.keys.recovery_later()
        super().reject()

    def _save(self) -> None:
        target = self._services.prompts.choose_target(
            self,
            self.tr("Waar bewaar je de herstelsleutel?"),
            self.tr("Tekst (*.txt)"),
            Path.home() / _FILE_NAME,
        )
        if target is None:
            return
        self._enable(False)
        keys = self._services.keys
        job = self._services.background.run(lambda _control: keys.save_recovery(target))
        job.succeeded.connect(self._saved)
        job.failed.connect(self._refuse)
        job.finished.connect(lambda: self._enable(True))

    def _saved(self, path: Path) -> None:
        words = self.tr("Bewaard als {path}. Zet het bestand nu op een veilige plek.")
        self._done(words.format(path=path))

    def _print(self) -> None:
        keys = self._services.keys
        try:
            text = keys.recovery_sheet()
        except RefusedError as refused:
            self._refuse(refused.sentence)
            return
        sheet = QTextDocument()
        sheet.setDefaultFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        sheet.setPlainText(text)
        title = self.tr("Herstelsleutel afdrukken")
        if self._services.prompts.print_document(self, title, sheet):
            keys.recovery_printed()
            self._done(
                self.tr("Naar de printer gestuurd. Berg het blad nu op een veilige plek op.")
            )

    def _done(self, sentence: str) -> None:
        self.problem.say("", Severity.ERROR)
        say_in(self.outcome, sentence)
        self._show_facts(self._services.keys.facts())

    def _refuse(self, sentence: str) -> None:
        self.outcome.hide()
        self.problem.say(sentence, Severity.ERROR)

    def _show_facts(self, facts: KeyFacts) -> None:
        day = facts.recovery_made_on
        self.made.setVisible(day is not None)
        if day is not None:
            words = self.tr("Laatst gemaakt op {day}. Op het blad staat: sleutel {mark}.")
            self.made.setText(words.format(day=show_date(day), mark=facts.mark))
            self.later_button.setText(self.tr("Sluiten"))

    def _enable(self, enabled: bool) -> None:
        for made in (self.later_button, self.print_button, self.save_button):
            made.setEnabled(enabled)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.AROUND, theme.AROUND, theme.AROUND)
        column.setSpacing(theme.INSIDE)
        column.addWidget(label(self.tr("Bewaar een herstelsleutel"), "title"))
        for text in (
            self.tr(
                "De dossiers zijn versleuteld. Vergeet je je wachtzin, of krijg je een andere "
                "computer of een ander account, dan gaan ze alleen nog open met de herstelsleutel. "
                "Zonder herstelsleutel zijn ze dan voorgoed weg."
            ),
            self.tr(
                "Wie de herstelsleutel én het dossierbestand heeft, kan alles lezen. Bewaar hem "
                "daarom niet op deze computer, maar op een stick in de kluis, op papier, of in de "
                "wachtwoordkluis van je gemeente."
            ),
        ):
            column.addWidget(paragraph(text))
        column.addWidget(self.made)
        column.addWidget(self.problem)
        column.addWidget(self.outcome)
        self.outcome.hide()
        column.addStretch(1)
        column.addSpacing(theme.INSIDE)
        foot = QHBoxLayout()
        foot.addWidget(self.later_button)
        foot.addStretch(1)
        foot.addWidget(self.print_button)
        foot.addWidget(self.save_button)
        column.addLayout(foot)
        self.setFixedWidth(theme.text_width(self, _WIDTH))
