"""The three parts of a light: waiting, budget and KPIs, each with its word and its sentence.

Source: design of the stoplight, sections 1.1 to 1.3. ``today`` only judges how stale data is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.budget import Figures
from app.domain.stoplight import Light, Part, StoplightSettings
from app.domain.waiting import WaitingValue, weeks_number, weeks_phrase

UNKNOWN_WORD = "Onbekend"


class KpiOutcome(StrEnum):
    """How one KPI stands against its norm."""

    MET = "met"
    MISSED = "missed"
    SERIOUS = "serious"
    TOO_SMALL = "too small"
    """Too few clients to go by."""
    NOT_COUNTED = "not counted"
    """Without a norm, or not one the region watches."""


_MISSES = frozenset({KpiOutcome.MISSED, KpiOutcome.SERIOUS})
_COUNTED = _MISSES | {KpiOutcome.MET}


@dataclass(frozen=True, slots=True)
class WaitingFacts:
    """A provider's waiting time on a reference date: until intake, and from there to treatment."""

    reference_date: date
    intake: WaitingValue
    treatment: WaitingValue
    intake_stop: bool = False

    @property
    def stopped(self) -> bool:
        """Whether no new clients are taken in, by the column or in words."""
        return self.intake_stop or self.intake.stop or self.treatment.stop

    @property
    def tenths(self) -> int | None:
        """Weeks in all in tenths; one missing number counts for nothing, two are ``None``."""
        known = [v.tenths for v in (self.intake, self.treatment) if v.tenths is not None]
        return sum(known) if known else None

    def stale(self, settings: StoplightSettings, today: date) -> bool:
        """Whether the reference date is too old to go by."""
        return (today - self.reference_date).days > settings.waiting_stale_days


@dataclass(frozen=True, slots=True)
class KpiFacts:
    """The newest value of one KPI of a provider, in thousandths, with the clients behind it."""

    kpi: str
    value: int
    norm: int | None
    clients: int | None
    quality_signal: bool = False


def best_waiting(
    rows: Iterable[WaitingFacts], settings: StoplightSettings, today: date
) -> WaitingFacts | None:
    """The row that answers "is there room anywhere": usable before not, no stop, then shortest."""

    def rank(row: WaitingFacts) -> tuple[bool, bool, int]:
        usable = not row.stale(settings, today) and (row.stopped or row.tenths is not None)
        return not usable, row.stopped, row.tenths or 0

    return min(rows, key=rank, default=None)


def judge_waiting(facts: WaitingFacts | None, settings: StoplightSettings, today: date) -> Part:
    """The waiting part (1.1). A fresh intake stop is red whatever the weeks say."""
    if facts is None:
        return _unknown("Van deze aanbieder is geen wachttijd bekend.")
    seen = f"peildatum {facts.reference_date:%d-%m-%Y}"
    if facts.stale(settings, today):
        days = (today - facts.reference_date).days
        return _unknown(f"De wachttijd is {days} dagen oud ({seen}) en telt niet meer mee.")
    if facts.stopped:
        return Part(Light.RED, "Cliëntenstop", f"Er geldt een cliëntenstop ({seen}).")
    if facts.tenths is None:
        return _unknown(f"De wachttijd is niet in weken opgegeven{_texts(facts)} ({seen}).")
    return _judge_weeks(facts, facts.tenths, seen, settings)


def judge_budget(
    figures: Figures, settings: StoplightSettings, data_date: date | None, today: date
) -> Part:
    """The budget part (1.2); a forecast that cannot be made leaves it unknown, never green."""
    missing = _missing(figures, settings, data_date, today)
    if missing is not None or figures.ceiling is None or figures.declared is None:
        return _unknown(missing or "Het budget is niet bekend.")
    ceiling, declared = figures.ceiling, figures.declared
    known = [cents for cents in (figures.committed, figures.rolling) if cents is not None]
    expected = max([declared, *known])
    used = f"Budget {_percent(declared, ceiling)} benut"
    outlook = f"{used}, verwacht {_percent(expected, ceiling)}."
    if _reaches(declared, ceiling, settings.budget_full_percent):
        return Part(Light.RED, "Vol", f"Het budget is vol: {_percent(declared, ceiling)} benut.")
    if _reaches(figures.committed, ceiling, settings.budget_full_percent):
        promised = _percent(figures.committed or 0, ceiling)
        sentence = f"{used}, met de lopende toewijzingen {promised}: het budget is volgelopen."
        return Part(Light.RED, "Volgelopen", sentence)
    if any(_reaches(cents, ceiling, settings.budget_near_percent) for cents in known):
        return Part(Light.AMBER, "Dreigt vol", f"{outlook} Het budget dreigt vol te raken.")
    if figures.committed is None or figures.rolling is None:
        return _unknown(f"{used}. Er is nog geen volledige maand om een prognose op te bouwen.")
    return Part(Light.GREEN, "Ruimte", outlook)


