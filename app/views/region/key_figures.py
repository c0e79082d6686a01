"""The figures of a year at a glance, each beside that of the year before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.services.region_report import ReportRow, YearShares
from app.views import theme
from app.views.amounts import DASH, percent_words
from app.views.table_models.report_model import Measure, figure_words
from app.views.widgets.card import Card
from app.views.widgets.flow_layout import EvenLayout, FlowLayout
from app.views.widgets.text import label, paragraph


@dataclass(frozen=True, slots=True)
class YearFigures:
    """What the region watches of a year, in words."""

    clients: str
    amount: str
    flexible: str
    not_contracted: str


def year_figures(
    rows: Iterable[ReportRow], shares: Iterable[YearShares], place: str | None
) -> Mapping[int, YearFigures]:
    """The figures per year in a municipality, or with ``None`` in the region.

    ``rows`` is any table of the report with its totals.
    """
    totals = {row.year: row for row in rows if row.value is None and row.municipality == place}
    return {
        share.year: YearFigures(
            figure_words(totals[share.year].clients, Measure.CLIENTS),
            figure_words(totals[share.year].cents, Measure.AMOUNT),
            percent_words(share.flexible_percent),
            percent_words(share.not_contracted_percent),
        )
        for share in shares
        if share.year in totals
    }


class KeyFigures(QWidget):
    """Clients, amount, and the two shares; the year before stands under each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = {
            "clients": _Figure(self.tr("Cliënten")),
            "amount": _Figure(self.tr("Gedeclareerd")),
            "flexible": _Figure(self.tr("Aandeel categorie C")),
            "not_contracted": _Figure(self.tr("Aandeel zonder contract (NGA)")),
        }
        row = EvenLayout(self, spacing=theme.BETWEEN)
        for card in self._cards.values():
            row.addWidget(card)

    def show_year(self, year: int, figures: Mapping[int, YearFigures]) -> None:
        """Show ``year`` and the last year before it that has figures."""
        before = max((known for known in figures if known < year), default=None)
        for name, card in self._cards.items():
            now = getattr(figures.get(year), name, DASH)
            past = f"{before}: {getattr(figures[before], name)}" if before is not None else ""
            card.show_figure(str(year), now, past)


class _Figure(Card):
    """One figure with what it is, and the same of the year before."""

    def __init__(self, name: str) -> None:
        super().__init__(kind="card", inset=theme.INSIDE + theme.UNIT)
        self._name = name
        self._heading = paragraph("", "quiet")
        self._value = label("", "section")
        self._past = label("", "hint")
        self.body.setSpacing(0)
        self.add(self._heading)
        line = FlowLayout(spacing=theme.INSIDE, right=1)
        line.addWidget(self._value)
        line.addWidget(self._past)
        self.body.addLayout(line)

    def show_figure(self, year: str, value: str, past: str) -> None:
        self._heading.setText(f"{self._name} {year}")
        self._value.setText(value)
        self._past.setText(past)
        self.setAccessibleName(f"{self._name} {year}: {value}")
