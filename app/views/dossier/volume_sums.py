"""What the phases add up to: the total, the weeks, the mean per week and the estimated cost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from app.domain.norms import dutch_number
from app.exchange.dutch_words import euros, one_decimal, quantity
from app.services.dossier_rows import CostView, IndicationView
from app.views import theme
from app.views.widgets.card import Card
from app.views.widgets.text import clear_layout, label, paragraph

_RIGHT = Qt.AlignmentFlag.AlignRight


class VolumeSums(Card):
    """The box under the phases; as long as nothing adds up it says what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="panel", inset=12)
        self.setAccessibleName(self.tr("Totaal en kosten"))
        self._missing = paragraph("", "quiet")
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme.INSIDE)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.add(self._missing)

    def show_sums(self, item: IndicationView) -> None:
        """Show the sums over the phases that are complete, and say which ones are not."""
        clear_layout(self._grid)
        cost, product = item.cost, item.product
        if cost is not None and product is not None:
            self._show_total(cost, product.unit.plural)
            self._show_cost(cost)
        phases = item.facts.phases
        waiting = [str(n) for n, phase in enumerate(phases, start=1) if phase.phase() is None]
        self._missing.setVisible(bool(waiting) or cost is None)
        self._missing.setText(self._missing_words(waiting, nothing=cost is None))

    def text(self) -> str:
        """Everything that is said, for tests and for who copies it."""
        words = [part.text() for part in self.findChildren(QLabel) if part.isVisibleTo(self)]
        return " ".join(word for word in words if word)

    def _show_total(self, cost: CostView, unit: str) -> None:
        weeks = dutch_number(cost.weeks)
        span = self.tr("in 1 week") if weeks == "1" else self.tr("in {weeks} weken")
        total = self.tr("Totaal {total} {unit}").format(total=quantity(cost.sixtieths), unit=unit)
        self._grid.addLayout(_pair(label(total, "strong"), label(span.format(weeks=weeks))), 0, 0)
        mean = self.tr("gemiddeld {mean} {unit} per week")
        words = label(mean.format(mean=one_decimal(cost.per_week), unit=unit))
        self._grid.addWidget(words, 0, 1, _RIGHT)

    def _show_cost(self, cost: CostView) -> None:
        parts = [f"{quantity(count)} × {euros(tariff)}" for count, tariff in cost.by_tariff]
        lead = self.tr("Kosten (schatting)")
        self._grid.addWidget(label(lead), 1, 0)
        first = label(f"= {parts[0]}" if parts else "")
        self._grid.addLayout(_pair(label(euros(cost.cents), "strong"), first), 1, 1, _RIGHT)
        for row, part in enumerate(parts[1:], start=2):
            self._grid.addWidget(label(f"+ {part}"), row, 1, _RIGHT)

    def _missing_words(self, waiting: list[str], *, nothing: bool) -> str:
        if nothing:
            return self.tr(
                "Vul volume, van en t/m in: dan staan hier het totaal en de geschatte kosten."
            )
        if len(waiting) == 1:
            return self.tr("Fase {number} telt nog niet mee.").format(number=waiting[0])
        numbers = self.tr(" en ").join((", ".join(waiting[:-1]), waiting[-1])) if waiting else ""
        return self.tr("Fase {numbers} tellen nog niet mee.").format(numbers=numbers)


def _pair(strong: QLabel, plain: QLabel) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.UNIT + 2)
    line.addWidget(strong)
    line.addWidget(plain)
    line.addStretch(1)
    return line
