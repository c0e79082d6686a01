"""The grouped statement behind every table of the region report.

Source: design of the stoplight, section 5. Portable to PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, String, cast, extract, func, null, select

from app.models.region import Declaration, Provider, RegionProduct
from app.services.provider_facts import NOT_CONTRACTED

_line = Declaration.__table__.c
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
    "provider": _line.agb,
    "product": _line.product_code,
    "level": func.coalesce(_product.c.level, ""),
    "category": func.coalesce(Provider.category, NOT_CONTRACTED),
    "type": func.coalesce(Provider.type, ""),
}
_OF_PRODUCT = frozenset({"segment", "level"})
_OF_PROVIDER = frozenset({"category", "type"})
TABLES = tuple(_VALUES)


def report_sums(
    by: str, year: int | None, *, per_value: bool, per_municipality: bool
) -> Select[*tuple[Any, ...]]:
    """Rows of (value, municipality, year, clients, cents) of the table ``by``.

    What is not asked for is ``None`` in every row. An unknown ``by`` is a ``KeyError``.
    """
    value: ColumnElement[Any] = _VALUES[by] if per_value else null()
    place: ColumnElement[Any] = _line.municipality_code if per_municipality else null()
    year_of = extract("year", Declaration.period_start)
    statement = select(
        value.label("value"),
        place.label("municipality"),
        year_of.label("year"),
        func.count(Declaration.bsn.distinct()).label("clients"),
        func.sum(Declaration.net_cents).label("cents"),
    ).select_from(Declaration)
    if per_value and by in _OF_PRODUCT:
        statement = statement.outerjoin(_product, _product.c.code == Declaration.product_code)
    if per_value and by in _OF_PROVIDER:
        statement = statement.outerjoin(Provider, Provider.agb == Declaration.agb)
    if year is not None:
        days = Declaration.period_start.between(date(year, 1, 1), date(year, 12, 31))
        statement = statement.where(days)
    asked = [*([value] if per_value else []), *([place] if per_municipality else [])]
    return statement.group_by(*asked, year_of)
