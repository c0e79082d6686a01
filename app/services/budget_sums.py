"""The sums behind a provider's budget: a handful of statements over what an import kept.

Source: design of the stoplight, section 1.2. Written for SQLite and PostgreSQL alike; nothing here
walks over declarations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain import budget
from app.domain.budget import Figures
from app.domain.stoplight import StoplightSettings
from app.models.region import Provider
from app.models.sums import DeclaredYear
from app.services.budget_scope import CeilingSum, Scope
from app.services.data_ground import DataGround, window_start
from app.services.declared_sums import months_by_provider
from app.services.open_care import to_come_by_provider

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
    open_scope = scope == Scope()
    monthly = (
        ground.declared if open_scope else _monthly(session, settings, ground.data_date, scope)
    )
    to_come = to_come_by_provider(session, scope, ground.to_come)
    declared = ground.declared_this_year
    figures: dict[str, Figures] = {}
    for agb in agbs:
        ceiling = ceilings[agb].cents if agb in ceilings else None
        if agb in declared:
            months, care = monthly.get(agb, {}), to_come.get(agb, Fraction(0))
            figures[agb] = _figures(ceiling, months, care, ground, settings)
        else:
            figures[agb] = Figures(ceiling)
    return figures


def total_figures(figures: Iterable[Figures]) -> Figures:
    """The sum of several budgets.

    Who declared nothing yet counts with his ceiling only. A forecast that another lacks is missing
    in the sum as well, rather than too low.
    """
    every = list(figures)
    started = [item for item in every if item.declared is not None]
    return Figures(
        _sum(item.ceiling for item in every),
        _sum(item.declared for item in started),
        _sum(item.committed for item in started),
        _sum(item.rolling for item in started),
        _sum(item.prior for item in started),
    )


def _sum(amounts: Iterable[int | None]) -> int | None:
    """The sum; ``None`` where an amount is missing or there is none at all."""
    found = list(amounts)
    known = [cents for cents in found if cents is not None]
    return sum(known) if known and len(known) == len(found) else None


def _figures(
    ceiling: int | None,
    months: Months,
    to_come: Fraction,
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
        budget.committed(declared, to_come),
        budget.rolling_forecast(declared, months, ground.complete, d, settings.rolling_months),
        prior if ground.knows_last_year else None,
    )


def _monthly(
    session: Session, settings: StoplightSettings, d: date, scope: Scope
) -> Mapping[str, Months]:
    """Per provider with the full light and per month of the last twelve, cents in scope."""
    full = select(Provider.agb).where(Provider.category.in_(settings.full_categories))
    return months_by_provider(
        session,
        window_start(d),
        DeclaredYear.agb.in_(full),
        scope.care(DeclaredYear.municipality_code, DeclaredYear.product_code),
    )
