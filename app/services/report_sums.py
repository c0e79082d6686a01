"""The grouped statement behind every table of the region report.

Source: design of the stoplight, section 5. Portable to PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, String, cast, extract, func, null, select

from app.models.region import Declaration, Provider, RegionProduct
from app.services.provider_facts import NOT_CONTRACTED

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
_VALUES: Mapping[str, ColumnElement[str]] = {
    "segment": func.coalesce(cast(_product.c.segment, String), ""),
    "provider": func.coalesce(Declaration.agb, ""),
    "product": func.coalesce(Declaration.product_code, ""),
    "level": func.coalesce(_product.c.level, ""),
    "category": func.coalesce(Provider.category, NOT_CONTRACTED),
    "type": func.coalesce(Provider.type, ""),
}
TABLES = tuple(_VALUES)


def report_sums(
    by: str, year: int | None, *, per_value: bool, per_municipality: bool
) -> Select[*tuple[Any, ...]]:
    """Rows of (value, municipality, year, clients, cents) of the table ``by``.

    A level that is not asked for is ``None`` in every row. An unknown ``by`` is a ``KeyError``.
    """
    value = _VALUES[by]
    year_of = extract("year", Declaration.period_start)
    levels = [
        *([value] if per_value else []),
        *([Declaration.municipality_code] if per_municipality else []),
        year_of,
    ]
    statement = (
        select(
            (value if per_value else null()).label("value"),
            (Declaration.municipality_code if per_municipality else null()).label("municipality"),
            year_of.label("year"),
            func.count(Declaration.bsn.distinct()).label("clients"),
            func.sum(Declaration.net_cents).label("cents"),
        )
        .select_from(Declaration)
        .outerjoin(Provider, Provider.agb == Declaration.agb)
        .outerjoin(_product, _product.c.code == Declaration.product_code)
        .group_by(*levels)
    )
    return statement if year is None else statement.where(year_of == year)
