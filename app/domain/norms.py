"""The region's norms: how an indication compares with what a product normally takes.

A norm is a frame and an aid, never a hard stop (purchasing strategy 2026 §9; design of the
indication, section 3). It names a volume for the whole trajectory and a number of months; the
volume of all phases together is held against that volume, whatever their length.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from app.domain.care_volume import SIXTIETHS, Phase, per_unit, round_half_up, total_sixtieths
from app.domain.catalogue import Norm
from app.domain.dossier import LAST_DAY
from app.domain.ijw import Frequency, Unit


class NormOutcome(StrEnum):
    """How an indication stands to the norm; the value is stable, ``label`` is Dutch."""

    WITHIN = "within"
    ABOVE_INTENSITY = "above-intensity"
    ABOVE_DURATION = "above-duration"
    ABOVE_BOTH = "above-both"
    BELOW = "below"

    @property
    def label(self) -> str:
        """The outcome in a few Dutch words."""
        return _LABELS[self]

    @property
    def above(self) -> bool:
        """Whether a reason and the person who agreed are asked for."""
        return self not in (NormOutcome.WITHIN, NormOutcome.BELOW)


_LABELS = {
    NormOutcome.WITHIN: "Binnen de norm",
    NormOutcome.ABOVE_INTENSITY: "Meer dan de norm",
    NormOutcome.ABOVE_DURATION: "Langer dan de norm",
    NormOutcome.ABOVE_BOTH: "Meer en langer dan de norm",
    NormOutcome.BELOW: "Minder dan de norm",
}


@dataclass(frozen=True, slots=True)
class NormResult:
    """An indication beside its norm.

    ``sixtieths`` is the volume of all phases in sixtieths of the product's unit, ``months`` the
    time from the first day to the last, ``per_week`` the mean number of units in seven days.
    """

    outcome: NormOutcome
    norm: Norm
    sixtieths: int
    months: Fraction
    per_week: Fraction
    sentence: str


def judge_norm(phases: Sequence[Phase], norm: Norm) -> NormResult | None:
    """Hold all phases together against ``norm``; ``None`` without phases or with mixed units."""
    units = {Unit.HOUR if phase.unit is Unit.MINUTE else phase.unit for phase in phases}
    if len(units) != 1:
        return None
    start, end = min(phase.start for phase in phases), max(phase.end for phase in phases)
    sixtieths = sum(total_sixtieths(phase) for phase in phases)
    months = months_between(start, end)
    outcome = _outcome(sixtieths, months, norm)
    return NormResult(
        outcome=outcome,
        norm=norm,
        sixtieths=sixtieths,
        months=months,
        per_week=Fraction(sixtieths * 7, SIXTIETHS * ((end - start).days + 1)),
        sentence=_sentence(outcome, sixtieths, months, norm, units.pop()),
    )


def weekly_volume(phase: Phase) -> Fraction:
    """The number of units (hours for minutes) in a week of the phase.

    What is given per week is that; anything else is spread evenly over the days.
    """
    if phase.frequency is Frequency.PER_WEEK:
        return Fraction(phase.volume * per_unit(phase.unit), SIXTIETHS)
    return Fraction(total_sixtieths(phase) * 7, SIXTIETHS * phase.days)


def weekly_norm(norm: Norm) -> tuple[Fraction, Fraction]:
    """The least and the most of ``norm`` per week, spread evenly; a year counts 52 weeks.

    A way to look at the norm, not a norm of its own: the region sets the whole volume.
    """
    weeks = Fraction(norm.months * 52, 12)
    return norm.minimum / weeks, norm.maximum / weeks


def weekly_words(result: NormResult) -> str:
    """Why the mean per week may lie elsewhere than the total: one Dutch sentence, or nothing.

    The norm is about the total (purchasing strategy 2026 §9). Help that is shorter than the months
    of the norm may be more intensive and yet be within it: then the two are told together.
    """
    norm = result.norm
    pace = _place(result.per_week, *weekly_norm(norm))
    total = _place(Fraction(result.sixtieths, SIXTIETHS), norm.minimum, norm.maximum)
    if pace == total:
        return ""
    length = _LENGTHS[_place(result.months, norm.months, norm.months)]
    return f"{length} en {_PACES[pace]}; het totaal is {_TOTALS[total]}."


def months_between(start: date, end: date) -> Fraction:
    """Length of a period in months, both days included.

    Counted from the day of ``start`` to the same day of later months; the days that remain are a
    part of the month they fall in. 1-12-2026 to 31-5-2027 is exactly 6 months.
    """
    after = end + timedelta(days=1)
    whole = (after.year - start.year) * 12 + after.month - start.month
    if add_months(start, whole) > after:
        whole -= 1
    reached = add_months(start, whole)
    return whole + Fraction((after - reached).days, (add_months(start, whole + 1) - reached).days)


def add_months(day: date, months: int) -> date:
    """The same day some months later; a day that month does not have becomes the first of the next.

    29-2-2024 and 12 months is 1-3-2025, so that 29-2-2024 to 28-2-2025 is exactly a year.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.day > monthrange(year, month + 1)[1]:
        return add_months(day.replace(day=1), months + 1)
    return date(year, month + 1, day.day)


