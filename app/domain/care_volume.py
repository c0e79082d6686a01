"""Volume arithmetic: how much care a phase holds and what it costs.

Source: iJw 3.2 rules IV042, IV077, IV078, IV081, CD076, CS338; worked figures in the design of the
indication, section 2. Amounts of care are counted in *sixtieths* of a unit, so that minutes on an
hourly product stay whole: one hour is 60, one minute is 1, one day, half-day or piece is 60.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from app.domain.catalogue import Product, Tariff
from app.domain.ijw import Frequency, Unit

SIXTIETHS = 60


@dataclass(frozen=True, slots=True)
class Phase:
    """A volume in force from ``start`` to and including ``end`` (both known here)."""

    volume: int
    unit: Unit
    frequency: Frequency
    start: date
    end: date
    goal: str = ""

    @property
    def days(self) -> int:
        """Number of days, both ends included."""
        return (self.end - self.start).days + 1


@dataclass(frozen=True, slots=True)
class CostLine:
    """Part of a phase at one tariff (cents per unit): sixtieths of a unit and cost in cents."""

    start: date
    end: date
    sixtieths: int
    tariff_cents: int
    cents: int


def per_unit(unit: Unit) -> int:
    """Sixtieths in one of ``unit``: a minute is a sixtieth of an hour, everything else is whole."""
    return 1 if unit is Unit.MINUTE else SIXTIETHS


def weeks_touched(start: date, end: date) -> int:
    """Number of ISO weeks (Monday to Sunday) that share a day with the period (IV077)."""
    return (_monday(end) - _monday(start)).days // 7 + 1


def months_touched(start: date, end: date) -> int:
    """Number of calendar months that share a day with the period (IV078)."""
    return (end.year - start.year) * 12 + end.month - start.month + 1


def total_volume(phase: Phase) -> int:
    """Volume over the whole phase, in the phase's own unit."""
    return phase.volume * _occasions(phase.frequency, phase.start, phase.end)


def total_sixtieths(phase: Phase) -> int:
    """Volume over the whole phase in sixtieths of an hour, day, half-day or piece."""
    return total_volume(phase) * per_unit(phase.unit)


def monthly_caps(phase: Phase) -> tuple[tuple[date, int], ...]:
    """Per calendar month (its first day) the most that may be declared, in the phase's unit.

    The caps may add up to more than :func:`total_volume`; both limits hold (IV076, TR321).
    """
    return tuple(
        (start.replace(day=1), phase.volume * _occasions(phase.frequency, start, end))
        for start, end in _month_parts(phase.start, phase.end)
    )


def cost_lines(phase: Phase, tariffs: Sequence[Tariff]) -> tuple[CostLine, ...]:
    """The phase split at every change of tariff, each part with its cost in whole cents.

    A week or month that straddles the change belongs to the tariff of its first day inside the
    phase, so that the parts add up to the phase. A fixed total is divided by days. Half a cent is
    rounded up per line. Days for which no tariff is known cost nothing and yield no line.
    """
    lines: list[CostLine] = []
    for start, end, tariff in _tariff_parts(phase, tariffs):
        sixtieths = _before(phase, end + timedelta(days=1)) - _before(phase, start)
        cents = round_half_up(Fraction(sixtieths * tariff.cents, SIXTIETHS))
        lines.append(CostLine(start, end, sixtieths, tariff.cents, cents))
    return tuple(lines)


def cost(phases: Sequence[Phase], product: Product) -> int:
    """Estimated cost of all phases in whole cents at the product's tariffs."""
    return sum(line.cents for phase in phases for line in cost_lines(phase, product.tariffs))


def tapered_tariff(tariff_cents: int, month: int, after_months: int, percent: int) -> int:
    """Tariff in cents in the given month (from 1) when it drops by ``percent`` after some months.

    A what-if only: the region has not decided on a taper. 7800, month 13, 12, 10% -> 7020.
    """
    if month <= after_months:
        return tariff_cents
    return round_half_up(Fraction(tariff_cents * (100 - percent), 100))


def round_half_up(value: Fraction) -> int:
    """The nearest whole number, a half always upwards (IV081)."""
    return int((value + Fraction(1, 2)).__floor__())


def _occasions(frequency: Frequency, start: date, end: date) -> int:
    match frequency:
        case Frequency.PER_DAY:
            return (end - start).days + 1
        case Frequency.PER_WEEK:
            return weeks_touched(start, end)
        case Frequency.PER_MONTH:
            return months_touched(start, end)
        case _:
            return 1


def _before(phase: Phase, day: date) -> int:
    """Sixtieths that belong to the days of the phase before ``day``."""
    if day <= phase.start:
        return 0
    if day > phase.end:
        return total_sixtieths(phase)
    if phase.frequency is Frequency.TOTAL:
        share = Fraction((day - phase.start).days, phase.days)
        return round_half_up(total_volume(phase) * share) * per_unit(phase.unit)
    occasions = _occasions(phase.frequency, phase.start, day - timedelta(days=1))
    return phase.volume * occasions * per_unit(phase.unit)


def _tariff_parts(phase: Phase, tariffs: Sequence[Tariff]) -> Iterator[tuple[date, date, Tariff]]:
    for tariff in sorted(tariffs, key=lambda tariff: tariff.valid_from):
        start = max(phase.start, tariff.valid_from)
        end = min(phase.end, tariff.valid_to or phase.end)
        if start <= end:
            yield start, end, tariff


def _month_parts(start: date, end: date) -> Iterator[tuple[date, date]]:
    while start <= end:
        following = (start.replace(day=28) + timedelta(days=4)).replace(day=1)
        yield start, min(end, following - timedelta(days=1))
        start = following


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
