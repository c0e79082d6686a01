"""Allocations: what the open ones will still bring, and how far the ended ones were used.

Source: design of the stoplight, section 1.2 (committed C and realisation rate v).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.budget import Allocation, Ended, RealisationRates
from app.domain.care_volume import SIXTIETHS, Phase, total_sixtieths
from app.domain.catalogue import Tariff
from app.domain.ijw import Frequency, Unit
from app.domain.norms import add_months
from app.domain.stoplight import StoplightSettings
from app.models.region import Assignment, Declaration, Provider, RegionProduct
from app.services.budget_scope import Scope

Tariffs = Mapping[str, Sequence[Tariff]]
AssignmentRow = Row[*tuple[Any, ...]]


def open_allocations(
    session: Session,
    settings: StoplightSettings,
    rates: RealisationRates,
    d: date,
    scope: Scope,
) -> Mapping[str, list[Allocation]]:
    """Per provider with the full light the allocations with days left after ``d``.

    An allocation that ends on ``d`` is still open, but nothing of it is left.
    """
    rows = session.execute(
        select(
            *_ALLOCATION,
            Provider.type,
            _declared_sum(Declaration.net_sixtieths).label("sixtieths"),
            case(
                (Assignment.budget_cents.is_not(None), _declared_sum(Declaration.net_cents)),
                else_=0,
            ).label("cents"),
        )
        .join(Provider, Provider.agb == Assignment.agb)
        .where(
            Provider.category.in_(settings.full_categories),
            Assignment.withdrawn.is_(False),
            Assignment.start <= d,
            or_(Assignment.end.is_(None), Assignment.end > d),
            scope.care(Assignment.municipality_code, Assignment.product_code),
        )
    )
    tariffs = _tariffs(session)
    rate_of = cache(rates.rate)
    found: dict[str, list[Allocation]] = {}
    for row in rows:
        rate = rate_of(row.product_code, row.type)
        found.setdefault(row.agb, []).append(_allocation(row, rate, tariffs, d))
    return found


def realisation_rates(session: Session, settings: StoplightSettings, d: date) -> RealisationRates:
    """The realisation rates over allocations that ended in the months before ``d`` (not on it)."""
    ended = and_(
        Assignment.withdrawn.is_(False),
        Assignment.total_sixtieths.is_not(None),
        Assignment.end >= add_months(d, -settings.realisation_months),
        Assignment.end < d,
    )
    kind = (Assignment.product_code, func.coalesce(Provider.type, ""))
    allocated = (
        select(*kind, func.count(Assignment.id), func.sum(Assignment.total_sixtieths))
        .outerjoin(Provider, Provider.agb == Assignment.agb)
        .where(ended)
        .group_by(*kind)
    )
    declared = (
        select(*kind, func.sum(Declaration.net_sixtieths))
        .select_from(Assignment)
        .join(Declaration, _declared_on_assignment())
        .outerjoin(Provider, Provider.agb == Assignment.agb)
        .where(ended)
        .group_by(*kind)
    )
    delivered = {(code, type_): int(total or 0) for code, type_, total in session.execute(declared)}
    return RealisationRates(
        {
            (code, type_): Ended(count, int(total or 0), delivered.get((code, type_), 0))
            for code, type_, count, total in session.execute(allocated)
        },
        settings.realisation_minimum_ended,
        settings.realisation_minimum_ended_product,
        Fraction(settings.realisation_default_percent, 100),
    )


_ALLOCATION = (
    Assignment.agb,
    Assignment.product_code,
    Assignment.start,
    Assignment.end,
    Assignment.volume,
    Assignment.unit,
    Assignment.frequency,
    Assignment.budget_cents,
    Assignment.total_sixtieths,
)


def _allocation(row: AssignmentRow, rate: Fraction, tariffs: Tariffs, d: date) -> Allocation:
    """One allocation in sixtieths at its tariff, or in cents where it has a budget for volume."""
    if row.budget_cents is not None:
        return Allocation(row.budget_cents, int(row.cents), SIXTIETHS, rate, row.end)
    tariff = _tariff_on(tariffs.get(row.product_code, ()), row.start)
    return Allocation(_total(row, d), int(row.sixtieths), tariff, rate, row.end)


def _total(row: AssignmentRow, d: date) -> int:
    """Whole volume in sixtieths; an open end counts as 31 December of the year of ``d``.

    Nothing is known to come of a volume in a unit of output, which the region does not buy.
    """
    if row.total_sixtieths is not None:
        return int(row.total_sixtieths)
    if row.volume is None or row.unit not in set(Unit):
        return 0
    end = row.end or date(d.year, 12, 31)
    phase = Phase(row.volume, Unit(row.unit), Frequency(row.frequency), row.start, end)
    return total_sixtieths(phase)


def _tariffs(session: Session) -> Tariffs:
    rows = session.execute(
        select(
            RegionProduct.code,
            RegionProduct.tariff_cents,
            RegionProduct.valid_from,
            RegionProduct.valid_to,
        ).order_by(RegionProduct.valid_from)
    )
    tariffs: dict[str, list[Tariff]] = {}
    for code, cents, valid_from, valid_to in rows:
        tariffs.setdefault(code, []).append(Tariff(cents, valid_from, valid_to))
    return tariffs


def _tariff_on(tariffs: Sequence[Tariff], start: date) -> int:
    """The tariff in cents on the first day of an allocation, else the newest, else nothing."""
    newest = tariffs[-1].cents if tariffs else 0
    return next((tariff.cents for tariff in tariffs if tariff.valid_on(start)), newest)


def _declared_sum(column: InstrumentedAttribute[int]) -> ColumnElement[int]:
    """What was declared on the assignment of the row: one look-up by index, no grouping."""
    total = select(func.coalesce(func.sum(column), 0)).where(_declared_on_assignment())
    return total.correlate(Assignment).scalar_subquery()


def _declared_on_assignment() -> ColumnElement[bool]:
    return and_(
        Declaration.municipality_code == Assignment.municipality_code,
        Declaration.assignment_number == Assignment.number,
    )
