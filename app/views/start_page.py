"""The start page: go on where you were, begin anew, and see what asks for attention."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedLayout,
    QWidget,
)

from app.domain.dossier import Step
from app.domain.roles import Right
from app.views import theme
from app.views.attention_list import AttentionList
from app.views.moments import age, greeting
from app.views.page import Page, PageName
from app.views.settings_cards.sections import SectionName
from app.views.table_models.dossier_models import SUMMARY_ROLE, DossierListModel
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.dossier_delegate import DossierDelegate
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.search_line import SearchLine
from app.views.widgets.text import button, label, primary_button

if TYPE_CHECKING:
    from app.services.attention import AttentionRow
    from app.services.sync_report import DataAge
    from app.views.services import Services

_SHOWN = 12
_STEPS = {
    "ending": Step.SUMMARY,
    "evaluation": Step.SUMMARY,
    "stops": Step.SUMMARY,
    "clocks": Step.ANALYSIS,
    "decisions": Step.ANALYSIS,
    "reports": Step.ANALYSIS,
}
"""The step that deals with a subject."""
_PAGES = {
    "backup here": (PageName.SETTINGS, SectionName.BACKUPS),
    "backup elsewhere": (PageName.SETTINGS, SectionName.BACKUPS),
    "retention": (PageName.SETTINGS, SectionName.RETENTION),
    "set aside": (PageName.SETTINGS, SectionName.RETENTION),
    "red providers": (PageName.PROVIDERS, None),
    "old waiting times": (PageName.PROVIDERS, None),
}
"""The page, with its argument, that deals with a subject that is about no dossier."""


class StartPage(Page):
    """See the module; dossiers are opened by ``go(DOSSIER, id)``."""

    def __init__(self, services: Services) -> None:
        self.title = self.tr("Start")
        super().__init__()
        self._services = services
        self._new = primary_button(self.tr("Nieuw dossier"))
        self._age = label("", "quiet")
        self._search = SearchLine(
            self.tr("Zoek op naam, BSN of dossiernummer  (Ctrl+F)"), self.tr("Zoek een dossier")
        )
        self._model = DossierListModel(services.clock, self)
        self._list = self._dossier_list()
        self._empty = EmptyState("", self.tr("Bekijk het voorbeelddossier"), icon="dossiers")
        self._attention = AttentionList(lambda: services.region.stoplight.waiting_stale_days)
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Read the dossiers, the age of the data and what asks for attention."""
        self.heading.setText(greeting(self._services.clock()))
        self._show_dossiers()
        self._attention.show_sentence(self.tr("Even kijken…"))
        run = self._services.background.run
        run(lambda _job: self._services.sync.age()).succeeded.connect(self._show_age)
        job = run(lambda _job: self._services.attention.rows())
        job.succeeded.connect(self._attention.show_rows)
        job.failed.connect(self._attention.show_sentence)

    def primary_button(self) -> QPushButton:
        """Nieuw dossier."""
        return self._new

    def search_field(self) -> QWidget:
        """The search field."""
        return self._search

    def panes(self) -> tuple[QWidget, ...]:
        """Search, the dossiers, and what asks for attention."""
        return (self._search, self._list, self._attention)

    def _build(self) -> None:
        update = button(self.tr("Bijwerken"))
        update.clicked.connect(lambda: self.go.emit(PageName.SYNC, None))
        self.add_head("", self._age, update)
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self._new)
        tools.addWidget(self._search)
        tools.addStretch(1)
        self.column.addLayout(tools)
        self._work = Card(self.tr("Verder werken"), inset=theme.INSIDE)
        # The rows keep 8 pixels for the block of the current one; the title lines up with them.
        self._work.head.setContentsMargins(theme.INSIDE, theme.INSIDE, theme.INSIDE, 0)
        self._either = QStackedLayout()
        self._either.addWidget(self._list)
        self._either.addWidget(self._empty)
        self._work.body.addLayout(self._either)
        notice = Card(self.tr("Let op"))
        notice.add(self._attention, 1)
        cards = QHBoxLayout()
        cards.setSpacing(theme.BETWEEN)
        cards.addWidget(self._work, 3)
        cards.addWidget(notice, 2)
        self.column.addLayout(cards, 1)
        self.setTabOrder(self._new, self._search)

    def _connect(self) -> None:
        self._new.clicked.connect(lambda: self.go.emit(PageName.DOSSIER, "new"))
        self._search.searched.connect(self._show_dossiers)
        self._search.returnPressed.connect(self._found)
        self._list.activated.connect(self._open)
        self._list.clicked.connect(self._open)
        self._attention.opened.connect(self._look)
        self._empty.pressed.connect(self._make_example)

    def _dossier_list(self) -> QListView:
        view = QListView()
        theme.mark(view, "bare")
        view.setModel(self._model)
        view.setItemDelegate(DossierDelegate(self._model))
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setAccessibleName(self.tr("Verder werken"))
        return view

    def _show_age(self, ages: Sequence[DataAge]) -> None:
        from app.services.data_age import newest_date  # needs the kinds of export

        newest = newest_date(ages)
        if newest is None:
            self._age.setText(self.tr("Nog geen regionale gegevens"))
            return
        self._age.setText(
            self.tr("Regionale gegevens van {day} · {age}").format(
                day=show_date(newest), age=age(newest, self._services.today())
            )
        )

    def _show_dossiers(self) -> None:
        words = self._search.text().strip()
        rows = self._services.dossiers.summaries(words, _SHOWN, closed=bool(words))
        self._model.show_rows(rows)
        self._list.setCurrentIndex(self._model.index(0))
        self._work.set_title(self.tr("Gevonden") if words else self.tr("Verder werken"))
        self._empty.set_sentence(
            self.tr("Niets gevonden. Controleer de spelling, of zoek op een deel van de naam.")
            if words
            else self.tr(
                "Nog geen dossiers. Begin met een nieuw dossier, of bekijk het voorbeelddossier."
            )
        )
        self._empty.offer(not words and self._services.roles.may(Right.CHANGE))
        self._either.setCurrentIndex(0 if rows else 1)
        self.setFocusProxy(self._list if rows else self._new)

    def _found(self) -> None:
        """Enter in the search field opens the only dossier found, or goes to the list."""
        self._show_dossiers()
        if self._model.rowCount() == 1:
            self._open(self._model.index(0))
        elif self._model.rowCount():
            self._list.setFocus()

    def _make_example(self) -> None:
        """Fill in the invented family, which takes a moment, and open its dossier."""
        self._empty.set_sentence(self.tr("Het voorbeelddossier wordt ingevuld…"))
        self._empty.offer(False)
        job = self._services.background.run(lambda _control: self._services.example.make())
        job.succeeded.connect(lambda dossier: self.go.emit(PageName.DOSSIER, dossier))
        job.failed.connect(self._empty.set_sentence)

    def _open(self, index: QModelIndex) -> None:
        self.go.emit(PageName.DOSSIER, index.data(SUMMARY_ROLE).id)

    def _look(self, row: AttentionRow, dossier_id: int | None) -> None:
        if row.subject in _PAGES:
            self.go.emit(*_PAGES[row.subject])
            return
        if dossier_id is None:
            return
        if row.subject in _STEPS:
            self._services.dossiers.set_step(dossier_id, _STEPS[row.subject])
        self.go.emit(PageName.DOSSIER, dossier_id)
