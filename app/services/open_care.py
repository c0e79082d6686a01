"""Allocations: what the open ones will still bring, and how far the ended ones were used.

Both hang on what was delivered on every assignment, so they are worked out with an import and kept.
Source: design of the stoplight, section 1.2 (committed C and realisation rate v).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, insert, select
from sqlalchemy.orm import Session

from app.domain.budget import Allocation, Ended, RealisationRates, still_to_come
from app.domain.care_volume import SIXTIETHS, Phase, total_sixtieths
from app.domain.catalogue import Tariff
from app.domain.ijw import Frequency, Unit
from app.domain.norms import add_months
from app.domain.stoplight import StoplightSettings
from app.models.region import Assignment, Provider, RegionProduct
from app.models.sums import CareToCome, DeclaredCare
from app.services.budget_scope import Scope

Tariffs = Mapping[str, Sequence[Tariff]]
AssignmentRow = Row[*tuple[Any, ...]]
# Cents still to come by AGB code, municipality and product.
ToCome = Mapping[tuple[str, str, str], Decimal]
TRILLION = 10**12
# Sums of rounded trillionths are right to so many of them; what lies below must not tip a half.
_NOISE = 1000


def rates_key(settings: StoplightSettings) -> str:
    """The settings on which the care to come rests, as text to see whether they changed."""
    return "/".join(
        str(part)
        for part in (
            settings.realisation_months,
            settings.realisation_minimum_ended,
            settings.realisation_minimum_ended_product,
            settings.realisation_default_percent,
        )
    )


def fill_care_to_come(connection: Connection, settings: StoplightSettings, d: date) -> None:
    """Keep what the allocations that are open on ``d`` will still bring."""
    rows = [
        dict(zip(_TO_COME, (*key, *_parts(cents)), strict=True))
        for key, cents in care_to_come(connection, settings, d).items()
    ]
    if rows:
        connection.execute(insert(CareToCome), rows)


def to_come_by_provider(
    session: Session, scope: Scope, worked_out: ToCome | None
) -> Mapping[str, Fraction]:
    """Per provider what open allocations in scope will still bring, in cents."""
    if worked_out is None:
        rows = session.execute(
            select(CareToCome.agb, func.sum(CareToCome.cents), func.sum(CareToCome.trillionths))
            .where(scope.care(CareToCome.municipality_code, CareToCome.product_code))
            .group_by(CareToCome.agb)
        )
        return {agb: _exact(int(cents), int(parts)) for agb, cents, parts in rows}
    sums: dict[str, Fraction] = {}
    for (agb, municipality, product), cents in worked_out.items():
        if scope.holds(municipality, product):
            sums[agb] = sums.get(agb, Fraction(0)) + _exact(*_parts(cents))
    return sums


def care_to_come(connection: Connection, settings: StoplightSettings, d: date) -> ToCome:
    """What every allocation that is open on the data date ``d`` will still bring this year.

    An allocation that ends on ``d`` is still open, but nothing of it is left.
    """
    tariffs = _tariffs(connection)
    rate_of = cache(realisation_rates(connection, settings, d).rate)
    sums: dict[tuple[str, str, str], Decimal] = {}
    for row in connection.execute(_open_allocations(d)):
        allocation = _allocation(row, rate_of(row.product_code, row.type), tariffs, d)
        key = row.agb, row.municipality_code, row.product_code
        sums[key] = sums.get(key, Decimal(0)) + still_to_come(allocation, d)
    return sums


def realisation_rates(
    connection: Connection, settings: StoplightSettings, d: date
) -> RealisationRates:
    """The realisation rates over allocations that ended in the months before ``d`` (not on it)."""
    delivered = _delivered()
    kind = (Assignment.product_code, func.coalesce(Provider.type, ""))
    ended = connection.execute(
        select(
            *kind,
            func.count(Assignment.id),
            func.sum(Assignment.total_sixtieths),
            func.sum(delivered.c.sixtieths),
        )
        .outerjoin(delivered, _on_assignment(delivered.c))
        .outerjoin(Provider, Provider.agb == Assignment.agb)
        .where(
            Assignment.withdrawn.is_(False),
            Assignment.total_sixtieths.is_not(None),
            _end >= add_months(d, -settings.realisation_months),
            _end < d,
        )
        .group_by(*kind)
    )
    return RealisationRates(
        {
            (code, type_): Ended(count, int(total or 0), int(done or 0))
            for code, type_, count, total, done in ended
        },
        settings.realisation_minimum_ended,
        settings.realisation_minimum_ended_product,
        Fraction(settings.realisation_default_percent, 100),
    )


# Most allocations of a store matter: reading them in order beats an index on their end.
_end = func.coalesce(Assignment.end, date.max)
_TO_COME = ("agb", "municipality_code", "product_code", "cents", "trillionths")
_ALLOCATION = (
    Assignment.agb,
    Assignment.municipality_code,
    Assignment.product_code,
    Assignment.start,
    Assignment.end,
    Assignment.volume,
    Assignment.unit,
    Assignment.frequency,
    Assignment.budget_cents,
    Assignment.total_sixtieths,
)


def _open_allocations(d: date) -> Select[*tuple[Any, ...]]:
    delivered = _delivered()
    return (
        select(
            *_ALLOCATION,
            Provider.type,
            func.coalesce(delivered.c.sixtieths, 0).label("sixtieths"),
            func.coalesce(delivered.c.cents, 0).label("cents"),
        )
        .join(Provider, Provider.agb == Assignment.agb)
        .outerjoin(delivered, _on_assignment(delivered.c))
        .where(
            Assignment.withdrawn.is_(False),
            Assignment.start <= d,
            _end > d,
        )
    )


def _delivered() -> Any:
    """What was declared on each assignment, over all years."""
    care = DeclaredCare
    return (
        select(
            care.municipality_code,
            care.assignment_number,
            func.sum(care.sixtieths).label("sixtieths"),
            func.sum(care.cents).label("cents"),
        )
        .where(care.assignment_number.is_not(None))
        .group_by(care.assignment_number, care.municipality_code)
        .subquery()
    )


def _on_assignment(delivered: Any) -> Any:
    return and_(
        delivered.municipality_code == Assignment.municipality_code,
        delivered.assignment_number == Assignment.number,
    )


def _parts(cents: Decimal) -> tuple[int, int]:
    """Whole cents and the trillionths beside them."""
    return divmod(round(cents * TRILLION), TRILLION)


def _exact(cents: int, trillionths: int) -> Fraction:
    return cents + Fraction(round(trillionths / _NOISE), TRILLION // _NOISE)


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


def _tariffs(connection: Connection) -> Tariffs:
    rows = connection.execute(
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
