"""Help that stops early is passed on to the provider as a change; until then it asks for that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import cast

import openpyxl
import pytest

from app.domain.dossier import Status
from app.domain.evaluation import EvaluationFacts, GoalJudged, GoalResult, Outcome
from app.domain.history import CareStatus
from app.domain.region import Region
from app.domain.sent_lines import REASON_KEY
from app.services.attention import Attention, AttentionRow, Subject
from app.services.child_care import ChildCare
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.evaluations import EvaluatedHelp, Evaluations
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.provider_board import ProviderBoard
from app.services.region_sync import RegionSync
from app.services.workplace import Workplace
from tests.services.life_data import fill_phases, ready_draft
from tests.services.regional_data import RegionalData
from tests.services.test_attention import FixedBoard
from tests.services.test_child_care import KeptData

LAST = date(2027, 5, 31)
STOP_ON = date(2027, 1, 31)


class Desk:
    """A worker who decided help until 31 May and talks about it on 20 January."""

    def __init__(self, workplace: Workplace, number: int, dossier_id: int, folder: Path) -> None:
        self._now = workplace.now()
        self.place = replace(workplace, clock=self._clock)
        self.number, self.dossier_id, self.folder = number, dossier_id, folder
        self.indications, self.evaluations = Indications(self.place), Evaluations(self.place)

    def _clock(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def go_to(self, day: date) -> None:
        self._now = datetime(day.year, day.month, day.day, 9)

    def decide(self) -> Path:
        self.indications.finalise(self.dossier_id)
        return self.export()

    def export(self) -> Path:
        place = self.place
        sync = RegionSync(place.sessions, place.region, place.clock, place.worker)
        return IndicationExport(place, sync).export(self.dossier_id, self.folder).path

    def talk(self, outcome: Outcome, **more: object) -> None:
        goals = tuple(GoalJudged(text, GoalResult.REACHED) for text in self.item().goals)
        facts = EvaluationFacts(self.place.today(), outcome, goals)
        self.evaluations.record(self.number, replace(facts, **more))

    def stop(self, reason: str = "36", on: date = STOP_ON) -> None:
        self.talk(Outcome.STOP, end_reason=reason, ends_on=on)

    def item(self) -> EvaluatedHelp:
        items = self.evaluations.of_dossier(self.dossier_id).items
        return next(item for item in items if item.indication_id == self.number)

    def view(self) -> DossierView:
        return Dossiers(self.place).view(self.dossier_id)

    def ends(self) -> list[date | None]:
        item = self.view().indication(self.number)
        assert item is not None
        return [phase.end for phase in item.facts.phases]

    def asked(self) -> AttentionRow | None:
        rows = Attention(self.place, cast(ProviderBoard, FixedBoard())).rows()
        return next((row for row in rows if row.subject is Subject.STOPS), None)


@pytest.fixture
def desk(workplace: Workplace, draft: tuple[DossierView, int], tmp_path: Path) -> Desk:
    made = Desk(workplace, draft[1], draft[0].id, tmp_path)
    made.decide()
    made.go_to(date(2027, 1, 20))
    return made


def sent_lines(path: Path) -> list[tuple[object, ...]]:
    head, *rows = openpyxl.load_workbook(path)["Toewijzing"].iter_rows(values_only=True)
    names = ("Ingangsdatum", "Einddatum", "RedenWijziging")
    return [tuple(row[head.index(name)] for name in names) for row in rows]


def test_a_stop_goes_to_the_provider_as_a_change(desk: Desk) -> None:
    assert desk.asked() is None
    assert not desk.item().changeable
    desk.stop()
    assert (desk.item().runs_until, desk.item().changeable) == (LAST, True)
    asked = desk.asked()
    assert asked is not None
    assert (asked.count, asked.first, asked.late) == (1, STOP_ON, False)
    view = desk.indications.versions.start_agreed_change(desk.number)
    assert desk.ends() == [STOP_ON]
    assert view.indications[0].facts.answer(REASON_KEY) == "05"
    assert desk.asked() == asked
    desk.indications.finalise(desk.dossier_id)
    assert desk.asked() == asked
    day = datetime(2027, 1, 31)
    assert sent_lines(desk.export()) == [
        (datetime(2026, 12, 1), day, "05"),
        (datetime(2027, 3, 1), datetime(2027, 3, 1), "13"),
    ]
    assert desk.asked() is None
    assert (desk.item().runs_until, desk.item().changeable) == (None, False)


@pytest.mark.parametrize(
    ("why", "reason"),
    [("36", "05"), ("38", "09"), ("39", "06"), ("02", "02"), ("31", ""), ("34", "")],
)
def test_only_a_reason_that_fits_is_filled_in(desk: Desk, why: str, reason: str) -> None:
    desk.stop(why)
    view = desk.indications.versions.start_agreed_change(desk.number)
    assert view.indications[0].facts.answer(REASON_KEY) == reason


def test_a_phase_that_began_keeps_its_first_day(desk: Desk) -> None:
    desk.go_to(date(2027, 3, 10))
    desk.stop(on=date(2027, 2, 10))
    desk.indications.versions.start_agreed_change(desk.number)
    assert desk.ends() == [date(2027, 2, 10), date(2027, 3, 1)]


@pytest.mark.parametrize("on", [LAST, date(2027, 6, 30)])
def test_a_stop_on_the_last_day_asks_for_nothing(desk: Desk, on: date) -> None:
    desk.stop("31", on)
    assert desk.asked() is None
    assert (desk.item().runs_until, desk.item().changeable) == (None, False)


def test_what_only_pauses_asks_for_nothing(desk: Desk) -> None:
    desk.stop("20")
    assert desk.asked() is None
    assert not desk.item().changeable


def test_help_whose_last_day_has_passed_at_the_provider_asks_no_more(desk: Desk) -> None:
    desk.stop()
    desk.go_to(LAST)
    assert desk.asked() is not None
    desk.go_to(LAST + timedelta(days=1))
    assert desk.asked() is None


def test_scaling_down_points_at_a_change_until_one_is_decided(desk: Desk) -> None:
    desk.talk(Outcome.SCALE_DOWN, next_on=date(2027, 2, 20))
    assert (desk.item().changeable, desk.item().runs_until) == (True, None)
    assert desk.asked() is None
    before = desk.ends()
    view = desk.indications.versions.start_agreed_change(desk.number)
    assert desk.ends() == before
    assert view.indications[0].facts.answer(REASON_KEY) == ""
    assert not desk.item().changeable
    desk.indications.versions.call_off(desk.number)
    assert desk.item().changeable
    view = desk.indications.versions.start_agreed_change(desk.number)
    phases = view.indications[0].facts.phases
    desk.indications.change_phase(desk.number, phases[-1].id, "end", "2027-04-30")
    desk.indications.answer(desk.number, REASON_KEY, "05")
    desk.indications.finalise(desk.dossier_id)
    desk.export()
    assert not desk.item().changeable


def test_going_on_points_at_no_change(desk: Desk) -> None:
    desk.talk(Outcome.CONTINUE, next_on=date(2027, 2, 20))
    assert not desk.item().changeable


def test_a_closed_dossier_asks_for_nothing_and_closing_knows_what_is_untold(desk: Desk) -> None:
    desk.stop()
    assert [item.indication_id for item in desk.evaluations.of_dossier(desk.dossier_id).untold] == [
        desk.number
    ]
    desk.evaluations.close(desk.dossier_id)
    assert desk.asked() is None


def test_the_help_of_a_child_ends_where_it_stopped(desk: Desk) -> None:
    youth = desk.view().facts.youths[0]
    (row,) = ChildCare(desk.place).of(youth).rows
    assert (row.help.end, row.status) == (LAST, CareStatus.RUNNING)
    desk.stop()
    desk.go_to(date(2027, 2, 2))
    (row,) = ChildCare(desk.place).of(youth).rows
    assert (row.help.end, row.status) == (STOP_ON, CareStatus.ENDED)


def test_the_allocation_of_the_region_ends_there_too(
    desk: Desk, sessions: Callable[[], object]
) -> None:
    data: RegionalData = KeptData(sessions)
    data.provider("22000144", "A", name="Lindebrug")
    data.assignment("22000144", 1, date(2026, 12, 1), LAST, bsn="999900006", product_code="45A53")
    youth = desk.view().facts.youths[0]
    assert [row.help.end for row in ChildCare(desk.place).of(youth).rows] == [LAST]
    desk.stop()
    assert [row.help.end for row in ChildCare(desk.place).of(youth).rows] == [STOP_ON]


@pytest.mark.parametrize("other_dossier", [False, True])
def test_the_same_help_may_begin_again_after_a_stop(
    desk: Desk, region: Region, other_dossier: bool
) -> None:
    """K04 counts the days until the stop, in the same dossier and in another one of the child."""
    view = desk.view()
    if other_dossier:
        made = Dossiers(desk.place).create("0983", {"bsn": view.facts.youths[0].bsn})
        view = made
    number = ready_draft(desk.indications, region, view, "45A53")

    def overlaps(start: str) -> bool:
        fill_phases(desk.indications, number, (("1", start, "2027-06-30"),))
        rows = Dossiers(desk.place).view(view.id).findings
        return any(row.finding.code == "K04" and row.indication_id == number for row in rows)

    assert overlaps("2027-02-01")
    desk.stop()
    assert not overlaps("2027-02-01")
    assert overlaps("2027-01-31")
    if not other_dossier:
        desk.indications.remove(number)
        assert desk.view().indications[0].status is Status.EXPORTED
