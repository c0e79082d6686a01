"""The Dutch words of an evaluation: outcomes, results of a goal, and one line of history."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.evaluation import END_REASONS, GoalResult, Outcome
from app.services.evaluations import EvaluatedHelp, EvaluationRow
from app.views.widgets.date_text import show_date


def outcome_choices() -> list[tuple[str, str]]:
    """What may come after the evaluation, with its words."""
    return [
        (Outcome.CONTINUE, _tr("Doorgaan zoals het is")),
        (Outcome.SCALE_DOWN, _tr("Afbouwen")),
        (Outcome.STOP, _tr("Stoppen")),
    ]


def result_choices() -> list[tuple[str, str]]:
    """How far a goal may be, with its words."""
    return [(result, result.label) for result in GoalResult]


def state_words(item: EvaluatedHelp) -> str:
    """How the evaluation of this help stands."""
    if item.stopped:
        return _tr("gestopt, laatste dag {day}").format(day=show_date(_last_day(item)))
    if item.overdue:
        return _tr("de evaluatie van {day} is nog niet gedaan").format(
            day=show_date(item.planned_on)
        )
    if item.ended:
        return _tr("de hulp is geëindigd op {day}").format(day=show_date(item.end))
    if item.planned_on is None:
        return _tr("er is geen dag voor de evaluatie")
    held = any(
        row.facts.held_on is not None and row.facts.held_on >= item.planned_on for row in item.held
    )
    words = _tr("geëvalueerd op {day}") if held else _tr("evaluatie op {day}")
    return words.format(day=show_date(item.planned_on))


def history_words(row: EvaluationRow) -> str:
    """Day, outcome, goals and reason of one evaluation, in a line or two."""
    facts = row.facts
    outcome = dict(outcome_choices()).get(Outcome(facts.outcome), "").lower()
    parts = [f"{show_date(facts.held_on)}: {outcome}", _goals(row)]
    if facts.stops:
        parts.append(END_REASONS.get(facts.end_reason, ""))
        parts.append(_tr("laatste dag {day}").format(day=show_date(facts.ends_on)))
    sentence = " · ".join(part for part in parts if part)
    return f"{sentence}\n{facts.note}" if facts.note else sentence


def _goals(row: EvaluationRow) -> str:
    results = [goal.result for goal in row.facts.goals]
    if not results:
        return ""
    reached = results.count(GoalResult.REACHED)
    return _tr("{reached} van {all} doelen bereikt").format(reached=reached, all=len(results))


def _last_day(item: EvaluatedHelp) -> date | None:
    return next(row.facts.ends_on for row in item.held if row.facts.ends_help)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Evaluation", text)
