"""The sums behind a provider's budget: a handful of grouped statements over the regional data.

Source: design of the stoplight, section 1.2. Written for SQLite and PostgreSQL alike; nothing here
walks over declarations in Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import extract, func, select
from sqlalchemy.orm import Session

from app.domain import budget
from app.domain.budget import Allocation, Figures
from app.domain.stoplight import StoplightSettings
from app.models.region import Declaration, Provider
from app.services.budget_scope import CeilingSum, Scope
from app.services.data_ground import DataGround, window_start
from app.services.open_care import open_allocations

Months = Mapping[date, int]


def all_figures(
    session: Session,
    settings: StoplightSettings,
    ground: DataGround,
    scope: Scope,
    ceilings: Mapping[str, CeilingSum],
    agbs: Iterable[str],
) -> Mapping[str, Figures]:
    """The figures of the providers ``agbs`` (with the full light) in the year of the data date.

    A provider that declared nothing at all this year has no declared amount (``None``); one that
    declared only outside the scope has 0.
    """
    monthly = _monthly(session, settings, ground.data_date, scope)
    open_care = open_allocations(session, settings, ground.rates, ground.data_date, scope)
    declared = ground.declared_this_year
    figures: dict[str, Figures] = {}
    for agb in agbs:
        ceiling = ceilings[agb].cents if agb in ceilings else None
        if agb in declared:
            months, care = monthly.get(agb, {}), open_care.get(agb, ())
            figures[agb] = _figures(ceiling, months, care, ground, settings)
        else:
            figures[agb] = Figures(ceiling)
    return figures


def _figures(
    ceiling: int | None,
    months: Months,
    care: Sequence[Allocation],
    ground: DataGround,
    settings: StoplightSettings,
) -> Figures:
    d = ground.data_date
    declared = sum(cents for month, cents in months.items() if month.year == d.year)
    rest = sum(cents for month, cents in months.items() if ground.in_rest_of_last_year(month))
    prior = budget.prior_forecast(declared, rest, settings.prior_index_permille)
    return Figures(
        ceiling,
        declared,
        budget.committed(declared, care, d),
        budget.rolling_forecast(declared, months, ground.complete, d, settings.rolling_months),
        prior if ground.knows_last_year else None,
    )


def _monthly(
    session: Session, settings: StoplightSettings, d: date, scope: Scope
) -> Mapping[str, Months]:
    """Per provider with the full light and per month of the last twelve, cents in scope."""
    year = extract("year", Declaration.period_start)
    month = extract("month", Declaration.period_start)
    full = select(Provider.agb).where(Provider.category.in_(settings.full_categories))
    rows = session.execute(
        select(Declaration.agb, year, month, func.sum(Declaration.net_cents))
        .where(
            Declaration.period_start >= window_start(d),
            Declaration.agb.in_(full),
            scope.care(Declaration.municipality_code, Declaration.product_code),
        )
        .group_by(Declaration.agb, year, month)
    )
    sums: dict[str, dict[date, int]] = {}
    for agb, year_number, month_number, cents in rows:
        sums.setdefault(agb, {})[date(int(year_number), int(month_number), 1)] = int(cents)
    return sums
