"""The sums that are kept beside the declarations, so that lights and reports need not add up lines.

Source: design of the stoplight, sections 1.2 and 5. Portable to PostgreSQL.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import extract, func, select, true
from sqlalchemy.orm import Session

from app.models.region import Declaration


def monthly_cents(
    session: Session, *, agb: str, municipality_code: str | None, first: date, last: date
) -> dict[date, int]:
    """Net cents that a provider declared per month (its first day), in the order of the months.

    Counts the months of ``first`` up to and including that of ``last``; a month without
    declarations is left out. Without a municipality those of all of them.
    """
    year = extract("year", Declaration.period_start)
    month = extract("month", Declaration.period_start)
    place = Declaration.municipality_code
    rows = session.execute(
        select(year, month, func.sum(Declaration.net_cents))
        .where(
            Declaration.agb == agb,
            true() if municipality_code is None else place == municipality_code,
            Declaration.period_start >= first.replace(day=1),
            Declaration.period_start <= last,
        )
        .group_by(year, month)
        .order_by(year, month)
    )
    return {date(int(year), int(month), 1): int(cents) for year, month, cents in rows}
