"""Step 6, Aanbieder: who has room, why, and whom the worker chooses."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from app.domain.dossier import Status, Step
from app.domain.pgb import is_pgb
from app.domain.product_checks import asks_reason
from app.domain.report import Finding
from app.domain.stoplight import Light
from app.services.board_rows import Board, BoardRow
from app.services.dossier_rows import DossierView, IndicationView
from app.views import theme
from app.views.amounts import euros, total
from app.views.dossier.binding import FormBinding
from app.views.dossier.chosen_provider import ChosenProvider
from app.views.dossier.indication_step import IndicationStep
from app.views.dossier.no_providers import NoProviders, board_notes, nobody_has_room
from app.views.dossier.region_signal_offer import offer_missing, offer_not_contracted
from app.views.dossier.session import DossierSession
from app.views.dossier.why_panel import REASON, WhyPanel
from app.views.origins import Asked, offer_origins
from app.views.page import PageName
from app.views.provider_filter import LIGHT_FILTERS, light_choices
from app.views.services import Services
from app.views.sources_dialog import show_sources
from app.views.table_models.provider_model import (
    CATEGORY_COLUMN,
    DATE_COLUMN,
    KPI_COLUMN,
    LIGHT_COLUMN,
    ROOM_COLUMN,
    WAITING_COLUMN,
    ProviderModel,
)
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.provider_table import ColumnKeeper, make_provider_table
from app.views.widgets.text import paragraph, primary_button, quiet_button, unmarked

_DEAREST = (WAITING_COLUMN, ROOM_COLUMN, CATEGORY_COLUMN, KPI_COLUMN, DATE_COLUMN)
"""The columns that go last where the window is narrow; the panel below tells them all."""


class ProviderStep(IndicationStep):
    """The board for the product in the municipality; arrows and Enter choose."""

    step = Step.PROVIDER
    fills = True

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__(session, services)
        self._board: Board | None = None
        self._asked: tuple[object, ...] = ()
        self._agb = ""
        self._typed: dict[str, str] = {}
        self.show_only = ChoiceField(self.tr("Toon"), place=LabelPlace.BESIDE)
        self.model = ProviderModel(self)
        self.table = make_provider_table(self.model, self.tr("Aanbieders"))
        self._columns = ColumnKeeper(self.table, _DEAREST)
        self.why = WhyPanel()
        self.chosen = ChosenProvider()
        self.empty = NoProviders()
        self._notes = paragraph("", "hint")
        self.report = quiet_button(self.tr("Meld aan de regio…"))
        self.report.setToolTip(
            self.tr("Heeft niemand plek, of ontbreekt een expertise of plaats? Laat het weten.")
        )
        self.choose_button = primary_button("")
        self._lay_out()
        self._connect()
        self._reasons = self.bind(
            FormBinding(self.why.reasons, session, self._send_reason, slot=self._slot)
        )
        self._urgency = self.bind_answers(self.why.urgency)
        self.place("provider", self.table)

    @property
    def selected(self) -> BoardRow | None:
        """The provider that is explained now."""
        return self.model.row_at(self.table.currentIndex())

    def show_view(self, view: DossierView, indication_id: int | None) -> None:
        """See :class:`StepPage`; the board stays readable when the indication is final."""
        super().show_view(view, indication_id)
        self.body.setEnabled(True)

    def show_indication(self, item: IndicationView, *, other: bool) -> None:
        """See :class:`IndicationStep`."""
        if other:
            self._typed.clear()
            self._agb = item.facts.provider_agb
        self._read(item)
        place = self.session.view.facts.municipality_code
        self.chosen.show_choice(item, self._row_of(item.facts.provider_agb), place)
        self._show_notes()
        self._urgency.show(item.facts.answers)
        self._show_why()

    def mark_findings(self, findings: tuple[Finding, ...]) -> None:
        """See :class:`StepPage`; a missing reason stands only at the provider it is about."""
        own = () if self._is_new() else findings
        super().mark_findings(own)

    def subtitle(self) -> str:
        """Product, municipality, volume and cost."""
        item = self.item
        if item is None or item.product is None:
            return ""
        parts = [item.product.name, self.session.view.municipality]
        if item.cost is not None:
            parts.append(f"{total(item.facts.complete_phases)}, {euros(item.cost.cents)}")
        return " · ".join(part for part in parts if part)

    def primary_button(self) -> QPushButton | None:
        """To choose the selected provider, as long as it is another one than was chosen."""
        row = self.selected
        if row is None or not self._is_new():
            return None
        self.choose_button.setText(unmarked(self.tr("Kies {name}").format(name=row.name)))
        return self.choose_button

    def choose(self) -> None:
        """Choose the selected provider, or ask why where the light is not green."""
        row, item = self.selected, self.item
        if row is None or item is None or not self._is_new():
            return
        self.why.reasons.flush()
        reason = self._typed.get(row.agb, "").strip() if self._asks(row, item) else ""
        if self._asks(row, item) and not reason:
            self.why.ask_reason()
            return
        chosen = self.session.act(
            lambda: self.session.indications.choose_provider(item.id, row, reason)
        )
        self.table.setFocus()
        if chosen and not row.contracted:
            offer_not_contracted(self.services, self, self.session.view, item, row, reason)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the board anew on entering: an import may have changed it."""
        super().showEvent(event)
        item = self.item
        if item is not None:
            self._asked = ()
            self.show_indication(item, other=False)
            self.frame_changed.emit()

    # --- reading

    def _read(self, item: IndicationView) -> None:
        product, view = item.product, self.session.view
        cost = item.cost.cents if item.cost else None
        code, budget = product.code if product else "", is_pgb(item.facts)
        asked = (item.id, code, view.facts.municipality_code, cost, budget)
        if asked == self._asked:
            return
        self._asked = asked
        self._board = None
        if product is not None and not budget:
            self._board = self.services.board.board(
                product.code,
                view.facts.municipality_code,
                today=self.services.today(),
                cost_cents=cost,
            )
        self._show_board(budget=budget)

    def _show_board(self, *, budget: bool) -> None:
        rows = self._board.rows if self._board else ()
        self.show_only.set_choices(light_choices(rows))
        if not self.show_only.value():
            self.show_only.set_value(next(iter(LIGHT_FILTERS)))
        self._filter()
        self._show_notes()
        for part in (self.table, self.why, self.show_only, self.report):
            part.setVisible(bool(rows))
        self.empty.show_for(self._board, budget=budget)

    def _show_notes(self) -> None:
        """Who is not in the list; once somebody is chosen, the choice stands in that place."""
        notes = board_notes(self._board) if self._board else ""
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes) and self.chosen.isHidden())
        self.chosen.setToolTip(notes)

    def _filter(self) -> None:
        keep = LIGHT_FILTERS.get(self.show_only.value(), frozenset())
        rows = self._board.rows if self._board else ()
        agb = self._agb
        self.model.show_rows([row for row in rows if row.judgement.overall in keep])
        place = self.model.place_of(agb) or 0
        self.table.setCurrentIndex(self.model.index(place, 0))
        self._show_why()
        self.frame_changed.emit()

    # --- the provider that is explained

    def _moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        row = self.selected
        if row is None:
            return
        self.why.reasons.flush()
        self._agb = row.agb
        self._show_why()
        self.frame_changed.emit()

    def _show_why(self) -> None:
        row, item = self.selected, self.item
        if row is None or item is None:
            return
        self.why.show_row(row, item.cost.cents if item.cost else None)
        draft = item.status is Status.DRAFT
        self.why.show_questions(
            reason=draft and self._asks(row, item),
            urgency=draft and row.judgement.overall is not Light.GREEN,
        )
        if self._is_new():
            self.why.reason.set_value(self._typed.get(row.agb, ""), force=True)
            self.why.reason.set_problem("")
        elif not self.session.unsaved(self._slot(REASON)):
            self.why.reason.set_value(item.facts.provider_reason)

    def _report_missing(self) -> None:
        if self.item is not None:
            full = self._board is not None and nobody_has_room(self._board)
            offer_missing(self.services, self, self.session.view, self.item, full=full)

    # --- where it came from

    def _ask_origin(self, column: int) -> None:
        row, item = self.selected, self.item
        if row is None or item is None or item.product is None:
            return
        today, place = self.services.today(), self.session.view.facts.municipality_code
        asked = Asked(today, item.product.code, place)
        show_sources(self.services, self, asked.cell(row.agb, column))

    def _asks(self, row: BoardRow, item: IndicationView) -> bool:
        return asks_reason(self.session.view.facts, item.facts, row.judgement.overall.name)

    def _is_new(self) -> bool:
        """Whether the selected provider is another one than was chosen, and may be chosen."""
        item = self.item
        if item is None or item.status is not Status.DRAFT or not self._agb:
            return False
        return self._agb != item.facts.provider_agb

    def _row_of(self, agb: str) -> BoardRow | None:
        rows = self._board.rows if self._board else ()
        return next((row for row in rows if row.agb == agb), None)

    def _send_reason(self, _key: str, value: str) -> None:
        """Keep what is typed: of the chosen provider in the store, of another one here."""
        number = self.indication_id
        if self._is_new():
            self._typed[self._agb] = value
        else:
            self.session.edit(
                self._slot(REASON),
                lambda: self.session.indications.set_provider_reason(number, value),
            )

    def _release(self) -> None:
        number = self.indication_id
        self.session.act(lambda: self.session.indications.clear_provider(number))
        self.table.setFocus()

    # --- building

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self.show_only.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(self.chosen, 1)
        head.addWidget(self._notes, 1)
        head.addWidget(self.report)
        head.addWidget(self.show_only)
        self.fields.setSpacing(theme.INSIDE + theme.UNIT)
        self.fields.addLayout(head)
        for part in (self.table, self.why, self.empty):
            self.fields.addWidget(part, 1 if part in (self.table, self.empty) else 0)
        # One line is the least these need, so that the table keeps what it can have.
        for words in (self.chosen.words, self.why.sentences, self._notes):
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        # The table takes the height that other steps leave empty.
        self.column.setStretchFactor(self.body, 1)
        self.column.setStretch(self.column.count() - 1, 0)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.activated.connect(lambda _: self.choose())
        offer_origins(self.table, self._ask_origin)
        self.why.origin.clicked.connect(lambda: self._ask_origin(LIGHT_COLUMN))
        self.choose_button.clicked.connect(self.choose)
        self.why.reason.enter_goes_on = False
        self.why.reason.line.returnPressed.connect(self.choose)
        self.chosen.released.connect(self._release)
        self.chosen.origin_asked.connect(
            lambda question: show_sources(self.services, self, question)
        )
        self.empty.product_asked.connect(lambda: self.goto.emit("product/product"))
        self.empty.signal_asked.connect(self._report_missing)
        self.report.clicked.connect(self._report_missing)
        self.empty.data_asked.connect(lambda: self.left.emit(PageName.SYNC))
        self.show_only.edited.connect(lambda _: self._filter())
