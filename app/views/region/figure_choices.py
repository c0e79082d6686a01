"""What the part Cijfers is asked: which table, what stands side by side, and in what figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.region import Municipality
from app.services.report_grid import GRIDS, MUNICIPALITY, YEAR, GridQuestion, Side
from app.views import theme
from app.views.table_models.report_model import Measure
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.segments import Segments
from app.views.widgets.text import label

SHARES: Final = "shares"
"""The table of the shares of C and NGA, beside the grids of the report."""


class FigureChoices(QWidget):
    """``asked`` when another table is to be read; ``narrowed`` when it is only laid out anew."""

    asked = Signal()
    narrowed = Signal()

    def __init__(self, places: Iterable[Municipality], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = tuple(place.name for place in places)
        self._heads = self._make_heads()
        self.by = _choice(self.tr("Tabel"))
        self.side = Segments(
            self.tr("Naast elkaar"),
            ((Side.PLACES, self.tr("Gemeenten")), (Side.YEARS, self.tr("Jaren"))),
        )
        self._beside = label(self.tr("naast elkaar"), "quiet")
        self.year = _choice(self.tr("Jaar"))
        self.place = _choice(self.tr("Gemeente"), empty=self.tr("hele regio"))
        self.measure = _choice(self.tr("Getallen"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.INSIDE)
        choices = FlowLayout(spacing=theme.INSIDE)
        for part in (self.by, self._beside, self.side, self.year, self.place, self.measure):
            choices.addWidget(part)
        self._beside.setFixedHeight(self.year.sizeHint().height())
        self._row.addLayout(choices, 1)
        self._offer()
        self._connect()
        self.setFocusProxy(self.by)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)

    def offer_years(self, years: Iterable[int]) -> None:
        """Offer these years, the newest first; the newest is chosen where none was."""
        newest_first = sorted({str(year) for year in years}, reverse=True)
        self.year.set_choices((year, year) for year in newest_first)
        if not self.year.value() and newest_first:
            self.year.set_value(newest_first[0])

    def question(self) -> GridQuestion:
        """Which lines and columns are asked for now."""
        return GridQuestion(
            self.by.value(),
            Side(self.side.value()),
            int(self.year.value() or 0),
            self.place.value() or None,
            self._places,
        )

    def head(self) -> str:
        """What a line of the chosen table stands for."""
        return self._heads[self.by.value()]

    def words(self) -> str:
        """The choice in words, for the title of a workbook: "per segment, 2026"."""
        table = self.by.combo.currentText()
        if self._shows_places():
            return table if self.by.value() == YEAR else f"{table}, {self.year.value()}"
        if self.by.value() == MUNICIPALITY:
            return table
        return f"{table}, {self.place.combo.currentText()}"

    def fit(self) -> None:
        """Show the fields that matter for the chosen table."""
        by, shares = self.by.value(), self.by.value() == SHARES
        places = self._shows_places()
        for part in (self._beside, self.side):
            part.setVisible(not shares and by not in (MUNICIPALITY, YEAR))
        self.year.setVisible(places and by != YEAR)
        self.place.setVisible(not places and by != MUNICIPALITY)
        self.measure.setVisible(not shares)

    def _shows_places(self) -> bool:
        return self.by.value() != SHARES and self.question().shown is Side.PLACES

    def _make_heads(self) -> Mapping[str, str]:
        """The tables there are, with the head of what each line stands for."""
        heads = {
            "segment": self.tr("Segment"),
            MUNICIPALITY: self.tr("Gemeente"),
            YEAR: self.tr("Jaar"),
            "provider": self.tr("Aanbieder"),
            "product": self.tr("Product"),
            "level": self.tr("Niveau"),
            "category": self.tr("Categorie"),
            "type": self.tr("Soort aanbieder"),
        }
        return {by: heads[by] for by in GRIDS} | {SHARES: self.tr("Jaar")}

    def _offer(self) -> None:
        per = self.tr("per {what}")
        tables = [(by, per.format(what=self._heads[by].lower())) for by in GRIDS]
        self.by.set_choices([*tables, (SHARES, self.tr("aandeel C en zonder contract"))])
        self.place.set_choices((name, name) for name in self._places)
        self.measure.set_choices(
            (
                (Measure.AMOUNT, self.tr("gedeclareerd in euro's")),
                (Measure.CLIENTS, self.tr("aantal cliënten")),
            )
        )
        self.by.set_value(GRIDS[0])
        self.side.set_value(Side.PLACES)
        self.measure.set_value(Measure.AMOUNT)
        self.fit()

    def _connect(self) -> None:
        self.by.edited.connect(lambda _by: self.asked.emit())
        self.side.chosen.connect(lambda _side: self.narrowed.emit())
        for field in (self.year, self.place, self.measure):
            field.edited.connect(lambda _value: self.narrowed.emit())


def _choice(name: str, empty: str | None = None) -> ChoiceField:
    made = ChoiceField(name, place=LabelPlace.HIDDEN, empty=empty)
    made.combo.setToolTip(name)
    return made
