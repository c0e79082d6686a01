"""What an import brings, or would bring: a row per sheet, below it the rows of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.domain.stoplight import Light
from app.views import theme
from app.views.sync.rows_view import RowsView
from app.views.table_models.sync_models import SheetModel, sheet_lines
from app.views.widgets.light_delegate import LightDelegate
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button

if TYPE_CHECKING:
    from app.services.sync_report import SyncReport
    from app.views.table_models.sync_models import SheetLine


_LEAST_ROWS = 6
"""The height that the rows and what is said of them keep in a small window, in rows."""
_SHEETS = 5
"""So many sheets are in sight without scrolling."""


class ReportView(QWidget):
    """``layout_asked(path, sheet)``: the worker wants to say what the columns of a sheet are."""

    layout_asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = SheetModel(self)
        self.table = make_table(self.sheets, self.tr("Bestanden"))
        self._delegate = LightDelegate(self.table)
        self.table.setItemDelegateForColumn(0, self._delegate)
        for column, width in enumerate((180, 235, 170, 110, 90, 105, 90, 105)):
            self.table.setColumnWidth(column, width)
        self.problem = ProblemLine()
        self.map_columns = button(self.tr("Kolommen koppelen…"))
        self.map_columns.clicked.connect(self._ask_layout)
        self.rows = RowsView()
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._build()

    def show_report(self, report: SyncReport) -> None:
        """Show a report; the first row with something the matter is chosen."""
        lines = sheet_lines(report)
        self.sheets.show_rows(lines)
        self._show(None)
        self._share_out(len(lines))
        first = next((i for i, line in enumerate(lines) if line.light is not Light.GREEN), 0)
        if lines:
            self.table.selectRow(first)

    def panes(self) -> tuple[QWidget, ...]:
        """The sheets, and the rows of the chosen one."""
        return (self.table, self.rows)

    def _build(self) -> None:
        said = QHBoxLayout()
        said.addWidget(self.problem, 1)
        said.addWidget(self.map_columns, 0, Qt.AlignmentFlag.AlignRight)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, theme.UNIT, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addLayout(said)
        column.addWidget(self.rows, 1)
        column.addStretch(0)
        # What a long sentence asks where it is narrow would push the button out of a small window.
        below.setMinimumHeight(_LEAST_ROWS * theme.row_height(below))
        self._parts.addWidget(self.table)
        self._parts.addWidget(below)
        self._parts.setStretchFactor(1, 1)
        self._parts.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._parts)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)

    def _share_out(self, count: int) -> None:
        """Give the sheets the room they need, up to some of them, and the rows all the rest."""
        head = self.table.horizontalHeader().sizeHint().height()
        row = self.table.verticalHeader().defaultSectionSize()
        wanted = head + min(max(count, 2), _SHEETS) * row + theme.UNIT
        self._parts.setSizes([wanted, max(self.height() - wanted, wanted)])

    def _chosen(self, index: QModelIndex) -> None:
        self._show(self.sheets.row_at(index))

    def _show(self, line: SheetLine | None) -> None:
        if line is None:
            self.problem.say("", None)
            self.map_columns.hide()
            self.rows.show_sheet(None, ())
            return
        self.problem.say(self._sentence(line), _severity(line))
        self.map_columns.setVisible(bool(line.name) and line.file.path is not None)
        own = line.sheet.notes if line.sheet is not None else ()
        self.rows.show_sheet(line.sheet, () if line.unknown else (*line.file.notes, *own))

    def _sentence(self, line: SheetLine) -> str:
        if line.unknown:
            return self.tr(
                "Blad {name} is niet herkend aan zijn kolomkoppen. Wijs één keer aan wat elke "
                "kolom is, dan wordt het voortaan gelezen."
            ).format(name=line.unknown)
        warnings = line.sheet.warnings if line.sheet is not None else ()
        return " ".join(filter(None, (line.file.refused, *warnings)))

    def _ask_layout(self) -> None:
        line = self.sheets.row_at(self.table.currentIndex())
        if line is not None and line.name:
            self.layout_asked.emit(line.file.path, line.name)


def _severity(line: SheetLine) -> Severity:
    if line.unknown:
        return Severity.INFORM
    return Severity.ERROR if line.file.refused and not line.file.losing else Severity.WARNING
