from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any, cast

import pytest
from sqlalchemy import update

from app.domain.decision_term import DecisionKey
from app.domain.dossier import Key, Status
from app.domain.referral import ReferralKey, clocks
from app.domain.residence import residence_key
from app.domain.stoplight import Light
from app.models.dossier import Dossier
from app.models.indication import Indication, IndicationPhase
from app.models.progress import Evaluation
from app.services.attention import Attention, AttentionRow, Place, Subject
from app.services.board_rows import Board, BoardRow
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.provider_board import ProviderBoard
from app.services.workplace import Workplace
from tests.services.conftest import board_row

TODAY = date(2026, 11, 22)  # a Sunday


class FixedBoard:
    """A board that always shows these rows."""

    def __init__(self, *rows: BoardRow) -> None:
        self.rows = rows

    def board(self, *_: object, today: date, **__: object) -> Board:
        return Board(self.rows, 0, None, today)


def attention(workplace: Workplace, *rows: BoardRow) -> tuple[AttentionRow, ...]:
    return Attention(workplace, cast(ProviderBoard, FixedBoard(*rows))).rows()


@pytest.fixture
def running(workplace: Workplace, indications: Indications, family: DossierView) -> DossierView:
    """A family with help that was made final, from 1 December up to and including the 31st."""
    _, number = indications.add(family.id, family.facts.youths[0].id)
    item = indications.choose_product(number, "45A53").indication(number)
    assert item is not None
    with workplace.sessions.begin() as session:
        session.execute(
            update(Indication).values(
                status=Status.FINAL.value, provider_agb="22000144", evaluation_on=TODAY
            )
        )
        session.execute(
            update(IndicationPhase).values(start=date(2026, 12, 1), end=date(2026, 12, 31))
        )
    return family


def change(workplace: Workplace, model: type[Any], **values: object) -> None:
    with workplace.sessions.begin() as session:
        session.execute(update(model).values(**values))


def test_an_empty_store_asks_for_nothing(workplace: Workplace) -> None:
    assert attention(workplace) == ()


def test_help_that_ends_soon_and_an_evaluation(workplace: Workplace, running: DossierView) -> None:
    assert attention(workplace) == (
        row_of(running, Subject.ENDING, date(2026, 12, 31)),
        row_of(running, Subject.EVALUATION, TODAY),
    )


@pytest.mark.parametrize(
    ("end", "soon"),
    [
        (date(2026, 11, 21), False),
        (TODAY, True),
        (date(2027, 1, 17), True),
        (date(2027, 1, 18), False),
    ],
)
def test_soon_is_within_eight_weeks(
    workplace: Workplace, running: DossierView, end: date, soon: bool
) -> None:
    change(workplace, IndicationPhase, start=date(2026, 1, 1), end=end)
    subjects = [row.subject for row in attention(workplace)]
    assert (Subject.ENDING in subjects) is soon


@pytest.mark.parametrize("day", [date(2026, 11, 23), None])
def test_an_evaluation_of_another_week_does_not_count(
    workplace: Workplace, running: DossierView, day: date | None
) -> None:
    change(workplace, Indication, evaluation_on=day)
    assert [row.subject for row in attention(workplace)] == [Subject.ENDING]


def row_of(view: DossierView, subject: Subject, day: date) -> AttentionRow:
    place = Place(day, view.number, view.id)
    return AttentionRow(subject, 1, day, (view.number,), view.id, (place,), late=day < TODAY)


def test_an_evaluation_that_was_forgotten_stays_in_the_list(
    workplace: Workplace, running: DossierView
) -> None:
    change(workplace, Indication, evaluation_on=date(2026, 8, 1))
    assert row_of(running, Subject.EVALUATION, date(2026, 8, 1)) in attention(workplace)


