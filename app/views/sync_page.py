"""Bijwerken: choose workbooks of the region, see what they would change, and take them over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from app.services.quarantine import kept_out_of_report, quarantine_sheets
from app.services.settings import SettingKey
from app.services.sync_past import report_of_import
from app.views.latest import Latest
from app.views.page import Page
from app.views.save_tables import SaveButton
from app.views.sync.history_view import HistoryView
from app.views.sync.progress_line import ProgressLine
from app.views.sync.report_view import ReportView
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.exchange.table_workbook import TableSheet
    from app.services.sync_report import FileReport, ImportRow, SyncReport
    from app.views.services import Services

_EMPTY, _HISTORY, _REPORT = range(3)


class SyncPage(Page):
    """First a preview, which stores nothing; then "Neem over"; and what was brought in before.

    What lies on the desk is shown here, whether it was asked for here or by the folder watch.
    """

    def __init__(self, services: Services) -> None:
        self.title = self.tr("Bijwerken")
        super().__init__()
        self._services = services
        self._desk = services.desk
        self._shown: SyncReport | None = None
        self._news = ""
        self._folder = button(self.tr("Kies map…"), "folder")
        self._files = button(self.tr("Kies bestanden…"), "file")
        self._offer = button(self.tr("Bekijk de nieuwe bestanden"))
        self._take = primary_button(self.tr("Neem over"))
        self._back = button(self.tr("Naar de geschiedenis"))
        self._save = SaveButton(services, self._rejected_name, self._rejected_sheets)
        self._summary = paragraph("")
        self._about_folder = label("", "hint")
        self._progress = ProgressLine()
        self._report = ReportView()
        self._history = HistoryView(services)
        self._empty = EmptyState("", icon="region")
        self._past = Latest(services.background, self)
        self._rejected = Latest(services.background, self)
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Show the preview that lies ready, the open report, or what was brought in before."""
        if self._desk.busy:
            self._begun()
        if self._desk.report is not None and self._desk.report.preview:
            self._open_preview()
        elif self._shown is None:
            self._show_history()

    def refresh(self) -> None:
        """F5: look at the same files again, or look what is new in the folder."""
        if self._desk.report is not None and self._desk.report.preview:
            self.read(self._desk.paths)
            return
        self._desk.ask_look()
        if self._shown is None:
            self._show_history()

    def primary_button(self) -> QPushButton:
        """Neem over."""
        return self._take

    def panes(self) -> tuple[QWidget, ...]:
        """The choice of files, then the tables."""
        if self._either.currentIndex() == _REPORT:
            return (self._folder, *self._report.panes())
        return (self._folder, self._history.table())

    def read(self, paths: tuple[Path, ...]) -> None:
        """Look what ``paths`` (files and folders) would change; nothing is stored."""
        self._desk.look(paths)

    def take_over(self) -> None:
        """Store what the preview showed; a great loss is asked about first."""
        self._desk.open()
        self._desk.take_over(accept_loss=self._loss_is_right())

    # --- the parts

    def _build(self) -> None:
        self.add_head(self.title, self._folder, self._files)
        said = QHBoxLayout()
        said.addWidget(self._summary, 1)
        said.addWidget(self._about_folder)
        said.addWidget(self._offer)
        self.column.addLayout(said)
        self.column.addWidget(self._progress)
        self._either = QStackedLayout()
        for part in (self._empty, self._history, self._report):
            self._either.addWidget(part)
        self.column.addLayout(self._either, 1)
        self._save.setText(self.tr("Afgekeurde rijen opslaan…"))
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addWidget(self._save)
        foot.addStretch(1)
        foot.addWidget(label(self.tr("Er verandert niets aan je dossiers."), "hint"))
        foot.addWidget(self._take)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        self._folder.clicked.connect(self._choose_folder)
        self._files.clicked.connect(self._choose_files)
        self._offer.clicked.connect(self._open_preview)
        self._take.clicked.connect(self.take_over)
        self._back.clicked.connect(self._go_back)
        self._progress.cancelled.connect(self._desk.cancel)
        self._report.layout_asked.connect(self._ask_layout)
        self._history.opened.connect(self._open_import)
        for part in (self._history, self._save):
            part.told.connect(self.told)
        self._past.answered.connect(self._show_past)
        self._past.failed.connect(self._summary.setText)
        self._rejected.answered.connect(self._show_import)
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

    # --- what the desk tells

    def _begun(self) -> None:
        self._progress.begin()
        self._offer.hide()
        self._enable(busy=True)

    def _ended(self) -> None:
        self._progress.hide()
        self._enable(busy=False)

    def _enable(self, *, busy: bool) -> None:
        for part in (self._folder, self._files, self._take, self._back):
            part.setEnabled(not busy)

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
        may_take = any(_may_come_in(file) for file in report.files)
        self._take.setVisible(may_take)
        if not report.files:
            self._tell(self.tr("Geen Excel-bestanden gevonden. Kies een map met .xlsx-bestanden."))
        elif may_take:
            self._tell(self.tr("Dit gaat er veranderen. Klopt het? Kies dan Neem over."))
        else:
            self._tell(self.tr("Er is niets om over te nemen."))

    def _taken(self, report: SyncReport) -> None:
        if self._desk.unasked and not self._desk.opened:
            if self._shown is None:
                self._show_history()
            return
        self._show_report(report)
        self._take.hide()
        self.saved.emit(self._services.clock())
        if report.cancelled:
            self._tell(self.tr("Gestopt. Wat er nog niet in stond, is niet overgenomen."))
            return
        text = self.tr("{count} van {all} bestanden overgenomen.")
        words = text.format(count=len(report.taken), all=len(report.files))
        if any(file.rejected for file in report.taken):
            words += self.tr(" Sla de afgekeurde rijen op en stuur ze naar de afzender.")
        self._tell(words)

    def _loss_is_right(self) -> bool:
        """Ask about the files that the preview refused because too much would be lost."""
        files = self._desk.report.files if self._desk.report is not None else ()
        losing = [file for file in files if file.losing]
        return bool(losing) and self._services.prompts.ask(
            self,
            self.tr("Er zou veel verdwijnen"),
            "\n\n".join(f"{file.file}: {file.refused}" for file in losing),
            self.tr("Dit klopt, neem over"),
            self.tr("Niet overnemen"),
        )

    def _tell(self, words: str) -> None:
        self._summary.setText(words)
        self.told.emit(words)

    # --- what is shown

    def _show_report(self, report: SyncReport) -> None:
        self._shown = report
        self._report.show_report(report)
        self._either.setCurrentIndex(_REPORT)
        self._offer.hide()
        self._about_folder.hide()
        self._back.show()
        self._save.setVisible(any(file.rejected for file in report.files))

    def _go_back(self) -> None:
        self._desk.put_away()
        self._show_history()

    def _show_history(self, words: str = "") -> None:
        """Show what was brought in before, with ``words`` on what just happened above it."""
        self._shown = None
        self._news = words
        self._tell(words)
        for part in (self._take, self._back, self._save):
            part.hide()
        self._offer.setVisible(self._desk.offering)
        self._about_folder.show()
        if self._either.currentIndex() != _HISTORY:
            self._empty.set_sentence(self.tr("Even kijken…"))
            self._either.setCurrentIndex(_EMPTY)
        sync = self._services.sync
        self._past.ask(lambda: (sync.age(), sync.history(), sync.log()))

    def _show_past(self, past: tuple[Any, Any, Any]) -> None:
        if self._shown is not None:
            return
        ages, imports, log = past
        self._history.show_past(ages, imports, log)
        known = bool(imports or log)
        self._either.setCurrentIndex(_HISTORY if known else _EMPTY)
        self._empty.set_sentence(
            self.tr("Nog geen regionale gegevens. Kies de map waarin de Excel-bestanden staan.")
        )
        choose = self.tr("Kies de map of de bestanden. Eerst zie je wat er verandert.")
        self._summary.setText(self._news or (choose if known else ""))

    def _open_import(self, row: ImportRow) -> None:
        sync = self._services.sync
        self._rejected.ask(lambda: report_of_import(row, sync.rejected(row.id)))

    def _show_import(self, report: SyncReport) -> None:
        self._show_report(report)
        self._take.hide()
        (file,) = report.files
        self._summary.setText(self.tr("Dit bracht {file}.").format(file=file.file))

    def _rejected_name(self) -> str:
        return f"Afgekeurde rijen {self._services.today():%d-%m-%Y}"

    def _rejected_sheets(self) -> Callable[[], Sequence[TableSheet]]:
        sync, report = self._services.sync, self._shown
        assert report is not None
        return lambda: quarantine_sheets(kept_out_of_report(sync, report))


def _may_come_in(file: FileReport) -> bool:
    """Whether taking over would do something with this file."""
    return (
        not file.same
        and not file.cancelled
        and bool(file.sheets)
        and (not file.refused or file.losing)
    )
