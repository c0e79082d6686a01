from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest
from sqlalchemy import update

from app.domain.dossier import Status
from app.domain.stoplight import Light
from app.models.indication import Indication, IndicationPhase
from app.services.attention import Attention, AttentionRow, Subject
from app.services.board_rows import Board, BoardRow
from app.services.dossier_rows import DossierView
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
        AttentionRow(Subject.ENDING, 1, date(2026, 12, 31), (running.number,), running.id),
        AttentionRow(Subject.EVALUATION, 1, TODAY, (running.number,), running.id),
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


@pytest.mark.parametrize("day", [date(2026, 11, 21), date(2026, 11, 23), None])
def test_an_evaluation_of_another_week_does_not_count(
    workplace: Workplace, running: DossierView, day: date | None
) -> None:
    change(workplace, Indication, evaluation_on=day)
    assert [row.subject for row in attention(workplace)] == [Subject.ENDING]


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
