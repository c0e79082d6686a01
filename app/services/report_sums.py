"""The figures of the region report, worked out by grouped statements and kept in a table.

Clients are counted per value and municipality; the region is their sum, less the children that were
counted in more than one municipality. Source: design of the stoplight, section 5. Portable to
PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Integer,
    MetaData,
    Select,
    String,
    Subquery,
    Table,
    and_,
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
from app.services.newest_products import newest_products
from app.services.provider_facts import NOT_CONTRACTED

TABLES = ("segment", "provider", "product", "level", "category", "type")
# What the totals over all values are kept under.
TOTAL = ""
_COLUMNS = ("by", "value", "municipality_code", "year", "clients", "cents")


def fill_report(connection: Connection, step: Callable[[], None]) -> None:
    """Work out all figures anew from the declared care, and keep them."""
    connection.execute(delete(ReportSum))
    care, moved = _work_table("care_at_work"), _work_table("moved_at_work")
    for table, statement in ((care, _valued_care()), (moved, _moved(care))):
        step()
        table.create(connection)
        connection.execute(insert(table).from_select(table.c.keys(), statement))
    for by in (TOTAL, *TABLES):
        step()
        connection.execute(insert(ReportSum).from_select(_COLUMNS, _here(care, by)))
        connection.execute(insert(ReportSum).from_select(_COLUMNS, _in_all(moved, by)))
    for table in (care, moved):
        table.drop(connection)


def report_sums(by: str, year: int | None) -> Select[*tuple[Any, ...]]:
    """Rows of (value, municipality, year, clients, cents) of the table ``by`` with the totals.

    What is a total is ``None``. An unknown ``by`` is a ``KeyError``.
    """
    if by not in TABLES:
        raise KeyError(by)
    statement = select(
        ReportSum.value,
        ReportSum.municipality_code.label("municipality"),
        ReportSum.year,
        ReportSum.clients,
        ReportSum.cents,
    ).where(ReportSum.by.in_((by, TOTAL)))
    return statement if year is None else statement.where(ReportSum.year == year)


def _work_table(name: str) -> Table:
    """Cents per child, year, municipality, provider and product, with the value per table."""
    return Table(
        name,
        MetaData(),
        Column("year", Integer),
        Column("bsn", String),
        Column("municipality_code", String),
        Column("cents", BigInteger),
        *(Column(by, String) for by in TABLES),
        prefixes=["TEMPORARY"],
    )


def _valued_care() -> Select[*tuple[Any, ...]]:
    sums = DeclaredCare.__table__.c
    keys = sums.year, sums.bsn, sums.municipality_code, sums.agb, sums.product_code
    care = select(*keys, func.sum(sums.cents).label("cents")).group_by(*keys).subquery()
    product = newest_products(RegionProduct.segment, RegionProduct.level).subquery()
    values: Mapping[str, ColumnElement[Any]] = {
        "segment": func.coalesce(cast(product.c.segment, String), ""),
        "provider": care.c.agb,
        "product": care.c.product_code,
        "level": func.coalesce(product.c.level, ""),
        "category": func.coalesce(Provider.category, NOT_CONTRACTED),
        "type": func.coalesce(Provider.type, ""),
    }
    return (
        select(
            care.c.year,
            care.c.bsn,
            care.c.municipality_code,
            care.c.cents,
            *(values[by] for by in TABLES),
        )
        .outerjoin(product, product.c.code == care.c.product_code)
        .outerjoin(Provider, Provider.agb == care.c.agb)
    )


def _moved(care: Table) -> Select[*tuple[Any, ...]]:
    """The care of the children that had care in more than one municipality in a year."""
    place = care.c.municipality_code
    children = (
        select(care.c.year, care.c.bsn)
        .group_by(care.c.year, care.c.bsn)
        .having(func.min(place) < func.max(place))
        .subquery()
    )
    same = and_(children.c.year == care.c.year, children.c.bsn == care.c.bsn)
    return select(care).join(children, same)


def _here(care: Table, by: str) -> Select[*tuple[Any, ...]]:
    """Clients and cents of one table per municipality and year."""
    values: list[ColumnElement[Any]] = [] if by == TOTAL else [care.c[by]]
    return select(
        literal(by),
        *(values or [null()]),
        care.c.municipality_code,
        care.c.year,
        func.count(care.c.bsn.distinct()),
        func.sum(care.c.cents),
    ).group_by(*values, care.c.municipality_code, care.c.year)


def _in_all(moved: Table, by: str) -> Select[*tuple[Any, ...]]:
    """Clients and cents of one table in the whole region, from the figures per municipality."""
    twice = _counted_twice(moved, by)
    here = ReportSum
    same = and_(here.value.is_not_distinct_from(twice.c.value), here.year == twice.c.year)
    clients = func.sum(here.clients) - func.coalesce(func.max(twice.c.clients), 0)
    return (
        select(literal(by), here.value, null(), here.year, clients, func.sum(here.cents))
        .outerjoin(twice, same)
        .where(here.by == by)
        .group_by(here.value, here.year)
    )


def _counted_twice(moved: Table, by: str) -> Subquery:
    """By how many the sum over municipalities is too high."""
    values: list[ColumnElement[Any]] = [] if by == TOTAL else [moved.c[by]]
    value = values[0] if values else cast(null(), String)
    child_here = moved.c.bsn.concat(moved.c.municipality_code)
    too_many = func.count(child_here.distinct()) - func.count(moved.c.bsn.distinct())
    return (
        select(value.label("value"), moved.c.year, too_many.label("clients"))
        .group_by(*values, moved.c.year)
        .subquery()
    )