@pytest.mark.parametrize(
    ("held_on", "outcome", "end_reason", "left"),
    [
        (date(2026, 11, 20), "continue", "", {Subject.ENDING, Subject.EVALUATION}),
        (TODAY, "continue", "", {Subject.ENDING}),
        (date(2026, 11, 1), "stop", "31", set()),
        (date(2026, 11, 1), "stop", "20", {Subject.ENDING, Subject.EVALUATION}),
    ],
)
def test_an_evaluation_takes_its_subject_away(
    workplace: Workplace,
    running: DossierView,
    held_on: date,
    outcome: str,
    end_reason: str,
    left: set[Subject],
) -> None:
    with workplace.sessions.begin() as session:
        session.add(
            Evaluation(
                indication_id=1,
                held_on=held_on,
                outcome=outcome,
                end_reason=end_reason,
                ends_on=None,
                goals="[]",
                note="",
                created_at=datetime(2026, 11, 22),
                worker="",
            )
        )
    assert {row.subject for row in attention(workplace)} == left


def test_a_closed_dossier_asks_for_nothing(
    workplace: Workplace, running: DossierView, dossiers: Dossiers
) -> None:
    dossiers.answer(running.id, Key.CLOSED_ON, "2026-11-22")
    assert attention(workplace) == ()


@pytest.mark.parametrize(
    ("changed_at", "waits"), [(datetime(2026, 10, 24, 23), True), (datetime(2026, 10, 25), False)]
)
def test_a_concept_waits_after_four_weeks(
    workplace: Workplace, running: DossierView, changed_at: datetime, waits: bool
) -> None:
    change(workplace, Indication, status=Status.DRAFT.value)
    change(workplace, Dossier, changed_at=changed_at)
    found = attention(workplace)
    expected = row_of(running, Subject.DRAFTS, changed_at.date())
    assert found == ((expected,) if waits else ())


@pytest.mark.parametrize(
    ("referrer", "received", "final", "due"),
    [
        ("02", "2026-11-02", "", date(2026, 11, 9)),
        ("02", "2026-11-02", "2026-11-05", None),
        ("01", "2026-11-02", "", None),
        ("02", "", "", None),
    ],
)
def test_the_terms_of_a_referral_run_out(
    workplace: Workplace,
    family: DossierView,
    dossiers: Dossiers,
    referrer: str,
    received: str,
    final: str,
    due: date | None,
) -> None:
    answers = {
        Key.REFERRER_TYPE: referrer,
        ReferralKey.RECEIVED_ON: received,
        ReferralKey.FINAL_ON: final,
    }
    dossiers.answer_all(family.id, {str(key): value for key, value in answers.items()})
    found = attention(workplace)
    assert found == ((row_of(family, Subject.CLOCKS, due),) if due else ())


@pytest.mark.parametrize(
    ("answers", "day"),
    [
        ({DecisionKey.RECEIVED_ON: "2026-10-11"}, date(2026, 12, 6)),
        ({DecisionKey.RECEIVED_ON: "2026-10-12"}, None),
        ({DecisionKey.RECEIVED_ON: "2026-09-01"}, date(2026, 10, 27)),
        ({DecisionKey.RECEIVED_ON: "2026-09-01", DecisionKey.DECIDED_ON: "2026-10-01"}, None),
        ({DecisionKey.RECEIVED_ON: "2026-09-01", Key.REFERRER_TYPE: "02"}, None),
        ({DecisionKey.RECEIVED_ON: "2026-09-01", Key.CLOSED_ON: "2026-11-01"}, None),
        (
            {
                DecisionKey.RECEIVED_ON: "2026-09-01",
                DecisionKey.EXTENDED_TO: "2026-12-01",
                DecisionKey.EXTENSION_TOLD_ON: "2026-10-01",
            },
            date(2026, 12, 1),
        ),
    ],
)
def test_a_decision_that_is_due(
    workplace: Workplace,
    family: DossierView,
    dossiers: Dossiers,
    answers: dict[str, str],
    day: date | None,
) -> None:
    dossiers.answer_all(family.id, answers)
    found = attention(workplace)
    assert found == ((row_of(family, Subject.DECISIONS, day),) if day else ())


