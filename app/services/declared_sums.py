"""What was declared per child and per provider, month by month: the tables sums are read from.

Source: design of the stoplight, sections 1.2 and 5. Portable to PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, delete, extract, func, insert, select, true
from sqlalchemy.orm import Session

from app.models.region import Declaration
from app.models.sums import MONTHS, DeclaredCare, DeclaredYear

_CARE_KEY = ("assignment_number", "year", "bsn", "municipality_code", "agb", "product_code")
_YEAR_KEY = ("agb", "year", "municipality_code", "product_code")


def fill_declared(connection: Connection, step: Callable[[], None]) -> None:
    """Add up all declared lines anew: first per child and assignment, from that per provider."""
    step()
    for table in (DeclaredCare, DeclaredYear):
        connection.execute(delete(table))
    lines = _lines()
    months = [case((lines.month == n, lines.cents)) for n in range(1, len(MONTHS) + 1)]
    sums = [func.sum(column) for column in (*months, lines.cents, lines.sixtieths)]
    keys = [lines[name] for name in _CARE_KEY]
    connection.execute(
        insert(DeclaredCare).from_select(
            [*_CARE_KEY, *MONTHS, "cents", "sixtieths", "last_day"],
            select(*keys, *sums, func.max(lines.period_end)).group_by(*keys),
        )
    )
    step()
    care = DeclaredCare.__table__.c
    keys = [care[name] for name in _YEAR_KEY]
    sums = [func.sum(care[name]) for name in (*MONTHS, "cents")]
    connection.execute(
        insert(DeclaredYear).from_select(
            [*_YEAR_KEY, *MONTHS, "cents"], select(*keys, *sums).group_by(*keys)
        )
    )


def months_by_provider(
    session: Session, first: date, *where: ColumnElement[bool]
) -> dict[str, dict[date, int]]:
    """Per provider the net cents declared per month, from the month of ``first`` on.

    ``where`` are conditions on ``DeclaredYear``. A month without a declared line is left out.
    """
    year = DeclaredYear.__table__.c
    rows = session.execute(
        select(year.agb, year.year, *(func.sum(year[name]) for name in MONTHS))
        .where(year.year >= first.year, *where)
        .group_by(year.agb, year.year)
    )
    start = first.replace(day=1)
    found: dict[str, dict[date, int]] = {}
    for agb, number, *cents in rows:
        months = found.setdefault(agb, {})
        months.update((month, sums) for month, sums in _known(number, cents) if month >= start)
    return found


def monthly_cents(
    session: Session, agbs: Collection[str], municipality_code: str | None, year: int
) -> dict[date, int]:
    """Net cents that these providers declared together per month (its first day) of ``year``.

    A month without a declared line is left out. Without a municipality those of all of them.
    """
    sums = DeclaredYear.__table__.c
    place = true() if municipality_code is None else sums.municipality_code == municipality_code
    row = session.execute(
        select(*(func.sum(sums[name]) for name in MONTHS)).where(
            sums.agb.in_(agbs), place, sums.year == year
        )
    ).one()
    return dict(_known(year, row))


def _lines() -> Any:
    """The lines with their year and month worked out once.

    The offset keeps the database from working them out again for each of the twelve sums.
    """
    line = Declaration.__table__.c
    worked_out = select(
        line.assignment_number,
        extract("year", line.period_start).label("year"),
        extract("month", line.period_start).label("month"),
        line.bsn,
        line.municipality_code,
        line.agb,
        line.product_code,
        line.net_cents.label("cents"),
        line.net_sixtieths.label("sixtieths"),
        line.period_end,
    )
    return worked_out.offset(0).subquery().c


def _known(year: int, cents: Collection[int | None]) -> Iterator[tuple[date, int]]:
    """The months of the year in which something was declared, with their sums."""
    for month, found in zip(_first_days(year), cents, strict=True):
        if found is not None:
            yield month, int(found)


@cache
def _first_days(year: int) -> tuple[date, ...]:
    return tuple(date(year, month, 1) for month in range(1, 13))
