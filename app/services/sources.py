"""The file, sheet and row behind every light and number.

Source: design of the regional exports, section 3: provenance is kept per row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.services import source_budget, source_care, source_facts
from app.services.source_questions import (
    AllocationQuestion,
    Answer,
    AssignmentQuestion,
    BudgetFigure,
    BudgetMonthsQuestion,
    BudgetQuestion,
    BudgetSumQuestion,
    CeilingQuestion,
    DeclaredQuestion,
    KpiQuestion,
    LightQuestion,
    LineQuestion,
    NewestQuestion,
    ProviderQuestion,
    Question,
    SourceRow,
    TariffQuestion,
    WaitingQuestion,
    behind_report,
)
from app.services.source_reading import SourceReading

__all__ = [
    "AllocationQuestion",
    "Answer",
    "AssignmentQuestion",
    "BudgetFigure",
    "BudgetMonthsQuestion",
    "BudgetQuestion",
    "BudgetSumQuestion",
    "CeilingQuestion",
    "DeclaredQuestion",
    "KpiQuestion",
    "LightQuestion",
    "LineQuestion",
    "NewestQuestion",
    "ProviderQuestion",
    "Question",
    "SourceRow",
    "Sources",
    "TariffQuestion",
    "WaitingQuestion",
    "behind_report",
]

_ANSWERS: Mapping[type, Callable[[SourceReading, Any], Answer]] = {
    LightQuestion: source_budget.light,
    BudgetQuestion: source_budget.budget,
    BudgetSumQuestion: source_budget.budget_sum,
    BudgetMonthsQuestion: source_budget.budget_months,
    WaitingQuestion: source_facts.waiting,
    CeilingQuestion: source_facts.ceilings,
    KpiQuestion: source_facts.kpis,
    TariffQuestion: source_facts.tariffs,
    ProviderQuestion: source_facts.providers,
    DeclaredQuestion: source_care.declared,
    AssignmentQuestion: source_care.assignments,
    AllocationQuestion: source_care.allocation,
    LineQuestion: source_care.line,
    NewestQuestion: source_care.newest,
}


class Sources:
    """Answers where a figure came from, in a handful of statements."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region

    def behind(self, question: Question, limit: int = 500) -> Answer:
        """The rows behind a figure, at most ``limit`` of them; count and sum are of all rows."""
        with self._sessions() as session:
            reading = SourceReading(session, self._region, limit)
            return _ANSWERS[type(question)](reading, question)
