"""The sums behind the computed KPIs: what a provider declared, and what came of ended allocations.

They are read from the sums that every import keeps. Source: design of the stoplight, section 1.3.
Portable to PostgreSQL.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    Subquery,
    and_,
    case,
    cast,
    func,
    or_,
    select,
    true,
)
from sqlalchemy.orm import Session, aliased

from app.domain.benchmark import Counted, last_settled_end
from app.domain.history import Continuation, HistoryLimits, classify
from app.models.region import Assignment, RegionProduct
from app.models.sums import MONTHS, DataState, DeclaredCare, DeclaredYear
from app.services.benchmark_rows import BenchmarkQuestion
from app.services.newest_products import newest_products

_care = DeclaredCare.__table__.c
_assignment = Assignment.__table__.c
Levels = Mapping[str, tuple[str, ...]]
"""The codes of the products that are bought per hour, by their level."""


NONE = Counted()
FOLLOWS = (Continuation.EXTENSION, Continuation.RELAPSE)


@dataclass(slots=True)
class ProviderCare:
    """What one provider declared in a year, and the sums over its allocations that ended in it.

    ``hours`` are sixtieths of an hour per level, over ``hour_clients`` unique children. ``months``
    are those of the ``timed`` allocations together. ``allocated`` and ``delivered`` are sixtieths
    times cents over the ``weighed`` ones. ``settled`` are those of which is known whether they were
    ``followed``.
    """

    cents: int = 0
    clients: int = 0
    hours: Mapping[str, int] = field(default_factory=dict)
    hour_clients: int = 0
    months: int = 0
    timed: Counted = NONE
    allocated: int = 0
    delivered: int = 0
    weighed: Counted = NONE
    settled: Mapping[Continuation, Counted] = field(default_factory=dict)
    followed: Counter[Continuation] = field(default_factory=Counter)


def ended_between(question: BenchmarkQuestion, d: date) -> tuple[date, date]:
    """First and last end of what counts as ended: in the year, and before the data date ``d``."""
    return date(question.year, 1, 1), min(date(question.year, 12, 31), d - timedelta(days=1))


def data_date(session: Session) -> date | None:
    """The last end of a declared period; ``None`` where nothing was declared."""
    return session.scalar(select(DataState.data_date))


def declared_years(session: Session) -> tuple[int, ...]:
    """The years with declarations, newest first."""
    years = select(DeclaredYear.year).distinct().order_by(DeclaredYear.year.desc())
    return tuple(session.scalars(years))


def read_care(
    session: Session, question: BenchmarkQuestion, d: date, levels: Levels, limits: HistoryLimits
) -> Mapping[str, ProviderCare]:
    """Everything per provider (AGB code); see :func:`ended_between` for what has ended."""
    found: dict[str, ProviderCare] = {}
    declared = session.execute(_declared(question, levels)).all()
    columns = {level: place for place, level in enumerate(levels, start=len(_FIGURES) + 1)}
    used = {level: n for level, n in columns.items() if any(row[n] for row in declared)}
    for row in declared:
        hours = {level: int(row[n]) for level, n in used.items()} if row.hour_clients else {}
        found[row.agb] = ProviderCare(int(row.cents), row.clients, hours, row.hour_clients)
    known_by = {by: last_settled_end(by, limits, d) for by in FOLLOWS}
    for row in session.execute(_ended_sums(question, d, known_by)):
        care = found.setdefault(row.agb, ProviderCare())
        care.months, care.timed = int(row.months or 0), _counted(row, "timed")
        care.allocated, care.delivered = int(row.allocated or 0), int(row.delivered or 0)
        care.weighed = _counted(row, "weighed")
        care.settled = {by: _counted(row, by.name) for by in FOLLOWS}
    for agb, end, start in session.execute(_followed(question, d)):
        by = classify(end, start, limits)
        if by in FOLLOWS and end <= known_by[by]:
            found[agb].followed[by] += 1
    return found


def _declared(question: BenchmarkQuestion, levels: Levels) -> Select[*tuple[Any, ...]]:
    """Per provider cents, children, children with hours, and the hours per level of the year."""
    in_hours = _care.product_code.in_([code for codes in levels.values() for code in codes])
    hours = (
        func.sum(case((_care.product_code.in_(codes), _care.sixtieths), else_=0))
        for codes in levels.values()
    )
    return (
        select(
            *_FIGURES,
            func.count(case((in_hours, _care.bsn)).distinct()).label("hour_clients"),
            *hours,
        )
        .where(
            _care.year == question.year,
            _scope(question, _care.municipality_code, _care.product_code),
        )
        .group_by(_care.agb)
    )


def _ended_sums(
    question: BenchmarkQuestion, d: date, known_by: Mapping[Continuation, date]
) -> Select[*tuple[Any, ...]]:
    """Per provider the sums over its ended allocations."""
    care, tariff = _declared_on(question, d), newest_products(RegionProduct.tariff_cents).subquery()
    weighs = and_(Assignment.total_sixtieths > 0, tariff.c.tariff_cents > 0)
    allocated = cast(Assignment.total_sixtieths, BigInteger) * tariff.c.tariff_cents
    delivered = cast(func.coalesce(care.c.sixtieths, 0), BigInteger) * tariff.c.tariff_cents
    settled = {by.name: Assignment.end <= known_by[by] for by in FOLLOWS}
    return (
        select(
            Assignment.agb,
            func.sum(care.c.last - care.c.first + 1).label("months"),
            *_count("timed", care.c.first.is_not(None)),
            func.sum(case((weighs, allocated))).label("allocated"),
            func.sum(case((weighs, delivered))).label("delivered"),
            *_count("weighed", weighs),
            *(column for name, counts in settled.items() for column in _count(name, counts)),
        )
        .outerjoin(
            care,
            and_(
                care.c.municipality_code == Assignment.municipality_code,
                care.c.assignment_number == Assignment.number,
            ),
        )
        .outerjoin(tariff, tariff.c.code == Assignment.product_code)
        .where(_ended(question, d))
        .group_by(Assignment.agb)
    )


def _count(name: str, counts: ColumnElement[bool]) -> tuple[ColumnElement[int], ...]:
    """How many allocations meet the condition, and over how many children."""
    return (
        func.count(case((counts, 1))).label(name),
        func.count(case((counts, Assignment.bsn)).distinct()).label(f"{name}_clients"),
    )


def _counted(row: Row[*tuple[Any, ...]], name: str) -> Counted:
    return Counted(row._mapping[name], row._mapping[f"{name}_clients"])


def _declared_on(question: BenchmarkQuestion, d: date) -> Subquery:
    """Per ended allocation what was declared on it, over all years.

    ``first`` and ``last`` count months from the year 0: those with more declared than credited.
    """
    first, last = (
        _care.year * len(MONTHS) + case(*((_care[name] > 0, number) for name, number in months))
        for months in (_NUMBERED, _NUMBERED[::-1])
    )
    keys = (_care.municipality_code, _care.assignment_number)
    place = question.municipality_code
    # Narrowed to numbers that ended: to group everything ever declared takes twice as long.
    numbers = select(Assignment.number).where(_ended(question, d))
    return (
        select(
            *keys,
            func.min(first).label("first"),
            func.max(last).label("last"),
            func.sum(_care.sixtieths).label("sixtieths"),
        )
        .where(
            true() if place is None else _care.municipality_code == place,
            _care.assignment_number.in_(numbers),
        )
        .group_by(*keys)
        .subquery()
    )


def _followed(question: BenchmarkQuestion, d: date) -> Select[*tuple[Any, ...]]:
    """The ended allocations after which there is more: provider, end, and the next start.

    That is the first start of what the same child has of the same product and lasts longer.
    """
    other = aliased(Assignment)
    lasts_longer = and_(
        other.bsn == Assignment.bsn,
        other.product_code == Assignment.product_code,
        other.withdrawn.is_(False),
        or_(other.end.is_(None), other.end > Assignment.end),
    )
    return (
        select(Assignment.agb, Assignment.end, func.min(other.start))
        .join(other, lasts_longer)
        .where(_ended(question, d))
        .group_by(Assignment.id)
    )


def _ended(question: BenchmarkQuestion, d: date) -> ColumnElement[bool]:
    """The condition on allocations that ended."""
    return and_(
        Assignment.withdrawn.is_(False),
        Assignment.end.between(*ended_between(question, d)),
        _scope(question, _assignment.municipality_code, _assignment.product_code),
    )


def _scope(
    question: BenchmarkQuestion,
    municipality: ColumnElement[str],
    product: ColumnElement[str],
) -> ColumnElement[bool]:
    place, code = question.municipality_code, question.product_code
    return and_(
        true() if place is None else municipality == place,
        true() if code is None else product == code,
    )


_FIGURES = (
    _care.agb,
    func.sum(_care.cents).label("cents"),
    func.count(_care.bsn.distinct()).label("clients"),
)
_NUMBERED = tuple((name, number) for number, name in enumerate(MONTHS))
