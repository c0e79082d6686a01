"""Bijwerken: choose workbooks of the region, see what they would change, and take them over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from app.services.settings import SettingKey
from app.services.sync_past import report_of_import
from app.views.latest import Latest
from app.views.page import Page
from app.views.sync.history_view import HistoryView
from app.views.sync.import_pane import ImportPane
from app.views.sync.progress_line import ProgressLine
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.text import button, label, paragraph, quiet_button

if TYPE_CHECKING:
    from app.services.sync_report import ImportRow, SyncReport
    from app.views.services import Services


class SyncPage(Page):
    """First a preview, which stores nothing; then "Neem over"; and what was brought in before.

    What lies on the desk is shown here, whether it was asked for here or by the folder watch.
    """

    def __init__(self, services: Services) -> None:
        self.title = self.tr("Bijwerken")
        super().__init__()
        self._services = services
        self._desk = services.desk
        self._news = ""
        self._layouts = quiet_button(self.tr("Kolomindelingen…"))
        self._folder = button(self.tr("Kies map…"), "folder")
        self._files = button(self.tr("Kies bestanden…"), "file")
        self._offer = button(self.tr("Bekijk de nieuwe bestanden"))
        self._summary = paragraph("")
        self._about_folder = label("", "hint")
        self._progress = ProgressLine()
        self._wait = EmptyState(self.tr("Even kijken…"), icon="region")
        self._empty = EmptyState(
            self.tr("Nog geen regionale gegevens. Kies de map waarin de Excel-bestanden staan."),
            self.tr("Kies map…"),
            icon="region",
        )
        self.history = HistoryView(services)
        self.pane = ImportPane(services)
        self._past = Latest(services.background, self)
        self._earlier = Latest(services.background, self)
        self._build()
        self._connect()
        self._follow_desk()

    def enter(self, argument: object = None) -> None:
        """Show the preview that lies ready, the open report, or what was brought in before."""
        if self._desk.busy:
            self._begun()
        if self._desk.pending:
            self._open_preview()
        elif self.pane.report is None:
            self._show_history()

    def refresh(self) -> None:
        """Look at the same files again, or read what was brought in before."""
        if self._desk.pending:
            self.read(self._desk.paths)
        elif self.pane.report is None:
            self._show_history()

    def primary_button(self) -> QPushButton:
        """Neem over."""
        return self.pane.take

    def panes(self) -> tuple[QWidget, ...]:
        """The choice of files, then the tables."""
        if self._either.currentWidget() is self.pane:
            return (self._folder, *self.pane.view.panes())
        return (self._folder, self.history.table())

    def help_text(self) -> str:
        """What F1 tells."""
        return self.tr(
            "Kies de map of de bestanden van de regio. Je ziet eerst wat er nieuw, gewijzigd, "
            "verdwenen of afgekeurd is; pas met Neem over verandert er iets. Afgekeurde rijen "
            "kun je opslaan en terugsturen: een verbeterde werkmap lees je hier weer in. "
            "Met F5 wordt de map opnieuw bekeken."
        )

    def read(self, paths: tuple[Path, ...]) -> None:
        """Look what ``paths`` (files and folders) would change; nothing is stored."""
        self._desk.look(paths)

    # --- the parts

    def _build(self) -> None:
        self.add_head(self.title, self._layouts, self._folder, self._files)
        said = QHBoxLayout()
        said.addWidget(self._summary, 1)
        said.addWidget(self._about_folder)
        said.addWidget(self._offer)
        self.column.addLayout(said)
        self.column.addWidget(self._progress)
        self._either = QStackedLayout()
        # First in the page: outside it the part in front would be a window for a moment.
        self.column.addLayout(self._either, 1)
        for part in (self._wait, self._empty, self.history, self.pane):
            self._either.addWidget(part)

    def _connect(self) -> None:
        self._layouts.clicked.connect(self._manage_layouts)
        self._folder.clicked.connect(self._choose_folder)
        self._empty.pressed.connect(self._choose_folder)
        self._files.clicked.connect(self._choose_files)
        self._offer.clicked.connect(self._open_preview)
        self._progress.cancelled.connect(self._desk.cancel)
        self.pane.left.connect(self._go_back)
        self.pane.agreed.connect(self._take_over)
        self.pane.view.layout_asked.connect(self._ask_layout)
        self.history.opened.connect(self._open_import)
        for part in (self.history, self.pane):
            part.told.connect(self.told)
        self._past.answered.connect(self._show_past)
        self._past.failed.connect(self._summary.setText)
        self._earlier.answered.connect(self._show_import)
        self._earlier.failed.connect(self._tell)

    def _follow_desk(self) -> None:
        desk = self._desk
        desk.began.connect(self._begun)
        desk.progressed.connect(self._progress.show_progress)
        desk.ended.connect(self._ended)
        desk.previewed.connect(self._previewed)
        desk.taken.connect(self._taken)
        desk.failed.connect(self._tell)
        desk.folder_told.connect(self._about_folder.setText)
        self._about_folder.setText(desk.folder_words)

    # --- choosing files

    def _choose_folder(self) -> None:
        chosen = self._services.prompts.choose_folder(
            self, self.tr("Map met regionale gegevens"), self._start_folder()
        )
        if chosen is not None:
            self._services.settings.set(SettingKey.SYNC_FOLDER, str(chosen))
            self.read((chosen,))
            self._desk.ask_look()

    def _choose_files(self) -> None:
        chosen = self._services.prompts.choose_files(
            self,
            self.tr("Bestanden met regionale gegevens"),
            self.tr("Excel- en CSV-bestanden (*.xlsx *.csv)"),
            self._start_folder(),
        )
        if chosen:
            self.read(chosen)

    def _start_folder(self) -> Path | None:
        kept = self._services.settings.get(SettingKey.SYNC_FOLDER)
        return Path(kept) if kept else None

    def _ask_layout(self, path: Path, sheet: str) -> None:
        from app.views.sync.mapping_dialog import ask_layout

        if ask_layout(self._services, self, path, sheet):
            self.read(self._desk.paths)

    def _manage_layouts(self) -> None:
        from app.views.sync.layouts_dialog import manage_layouts

        manage_layouts(self._services, self)

    def _take_over(self, accept_loss: bool) -> None:
        self._desk.open()
        self._desk.take_over(accept_loss=accept_loss)

    # --- what the desk tells

    def _begun(self) -> None:
        self._progress.begin()
        self._offer.hide()
        self._set_busy(True)

    def _ended(self) -> None:
        self._progress.hide()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        for part in (self._folder, self._files):
            part.setEnabled(not busy)
        self.pane.set_busy(busy)

    def _previewed(self, _report: SyncReport) -> None:
        if self._desk.offering:
            self._offer.show()
        else:
            self._open_preview()

    def _open_preview(self) -> None:
        report = self._desk.report
        if report is None:
            return
        if report.cancelled:
            self._desk.put_away()
            self._show_history(self.tr("Gestopt. Er is niets veranderd."))
            return
        self._desk.open()
        self._show_report(report)

    def _taken(self, report: SyncReport) -> None:
        if self._desk.unasked and not self._desk.opened:
            if self.pane.report is None:
                self._show_history()
            return
        self.saved.emit(self._services.clock())
        self._show_report(report)

    def _tell(self, words: str) -> None:
        self._summary.setText(words)
        self.told.emit(words)

    # --- what is shown

    def _show_report(self, report: SyncReport) -> None:
        self._either.setCurrentWidget(self.pane)
        self._offer.hide()
        self._about_folder.hide()
        self._tell(self.pane.show_report(report))

    def _go_back(self) -> None:
        self._desk.put_away()
        self._show_history()

    def _show_history(self, words: str = "") -> None:
        """Show what was brought in before, with ``words`` on what just happened above it."""
        self.pane.clear()
        self._news = words
        self._tell(words)
        self._offer.setVisible(self._desk.offering)
        self._about_folder.show()
        if self._either.currentWidget() is not self.history:
            self._either.setCurrentWidget(self._wait)
        sync = self._services.sync
        self._past.ask(lambda: (sync.age(), sync.history(), sync.log()))

    def _show_past(self, past: tuple[Any, Any, Any]) -> None:
        if self.pane.report is not None:
            return
        ages, imports, log = past
        self.history.show_past(ages, imports, log)
        known = bool(imports or log)
        self._either.setCurrentWidget(self.history if known else self._empty)
        choose = self.tr("Kies de map of de bestanden. Eerst zie je wat er verandert.")
        self._summary.setText(self._news or (choose if known else ""))

    def _open_import(self, row: ImportRow) -> None:
        sync = self._services.sync
        self._earlier.ask(lambda: report_of_import(row, sync.rejected(row.id)))

    def _show_import(self, report: SyncReport) -> None:
        self._show_report(report)
        (file,) = report.files
        self._tell(self.tr("Dit bracht {file}.").format(file=file.file))
