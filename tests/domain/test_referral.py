from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from app.domain.dossier import DossierFacts, Person, Role
from app.domain.ijw import ReferrerType
from app.domain.referral import (
    ClockState,
    ReferralRules,
    check_referral,
    clocks,
    is_light,
)
from app.domain.working_days import Holidays

RULES = ReferralRules(5, 8, 14, 2, "Bron", Holidays())
RECEIVED = {"referrer.type": "02", "referral.received_on": "2026-11-16", "referral.contract": "yes"}
ANSWERED = {"referral.answered_on": "2026-11-18"}


def _dossier(answers: Mapping[str, str]) -> DossierFacts:
    return DossierFacts("D-1", "0983", answers)


@pytest.mark.parametrize("kind", [*(item.value for item in ReferrerType), "", "07"])
def test_five_referrers_take_the_light_path(kind: str) -> None:
    expected = kind in {"02", "03", "04", "05", "08"}
    assert is_light(_dossier({"referrer.type": kind})) is expected


@pytest.mark.parametrize(
    ("answers", "today", "states"),
    [
        ({}, date(2026, 11, 17), (ClockState.RUNNING, ClockState.RUNNING)),
        ({}, date(2026, 11, 19), (ClockState.SOON, ClockState.RUNNING)),
        ({}, date(2026, 11, 23), (ClockState.SOON, ClockState.RUNNING)),
        ({}, date(2026, 11, 24), (ClockState.OVER, ClockState.RUNNING)),
        (ANSWERED, date(2026, 11, 24), (ClockState.MET, ClockState.RUNNING)),
        (ANSWERED, date(2027, 1, 11), (ClockState.MET, ClockState.SOON)),
        (ANSWERED, date(2027, 1, 12), (ClockState.MET, ClockState.OVER)),
        (
            {"referral.final_on": "2026-11-24"},
            date(2026, 12, 1),
            (ClockState.LATE, ClockState.MET),
        ),
    ],
)
def test_the_two_terms(
    answers: Mapping[str, str], today: date, states: tuple[ClockState, ...]
) -> None:
    made = clocks(_dossier({**RECEIVED, **answers}), RULES, today)
    assert tuple(clock.state for clock in made) == states
    assert [clock.due for clock in made] == [date(2026, 11, 23), date(2027, 1, 11)]


def test_a_woonplaats_elsewhere_has_fourteen_days() -> None:
    place = {"residence.1.abroad": "yes", "residence.1.actual": "0984"}
    youth = Person(1, Role.YOUTH)
    dossier = DossierFacts("D-1", "0983", {**RECEIVED, **place}, (youth,))
    final = clocks(dossier, RULES, date(2026, 12, 1))[1]
    assert (final.due, final.state) == (date(2026, 11, 30), ClockState.OVER)
    assert final.sentence.startswith("Afwijzing op woonplaats")


def test_no_term_runs_without_a_day_or_on_another_path() -> None:
    today = date(2026, 11, 20)
    assert clocks(_dossier({**RECEIVED, "referral.received_on": ""}), RULES, today) == ()
    assert clocks(_dossier({**RECEIVED, "referrer.type": "01"}), RULES, today) == ()


@pytest.mark.parametrize(
    ("change", "today", "codes"),
    [
        ({}, date(2026, 11, 16), ()),
        ({"referral.contract": ""}, date(2026, 11, 16), ("F230",)),
        ({"referral.contract": "unknown"}, date(2026, 11, 16), ("F230",)),
        ({"referral.contract": "no"}, date(2026, 11, 16), ("W210",)),
        ({"referral.received_on": ""}, date(2026, 11, 16), ("F231",)),
        ({"referral.received_on": "gisteren"}, date(2026, 11, 16), ("F231",)),
        ({}, date(2026, 11, 14), ("F232",)),
        ({"referral.answered_on": "2026-11-13"}, date(2026, 11, 16), ("F233",)),
        ({}, date(2026, 11, 20), ("I211",)),
        ({}, date(2026, 11, 24), ("W211",)),
        ({}, date(2027, 1, 12), ("W211", "W212")),
        (ANSWERED, date(2027, 1, 11), ("I212",)),
    ],
)
def test_each_gap_has_its_own_finding(
    change: Mapping[str, str], today: date, codes: tuple[str, ...]
) -> None:
    report = check_referral(_dossier({**RECEIVED, **change}), RULES, today)
    assert report.codes == codes
    assert all(finding.field.startswith("analysis/referral.") for finding in report)


def test_a_term_names_its_last_day() -> None:
    clock = clocks(_dossier(RECEIVED), RULES, date(2026, 11, 24))[0]
    assert clock.sentence == "Eerste antwoord: de termijn is verlopen op 23-11-2026."
