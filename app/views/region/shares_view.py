"""The shares of category C and of providers without a contract over the years: table and chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QWidget

from app.services.provider_facts import NOT_CONTRACTED
from app.services.region_report import FLEXIBLE, YearShares
from app.views import theme
from app.views.amounts import percent_words, whole_euros
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.card import Card
from app.views.widgets.chart import Chart, Line, Marker, Scale, Shade
from app.views.widgets.plot import Plot
from app.views.widgets.table import make_table

_FLEXIBLE_AMOUNT: Final = 2
_CATEGORY_OF: Final = {2: FLEXIBLE, 3: FLEXIBLE, 4: NOT_CONTRACTED, 5: NOT_CONTRACTED}
"""The category whose declarations stand behind the figures of a column."""


class SharesView(QWidget):
    """A line per year; the chart tells the same two shares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowsModel[YearShares] = RowsModel(self._columns(), self)
        self.table = make_table(self.model, self.tr("Aandeel C en zonder contract per jaar"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.plot = Plot(self.tr("Aandeel C en zonder contract over de jaren"))
        card = Card()
        card.add(self.plot, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.BETWEEN)
        row.addWidget(self.table, 3)
        row.addWidget(card, 2)

    def show_shares(self, shares: Sequence[YearShares]) -> None:
        """Show these years; the chart leaves a gap for a year without figures."""
        self.model.show_rows(shares)
        self.table.setCurrentIndex(self.model.index(len(shares) - 1, _FLEXIBLE_AMOUNT))
        self.plot.show_chart(*self._chart({item.year: item for item in shares}))

    def selected(self) -> YearShares | None:
        """The year in which a figure is selected."""
        return self.model.row_at(self.table.currentIndex())

    def category(self) -> str | None:
        """The category of the selected figure; ``None`` for that of all of them."""
        return _CATEGORY_OF.get(self.table.currentIndex().column())

    def _chart(self, shares: Mapping[int, YearShares]) -> tuple[Chart, str]:
        years = range(min(shares), max(shares) + 1) if shares else ()
        found = [shares.get(year) for year in years]
        lines = (
            Line(
                self.tr("Categorie C"),
                tuple(_float(item.flexible_percent) if item else None for item in found),
                Shade.FIRST,
                marker=Marker.DISC,
            ),
            Line(
                self.tr("Zonder contract (NGA)"),
                tuple(_float(item.not_contracted_percent) if item else None for item in found),
                Shade.SECOND,
                dashed=True,
                marker=Marker.TRIANGLE,
            ),
        )
        tips = tuple(self._tip(item) if item else "" for item in found)
        chart = Chart(tuple(map(str, years)), Scale.PERCENT, lines=lines, tips=tips)
        return chart, ". ".join(tip for tip in tips if tip)

    def _tip(self, item: YearShares) -> str:
        words = self.tr("{year}: categorie C {flexible}, zonder contract {outside}")
        return words.format(
            year=item.year,
            flexible=percent_words(item.flexible_percent),
            outside=percent_words(item.not_contracted_percent),
        )

    def _columns(self) -> tuple[Column[YearShares], ...]:
        return (
            Column(self.tr("Jaar"), lambda row: str(row.year), lambda row: row.year),
            _euros(self.tr("Gedeclareerd"), "total_cents"),
            _euros(self.tr("Categorie C"), "flexible_cents"),
            _percents(self.tr("Aandeel C"), "flexible_percent"),
            _euros(self.tr("Zonder contract"), "not_contracted_cents"),
            _percents(self.tr("Aandeel NGA"), "not_contracted_percent"),
        )


def _euros(title: str, name: str) -> Column[YearShares]:
    return Column(
        title,
        lambda row: whole_euros(getattr(row, name)),
        lambda row: getattr(row, name),
        number=True,
    )


def _percents(title: str, name: str) -> Column[YearShares]:
    return Column(
        title,
        lambda row: percent_words(getattr(row, name)),
        lambda row: getattr(row, name) or Decimal(0),
        number=True,
    )


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
