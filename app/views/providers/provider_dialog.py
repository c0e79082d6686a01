"""Everything of one provider that does not fit on its card: all its lights, and its history."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.source_questions import KpiQuestion, LightQuestion, WaitingQuestion
from app.views import theme
from app.views.language import said
from app.views.latest import Latest
from app.views.light_words import light_words
from app.views.sources_dialog import show_sources
from app.views.table_models.provider_past_model import (
    PAST_KPI,
    PAST_PRODUCT,
    PRODUCT_COLUMN,
    LightTableModel,
    PastKpiModel,
    PastWaitingModel,
)
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.light_delegate import LightDelegate
from app.views.widgets.segments import Segments
from app.views.widgets.table import Table, make_table
from app.views.widgets.text import button, label, paragraph, quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.board_rows import BoardRow
    from app.services.provider_lights import LightTable, ProductLights
    from app.services.provider_past import PastKpi, PastWaiting, ProviderPast
    from app.services.source_questions import Question
    from app.views.services import Services
    from app.views.table_models.rows_model import RowsModel

Shown = TypeVar("Shown")
_SIZE: Final = (1320, 600)


class View(StrEnum):
    """What the dialog can show."""

    LIGHTS = "lights"
    WAITING = "waiting"
    KPIS = "kpis"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read in the background."""

    lights: LightTable
    past: ProviderPast


def show_provider(services: Services, parent: QWidget, row: BoardRow) -> ProviderDialog:
    """Show everything of the provider over the window of ``parent``."""
    dialog = ProviderDialog(services, row, parent.window())
    dialog.open()
    return dialog


