"""The term of our own decision: eight weeks from the day on which the family asked.

The term can be extended once, in writing and before it ends. Where a statutory referrer decided,
:mod:`app.domain.referral` counts the terms instead. Nothing is added for a term that ends in a
weekend (Algemene termijnenwet art. 1): the day we name is the safe one.
Source: Awb art. 4:13 and 4:14; domain facts C3 (56 days, one written extension before expiry).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.dossier import DossierFacts
from app.domain.finding_codes import found
from app.domain.referral import Clock, ClockState, clock_state, is_light
from app.domain.report import Finding, Report


class DecisionKey(StrEnum):
    """The keys of the answers about the request and our decision; days as ISO text."""

    RECEIVED_ON = "decision.received_on"
    EXTENDED_TO = "decision.extended_to"
    EXTENSION_TOLD_ON = "decision.extension_told_on"
    DECIDED_ON = "decision.decided_on"


@dataclass(frozen=True, slots=True)
class DecisionRules:
    """The term in weeks; ``soon_days`` before its end we warn (provisional)."""

    weeks: int = 8
    soon_days: int = 14
    source: str = "Awb art. 4:13 en 4:14"


def decision_clock(dossier: DossierFacts, rules: DecisionRules, today: date) -> Clock | None:
    """The term of our decision; none on the light path or while the first day is unknown."""
    received = dossier.day(DecisionKey.RECEIVED_ON)
    if is_light(dossier) or received is None:
        return None
    due = _due(dossier, received, rules)
    done = dossier.day(DecisionKey.DECIDED_ON)
    state = clock_state(due, done, today, today + timedelta(days=rules.soon_days))
    return Clock(DecisionKey.DECIDED_ON, "Besluit op de aanvraag", due, done, state)


def check_decision(dossier: DossierFacts, rules: DecisionRules, today: date) -> Report:
    """The day of the request, the days that cannot be, the extension and how the term stands."""
    return Report.of(_check(dossier, rules, today))


def _check(dossier: DossierFacts, rules: DecisionRules, today: date) -> Iterator[Finding]:
    received = dossier.day(DecisionKey.RECEIVED_ON)
    if received is None:
        yield found("I207", _place(DecisionKey.RECEIVED_ON), weeks=rules.weeks)
        return
    yield from _check_days(dossier, received, today)
    yield from _check_extension(dossier, _first_due(received, rules))
    clock = decision_clock(dossier, rules, today)
    if clock is not None and clock.state in _OPEN:
        yield found(_OPEN[clock.state], _place(clock.key), sentence=clock.sentence)


_OPEN = {ClockState.RUNNING: "I208", ClockState.SOON: "W207", ClockState.OVER: "W206"}


def _first_due(received: date, rules: DecisionRules) -> date:
    return received + timedelta(weeks=rules.weeks)


def _due(dossier: DossierFacts, received: date, rules: DecisionRules) -> date:
    """The last day; only an extension that was told before the end counts."""
    first = _first_due(received, rules)
    extended = dossier.day(DecisionKey.EXTENDED_TO)
    told = dossier.day(DecisionKey.EXTENSION_TOLD_ON)
    if extended is None or told is None or told > first:
        return first
    return max(first, extended)


def _check_days(dossier: DossierFacts, received: date, today: date) -> Iterator[Finding]:
    """A day that is still to come, or that lies before the request."""
    for key in (
        DecisionKey.RECEIVED_ON,
        DecisionKey.EXTENSION_TOLD_ON,
        DecisionKey.DECIDED_ON,
    ):
        day = dossier.day(key)
        if day is not None and day > today:
            yield found("F234", _place(key))
        elif day is not None and day < received:
            yield found("F235", _place(key))


def _check_extension(dossier: DossierFacts, first: date) -> Iterator[Finding]:
    extended = dossier.day(DecisionKey.EXTENDED_TO)
    told = dossier.day(DecisionKey.EXTENSION_TOLD_ON)
    if extended is None:
        return
    if extended <= first:
        yield found("F236", _place(DecisionKey.EXTENDED_TO), due=first)
    elif told is None:
        yield found("W208", _place(DecisionKey.EXTENSION_TOLD_ON), due=first)
    elif told > first:
        yield found("W209", _place(DecisionKey.EXTENSION_TOLD_ON), due=first)


def _place(key: str) -> str:
    return f"analysis/{key}"