def default_evaluation(start: date, end: date) -> date:
    """The last day of the first half of the period, the proposed day to evaluate.

    1-12-2026 to 31-5-2027 gives 28-2-2027. Impossible periods give their first day.
    """
    if not start <= end <= LAST_DAY:
        return start
    half = months_between(start, end) / 2
    whole = int(half)
    reached = add_months(start, whole)
    month_days = (add_months(start, whole + 1) - reached).days
    days = int((half - whole) * month_days)
    return max(start, reached + timedelta(days=days - 1))


_LENGTHS = {-1: "Korter", 0: "Even lang", 1: "Langer"}
_PACES = {-1: "minder intensief", 0: "even intensief", 1: "intensiever"}
_TOTALS = {-1: "minder dan de norm", 0: "binnen de norm", 1: "meer dan de norm"}


def _place(value: Fraction, low: Fraction | int, high: Fraction | int) -> int:
    """Below (-1), in (0) or above (1) a stretch."""
    return (value > high) - (value < low)


def _outcome(sixtieths: int, months: Fraction, norm: Norm) -> NormOutcome:
    too_much = sixtieths > norm.maximum * SIXTIETHS
    too_long = months > norm.months
    if too_much and too_long:
        return NormOutcome.ABOVE_BOTH
    if too_much:
        return NormOutcome.ABOVE_INTENSITY
    if too_long:
        return NormOutcome.ABOVE_DURATION
    return NormOutcome.BELOW if sixtieths < norm.minimum * SIXTIETHS else NormOutcome.WITHIN


def _sentence(
    outcome: NormOutcome, sixtieths: int, months: Fraction, norm: Norm, unit: Unit
) -> str:
    """One Dutch sentence that names both sides of the comparison."""
    amount = f"{dutch_number(Fraction(sixtieths, SIXTIETHS))} {unit.plural} in {_months(months)}"
    name = "voorlopige norm" if norm.provisional else "norm"
    frame = f"{norm.minimum} tot {norm.maximum} {unit.plural} in {_months(Fraction(norm.months))}"
    relation = {
        NormOutcome.WITHIN: f"valt binnen de {name} van",
        NormOutcome.ABOVE_INTENSITY: f"is meer dan de {name} van",
        NormOutcome.ABOVE_DURATION: f"duurt langer dan de {name} van",
        NormOutcome.ABOVE_BOTH: f"is meer en duurt langer dan de {name} van",
        NormOutcome.BELOW: f"is minder dan de {name} van",
    }[outcome]
    return f"{amount} {relation} {frame}."


def dutch_number(value: Fraction) -> str:
    """A number as Dutch writes it: at most one decimal, with a comma, none where it is whole."""
    whole, rest = divmod(round_half_up(value * 10), 10)
    return f"{whole},{rest}" if rest else str(whole)


def _months(months: Fraction) -> str:
    number = dutch_number(months)
    return f"{number} maand" if number == "1" else f"{number} maanden"
