"""How long help had been going on when it was given: what a taper of the tariff is reckoned by.

Source: design of the stoplight, section 3. Help of one product for one child at one provider goes
on as long as the next allocation begins within 31 days after the one before (an extension, 1.3).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.region import Assignment
from app.models.sums import MONTHS, DeclaredCare

Months = Mapping[int, int]
"""Net cents by the month of the help, from 1; 0 is help of which no allocation is known."""

_EXTENSION: Final = timedelta(days=31)
_Child = tuple[str, str, str]


def cents_by_care_month(session: Session, year: int) -> Mapping[str, Months]:
    """Per provider (AGB code) what was declared in ``year``, by the month of the help."""
    begun = _starts(session)
    care = DeclaredCare.__table__.c
    keys = (care.agb, care.bsn, care.product_code)
    sums = session.execute(
        select(*keys, *(func.sum(care[name]) for name in MONTHS))
        .where(care.year == year)
        .group_by(*keys)
    )
    found: dict[str, Counter[int]] = {}
    for agb, bsn, product_code, *cents in sums:
        starts = begun.get((agb, bsn, product_code), [])
        months = found.setdefault(agb, Counter())
        for number, amount in enumerate(cents, start=1):
            if amount is not None:
                months[_month_of_help(starts, year, number)] += int(amount)
    return found


def _starts(session: Session) -> Mapping[_Child, list[date]]:
    """When each unbroken stretch of help began, in order."""
    rows = session.execute(
        select(
            Assignment.agb,
            Assignment.bsn,
            Assignment.product_code,
            Assignment.start,
            Assignment.end,
        )
        .where(Assignment.withdrawn.is_(False))
        .order_by(Assignment.start)
    )
    stretches: dict[_Child, list[tuple[date, date | None]]] = {}
    for agb, bsn, product_code, start, end in rows:
        stretches.setdefault((agb, bsn, product_code), []).append((start, end))
    return {child: list(_unbroken(spans)) for child, spans in stretches.items()}


def _unbroken(spans: Iterable[tuple[date, date | None]]) -> Iterable[date]:
    until: date | None = date.min
    for start, end in spans:
        if until is not None and start - until > _EXTENSION:
            yield start
            until = end
        elif until is not None:
            until = end and max(until, end)


def _month_of_help(starts: list[date], year: int, month: int) -> int:
    """Which month of the help this is: that in which a stretch began is the first."""
    firsts = [start.replace(day=1) for start in starts]
    place = bisect_right(firsts, date(year, month, 1))
    if not place:
        return 0
    begun = firsts[place - 1]
    return (year - begun.year) * 12 + month - begun.month + 1
