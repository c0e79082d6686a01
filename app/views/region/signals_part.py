"""Datakwaliteit: what may be wrong with the regional data, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedLayout, QVBoxLayout, QWidget

from app.services.signal_rows import SignalFilter, SignalKind, SignalReport
from app.views import theme
from app.views.amounts import whole
from app.views.background import Lane
from app.views.language import said
from app.views.latest import Latest
from app.views.leaving import bsns
from app.views.page import PageName
from app.views.region.part import RegionPart
from app.views.region.signal_counts import KINDS, PLACES, PROVIDERS, SignalCounts
from app.views.region.signal_filters import SignalFilters
from app.views.region.signal_panel import SignalPanel
from app.views.save_tables import SaveButton
from app.views.sources_dialog import show_sources
from app.views.table_models.signal_model import (
    AMOUNT_COLUMN,
    KIND_COLUMN,
    PLACE_COLUMN,
    PROVIDER_COLUMN,
    SENTENCE_COLUMN,
    SignalModel,
)
from app.views.widgets.date_text import show_date
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.table import Table, make_table
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.exchange.table_workbook import TableSheet
    from app.services.signal_rows import SignalPage
    from app.views.background import Job
    from app.views.services import Services

_READING, _FOUND, _NOTHING, _NO_DATA, _STOPPED = range(5)
_WIDTHS: Final = {KIND_COLUMN: 22, PROVIDER_COLUMN: 20, PLACE_COLUMN: 18, AMOUNT_COLUMN: 8}
"""Digits that each column takes; the sentence takes the rest."""


class SignalsPart(RegionPart):
    """Left the signals and the chosen one, right how many there are of whom."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.title = self.tr("Datakwaliteit")
        self.explanation = self.tr(
            "Hier zie je wat er mis kan zijn met de gegevens van de regio. Een signaal houdt niets "
            "tegen. Kies een soort, gemeente of aanbieder om minder te zien. Onder de lijst staat "
            "wat het gekozen signaal betekent en aan wie je het vertelt. Met Enter of Herkomst zie "
            "je de rijen waar het over gaat."
        )
        super().__init__(parent)
        self._services = services
        self._report: SignalReport | None = None
        self._job: Job | None = None
        self._pages = Latest(services.background, self)
        self.filters = SignalFilters()
        self.model = SignalModel(self)
        self.table = _make_table(self.model, self.tr("Signalen"))
        self.counts = SignalCounts()
        self.panel = SignalPanel()
        self.save = SaveButton(services, self._file_name, self._sheets, holds=bsns())
        self._note = paragraph("", "hint")
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Look through the data anew; what was found is kept until the next import."""
        if self._job is not None:
            self._job.cancel()
        self._wait.set_sentence(self.tr("Even kijken…"))
        today, signals = self._services.today(), self._services.signals
        if self._report is None:
            self._either.setCurrentIndex(_READING)
        job = self._services.background.run(
            lambda control: signals.find(today, control.progress, control.cancelled), Lane.SEARCH
        )
        job.progressed.connect(self._progressed)
        job.succeeded.connect(self._answered)
        job.failed.connect(self._failed)
        self._job = job

    def panes(self) -> tuple[QWidget, ...]:
        """The filters, the signals, the chosen one and the counts."""
        return (self.filters, self.table, self.panel.origin, self.counts)

    def search_field(self) -> QWidget:
        """The search field."""
        return self.filters.search

    # --- reading

    def _progressed(self, kind: str, done: int, total: int) -> None:
        words = self.tr("Even kijken… ({done} van {total}: {kind})")
        self._wait.set_sentence(words.format(done=done + 1, total=total, kind=said(kind)))

    def _answered(self, report: SignalReport | None) -> None:
        """``None`` is the answer of a search that was stopped."""
        if report is not None:
            self._report = report
            self._ask()

    def _failed(self, sentence: str) -> None:
        self._wait.set_sentence(sentence)
        self.told.emit(sentence)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._either.setCurrentIndex(_STOPPED)

    def _ask(self) -> None:
        """Have the signals fetched that the choices leave."""
        report = self._report
        if report is None:
            return
        state = _FOUND if report.counts else _NOTHING if report.known else _NO_DATA
        self._either.setCurrentIndex(state)
        self.filters.setVisible(state == _FOUND)
        if state != _FOUND:
            return
        self.filters.offer(report)
        wanted, today = self.filters.wanted(), self._services.today()
        self.counts.show_counts(report, wanted)
        self._pages.ask(lambda: self._services.signals.page(wanted, today))

    # --- showing

    def _show(self, page: SignalPage) -> None:
        self.model.show_rows(page.rows)
        wanted = self.filters.wanted()
        self.table.setColumnHidden(KIND_COLUMN, wanted.kind is not None)
        self.table.setColumnHidden(PLACE_COLUMN, wanted.municipality_code is not None)
        provider = any(row.provider for row in page.rows)
        self.table.setColumnHidden(PROVIDER_COLUMN, wanted.agb is not None or not provider)
        self.table.setColumnHidden(AMOUNT_COLUMN, all(row.cents is None for row in page.rows))
        self._which.setCurrentIndex(0 if page.rows else 1)
        self.table.setCurrentIndex(self.model.index(0, SENTENCE_COLUMN))
        self._note.setText(self._counted(page, wanted))

    def _counted(self, page: SignalPage, wanted: SignalFilter) -> str:
        one, many = self.tr("1 signaal."), self.tr("{count} signalen.")
        words = one if page.total == 1 else many.format(count=whole(page.total))
        shown = len(page.rows)
        if page.total > shown:
            rest = self.tr(
                "De lijst toont de eerste {shown}; kies een soort, gemeente of aanbieder."
            )
            words = f"{words} {rest.format(shown=whole(shown))}"
        late = wanted.kind in (None, SignalKind.LATE_FILES)
        if late and self._services.region.stoplight.provisional:
            words = f"{words} {self.tr('De grens voor late bestanden is voorlopig.')}"
        return words

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        signal = self.model.row_at(now)
        if signal is not None:
            self.panel.show_signal(signal)

    def _ask_origin(self) -> None:
        signal = self.model.row_at(self.table.currentIndex())
        if signal is not None:
            show_sources(self._services, self, signal.question)

    def _narrow(self, side: str, code: str | None) -> None:
        fields = self.filters
        chosen = {KINDS: fields.kind, PLACES: fields.place, PROVIDERS: fields.provider}[side]
        fields.narrow(chosen, code)

    # --- saving

    def _file_name(self) -> str:
        return f"{self.title} {show_date(self._services.today())}"

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        from app.services.signal_workbook import EXPORTED, signal_sheets

        title = f"{self._services.region.name}: {self.title}"
        signals, today = self._services.signals, self._services.today()
        wanted, report = self.filters.wanted(), self._report or SignalReport()
        return lambda: signal_sheets(title, wanted, signals.page(wanted, today, EXPORTED), report)

    # --- building

    def _build(self) -> None:
        self.filters.add_action(self.save)
        self.filters.hide()
        self.column.addWidget(self.filters)
        self._wait = EmptyState(self.tr("Even kijken…"), self.tr("Stop"), icon="search")
        self._wait.pressed.connect(lambda _: self._stop())
        nothing = EmptyState(self.tr("Geen bijzonderheden gevonden."), icon="check")
        no_data = EmptyState(
            self.tr(
                "Er zijn nog geen regionale gegevens. Lees de bestanden van de regio in, dan zie "
                "je hier wat eraan opvalt."
            ),
            self.tr("Bijwerken"),
            icon="search",
        )
        no_data.pressed.connect(lambda _: self.go.emit(PageName.SYNC, None))
        stopped = EmptyState(
            self.tr("Gestopt. Er is nog niets bekeken."), self.tr("Kijk opnieuw"), icon="search"
        )
        stopped.pressed.connect(lambda _: self.enter())
        self._either = QStackedLayout()
        # First in the page: outside it the part in front would be a window for a moment.
        self.column.addLayout(self._either, 1)
        for part in (self._wait, self._found(), nothing, no_data, stopped):
            self._either.addWidget(part)
        self.setFocusProxy(self.table)

    def _found(self) -> QWidget:
        none_left = EmptyState(
            self.tr("Geen signaal past bij wat je koos."), self.tr("Toon alles"), icon="search"
        )
        none_left.pressed.connect(lambda _: self.filters.clear())
        listed = QWidget()
        left = QVBoxLayout(listed)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.INSIDE + theme.UNIT)
        left.addWidget(self.table, 1)
        left.addWidget(self._note)
        left.addWidget(self.panel)
        self._which = QStackedLayout()
        for part in (listed, none_left):
            self._which.addWidget(part)
        self.counts.setFixedWidth(
            max(theme.text_width(self, 40), self.counts.minimumSizeHint().width())
        )
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.BETWEEN)
        row.addLayout(self._which, 1)
        row.addWidget(self.counts)
        return made

    def _connect(self) -> None:
        self._pages.answered.connect(self._show)
        self._pages.failed.connect(self._failed)
        self.filters.asked.connect(self._ask)
        self.counts.chosen.connect(self._narrow)
        self.counts.turned.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.activated.connect(lambda _index: self._ask_origin())
        self.panel.origin.clicked.connect(self._ask_origin)
        self.save.told.connect(self.told)


def _make_table(model: SignalModel, name: str) -> Table:
    table = make_table(model, name)
    head = table.horizontalHeader()
    head.setStretchLastSection(False)
    head.setSortIndicatorClearable(True)
    head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    head.setSectionResizeMode(SENTENCE_COLUMN, QHeaderView.ResizeMode.Stretch)
    head.setMinimumSectionSize(theme.text_width(table, 12))
    for column, digits in _WIDTHS.items():
        table.setColumnWidth(column, theme.text_width(table, digits) + theme.BETWEEN)
    table.setSortingEnabled(True)
    return table
