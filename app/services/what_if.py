"""What if: what an incentive would have paid for the same production. Nothing is decided with it.

Source: design of the stoplight, section 3. Pure arithmetic over ``domain.budget``; amounts are
whole cents.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from app.domain.budget import Figures, donut_hole, stepped_discount
from app.domain.care_volume import round_half_up, tapered_tariff
from app.domain.stoplight import DiscountBand, StoplightSettings


class Incentive(StrEnum):
    """A way to pay for production; ``NONE`` is the way of today, at the full tariff."""

    NONE = "none"
    DONUT = "donut"
    STEPS = "steps"
    TAPER = "taper"


class Basis(StrEnum):
    """Which figure of a budget is taken for the production."""

    DECLARED = "declared"
    COMMITTED = "committed"
    ROLLING = "rolling"

    def of(self, figures: Figures) -> int | None:
        """The production in cents; ``None`` where it is not known."""
        return {
            Basis.DECLARED: figures.declared,
            Basis.COMMITTED: figures.committed,
            Basis.ROLLING: figures.rolling,
        }[self]


@dataclass(frozen=True, slots=True)
class Levers:
    """How strong the incentives are: percents of the ceiling and of the tariff, and months."""

    width_percent: int
    bands: tuple[DiscountBand, ...]
    after_months: int
    taper_percent: int


@dataclass(frozen=True, slots=True)
class Production:
    """What one provider produces at the full tariff, and its ceiling (``None``: none agreed).

    ``care_months`` tells how that production is spread over the months of help it was given in, in
    any measure: a taper is reckoned by the shares.
    """

    agb: str
    name: str
    ceiling: int | None
    cents: int
    care_months: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is paid under an incentive; ``None`` where it says nothing, for want of a ceiling."""

    incentive: Incentive
    paid: int | None
    difference: int | None


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What would be paid if the production were this percentage of the ceiling."""

    percent: int
    paid: Mapping[Incentive, int]


def default_levers(settings: StoplightSettings) -> Levers:
    """The incentives as the region's settings have them, all of them provisional."""
    return Levers(
        settings.donut_width_percent,
        settings.discount_bands,
        settings.taper_after_months,
        settings.taper_percent,
    )


def outcomes(productions: Sequence[Production], levers: Levers) -> tuple[Outcome, ...]:
    """What is paid for these providers together, now and under each incentive.

    Every provider is reckoned against its own ceiling. Who has none is paid as now, unless nobody
    has one.
    """
    now = sum(production.cents for production in productions)
    found = []
    for incentive in Incentive:
        known = [paid(production, incentive, levers) for production in productions]
        total = _total(known, productions)
        found.append(Outcome(incentive, total, None if total is None else total - now))
    return tuple(found)


def paid(production: Production, incentive: Incentive, levers: Levers) -> int | None:
    """What one provider is paid, in cents; ``None`` where it has no ceiling to reckon with."""
    match incentive:
        case Incentive.NONE:
            return production.cents
        case Incentive.TAPER:
            return _tapered(production, levers)
    if production.ceiling is None:
        return None
    if incentive is Incentive.DONUT:
        return donut_hole(production.cents, production.ceiling, levers.width_percent)
    return stepped_discount(production.cents, production.ceiling, levers.bands)


def curve(
    productions: Sequence[Production], levers: Levers, percents: Iterable[int]
) -> tuple[CurvePoint, ...]:
    """What would be paid at other productions, each a percentage of the ceilings together.

    Everybody's production grows or shrinks alike. Without any ceiling or production there is
    nothing to draw.
    """
    capped = [production for production in productions if production.ceiling]
    ceiling = sum(production.ceiling or 0 for production in capped)
    now = sum(production.cents for production in capped)
    if not ceiling or now <= 0:
        return ()
    points = []
    for percent in percents:
        factor = Fraction(ceiling * percent, 100 * now)
        grown = [_grown(production, factor) for production in capped]
        points.append(
            CurvePoint(
                percent,
                {
                    incentive: sum(paid(item, incentive, levers) or 0 for item in grown)
                    for incentive in Incentive
                },
            )
        )
    return tuple(points)


def share_of_ceiling(productions: Iterable[Production]) -> Fraction | None:
    """Production over ceiling of those that have one; ``None`` where nobody has."""
    capped = [production for production in productions if production.ceiling]
    ceiling = sum(production.ceiling or 0 for production in capped)
    return Fraction(sum(item.cents for item in capped), ceiling) if ceiling else None


def _total(known: Sequence[int | None], productions: Sequence[Production]) -> int | None:
    if known and all(amount is None for amount in known):
        return None
    return sum(
        production.cents if amount is None else amount
        for amount, production in zip(known, productions, strict=True)
    )


def _tapered(production: Production, levers: Levers) -> int:
    """The production, less where the help had lasted longer than the months of the taper."""
    spread = sum(production.care_months.values())
    if spread <= 0:
        return production.cents
    lowered = sum(
        tapered_tariff(cents, month, levers.after_months, levers.taper_percent)
        for month, cents in production.care_months.items()
    )
    return round_half_up(Fraction(production.cents * lowered, spread))


def _grown(production: Production, factor: Fraction) -> Production:
    return Production(
        production.agb,
        production.name,
        production.ceiling,
        round_half_up(production.cents * factor),
        production.care_months,
    )
