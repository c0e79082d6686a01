"""The sums behind the computed KPIs: what a provider declared, and what came of ended allocations.

Source: design of the stoplight, section 1.3. Portable to PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from app.domain.benchmark import EndedCare
from app.domain.ijw import Unit
from app.models.region import Assignment, Declaration
from app.services.benchmark_rows import BenchmarkQuestion

_HOURS = (Unit.HOUR.value, Unit.MINUTE.value)


@dataclass(slots=True)
class ProviderCare:
    """What one provider declared in a year, and its allocations that ended in it.

    ``hours`` are sixtieths of an hour per level, over ``hour_clients`` unique children.
    """

    cents: int = 0
    clients: int = 0
    hours: dict[str, int] = field(default_factory=dict)
    hour_clients: int = 0
    ended: list[EndedCare] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class DataSpan:
    """First and last start of a declared period, and the last end: the data date."""

    first: date
    last: date
    data_date: date


def data_span(session: Session) -> DataSpan | None:
    """Over which days there are declarations; ``None`` without any."""
    first, last, end = session.execute(
        select(
            func.min(Declaration.period_start),
            func.max(Declaration.period_start),
            func.max(Declaration.period_end),
        )
    ).one()
    return None if end is None else DataSpan(first, last, end)


def declared_years(session: Session, span: DataSpan | None) -> tuple[int, ...]:
    """The years with declarations, newest first: one look into the index for each."""
    if span is None:
        return ()
    years = range(span.last.year, span.first.year - 1, -1)
    return tuple(
        year
        for year in years
        if session.scalar(select(Declaration.id).where(_in_year(BenchmarkQuestion(year))).limit(1))
    )


def read_care(
    session: Session, question: BenchmarkQuestion, d: date, levels: Mapping[str, str]
) -> Mapping[str, ProviderCare]:
    """Everything per provider (AGB code); ``levels`` names the level per product code.

    Ended is an allocation whose last day lies in the year and before ``d``.
    """
    found: dict[str, ProviderCare] = {}
    for row in session.execute(_declared(question)):
        care = found.setdefault(row.agb, ProviderCare())
        care.cents, care.clients = int(row.cents), row.clients
    _read_hours(session, question, levels, found)
    for row in session.execute(_ended(question, d)):
        care = found.setdefault(row.agb, ProviderCare())
        declared = (row.cents or 0) > 0
        care.ended.append(
            EndedCare(
                bsn=row.bsn,
                product_code=row.product_code,
                end=row.end,
                next_start=row.next_start,
                first_day=row.first_day if declared else None,
                last_day=row.last_day if declared else None,
                allocated=row.total_sixtieths,
                delivered=int(row.sixtieths or 0),
            )
        )
    return found


def _read_hours(
    session: Session,
    question: BenchmarkQuestion,
    levels: Mapping[str, str],
    found: dict[str, ProviderCare],
) -> None:
    """The declared hours per level; products without a level do not count."""
    in_hours = and_(
        _in_year(question), Declaration.unit.in_(_HOURS), Declaration.product_code.in_(levels)
    )
    code = Declaration.product_code
    sums = (
        select(Declaration.agb, code, func.sum(Declaration.net_sixtieths))
        .where(in_hours)
        .group_by(Declaration.agb, code)
    )
    for agb, product_code, sixtieths in session.execute(sums):
        hours = found.setdefault(agb, ProviderCare()).hours
        level = levels[product_code]
        hours[level] = hours.get(level, 0) + int(sixtieths)
    children = (
        select(Declaration.agb, func.count(Declaration.bsn.distinct()))
        .where(in_hours)
        .group_by(Declaration.agb)
    )
    for agb, clients in session.execute(children):
        found[agb].hour_clients = clients


def _declared(question: BenchmarkQuestion) -> Select[*tuple[Any, ...]]:
    """Per provider the net cents and the unique children of the year."""
    return (
        select(
            Declaration.agb,
            func.sum(Declaration.net_cents).label("cents"),
            func.count(Declaration.bsn.distinct()).label("clients"),
        )
        .where(_in_year(question))
        .group_by(Declaration.agb)
    )


def _ended(question: BenchmarkQuestion, d: date) -> Select[*tuple[Any, ...]]:
    """A row per allocation that ended; only debit lines tell from when to when there was care."""
    debit = Declaration.net_cents > 0
    on_it = and_(
        Declaration.municipality_code == Assignment.municipality_code,
        Declaration.assignment_number == Assignment.number,
    )
    return (
        select(
            Assignment.agb,
            Assignment.bsn,
            Assignment.product_code,
            Assignment.end,
            Assignment.total_sixtieths,
            _next_start().label("next_start"),
            func.min(case((debit, Declaration.period_start))).label("first_day"),
            func.max(case((debit, Declaration.period_end))).label("last_day"),
            func.sum(Declaration.net_sixtieths).label("sixtieths"),
            func.sum(Declaration.net_cents).label("cents"),
        )
        .outerjoin(Declaration, on_it)
        .where(
            Assignment.withdrawn.is_(False),
            Assignment.end >= date(question.year, 1, 1),
            Assignment.end <= min(date(question.year, 12, 31), d - timedelta(days=1)),
            _scope(question, Assignment.municipality_code, Assignment.product_code),
        )
        .group_by(Assignment.id)
    )


def _next_start() -> ColumnElement[date]:
    """The first start of what the same child has of the same product and lasts longer."""
    other = aliased(Assignment)
    first = select(func.min(other.start)).where(
        other.bsn == Assignment.bsn,
        other.product_code == Assignment.product_code,
        other.withdrawn.is_(False),
        or_(other.end.is_(None), other.end > Assignment.end),
    )
    return first.correlate(Assignment).scalar_subquery()


def _in_year(question: BenchmarkQuestion) -> ColumnElement[bool]:
    return and_(
        Declaration.period_start.between(date(question.year, 1, 1), date(question.year, 12, 31)),
        _scope(question, Declaration.municipality_code, Declaration.product_code),
    )


def _scope(
    question: BenchmarkQuestion,
    municipality: InstrumentedAttribute[str],
    product: InstrumentedAttribute[str],
) -> ColumnElement[bool]:
    place, code = question.municipality_code, question.product_code
    return and_(
        true() if place is None else municipality == place,
        true() if code is None else product == code,
    )
