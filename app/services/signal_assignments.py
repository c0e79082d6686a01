"""Signals of assignments: against all that was declared on them, and against one another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case, func, null, or_, select, tuple_

from app.domain.ijw import Unit
from app.exchange.dutch_words import day, euros, quantity
from app.models.region import Assignment, Declaration
from app.services.signal_check import (
    Check,
    Found,
    Statement,
    declared_on_assignment,
    declared_sums,
    of_assignment,
)
from app.services.signal_rows import SignalKind
from app.services.source_questions import AllocationQuestion, AssignmentQuestion, Question

_OPEN = date(9999, 12, 31)


def assignment_checks() -> Iterator[Check]:
    """One signal per assignment."""
    yield Check(SignalKind.OVER_ASSIGNED, _over_assigned(), _over, _question)
    yield Check(SignalKind.NEGATIVE, _negative(), _below_nought, _question)
    yield Check(SignalKind.OVERLAP, _overlapping(), _overlap, _overlap_question)


def _allocation(cents: ColumnElement[Any], *more: Any) -> list[Any]:
    return [
        Assignment.municipality_code,
        Assignment.agb,
        cents.label("cents"),
        Assignment.start.label("day"),
        Assignment.import_id,
        Assignment.row_number,
        Assignment.number.label("key"),
        *more,
    ]


def _over_assigned() -> Statement:
    """An open end or a budget that is not there leaves nothing to compare with."""
    declared = declared_sums().subquery()
    delivered, paid = declared.c.sixtieths, declared.c.cents
    total, budget = Assignment.total_sixtieths, Assignment.budget_cents
    of_volume = paid - paid * total // func.nullif(delivered, 0)
    over = case((budget.is_not(None), paid - budget), else_=of_volume)
    details = (Assignment.unit, total, budget, delivered.label("delivered"), paid.label("paid"))
    return (
        select(*_allocation(over, *details))
        .join(declared, of_assignment(declared))
        .where(Assignment.withdrawn.is_(False), or_(delivered > total, paid > budget))
    )


def _over(row: Found) -> str:
    if row.budget_cents is not None:
        declared, agreed = euros(int(row.paid)), euros(row.budget_cents)
    else:
        unit = Unit.HOUR if row.unit == Unit.MINUTE else row.unit
        name = Unit(unit).plural if unit in set(Unit) else f"eenheid {unit}"
        declared = f"{quantity(int(row.delivered))} {name}"
        agreed = f"{quantity(row.total_sixtieths)} {name}"
    return f"Op toewijzing {row.key} is {declared} gedeclareerd, en {agreed} toegewezen"


def _negative() -> Statement:
    """Only assignments with a credit line can be below nought, and those are few."""
    credited = select(Declaration.municipality_code, Declaration.assignment_number).where(
        Declaration.net_cents < 0
    )
    paid = func.sum(Declaration.net_cents)
    return (
        select(*_allocation(paid))
        .join(Declaration, declared_on_assignment())
        .where(tuple_(Assignment.municipality_code, Assignment.number).in_(credited))
        .group_by(Assignment.id)
        .having(paid < 0)
    )


def _below_nought(row: Found) -> str:
    return f"Op toewijzing {row.key} is samen {euros(int(row.cents))} gedeclareerd"


def _question(row: Found) -> Question:
    return AllocationQuestion(row.municipality_code, row.key)


def _overlapping() -> Statement:
    """An assignment that begins before all earlier ones of child, provider and product ended."""
    end = func.coalesce(Assignment.end, _OPEN)
    same: dict[str, Any] = {
        "partition_by": (Assignment.bsn, Assignment.agb, Assignment.product_code),
        "order_by": (Assignment.start, Assignment.id),
    }
    ordered = (
        select(
            *_allocation(null()),
            Assignment.bsn,
            Assignment.product_code,
            func.max(end).over(rows=(None, -1), **same).label("until"),
            func.lag(end).over(**same).label("previous_end"),
            func.lag(Assignment.number).over(**same).label("previous"),
        )
        .where(Assignment.withdrawn.is_(False), Assignment.product_code != "")
        .subquery()
    )
    found = ordered.c
    other = case((found.previous_end >= found.day, found.previous))
    return select(
        *(column for column in found if column is not found.previous), other.label("previous")
    ).where(found.until >= found.day)


def _overlap(row: Found) -> str:
    other = "een eerdere" if row.previous is None else f"toewijzing {row.previous}"
    return (
        f"Toewijzing {row.key} van product {row.product_code} begint op {day(row.day)}, terwijl "
        f"{other} van hetzelfde kind, product en dezelfde aanbieder dan nog loopt"
    )


def _overlap_question(row: Found) -> Question:
    return AssignmentQuestion(bsn=row.bsn, agb=row.agb, product_code=row.product_code)
