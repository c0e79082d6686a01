"""Signals of declared lines that do not fit their assignment or the tariff of their product."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import and_, case, func, or_, select, tuple_

from app.exchange.dutch_words import day, euros
from app.models.region import Assignment, Declaration, RegionProduct
from app.services.signal_check import (
    Check,
    Found,
    Statement,
    declared_on_assignment,
    declared_sums,
    of_assignment,
)
from app.services.signal_rows import SignalKind
from app.services.source_questions import LineQuestion, Question


def line_checks() -> Iterator[Check]:
    """One signal per declared line."""
    for kind, statement, what in (
        (SignalKind.NO_ASSIGNMENT, _without_assignment(), _unassigned),
        (SignalKind.OUTSIDE_PERIOD, _outside_period(), _outside),
        (SignalKind.OTHER_TARIFF, _other_tariff(), _priced_otherwise),
    ):
        yield Check(kind, statement, what, _question)


def _line(*more: Any) -> list[Any]:
    return [
        Declaration.municipality_code,
        Declaration.agb,
        Declaration.net_cents.label("cents"),
        Declaration.period_end.label("day"),
        Declaration.import_id,
        Declaration.row_number,
        Declaration.reference.label("key"),
        Declaration.assignment_number,
        Declaration.period_start,
        *more,
    ]


def _without_assignment() -> Statement:
    number = tuple_(Declaration.municipality_code, Declaration.assignment_number)
    withdrawn = number.in_(
        select(Assignment.municipality_code, Assignment.number).where(
            Assignment.withdrawn.is_(True)
        )
    )
    known = select(Assignment.id).where(declared_on_assignment()).correlate(Declaration).exists()
    return select(*_line(case((withdrawn, True), else_=False).label("withdrawn"))).where(
        or_(~known, withdrawn)
    )


def _unassigned(row: Found) -> str:
    if row.assignment_number is None:
        return f"Regel {row.key} noemt geen toewijzing"
    why = "ingetrokken" if row.withdrawn else "niet ingelezen"
    return f"Regel {row.key} noemt toewijzing {row.assignment_number}, maar die is {why}"


def _outside_period() -> Statement:
    """First the assignments with such a line, which are few, and then their lines."""
    declared = declared_sums().subquery()
    touched = (
        select(Assignment.municipality_code, Assignment.number, Assignment.start, Assignment.end)
        .join(declared, of_assignment(declared))
        .where(
            Assignment.withdrawn.is_(False),
            or_(declared.c.first < Assignment.start, declared.c.last > Assignment.end),
        )
        .subquery()
    )
    found = touched.c
    return (
        select(*_line(found.start, found.end))
        .join(
            touched,
            and_(
                Declaration.municipality_code == found.municipality_code,
                Declaration.assignment_number == found.number,
            ),
        )
        .where(
            or_(
                Declaration.period_start < found.start,
                Declaration.period_end > found.end,
            )
        )
    )


def _outside(row: Found) -> str:
    end = f"t/m {day(row.end)}" if row.end else "zonder einddatum"
    return (
        f"Regel {row.key} gaat over {day(row.period_start)} t/m {day(row.day)}, maar toewijzing "
        f"{row.assignment_number} loopt van {day(row.start)} {end}"
    )


def _other_tariff() -> Statement:
    valid = and_(
        RegionProduct.code == Declaration.product_code,
        RegionProduct.unit == Declaration.unit,
        RegionProduct.valid_from <= Declaration.period_start,
        or_(
            RegionProduct.valid_to.is_(None),
            RegionProduct.valid_to >= Declaration.period_start,
        ),
    )
    tariffs = select(RegionProduct.tariff_cents).where(valid).correlate(Declaration)
    agreed = select(func.max(RegionProduct.tariff_cents)).where(valid).correlate(Declaration)
    return select(
        *_line(
            Declaration.product_code,
            Declaration.tariff_cents,
            agreed.scalar_subquery().label("agreed"),
        )
    ).where(
        Declaration.tariff_cents.is_not(None),
        ~tariffs.where(RegionProduct.tariff_cents == Declaration.tariff_cents).exists(),
        tariffs.exists(),
    )


def _priced_otherwise(row: Found) -> str:
    return (
        f"Regel {row.key} rekent {euros(row.tariff_cents)} voor product {row.product_code}, maar "
        f"op {day(row.period_start)} geldt {euros(row.agreed)}"
    )


def _question(row: Found) -> Question:
    return LineQuestion(row.agb, row.key)
