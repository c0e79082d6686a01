"""The KPIs of the benchmark as columns: how each is called, what it means and what is wanted."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.benchmark import ComputedKpi
from app.domain.history import HistoryLimits
from app.services.benchmark_rows import KpiColumn, KpiGroup, KpiScale

LEVEL = "level:"
"""Before the name of a level in the key of its share."""

_COMPUTED = {
    ComputedKpi.COST: (
        "Kosten per cliënt",
        KpiScale.EUROS,
        "Gedeclareerd min credit in het jaar, gedeeld door het aantal unieke cliënten.",
    ),
    ComputedKpi.LEAD_TIME: (
        "Doorlooptijd (maanden)",
        KpiScale.NUMBER,
        "Gemiddeld aantal kalendermaanden van de eerste tot en met de laatste gedeclareerde "
        "periode, over toewijzingen die in het jaar eindigden.",
    ),
    ComputedKpi.EXTENSION: (
        "Verlenging (%)",
        KpiScale.PERCENT,
        "Deel van de geëindigde toewijzingen waarna hetzelfde kind binnen {days} dagen weer "
        "hetzelfde product kreeg, bij welke aanbieder ook. Telt alleen mee als die termijn "
        "voorbij is.",
    ),
    ComputedKpi.RELAPSE: (
        "Recidief (%)",
        KpiScale.PERCENT,
        "Deel van de geëindigde toewijzingen waarna hetzelfde kind later weer hetzelfde "
        "product kreeg, tot {months} maanden erna. Telt alleen mee als die termijn voorbij is.",
    ),
    ComputedKpi.REALISATION: (
        "Verzilvering (%)",
        KpiScale.PERCENT,
        "Gedeclareerd deel van het toegewezen volume, over toewijzingen die in het jaar eindigden. "
        "Verschillende producten wegen naar hun tarief.",
    ),
}


def computed_columns(
    directions: Mapping[str, bool], limits: HistoryLimits
) -> tuple[KpiColumn, ...]:
    """The computed KPIs, neutral unless ``directions`` says that higher (or lower) is better."""
    terms = {"days": limits.extension_days, "months": limits.relapse_months}
    return tuple(
        KpiColumn(
            key, title, KpiGroup.COMPUTED, scale, meaning.format(**terms), directions.get(key)
        )
        for key, (title, scale, meaning) in _COMPUTED.items()
    )


def level_column(level: str) -> KpiColumn:
    """The share of one level in the declared hours."""
    return KpiColumn(
        f"{LEVEL}{level}",
        f"{level} (%)",
        KpiGroup.LEVELS,
        KpiScale.PERCENT,
        f"Deel van de gedeclareerde uren op niveau {level}, van alle uren met een niveau.",
    )
