"""Goals of the plan taken over in an indication and its phases, from the screen to the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from sqlalchemy.orm import Session, sessionmaker

from app.domain.dossier import IndicationFacts, Key, Role, Step
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.goal_picker import GoalPicker
from app.views.dossier.product_step import ProductStep
from app.views.dossier.volume_step import VolumeStep
from app.views.read_only import make_read_only
from app.views.services import Services
from tests.views.dossier.regional_product import store_product

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SCHOOL, QUIET = "Sanne gaat weer naar school & leert", "De avonden zijn rustig"


class Desk:
    """A dossier of two youths with an indication for the first one, in two phases."""

    def __init__(self, page: DossierPage, services: Services, bot: QtBot) -> None:
        assert page.session is not None
        self.page, self.services, self.bot = page, services, bot
        self.dossier_id = page.session.view.id
        youth = page.session.view.facts.youths[0].id
        services.dossiers.change_person(self.dossier_id, youth, "first_names", "Sanne")
        view = services.dossiers.add_person(self.dossier_id, Role.YOUTH)
        services.family.add_goal(self.dossier_id, view.facts.youths[1].id, text="Zwemmen")
        services.family.add_goal(self.dossier_id, youth, text=SCHOOL)
        services.family.add_goal(self.dossier_id, None, text=QUIET)
        _, self.indication_id = services.indications.add(self.dossier_id, youth)
        services.indications.choose_product(self.indication_id, "45A53")
        services.indications.add_phase(self.indication_id)
        self.reload()

    def reload(self) -> None:
        assert self.page.session is not None
        self.page.session.reload()

    @property
    def stored(self) -> IndicationFacts:
        item = self.services.dossiers.view(self.dossier_id).indication(self.indication_id)
        assert item is not None
        return item.facts

    def actions(self, picker: GoalPicker) -> list[QAction]:
        picker.menu.aboutToShow.emit()
        return picker.menu.actions()

    def pick(self, picker: GoalPicker, number: int) -> None:
        self.actions(picker)[number].trigger()
        self.page.flush()


@pytest.fixture
def desk(
    sessions: sessionmaker[Session],
    request: pytest.FixtureRequest,
    services: Services,
    qtbot: QtBot,
) -> Desk:
    store_product(sessions)
    return Desk(request.getfixturevalue("page"), services, qtbot)


@pytest.fixture
def product(desk: Desk) -> ProductStep:
    desk.page.go_to(Step.PRODUCT)
    assert isinstance(desk.page.frame.step, ProductStep)
    return desk.page.frame.step


@pytest.fixture
def volume(desk: Desk) -> VolumeStep:
    desk.page.go_to(Step.VOLUME)
    assert isinstance(desk.page.frame.step, VolumeStep)
    return desk.page.frame.step


def test_the_goals_of_the_family_and_of_the_youth_are_offered(
    desk: Desk, product: ProductStep
) -> None:
    actions = desk.actions(product.goals)
    assert [action.data() for action in actions] == [SCHOOL, QUIET]
    assert actions[0].text() == f"Sanne: {SCHOOL.replace('&', '&&')}"
    assert actions[1].text() == f"Gezin: {QUIET}"
    assert product.goals.button.accessibleName() == (
        "Wat moet er beter gaan?: kies doelen uit het plan"
    )


def test_goals_are_taken_over_under_what_was_typed_and_let_go(
    desk: Desk, product: ProductStep
) -> None:
    field = product.widget_at(Key.GOAL)
    assert field is not None
    editor = field.focusProxy()
    assert editor is not None
    editor.setFocus()
    desk.bot.keyClicks(editor, "Eigen woorden")
    desk.pick(product.goals, 0)
    assert desk.stored.answer(Key.GOAL) == f"Eigen woorden\n{SCHOOL}"
    desk.pick(product.goals, 1)
    assert [action.isChecked() for action in desk.actions(product.goals)] == [True, True]
    desk.pick(product.goals, 0)
    assert desk.stored.answer(Key.GOAL) == f"Eigen woorden\n{QUIET}"
    assert [action.isChecked() for action in desk.actions(product.goals)] == [False, True]


def test_a_phase_takes_goals_over_too(desk: Desk, volume: VolumeStep) -> None:
    first, second = volume.phases.rows
    assert second.picker.button.accessibleName() == "Fase 2: doel: kies doelen uit het plan"
    desk.pick(second.picker, 0)
    desk.pick(second.picker, 1)
    desk.pick(first.picker, 1)
    assert [phase.goal for phase in desk.stored.phases] == [QUIET, f"{SCHOOL}; {QUIET}"]
    assert second.goal.value() == f"{SCHOOL}; {QUIET}"


def test_who_may_only_read_sees_the_goals_and_changes_nothing(
    desk: Desk, product: ProductStep
) -> None:
    desk.pick(product.goals, 0)
    make_read_only(product)
    taken, other = desk.actions(product.goals)
    assert (taken.isChecked(), taken.isEnabled(), other.isEnabled()) == (True, False, False)


def test_without_goals_in_the_plan_nothing_is_offered(desk: Desk, volume: VolumeStep) -> None:
    for goal in desk.services.dossiers.view(desk.dossier_id).facts.goals:
        desk.services.family.remove_goal(desk.dossier_id, goal.id)
    desk.reload()
    assert not volume.phases.rows[1].picker.isVisible()


def test_a_phase_alone_has_the_goal_of_the_indication(desk: Desk, volume: VolumeStep) -> None:
    assert volume.phases.rows[0].picker.isVisible()
    desk.services.indications.remove_phase(desk.indication_id, desk.stored.phases[1].id)
    desk.reload()
    assert not volume.phases.rows[0].picker.isVisible()


def test_the_button_comes_after_its_field_with_tab(desk: Desk, volume: VolumeStep) -> None:
    row = volume.phases.rows[1]
    row.goal.focus()
    desk.bot.keyClick(row.goal.editor, Qt.Key.Key_Tab)
    assert desk.page.focusWidget() is row.picker.button
