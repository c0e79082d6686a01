"""One budget through the year: what was declared, the ceiling and the ways to 31 December."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.budget_year import MonthLine
from app.services.ceilings import CeilingRow
from app.views import theme
from app.views.amounts import euros_or_dash
from app.views.language import said
from app.views.table_models.ceiling_model import MonthModel
from app.views.widgets.card import Card
from app.views.widgets.chart import (
    Bars,
    Chart,
    Limit,
    Line,
    Marker,
    Scale,
    Shade,
    Values,
    month_words,
)
from app.views.widgets.fitted_table import FittedTable
from app.views.widgets.plot import Plot
from app.views.widgets.table import make_table
from app.views.widgets.text import label, quiet_button


class BudgetPanel(QWidget):
    """Left the chart of the chosen budget, right the same figures as a table.

    ``origin_asked(line, column)``: somebody wants to know where this figure of a month came from.
    """

    origin_asked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = Plot(self.tr("Het gekozen budget per maand"))
        self.model = MonthModel(self)
        name = self.tr("Het gekozen budget per maand")
        self.table = make_table(self.model, name, _MonthTable())
        self.table.horizontalHeader().setStretchLastSection(False)
        self._card = Card(" ")
        self._sentence = label("", "hint")
        self._sentence.setMinimumWidth(0)
        self._card.head.addWidget(self._sentence, 1)
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.origin.setAccessibleName(self.tr("Herkomst van de gekozen maand"))
        self.origin.setToolTip(self.tr("Waar komt het gekozen bedrag van deze maand vandaan?"))
        self._card.head.addWidget(self.origin)
        self._card.add(self.plot, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.INSIDE)
        row.addWidget(self._card, 13)
        row.addWidget(self.table, 10)
        self.origin.clicked.connect(self._ask_origin)
        self.table.activated.connect(lambda _index: self._ask_origin())

    def show_budget(self, row: CeilingRow, lines: Sequence[MonthLine]) -> None:
        """Show the months of ``row``, the end of the year in view."""
        self._card.set_title(_title(row))
        self._sentence.setText(row.budget.sentence)
        self._sentence.setToolTip(row.budget.sentence)
        self.model.show_rows(lines)
        now = [place for place, line in enumerate(lines) if line.cumulative is not None]
        if now:
            self.table.setCurrentIndex(self.model.index(now[-1], 0))
        self.table.scrollToBottom()
        self.plot.show_chart(self._chart(row, lines), self._described(row))

    def _ask_origin(self) -> None:
        index = self.table.currentIndex()
        line = self.model.row_at(index)
        if line is not None:
            self.origin_asked.emit(line, index.column())

    def _chart(self, row: CeilingRow, lines: Sequence[MonthLine]) -> Chart:
        ceiling = row.figures.ceiling
        return Chart(
            month_words([line.month for line in lines]),
            Scale.EUROS,
            bars=(Bars(self.tr("per maand"), _values(lines, "declared"), Shade.PAST),),
            lines=(
                Line(
                    self.tr("opgeteld"),
                    _values(lines, "cumulative"),
                    Shade.FIRST,
                    marker=Marker.DISC,
                ),
                Line(
                    self.tr("vastgelegd"),
                    _values(lines, "committed"),
                    Shade.SECOND,
                    dashed=True,
                    marker=Marker.TRIANGLE,
                ),
                Line(
                    self.tr("verwacht"),
                    _values(lines, "rolling"),
                    Shade.THIRD,
                    dashed=True,
                    marker=Marker.SQUARE,
                ),
            ),
            limits=() if ceiling is None else (Limit(self.tr("plafond"), ceiling),),
            tips=tuple(self._tip(line) for line in lines),
        )

    def _tip(self, line: MonthLine) -> str:
        figures = (
            (self.tr("per maand"), line.declared),
            (self.tr("opgeteld"), line.cumulative),
            (self.tr("vastgelegd"), line.committed),
            (self.tr("verwacht"), line.rolling),
        )
        known = [f"{name} {euros_or_dash(cents)}" for name, cents in figures if cents is not None]
        return "\n".join((month_words([line.month])[0], *known))

    def _described(self, row: CeilingRow) -> str:
        figures = row.figures
        words = self.tr(
            "{sentence} Plafond {ceiling}, gedeclareerd {declared}, vastgelegd {committed}, "
            "verwacht {rolling}."
        )
        return words.format(
            sentence=said(row.budget.sentence),
            ceiling=euros_or_dash(figures.ceiling),
            declared=euros_or_dash(figures.declared),
            committed=euros_or_dash(figures.committed),
            rolling=euros_or_dash(figures.rolling),
        )


class _MonthTable(FittedTable):
    """Keeps the end of the year in sight, for that is where the budget goes."""

    def __init__(self) -> None:
        super().__init__(("mrt 26", *["€ 10.000.000"] * 4), range(5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the class."""
        super().resizeEvent(event)
        self.scrollToBottom()


def _title(row: CeilingRow) -> str:
    return f"{row.name} · {row.municipality.name}" if row.municipality else row.name


def _values(lines: Sequence[MonthLine], name: str) -> Values:
    return tuple(getattr(line, name) for line in lines)
