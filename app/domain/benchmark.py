"""KPIs that are worked out from allocations and declarations, to lay providers side by side.

Source: design of the stoplight, section 1.3. A figure comes with the number of clients and of
allocations behind it. Percents and months are whole thousandths, money is whole cents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from app.domain.care_volume import round_half_up
from app.domain.history import Continuation, HistoryLimits
from app.domain.norms import add_months


class ComputedKpi(StrEnum):
    """The KPIs the program works out itself; the value is the key by which a region names one."""

    COST = "cost_per_client"
    LEAD_TIME = "lead_time"
    EXTENSION = "extension"
    RELAPSE = "relapse"
    REALISATION = "realisation"


@dataclass(frozen=True, slots=True)
class Counted:
    """The allocations that something was counted over, and their unique children."""

    cases: int = 0
    clients: int = 0


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure with the unique clients and the allocations behind it.

    ``cases`` is ``None`` where no allocations are counted but declared lines.
    """

    value: int
    clients: int
    cases: int | None = None


def cost_per_client(cents: int, clients: int) -> Measured | None:
    """Net declared cents over unique clients, in whole cents; ``None`` without clients."""
    if not clients:
        return None
    return Measured(round_half_up(Fraction(cents, clients)), clients)


def lead_time(months: int, over: Counted) -> Measured | None:
    """The mean of the calendar months from the first to the last declared period of each.

    Both months count: declared over April up to and including July is four months. ``over`` are the
    ended allocations on which something was declared.
    """
    return _mean(months * 1000, over)


def follow_rate(followed: int, over: Counted) -> Measured | None:
    """Percents of ended allocations that were ``followed`` by an extension, or by a relapse.

    Only those count that ended by :func:`last_settled_end`.
    """
    return _mean(followed * 100_000, over)


def last_settled_end(by: Continuation, limits: HistoryLimits, d: date) -> date:
    """The last end of help of which the data up to ``d`` tells whether this came after it.

    Of what ended last month nobody knows yet whether it comes back; counting it would make every
    rate look lower than it is.
    """
    if by is Continuation.EXTENSION:
        return d - timedelta(days=limits.extension_days)
    # No day of the month is sure to exist in another one: look around the nearest.
    end = add_months(d, -limits.relapse_months)
    while add_months(end, limits.relapse_months) > d:
        end -= timedelta(days=1)
    while add_months(end + timedelta(days=1), limits.relapse_months) <= d:
        end += timedelta(days=1)
    return end


def realisation(delivered: int, allocated: int, over: Counted) -> Measured | None:
    """Percents of the ``allocated`` volume that was ``delivered``, capped to 0 and 100.

    Hours and days do not add up: each volume comes multiplied by the tariff of its product. Without
    anything allocated ``None``.
    """
    if allocated <= 0:
        return None
    share = min(max(Fraction(delivered, allocated), Fraction(0)), Fraction(1))
    return Measured(round_half_up(share * 100_000), over.clients, over.cases)


def level_shares(hours: Mapping[str, int], clients: int) -> Mapping[str, Measured]:
    """Percents of the declared hours (in any unit of time) per level; nothing without hours."""
    total = sum(max(amount, 0) for amount in hours.values())
    return {
        level: Measured(round_half_up(Fraction(max(amount, 0) * 100_000, total)), clients)
        for level, amount in hours.items()
        if total
    }


def middle(values: Sequence[int]) -> int | None:
    """The median: half of the providers is above it; ``None`` without values."""
    if not values:
        return None
    ranked = sorted(values)
    below, above = ranked[(len(ranked) - 1) // 2], ranked[len(ranked) // 2]
    return round_half_up(Fraction(below + above, 2))


def _mean(total: int, over: Counted) -> Measured | None:
    if not over.cases:
        return None
    return Measured(round_half_up(Fraction(total, over.cases)), over.clients, over.cases)
