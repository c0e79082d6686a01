"""Bijwerken: choose workbooks of the region, see what they would change, and take them over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from app.services.settings import SettingKey
from app.views.background import Control, Job
from app.views.page import Page
from app.views.sync_view import ProgressLine, ReportView
from app.views.table_models.sync_models import HistoryModel
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.services.sync_report import FileReport, SyncReport
    from app.views.services import Services

_EMPTY, _HISTORY, _REPORT = range(3)


class SyncPage(Page):
    """First a preview, which stores nothing; then "Neem over"; below it the history."""

    def __init__(self, services: Services) -> None:
        self.title = self.tr("Bijwerken")
        super().__init__()
        self._services = services
        self._paths: tuple[Path, ...] = ()
        self._previews: tuple[FileReport, ...] = ()
        self._job: Job | None = None
        self._folder = button(self.tr("Kies map…"), "folder")
        self._files = button(self.tr("Kies bestanden…"), "file")
        self._take = primary_button(self.tr("Neem over"))
        self._back = button(self.tr("Naar de geschiedenis"))
        self._summary = paragraph("")
        self._progress = ProgressLine()
        self._report = ReportView()
        self._history = HistoryModel(self)
        self._history_table = make_table(self._history, self.tr("Geschiedenis"))
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Show the earlier imports, unless a report is open."""
        if self._job is None and not self._paths:
            self._show_history()

    def primary_button(self) -> QPushButton:
        """Neem over."""
        return self._take

    def panes(self) -> tuple[QWidget, ...]:
        """The choice of files, then the tables."""
        return (self._folder, self._shown_table())

    def read(self, paths: tuple[Path, ...]) -> None:
        """Look what ``paths`` (files and folders) would change; nothing is stored."""
        self._paths = paths
        self._start(
            lambda control: self._services.sync.preview(
                paths, progress=control.progress, cancelled=control.cancelled
            ),
            self._previewed,
        )

    def take_over(self) -> None:
        """Store what the preview showed; a great loss is asked about first."""
        paths, accept_loss = self._paths, self._loss_is_right()
        self._start(
            lambda control: self._services.sync.sync(
                paths,
                accept_loss=accept_loss,
                progress=control.progress,
                cancelled=control.cancelled,
            ),
            self._taken,
        )

    def _build(self) -> None:
        self.add_head(self.title, self._folder, self._files)
        self.column.addWidget(self._summary)
        self.column.addWidget(self._progress)
        empty = EmptyState(
            self.tr("Nog geen regionale gegevens. Kies de map waarin de Excel-bestanden staan."),
            icon="region",
        )
        self._either = QStackedLayout()
        for part in (empty, self._history_table, self._report):
            self._either.addWidget(part)
        self.column.addLayout(self._either, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(label(self.tr("Er verandert niets aan je dossiers."), "hint"))
        foot.addWidget(self._take)
        self.column.addLayout(foot)
        for column, width in enumerate((150, 250, 150, 110, 90, 100, 110, 110)):
            self._history_table.setColumnWidth(column, width)

    def _connect(self) -> None:
        self._folder.clicked.connect(self._choose_folder)
        self._files.clicked.connect(self._choose_files)
        self._take.clicked.connect(self.take_over)
        self._back.clicked.connect(self._show_history)
        self._progress.cancelled.connect(self._cancel)

    def _choose_folder(self) -> None:
        chosen = self._services.prompts.choose_folder(
            self, self.tr("Map met regionale gegevens"), self._start_folder()
        )
        if chosen is not None:
            self._services.settings.set(SettingKey.SYNC_FOLDER, str(chosen))
            self.read((chosen,))

    def _choose_files(self) -> None:
        chosen = self._services.prompts.choose_files(
            self,
            self.tr("Bestanden met regionale gegevens"),
            self.tr("Excel-bestanden (*.xlsx)"),
            self._start_folder(),
        )
        if chosen:
            self.read(chosen)

    def _start_folder(self) -> Path | None:
        kept = self._services.settings.get(SettingKey.SYNC_FOLDER)
        return Path(kept) if kept else None

    def _start(
        self, work: Callable[[Control], SyncReport], done: Callable[[SyncReport], None]
    ) -> None:
        if self._job is not None:
            return
        self._enable(busy=True)
        self._progress.begin()
        job = self._services.background.run(work)
        job.progressed.connect(self._progress.show_progress)
        job.succeeded.connect(done)
        job.failed.connect(self._failed)
        job.finished.connect(self._ended)
        self._job = job

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job = None
        self._progress.hide()
        self._enable(busy=False)

    def _enable(self, *, busy: bool) -> None:
        for part in (self._folder, self._files, self._take, self._back):
            part.setEnabled(not busy)

    def _failed(self, sentence: str) -> None:
        self._summary.setText(sentence)
        self.told.emit(sentence)

    def _previewed(self, report: SyncReport) -> None:
        self._previews = report.files
        self._show_report(report)
        self._take.setVisible(any(not file.same for file in report.files))
        if not report.files:
            words = self.tr("Geen Excel-bestanden gevonden. Kies een map met .xlsx-bestanden.")
        elif report.cancelled:
            words = self.tr("Gestopt. Er is niets veranderd.")
        else:
            words = self.tr("Dit gaat er veranderen. Klopt het? Kies dan Neem over.")
        self._tell(words)

    def _taken(self, report: SyncReport) -> None:
        self._show_report(report)
        self._take.hide()
        self.saved.emit(self._services.clock())
        if report.cancelled:
            self._tell(self.tr("Gestopt. Wat er nog niet in stond, is niet overgenomen."))
            return
        count = len(report.taken)
        text = self.tr("{count} van {all} bestanden overgenomen.")
        self._tell(text.format(count=count, all=len(report.files)))

    def _loss_is_right(self) -> bool:
        """Ask about the files that the preview refused because too much would be lost."""
        refused = [file for file in self._previews if file.refused and file.sheets]
        return bool(refused) and self._services.prompts.ask(
            self,
            self.tr("Er zou veel verdwijnen"),
            "\n\n".join(f"{file.file}: {file.refused}" for file in refused),
            self.tr("Dit klopt, neem over"),
            self.tr("Niet overnemen"),
        )

    def _tell(self, words: str) -> None:
        self._summary.setText(words)
        self.told.emit(words)

    def _show_report(self, report: SyncReport) -> None:
        self._report.show_report(report)
        self._either.setCurrentIndex(_REPORT)
        self._back.show()

    def _show_history(self) -> None:
        self._paths = ()
        rows = self._services.sync.history()
        self._history.show_rows(rows)
        self._either.setCurrentIndex(_HISTORY if rows else _EMPTY)
        self._summary.setText(
            self.tr("Kies de map of de bestanden. Eerst zie je wat er verandert.") if rows else ""
        )
        self._take.hide()
        self._back.hide()

    def _shown_table(self) -> QWidget:
        return self._report.table if self._either.currentIndex() == _REPORT else self._history_table
