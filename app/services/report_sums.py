"""The figures of the region report, worked out by grouped statements and kept in a table.

Source: design of the stoplight, section 5. Portable to PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    cast,
    delete,
    func,
    insert,
    literal,
    null,
    select,
)

from app.models.region import Provider, RegionProduct
from app.models.sums import DeclaredCare, ReportSum
from app.services.provider_facts import NOT_CONTRACTED

_care = DeclaredCare.__table__.c
# Segment and level per product code by its newest row, so that no code counts twice.
_newest = (
    select(RegionProduct.code, func.max(RegionProduct.valid_from).label("valid_from"))
    .group_by(RegionProduct.code)
    .subquery()
)
_product = (
    select(RegionProduct.code, RegionProduct.segment, RegionProduct.level)
    .join(
        _newest,
        (RegionProduct.code == _newest.c.code) & (RegionProduct.valid_from == _newest.c.valid_from),
    )
    .subquery()
)
_VALUES: Mapping[str, ColumnElement[Any]] = {
    "segment": func.coalesce(cast(_product.c.segment, String), ""),
    "provider": _care.agb,
    "product": _care.product_code,
    "level": func.coalesce(_product.c.level, ""),
    "category": func.coalesce(Provider.category, NOT_CONTRACTED),
    "type": func.coalesce(Provider.type, ""),
}
TABLES = tuple(_VALUES)
OF_PRODUCT = frozenset({"segment", "level"})
OF_PROVIDER = frozenset({"category", "type"})
# What the totals over all values are kept under.
TOTAL = ""
_COLUMNS = ("by", "value", "municipality_code", "year", "clients", "cents")


def fill_report(connection: Connection, tables: Iterable[str]) -> None:
    """Work out the figures of these tables anew from the declared care, and keep them."""
    for by in tables:
        connection.execute(delete(ReportSum).where(ReportSum.by == by))
        for per_place in (True, False):
            figures = _figures(by, per_place=per_place)
            connection.execute(insert(ReportSum).from_select(_COLUMNS, figures))


def report_sums(by: str, year: int | None) -> Select[*tuple[Any, ...]]:
    """Rows of (value, municipality, year, clients, cents) of the table ``by`` with the totals.

    What is a total is ``None``. An unknown ``by`` is a ``KeyError``.
    """
    if by not in _VALUES:
        raise KeyError(by)
    statement = select(
        ReportSum.value,
        ReportSum.municipality_code.label("municipality"),
        ReportSum.year,
        ReportSum.clients,
        ReportSum.cents,
    ).where(ReportSum.by.in_((by, TOTAL)))
    return statement if year is None else statement.where(ReportSum.year == year)


def _figures(by: str, *, per_place: bool) -> Select[*tuple[Any, ...]]:
    """Unique clients and cents per value and year, per municipality or in the whole region."""
    values: list[ColumnElement[Any]] = [] if by == TOTAL else [_VALUES[by]]
    places: list[ColumnElement[Any]] = [_care.municipality_code] if per_place else []
    statement = select(
        literal(by),
        *(values or [null()]),
        *(places or [null()]),
        _care.year,
        func.count(_care.bsn.distinct()),
        func.sum(_care.cents),
    ).select_from(DeclaredCare)
    if by in OF_PRODUCT:
        statement = statement.outerjoin(_product, _product.c.code == _care.product_code)
    if by in OF_PROVIDER:
        statement = statement.outerjoin(Provider, Provider.agb == _care.agb)
    return statement.group_by(*values, *places, _care.year)
