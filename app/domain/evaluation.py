"""The evaluation of an indication: how far the goals are, what comes next, and why help ends.

Source: domain facts A (regie: progress against goals, scale down or close) and C; the reasons of
ending are list JZ588 of iJw 3.2.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.dossier import DossierFacts, IndicationFacts, Status
from app.domain.ijw import ReasonChange
from app.domain.report import Finding, Report, Severity

TEMPORARY_END = "20"
"""The only reason of ending after which the help goes on later (JZ588)."""

END_REASONS: Mapping[str, str] = {
    "31": "Volgens plan beëindigd",
    "32": "Eerder gestopt: de jeugdige of het gezin wilde niet verder",
    "33": "Eerder gestopt: de aanbieder wilde of kon niet verder",
    "34": "Eerder gestopt: in overleg met elkaar",
    "35": "Eerder gestopt: door omstandigheden van buiten",
    "36": "Gestopt door de gemeente",
    "37": "Gestopt door een wijziging van de hulp",
    "38": "Overgestapt naar een andere aanbieder",
    "39": "Verder met hulp uit een andere wet",
    TEMPORARY_END: "Tijdelijk gestopt",
    "02": "De jeugdige is overleden",
}
"""Code of JZ588 and what a worker reads, the most usual first."""

CHANGE_REASONS: Mapping[str, ReasonChange] = {
    "36": ReasonChange.SHORTENED,
    "38": ReasonChange.OTHER_PROVIDER,
    "39": ReasonChange.OTHER_DOMAIN,
    "02": ReasonChange.DECEASED,
}
"""The reason of the change (JZ002) that says to the provider why help ends, by its code of JZ588.

