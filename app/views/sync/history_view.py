"""What was brought in before: the deliveries, and the log of every file that was looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.quarantine import kept_out_of_imports, last_imports, quarantine_sheets
from app.services.sync_past import log_sheet
from app.views import theme
from app.views.leaving import bsns
from app.views.region.data_ages import DataAges
from app.views.save_tables import SaveButton
from app.views.table_models.sync_models import HistoryModel, LogModel
from app.views.widgets.light_delegate import LightDelegate
from app.views.widgets.segments import Segments
from app.views.widgets.table import make_table
from app.views.widgets.text import label

if TYPE_CHECKING:
    from app.exchange.table_workbook import TableSheet
    from app.services.sync_report import DataAge, ImportRow, LogRow
    from app.views.services import Services


class Past(StrEnum):
    """The two views of what was."""

    IMPORTS = "imports"
    LOG = "log"


class HistoryView(QWidget):
    """``opened(row)``: the worker wants to see the rows that an import kept out."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.ages = DataAges(lambda: services.region.stoplight)
        self.ages.update_button.hide()
        self.choice = Segments(
            self.tr("Wat je ziet"),
            [(Past.IMPORTS, self.tr("Ingelezen")), (Past.LOG, self.tr("Logboek"))],
        )
        self._hint = label("", "hint")
        self.imports = HistoryModel(self)
        self.log = LogModel(self)
        self._imports_table = make_table(self.imports, self.tr("Geschiedenis"))
        self._log_table = make_table(self.log, self.tr("Logboek"))
        self._delegate = LightDelegate(self._log_table)
        self._log_table.setItemDelegateForColumn(3, self._delegate)
        self.save_rejected = SaveButton(
            services,
            self._rejected_name,
            self._rejected_sheets,
            holds=bsns(),
        )
        self.save_rejected.setText(self.tr("Afgekeurde rijen opslaan…"))
        self.save_log = SaveButton(services, self._log_name, self._log_sheets)
        self._stack = QStackedWidget()
        self._newest: tuple[ImportRow, ...] = ()
        self._build()
        self._show(Past.IMPORTS)

    def show_past(
        self, ages: Sequence[DataAge], imports: Sequence[ImportRow], log: Sequence[LogRow]
    ) -> None:
        """Show the age of the data, the imports and the log, each the newest first."""
        self.ages.show_ages(ages, self._services.today())
        self._newest = last_imports(imports)
        self.imports.show_rows(imports)
        self.log.show_rows(log)
        self._show(Past(self.choice.value()))

    def table(self) -> QWidget:
        """The table in view."""
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    def _build(self) -> None:
        for table, widths in (
            (self._imports_table, (150, 250, 150, 110, 90, 100, 110, 110)),
            (self._log_table, (145, 120, 210, 165, 80, 100)),
        ):
            for column, width in enumerate(widths):
                table.setColumnWidth(column, width)
            self._stack.addWidget(table)
        head = QHBoxLayout()
        head.setSpacing(theme.BETWEEN)
        head.addWidget(self.choice)
        head.addWidget(self._hint)
        head.addStretch(1)
        head.addWidget(self.save_rejected)
        head.addWidget(self.save_log)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(theme.INSIDE + theme.UNIT)
        column_layout.addWidget(self.ages)
        column_layout.addLayout(head)
        column_layout.addWidget(self._stack, 1)
        self.choice.set_value(Past.IMPORTS)
        self.choice.chosen.connect(lambda which: self._show(Past(which)))
        self._imports_table.activated.connect(self._open)
        self._log_table.activated.connect(self._explain)
        for saving in (self.save_rejected, self.save_log):
            saving.told.connect(self.told)

    def _show(self, which: Past) -> None:
        self._stack.setCurrentIndex(list(Past).index(which))
        kept_out = any(row.rejected for row in self._newest)
        self.save_rejected.setVisible(which is Past.IMPORTS and kept_out)
        self.save_log.setVisible(which is Past.LOG and bool(self.log.rows))
        self._hint.setText(self._hint_words(which))

    def _hint_words(self, which: Past) -> str:
        if which is Past.LOG:
            told = any(row.sentence for row in self.log.rows)
            if not self.log.rows:
                return self.tr("Het logboek is nog leeg.")
            return self.tr("Enter toont de hele toelichting.") if told else ""
        opens = any(row.rejected for row in self.imports.rows)
        return self.tr("Enter toont de afgekeurde rijen.") if opens else ""

    def _open(self, index: QModelIndex) -> None:
        row = self.imports.row_at(index)
        if row is None:
            return
        if row.rejected:
            self.opened.emit(row)
        else:
            self.told.emit(self.tr("Van {file} is niets afgekeurd.").format(file=row.file))

    def _explain(self, index: QModelIndex) -> None:
        """A reason that is longer than its column can be read at ease."""
        row = self.log.row_at(index)
        if row is not None and row.sentence:
            self._services.prompts.tell(self, row.file, row.sentence)

    def _rejected_name(self) -> str:
        return f"Afgekeurde rijen {self._services.today():%d-%m-%Y}"

    def _rejected_sheets(self) -> Callable[[], Sequence[TableSheet]]:
        sync, newest = self._services.sync, self._newest
        return lambda: quarantine_sheets(kept_out_of_imports(sync, newest))

    def _log_name(self) -> str:
        return f"Logboek bijwerken {self._services.today():%d-%m-%Y}"

    def _log_sheets(self) -> Callable[[], Sequence[TableSheet]]:
        rows, now = self.log.rows, self._services.clock()
        return lambda: (log_sheet(rows, now),)
