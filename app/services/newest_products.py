"""Every product by its newest row, so that no code counts twice."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models.region import RegionProduct


def newest_products(*columns: InstrumentedAttribute[Any]) -> Select[*tuple[Any, ...]]:
    """The product codes with these columns of their row that is valid from the latest day on."""
    newest = (
        select(RegionProduct.code, func.max(RegionProduct.valid_from).label("valid_from"))
        .group_by(RegionProduct.code)
        .subquery()
    )
    same = and_(
        RegionProduct.code == newest.c.code, RegionProduct.valid_from == newest.c.valid_from
    )
    return select(RegionProduct.code, *columns).join(newest, same)


def product_names(session: Session) -> dict[str, str]:
    """The name of every product code."""
    rows = session.execute(newest_products(RegionProduct.name))
    return {row.code: row.name for row in rows}