Only where the standard pairs the two and one reason is the obvious one; the worker may choose
another. Source: ijw.md, JZ002 "matching RedenBeeindiging"; domain facts A6.
"""

_PLAN = "Domeinfeiten A: regie; ontwerp indicatie §3"
_END = "iJw 3.2: JZ588"


class Outcome(StrEnum):
    """What comes after the evaluation."""

    CONTINUE = "continue"
    SCALE_DOWN = "scale_down"
    STOP = "stop"


class GoalResult(StrEnum):
    """How far a goal is."""

    REACHED = "reached"
    PARTLY = "partly"
    NOT = "not"

    @property
    def label(self) -> str:
        """As the worker reads it."""
        return _RESULTS[self]


_RESULTS = {
    GoalResult.REACHED: "bereikt",
    GoalResult.PARTLY: "deels bereikt",
    GoalResult.NOT: "niet bereikt",
}


@dataclass(frozen=True, slots=True)
class GoalJudged:
    """A goal in the words of the plan; ``result`` is empty while nobody judged it."""

    text: str
    result: str = ""


@dataclass(frozen=True, slots=True)
class EvaluationFacts:
    """An evaluation as it was filled in; every part may be missing.

    ``next_on`` is the day of the next evaluation, ``ends_on`` the last day of help that stops.
    """

    held_on: date | None = None
    outcome: str = ""
    goals: tuple[GoalJudged, ...] = ()
    next_on: date | None = None
    end_reason: str = ""
    ends_on: date | None = None
    note: str = ""

    @property
    def stops(self) -> bool:
        """Whether the help stops, for a while or for good."""
        return self.outcome == Outcome.STOP

    @property
    def ends_help(self) -> bool:
        """Whether the help stops for good."""
        return self.stops and self.end_reason != TEMPORARY_END


def check_evaluation(
    facts: EvaluationFacts, start: date | None, end: date | None, today: date
) -> Report:
    """What is missing or impossible; ``start`` and ``end`` are the days of the help."""
    return Report.of(
        (
            *_check_day(facts, start, today),
            *_check_goals(facts),
            *_check_outcome(facts, end),
            *(_check_end(facts, start) if facts.stops else ()),
        )
    )


def last_day_of(start: date, end: date, stop: date, today: date) -> date | None:
    """The last day of a period of help that stops on ``stop``; ``None`` where it does not come.

    What has begun cannot be left out of a change, so it keeps at least its first day. Source: iJw
    3.2 OP257, IV093 (ijw.md 3.4).
    """
    if start > stop:
        return start if start <= today else None
    return min(end, stop)


def as_stopped(dossier: DossierFacts, stops: Mapping[int, date], today: date) -> DossierFacts:
    """The dossier with what was sent of each stopped indication up to the day on which it stopped.

    ``stops`` are those days, by the id of the indication. So the rules see that the help is over,
    also while the provider does not know it yet.
    """
    return replace(
        dossier,
        indications=tuple(
            _up_to(item, stops[item.id], today)
            if item.id in stops and item.status is Status.EXPORTED
            else item
            for item in dossier.indications
        ),
    )


def _up_to(item: IndicationFacts, stop: date, today: date) -> IndicationFacts:
    ends = (
        (phase, last_day_of(phase.start, phase.end, stop, today))
        for phase in item.phases
        if phase.start is not None and phase.end is not None
    )
    return replace(item, phases=tuple(replace(p, end=end) for p, end in ends if end is not None))


def is_overdue(planned: date | None, held: tuple[date, ...], today: date) -> bool:
    """Whether the planned day has passed and no evaluation was held on it or later."""
    return planned is not None and planned < today and all(day < planned for day in held)


def _check_day(facts: EvaluationFacts, start: date | None, today: date) -> Iterator[Finding]:
    if facts.held_on is None:
        yield _error("F601", "held_on", "Vul in op welke dag je hebt geëvalueerd.", _PLAN)
    elif facts.held_on > today:
        sentence = "Deze dag moet nog komen. Vul de dag van het gesprek in."
        yield _error("F602", "held_on", sentence, _PLAN)
    elif start is not None and facts.held_on < start:
        sentence = f"De hulp begon pas op {start:%d-%m-%Y}. Verbeter de dag van het gesprek."
        yield _error("F603", "held_on", sentence, _PLAN)


def _check_goals(facts: EvaluationFacts) -> Iterator[Finding]:
    for place, goal in enumerate(facts.goals):
        if goal.result not in set(GoalResult):
            yield _error("F604", f"goal.{place}", "Kies hoe ver dit doel is.", _PLAN)


def _check_outcome(facts: EvaluationFacts, end: date | None) -> Iterator[Finding]:
    if facts.outcome not in set(Outcome):
        yield _error("F605", "outcome", "Kies wat er na dit gesprek gebeurt.", _PLAN)
    if facts.stops or facts.next_on is None:
        return
    if facts.held_on is not None and facts.next_on <= facts.held_on:
        sentence = "De volgende evaluatie komt na dit gesprek. Kies een latere dag."
        yield _error("F606", "next_on", sentence, _PLAN)
    elif end is not None and facts.next_on > end:
        sentence = f"De hulp loopt tot en met {end:%d-%m-%Y}. Kies een dag die niet later is."
        yield _error("F607", "next_on", sentence, _PLAN)


def _check_end(facts: EvaluationFacts, start: date | None) -> Iterator[Finding]:
    if facts.end_reason not in END_REASONS:
        yield _error("F608", "end_reason", "Kies waarom de hulp stopt.", _END)
    if facts.ends_on is None:
        yield _error("F609", "ends_on", "Vul de laatste dag van de hulp in.", _END)
    elif start is not None and facts.ends_on < start:
        sentence = f"De hulp begon pas op {start:%d-%m-%Y}. Kies een latere laatste dag."
        yield _error("F610", "ends_on", sentence, "iJw 3.2: TR018")


def _error(code: str, place: str, sentence: str, source: str) -> Finding:
    return Finding(code, Severity.ERROR, sentence, f"evaluation/{place}", source)
