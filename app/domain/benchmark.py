"""KPIs that are worked out from allocations and declarations, to lay providers side by side.

Source: design of the stoplight, section 1.3. A figure comes with the number of clients and of
allocations behind it. Percents and months are whole thousandths, money is whole cents.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from app.domain.care_volume import round_half_up
from app.domain.history import Continuation, HistoryLimits, classify
from app.domain.norms import add_months


class ComputedKpi(StrEnum):
    """The KPIs the program works out itself; the value is the key by which a region names one."""

    COST = "cost_per_client"
    LEAD_TIME = "lead_time"
    EXTENSION = "extension"
    RELAPSE = "relapse"
    REALISATION = "realisation"


@dataclass(frozen=True, slots=True)
class EndedCare:
    """An allocation that ended, what was declared on it and what came after it.

    ``first_day`` and ``last_day`` are the outer days of its declared periods, ``None`` where
    nothing was declared on balance. ``next_start`` is the first start of help of the same product
    for the same child that ends later or not at all, at any provider. ``allocated`` and
    ``delivered`` are sixtieths of a unit; ``allocated`` is ``None`` where a budget stands instead.
    """

    bsn: str
    product_code: str
    end: date
    next_start: date | None = None
    first_day: date | None = None
    last_day: date | None = None
    allocated: int | None = None
    delivered: int = 0

    @property
    def months(self) -> int | None:
        """Calendar months from the first to the last declared day, both of them included."""
        first, last = self.first_day, self.last_day
        if first is None or last is None:
            return None
        return (last.year - first.year) * 12 + last.month - first.month + 1


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


def lead_time(care: Iterable[EndedCare]) -> Measured | None:
    """The mean number of calendar months from the first to the last declared period of each.

    Both months count: declared over April up to and including July is four months.
    """
    found = [one for one in care if one.months is not None]
    return _mean(sum(one.months or 0 for one in found) * 1000, found)


def followed(
    care: Iterable[EndedCare], by: Continuation, limits: HistoryLimits, d: date
) -> Measured | None:
    """Percents of the allocations that were followed ``by`` an extension, or by a relapse.

    Only those count of which the whole term lies before ``d``: of what ended last month nobody
    knows yet whether it comes back, and counting it would make every rate look better than it is.
    """
    found = [one for one in care if _term_end(one.end, by, limits) <= d]
    again = sum(classify(one.end, one.next_start, limits) is by for one in found)
    return _mean(again * 100_000, found)


def realisation(care: Iterable[EndedCare], tariffs: Mapping[str, int]) -> Measured | None:
    """Percents of the allocated volume that was declared, capped to 0 and 100.

    Hours and days do not add up: over several products each volume weighs by its tariff in cents.
    Care without a tariff is left out.
    """
    found = [one for one in care if one.allocated and tariffs.get(one.product_code)]
    allocated = sum((one.allocated or 0) * tariffs[one.product_code] for one in found)
    delivered = sum(one.delivered * tariffs[one.product_code] for one in found)
    if not allocated:
        return None
    share = min(max(Fraction(delivered, allocated), Fraction(0)), Fraction(1))
    return Measured(round_half_up(share * 100_000), _clients(found), len(found))


def level_shares(hours: Mapping[str, int], clients: int) -> Mapping[str, Measured]:
    """Percents of the declared hours (in any unit of time) per level, as far as it has hours."""
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


def _mean(total: int, care: Sequence[EndedCare]) -> Measured | None:
    if not care:
        return None
    return Measured(round_half_up(Fraction(total, len(care))), _clients(care), len(care))


def _clients(care: Iterable[EndedCare]) -> int:
    return len({one.bsn for one in care})


def _term_end(end: date, by: Continuation, limits: HistoryLimits) -> date:
    """The last day on which help that ended on ``end`` can still be followed ``by`` this."""
    if by is Continuation.EXTENSION:
        return end + timedelta(days=limits.extension_days)
    return add_months(end, limits.relapse_months)
