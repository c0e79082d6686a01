"""How many signals there are of each kind, municipality or provider; a click leaves only those."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from app.services.signal_rows import SignalFilter, SignalReport, Tally
from app.views import theme
from app.views.table_models.signal_model import COUNT_COLUMN, NAME_COLUMN, TallyModel
from app.views.widgets.card import Card
from app.views.widgets.segments import Segments
from app.views.widgets.table import make_table

KINDS: Final = "kind"
PLACES: Final = "municipality_code"
PROVIDERS: Final = "agb"
"""The sides one can count by, named after the fields of what is asked for."""

_ALL: Final = "*"


class SignalCounts(Card):
    """``chosen(side, code)``: code ``None`` is all of them; ``turned`` asks to be filled."""

    chosen = Signal(str, object)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, inset=theme.INSIDE + theme.UNIT)
        self.setAccessibleName(self.tr("Aantallen"))
        self.by = Segments(
            self.tr("Aantallen per"),
            (
                (KINDS, self.tr("Soort")),
                (PLACES, self.tr("Gemeente")),
                (PROVIDERS, self.tr("Aanbieder")),
            ),
        )
        self.by.set_value(KINDS)
        self._filling = False
        self.model = TallyModel(self)
        self.table = make_table(self.model, self.tr("Aantal signalen"))
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(NAME_COLUMN, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(COUNT_COLUMN, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add(self.by)
        self.add(self.table, 1)
        self.by.chosen.connect(lambda _key: self.turned.emit())
        self.table.selectionModel().currentRowChanged.connect(self._moved)

    def show_counts(self, report: SignalReport, wanted: SignalFilter) -> None:
        """Count what the other choices leave; the row of what is asked for is the current one."""
        side = self.by.value()
        changes: dict[str, Any] = {side: None}
        tallies = _COUNT[side](report, replace(wanted, **changes))
        asked, nobody = getattr(wanted, side), self.tr("geen")
        named = [tally if tally.name else replace(tally, name=nobody) for tally in tallies]
        signals, cents = (sum(getattr(t, name) for t in tallies) for name in ("signals", "cents"))
        total = Tally(_ALL, self._all_words()[side], signals, cents)
        self._fill([total, *named], _ALL if asked is None else asked)

    def _all_words(self) -> dict[str, str]:
        return {
            KINDS: self.tr("Alle soorten"),
            PLACES: self.tr("Alle gemeenten"),
            PROVIDERS: self.tr("Alle aanbieders"),
        }

    def _fill(self, rows: Sequence[Tally], current: str) -> None:
        codes = [row.code for row in rows]
        place = codes.index(current) if current in codes else 0
        self._filling = True
        self.model.show_rows(rows)
        self.table.setCurrentIndex(self.model.index(place, 0))
        self._filling = False

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(now)
        if row is not None and not self._filling:
            self.chosen.emit(self.by.value(), None if row.code == _ALL else row.code)


_COUNT: Final[Mapping[str, Callable[[SignalReport, SignalFilter], tuple[Tally, ...]]]] = {
    KINDS: SignalReport.by_kind,
    PLACES: SignalReport.by_municipality,
    PROVIDERS: SignalReport.by_provider,
}
