from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from app.domain.decision_term import DecisionRules, check_decision, decision_clock
from app.domain.dossier import DossierFacts
from app.domain.ijw import ReferrerType
from app.domain.referral import ClockState, is_light

RULES = DecisionRules()
ASKED = {"referrer.type": "01", "decision.received_on": "2026-11-02"}
DUE = date(2026, 12, 28)
LATER = {"decision.extended_to": "2027-01-25", "decision.extension_told_on": "2026-12-28"}
DECIDED = {"decision.decided_on": "2026-12-29"}


def _dossier(answers: Mapping[str, str]) -> DossierFacts:
    return DossierFacts("D-1", "0983", answers)


@pytest.mark.parametrize(
    ("answers", "today", "due", "state"),
    [
        ({}, date(2026, 12, 13), DUE, ClockState.RUNNING),
        ({}, date(2026, 12, 14), DUE, ClockState.SOON),
        ({}, DUE, DUE, ClockState.SOON),
        ({}, date(2026, 12, 29), DUE, ClockState.OVER),
        ({"decision.decided_on": "2026-12-28"}, date(2027, 3, 1), DUE, ClockState.MET),
        (DECIDED, date(2027, 3, 1), DUE, ClockState.LATE),
        (LATER, date(2026, 12, 29), date(2027, 1, 25), ClockState.RUNNING),
        (LATER | DECIDED, date(2027, 3, 1), date(2027, 1, 25), ClockState.MET),
        # An extension nobody was told of, or too late, extends nothing.
        (LATER | {"decision.extension_told_on": ""}, date(2026, 12, 29), DUE, ClockState.OVER),
        (
            LATER | {"decision.extension_told_on": "2026-12-29"},
            date(2026, 12, 29),
            DUE,
            ClockState.OVER,
        ),
        (LATER | {"decision.extended_to": "2026-12-01"}, DUE, DUE, ClockState.SOON),
    ],
)
def test_the_term_is_56_days_and_can_be_extended_once(
    answers: Mapping[str, str], today: date, due: date, state: ClockState
) -> None:
    clock = decision_clock(_dossier(ASKED | answers), RULES, today)
    assert clock is not None
    assert (clock.due, clock.state) == (due, state)
    assert (DUE - date(2026, 11, 2)).days == 56


@pytest.mark.parametrize("kind", [*(item.value for item in ReferrerType), ""])
def test_no_term_runs_on_the_light_path_or_without_a_day(kind: str) -> None:
    dossier = _dossier(ASKED | {"referrer.type": kind})
    clock = decision_clock(dossier, RULES, date(2026, 11, 22))
    assert (clock is None) is is_light(dossier)
    unknown = _dossier({"referrer.type": kind, "decision.received_on": "laatst"})
    assert decision_clock(unknown, RULES, date(2026, 11, 22)) is None


@pytest.mark.parametrize(
    ("answers", "today", "found"),
    [
        ({"decision.received_on": ""}, date(2026, 11, 22), ["I207 decision.received_on"]),
        ({}, date(2026, 11, 22), ["I208 decision.decided_on"]),
        ({}, date(2026, 12, 14), ["W207 decision.decided_on"]),
        ({}, date(2026, 12, 29), ["W206 decision.decided_on"]),
        (DECIDED, date(2026, 12, 29), []),
        (
            {"decision.decided_on": "2026-11-23"},
            date(2026, 11, 22),
            ["F234 decision.decided_on"],
        ),
        (
            {"decision.received_on": "2026-11-23"},
            date(2026, 11, 22),
            ["F234 decision.received_on", "I208 decision.decided_on"],
        ),
        (
            {"decision.decided_on": "2026-11-01"},
            date(2026, 11, 22),
            ["F235 decision.decided_on"],
        ),
        (
            LATER | {"decision.extended_to": "2026-12-28"},
            date(2026, 12, 29),
            ["F236 decision.extended_to", "W206 decision.decided_on"],
        ),
        (
            LATER | {"decision.extension_told_on": ""},
            date(2026, 12, 1),
            ["W208 decision.extension_told_on", "I208 decision.decided_on"],
        ),
        (
            LATER | {"decision.extension_told_on": "2026-12-29"},
            date(2026, 12, 29),
            ["W209 decision.extension_told_on", "W206 decision.decided_on"],
        ),
        (LATER, date(2026, 12, 29), ["I208 decision.decided_on"]),
    ],
)
def test_each_gap_has_its_own_finding(
    answers: Mapping[str, str], today: date, found: list[str]
) -> None:
    report = check_decision(_dossier(ASKED | answers), RULES, today)
    told = [f"{item.code} {item.field.removeprefix('analysis/')}" for item in report]
    assert sorted(told) == sorted(found)


def test_the_sentence_names_the_last_day() -> None:
    (finding,) = check_decision(_dossier(ASKED), RULES, date(2026, 12, 29))
    assert finding.sentence == (
        "Besluit op de aanvraag: de termijn is verlopen op 28-12-2026. Besluit nu, en leg "
        "uit waarom het later is."
    )