def judge_kpi(values: Iterable[KpiFacts], settings: StoplightSettings) -> Part:
    """The KPI part (1.3) over the newest value of each KPI; a quality signal is red in itself."""
    rows = tuple(values)
    if any(row.quality_signal for row in rows):
        return Part(Light.RED, "Kwaliteitssignaal", "Er is een kwaliteitssignaal afgegeven.")
    weighed = [(row, weigh_kpi(row, settings)) for row in rows]
    counted = [outcome for _, outcome in weighed if outcome in _COUNTED]
    if not counted:
        small = any(outcome is KpiOutcome.TOO_SMALL for _, outcome in weighed)
        why = "De aantallen cliënten zijn te klein voor de KPI's." if small else ""
        return _unknown(why or "Er zijn geen KPI's met een norm bekend.")
    misses = [row for row, outcome in weighed if outcome in _MISSES]
    serious = counted.count(KpiOutcome.SERIOUS)
    light = _kpi_light(len(misses), serious, settings)
    if not misses:
        reached = f"Alle {len(counted)} KPI's halen" if len(counted) > 1 else "De KPI haalt"
        return Part(light, "Goed", f"{reached} de norm.")
    rules = [settings.kpi(row.kpi) for row in misses]
    names = ", ".join(rule.name for rule in rules if rule is not None)
    heavy = f", {serious} ernstig" if serious else ""
    verb = "haalt" if len(misses) == 1 else "halen"
    sentence = f"{len(misses)} van {len(counted)} KPI's {verb} de norm niet{heavy}: {names}."
    return Part(light, f"{len(misses)} mis", sentence)


def weigh_kpi(facts: KpiFacts, settings: StoplightSettings) -> KpiOutcome:
    """One KPI against its norm (1.3): a miss is serious when it is a good part of the norm."""
    rule = settings.kpi(facts.kpi)
    if rule is None or facts.norm is None:
        return KpiOutcome.NOT_COUNTED
    if (facts.clients or 0) < settings.kpi_minimum_clients:
        return KpiOutcome.TOO_SMALL
    gap = facts.norm - facts.value if rule.higher_is_better else facts.value - facts.norm
    if gap <= 0:
        return KpiOutcome.MET
    serious = gap * 100 > facts.norm * settings.kpi_serious_percent
    return KpiOutcome.SERIOUS if serious else KpiOutcome.MISSED


def _judge_weeks(facts: WaitingFacts, tenths: int, seen: str, settings: StoplightSettings) -> Part:
    red, amber = settings.waiting_red_weeks, settings.waiting_amber_weeks
    wait = f"Wachttijd {_addition(facts)}{weeks_phrase(tenths)}"
    tail = f"({seen}).{_one_missing(facts)}"
    word = f"Wachttijd {weeks_phrase(tenths)}"
    if tenths > red * 10:
        return Part(Light.RED, word, f"{wait}, meer dan {red} weken {tail}")
    if tenths > amber * 10:
        return Part(Light.AMBER, word, f"{wait}, meer dan {amber} weken {tail}")
    return Part(Light.GREEN, "Plek", f"{wait}, binnen de grens van {amber} weken {tail}")


def _missing(
    figures: Figures, settings: StoplightSettings, data_date: date | None, today: date
) -> str | None:
    """Why the budget cannot be judged, or ``None`` where it can."""
    if figures.ceiling is None:
        return "Er is geen budgetplafond bekend."
    if figures.declared is None or data_date is None:
        return "Er zijn nog geen declaraties over dit jaar."
    if (today - data_date).days > settings.budget_stale_days:
        return f"De declaraties lopen tot {data_date:%d-%m-%Y} en zijn te oud om op te rekenen."
    return None


def _kpi_light(misses: int, serious: int, settings: StoplightSettings) -> Light:
    if misses >= settings.kpi_red_misses:
        return Light.RED
    if misses >= settings.kpi_amber_misses or serious >= settings.kpi_amber_serious:
        return Light.AMBER
    return Light.GREEN


def _reaches(cents: int | None, ceiling: int, percent: int) -> bool:
    return cents is not None and cents * 100 >= ceiling * percent


def _percent(cents: int, ceiling: int) -> str:
    """Whole percents, rounded down so that "100%" is never said before the ceiling is reached."""
    return f"{cents * 100 // ceiling}%" if ceiling > 0 else "meer dan 100%"


def _addition(facts: WaitingFacts) -> str:
    parts = [v.tenths for v in (facts.intake, facts.treatment)]
    if any(not part for part in parts):
        return ""
    return " + ".join(weeks_number(part) for part in parts if part is not None) + " = "


def _one_missing(facts: WaitingFacts) -> str:
    if facts.intake.tenths is None:
        return " De wachttijd tot de intake is niet bekend."
    if facts.treatment.tenths is None:
        return " De wachttijd tot de behandeling is niet bekend."
    return ""


def _texts(facts: WaitingFacts) -> str:
    texts = dict.fromkeys(v.text for v in (facts.intake, facts.treatment) if v.text)
    return f": “{'”, “'.join(texts)}”" if texts else ""


def _unknown(sentence: str) -> Part:
    return Part(Light.UNKNOWN, UNKNOWN_WORD, sentence)
