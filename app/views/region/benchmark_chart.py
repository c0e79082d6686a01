"""One KPI as a chart: the providers under one another, the best on top, the norm across."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.domain.stoplight_parts import KpiOutcome
from app.services.benchmark_rows import (
    BenchmarkRow,
    KpiColumn,
    KpiScale,
    middle_of,
    too_small,
)
from app.views.language import said
from app.views.table_models.benchmark_model import (
    counted_words,
    kpi_words,
    norm_words,
    outcome_words,
)
from app.views.widgets.card import Card
from app.views.widgets.chart import Bars, Chart, Limit, Scale, Shade
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.plot import Plot
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import paragraph

_LEGAL_FORMS = frozenset({"Stichting", "Coöperatie", "Vereniging", "B.V.", "BV", "VOF"})
_MISSES = (KpiOutcome.MISSED, KpiOutcome.SERIOUS)


class BenchmarkChart(Card):
    """The chart with its KPI on top; ``chosen(key)`` when another one is asked for.

    ``picked(agb)`` names the provider whose bar was clicked.
    """

    chosen = Signal(str)
    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, inset=12)
        self.kpi = ChoiceField(self.tr("KPI in de grafiek"), place=LabelPlace.HIDDEN)
        self.kpi.combo.setToolTip(self.tr("KPI in de grafiek"))
        self.plot = Plot(self.tr("Grafiek"))
        self._meaning = paragraph("", "hint")
        self._left_out = paragraph("", "hint")
        self._shown: tuple[BenchmarkRow, ...] = ()
        self.body.addWidget(self.kpi)
        self.body.addWidget(self._meaning)
        # Out of what scrolls, so that it stays in view.
        self.body.addWidget(self.plot.legend)
        self.body.addWidget(scroll_area(self.plot, self.tr("Grafiek")), 1)
        self.body.addWidget(self._left_out)
        self.kpi.edited.connect(self.chosen)
        self.plot.picked.connect(lambda place: self.picked.emit(self._shown[place].agb))

    def offer(self, kpis: Sequence[KpiColumn]) -> None:
        """Offer these KPIs."""
        self.kpi.set_choices((kpi.key, kpi.title) for kpi in kpis)

    def show_kpi(self, kpi: KpiColumn, rows: Sequence[BenchmarkRow]) -> None:
        """Draw the providers that have a figure on ``kpi``; the others are counted."""
        self.kpi.set_value(kpi.key, force=True)
        self._shown = ranked(kpi, rows)
        chart = kpi_chart(kpi, self._shown)
        self._meaning.setText(kpi.meaning)
        left_out = self._left_out_words(kpi, rows)
        self._left_out.setText(left_out)
        self._left_out.setVisible(bool(left_out))
        self.plot.show_chart(chart, f"{said(kpi.title)}. {self._seen(kpi)} {left_out}".strip())
        self.plot.setAccessibleName(self.tr("Grafiek: {kpi}").format(kpi=said(kpi.title)))

    def _left_out_words(self, kpi: KpiColumn, rows: Sequence[BenchmarkRow]) -> str:
        count = too_small(rows, kpi.key)
        if not count:
            return ""
        one = self.tr("1 aanbieder heeft te weinig cliënten en staat er niet bij.")
        many = self.tr("{count} aanbieders hebben te weinig cliënten en staan er niet bij.")
        return one if count == 1 else many.format(count=count)

    def _seen(self, kpi: KpiColumn) -> str:
        """What can be seen in the chart, for who cannot see it."""
        if not self._shown:
            return self.tr("Geen enkele aanbieder heeft hier een cijfer.")
        first, last = self._shown[0], self._shown[-1]
        words = self.tr("{count} aanbieders, van {first} ({high}) tot {last} ({low}).")
        return words.format(
            count=len(self._shown),
            first=first.name,
            high=kpi_words(first.value(kpi.key) or 0, kpi),
            last=last.name,
            low=kpi_words(last.value(kpi.key) or 0, kpi),
        )


def ranked(kpi: KpiColumn, rows: Sequence[BenchmarkRow]) -> tuple[BenchmarkRow, ...]:
    """The rows with a figure, the best first; the highest first where no direction is given."""
    known = [row for row in rows if row.value(kpi.key) is not None]
    lower_first = kpi.higher_is_better is False
    known.sort(key=lambda row: row.value(kpi.key) or 0, reverse=not lower_first)
    return tuple(known)


def kpi_chart(kpi: KpiColumn, rows: Sequence[BenchmarkRow]) -> Chart:
    """The chart of ``rows`` in this order: who misses the norm has hatched bars."""
    missed = [row.cells[kpi.key].outcome in _MISSES for row in rows]
    judged = any(row.cells[kpi.key].outcome is not KpiOutcome.NOT_COUNTED for row in rows)
    name = _tr("haalt de norm") if judged else ""
    bars = [_bars(name, kpi, rows, missed, missed=False)]
    if any(missed):
        bars.append(_bars(_tr("haalt de norm niet"), kpi, rows, missed, missed=True))
    scales = {KpiScale.EUROS: Scale.EUROS, KpiScale.PERCENT: Scale.PERCENT}
    return Chart(
        places=tuple(_own_name(row.name) for row in rows),
        scale=scales.get(kpi.scale, Scale.NUMBER),
        bars=tuple(bars),
        limits=_limits(kpi, rows),
        tips=tuple(_tip(kpi, row) for row in rows),
        lying=True,
    )


def _bars(
    name: str, kpi: KpiColumn, rows: Sequence[BenchmarkRow], misses: Sequence[bool], *, missed: bool
) -> Bars:
    """The bars of who misses the norm, or of the others; nothing in the places in between."""
    known = [
        (row.value(kpi.key) or 0) if miss is missed else None
        for row, miss in zip(rows, misses, strict=True)
    ]
    return Bars(
        name,
        tuple(None if value is None else _figure(value, kpi) for value in known),
        shade=Shade.SECOND if missed else Shade.FIRST,
        hatched=missed,
        words=tuple("" if value is None else kpi_words(value, kpi) for value in known),
    )


def _limits(kpi: KpiColumn, rows: Sequence[BenchmarkRow]) -> tuple[Limit, ...]:
    """The norm, or what stands in the middle where there is none."""
    if kpi.norm is not None:
        words = _tr("norm: {norm}").format(norm=norm_words(kpi, kpi.norm))
        return (Limit(words, _figure(kpi.norm, kpi)),)
    middle = middle_of(rows, kpi.key)
    if middle is None or kpi.norms_differ:
        return ()
    words = _tr("middelste aanbieder: {figure}").format(figure=kpi_words(middle, kpi))
    return (Limit(words, _figure(middle, kpi), dashed=True),)


def _own_name(name: str) -> str:
    """The name without what so many names begin with: beside a bar there is room for one word."""
    first, _, rest = name.partition(" ")
    return rest if rest and first in _LEGAL_FORMS else name


def _tip(kpi: KpiColumn, row: BenchmarkRow) -> str:
    cell = row.cells[kpi.key]
    figure = kpi_words(cell.value or 0, kpi)
    parts = (f"{row.name}: {figure}", outcome_words(cell.outcome), counted_words(cell), cell.period)
    return " · ".join(part for part in parts if part)


def _figure(value: int, kpi: KpiColumn) -> float:
    return float(value) if kpi.scale is KpiScale.EUROS else value / 1000


def _tr(text: str) -> str:
    return QCoreApplication.translate("BenchmarkChart", text)
