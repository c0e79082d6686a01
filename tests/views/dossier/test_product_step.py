"""The step Product, driven with mouse and keys through to the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session, sessionmaker

from app.domain.dossier import Key, Step
from app.domain.report import Severity
from app.services.dossier_rows import IndicationView
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.product_step import ProductStep
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from tests.services.conftest import board_row
from tests.views.dossier.regional_product import store_product

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.views.dossier.conftest import Answers

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Desk:
    """The page at step Product, with the indication that it is about."""

    page: DossierPage
    step: ProductStep
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

    @property
    def code(self) -> str:
        product = self.stored.product
        return product.code if product else ""

    def answer(self, **levels: str) -> None:
        for key, value in levels.items():
            self.bot.mouseClick(self.step.levels.row(key).button(value), LEFT)
            self.page.flush()

    def answer_all(self, *yes: str) -> None:
        questions = self.services.region.level.questions
        for question in questions:
            self.services.indications.answer(
                self.indication_id, question.answer_key, "yes" if question.key in yes else "no"
            )
        self.reload()

    def click_product(self, code: str) -> None:
        tree = self.step.products.tree
        index = self.step.products.model.index_of(code)
        if not tree.isExpanded(index.parent()):
            self.bot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index.parent()).center())
        place = self.step.products.model.index_of(code)
        self.bot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(place).center())

    def type(self, place: str, text: str) -> None:
        field = self.step.widget_at(place)
        assert field is not None
        editor = field.focusProxy() or field
        editor.setFocus()
        self.bot.keyClicks(editor, text)
        self.page.flush()

    def reload(self) -> None:
        assert self.page.session is not None
        self.page.session.reload()

    def shown(self, place: str) -> QWidget:
        widget = self.step.widget_at(place)
        assert widget is not None
        return widget

    def rows(self) -> list[str]:
        model = self.step.products.model
        return [offer.product.code for family in model.families for offer in family.offers]


@pytest.fixture
def desk(sessions: sessionmaker[Session], request: pytest.FixtureRequest, qtbot: QtBot) -> Desk:
    store_product(sessions, (9360, date(2026, 1, 1), None))
    page: DossierPage = request.getfixturevalue("page")
    services: Services = request.getfixturevalue("services")
    assert page.session is not None
    view = page.session.view
    _, number = services.indications.add(view.id, view.facts.youths[0].id)
    page.session.reload()
    page.go_to(Step.PRODUCT)
    assert isinstance(page.frame.step, ProductStep)
    return Desk(page, page.frame.step, services, number, qtbot)


def test_the_cursor_starts_at_the_first_question(desk: Desk) -> None:
    first = desk.step.levels.row("j")
    assert desk.step.first_field() is first
    assert first.help.isChecked()
    assert not desk.step.levels.row("h").help.isChecked()


def test_the_cursor_starts_at_the_products_when_all_is_answered(desk: Desk) -> None:
    desk.answer_all()
    assert desk.step.first_field() is desk.step.products.tree


def test_an_answer_is_stored_and_the_next_help_opens(desk: Desk) -> None:
    desk.answer(j="no")
    assert desk.stored.facts.answer("level.j") == "no"
    assert desk.step.levels.row("h").help.isChecked()


def test_questions_that_do_not_matter_go_away(desk: Desk) -> None:
    assert desk.step.levels.row("l").isVisible()
    desk.answer(i="no")
    assert not desk.step.levels.row("l").isVisible()
    desk.answer(i="yes")
    assert desk.step.levels.row("l").isVisible()


def test_the_advice_follows_every_answer(desk: Desk) -> None:
    assert desk.step.advice.words.text().startswith("Advies: nog geen")
    desk.answer(j="yes")
    assert desk.step.advice.words.text() == "Advies: Wonen"
    desk.answer(j="no", h="yes")
    assert desk.step.advice.words.text() == "Advies: Onderwijs-zorg"


def test_what_to_find_out_first_jumps_to_its_question(desk: Desk) -> None:
    desk.answer_all("e")
    for key in ("d", "f"):
        desk.services.indications.answer(desk.indication_id, f"level.{key}", "unknown")
    desk.reload()
    desk.step.levels.set_open(False)
    text = desk.step.levels.row("d").text
    (button,) = [button for button in desk.step.advice.buttons if button.text() == text]
    desk.bot.mouseClick(button, LEFT)
    assert desk.step.levels.form.isVisible()
    assert desk.page.focusWidget() is desk.step.levels.row("d").button("yes")


def test_the_advised_product_comes_first_with_its_price(desk: Desk) -> None:
    desk.answer_all("e")
    model = desk.step.products.model
    first = model.index(0, 0, model.index(0, 0))
    cells = [first.siblingAtColumn(n).data() for n in range(4)]
    assert cells == [
        "Ambulante hulp thuis Gespecialiseerd",
        "Gespecialiseerd",
        "€ 93,60 per uur",
        "",
    ]
    assert "advies" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    second = model.index(1, 0, model.index(0, 0))
    assert second.siblingAtColumn(3).data() == "voorlopig"


def test_a_click_chooses_and_lays_a_phase_ready(desk: Desk) -> None:
    desk.answer_all("e")
    desk.click_product("45A53")
    assert desk.code == "45A53"
    assert len(desk.stored.facts.phases) == 1
    assert not desk.shown(Key.LEVEL_REASON).isVisible()


def test_the_keys_walk_and_enter_chooses(desk: Desk) -> None:
    desk.answer_all("e")
    tree = desk.step.products.tree
    tree.setFocus()
    tree.setCurrentIndex(desk.step.products.model.index_of("45A53"))
    desk.bot.keyClick(tree, Qt.Key.Key_Down)
    assert desk.code == ""
    desk.bot.keyClick(tree, Qt.Key.Key_Return)
    assert desk.code == "45A48"
    assert desk.page.focusWidget() is tree


def test_a_family_folds_out_by_key(desk: Desk) -> None:
    tree, model = desk.step.products.tree, desk.step.products.model
    living = next(
        model.index(n, 0) for n, family in enumerate(model.families) if family.group == "Wonen"
    )
    tree.setFocus()
    tree.setCurrentIndex(living)
    height = tree.height()
    desk.bot.keyClick(tree, Qt.Key.Key_Space)
    assert tree.isExpanded(living)
    assert tree.height() > height


def test_choosing_otherwise_asks_why(desk: Desk) -> None:
    desk.answer_all("e")
    desk.click_product("45A48")
    desk.type(Key.LEVEL_REASON, "Het gezin kent deze hulp")
    assert desk.shown(Key.LEVEL_REASON).isVisible()
    assert desk.stored.facts.answer(Key.LEVEL_REASON) == "Het gezin kent deze hulp"


def test_conditions_of_the_product_are_asked(desk: Desk) -> None:
    assert not desk.shown("condition.outside-school").isVisible()
    desk.answer_all("b", "a", "k")
    desk.click_product("54002")
    assert desk.shown("condition.team").isVisible()
    assert not desk.shown("condition.school-talk").isVisible()
    desk.type("condition.child-factors", "Vermoeden van ADHD, volgens de jeugdarts")
    assert "ADHD" in desk.stored.facts.answer("condition.child-factors")


def test_the_goal_is_kept_and_a_bsn_in_it_is_told(desk: Desk) -> None:
    desk.type(Key.GOAL, "Rust voor 999900006")
    assert desk.stored.facts.answer(Key.GOAL) == "Rust voor 999900006"
    assert desk.shown(Key.GOAL).property("severity") == Severity.WARNING


def test_another_product_lets_the_provider_go_after_asking(desk: Desk, answers: Answers) -> None:
    desk.answer_all("e")
    desk.click_product("45A53")
    desk.services.indications.choose_provider(desk.indication_id, board_row(), "")
    desk.reload()
    answers.agree = False
    desk.click_product("45A48")
    assert (desk.code, len(answers.asked)) == ("45A53", 1)
    answers.agree = True
    desk.click_product("45A48")
    assert desk.code == "45A48"
    assert desk.stored.facts.provider_agb == ""


def test_searching_leaves_what_matches(desk: Desk) -> None:
    line = desk.step.products.search
    line.setFocus()
    desk.bot.keyClicks(line, "pleeg")
    desk.bot.keyClick(line, Qt.Key.Key_Return)
    assert desk.rows() == ["44A07"]
    assert desk.step.products.tree.isExpanded(desk.step.products.model.index(0, 0))
    line.clear()
    desk.bot.keyClicks(line, "zzz")
    desk.bot.keyClick(line, Qt.Key.Key_Return)
    assert not desk.step.products.tree.isVisible()


def test_a_product_that_is_no_longer_sold_is_not_offered(
    sessions: sessionmaker[Session], request: pytest.FixtureRequest
) -> None:
    store_product(sessions, (9360, date(2026, 1, 1), date(2026, 10, 31)))
    page: DossierPage = request.getfixturevalue("page")
    services: Services = request.getfixturevalue("services")
    assert page.session is not None
    view = page.session.view
    services.indications.add(view.id, view.facts.youths[0].id)
    page.session.reload()
    page.go_to(Step.PRODUCT)
    step = page.frame.step
    assert isinstance(step, ProductStep)
    assert not step.products.model.index_of("45A53").isValid()
    assert step.products.model.index_of("45A48").isValid()


def test_every_indication_shows_its_own_answers(desk: Desk) -> None:
    desk.type(Key.GOAL, "Rust")
    assert desk.page.session is not None
    view = desk.page.session.view
    _, other = desk.services.indications.add(view.id, view.facts.youths[0].id)
    desk.reload()
    desk.bot.mouseClick(desk.page.frame.bar.chip(other), LEFT)
    goal = desk.step.widget_at(Key.GOAL)
    assert goal is not None
    assert goal.value() == ""  # type: ignore[attr-defined]
    desk.type(Key.GOAL, "Terug naar school")
    assert desk.stored.facts.answer(Key.GOAL) == "Rust"
    again = desk.services.dossiers.view(view.id).indication(other)
    assert again is not None
    assert again.facts.answer(Key.GOAL) == "Terug naar school"


def test_a_finding_about_the_level_opens_the_questions(desk: Desk) -> None:
    desk.step.levels.set_open(False)
    desk.page.go_to_field("product/level", desk.indication_id)
    assert desk.step.levels.form.isVisible()
    assert desk.page.focusWidget() is desk.step.levels.row("j").button("yes")


def test_the_panel_tells_the_advice_and_the_product(desk: Desk) -> None:
    desk.answer_all("e")
    desk.click_product("45A53")
    advice, product = desk.step.panel()
    assert advice.lines[0] == "Ambulant · Gespecialiseerd"
    assert product.lines[0] == "Ambulante hulp thuis Gespecialiseerd"
    assert desk.step.source()


def test_tab_walks_from_the_questions_by_the_advice_to_the_products(desk: Desk) -> None:
    desk.answer_all("e")
    desk.services.indications.answer(desk.indication_id, "level.d", "unknown")
    desk.reload()
    (find_out,) = desk.step.advice.buttons
    last = desk.step.levels.row("g")
    last.help.setFocus()
    desk.bot.keyClick(last.help, Qt.Key.Key_Tab)
    assert desk.page.focusWidget() is find_out
    desk.bot.keyClick(find_out, Qt.Key.Key_Tab)
    assert desk.page.focusWidget() is desk.step.products.search


def test_the_tariff_of_the_chosen_product_tells_where_it_came_from(desk: Desk) -> None:
    assert not desk.step.chosen.origin.isVisible()
    desk.answer_all("e")
    desk.click_product("45A53")
    assert "93,60" in desk.step.chosen.words.text()
    desk.bot.mouseClick(desk.step.chosen.origin, LEFT)
    (dialog,) = desk.page.window().findChildren(SourcesDialog)
    desk.bot.waitUntil(lambda: dialog.model.rowCount() > 0)
    (row,) = dialog.model.rows
    assert (row.file, row.row, row.cents) == ("Producten.xlsx", 2, 9360)
    dialog.close()
