"""The sums behind a provider's budget: a handful of grouped statements over the regional data.

Source: design of the stoplight, section 1.2. Written for SQLite and PostgreSQL alike; nothing here
walks over declarations in Python.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import case, extract, func, select
from sqlalchemy.orm import Session

from app.domain import budget
from app.domain.budget import Figures
from app.domain.stoplight import StoplightSettings
from app.models.region import Declaration
from app.services.budget_scope import CeilingSum, Scope
from app.services.open_care import open_allocations

Months = Mapping[date, int]


def all_figures(
    session: Session,
    settings: StoplightSettings,
    d: date,
    scope: Scope,
    ceilings: Mapping[str, CeilingSum],
) -> Mapping[str, Figures]:
    """The figures of every provider with declarations or a ceiling in the year of ``d``.

    A provider that declared nothing at all this year has no declared amount (``None``); one that
    declared only outside the scope has 0.
    """
    monthly = _monthly(session, d, scope)
    complete = _complete(monthly, settings, d)
    rest_known = any(_in_rest_of_last_year(m, d) for months in monthly.values() for m in months)
    open_care = open_allocations(session, settings, d, scope)
    figures: dict[str, Figures] = {}
    for agb in monthly.keys() | ceilings.keys():
        months = monthly.get(agb, {})
        ceiling = ceilings[agb].cents if agb in ceilings else None
        this_year = [cents for month, cents in months.items() if month.year == d.year]
        if not this_year:
            figures[agb] = Figures(ceiling)
            continue
        declared = sum(this_year)
        rest = sum(cents for month, cents in months.items() if _in_rest_of_last_year(month, d))
        figures[agb] = Figures(
            ceiling,
            declared,
            budget.committed(declared, open_care.get(agb, ()), d),
            budget.rolling_forecast(declared, months, complete, d, settings.rolling_months),
            budget.prior_forecast(declared, rest, settings.prior_index_permille)
            if rest_known
            else None,
        )
    return figures


def _monthly(session: Session, d: date, scope: Scope) -> Mapping[str, Months]:
    """Per provider and month (from January of last year) the declared cents in the scope.

    A month in which the provider declared only outside the scope is there with 0.
    """
    year = extract("year", Declaration.period_start)
    month = extract("month", Declaration.period_start)
    inside = scope.care(Declaration.municipality_code, Declaration.product_code)
    rows = session.execute(
        select(
            Declaration.agb, year, month, func.sum(case((inside, Declaration.net_cents), else_=0))
        )
        .where(Declaration.period_start >= date(d.year - 1, 1, 1))
        .group_by(Declaration.agb, year, month)
    )
    sums: dict[str, dict[date, int]] = {}
    for agb, year_number, month_number, cents in rows:
        sums.setdefault(agb, {})[date(int(year_number), int(month_number), 1)] = int(cents)
    return sums


def _complete(
    monthly: Mapping[str, Months], settings: StoplightSettings, d: date
) -> tuple[date, ...]:
    providers: dict[date, set[str]] = {}
    for agb, months in monthly.items():
        for month in months:
            providers.setdefault(month, set()).add(agb)
    return budget.complete_months(
        providers,
        d,
        after_days=settings.complete_after_days,
        percent=settings.complete_provider_percent,
    )


def _in_rest_of_last_year(month: date, d: date) -> bool:
    return month.year == d.year - 1 and month.month > d.month
