"""The rows of one sheet: new, changed, disappeared or rejected, and what there is to say of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from app.services.sync_report import SheetReport
from app.views import theme
from app.views.sync.row_panel import RowPanel
from app.views.table_models.change_model import ChangeModel
from app.views.table_models.sync_models import RejectedModel, number_text
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.segments import Segments
from app.views.widgets.table import make_table
from app.views.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence


class Which(StrEnum):
    """The lists of a sheet."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "disappeared"
    REJECTED = "rejected"
    NOTES = "notes"


_FIRST = (Which.REJECTED, Which.CHANGED, Which.GONE, Which.NEW, Which.NOTES)
"""What is shown first, as far as there is any: what needs a look stands in front."""

_MEASURED, _WIDEST = 25, 340
"""Rows that are measured for the width of a column, and its most pixels."""


class RowsView(QWidget):
    """Choose one of the lists of a sheet and see its rows; Enter opens a rejected row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: SheetReport | None = None
        self._notes: tuple[str, ...] = ()
        self.choice = Segments(self.tr("Welke rijen"), [(which, "") for which in Which])
        self._count = label("", "hint")
        self._count.setWordWrap(True)
        self.changes = ChangeModel(self)
        self.rejected = RejectedModel(self)
        self.change_table = make_table(self.changes, self.tr("Rijen"))
        self.rejected_table = make_table(self.rejected, self.tr("Afgekeurde rijen"))
        for column, width in enumerate((70, 170, 170)):
            self.rejected_table.setColumnWidth(column, width)
        self._said = QPlainTextEdit()
        self._said.setReadOnly(True)
        self._said.setAccessibleName(self.tr("Opmerkingen bij het lezen"))
        self._not_kept = EmptyState(
            self.tr(
                "Alleen de aantallen zijn bewaard. Lees het bestand opnieuw om de rijen te zien."
            ),
            icon="file",
        )
        self.panel = RowPanel()
        self._stack = QStackedWidget()
        self._build()

    def show_sheet(self, sheet: SheetReport | None, notes: Sequence[str]) -> None:
        """Show the lists of ``sheet`` with the ``notes`` on it and on its file."""
        self._sheet, self._notes = sheet, tuple(notes)
        self.panel.hide()
        for which, words in self._words().items():
            button = self.choice.button(which)
            count = self._count_of(which)
            self.choice.set_words(which, f"{words} {number_text(count)}")
            button.setAccessibleName(button.text())
            button.setEnabled(bool(count))
        shown = next((which for which in _FIRST if self._count_of(which)), None)
        self.setVisible(shown is not None)
        if shown is not None:
            self.choice.set_value(shown)
            self._show(shown)

    def table(self) -> QWidget:
        """The list in view."""
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.BETWEEN)
        head.addWidget(self.choice)
        head.addWidget(self._count, 1)
        for part in (self.change_table, self.rejected_table, self._said, self._not_kept):
            self._stack.addWidget(part)
        body = QHBoxLayout()
        body.setSpacing(theme.INSIDE)
        body.addWidget(self._stack, 1)
        body.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addLayout(head)
        column.addLayout(body, 1)
        self.choice.chosen.connect(lambda which: self._show(Which(which)))
        self.rejected_table.activated.connect(self._open)
        self.rejected_table.selectionModel().currentRowChanged.connect(self._follow)
        self.panel.closed.connect(self.rejected_table.setFocus)

    def _words(self) -> dict[Which, str]:
        return {
            Which.NEW: self.tr("Nieuw"),
            Which.CHANGED: self.tr("Gewijzigd"),
            Which.GONE: self.tr("Verdwenen"),
            Which.REJECTED: self.tr("Afgekeurd"),
            Which.NOTES: self.tr("Opmerkingen"),
        }

    def _count_of(self, which: Which) -> int:
        if which is Which.NOTES:
            return len(self._notes)
        return int(getattr(self._sheet, which)) if self._sheet is not None else 0

    def _show(self, which: Which) -> None:
        self.panel.hide()
        if which is Which.NOTES:
            self._said.setPlainText("\n".join(self._notes))
            self._stack.setCurrentWidget(self._said)
            self._count.setText("")
            return
        assert self._sheet is not None
        if which is Which.REJECTED:
            held = len(self._sheet.rejected_rows)
            self.rejected.show_rows(self._sheet.rejected_rows)
            self._stack.setCurrentWidget(self.rejected_table)
        else:
            held = self._show_changes(which, self._sheet)
        self._count.setText(self._count_words(which, held) if held else "")
        if not held:
            self._stack.setCurrentWidget(self._not_kept)

    def _show_changes(self, which: Which, sheet: SheetReport) -> int:
        rows = {
            Which.NEW: sheet.new_rows,
            Which.CHANGED: sheet.changed_rows,
            Which.GONE: sheet.gone_rows,
        }[which]
        self.changes.show_changes(rows)
        self.change_table.setAccessibleName(self._words()[which])
        self.change_table.fit_columns(min(_MEASURED, len(rows)), _WIDEST)
        self._stack.setCurrentWidget(self.change_table)
        return len(rows)

    def _count_words(self, which: Which, held: int) -> str:
        count = self._count_of(which)
        if held < count:
            return self.tr("Je ziet de eerste {held} van {count} rijen.").format(
                held=number_text(held), count=number_text(count)
            )
        return self.tr("Enter opent een rij.") if which is Which.REJECTED else ""

    def _open(self, index: QModelIndex) -> None:
        line = self.rejected.row_at(index)
        if line is not None:
            self.panel.open_row(line)
            self.panel.close_button.setFocus()

    def _follow(self, index: QModelIndex) -> None:
        """An open panel goes along to the row that is chosen now."""
        line = self.rejected.row_at(index)
        if self.panel.isVisible() and line is not None:
            self.panel.open_row(line)