@pytest.mark.parametrize(
    ("changed", "late"),
    [
        ({}, True),
        ({Key.ANALYSIS_DEADLINE: "2026-11-22"}, False),
        ({Key.ANALYSIS_REPORT_ON: "2026-11-21"}, False),
        ({Key.ANALYSIS_BY: "access"}, False),
        ({Key.ANALYSIS_NEEDED: "no"}, False),
        ({Key.REFERRER_TYPE: "02"}, False),
        ({Key.CLOSED_ON: "2026-11-22"}, False),
    ],
)
def test_a_report_that_has_not_come(
    workplace: Workplace,
    family: DossierView,
    dossiers: Dossiers,
    changed: dict[str, str],
    late: bool,
) -> None:
    order: dict[str, str] = {
        Key.ANALYSIS_NEEDED: "yes",
        Key.ANALYSIS_BY: "provider",
        Key.ANALYSIS_DEADLINE: "2026-11-21",
    }
    view = dossiers.answer_all(family.id, order | changed)
    expected = row_of(family, Subject.REPORTS, date(2026, 11, 21))
    assert attention(workplace) == ((expected,) if late else ())
    told = "W204" in [row.finding.code for row in view.findings]
    assert told is (late or Key.CLOSED_ON in changed)


@pytest.mark.parametrize(
    ("received", "address", "due"),
    [
        ("2026-11-01", "0984", date(2026, 11, 15)),
        ("2026-11-10", "0984", date(2026, 11, 24)),
        ("2026-11-01", "0983", None),
        ("2026-11-20", "0984", None),
    ],
)
def test_a_woonplaats_elsewhere_leaves_fourteen_days(
    workplace: Workplace,
    family: DossierView,
    dossiers: Dossiers,
    received: str,
    address: str,
    due: date | None,
) -> None:
    youth = family.facts.youths[0]
    lives = {"abroad": "no", "stay": "no", "noted": "no", "address": address}
    answers = {residence_key(youth, question): value for question, value in lives.items()}
    answers |= {
        str(Key.REFERRER_TYPE): "02",
        str(ReferralKey.RECEIVED_ON): received,
        str(ReferralKey.ANSWERED_ON): received,
    }
    view = dossiers.answer_all(family.id, answers)
    assert attention(workplace) == ((row_of(family, Subject.CLOCKS, due),) if due else ())
    told = clocks(view.facts, workplace.region.referral, TODAY)
    assert due is None or due in {clock.due for clock in told}


def test_only_the_youths_of_the_dossier_itself_count(
    workplace: Workplace, family: DossierView, dossiers: Dossiers
) -> None:
    other = dossiers.create("0984")
    answers = {
        residence_key(family.facts.youths[0], question): value
        for question, value in (("abroad", "no"), ("stay", "no"), ("noted", "no"))
    }
    answers |= {
        residence_key(family.facts.youths[0], "address"): "0983",
        str(Key.REFERRER_TYPE): "02",
        str(ReferralKey.RECEIVED_ON): "2026-11-01",
        str(ReferralKey.ANSWERED_ON): "2026-11-02",
    }
    for view in (family, other):
        dossiers.answer_all(view.id, answers)
    assert attention(workplace) == ()


def test_a_concept_does_not_run_yet(workplace: Workplace, running: DossierView) -> None:
    change(workplace, Indication, status=Status.DRAFT.value)
    assert attention(workplace) == ()


def test_only_red_providers_of_running_help_count(
    workplace: Workplace, running: DossierView
) -> None:
    red = board_row(Light.RED, "Vol")
    other = replace(red, agb="99000001", name="Andere")
    found = {row.subject: row for row in attention(workplace, red, other)}
    assert found[Subject.RED_PROVIDERS].names == ("Voorbeeld Jeugdhulp",)
    change(workplace, IndicationPhase, start=date(2026, 1, 1), end=date(2026, 11, 1))
    assert Subject.RED_PROVIDERS not in {row.subject for row in attention(workplace, red)}


@pytest.mark.parametrize(
    ("day", "old"), [(date(2026, 10, 8), False), (date(2026, 10, 7), True), (None, False)]
)
def test_a_waiting_time_is_old_after_45_days(
    workplace: Workplace, day: date | None, old: bool
) -> None:
    row = replace(board_row(), reference_date=day)
    assert bool(attention(workplace, row)) is old
