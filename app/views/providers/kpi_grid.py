"""The KPIs of a provider against their norms, each in the direction in which it is better."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.domain.stoplight import Light
from app.domain.stoplight_parts import KpiOutcome
from app.services.provider_card import KpiLine
from app.services.source_questions import KpiQuestion
from app.views.figures import figures
from app.views.providers.fact_grid import FactGrid
from app.views.source_words import source_words

OUTCOME_LIGHTS: Final = {
    KpiOutcome.MET: Light.GREEN,
    KpiOutcome.MISSED: Light.AMBER,
    KpiOutcome.SERIOUS: Light.RED,
    KpiOutcome.TOO_SMALL: Light.UNKNOWN,
    KpiOutcome.NOT_COUNTED: Light.NONE,
}
"""The sign of each outcome of a KPI."""


class KpiGrid(FactGrid):
    """One line per KPI: how it stands and its value, with its norm under it."""

    def __init__(self, agb: str, lines: Iterable[KpiLine], parent: QWidget | None = None) -> None:
        super().__init__(lights=True, parent=parent)
        for line in lines:
            self.add(
                line.name,
                thousandths(line.value),
                light=OUTCOME_LIGHTS[line.outcome],
                hint=self._beside(line),
                source=source_words(line.source) if line.source else "",
                question=KpiQuestion(agb, line.name),
            )

    def _norm(self, line: KpiLine) -> str:
        if line.norm is None:
            return self.tr("geen norm")
        words = {
            True: self.tr("norm {norm} of hoger"),
            False: self.tr("norm {norm} of lager"),
            None: self.tr("norm {norm}"),
        }
        return words[line.higher_is_better].format(norm=thousandths(line.norm))

    def _beside(self, line: KpiLine) -> str:
        words = {
            KpiOutcome.MET: self.tr("haalt de norm"),
            KpiOutcome.MISSED: self.tr("haalt de norm niet"),
            KpiOutcome.SERIOUS: self.tr("haalt de norm bij lange na niet"),
            KpiOutcome.TOO_SMALL: self.tr("te weinig cliënten om mee te tellen"),
            KpiOutcome.NOT_COUNTED: self.tr("telt niet mee"),
        }
        parts = [self._norm(line), words[line.outcome]]
        if line.clients is not None:
            one, many = self.tr("1 cliënt"), self.tr("{count} cliënten")
            parts.append(one if line.clients == 1 else many.format(count=line.clients))
        parts.append(line.period)
        if line.quality_signal:
            parts.append(self.tr("kwaliteitssignaal"))
        return " · ".join(parts)


def thousandths(value: int) -> str:
    """Thousandths as a Dutch number without needless noughts: 7500 -> "7,5"."""
    whole, rest = divmod(abs(value), 1000)
    sign = "-" if value < 0 else ""
    words = f"{whole:,}".replace(",", ".") + (f",{rest:03}".rstrip("0") if rest else "")
    return sign + figures(words)
