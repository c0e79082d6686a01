"""Ceiling, declared, committed and forecast: the money of a provider, and the what-if incentives.

Source: design of the stoplight, sections 1.2 and 3; domain facts E4 and F. Amounts are whole cents,
volumes sixtieths of a unit. Everything hangs on the data date ``d``, never on the clock. Sums are
exact until the end, where they are rounded to whole cents.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from app.domain.care_volume import SIXTIETHS, round_half_up
from app.domain.stoplight import DiscountBand


@dataclass(frozen=True, slots=True)
class Figures:
    """What is known of a provider's budget in one scope and year, in cents; ``None`` = not known.

    ``ceiling`` B, ``declared`` U, ``committed`` C, ``rolling`` R and ``prior`` P of the design.
    """

    ceiling: int | None = None
    declared: int | None = None
    committed: int | None = None
    rolling: int | None = None
    prior: int | None = None

    @property
    def room(self) -> int | None:
        """What is left for new help: B - max(C, R); below zero where more is expected than that."""
        expected = [cents for cents in (self.committed, self.rolling) if cents is not None]
        return None if self.ceiling is None or not expected else self.ceiling - max(expected)

    def fits(self, cost_cents: int) -> bool | None:
        """Whether help of this cost still fits in the room, ``None`` where the room is unknown."""
        return None if self.room is None else cost_cents <= self.room


@dataclass(frozen=True, slots=True)
class Ended:
    """Ended allocations of a kind: how many, and their allocated and declared sixtieths."""

    count: int = 0
    allocated: int = 0
    delivered: int = 0

    def __add__(self, other: Ended) -> Ended:
        return Ended(
            self.count + other.count,
            self.allocated + other.allocated,
            self.delivered + other.delivered,
        )


@dataclass(frozen=True)
class RealisationRates:
    """The realisation rate v (verzilvering): declared / allocated volume, capped to [0, 1].

    Per product and provider type where at least ``minimum`` ended allocations stand behind it, else
    per product from ``minimum_product`` on, else ``default``.
    """

    ended: Mapping[tuple[str, str], Ended]
    minimum: int
    minimum_product: int
    default: Fraction
    _products: dict[str, Ended] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        products: dict[str, Ended] = {}
        for (product, _), ended in self.ended.items():
            products[product] = products.get(product, Ended()) + ended
        object.__setattr__(self, "_products", products)

    def rate(self, product_code: str, provider_type: str) -> Fraction:
        """The rate v that holds for this product at this type of provider (regulier, micro)."""
        own = self.ended.get((product_code, provider_type), Ended())
        product = self._products.get(product_code, Ended())
        for ended, minimum in ((own, self.minimum), (product, self.minimum_product)):
            if ended.count >= minimum and ended.allocated > 0:
                return min(
                    Fraction(1), max(Fraction(0), Fraction(ended.delivered, ended.allocated))
                )
        return self.default


@dataclass(frozen=True, slots=True)
class Allocation:
    """An allocation open on the data date; ``end`` ``None`` = no end agreed.

    ``total`` and ``delivered`` are sixtieths at ``tariff_cents`` per unit of 60. An allocation with
    a budget instead of a volume gives both in cents, with a tariff of 60.
    """

    total: int
    delivered: int
    tariff_cents: int
    rate: Fraction
    end: date | None = None


@lru_cache(maxsize=4096)
def remaining_share(d: date, end: date | None) -> Fraction:
    """Part of what is left of an allocation that falls in the year of ``d``.

    Days from d+1 to 31 December (or the end when earlier) over days from d+1 to the end; an open
    end counts as 31 December. Nothing is left of an allocation that ends on or before ``d``.
    """
    new_year_eve = date(d.year, 12, 31)
    last = end or new_year_eve
    days = (last - d).days
    return Fraction((min(last, new_year_eve) - d).days, days) if days > 0 else Fraction(0)


def still_to_come(allocation: Allocation, d: date) -> Decimal:
    """What an open allocation will still bring this year, in cents.

    max(0, total x v - delivered) x tariff x share: whole numbers first and one division at the
    end, exact to 28 digits and quick for thousands.
    """
    rate, share = allocation.rate, remaining_share(d, allocation.end)
    left = allocation.total * rate.numerator - allocation.delivered * rate.denominator
    cents = max(0, left) * allocation.tariff_cents * share.numerator
    return Decimal(cents) / (SIXTIETHS * rate.denominator * share.denominator)


def committed(declared: int, to_come: Fraction) -> int:
    """C: declared plus what all open allocations will still bring this year, in cents."""
    return declared + round_half_up(to_come)


def complete_months(
    providers: Mapping[date, Collection[str]], d: date, *, after_days: int, percent: int
) -> tuple[date, ...]:
    """The complete months (their first days), in order, of all months with declarations.

    ``providers`` holds per month who declared, over the whole data set: completeness is a matter of
    late declarations, not of one provider's care. Complete is a month that ended at least
    ``after_days`` before ``d``, and the last month in which at least ``percent`` of the providers
    of the month before declared. Without a month before nothing can be said.
    """
    months = sorted(month for month in providers if month <= d)
    settled = {month for month in months if (d - month_end(month)).days >= after_days}
    full = [month for month in months if _declared_again(providers, month, percent)]
    return tuple(month for month in months if month in settled or month in full[-1:])


def rolling_forecast(
    declared: int, by_month: Mapping[date, int], complete: Sequence[date], d: date, count: int
) -> int | None:
    """R: declared plus the mean of the last ``count`` complete months for each month left.

    A complete month without declarations counts as 0. ``None`` without a complete month.
    """
    last = complete[-count:]
    if not last:
        return None
    mean = Fraction(sum(by_month.get(month, 0) for month in last), len(last))
    return declared + round_half_up(mean * (12 - d.month))


def prior_forecast(declared: int, rest_of_last_year: int, index_permille: int) -> int:
    """P: declared plus the same rest of last year, indexed by thousandths (never in the light)."""
    return declared + round_half_up(Fraction(rest_of_last_year * (1000 + index_permille), 1000))


def month_end(month: date) -> date:
    """The last day of the month of which ``month`` is a day."""
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def donut_hole(production: int, ceiling: int, width_percent: int) -> int:
    """Paid with a donut hole: nothing for the first percents above the ceiling (section 3)."""
    upper_edge = Fraction(ceiling * (100 + width_percent), 100)
    return round_half_up(min(production, ceiling) + max(Fraction(0), production - upper_edge))


def stepped_discount(production: int, ceiling: int, bands: Sequence[DiscountBand]) -> int:
    """Paid with the staffelkorting: each band above its threshold at (1 - k) (section 3)."""
    edges = sorted((Fraction(ceiling * b.from_percent, 100), b.discount_percent) for b in bands)
    paid = min(Fraction(production), edges[0][0]) if edges else Fraction(production)
    uppers = [*(edge for edge, _ in edges[1:]), Fraction(max(production, 0))]
    for (lower, discount), upper in zip(edges, uppers, strict=False):
        inside = max(Fraction(0), min(Fraction(production), upper) - lower)
        paid += inside * (100 - discount) / 100
    return round_half_up(paid)


def _declared_again(providers: Mapping[date, Collection[str]], month: date, percent: int) -> bool:
    before = set(providers.get((month - timedelta(days=1)).replace(day=1), ()))
    again = before & set(providers[month])
    return bool(before) and len(again) * 100 >= percent * len(before)
