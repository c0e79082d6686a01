"""What can be made of the papers in view: a letter, the plan, a PDF, or paper from a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.exchange.safe_file import ExportFailed
from app.services.audit import About, Action
from app.services.family_letter import family_papers
from app.services.letters import LetterKind, LetterResult
from app.services.settings import SettingKey
from app.views import theme
from app.views.dossier.paper_print import paper_document, save_pdf
from app.views.dossier.session import DossierSession
from app.views.services import Services
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import paragraph, quiet_button


class PaperBar(QWidget):
    """Four quiet buttons above the papers, and below them what came of it."""

    def __init__(
        self, session: DossierSession, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._services = services
        self._path: Path | None = None
        self.letter_button = quiet_button(self.tr("Brief…"), "file")
        self.plan_button = quiet_button(self.tr("Plan…"), "file")
        self.pdf_button = quiet_button(self.tr("Opslaan als PDF…"), "file")
        self.print_button = quiet_button(self.tr("Afdrukken…"))
        self.print_button.setShortcut(QKeySequence("Ctrl+P"))
        self.print_button.setToolTip(self.tr("Druk af wat hieronder staat (Ctrl+P)"))
        self.letter_button.setToolTip(self.tr("Maak voor elke jeugdige een conceptbrief in Word"))
        self.plan_button.setToolTip(self.tr("Maak het plan van het gezin in Word"))
        self.told = paragraph("", "quiet")
        self.open_button = quiet_button(self.tr("Open bestand"))
        self.problem = ProblemLine()
        self._lay_out()
        self.letter_button.clicked.connect(lambda: self.write(LetterKind.LETTER))
        self.plan_button.clicked.connect(lambda: self.write(LetterKind.PLAN))
        self.pdf_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_out)
        self.open_button.clicked.connect(self._open)

    def write(self, kind: LetterKind) -> None:
        """Write the letters or the plan into the folder of the settings, or ask for one."""
        folder = self._services.settings.get(SettingKey.EXPORT_FOLDER) or self._ask_folder()
        if not folder or not self._session.flush():
            return
        letters, number, target = self._services.letters, self._session.view.id, Path(folder)
        self._set_busy(True)
        job = self._services.background.run(lambda _job: letters.write(number, kind, target))
        job.succeeded.connect(self._written)
        job.failed.connect(self._refuse)
        job.finished.connect(lambda: self._set_busy(False))

    def save(self) -> None:
        """Save the papers as a PDF under a name that is asked for."""
        if not self._session.flush():
            return
        view, prompts = self._session.view, self._services.prompts
        folder = Path(self._services.settings.get(SettingKey.EXPORT_FOLDER) or Path.home())
        name = f"Indicatie_{view.number}_{self._services.today().isoformat()}.pdf"
        kinds = self.tr("PDF (*.pdf)")
        target = prompts.choose_target(self, self.tr("Opslaan als PDF"), kinds, folder / name)
        if target is None:
            return
        try:
            self._tell(save_pdf(self._document(), target))
        except ExportFailed as failure:
            self._refuse(failure.sentence)
        else:
            self._services.audit.note(Action.EXPORT, view.number, About.PDF)

    def print_out(self) -> None:
        """Print the papers on a printer that the worker chooses."""
        if self._session.flush():
            title = self.tr("Indicatie afdrukken")
            if self._services.prompts.print_document(self, title, self._document()):
                self._services.audit.note(Action.PRINT, self._session.view.number)

    def _document(self) -> QTextDocument:
        view = self._session.view
        return paper_document(view.number, family_papers(view, self._services.today()))

    def _written(self, result: LetterResult) -> None:
        self._tell(*result.paths)
        if result.remark:
            self.problem.say(result.remark, Severity.WARNING)

    def _tell(self, *paths: Path) -> None:
        self._path = paths[0]
        names = ", ".join(path.name for path in paths)
        words = self.tr("Gemaakt: {names}, in {folder}. Het bestand is niet versleuteld.")
        self.told.setText(words.format(names=names, folder=paths[0].parent))
        self.problem.say("", Severity.ERROR)
        self._result.show()

    def _refuse(self, sentence: str) -> None:
        self._result.hide()
        self.problem.say(sentence, Severity.ERROR)

    def _ask_folder(self) -> str:
        chosen = self._services.prompts.choose_folder(self, self.tr("Waar komt de brief?"), None)
        if chosen is None:
            return ""
        self._services.settings.set(SettingKey.EXPORT_FOLDER, str(chosen))
        return str(chosen)

    def _set_busy(self, busy: bool) -> None:
        for made in (self.letter_button, self.plan_button):
            made.setEnabled(not busy)

    def _open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        buttons: tuple[QPushButton, ...] = (
            self.letter_button,
            self.plan_button,
            self.pdf_button,
            self.print_button,
        )
        for made in buttons:
            row.addWidget(made)
        row.addStretch(1)
        self._result = QWidget()
        told = QHBoxLayout(self._result)
        told.setContentsMargins(theme.INSIDE, 0, 0, 0)
        told.addWidget(self.told, 1)
        told.addWidget(self.open_button)
        self._result.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(row)
        column.addWidget(self._result)
        column.addWidget(self.problem)
