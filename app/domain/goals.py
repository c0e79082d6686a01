"""The goals of the one plan, as an indication or a phase takes them over in its own words.

A goal that is taken over stands in the text as a line of its own, or between semicolons. The text
is what was agreed and what goes out; nothing else links the two, so that a final indication keeps
its goals whatever happens to the plan afterwards.
Source: domain facts A (one family, one plan, one director); inkoopstrategie 2026 §5.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from app.domain.dossier import DossierFacts, GoalFacts, IndicationFacts, Key, Role

WHOLE_FAMILY = "Gezin"
_SPACE = r"[^\S\n]"


class PlanBy(StrEnum):
    """Who makes the plan."""

    FAMILY = "family"
    TOGETHER = "together"
    ACCESS = "access"

    @property
    def label(self) -> str:
        """As the worker reads it."""
        return _MAKERS[self]


_MAKERS = {
    PlanBy.FAMILY: "Het gezin zelf (familiegroepsplan)",
    PlanBy.TOGETHER: "Gezin en toegang samen",
    PlanBy.ACCESS: "De toegang, na overleg",
}


def goals_for(dossier: DossierFacts, youth_id: int) -> tuple[GoalFacts, ...]:
    """The goals that help for this youth can serve: all but those of the other youths."""
    others = {youth.id for youth in dossier.youths if youth.id != youth_id}
    return tuple(
        goal for goal in dossier.goals if goal.text.strip() and goal.person_id not in others
    )


def goals_in(indication: IndicationFacts, goals: Iterable[GoalFacts]) -> tuple[GoalFacts, ...]:
    """Those of ``goals`` that the indication or one of its phases took over."""
    texts = texts_of(indication)
    return tuple(goal for goal in goals if any(holds_goal(text, goal.text) for text in texts))


def serves(dossier: DossierFacts, indication: IndicationFacts, goal: GoalFacts) -> bool:
    """Whether the indication took ``goal`` over; a goal of another youth is never the same."""
    return goal in goals_in(indication, goals_for(dossier, indication.youth.id))


def goals_to_judge(dossier: DossierFacts, indication: IndicationFacts) -> tuple[str, ...]:
    """What an evaluation of the indication asks: each goal it took over, and its own words.

    Help that took nothing over is asked about every goal of its youth and of the family.
    """
    offered = goals_for(dossier, indication.youth.id)
    taken = goals_in(indication, offered)
    own = [own_words(text, (goal.text for goal in taken)) for text in texts_of(indication)]
    asked = taken or [g for g in offered if g.person_id in (None, indication.youth.id)]
    texts = [*own, *(goal.text.strip() for goal in asked)]
    return tuple(dict.fromkeys(text for text in texts if text))


def texts_of(indication: IndicationFacts) -> tuple[str, ...]:
    """The goal of the indication and those of its phases, as they were written."""
    return (indication.answer(Key.GOAL), *(phase.goal for phase in indication.phases))


def whose_goal(dossier: DossierFacts, goal: GoalFacts) -> str:
    """How a list names whose goal it is."""
    person = next((p for p in dossier.people if p.id == goal.person_id), None)
    if person is None:
        return WHOLE_FAMILY
    nameless = "Jeugdige" if person.role is Role.YOUTH else "Volwassene"
    return person.call_name or nameless


def parts_of(text: str) -> frozenset[str]:
    """The goals in a text, without case and extra spaces: to compare one with another."""
    parts = (" ".join(part.casefold().split()) for part in re.split(r"[\n;]", text))
    return frozenset(parts) - {""}


def holds_goal(text: str, goal: str) -> bool:
    """Whether ``goal`` was taken over in ``text``.

    >>> holds_goal("Rust in huis; weer naar school", "Weer naar school")
    True
    """
    return bool(goal.strip()) and _spot(goal).search(text) is not None


def with_goal(text: str, goal: str, between: str) -> str:
    """``text`` with ``goal`` behind it; ``between`` is a line break or a semicolon and a space."""
    words = " ".join(goal.split())
    if not words or holds_goal(text, goal):
        return text
    return f"{text.rstrip()}{between}{words}" if text.strip() else words


def without_goal(text: str, goal: str) -> str:
    """``text`` without ``goal``; what the worker wrote beside it stays as it was."""
    if not holds_goal(text, goal):
        return text
    at_the_start = _spot(goal).match(text) is not None
    left = _spot(goal).sub("", text)
    return re.sub(rf"\A{_SPACE}*[\n;]\s*", "", left) if at_the_start else left


def reworded(text: str, goal: str, words: str) -> str:
    """``text`` with other words for a ``goal`` that was taken over in it."""
    if not words.strip() or not goal.strip():
        return text
    return _spot(goal).sub(lambda found: f"{found['before']}{' '.join(words.split())}", text)


def own_words(text: str, goals: Iterable[str]) -> str:
    """What stands in ``text`` beside the goals that were taken over."""
    for goal in goals:
        text = without_goal(text, goal)
    return text.strip()


def _spot(goal: str) -> re.Pattern[str]:
    """A goal with what stands before it: the beginning of the text, a line break, a semicolon."""
    words = rf"{_SPACE}+".join(re.escape(word) for word in goal.split())
    return re.compile(
        rf"(?P<before>(?:\A|[\n;]){_SPACE}*){words}{_SPACE}*(?=[\n;]|\Z)", re.IGNORECASE
    )
