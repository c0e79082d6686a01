"""Aanbieders: everybody who offers help in the region, who has room, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.views import theme
from app.views.dossier.no_providers import board_notes
from app.views.latest import Latest
from app.views.origins import Asked, offer_origins
from app.views.page import Page, PageName
from app.views.providers.board_filters import BoardFilters
from app.views.providers.card_panel import CardPanel
from app.views.sources_dialog import show_sources
from app.views.table_models.provider_model import (
    CATEGORY_COLUMN,
    DATE_COLUMN,
    KPI_COLUMN,
    ROOM_COLUMN,
    WAITING_COLUMN,
    ProviderModel,
)
from app.views.widgets.date_text import show_date
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.provider_table import ColumnKeeper, make_provider_table
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from app.services.board_rows import Board, BoardRow
    from app.services.source_questions import Question
    from app.views.services import Services

_DEAREST = (WAITING_COLUMN, ROOM_COLUMN, CATEGORY_COLUMN, DATE_COLUMN, KPI_COLUMN)
"""The columns beside light and name, dearest first; the card tells what does not fit."""

_READING, _BOARD, _NOBODY, _NO_DATA = range(4)


@dataclass(frozen=True, slots=True)
class _Answer:
    """The board for a question, and how many do not work in the municipality at all."""

    board: Board
    elsewhere: int


class ProvidersPage(Page):
    """Left the board, right the card of the selected provider."""

    def __init__(self, services: Services) -> None:
        self.title = self.tr("Aanbieders")
        super().__init__()
        self._services = services
        self._answer: _Answer | None = None
        self._latest = Latest(services.background, self)
        self._agb = ""
        self.filters = BoardFilters()
        self.model = ProviderModel(self)
        self.table = make_provider_table(self.model, self.tr("Aanbieders"))
        self.card = CardPanel()
        self._columns = ColumnKeeper(self.table, _DEAREST)
        self._notes = paragraph("", "hint")
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Read the board anew; ``argument`` may be the AGB code of the provider to show."""
        if isinstance(argument, str):
            self._agb = argument
        today = self._services.today()
        products = self._services.catalogue().current(today)
        self.filters.offer(
            (product for product in products if not product.provisional),
            self._services.region.municipalities,
        )
        self._ask()

    def search_field(self) -> QWidget:
        """The search field."""
        return self.filters.search

    def panes(self) -> tuple[QWidget, ...]:
        """The filters, the board and the card."""
        return (self.filters, self.table, self.card)

    def help_text(self) -> str:
        """See :class:`Page`."""
        return self.tr(
            "Hier zie je wie er plek heeft. Kies een product en een gemeente om de lichten "
            "daarvoor te zien. Met de pijltjes loop je langs de aanbieders; rechts staat alles wat "
            "er van de gekozen aanbieder bekend is. Klik op een kop om te sorteren. Klik rechts op "
            "een licht of getal om te zien uit welk bestand en welke rij het komt; met Ctrl+H of "
            "de rechterknop doe je dat in de lijst."
        )

    # --- asking

    def _ask(self) -> None:
        """Have the board read for what is chosen now, in the background."""
        product, place = self.filters.product.value(), self.filters.municipality.value()
        if self._answer is not None:
            self.subheading.setText(self.tr("Even kijken…"))
        self._latest.ask(lambda: self._read(product, place))

    def _read(self, product: str, place: str) -> _Answer:
        """In the thread: the board; with a product it knows by itself who works where."""
        services = self._services
        board = services.board.board(product or None, place or None, today=services.today())
        if not place or product:
            return _Answer(board, 0)
        here = services.cards.working_in(place, (row.agb for row in board.rows))
        rows = tuple(row for row in board.rows if row.agb in here)
        return _Answer(replace(board, rows=rows), len(board.rows) - len(rows))

    def _answered(self, answer: _Answer) -> None:
        self._answer = answer
        self.subheading.setText(self._dates(answer.board))
        self._show()

    def _dates(self, board: Board) -> str:
        """How far the data goes on which the lights rest."""
        published = [row.reference_date for row in board.rows if row.reference_date]
        days = (
            (self.tr("wachttijden van {day}"), max(published, default=None)),
            (self.tr("declaraties t/m {day}"), board.data_date),
        )
        return " · ".join(words.format(day=show_date(day)) for words, day in days if day)

    def _failed(self, sentence: str) -> None:
        self.subheading.setText(sentence)
        self.told.emit(sentence)

    # --- showing

    def _show(self) -> None:
        """Show the rows that are kept, and stay with the provider that was selected."""
        if self._answer is None:
            return
        agb = self._agb
        self.model.show_rows(self.filters.keep(self._answer.board.rows))
        place = self.model.place_of(agb) or 0
        self.table.setCurrentIndex(self.model.index(place, 0))
        state = self._state(self._answer)
        self._either.setCurrentIndex(state)
        self.filters.setVisible(state != _NO_DATA)
        notes = self._noted(self._answer)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))

    def _state(self, answer: _Answer) -> int:
        if self.model.rowCount():
            return _BOARD
        known = answer.board.rows or answer.board.hidden or answer.elsewhere
        return _NOBODY if known else _NO_DATA

    def _noted(self, answer: _Answer) -> str:
        one = self.tr("1 aanbieder werkt niet in deze gemeente.")
        many = self.tr("{count} aanbieders werken niet in deze gemeente.")
        count = answer.elsewhere
        away = (one if count == 1 else many.format(count=count)) if count else ""
        return " ".join(part for part in (away, board_notes(answer.board)) if part)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(now)
        if row is not None:
            self._agb = row.agb
            self._show_card(row)

    def _show_card(self, row: BoardRow) -> None:
        card = self._services.cards.card(row.agb, today=self._services.today())
        day = self._answer.board.data_date if self._answer else None
        self.card.show_card(row, card, day, self._asked())

    def _show_all(self) -> None:
        """All lights and the history of the selected provider."""
        row = self.model.row_at(self.table.currentIndex())
        if row is not None:
            from app.views.providers.provider_dialog import show_provider

            show_provider(self._services, self, row)

    # --- where it came from

    def _asked(self) -> Asked:
        product, place = self.filters.product.value(), self.filters.municipality.value()
        return Asked(self._services.today(), product or None, place or None)

    def _ask_cell(self, column: int) -> None:
        row = self.model.row_at(self.table.currentIndex())
        if row is not None:
            self._ask_origin(self._asked().cell(row.agb, column))

    def _ask_origin(self, question: Question) -> None:
        show_sources(self._services, self, question)

    # --- building

    def _build(self) -> None:
        self.add_head(self.title)
        self.filters.hide()
        self.column.addWidget(self.filters)
        self._nobody = EmptyState(
            self.tr("Geen aanbieder past bij wat je koos."),
            self.tr("Toon alle aanbieders"),
            icon="providers",
        )
        self._no_data = EmptyState(
            self.tr(
                "Er zijn nog geen regionale gegevens. Lees de bestanden van de regio in, "
                "dan zie je hier welke aanbieders plek hebben."
            ),
            self.tr("Bijwerken"),
            icon="providers",
        )
        reading = EmptyState(self.tr("Even kijken…"), icon="providers")
        self._either = QStackedLayout()
        # First in the page: outside it the part in front would be a window for a moment.
        self.column.addLayout(self._either, 1)
        for part in (reading, self._board(), self._nobody, self._no_data):
            self._either.addWidget(part)
        self.setFocusProxy(self.table)

    def _board(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.INSIDE, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.table, 1)
        column.addWidget(self._notes)
        self.card.setMinimumWidth(theme.text_width(self, 46))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(theme.INSIDE)
        split.setChildrenCollapsible(False)
        for part, share in ((left, 2), (self.card, 1)):
            split.addWidget(part)
            split.setStretchFactor(split.indexOf(part), share)
        split.setSizes([2000, 1000])
        return split

    def _connect(self) -> None:
        self._latest.answered.connect(self._answered)
        self._latest.failed.connect(self._failed)
        self.filters.asked.connect(self._ask)
        self.filters.narrowed.connect(self._show)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.activated.connect(lambda index: self._ask_cell(index.column()))
        offer_origins(self.table, self._ask_cell)
        self.card.origin_asked.connect(self._ask_origin)
        self.card.more_asked.connect(self._show_all)
        self._nobody.pressed.connect(lambda _: self.filters.clear())
        self._no_data.pressed.connect(lambda _: self.go.emit(PageName.SYNC, None))
