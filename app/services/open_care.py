"""What open allocations will still bring: worked out with an import, and kept.

Source: design of the stoplight, section 1.2 (committed C).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, insert, select
from sqlalchemy.orm import Session

from app.domain.budget import Allocation, still_to_come
from app.domain.care_volume import SIXTIETHS, Phase, total_sixtieths
from app.domain.catalogue import Tariff
from app.domain.ijw import Frequency, Unit
from app.domain.stoplight import StoplightSettings
from app.models.region import Assignment, Provider, RegionProduct
from app.models.sums import CareToCome
from app.services.budget_scope import Scope
from app.services.realisation import delivered_care, end_day, on_assignment, realisation_rates

Tariffs = Mapping[str, Sequence[Tariff]]
AssignmentRow = Row[*tuple[Any, ...]]
# Cents still to come by AGB code, municipality and product.
ToCome = Mapping[tuple[str, str, str], Decimal]
TRILLION = 10**12
# Sums of rounded trillionths are right to so many of them; what lies below must not tip a half.
_NOISE = 1000
# What no provider ever gets, so that a mad figure in a file stops nothing.
_MOST = Decimal(10**15)


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
    """What the allocations that are open on the data date ``d`` will still bring this year."""
    sums: dict[tuple[str, str, str], Decimal] = {}
    for row, cents in each_to_come(connection, settings, d, is_open(d)):
        key = row.agb, row.municipality_code, row.product_code
        sums[key] = sums.get(key, Decimal(0)) + cents
    return sums


def each_to_come(
    connection: Connection, settings: StoplightSettings, d: date, chosen: ColumnElement[bool]
) -> Iterator[tuple[AssignmentRow, Decimal]]:
    """The chosen allocations, each with the cents it will still bring in the year of ``d``."""
    tariffs = _tariffs(connection)
    rate_of = cache(realisation_rates(connection, settings, d).rate)
    for row in connection.execute(_allocations().where(chosen)):
        allocation = _allocation(row, rate_of(row.product_code, row.type), tariffs, d)
        yield row, still_to_come(allocation, d)


def is_open(d: date) -> ColumnElement[bool]:
    """The condition on an assignment of which days are left after ``d``.

    One that ends on ``d`` is still open, but nothing of it is left.
    """
    return and_(Assignment.withdrawn.is_(False), Assignment.start <= d, end_day > d)


_TO_COME = ("agb", "municipality_code", "product_code", "cents", "trillionths")
_ALLOCATION = (
    Assignment.id,
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


def _allocations() -> Select[*tuple[Any, ...]]:
    delivered = delivered_care()
    return (
        select(
            *_ALLOCATION,
            Provider.type,
            func.coalesce(delivered.c.sixtieths, 0).label("sixtieths"),
            func.coalesce(delivered.c.cents, 0).label("cents"),
        )
        .join(Provider, Provider.agb == Assignment.agb)
        .outerjoin(delivered, on_assignment(delivered))
    )


def _parts(cents: Decimal) -> tuple[int, int]:
    """Whole cents and the trillionths beside them."""
    return divmod(round(min(cents, _MOST) * TRILLION), TRILLION)


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
