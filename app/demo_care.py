"""The invented care of the demonstration: who got what from whom, and what was declared of it.

Everything is counted out from ``resources/demo/region.toml`` and the last month of care: the same
day always gives the same region.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from app.domain.budget import month_end
from app.domain.ijw import is_bsn
from app.domain.norms import add_months

REGION_FILE = Path(__file__).resolve().parent.parent / "resources" / "demo" / "region.toml"
# A step that has no factor in common with the usual lengths of care spreads its starts.
_STEP = 5


@dataclass(frozen=True, slots=True)
class DemoProduct:
    """A product: tariff in euros, ``norm`` as least volume, most volume and months.

    A child gets ``monthly`` units during ``months`` months. Segment 0: in no segment.
    """

    code: str
    name: str
    segment: int
    level: str
    unit: str
    tariff: float
    norm: tuple[int, int, int]
    monthly: int
    months: int

    @property
    def tariff_cents(self) -> int:
        """The tariff in whole cents per unit."""
        return round(self.tariff * 100)


@dataclass(frozen=True, slots=True)
class DemoProvider:
    """A provider: waiting times in weeks (intake, treatment), a budget state per segment."""

    agb: str
    name: str
    category: str
    products: tuple[str, ...]
    weeks: tuple[int, int]
    type: str = "regulier"
    municipalities: tuple[str, ...] = ()
    weeks_for: dict[str, tuple[int, int]] = field(default_factory=dict)
    stop: tuple[str, ...] = ()
    old: bool = False
    budget: dict[str, str] = field(default_factory=dict)
    kpis: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoRegion:
    """The invented region as its file describes it; ``municipalities`` by name."""

    municipalities: dict[str, str]
    products: dict[str, DemoProduct]
    providers: tuple[DemoProvider, ...]
    kpis: tuple[tuple[str, float], ...]
    budgets: dict[str, dict[str, int]]
    care_months: int
    old_months: int
    delivered_percent: tuple[int, ...]
    first_bsn: int
    first_assignment: int

    def served_by(self, provider: DemoProvider) -> tuple[str, ...]:
        """The municipalities a provider works in."""
        return provider.municipalities or tuple(self.municipalities)


@dataclass(frozen=True, slots=True)
class Care:
    """One assignment of whole months, with the units delivered per month of care until now."""

    number: int
    bsn: str
    municipality: str
    provider: DemoProvider
    product: DemoProduct
    start: date
    delivered: tuple[tuple[date, int], ...]

    @property
    def end(self) -> date:
        """Its last day."""
        return month_end(add_months(self.start, self.product.months - 1))

    @property
    def volume(self) -> int:
        """The units assigned in all."""
        return self.product.monthly * self.product.months


def read_demo_region(path: Path = REGION_FILE) -> DemoRegion:
    """Read the description of the invented region."""
    given: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    products = (DemoProduct(**entry) for entry in given.pop("products"))
    return DemoRegion(
        municipalities={item["name"]: item["code"] for item in given.pop("municipalities")},
        products={product.code: product for product in products},
        providers=tuple(DemoProvider(**entry) for entry in given.pop("providers")),
        kpis=tuple((item["name"], item["norm"]) for item in given.pop("kpis")),
        **given,
    )


def all_care(region: DemoRegion, last_month: date) -> tuple[Care, ...]:
    """All care up to and including ``last_month`` (its first day), one child after the other.

    Every provider has one place per product and municipality, which is never empty.
    """
    numbers, bsns = count(region.first_assignment), _bsns(region.first_bsn)
    found: list[Care] = []
    for place, (provider, municipality, product) in enumerate(_places(region)):
        offset = place * _STEP % product.months
        start = add_months(last_month, 1 - region.care_months - offset)
        while start <= last_month:
            number = next(numbers)
            delivered = tuple(_delivered(region, product, start, last_month, number))
            found.append(
                Care(number, next(bsns), municipality, provider, product, start, delivered)
            )
            start = add_months(start, product.months)
    return tuple(found)


def _places(region: DemoRegion) -> Iterator[tuple[DemoProvider, str, DemoProduct]]:
    for provider in region.providers:
        for municipality in region.served_by(provider):
            for code in provider.products:
                yield provider, municipality, region.products[code]


def _delivered(
    region: DemoRegion, product: DemoProduct, start: date, last_month: date, number: int
) -> Iterator[tuple[date, int]]:
    percents = region.delivered_percent
    for position in range(product.months):
        month = add_months(start, position)
        if month > last_month:
            return
        percent = percents[(number + position) % len(percents)]
        yield month, product.monthly * percent // 100


def _bsns(first: int) -> Iterator[str]:
    return (text for text in map(str, count(first)) if is_bsn(text))
