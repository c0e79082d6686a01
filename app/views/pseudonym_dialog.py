"""Saves the indications without names: what is left out, and what to be careful with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.settings import SettingKey
from app.views import theme
from app.views.announce import say_in
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.services.pseudonym_export import PseudonymResult
    from app.views.services import Services

_WIDTH = 70
"""How wide, in digits, so that bigger letters get more room."""


def show_pseudonyms(services: Services, parent: QWidget) -> PseudonymDialog:
    """Show it over the window of ``parent``; it lets itself go when it is closed."""
    dialog = PseudonymDialog(services, parent.window())
    dialog.open()
    return dialog


class PseudonymDialog(QDialog):
    """Asks where the workbook comes, writes it and tells what came of it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Indicaties zonder namen"))
        self._services = services
        self.problem = ProblemLine()
        self.outcome = paragraph()
        self.close_button = button(self.tr("Sluiten"))
        self.save_button = primary_button(self.tr("Opslaan als werkmap…"))
        self._lay_out()
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self.save_button.setFocus()

    def _save(self) -> None:
        services = self._services
        folder = Path(services.settings.get(SettingKey.EXPORT_FOLDER) or Path.home())
        name = f"Indicaties zonder namen {services.today().isoformat()}.xlsx"
        target = services.prompts.choose_target(
            self, self.windowTitle(), self.tr("Werkmap (*.xlsx)"), folder / name
        )
        if target is None:
            return
        self.save_button.setEnabled(False)
        self.problem.say("", None)
        export = services.pseudonyms
        job = services.background.run(lambda control: export.export(target, control.progress))
        job.progressed.connect(self._tell_progress)
        job.succeeded.connect(self._written)
        job.failed.connect(self._refuse)
        job.finished.connect(lambda: self.save_button.setEnabled(True))

    def _tell_progress(self, text: str, done: int, total: int) -> None:
        words = self.tr("{what}: {done} van {total}")
        self._say(words.format(what=text, done=done, total=total))

    def _written(self, result: PseudonymResult) -> None:
        one, many = self.tr("1 regel"), self.tr("{count} regels").format(count=result.lines)
        words = self.tr("Opgeslagen, {lines}: {path}")
        self._say(words.format(lines=one if result.lines == 1 else many, path=result.path))

    def _refuse(self, sentence: str) -> None:
        self.outcome.hide()
        self.problem.say(sentence, Severity.ERROR)

    def _say(self, sentence: str) -> None:
        say_in(self.outcome, sentence)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.AROUND, theme.AROUND, theme.AROUND)
        column.setSpacing(theme.INSIDE)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(
            paragraph(
                self.tr(
                    "Alle definitieve indicaties in één werkmap, met een code in plaats van de "
                    "jeugdige en het gezin. Namen, BSN, geboortedag en vrije tekst blijven weg. "
                    "Er verandert niets aan de dossiers."
                )
            )
        )
        column.addWidget(
            paragraph(
                self.tr(
                    "Let op: met gemeente, geboortejaar en hulp samen kan iemand toch te herkennen "
                    "zijn. Het bestand is niet versleuteld. Deel het niet verder dan nodig."
                )
            )
        )
        column.addWidget(self.problem)
        column.addWidget(self.outcome)
        self.outcome.hide()
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        column.addLayout(foot)
        self.setFixedWidth(theme.text_width(self, _WIDTH))
