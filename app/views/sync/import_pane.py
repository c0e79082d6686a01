"""An import from close by: what it brings, with the way to take it over or to go back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.quarantine import kept_out_of_report, quarantine_sheets
from app.views import theme
from app.views.leaving import bsns
from app.views.save_tables import SaveButton
from app.views.sync.report_view import ReportView
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.text import button, label, primary_button

if TYPE_CHECKING:
    from app.exchange.table_workbook import TableSheet
    from app.services.sync_report import FileReport, SyncReport
    from app.views.services import Services


class ImportPane(QWidget):
    """``left``: back to the history; ``agreed(accept_loss)``: take over what the preview shows."""

    left = Signal()
    agreed = Signal(bool)
    told = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.report: SyncReport | None = None
        self.view = ReportView()
        self.take = primary_button(self.tr("Neem over"))
        self._back = button(self.tr("Naar de geschiedenis"))
        self._save = SaveButton(services, self._name, self._sheets, holds=bsns())
        self._save.setText(self.tr("Afgekeurde rijen opslaan…"))
        self._build()

    def show_report(self, report: SyncReport) -> str:
        """Show a preview, or what came of an import; answers what is to be said of it."""
        self.report = report
        self.view.show_report(report)
        may_take = report.preview and any(_may_come_in(file) for file in report.files)
        self.take.setVisible(may_take)
        self._save.setVisible(any(file.rejected for file in report.files))
        if not report.preview:
            return self._taken_words(report)
        if may_take:
            return self.tr("Dit gaat er veranderen. Klopt het? Kies dan Neem over.")
        return (
            self.tr("Er is niets om over te nemen.")
            if report.files
            else self.tr("Geen Excel-bestanden gevonden. Kies een map met .xlsx-bestanden.")
        )

    def clear(self) -> None:
        """Nothing is looked at any more."""
        self.report = None

    def set_busy(self, busy: bool) -> None:
        """While files are read, nothing else can be begun here."""
        for part in (self._back, self.take):
            part.setEnabled(not busy)

    def take_over(self) -> None:
        """Take over what the preview shows; a great loss is asked about first."""
        accepted = self._loss_is_right()
        # The button cannot be pressed while it happens: the focus waits at what it brings.
        self.view.table.setFocus()
        self.agreed.emit(accepted)

    def _build(self) -> None:
        foot = FlowLayout(spacing=theme.INSIDE, right=2)
        foot.addWidget(self._back)
        foot.addWidget(self._save)
        foot.addWidget(label(self.tr("Er verandert niets aan je dossiers."), "hint"))
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BETWEEN)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self._back.clicked.connect(self.left)
        self.take.clicked.connect(self.take_over)
        self._save.told.connect(self.told)

    def _taken_words(self, report: SyncReport) -> str:
        if report.cancelled:
            return self.tr("Gestopt. Wat er nog niet in stond, is niet overgenomen.")
        words = self.tr("{count} van {all} bestanden overgenomen.").format(
            count=len(report.taken), all=len(report.files)
        )
        if not any(file.rejected for file in report.taken):
            return words
        return self.tr("{words} Sla de afgekeurde rijen op en stuur ze naar de afzender.").format(
            words=words
        )

    def _loss_is_right(self) -> bool:
        """Ask about the files that the preview refused because too much would be lost."""
        losing = [file for file in self.report.files if file.losing] if self.report else []
        return bool(losing) and self._services.prompts.ask(
            self,
            self.tr("Er zou veel verdwijnen"),
            "\n\n".join(f"{file.file}: {file.refused}" for file in losing),
            self.tr("Dit klopt, neem over"),
            self.tr("Niet overnemen"),
        )

    def _name(self) -> str:
        return f"Afgekeurde rijen {self._services.today():%d-%m-%Y}"

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        sync, report = self._services.sync, self.report
        assert report is not None
        return lambda: quarantine_sheets(kept_out_of_report(sync, report))


def _may_come_in(file: FileReport) -> bool:
    """Whether taking over would do something with this file."""
    return file.losing or (bool(file.sheets) and file.outcome == "imported")
