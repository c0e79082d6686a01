"""What every board of the same data shares: data date, complete months and strangers.

They do not depend on the question, so they are read once after every import. Source: design of the
stoplight, section 1.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.budget import complete_months, month_end
from app.domain.stoplight import StoplightSettings
from app.models.region import Provider
from app.models.sums import DataState, KnownCare
from app.models.sync import SyncImport
from app.services.declared_sums import months_by_provider
from app.services.open_care import ToCome, care_to_come
from app.services.realisation import rates_key

DataVersion = tuple[int | None, int]


@dataclass(frozen=True, slots=True)
class DataGround:
    """The data up to ``data_date``, the last end of a declared product period.

    ``declared`` holds per provider the cents of every month (its first day, over a year) in which
    it declared anything; ``months`` are the months of them all and ``complete`` the complete ones.
    ``last_row`` is the import and row of a line that ends on the data date. ``to_come`` is what
    open allocations will bring where the settings are no longer those of the kept sums, else
    ``None``.
    """

    data_date: date
    declared: Mapping[str, Mapping[date, int]]
    months: frozenset[date]
    complete: tuple[date, ...]
    last_row: tuple[int, int]
    to_come: ToCome | None

    @property
    def declared_this_year(self) -> frozenset[str]:
        """Who declared anything in the year of the data date."""
        start = date(self.data_date.year, 1, 1)
        return frozenset(agb for agb, months in self.declared.items() if max(months) >= start)

    def in_rest_of_last_year(self, month: date) -> bool:
        """Whether the month is one of last year that lies after the month of the data date."""
        return window_start(self.data_date) <= month < date(self.data_date.year, 1, 1)

    @property
    def knows_last_year(self) -> bool:
        """Whether there are declarations over the rest of last year at all."""
        return any(map(self.in_rest_of_last_year, self.months))


@lru_cache
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
    unlisted = (
        select(KnownCare.agb)
        .distinct()
        .outerjoin(Provider, Provider.agb == KnownCare.agb)
        .where(Provider.agb.is_(None))
        .order_by(KnownCare.agb)
    )
    return tuple(session.scalars(unlisted))


def read_ground(session: Session, settings: StoplightSettings) -> DataGround | None:
    """The ground of all boards, ``None`` where nothing was declared yet."""
    state = session.scalars(select(DataState)).first()
    if state is None:
        return None
    d = state.data_date
    declared = months_by_provider(session, window_start(d))
    declared_by = _declared_by(declared)
    complete = complete_months(
        declared_by,
        d,
        after_days=settings.complete_after_days,
        percent=settings.complete_provider_percent,
    )
    kept = state.rates_by == rates_key(settings)
    to_come = None if kept else care_to_come(session.connection(), settings, d)
    last_row = state.import_id, state.row_number
    return DataGround(d, declared, frozenset(declared_by), complete, last_row, to_come)


def _declared_by(declared: Mapping[str, Mapping[date, int]]) -> Mapping[date, set[str]]:
    """Per month who declared."""
    found: dict[date, set[str]] = {}
    for agb, months in declared.items():
        for month in months:
            found.setdefault(month, set()).add(agb)
    return found
