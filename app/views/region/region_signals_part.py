"""Aan de regio: what the access team tells the region, and whether it was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.region_signals import KIND_WORDS, RegionSignalDraft, RegionSignalKind
from app.views import theme
from app.views.latest import Latest
from app.views.region.part import RegionPart
from app.views.region.region_signal_dialog import RegionSignalDialog
from app.views.save_tables import SaveButton
from app.views.table_models.region_signal_model import (
    ABOUT_COLUMN,
    KIND_COLUMN,
    PLACE_COLUMN,
    TEXT_COLUMN,
    RegionSignalModel,
)
from app.views.widgets.date_text import show_date
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.fitted_table import FittedTable
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.search_line import SearchLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, primary_button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.exchange.table_workbook import TableSheet
    from app.services.region_signals import RegionSignalRow
    from app.views.services import Services

_OPEN, _SENT = "open", "sent"
_WIDEST: Final = {
    KIND_COLUMN: "Signaal over een aanbieder",
    ABOUT_COLUMN: "traumabehandeling, Venray",
    TEXT_COLUMN: "Nergens anders plek",
    PLACE_COLUMN: "Horst aan de Maas",
}


class RegionSignalsPart(RegionPart):
    """Above the choices, below the list; Enter changes a signal."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.title = self.tr("Aan de regio")
        self.explanation = self.tr(
            "Hier verzamel je wat de regio moet weten: aanbod dat ontbreekt, signalen over een "
            "aanbieder en hulp zonder contract. Sla de lijst op als werkmap, stuur haar naar de "
            "regio en kies daarna Zet op verstuurd. Een signaal noemt geen kind."
        )
        super().__init__(parent)
        self._services = services
        self._rows: tuple[RegionSignalRow, ...] = ()
        self._latest = Latest(services.background, self)
        self.search = SearchLine(
            self.tr("Zoek in de signalen  (Ctrl+F)"), self.tr("Zoek in de signalen")
        )
        kinds = [(str(kind), words) for kind, words in KIND_WORDS.items()]
        self.kind = _choice(self.tr("Soort"), kinds, self.tr("alle soorten"))
        sent = [(_OPEN, self.tr("nog niet verstuurd")), (_SENT, self.tr("verstuurd"))]
        self.sent = _choice(self.tr("Verstuurd"), sent, self.tr("alles"))
        self.model = RegionSignalModel(self)
        widest = [_WIDEST.get(place, "00-00-0000 0") for place in range(self.model.columnCount())]
        table = FittedTable(widest, (ABOUT_COLUMN, TEXT_COLUMN))
        self.table = make_table(self.model, self.tr("Signalen aan de regio"), table)
        self.empty = EmptyState(self.tr("Even kijken…"), icon="region")
        self.add = primary_button(self.tr("Nieuw signaal"), "plus")
        self.change = button(self.tr("Wijzigen"))
        self.mark = button(self.tr("Zet op verstuurd…"))
        self.save = SaveButton(services, self._file_name, self._sheets)
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Read the signals anew."""
        self._latest.ask(self._services.region_signals.rows)

    def panes(self) -> tuple[QWidget, ...]:
        """The choices and the list."""
        return (self.search, self.table)

    def search_field(self) -> QWidget:
        """The search field."""
        return self.search

    def edit(self, row: RegionSignalRow | None) -> None:
        """Change a signal that was not sent yet, or make a new one."""
        if row is not None and row.sent_at is not None:
            self.told.emit(self.tr("Dit signaal is al verstuurd. Maak een nieuw signaal."))
            return
        home = self._home()
        draft = (
            row.draft
            if row
            else RegionSignalDraft(kind=RegionSignalKind.MISSING_SUPPLY, municipality_code=home)
        )
        number = row.id if row else None
        dialog = RegionSignalDialog(self._services, draft, number, self.window())
        dialog.kept.connect(lambda _number: self.enter())
        dialog.open()

    def _home(self) -> str:
        from app.services.settings import SettingKey

        return self._services.settings.get(SettingKey.MUNICIPALITY)

    def _mark(self) -> None:
        """Note that the signals in view were sent, as far as they were not."""
        waiting = [row.id for row in self.model.rows if row.sent_at is None]
        words = self.tr("Zet je {count} signalen op verstuurd? Daarna wijzig je ze niet meer.")
        if waiting and self._services.prompts.ask(
            self,
            self.tr("Verstuurd"),
            words.format(count=len(waiting))
            if len(waiting) > 1
            else self.tr("Zet je 1 signaal op verstuurd? Daarna wijzig je het niet meer."),
            self.tr("Zet op verstuurd"),
            self.tr("Nog niet"),
        ):
            self._services.region_signals.mark_sent(waiting)
            self.enter()

    def _answered(self, rows: tuple[RegionSignalRow, ...]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        kept = [row for row in self._rows if self._keeps(row)]
        self.model.show_rows(kept)
        self.empty.set_sentence(
            self.tr("Geen signaal past bij wat je koos.")
            if self._rows
            else self.tr("Er zijn nog geen signalen. Mis je aanbod? Maak een nieuw signaal.")
        )
        self.table.setVisible(bool(kept))
        self.empty.setVisible(not kept)
        self.save.setEnabled(bool(kept))
        self.mark.setEnabled(any(row.sent_at is None for row in kept))
        self.table.setCurrentIndex(self.model.index(0, KIND_COLUMN))
        self._moved()

    def _keeps(self, row: RegionSignalRow) -> bool:
        words = self.search.text().strip().casefold()
        text = f"{row.about} {row.draft.text} {row.municipality} {row.product}".casefold()
        state = _SENT if row.sent_at else _OPEN
        return (
            words in text
            and self.kind.value() in ("", row.draft.kind)
            and self.sent.value() in ("", state)
        )

    def _moved(self, *_indexes: QModelIndex) -> None:
        row = self.model.row_at(self.table.currentIndex())
        self.change.setEnabled(row is not None and row.sent_at is None)

    def _edit_current(self, *_index: object) -> None:
        row = self.model.row_at(self.table.currentIndex())
        if row is not None:
            self.edit(row)

    def _file_name(self) -> str:
        return f"Signalen {self.title} {show_date(self._services.today())}"

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        from app.services.region_signal_workbook import region_signal_sheets

        title = f"{self._services.region.name}: {self.tr('signalen aan de regio')}"
        rows = self.model.rows
        return lambda: region_signal_sheets(title, rows)

    def _build(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(theme.INSIDE)
        choices.addWidget(self.search, 2)
        for field in (self.kind, self.sent):
            choices.addWidget(field, 1)
        choices.addWidget(self.save)
        actions = QHBoxLayout()
        actions.setSpacing(theme.INSIDE)
        for part in (self.change, self.mark):
            actions.addWidget(part)
        actions.addStretch(1)
        actions.addWidget(self.add)
        listed = QVBoxLayout()
        listed.addWidget(self.table, 1)
        listed.addWidget(self.empty, 1)
        self.column.addLayout(choices)
        self.column.addLayout(listed, 1)
        self.column.addLayout(actions)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.hide()
        self.setFocusProxy(self.add)

    def _connect(self) -> None:
        self._latest.answered.connect(self._answered)
        self._latest.failed.connect(self.empty.set_sentence)
        self._latest.failed.connect(self.told)
        self.search.searched.connect(lambda _text: self._show())
        for field in (self.kind, self.sent):
            field.edited.connect(lambda _value: self._show())
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.activated.connect(self._edit_current)
        self.add.clicked.connect(lambda: self.edit(None))
        self.change.clicked.connect(self._edit_current)
        self.mark.clicked.connect(self._mark)
        self.save.told.connect(self.told)


def _choice(name: str, choices: list[tuple[str, str]], everything: str) -> ChoiceField:
    made = ChoiceField(name, choices, place=LabelPlace.HIDDEN, empty=everything)
    made.combo.setToolTip(name)
    return made
