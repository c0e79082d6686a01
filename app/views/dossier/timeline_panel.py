"""Everything that happened in a dossier, the newest first, to be filtered by kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from app.services.events import EventKind, EventRow
from app.views import theme
from app.views.moments import full_moment
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.card import Card
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.segments import Segments
from app.views.widgets.table import make_table
from app.views.widgets.text import button

ALL = "all"
_DIGITS: Final = (16, 12, 16)
"""Room for the moment, the kind and the worker, in digits."""
_TITLE_FROM: Final = 9
"""The height from which the title is shown, in rows."""


class TimelinePanel(QWidget):
    """The timeline in the place of the steps; ``closed`` asks to go back to them."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[EventRow, ...] = ()
        self._words = self._kind_words()
        self.kinds = Segments(self.tr("Soort"), [(ALL, self.tr("Alles")), *self._words.items()])
        self.kinds.set_value(ALL)
        self.kinds.chosen.connect(lambda _: self._show())
        self.model: RowsModel[EventRow] = RowsModel(self._columns(), self)
        self.table: QTableView = make_table(self.model, self.tr("Tijdlijn"))
        self._empty = EmptyState(self.tr("Hiervan is nog niets gebeurd."), icon="dossiers")
        self.back = button(self.tr("Terug naar het dossier"), "back")
        self.back.clicked.connect(self.closed)
        self._build()

    def show_rows(self, rows: Sequence[EventRow]) -> None:
        """Show what happened; the chosen kind stays chosen."""
        self._rows = tuple(rows)
        self._show()
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the title makes room for the rows."""
        self._title.setVisible(event.size().height() >= _TITLE_FROM * theme.row_height(self))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        kind = self.kinds.value()
        shown = [row for row in self._rows if kind in (ALL, row.kind)]
        self.model.show_rows(shown)
        self.table.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self.table.setCurrentIndex(self.model.index(0, 0))

    def _columns(self) -> list[Column[EventRow]]:
        return [
            Column(
                self.tr("Wanneer"),
                lambda row: full_moment(row.happened_at),
                key=lambda row: row.happened_at,
            ),
            Column(self.tr("Soort"), lambda row: self._words.get(row.kind, "")),
            Column(self.tr("Wie"), lambda row: row.worker),
            Column(self.tr("Wat"), lambda row: row.text),
        ]

    def _kind_words(self) -> dict[str, str]:
        return {
            EventKind.FAMILY: self.tr("Gezin"),
            EventKind.CONSENT: self.tr("Toestemming"),
            EventKind.GOAL: self.tr("Doelen"),
            EventKind.STEP: self.tr("Stappen"),
            EventKind.CARE: self.tr("Hulp"),
            EventKind.DECISION: self.tr("Besluit"),
            EventKind.EXPORT: self.tr("Export"),
            EventKind.EVALUATION: self.tr("Evaluatie"),
        }

    def _build(self) -> None:
        card = Card(self.tr("Tijdlijn"))
        card.body.setSpacing(theme.BETWEEN)
        self._title = card.title
        card.add(self.kinds)
        card.add(self.table, 1)
        card.add(self._empty, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        card.body.addLayout(foot)
        for column, digits in enumerate(_DIGITS):
            width = theme.text_width(self.table, digits) + 2 * theme.BETWEEN
            self.table.setColumnWidth(column, width)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.addWidget(card)
