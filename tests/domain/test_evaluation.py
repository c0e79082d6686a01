from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.evaluation import (
    END_REASONS,
    EvaluationFacts,
    GoalJudged,
    GoalResult,
    Outcome,
    check_evaluation,
    is_overdue,
)

TODAY = date(2027, 3, 5)
START, END = date(2026, 12, 1), date(2027, 5, 31)
WHOLE = EvaluationFacts(
    held_on=date(2027, 3, 1),
    outcome=Outcome.CONTINUE,
    goals=(GoalJudged("De ochtend lukt", GoalResult.PARTLY),),
    next_on=date(2027, 5, 1),
)
STOPPED = replace(
    WHOLE, outcome=Outcome.STOP, next_on=None, end_reason="31", ends_on=date(2027, 3, 31)
)


def codes(facts: EvaluationFacts) -> list[str]:
    return [f.code for f in check_evaluation(facts, START, END, TODAY).findings]


@pytest.mark.parametrize(
    "facts",
    [
        WHOLE,
        STOPPED,
        replace(WHOLE, next_on=None),
        replace(WHOLE, outcome=Outcome.SCALE_DOWN, next_on=END),
        replace(WHOLE, held_on=TODAY, goals=()),
        replace(WHOLE, held_on=START),
    ],
)
def test_a_whole_evaluation_has_no_findings(facts: EvaluationFacts) -> None:
    assert codes(facts) == []


@pytest.mark.parametrize(
    ("facts", "change", "code"),
    [
        (WHOLE, {"held_on": None}, "F601"),
        (WHOLE, {"held_on": date(2027, 3, 6)}, "F602"),
        (WHOLE, {"held_on": date(2026, 11, 30)}, "F603"),
        (WHOLE, {"goals": (GoalJudged("De ochtend lukt"),)}, "F604"),
        (WHOLE, {"outcome": ""}, "F605"),
        (WHOLE, {"next_on": date(2027, 3, 1)}, "F606"),
        (WHOLE, {"next_on": date(2027, 6, 1)}, "F607"),
        (STOPPED, {"end_reason": ""}, "F608"),
        (STOPPED, {"end_reason": "99"}, "F608"),
        (STOPPED, {"ends_on": None}, "F609"),
        (STOPPED, {"ends_on": date(2026, 11, 30)}, "F610"),
    ],
)
def test_what_is_missing_or_impossible_is_found(
    facts: EvaluationFacts, change: dict[str, Any], code: str
) -> None:
    assert codes(replace(facts, **change)) == [code]


def test_the_reasons_of_ending_are_those_of_jz588() -> None:
    listed = ("02", "20", "31", "32", "33", "34", "35", "36", "37", "38", "39")
    assert sorted(END_REASONS) == list(listed)


@pytest.mark.parametrize(("reason", "ends"), [("31", True), ("20", False)])
def test_only_a_temporary_stop_does_not_end_the_help(reason: str, ends: bool) -> None:
    assert replace(STOPPED, end_reason=reason).ends_help is ends


@pytest.mark.parametrize(
    ("planned", "held", "overdue"),
    [
        (date(2027, 3, 4), (), True),
        (TODAY, (), False),
        (None, (), False),
        (date(2027, 3, 4), (date(2027, 3, 4),), False),
        (date(2027, 3, 4), (date(2027, 2, 1),), True),
    ],
)
def test_an_evaluation_is_overdue_from_the_day_after(
    planned: date | None, held: tuple[date, ...], overdue: bool
) -> None:
    assert is_overdue(planned, held, TODAY) is overdue
