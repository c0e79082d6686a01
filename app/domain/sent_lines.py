"""An indication that was sent before: what the back office has of it, and what comes next.

Source: design of the indication, section 5; iJw 3.2 on changed lines (ijw.md 3.4).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.changes import ChangeLine, ChangePlan, LineKind, SentLine, plan_change
from app.domain.changes import plan_withdrawal as withdrawal_of
from app.domain.dossier import IndicationFacts, PhaseFacts, Status
from app.domain.pgb import is_pgb
from app.domain.report import Report

REASON_KEY = "change.reason"
"""The answer with the RedenWijziging (JZ002) of the change at hand."""
EXPLANATION_KEY = "change.explanation"
"""The answer in which the worker says why it changes."""
EVALUATION_KEY = "change.evaluation_on"
"""The answer with the day of evaluation (ISO) that holds if the change is called off."""
NUMBER_KEY = "assignment.{line}"
"""The answer with the ToewijzingNummer of a sent line, where it is known."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent of an indication: its last version, and the message of that version.

    ``withdrawing`` says that it was decided to take everything back.
    """

    version: int
    message: tuple[ChangeLine, ...]
    withdrawing: bool = False

    @property
    def lines(self) -> tuple[SentLine, ...]:
        """The lines that stand."""
        return tuple(item.line for item in self.message if item.kind is not LineKind.REMOVED)


def wanted_lines(facts: IndicationFacts) -> tuple[SentLine, ...]:
    """The lines that the indication asks for as it stands now, one per complete phase.

    Those of a pgb have no provider: they are kept, and never sent.
    """
    if facts.product is None:
        return ()
    return tuple(
        SentLine(
            id=0,
            agb="" if is_pgb(facts) else facts.provider_agb,
            category=facts.product.category.value,
            code=facts.product.code,
            volume=phase.volume,
            unit=phase.unit.value,
            frequency=phase.frequency.value,
            start=phase.start,
            end=phase.end,
            product_name=facts.product.name,
            provider_name=facts.provider_name,
        )
        for phase in facts.complete_phases
    )


def is_withdrawn(facts: IndicationFacts) -> bool:
    """Whether the help is taken back, decided or sent."""
    decided = facts.sent is not None and facts.sent.withdrawing
    return decided or facts.status is Status.WITHDRAWN


def with_numbers(facts: IndicationFacts, message: tuple[ChangeLine, ...]) -> tuple[ChangeLine, ...]:
    """The message with the numbers that are known by now."""
    return tuple(replace(item, line=_with_number(facts, item.line)) for item in message)


def numbered(facts: IndicationFacts) -> tuple[SentLine, ...]:
    """The lines that stand, with the numbers as far as they are known."""
    lines = facts.sent.lines if facts.sent else ()
    return tuple(_with_number(facts, line) for line in lines)


def plan_of(facts: IndicationFacts, today: date) -> ChangePlan:
    """What has to be sent of this indication now."""
    if facts.sent is not None and facts.sent.withdrawing:
        return withdrawal_of(numbered(facts), today)
    return plan_change(numbered(facts), wanted_lines(facts), facts.answer(REASON_KEY), today)


def check_withdrawal(facts: IndicationFacts, today: date) -> Report:
    """What to ask and write down before everything that was sent is taken back (TR385)."""
    return withdrawal_of(numbered(facts) or wanted_lines(facts), today).report


def check_change(facts: IndicationFacts, today: date) -> Report:
    """What to look at before a change is decided; nothing where nothing was sent before.

    While a phase is not complete the checks of the volume say what is missing.
    """
    if facts.sent is None or len(facts.complete_phases) < len(facts.phases):
        return Report()
    return plan_of(facts, today).report


def message_of(plan: ChangePlan, decided_at: datetime | None) -> tuple[ChangeLine, ...]:
    """The plan as it is sent: new lines get an id, what changed its new moment (IV013)."""
    following = max((item.line.id for item in plan.lines), default=0)
    message = []
    for item in plan.lines:
        if item.kind is LineKind.KEPT:
            message.append(item)
            continue
        if item.kind is LineKind.NEW:
            following += 1
        number = following if item.kind is LineKind.NEW else item.line.id
        line = replace(item.line, id=number, assigned_at=decided_at)
        message.append(replace(item, line=line))
    return tuple(message)


def phase_of(line: SentLine) -> PhaseFacts:
    """The line as a phase, with which the sums reckon."""
    return PhaseFacts(0, str(line.volume), line.unit, line.frequency, line.start, line.end)


def _with_number(facts: IndicationFacts, line: SentLine) -> SentLine:
    return replace(line, number=facts.answer(NUMBER_KEY.format(line=line.id)).strip())
