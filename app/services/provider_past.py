"""What one provider published and declared over time: waiting times, KPIs and amounts per month.

Source: design of the screens, Aanbieders (the history on the card of a provider).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.region import Region
from app.domain.stoplight import Part
from app.domain.stoplight_parts import KpiFacts, KpiOutcome, judge_waiting, weigh_kpi
from app.models.region import Ceiling, KpiValue, WaitingTime
from app.models.sums import MONTHS, DeclaredYear
from app.services.board_rows import weeks_text
from app.services.newest_products import product_names
from app.services.provider_facts import waiting_facts


@dataclass(frozen=True, slots=True)
class PastWaiting:
    """A waiting time as it was published; ``part`` is the light it gave on its own day."""

    day: date
    product_code: str
    product: str
    place: str
    weeks_text: str
    part: Part
    waiting: int | None


@dataclass(frozen=True, slots=True)
class PastKpi:
    """The value of a KPI over a period, in thousandths, and how it stood against its norm."""

    name: str
    period: str
    value: int
    norm: int | None
    clients: int | None
    outcome: KpiOutcome


@dataclass(frozen=True, slots=True)
class DeclaredMonths:
    """What was declared in each month of a year, in cents, and the ceiling of that year.

    A month without a declared line is ``None``; so is the ceiling where none was agreed.
    """

    year: int
    months: tuple[int | None, ...]
    ceiling: int | None

    @property
    def total(self) -> int:
        """All of the year."""
        return sum(cents or 0 for cents in self.months)


@dataclass(frozen=True, slots=True)
class ProviderPast:
    """Everything over time: the newest first, the years as they went."""

    waiting: tuple[PastWaiting, ...]
    kpis: tuple[PastKpi, ...]
    years: tuple[DeclaredMonths, ...]


def provider_past(session: Session, region: Region, agb: str) -> ProviderPast:
    """What is kept of the provider with this AGB code, over all imports."""
    return ProviderPast(
        _waiting(session, region, agb), _kpis(session, region, agb), _years(session, agb)
    )


def _waiting(session: Session, region: Region, agb: str) -> tuple[PastWaiting, ...]:
    names = product_names(session)
    rows = session.scalars(
        select(WaitingTime)
        .where(WaitingTime.agb == agb)
        .order_by(WaitingTime.reference_date.desc(), WaitingTime.product_code, WaitingTime.place)
    )
    return tuple(_past_waiting(row, names, region) for row in rows)


def _past_waiting(row: WaitingTime, names: Mapping[str, str], region: Region) -> PastWaiting:
    facts = waiting_facts(row)
    return PastWaiting(
        day=row.reference_date,
        product_code=row.product_code,
        product=names.get(row.product_code, row.product_code),
        place=row.place,
        weeks_text=weeks_text(facts),
        part=judge_waiting(facts, region.stoplight, row.reference_date),
        waiting=row.waiting,
    )


def _kpis(session: Session, region: Region, agb: str) -> tuple[PastKpi, ...]:
    day = func.coalesce(KpiValue.reference_date, date.min)
    rows = session.scalars(
        select(KpiValue)
        .where(KpiValue.agb == agb)
        .order_by(day.desc(), KpiValue.period.desc(), KpiValue.kpi)
    )
    return tuple(_past_kpi(row, region) for row in rows)


def _past_kpi(row: KpiValue, region: Region) -> PastKpi:
    facts = KpiFacts(row.kpi, row.value_thousandths, row.norm_thousandths, row.clients)
    return PastKpi(
        name=row.kpi,
        period=row.period,
        value=row.value_thousandths,
        norm=row.norm_thousandths,
        clients=row.clients,
        outcome=weigh_kpi(facts, region.stoplight),
    )


def _years(session: Session, agb: str) -> tuple[DeclaredMonths, ...]:
    sums = DeclaredYear.__table__.c
    rows = session.execute(
        select(sums.year, *(func.sum(sums[name]) for name in MONTHS))
        .where(sums.agb == agb)
        .group_by(sums.year)
        .order_by(sums.year)
    ).all()
    agreed = session.execute(
        select(Ceiling.year, func.sum(Ceiling.cents))
        .where(Ceiling.agb == agb)
        .group_by(Ceiling.year)
    )
    ceilings = {year: int(cents) for year, cents in agreed}
    return tuple(
        DeclaredMonths(
            year,
            tuple(None if cents is None else int(cents) for cents in months),
            ceilings.get(year),
        )
        for year, *months in rows
    )
