"""Write a Word document about the dossier in view, and tell what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.letters import LetterKind, LetterResult
from app.services.settings import SettingKey
from app.views import theme
from app.views.announce import say_in
from app.views.dossier.session import DossierSession
from app.views.leaving import may_leave
from app.views.services import Services
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import paragraph, quiet_button

_PAPERS = {
    LetterKind.LETTER: "Brief",
    LetterKind.PLAN: "Plan van het gezin",
    LetterKind.REFUSAL: "Brief met de afwijzing",
}
"""What the timeline calls each kind."""


class LetterWriter(QWidget):
    """A row of quiet buttons, and below them what was made or why not."""

    def __init__(
        self, session: DossierSession, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._services = services
        self._path: Path | None = None
        self._writing: list[QPushButton] = []
        self.told = paragraph("", "quiet")
        self.open_button = quiet_button(self.tr("Open bestand"))
        self.problem = ProblemLine()
        self.row = FlowLayout(spacing=theme.UNIT)
        self._lay_out()
        self.open_button.clicked.connect(self._open)

    def add_letter(self, text: str, hint: str, kind: LetterKind) -> QPushButton:
        """Add a button that writes this kind of document."""
        made = quiet_button(text, "file")
        made.setToolTip(hint)
        made.clicked.connect(lambda: self.write(kind))
        self._writing.append(made)
        self.row.addWidget(made)
        return made

    def write(self, kind: LetterKind) -> None:
        """Write the document into the folder of the settings, or ask for one.

        That it is not encrypted is said first.
        """
        if not may_leave(self._services.prompts, self, self.tr("Word-bestand maken")):
            return
        folder = self._services.settings.get(SettingKey.EXPORT_FOLDER) or self._ask_folder()
        if not folder or not self._session.flush():
            return
        number, target = self._session.view.id, Path(folder)
        self._set_busy(True)
        job = self._services.background.run(lambda _job: self._make(number, kind, target))
        job.succeeded.connect(self._written)
        job.failed.connect(self.refuse)
        job.finished.connect(lambda: self._set_busy(False))

    def _make(self, number: int, kind: LetterKind, folder: Path) -> LetterResult:
        """The work itself, in its own thread."""
        result = self._services.letters.write(number, kind, folder)
        self._services.family.tell_paper(number, _PAPERS[kind])
        return result

    def tell(self, *paths: Path) -> None:
        """Tell which files were made; the first can be opened."""
        self._path = paths[0]
        names = ", ".join(path.name for path in paths)
        words = self.tr("Gemaakt: {names}, in {folder}. Het bestand is niet versleuteld.")
        self.problem.say("", Severity.ERROR)
        self._result.show()
        say_in(self.told, words.format(names=names, folder=paths[0].parent))

    def refuse(self, sentence: str) -> None:
        """Tell why nothing was made."""
        self._result.hide()
        self.problem.say(sentence, Severity.ERROR)

    def _written(self, result: LetterResult) -> None:
        self.tell(*result.paths)
        if result.remark:
            self.problem.say(result.remark, Severity.WARNING)

    def _ask_folder(self) -> str:
        chosen = self._services.prompts.choose_folder(self, self.tr("Waar komt de brief?"), None)
        if chosen is None:
            return ""
        self._services.settings.set(SettingKey.EXPORT_FOLDER, str(chosen))
        return str(chosen)

    def _set_busy(self, busy: bool) -> None:
        for made in self._writing:
            made.setEnabled(not busy)

    def _open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _lay_out(self) -> None:
        self._result = QWidget()
        told = QHBoxLayout(self._result)
        told.setContentsMargins(theme.INSIDE, 0, 0, 0)
        told.addWidget(self.told, 1)
        told.addWidget(self.open_button)
        self._result.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(self.row)
        column.addWidget(self._result)
        column.addWidget(self.problem)
