"""The step Omvang, driven with mouse and keys through to the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session, sessionmaker

from app.domain.dossier import Key, Status, Step
from app.domain.report import Severity
from app.services.dossier_rows import IndicationView
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.norm_part import NormPart
from app.views.dossier.phase_row import PhaseRow
from app.views.dossier.volume_step import VolumeStep
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from tests.views.dossier.regional_product import store_product

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.views.dossier.conftest import Answers

LEFT = Qt.MouseButton.LeftButton
FIRST = ("3", "01-12-2026", "28-02-2027")
SECOND = ("1", "01-03-2027", "31-05-2027")


@dataclass
class Desk:
    """The page at step Omvang, with the indication that it is about."""

    page: DossierPage
    step: VolumeStep
    services: Services
    indication_id: int
    bot: QtBot

    @property
    def stored(self) -> IndicationView:
        assert self.page.session is not None
        view = self.services.dossiers.view(self.page.session.view.id)
        item = view.indication(self.indication_id)
        assert item is not None
        return item

    def row(self, number: int) -> PhaseRow:
        return self.step.phases.rows[number - 1]

    def click(self, widget: QWidget) -> None:
        self.bot.mouseClick(widget, LEFT)

    def type(self, widget: QWidget, text: str) -> None:
        widget.setFocus()
        self.bot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.bot.keyClicks(widget, text)

    def fill(self, number: int, figures: tuple[str, str, str]) -> None:
        row = self.row(number)
        for field, text in zip((row.volume, row.start, row.end), figures, strict=True):
            self.type(field.editor, text)
        self.page.flush()

    def reload(self) -> None:
        assert self.page.session is not None
        self.page.session.reload()


Opened = Callable[..., Desk]


@pytest.fixture
def opened(sessions: sessionmaker[Session], request: pytest.FixtureRequest, qtbot: QtBot) -> Opened:
    """Open the step for a product at given regional prices."""

    def open_step(
        code: str = "45A53",
        prices: tuple[tuple[int, date, date | None], ...] = ((9360, date(2026, 1, 1), None),),
    ) -> Desk:
        store_product(sessions, *prices)
        page: DossierPage = request.getfixturevalue("page")
        services: Services = request.getfixturevalue("services")
        assert page.session is not None
        view = page.session.view
        _, number = services.indications.add(view.id, view.facts.youths[0].id)
        if code:
            services.indications.choose_product(number, code)
        page.session.reload()
        page.go_to(Step.VOLUME)
        assert isinstance(page.frame.step, VolumeStep)
        return Desk(page, page.frame.step, services, number, qtbot)

    return open_step


@pytest.fixture
def desk(opened: Opened) -> Desk:
    return opened()


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """Three hours a week for three months, then one."""
    desk.fill(1, FIRST)
    desk.click(desk.step.phases.add)
    desk.fill(2, SECOND)
    return desk


def test_two_phases_add_up_to_53_hours(filled: Desk) -> None:
    cost = filled.stored.cost
    assert cost is not None
    assert (cost.sixtieths, cost.cents) == (53 * 60, 496080)
    said = filled.step.sums.text()
    for words in (
        "Totaal 53 uur",
        "in 26 weken",
        "gemiddeld 2,0 uur per week",
        "€ 4.960,80",
        "= 53 × € 93,60",
    ):
        assert words in said


def test_a_new_phase_follows_the_last_and_takes_the_cursor(filled: Desk) -> None:
    filled.click(filled.step.phases.add)
    row = filled.row(3)
    assert filled.page.focusWidget() is row.volume.editor
    assert row.start.day() == date(2027, 6, 1)
    assert filled.stored.facts.phases[2].unit == "04"


def test_tab_walks_in_reading_order(filled: Desk) -> None:
    first, second = filled.row(1), filled.row(2)
    stops = [
        *(first.volume, first.unit, first.frequency, first.start, first.end),
        *(first.trash, first.goal),
        *(second.volume, second.unit, second.frequency, second.start, second.end),
        *(second.trash, second.goal),
    ]
    expected = [stop.focusProxy() or stop for stop in stops]
    expected += [filled.step.phases.add, filled.step.evaluation.editor]
    expected[0].setFocus()
    for here, following in pairwise(expected):
        filled.bot.keyClick(here, Qt.Key.Key_Tab)
        assert filled.page.focusWidget() is following


def test_every_tariff_has_its_own_line(opened: Opened) -> None:
    desk = opened(
        prices=((9360, date(2026, 1, 1), date(2026, 12, 31)), (9600, date(2027, 1, 1), None))
    )
    desk.fill(1, FIRST)
    cost = desk.stored.cost
    assert cost is not None
    assert len(cost.by_tariff) == 2
    said = desk.step.sums.text()
    assert "= 15 × € 93,60" in said
    assert "+ 24 × € 96,00" in said


def test_what_does_not_add_up_yet_is_named(filled: Desk) -> None:
    filled.click(filled.step.phases.add)
    assert "Fase 3 telt nog niet mee." in filled.step.sums.text()


def test_without_figures_the_box_says_what_to_fill_in(desk: Desk) -> None:
    assert "Vul volume, van en t/m in" in desk.step.sums.text()


def test_broken_hours_become_minutes_by_one_click(filled: Desk) -> None:
    row = filled.row(1)
    filled.type(row.volume.editor, "2,5")
    filled.page.flush()
    assert row.volume.property("severity") == Severity.ERROR
    assert row.convert.text() == "Zet om naar 150 minuten"
    filled.click(row.convert)
    phase = filled.stored.facts.phases[0]
    assert (phase.volume, phase.unit) == ("150", "01")
    assert (row.volume.value(), row.unit.value()) == ("150", "01")
    assert not row.convert.isVisible()
    assert filled.stored.cost is not None
    assert filled.stored.cost.sixtieths == (13 * 150) + 14 * 60


def test_minutes_are_offered_for_hours_only(desk: Desk) -> None:
    combo = desk.row(1).unit.combo
    assert [combo.itemData(n) for n in range(combo.count())] == ["04", "01"]


def test_half_days_cannot_be_chosen_per_day(opened: Opened) -> None:
    desk = opened("41A18")
    units, often = desk.row(1).unit.combo, desk.row(1).frequency.combo
    assert [units.itemData(n) for n in range(units.count())] == ["16"]
    assert [often.itemData(n) for n in range(often.count())] == ["2", "4", "6"]


def test_a_frequency_that_may_not_be_is_shown_at_its_field(opened: Opened) -> None:
    desk = opened("41A18")
    phase = desk.stored.facts.phases[0].id
    desk.services.indications.change_phase(desk.indication_id, phase, "frequency", "1")
    desk.reload()
    field = desk.row(1).frequency
    assert field.value() == "1"
    assert field.property("severity") == Severity.ERROR
    assert "kan niet per dag" in field.editor.accessibleDescription()


def test_a_choice_is_stored_at_once(desk: Desk) -> None:
    combo = desk.row(1).frequency.combo
    combo.setFocus()
    desk.bot.keyClick(combo, Qt.Key.Key_Down)
    desk.page.flush()
    assert desk.stored.facts.phases[0].frequency == "4"


def test_a_phase_alone_stays_and_has_no_goal_of_its_own(desk: Desk) -> None:
    assert not desk.row(1).trash.isVisible()
    assert not desk.row(1).goal.isVisible()


def test_a_goal_is_kept_with_its_phase(filled: Desk) -> None:
    filled.type(filled.row(2).goal.editor, "Zelf de wekker")
    filled.page.flush()
    assert [phase.goal for phase in filled.stored.facts.phases] == ["", "Zelf de wekker"]


def test_removing_a_phase_asks_and_numbers_anew(filled: Desk, answers: Answers) -> None:
    answers.agree = False
    filled.click(filled.row(1).trash)
    assert len(filled.stored.facts.phases) == 2
    answers.agree = True
    filled.click(filled.row(1).trash)
    assert answers.asked == ["Fase 1 verwijderen?"] * 2
    (phase,) = filled.stored.facts.phases
    assert phase.volume == "1"
    assert filled.row(1).volume.text == "Fase 1: volume"
    filled.type(filled.row(1).volume.editor, "2")
    filled.page.flush()
    assert filled.stored.facts.phases[0].volume == "2"


def test_the_proposed_evaluation_is_taken_over(filled: Desk) -> None:
    assert filled.step.proposal.text() == "voorstel: 28-02-2027"
    filled.click(filled.step.proposal)
    assert filled.stored.facts.evaluation_on == date(2027, 2, 28)
    assert filled.step.evaluation.day() == date(2027, 2, 28)
    assert not filled.step.proposal.isVisible()


def test_an_evaluation_of_ones_own_is_kept(filled: Desk) -> None:
    filled.type(filled.step.evaluation.editor, "15-3-27")
    filled.page.flush()
    assert filled.stored.facts.evaluation_on == date(2027, 3, 15)
    assert filled.step.proposal.isVisible()


def test_above_the_norm_asks_why_and_who_agrees(filled: Desk) -> None:
    reason = filled.step.widget_at(Key.NORM_REASON)
    agreed = filled.step.widget_at(Key.NORM_AGREED_BY)
    assert reason is not None
    assert agreed is not None
    assert not reason.isVisible()
    filled.type(filled.row(1).volume.editor, "9")
    filled.page.flush()
    assert reason.isVisible()
    filled.type(reason.focusProxy() or reason, "Alleen zo blijft hij thuis")
    filled.type(agreed.focusProxy() or agreed, "M. de Wit, teamleider")
    filled.page.flush()
    assert filled.stored.facts.answer(Key.NORM_REASON) == "Alleen zo blijft hij thuis"
    assert filled.stored.facts.answer(Key.NORM_AGREED_BY) == "M. de Wit, teamleider"


def test_a_start_in_the_past_asks_why(filled: Desk) -> None:
    reason = filled.step.widget_at(Key.START_REASON)
    assert reason is not None
    assert not reason.isVisible()
    filled.type(filled.row(1).start.editor, "21-11-2026")
    filled.page.flush()
    assert reason.isVisible()


def test_the_panel_shows_norm_history_and_level(filled: Desk) -> None:
    parts = {part.heading: part for part in filled.step.panel()}
    assert parts["Norm"].lines == ("20–66 uur in 12 maanden (voorlopig)",)
    norm = parts["Norm"].widget
    assert isinstance(norm, NormPart)
    filled.bot.addWidget(norm)
    assert "53 uur in 6 maanden" in norm.bar.accessibleName()
    assert parts["Eerder"].lines == ("Zonder BSN is eerdere hulp niet op te zoeken.",)
    assert parts["Waarom dit niveau"].lines


def test_without_a_product_the_way_there_is_shown(opened: Opened) -> None:
    desk = opened("")
    assert desk.step.to_product.isVisible()
    assert not desk.step.phases.isVisible()
    desk.click(desk.step.to_product)
    assert desk.page.step is Step.PRODUCT


def test_a_jump_lands_in_the_phase(filled: Desk) -> None:
    filled.page.go_to_field("volume/phase.2.goal", filled.indication_id)
    assert filled.page.focusWidget() is filled.row(2).goal.editor


def test_what_is_final_cannot_be_changed(filled: Desk, sessions: sessionmaker[Session]) -> None:
    from app.models.indication import Indication
    from app.services.frozen import freeze_product

    product = filled.stored.product
    assert product is not None
    with sessions.begin() as session:
        stored = session.get_one(Indication, filled.indication_id)
        stored.status = Status.FINAL.value
        stored.frozen = freeze_product(product, "2026.1")
    filled.reload()
    assert not filled.row(1).volume.isEnabled()
    assert "53 uur" in filled.step.sums.text()


def test_the_week_stands_beside_the_norm_spread_over_its_weeks(filled: Desk) -> None:
    assert "Norm, gespreid over 12 maanden: 0,4 tot 1,3 per week" in filled.step.sums.text()
    bar = filled.step.sums.week_bar
    assert bar.accessibleName().startswith("Gemiddeld 2,0 uur per week.")
    assert not bar.isHidden()
    # The right panel says "Binnen de norm" of the same help: the two are told together.
    assert "Korter en intensiever; het totaal is binnen de norm." in filled.step.sums.text()


def test_the_phases_stand_on_a_time_line(filled: Desk) -> None:
    plan = filled.step.plan
    assert [block.words for block in plan.blocks] == ["3 uur per week", "1 uur per week"]
    first, second = (plan.block_area(block) for block in plan.blocks)
    assert first.height() == pytest.approx(3 * second.height())
    assert first.right() <= second.left()
    assert "01-03-2027 t/m 31-05-2027: 1 uur per week." in plan.accessibleDescription()
    filled.type(filled.step.evaluation.editor, "28-02-2027")
    filled.page.flush()
    assert [mark.day for mark in plan.marks] == [date(2027, 2, 28)]
    assert plan.accessibleDescription().endswith("Evaluatie op 28-02-2027.")
    plan.grab()


def test_today_is_drawn_where_the_help_runs_already(desk: Desk) -> None:
    desk.fill(1, ("3", "01-11-2026", "28-02-2027"))
    plan = desk.step.plan
    assert [(mark.day, mark.dashed) for mark in plan.marks] == [(desk.services.today(), True)]
    plan.grab()


def test_without_a_whole_phase_there_is_no_time_line(desk: Desk) -> None:
    assert desk.step.plan.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, None])
def test_the_tariff_tells_where_it_came_from(desk: Desk, key: Qt.Key | None) -> None:
    assert "93,60" in desk.step.about.words.text()
    origin = desk.step.about.origin
    if key is None:
        desk.click(origin)
    else:
        origin.setFocus()
        desk.bot.keyClick(origin, key)
    (dialog,) = desk.page.window().findChildren(SourcesDialog)
    desk.bot.waitUntil(lambda: dialog.model.rowCount() > 0)
    (row,) = dialog.model.rows
    assert (row.file, row.row, row.cents) == ("Producten.xlsx", 2, 9360)
    dialog.close()


def test_without_a_product_there_is_no_tariff_to_ask_about(opened: Opened) -> None:
    assert not opened(code="").step.about.isVisible()
