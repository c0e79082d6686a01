"""The realisation rate v: how far ended allocations were used, by what was delivered on each.

Source: design of the stoplight, section 1.2. Portable to PostgreSQL.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from sqlalchemy import ColumnElement, Connection, Subquery, and_, func, select

from app.domain.budget import Ended, RealisationRates
from app.domain.norms import add_months
from app.domain.stoplight import StoplightSettings
from app.models.region import Assignment, Provider
from app.models.sums import DeclaredCare

# Most allocations of a store matter: reading them in order beats an index on their end.
end_day = func.coalesce(Assignment.end, date.max)


def rates_key(settings: StoplightSettings) -> str:
    """The settings on which the care to come rests, as text to see whether they changed."""
    return "/".join(
        str(part)
        for part in (
            settings.realisation_months,
            settings.realisation_minimum_ended,
            settings.realisation_minimum_ended_product,
            settings.realisation_default_percent,
        )
    )


def realisation_rates(
    connection: Connection, settings: StoplightSettings, d: date
) -> RealisationRates:
    """The realisation rates over allocations that ended in the months before ``d`` (not on it)."""
    delivered = delivered_care()
    kind = (Assignment.product_code, func.coalesce(Provider.type, ""))
    ended = connection.execute(
        select(
            *kind,
            func.count(Assignment.id),
            func.sum(Assignment.total_sixtieths),
            func.sum(delivered.c.sixtieths),
        )
        .outerjoin(delivered, on_assignment(delivered))
        .outerjoin(Provider, Provider.agb == Assignment.agb)
        .where(
            Assignment.withdrawn.is_(False),
            Assignment.total_sixtieths.is_not(None),
            end_day >= add_months(d, -settings.realisation_months),
            end_day < d,
        )
        .group_by(*kind)
    )
    return RealisationRates(
        {
            (code, type_): Ended(count, int(total or 0), int(done or 0))
            for code, type_, count, total, done in ended
        },
        settings.realisation_minimum_ended,
        settings.realisation_minimum_ended_product,
        Fraction(settings.realisation_default_percent, 100),
    )


def delivered_care() -> Subquery:
    """What was declared on each assignment, over all years."""
    care = DeclaredCare
    return (
        select(
            care.municipality_code,
            care.assignment_number,
            func.sum(care.sixtieths).label("sixtieths"),
            func.sum(care.cents).label("cents"),
        )
        .where(care.assignment_number.is_not(None))
        .group_by(care.assignment_number, care.municipality_code)
        .subquery()
    )


def on_assignment(delivered: Subquery) -> ColumnElement[bool]:
    """Joins what was delivered to its assignment."""
    return and_(
        delivered.c.municipality_code == Assignment.municipality_code,
        delivered.c.assignment_number == Assignment.number,
    )
