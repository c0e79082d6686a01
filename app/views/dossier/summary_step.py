"""Step 7, Samenvatting: read it as the family does, mend what is open, decide and export."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.dossier import Status, Step
from app.services.dossier_rows import DossierView, FindingRow
from app.services.family_letter import family_papers
from app.services.indication_export import ExportResult
from app.services.indications import NotReadyError
from app.services.settings import SettingKey
from app.services.version_words import coming_lines
from app.views import theme
from app.views.background import Job
from app.views.dossier.change_panel import ChangePanel
from app.views.dossier.check_groups import CheckGroups
from app.views.dossier.evaluation_panel import EvaluationPanel
from app.views.dossier.export_panel import ExportPanel
from app.views.dossier.paper import Papers
from app.views.dossier.paper_bar import PaperBar
from app.views.dossier.session import DossierSession
from app.views.dossier.step_page import StepPage
from app.views.file_password_dialog import FilePasswordDialog
from app.views.services import Services
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import paragraph, primary_button

_BESIDE = 88
"""How wide the papers and the checks beside one another are at least, in digits."""

_IN_TURN = 16
"""How high they are together when they stand below one another, in rows of a table."""

MakeFile = Callable[[int, Path, str], ExportResult]
"""Writes a file of the dossier with this id into a folder, with a password or none."""


class SummaryStep(StepPage):
    """The papers at the left, status and checks at the right; the primary button follows."""

    step = Step.SUMMARY
    fills = True

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__(session, services)
        self._needed: tuple[FindingRow, ...] = ()
        self.papers = Papers()
        self.paper_bar = PaperBar(session, services)
        self.empty = EmptyState(
            self.tr("Er is nog geen indicatie. Voeg er bij Product een toe."),
            self.tr("Naar Product"),
            icon="file",
        )
        self.export_panel = ExportPanel()
        self.changes = ChangePanel(session)
        self.evaluations = EvaluationPanel(services)
        self._ready = paragraph("", "quiet")
        self.checks = CheckGroups()
        self.finalise_button = primary_button(self.tr("Maak definitief"))
        self.export_button = primary_button(self.tr("Exporteren"))
        self._lay_out()
        self._connect()

    def show_view(self, view: DossierView, indication_id: int | None) -> None:
        """See :class:`StepPage`."""
        has_any = bool(view.indications)
        self.empty.setVisible(not has_any)
        self._both.setVisible(has_any)
        self.papers.show_papers(view.number, family_papers(view, self.services.today()))
        self.export_panel.show_indications(view.indications)
        today = self.services.today()
        self.changes.show_lines(view.indications, coming_lines(view, today), today)
        self.evaluations.show_dossier(view.id)
        self.export_panel.show_folder(self.services.settings.get(SettingKey.EXPORT_FOLDER))
        if self.export_panel.path is None:
            self.export_panel.show_result(self._exported_before(view))
        self._show_checks(view)

    def subtitle(self) -> str:
        """See :class:`StepPage`."""
        return self.tr("zo leest het gezin het") if self.session.view.indications else ""

    def primary_button(self) -> QPushButton | None:
        """First to decide, then to export, then nothing is left to do."""
        statuses = {item.status for item in self.session.view.indications}
        if Status.DRAFT in statuses:
            return self.finalise_button
        return self.export_button if Status.FINAL in statuses else None

    def first_field(self) -> QWidget | None:
        """The primary button takes the focus; without an indication the way to make one."""
        if not self.session.view.indications:
            return self.empty
        return self.primary_button() or self.paper_bar.letter_button

    def print_out(self) -> bool:
        """See :class:`StepPage`."""
        if self.session.view.indications:
            self.paper_bar.print_out()
        return bool(self.session.view.indications)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for papers and checks beside one another, they stand in turn."""
        super().resizeEvent(event)
        narrow = self.width() < theme.text_width(self, _BESIDE)
        self._halves.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._both.setMinimumHeight(_IN_TURN * theme.row_height(self) if narrow else 0)

    def finalise(self) -> None:
        """Make every draft final; what is still open stands in the list."""
        number = self.session.view.id
        if self.session.act(lambda: self.session.indications.finalise(number)):
            self.export_button.setFocus()
        else:
            self._right.verticalScrollBar().setValue(0)

    def export(self) -> None:
        """Write what is final to the folder of the settings; without one, ask for it first."""
        self._make_file(self.services.export.export)

    def make_again(self, sent_at: datetime) -> None:
        """Write what was exported at that moment once more, in the same folder."""
        self._make_file(
            lambda number, folder, password: self.services.export.again(
                number, sent_at, folder, password
            )
        )

    # --- exporting

    def _make_file(self, make: MakeFile) -> None:
        folder = self.services.settings.get(SettingKey.EXPORT_FOLDER)
        if not folder and not (folder := self._choose_folder()):
            return
        if not self.session.flush():
            return
        if self.export_panel.protect.isChecked():
            dialog = FilePasswordDialog(self.window())
            dialog.chosen.connect(lambda password: self._begin(make, Path(folder), password))
            dialog.open()
        else:
            self._begin(make, Path(folder))

    def _begin(self, make: MakeFile, target: Path, password: str = "") -> None:
        number = self.session.view.id
        self._set_busy(True)
        job = self.services.background.run(lambda _job: _made(make, number, target, password))
        self._follow(job)

    def _follow(self, job: Job) -> None:
        job.succeeded.connect(self._written)
        job.failed.connect(self.export_panel.say)
        job.finished.connect(self._finished)

    def _written(self, outcome: ExportResult | NotReadyError) -> None:
        if isinstance(outcome, NotReadyError):
            self._needed = outcome.findings
            self.export_panel.say(outcome.sentence)
            self._show_checks(self.session.view)
            return
        self._needed = ()
        self.export_panel.show_result(outcome.path)
        self.session.act(lambda: outcome.view)
        self.export_panel.open_file.setFocus()

    def _finished(self) -> None:
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        for made in (self.export_button, self.export_panel.export_now):
            made.setEnabled(not busy)
        self.export_button.setText(self.tr("Bezig…") if busy else self.tr("Exporteren"))

    def _choose_folder(self) -> str:
        settings, key = self.services.settings, SettingKey.EXPORT_FOLDER
        present = settings.get(key)
        chosen = self.services.prompts.choose_folder(
            self, self.tr("Waar komen de indicaties?"), Path(present) if present else None
        )
        if chosen is None:
            return ""
        settings.set(key, str(chosen))
        self.export_panel.say("")
        self.export_panel.show_folder(str(chosen))
        return str(chosen)

    def _exported_before(self, view: DossierView) -> Path | None:
        """The file of an earlier export, where it still stands in the folder."""
        folder = self.services.settings.get(SettingKey.EXPORT_FOLDER)
        names = [item.exported_file for item in view.indications if item.exported_file]
        path = Path(folder) / names[-1] if folder and names else None
        return path if path is not None and path.is_file() else None

    # --- checks

    def _show_checks(self, view: DossierView) -> None:
        known = {(row.finding.code, row.finding.field, row.indication_id) for row in view.findings}
        needed = [
            row
            for row in self._needed
            if (row.finding.code, row.finding.field, row.indication_id) not in known
        ]
        titles: dict[int | None, str] = {None: self.tr("Het gezin")}
        titles |= {item.id: item.title for item in view.indications}
        rows = (*needed, *view.findings)
        self.checks.show_rows(rows, titles)
        nothing_open = not any(row.open for row in rows)
        draft = any(item.status is Status.DRAFT for item in view.indications)
        self._ready.setText(self.tr("Alles is ingevuld. Je kunt het dossier definitief maken."))
        self._ready.setVisible(nothing_open and draft)

    def _reopen(self, indication_id: int) -> None:
        self._needed = ()
        self.session.act(lambda: self.session.indications.reopen(indication_id))

    def _pass_on(self, indication_id: int) -> None:
        """Begin the change that the evaluation asks for, and show where it goes on."""
        versions = self.session.indications.versions
        if self.session.act(lambda: versions.start_agreed_change(indication_id)):
            self.changes.focus_reason(indication_id)
            self._right.ensureWidgetVisible(self.changes)

    def _read_versions(self, indication_id: int) -> None:
        from app.views.dossier.version_dialog import VersionDialog

        versions = self.session.indications.versions.all(indication_id)
        VersionDialog(versions, self.window()).open()

    # --- building

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, theme.INSIDE, 0)
        column.setSpacing(theme.BETWEEN)
        for part in (self.export_panel, self.changes, self.evaluations, self._ready, self.checks):
            column.addWidget(part)
        column.addStretch(1)
        self._right = scroll_area(side)
        left = scroll_area(self.papers, self.tr("Zo leest het gezin het"))
        self._both = QWidget()
        row = self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.BETWEEN)
        sheets = QVBoxLayout()
        sheets.setSpacing(theme.UNIT)
        sheets.addWidget(self.paper_bar)
        sheets.addWidget(left, 1)
        row.addLayout(sheets, 11)
        row.addWidget(self._right, 9)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self._both, 1)

    def _connect(self) -> None:
        self.finalise_button.clicked.connect(self.finalise)
        self.export_button.clicked.connect(self.export)
        self.export_panel.exported.connect(self.export)
        self.export_panel.reopened.connect(self._reopen)
        self.export_panel.again_asked.connect(self.make_again)
        self.changes.read.connect(self._read_versions)
        self.evaluations.change_asked.connect(self._pass_on)
        self.export_panel.folder_asked.connect(self._choose_folder)
        self.checks.jumped.connect(self.jumped)
        self.checks.explained.connect(self.session.explain)
        self.empty.pressed.connect(lambda _: self.goto.emit("product/product"))


def _made(make: MakeFile, number: int, target: Path, password: str) -> ExportResult | NotReadyError:
    """The work itself, in its own thread; what is not ready yet is an answer, not a fault."""
    try:
        return make(number, target, password)
    except NotReadyError as not_ready:
        return not_ready