class ProviderDialog(QDialog):
    """A quiet choice between the lights and three kinds of history; read in the background."""

    def __init__(self, services: Services, row: BoardRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(row.name)
        self._row = row
        self.heading = label(row.name, "section")
        self.choice = Segments(self.tr("Wat wil je zien?"), self._words().items())
        self.stack = QStackedWidget()
        self.stack.addWidget(EmptyState(self.tr("Even kijken…"), icon="providers"))
        self.why = paragraph("", "quiet")
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.origin.setEnabled(False)
        self.close_button = button(self.tr("Sluiten"))
        self.lights: Table | None = None
        self._services = services
        self._questions: dict[View, Callable[[], Question | None]] = {}
        self._views: dict[View, QWidget] = {}
        self._reading = Latest(services.background, self)
        self._lay_out()
        self.choice.set_value(View.LIGHTS)
        self.choice.chosen.connect(lambda key: self._show(View(key)))
        self.close_button.clicked.connect(self.accept)
        self._reading.answered.connect(self._fill)
        self._reading.failed.connect(self.heading.setText)
        self.origin.clicked.connect(self._ask_origin)
        self._ask()

    def _ask(self) -> None:
        services = self._services
        cards, agb, today = services.cards, self._row.agb, services.today()
        self._reading.ask(lambda: _Read(cards.lights(agb, today=today), cards.past(agb)))

    def _fill(self, read: _Read) -> None:
        self._views[View.LIGHTS] = self._light_table(read.lights)
        self._views[View.WAITING] = self._table(
            View.WAITING,
            PastWaitingModel(self),
            self._behind_waiting,
            read.past.waiting,
            PAST_PRODUCT,
            self.tr("Wachttijden, de nieuwste bovenaan"),
            self.tr("Van deze aanbieder is nooit een wachttijd gepubliceerd."),
        )
        self._views[View.KPIS] = self._table(
            View.KPIS,
            PastKpiModel(self),
            self._behind_kpi,
            read.past.kpis,
            PAST_KPI,
            self.tr("KPI's, de nieuwste periode bovenaan"),
            self.tr("Van deze aanbieder zijn geen KPI's ingelezen."),
        )
        self._views[View.DECLARED] = self._declared(read.past)
        for view in self._views.values():
            self.stack.addWidget(view)
        self._show(View(self.choice.value()))
        self._views[View(self.choice.value())].setFocus()

    def _show(self, view: View) -> None:
        if view not in self._views:
            return
        self.stack.setCurrentWidget(self._views[view])
        self.why.setVisible(view is View.LIGHTS and bool(self.why.text()))
        self._offer_origin()

    # --- where it came from

    def _question(self) -> Question | None:
        """What asks for the rows behind what is chosen in view; ``None`` where there is nothing."""
        ask = self._questions.get(View(self.choice.value()))
        return ask() if ask else None

    def _offer_origin(self) -> None:
        self.origin.setEnabled(self._question() is not None)

    def _ask_origin(self) -> None:
        question = self._question()
        if question is not None:
            show_sources(self._services, self, question)

    def _let_ask(self, view: View, table: Table, ask: Callable[[], Question | None]) -> None:
        """Let Enter, a double click and the button ask about the chosen cell of a table."""
        self._questions[view] = ask
        table.selectionModel().currentChanged.connect(lambda _now, _before: self._offer_origin())
        table.activated.connect(lambda _index: self._ask_origin())

    def _behind_light(self) -> Question | None:
        assert self.lights is not None
        now = self.lights.currentIndex()
        model = now.model()
        assert isinstance(model, LightTableModel)
        row = model.row_at(now)
        if row is None or model.judgement_at(row, now.column()) is None:
            return None
        place = model.places[now.column() - 1].code
        return LightQuestion(self._row.agb, self._services.today(), row.code, place)

    def _behind_waiting(self, row: PastWaiting) -> Question:
        # On its own day it was the newest there was.
        return WaitingQuestion(self._row.agb, row.day, row.product_code, row.place)

    def _behind_kpi(self, row: PastKpi) -> Question:
        return KpiQuestion(self._row.agb, row.name, row.period)

    # --- what is shown

    def _light_table(self, found: LightTable) -> QWidget:
        if not found.rows:
            return _empty(self.tr("Van deze aanbieder is geen product bekend."))
        model = LightTableModel(found.municipalities, self)
        model.show_rows(found.rows)
        table = make_table(model, self.tr("Licht per product en gemeente"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        # Never narrower than their words: more municipalities than fit are scrolled to.
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(False)
        delegate = LightDelegate(table)
        for at in range(1, model.columnCount()):
            table.setItemDelegateForColumn(at, delegate)
            table.setColumnHidden(at, all(row.lights[at - 1] is None for row in found.rows))
        table.setSortingEnabled(True)
        table.sortByColumn(PRODUCT_COLUMN, Qt.SortOrder.AscendingOrder)
        table.selectionModel().currentChanged.connect(self._explain)
        table.setCurrentIndex(model.index(0, 1))
        self.lights = table
        self._let_ask(View.LIGHTS, table, self._behind_light)
        return table

    def _explain(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Say under the table why the chosen light is what it is."""
        model = now.model()
        assert isinstance(model, LightTableModel)
        row: ProductLights | None = model.row_at(now)
        judgement = model.judgement_at(row, now.column()) if row else None
        if row is None or judgement is None:
            self.why.setText("")
            return
        place = model.places[now.column() - 1].name
        words = light_words(judgement.overall, judgement.word)
        reasons = " ".join(said(sentence) for sentence in judgement.sentences)
        self.why.setText(f"{row.name}, {place}: {words}. {reasons}")

    def _table(
        self,
        view: View,
        model: RowsModel[Shown],
        behind: Callable[[Shown], Question],
        rows: tuple[Shown, ...],
        wide: int,
        name: str,
        nothing: str,
    ) -> QWidget:
        """A sortable table of which the column ``wide`` takes the room that is left.

        ``behind(row)`` asks where a row came from.
        """
        if not rows:
            return _empty(nothing)
        model.show_rows(rows)
        table = make_table(model, name)
        table.setItemDelegateForColumn(0, LightDelegate(table))
        head = table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, head.sortIndicatorOrder())
        table.setSortingEnabled(True)
        table.setCurrentIndex(model.index(0, 0))

        def ask() -> Question | None:
            row = model.row_at(table.currentIndex())
            return None if row is None else behind(row)

        self._let_ask(view, table, ask)
        return table

    def _declared(self, past: ProviderPast) -> QWidget:
        if not past.years:
            return _empty(self.tr("Deze aanbieder heeft niets gedeclareerd."))
        from app.views.providers.declared_view import DeclaredView

        made = DeclaredView(self._row.agb, past.years)
        self._let_ask(View.DECLARED, made.table, made.question)
        return made

    def _words(self) -> dict[View, str]:
        return {
            View.LIGHTS: self.tr("Lichten"),
            View.WAITING: self.tr("Wachttijden"),
            View.KPIS: self.tr("KPI's"),
            View.DECLARED: self.tr("Declaraties"),
        }

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.choice)
        foot = QHBoxLayout()
        foot.addWidget(self.why, 1)
        # Keeps the button at its own size where nothing is said.
        foot.addStretch(0)
        foot.addWidget(self.origin)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
        self.resize(*_SIZE)


def _empty(sentence: str) -> QWidget:
    return EmptyState(sentence, icon="providers")
