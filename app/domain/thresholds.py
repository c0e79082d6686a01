"""The thresholds of the stoplight that a region can set for itself: what each is, and its bounds.

Source: design of the stoplight, section 1. No region fixed any of them yet, so every default is
provisional. What an indication has frozen keeps the light it was given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.domain.stoplight import StoplightSettings


class ThresholdGroup(StrEnum):
    """To which part of a light a threshold belongs; the value is the Dutch heading."""

    WAITING = "Wachttijd"
    BUDGET = "Budget"
    FORECAST = "Verwachting"
    KPI = "KPI's"


@dataclass(frozen=True, slots=True)
class Threshold:
    """One whole number; ``key`` is its field of ``StoplightSettings``, ``unit`` follows it."""

    key: str
    group: ThresholdGroup
    text: str
    unit: str
    least: int
    most: int

    def refusal(self, number: int) -> str:
        """Why this number cannot be: one sentence, or empty."""
        if self.least <= number <= self.most:
            return ""
        return f"Kies een heel getal van {self.least} tot en met {self.most}."


_WAITING, _BUDGET = ThresholdGroup.WAITING, ThresholdGroup.BUDGET
_FORECAST, _KPI = ThresholdGroup.FORECAST, ThresholdGroup.KPI
_T = Threshold
THRESHOLDS: Final = (
    _T("waiting_amber_weeks", _WAITING, "Oranje: langer wachten dan", "weken", 0, 104),
    _T("waiting_red_weeks", _WAITING, "Rood: langer wachten dan", "weken", 0, 104),
    _T("waiting_stale_days", _WAITING, "Een wachttijd telt niet meer na", "dagen", 1, 730),
    _T("budget_near_percent", _BUDGET, "Oranje: verwacht gebruik vanaf", "% van plafond", 1, 200),
    _T("budget_full_percent", _BUDGET, "Rood: gebruik vanaf", "% van plafond", 1, 200),
    _T("budget_stale_days", _BUDGET, "Declaraties tellen niet meer na", "dagen", 1, 730),
    _T("assignment_stale_days", _BUDGET, "Toewijzingen zijn te laat na", "dagen", 1, 730),
    _T("rolling_months", _FORECAST, "Gemiddelde over de laatste", "maanden", 1, 24),
    _T("complete_after_days", _FORECAST, "Een maand is volledig na", "dagen", 0, 180),
    _T(
        "complete_provider_percent",
        _FORECAST,
        "Of als dit deel van de maand ervoor weer declareert",
        "%",
        1,
        100,
    ),
    _T("prior_index_permille", _FORECAST, "Index op de cijfers van vorig jaar", "‰", 0, 500),
    _T("realisation_months", _FORECAST, "Verzilvering: kijk terug over", "maanden", 1, 60),
    _T(
        "realisation_default_percent",
        _FORECAST,
        "Verzilvering als er te weinig bekend is",
        "%",
        1,
        100,
    ),
    _T("kpi_minimum_clients", _KPI, "Telt mee vanaf", "cliënten", 0, 100),
    _T("kpi_serious_percent", _KPI, "Ernstig: meer gemist dan", "% van de norm", 1, 100),
    _T("kpi_amber_misses", _KPI, "Oranje: KPI's gemist vanaf", "KPI's", 1, 20),
    _T("kpi_amber_serious", _KPI, "Oranje: ernstig gemist vanaf", "KPI's", 1, 20),
    _T("kpi_red_misses", _KPI, "Rood: KPI's gemist vanaf", "KPI's", 1, 20),
)
"""Every threshold that can be set, in the order in which they are read."""

BY_KEY: Final[Mapping[str, Threshold]] = MappingProxyType({item.key: item for item in THRESHOLDS})


def default_of(threshold: Threshold, settings: StoplightSettings) -> int:
    """The value of a threshold in ``settings``."""
    value = getattr(settings, threshold.key)
    assert isinstance(value, int)
    return value


def with_own(settings: StoplightSettings, own: Mapping[str, int]) -> StoplightSettings:
    """``settings`` with the numbers that were set here; what cannot be is left out."""
    known = {
        key: number
        for key, number in own.items()
        if key in BY_KEY and not BY_KEY[key].refusal(number)
    }
    return replace(settings, **known)  # type: ignore[arg-type]  # only whole numbers


def conflict(settings: StoplightSettings) -> str:
    """Why these thresholds do not go together: one sentence, or empty."""
    if settings.waiting_amber_weeks > settings.waiting_red_weeks:
        return "Oranje moet bij een kortere wachttijd beginnen dan rood."
    if settings.budget_near_percent > settings.budget_full_percent:
        return "Oranje moet bij een lager gebruik van het plafond beginnen dan rood."
    if settings.kpi_amber_misses > settings.kpi_red_misses:
        return "Oranje moet bij minder gemiste KPI's beginnen dan rood."
    return ""
