"""Ctrl+K: type a word and go: to a page, dossier, provider, product, setting or action."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QVBoxLayout, QWidget

from app.domain.dossier import search_name
from app.views import theme
from app.views.latest import Latest
from app.views.page import PageName
from app.views.settings_cards.sections import section_titles, section_words
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.search_line import SearchLine
from app.views.widgets.table import make_table
from app.views.widgets.text import label

if TYPE_CHECKING:
    from app.domain.catalogue import Product
    from app.services.board_rows import BoardRow
    from app.services.dossier_summary import DossierSummary
    from app.views.services import Services

MOST: Final = 12
"""How many places are shown at once; who wants another one types a letter more."""

_WIDTH, _HEIGHT = 620, 480


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go, or something to do: what it is called, what it is, and its keys.

    ``also`` holds other words that people look for.
    """

    name: str
    kind: str
    go: Callable[[], object]
    keys: str = ""
    also: str = ""

    def rank(self, words: Sequence[str]) -> int | None:
        """How well it fits the words, lower is better; ``None`` where one of them is missing."""
        name = search_name(f"{self.name} {self.kind}")
        if name.startswith(" ".join(words)):
            return 0
        if all(word in name for word in words):
            return 1
        other = f"{name} {search_name(self.also)}"
        return 2 if self.also and all(word in other for word in words) else None


def fitting(places: Iterable[Place], text: str) -> list[Place]:
    """The places that have all words of ``text``, the best first; at most :data:`MOST`."""
    words = search_name(text).split()
    ranked = [(rank, place) for place in places if (rank := place.rank(words)) is not None]
    return [place for _, place in sorted(ranked, key=lambda pair: pair[0])][:MOST]


class CommandBox(QDialog):
    """One field and a list; the arrows walk in the list while the cursor stays in the field.

    ``went(page, argument)`` when a page was chosen. ``actions`` are those of the menus, ``parts``
    those of the page in view (:meth:`Page.places`).
    """

    went = Signal(str, object)

    def __init__(
        self,
        services: Services,
        actions: Sequence[QAction],
        parts: Sequence[tuple[str, str, Callable[[], object]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ga naar"))
        self._services = services
        self._fixed = [
            *(Place(title, self.tr("stap"), go, also=words) for title, words, go in parts),
            *(self._action(action) for action in actions if action.isEnabled()),
            *self._settings(),
        ]
        self._known: list[Place] = []
        self._dossiers: list[Place] = []
        self._searched = ""
        self.field = SearchLine(
            self.tr("Typ een naam, dossiernummer of opdracht"), self.tr("Waar wil je heen?")
        )
        self.model = RowsModel[Place](
            (
                Column(self.tr("Naam"), lambda row: row.name),
                Column(self.tr("Soort"), lambda row: row.kind),
                Column(self.tr("Toetsen"), lambda row: row.keys, number=True),
            ),
            self,
        )
        self.table = make_table(self.model, self.tr("Gevonden"))
        self._reading = Latest(services.background, self)
        self._searching = Latest(services.background, self)
        self._build()
        self._connect()
        self._read()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk in the list from wherever the focus is."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6}
        step = {**steps, Qt.Key.Key_PageUp: -6}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        last = self.model.rowCount() - 1
        row = min(max(self.table.currentIndex().row() + step, 0), last)
        self.table.setCurrentIndex(self.model.index(row, 0))
        self._tell_chosen()

    # --- what there is

    def _action(self, action: QAction) -> Place:
        name = action.text().replace("&", "").rstrip("…")
        keys = action.shortcut().toString()
        return Place(name, self.tr("opdracht"), action.trigger, keys)

    def _settings(self) -> list[Place]:
        words = section_words()
        return [
            Place(title, self.tr("instelling"), self._to(PageName.SETTINGS, name), also=words[name])
            for name, title in section_titles().items()
        ]

    def _read(self) -> None:
        """Have the providers and products read; until then the actions can be found already."""
        services = self._services
        self._reading.ask(
            lambda: (
                services.board.board(None, None, today=services.today()).rows,
                services.catalogue().current(services.today()),
            )
        )

    def _learn(self, found: tuple[Sequence[BoardRow], Sequence[Product]]) -> None:
        providers, products = found
        self._known = [
            Place(row.name, self.tr("aanbieder"), self._to(PageName.PROVIDERS, row.agb))
            for row in providers
        ] + [
            Place(
                f"{item.name} ({item.code})",
                self.tr("product"),
                self._to(PageName.PRODUCTS, item.code),
            )
            for item in products
        ]
        self._show()

    def _search(self) -> None:
        text = self.field.text().strip()
        if text:
            self._searching.ask(lambda: (text, self._services.dossiers.summaries(text, MOST)))

    def _learn_dossiers(self, found: tuple[str, Sequence[DossierSummary]]) -> None:
        self._searched, dossiers = found
        self._dossiers = [
            Place(
                " · ".join(part for part in (item.number, item.names) if part),
                self.tr("dossier"),
                self._to(PageName.DOSSIER, item.id),
            )
            for item in dossiers
        ]
        self._show()

    def _to(self, page: PageName, argument: object) -> Callable[[], None]:
        return lambda: self.went.emit(page, argument)

    # --- showing and choosing

    def _show(self) -> None:
        """Dossiers were looked for by BSN and number too, so they are not judged by their name."""
        text = self.field.text().strip()
        dossiers = self._dossiers[: MOST // 2] if text == self._searched else []
        others = fitting([*self._fixed, *self._known], text)
        self.model.show_rows([*dossiers, *others][:MOST])
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._nothing.setVisible(bool(text) and not self.model.rowCount())
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        """Let a screen reader hear what Enter would do, without moving the focus."""
        place = self.model.row_at(self.table.currentIndex())
        self.field.setAccessibleDescription(f"{place.name}, {place.kind}" if place else "")

    def _choose(self, index: QModelIndex | None = None) -> None:
        place = self.model.row_at(index or self.table.currentIndex())
        if place is not None:
            self.accept()
            place.go()

    # --- building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.BETWEEN, theme.BETWEEN, theme.BETWEEN, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        self._nothing = label(self.tr("Niets gevonden. Typ een ander woord."), "quiet")
        self._nothing.hide()
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing)
        column.addWidget(label(self.tr("Pijltjes om te kiezen, Enter om te gaan."), "hint"))
        head = self.table.horizontalHeader()
        head.hide()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.resize(_WIDTH, _HEIGHT)
        self.field.setFocus()

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._show())
        self.field.searched.connect(lambda _text: self._search())
        self.field.returnPressed.connect(self._choose)
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._choose)
        self._reading.answered.connect(self._learn)
        self._searching.answered.connect(self._learn_dossiers)
