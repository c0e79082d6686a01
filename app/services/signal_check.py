"""What one check of the regional data is: a statement, and what a row of it means.

Every statement yields one row per signal with the same first columns, so that rows and counts come
from the same words. Written for SQLite and PostgreSQL alike.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Subquery, and_, func, select

from app.models.region import Assignment, Declaration
from app.services.signal_rows import SignalKind
from app.services.source_questions import Question

Found = Row[*tuple[Any, ...]]
Statement = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its kind, its statement, and what a row of it means.

    The statement's columns begin with ``municipality_code``, ``agb``, ``cents``, ``day``,
    ``import_id``, ``row_number`` and ``key``. ``what`` is Dutch, without full stop and without
    place; ``question`` asks for the rows behind the signal.
    """

    kind: SignalKind
    statement: Statement
    what: Callable[[Found], str]
    question: Callable[[Found], Question]


def declared_on_assignment() -> ColumnElement[bool]:
    """The condition that a declared line is one of an assignment."""
    return and_(
        Declaration.municipality_code == Assignment.municipality_code,
        Declaration.assignment_number == Assignment.number,
    )


def declared_sums() -> Statement:
    """What was declared on each assignment and over which days, in one walk over the lines.

    Grouped by an expression first: by the index on the assignment the database would fetch the
    lines one by one, all over the file.
    """
    number = func.coalesce(Declaration.assignment_number, -1)
    return select(
        Declaration.municipality_code,
        number.label("number"),
        func.sum(Declaration.net_sixtieths).label("sixtieths"),
        func.sum(Declaration.net_cents).label("cents"),
        func.min(Declaration.period_start).label("first"),
        func.max(Declaration.period_end).label("last"),
    ).group_by(number, Declaration.municipality_code)


def of_assignment(sums: Subquery) -> ColumnElement[bool]:
    """The condition that declared sums are those of an assignment."""
    return and_(
        sums.c.municipality_code == Assignment.municipality_code,
        sums.c.number == Assignment.number,
    )
