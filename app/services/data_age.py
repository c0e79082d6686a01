"""How old each kind of regional data is, and when that is too old to let the lights rest on it.

Source: design of the stoplight, sections 1.1 and 1.2: an older waiting time or older declarations
no longer count. Of assignments the limit past which they are late is taken (``stoplight.toml``):
what is committed rests on them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from app.exchange.kinds import Kind

if TYPE_CHECKING:
    from app.domain.stoplight import StoplightSettings
    from app.services.sync_report import DataAge


def stale_after_days(kind: str, settings: StoplightSettings) -> int | None:
    """The age in days past which data of this kind no longer counts; ``None`` where no age does."""
    return {
        Kind.WAITING_TIMES.value: settings.waiting_stale_days,
        Kind.ASSIGNMENTS.value: settings.assignment_stale_days,
        Kind.DECLARATIONS.value: settings.budget_stale_days,
    }.get(kind)


def is_stale(item: DataAge, settings: StoplightSettings, today: date) -> bool:
    """Whether this kind of data is too old to judge by; data without a date never is."""
    limit = stale_after_days(item.kind, settings)
    if limit is None or item.reference_date is None:
        return False
    return (today - item.reference_date).days > limit


def nearest_limit(
    ages: Iterable[DataAge], settings: StoplightSettings, today: date
) -> tuple[DataAge, ...]:
    """The kinds whose age matters, the one that is farthest on its way to its limit first."""

    def used(item: DataAge) -> Fraction:
        limit = stale_after_days(item.kind, settings)
        if limit is None or item.reference_date is None:
            return Fraction(-1)
        # A limit of no days is passed by anything older than today.
        return Fraction(max((today - item.reference_date).days, 0) + 1, limit + 1)

    counted = ((used(item), item) for item in ages)
    known = [(share, item) for share, item in counted if share >= 0]
    return tuple(item for _, item in sorted(known, key=lambda pair: -pair[0]))


def newest_date(ages: Iterable[DataAge]) -> date | None:
    """How far the newest of the regional data goes; ``None`` where there is none with a date."""
    return max((item.reference_date for item in ages if item.reference_date), default=None)
