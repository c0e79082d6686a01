"""What every board of the same data shares: data date, complete months, rates and strangers.

These sums walk over all declarations and do not depend on the question, so they are made once after
every import. Source: design of the stoplight, section 1.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import extract, func, select
from sqlalchemy.orm import Session

from app.domain.budget import RealisationRates, complete_months, month_end
from app.domain.stoplight import StoplightSettings
from app.models.region import Assignment, Declaration, Provider
from app.models.sync import SyncImport
from app.services.open_care import realisation_rates

DataVersion = tuple[int | None, int]


@dataclass(frozen=True, slots=True)
class DataGround:
    """The data up to ``data_date``, the last end of a declared product period.

    ``declared_by`` holds per month (its first day, over a year) who declared;
    ``complete`` the complete months; ``last_row`` the import and row of a line that ends on the
    data date.
    """

    data_date: date
    declared_by: Mapping[date, frozenset[str]]
    complete: tuple[date, ...]
    rates: RealisationRates
    last_row: tuple[int, int]

    @property
    def declared_this_year(self) -> frozenset[str]:
        """Who declared anything in the year of the data date."""
        year = self.data_date.year
        months = (agbs for month, agbs in self.declared_by.items() if month.year == year)
        return frozenset().union(*months)

    def in_rest_of_last_year(self, month: date) -> bool:
        """Whether the month is one of last year that lies after the month of the data date."""
        return window_start(self.data_date) <= month < date(self.data_date.year, 1, 1)

    @property
    def knows_last_year(self) -> bool:
        """Whether there are declarations over the rest of last year at all."""
        return any(self.in_rest_of_last_year(month) for month in self.declared_by)


def window_start(d: date) -> date:
    """First day of the twelve months up to and including that of ``d``, all that sums look at."""
    return month_end(date(d.year - 1, d.month, 1)) + timedelta(days=1)


def data_version(session: Session) -> DataVersion:
    """Changes with every import."""
    newest, count = session.execute(
        select(func.max(SyncImport.id), func.count(SyncImport.id))
    ).one()
    return newest, count


def read_strangers(session: Session) -> tuple[str, ...]:
    """AGB codes that were assigned or declared care and do not stand in the Aanbieders export."""
    codes = select(Declaration.agb).union(select(Assignment.agb)).subquery()
    unlisted = (
        select(codes.c.agb)
        .outerjoin(Provider, Provider.agb == codes.c.agb)
        .where(Provider.agb.is_(None))
        .order_by(codes.c.agb)
    )
    return tuple(session.scalars(unlisted))


def read_ground(session: Session, settings: StoplightSettings) -> DataGround | None:
    """The ground of all boards, ``None`` where nothing was declared yet."""
    last = session.execute(
        select(Declaration.period_end, Declaration.import_id, Declaration.row_number)
        .order_by(Declaration.period_end.desc(), Declaration.id)
        .limit(1)
    ).first()
    if last is None:
        return None
    d = last.period_end
    declared_by = _declared_by(session, d)
    complete = complete_months(
        declared_by,
        d,
        after_days=settings.complete_after_days,
        percent=settings.complete_provider_percent,
    )
    rates = realisation_rates(session, settings, d)
    return DataGround(d, declared_by, complete, rates, (last.import_id, last.row_number))


def _declared_by(session: Session, d: date) -> Mapping[date, frozenset[str]]:
    year = extract("year", Declaration.period_start)
    month = extract("month", Declaration.period_start)
    rows = session.execute(
        select(Declaration.agb, year, month)
        .where(Declaration.period_start >= window_start(d))
        .distinct()
    )
    found: dict[date, set[str]] = {}
    for agb, year_number, month_number in rows:
        found.setdefault(date(int(year_number), int(month_number), 1), set()).add(agb)
    return {month: frozenset(agbs) for month, agbs in found.items()}
