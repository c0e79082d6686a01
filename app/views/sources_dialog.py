"""Where a light or a number came from: file, sheet, row and date, with the sum of the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.views import theme
from app.views.amounts import euros
from app.views.leaving import bsns
from app.views.save_tables import SaveButton
from app.views.table_models.source_model import (
    AMOUNT_COLUMN,
    DATE_COLUMN,
    FILE_COLUMN,
    ROW_COLUMN,
    SHEET_COLUMN,
    VALUE_COLUMN,
    WHAT_COLUMN,
    SourceModel,
)
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.exchange.table_workbook import TableSheet
    from app.services.sources import Answer, Question
    from app.views.services import Services

_WIDTHS = {
    FILE_COLUMN: 23,
    SHEET_COLUMN: 21,
    ROW_COLUMN: 8,
    DATE_COLUMN: 13,
    VALUE_COLUMN: 26,
    AMOUNT_COLUMN: 14,
}
"""Digits that each column takes; what the row is takes the rest."""


def show_sources(services: Services, parent: QWidget, question: Question) -> SourcesDialog:
    """Show where the figure of ``question`` came from, over the window of ``parent``.

    The answer is read in the background; the dialog lets itself go when it is closed.
    """
    dialog = SourcesDialog(services, question, parent.window())
    dialog.open()
    return dialog


class SourcesDialog(QDialog):
    """The rows behind one figure, sortable, and a button that saves them all as a workbook."""

    def __init__(self, services: Services, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Waar komt dit vandaan?"))
        self._services = services
        self._question = question
        self.heading = label(self.tr("Even kijken…"), "section")
        self.explanation = paragraph("", "quiet")
        self.model = SourceModel(self)
        self.table = make_table(self.model, self.tr("Rijen waar dit op rust"))
        self.total = label("", "strong")
        self.note = label("", "hint")
        self.save_button = SaveButton(services, self._file_name, self._sheets, holds=bsns())
        self.close_button = button(self.tr("Sluiten"))
        self._lay_out()
        self.close_button.clicked.connect(self.accept)
        self.save_button.told.connect(self.note.setText)
        job = services.background.run(lambda _control: services.sources.behind(question))
        job.succeeded.connect(self._show)
        job.failed.connect(self.heading.setText)

    def _show(self, answer: Answer) -> None:
        self.heading.setText(answer.title)
        self.heading.setToolTip(answer.title)
        self.explanation.setText(" ".join(answer.explanation))
        self.model.show_rows(answer.rows)
        self.table.setVisible(bool(answer.rows))
        self.table.setColumnHidden(AMOUNT_COLUMN, all(row.cents is None for row in answer.rows))
        self.table.setColumnHidden(VALUE_COLUMN, not any(row.value for row in answer.rows))
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.total.setText(self._summed(answer))
        self.note.setText(self._counted(answer))
        self.save_button.setEnabled(bool(answer.rows))

    def _summed(self, answer: Answer) -> str:
        if answer.cents is None or not answer.rows:
            return ""
        return self.tr("Totaal {amount}").format(amount=euros(answer.cents))

    def _counted(self, answer: Answer) -> str:
        if not answer.rows:
            return self.tr("Hier is geen rij voor ingelezen.")
        shown = len(answer.rows)
        if answer.total > shown:
            words = self.tr("De eerste {shown} van {total} rijen. De werkmap bevat er meer.")
            return words.format(shown=shown, total=answer.total)
        one, many = self.tr("1 rij"), self.tr("{count} rijen")
        return one if shown == 1 else many.format(count=shown)

    def _file_name(self) -> str:
        return self.tr("Herkomst")

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        sources, question = self._services.sources, self._question

        def read() -> Sequence[TableSheet]:
            from app.services.source_workbook import EXPORTED, source_sheets

            return source_sheets(sources.behind(question, EXPORTED))

        return read

    def _lay_out(self) -> None:
        self.table.setSortingEnabled(True)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionResizeMode(WHAT_COLUMN, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(theme.text_width(self.table, 8))
        for place, digits in _WIDTHS.items():
            self.table.setColumnWidth(place, theme.text_width(self.table, digits) + 16)
        self.save_button.setEnabled(False)
        buttons = QHBoxLayout()
        for part, stretch in ((self.save_button, 0), (self.note, 1), (self.total, 0)):
            buttons.addWidget(part, stretch)
        buttons.addSpacing(theme.BETWEEN)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.heading)
        column.addWidget(self.explanation)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.resize(1240, 500)
