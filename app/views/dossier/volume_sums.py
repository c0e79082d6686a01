"""What the phases add up to: the total, the weeks, the mean per week and the estimated cost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.catalogue import Norm
from app.domain.norms import NormResult, dutch_number, weekly_norm, weekly_words
from app.services.dossier_rows import CostView, IndicationView
from app.views import theme
from app.views.amounts import euros, one_decimal, quantity
from app.views.language import said
from app.views.widgets.card import Card
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.norm_bar import NormBar
from app.views.widgets.text import label, paragraph


class VolumeSums(Card):
    """The box under the phases; as long as nothing adds up it says what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="panel", inset=12)
        self.setAccessibleName(self.tr("Totaal en kosten"))
        self._total = label("", "strong")
        self._weeks = label()
        self._mean = label()
        self.week_bar = NormBar()
        self._week_norm = paragraph("", "quiet")
        self._pace = paragraph("", "strong")
        self._cost = label("", "strong")
        self._tariffs = label()
        self._missing = paragraph("", "quiet")
        self._sums = QWidget()
        column = QVBoxLayout(self._sums)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addLayout(_apart(_line(self._total, self._weeks), self._mean))
        column.addLayout(_apart(self._week_norm, self.week_bar))
        column.addWidget(self._pace)
        cost = label(self.tr("Kosten (schatting)"))
        column.addLayout(_apart(cost, _line(self._cost, self._tariffs)))
        self.add(self._sums)
        self.add(self._missing)

    def show_sums(self, item: IndicationView) -> None:
        """Show the sums over the phases that are complete, and say which ones are not."""
        cost, product = item.cost, item.product
        if cost is not None and product is not None:
            unit = said(product.unit.plural)
            self._show_cost(cost, unit)
            self._show_norm(cost, product.norm, unit)
            self._show_pace(item.norm)
        self._sums.setVisible(cost is not None)
        phases = enumerate(item.facts.phases, start=1)
        waiting = [str(number) for number, phase in phases if phase.phase() is None]
        self._missing.setVisible(bool(waiting) or cost is None)
        self._missing.setText(self._missing_words(waiting, nothing=cost is None))

    def text(self) -> str:
        """Everything that is said, in reading order."""
        said = (
            self._total,
            self._weeks,
            self._mean,
            *self._norm_words(),
            self._cost,
            self._tariffs,
        )
        words = [] if self._sums.isHidden() else [part.text() for part in said]
        return " ".join((*words, *([] if self._missing.isHidden() else [self._missing.text()])))

    def _norm_words(self) -> tuple[QLabel, ...]:
        return tuple(part for part in (self._week_norm, self._pace) if not part.isHidden())

    def _show_cost(self, cost: CostView, unit: str) -> None:
        weeks = dutch_number(cost.weeks)
        span = self.tr("in 1 week") if weeks == "1" else self.tr("in {weeks} weken")
        total = self.tr("Totaal {total} {unit}").format(total=quantity(cost.sixtieths), unit=unit)
        mean = self.tr("gemiddeld {mean} {unit} per week")
        parts = [f"{quantity(count)} × {euros(tariff)}" for count, tariff in cost.by_tariff]
        self._total.setText(total)
        self._weeks.setText(span.format(weeks=weeks))
        self._mean.setText(mean.format(mean=one_decimal(cost.per_week), unit=unit))
        self._cost.setText(euros(cost.cents))
        self._tariffs.setText("= " + "\n+ ".join(parts) if parts else "")

    def _show_norm(self, cost: CostView, norm: Norm | None, unit: str) -> None:
        """The mean per week on a small bar, beside the norm spread over the weeks it is for."""
        for part in (self.week_bar, self._week_norm):
            part.setVisible(norm is not None)
        if norm is None:
            return
        low, high = weekly_norm(norm)
        ends = one_decimal(low), one_decimal(high)
        self.week_bar.set_norm(float(low), float(high), *ends)
        words = self.tr("Norm, gespreid over {months} maanden: {low} tot {high} per week")
        spread = words.format(months=norm.months, low=ends[0], high=ends[1])
        self._week_norm.setText(spread)
        mean = self.tr("Gemiddeld {mean} {unit} per week. {norm}.")
        sentence = mean.format(mean=one_decimal(cost.per_week), unit=unit, norm=spread)
        self.week_bar.set_value(float(cost.per_week), sentence)

    def _show_pace(self, norm: NormResult | None) -> None:
        """Where the bar says something else than the norm does: why that is no contradiction."""
        words = weekly_words(norm) if norm is not None else ""
        self._pace.setText(words)
        self._pace.setVisible(bool(words))

    def _missing_words(self, waiting: list[str], *, nothing: bool) -> str:
        if nothing:
            return self.tr(
                "Vul volume, van en t/m in: dan staan hier het totaal en de geschatte kosten."
            )
        if len(waiting) == 1:
            return self.tr("Fase {number} telt nog niet mee.").format(number=waiting[0])
        numbers = self.tr(" en ").join((", ".join(waiting[:-1]), waiting[-1])) if waiting else ""
        return self.tr("Fase {numbers} tellen nog niet mee.").format(numbers=numbers)


def _apart(left: QWidget, right: QWidget) -> FlowLayout:
    """One at the left and one at the right, or below one another where there is no room."""
    line = FlowLayout(spacing=theme.INSIDE, right=1)
    line.addWidget(left)
    line.addWidget(right)
    return line


def _line(strong: QLabel, plain: QLabel) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.UNIT + 2)
    for part in (strong, plain):
        line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    return made
