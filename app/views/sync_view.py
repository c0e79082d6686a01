"""The parts of Bijwerken that show: the report with its rejected rows, and the progress."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.stoplight import Light
from app.views import theme
from app.views.table_models.sync_models import RejectedModel, SheetModel, sheet_lines
from app.views.widgets.light_delegate import LightDelegate
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph

if TYPE_CHECKING:
    from app.services.sync_report import SyncReport
    from app.views.table_models.sync_models import SheetLine


class ReportView(QWidget):
    """A row per sheet; below it what is to be said of the chosen one, and its rejected rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = SheetModel(self)
        self.rejected = RejectedModel(self)
        self.table = make_table(self.sheets, self.tr("Bestanden"))
        self._delegate = LightDelegate(self.table)
        self.table.setItemDelegateForColumn(0, self._delegate)
        for column, width in enumerate((190, 260, 150, 110, 90, 100, 90, 110)):
            self.table.setColumnWidth(column, width)
        self._words = paragraph("")
        self._rejected_table = make_table(self.rejected, self.tr("Afgekeurde rijen"))
        for column, width in enumerate((80, 180, 180)):
            self._rejected_table.setColumnWidth(column, width)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(theme.INSIDE + theme.UNIT)
        column_layout.addWidget(self.table, 3)
        column_layout.addWidget(self._words)
        column_layout.addWidget(self._rejected_table, 2)

    def show_report(self, report: SyncReport) -> None:
        """Show a report; the first row with something the matter is chosen."""
        lines = sheet_lines(report.files)
        self.sheets.show_rows(lines)
        self._rejected_table.hide()
        self._words.hide()
        first = next((i for i, line in enumerate(lines) if line.light is not Light.GREEN), None)
        if first is not None:
            self.table.selectRow(first)

    def _chosen(self, index: QModelIndex) -> None:
        line = self.sheets.row_at(index)
        if line is None:
            return
        sentences = _sentences(line)
        self._words.setText("\n".join(sentences))
        self._words.setVisible(bool(sentences))
        rows = line.sheet.rejected_rows if line.sheet is not None else ()
        self.rejected.show_rows(rows)
        self._rejected_table.setVisible(bool(rows))


class ProgressLine(QWidget):
    """How far the work is, and a button to stop it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Voortgang"))
        self._stop = button(self.tr("Stop"))
        self._stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.BETWEEN)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    def begin(self) -> None:
        """Show the line with a bar that only says that something happens."""
        self._stop.setEnabled(True)
        self.show_progress(self.tr("Bestanden worden gelezen…"), 0, 0)
        self.show()

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show the step and how much of it is done; ``total`` 0 is unknown."""
        self._words.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._words.setText(self.tr("Wordt gestopt…"))
        self.cancelled.emit()


def _sentences(line: SheetLine) -> Sequence[str]:
    own = line.sheet.notes if line.sheet is not None else ()
    refused = (line.file.refused,) if line.file.refused else ()
    return (*refused, *line.file.notes, *own)
