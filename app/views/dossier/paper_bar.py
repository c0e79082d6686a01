"""What can be made of the papers in view: a letter, the plan, a PDF, or paper from a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from app.exchange.safe_file import ExportFailed
from app.services.audit import About, Action
from app.services.family_letter import family_papers
from app.services.letters import LetterKind
from app.services.settings import SettingKey
from app.views.dossier.letter_writer import LetterWriter
from app.views.dossier.paper_print import paper_document, save_pdf
from app.views.dossier.session import DossierSession
from app.views.leaving import may_leave
from app.views.services import Services
from app.views.widgets.text import quiet_button


class PaperBar(LetterWriter):
    """Four quiet buttons above the papers, and below them what came of it."""

    def __init__(
        self, session: DossierSession, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, services, parent)
        self.letter_button = self.add_letter(
            self.tr("Brief…"),
            self.tr("Maak voor elke jeugdige een conceptbrief in Word, niet versleuteld"),
            LetterKind.LETTER,
        )
        self.plan_button = self.add_letter(
            self.tr("Plan…"),
            self.tr("Maak het plan van het gezin in Word, niet versleuteld"),
            LetterKind.PLAN,
        )
        self.pdf_button = quiet_button(self.tr("Opslaan als PDF…"), "file")
        self.pdf_button.setToolTip(self.tr("Het bestand is niet versleuteld: bewaar het veilig"))
        self.print_button = quiet_button(self.tr("Afdrukken…"))
        self.print_button.setToolTip(self.tr("Druk af wat hieronder staat (Ctrl+P)"))
        self.row.addWidget(self.pdf_button)
        self.row.addWidget(self.print_button)
        self.pdf_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_out)

    def save(self) -> None:
        """Save the papers as a PDF where the worker says; what it holds is said first."""
        title = self.tr("Opslaan als PDF")
        if not self._session.flush() or not may_leave(self._services.prompts, self, title):
            return
        view, prompts = self._session.view, self._services.prompts
        folder = Path(self._services.settings.get(SettingKey.EXPORT_FOLDER) or Path.home())
        name = f"Indicatie_{view.number}_{self._services.today().isoformat()}.pdf"
        kinds = self.tr("PDF (*.pdf)")
        target = prompts.choose_target(self, title, kinds, folder / name)
        if target is None:
            return
        try:
            self.tell(save_pdf(self._document(), target))
        except ExportFailed as failure:
            self.refuse(failure.sentence)
        else:
            self._services.audit.note(Action.EXPORT, view.number, About.PDF)
            self._services.family.tell_paper(view.id, "PDF van de indicatie")

    def print_out(self) -> None:
        """Print the papers on a printer that the worker chooses."""
        if self._session.flush():
            title = self.tr("Indicatie afdrukken")
            if self._services.prompts.print_document(self, title, self._document()):
                self._services.audit.note(Action.PRINT, self._session.view.number)
                self._services.family.tell_paper(self._session.view.id, "Afdruk van de indicatie")

    def _document(self) -> QTextDocument:
        view = self._session.view
        return paper_document(view.number, family_papers(view, self._services.today()))
