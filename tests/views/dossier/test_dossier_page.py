"""The page of a dossier: walking, saving, failing, explaining and choosing an indication."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.domain.dossier import Key, Role, Step
from app.services.dossier_rows import DossierView, FindingRow
from app.storage.errors import DiskFull
from app.views.dossier import steps
from app.views.dossier.dossier_page import NEW, DossierPage
from app.views.dossier.open_points import MOST
from app.views.dossier.question_step import QuestionStep
from app.views.dossier.step_page import StepPage
from app.views.services import Services
from app.views.widgets.finding_list import FindingNotice
from app.views.widgets.form import LinesField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.views.dossier.conftest import Answers


def question_field(page: DossierPage) -> LinesField:
    step = page.frame.step
    assert isinstance(step, QuestionStep)
    field = step.widget_at(Key.QUESTION)
    assert isinstance(field, LinesField)
    return field


def dossier_id(page: DossierPage) -> int:
    assert page.session is not None
    return page.session.view.id


def stored(page: DossierPage, services: Services, key: str) -> str:
    return services.dossiers.view(dossier_id(page)).facts.answer(key)


def test_a_new_dossier_gets_the_municipality_of_the_worker(
    page: DossierPage, services: Services
) -> None:
    page.enter(NEW)
    page.known.make.click()
    assert services.dossiers.view(dossier_id(page)).municipality == "Venlo"
    assert page.heading.text().startswith("D-2026-")


def test_entering_a_step_puts_the_cursor_in_its_first_field(page: DossierPage) -> None:
    assert question_field(page).editor.hasFocus()
    page.setFocus()
    assert question_field(page).editor.hasFocus()


def test_typing_is_stored_by_itself(page: DossierPage, services: Services, qtbot: QtBot) -> None:
    editor = question_field(page).editor
    with qtbot.waitSignal(page.saved, timeout=3000):
        qtbot.keyClicks(editor, "Rust thuis")
    assert stored(page, services, Key.QUESTION) == "Rust thuis"


def test_leaving_a_step_stores_what_was_typed(
    page: DossierPage, services: Services, qtbot: QtBot
) -> None:
    qtbot.keyClicks(question_field(page).editor, "Rust")
    qtbot.mouseClick(page.frame.ahead, Qt.MouseButton.LeftButton)
    assert page.step is Step.SCOPE
    assert stored(page, services, Key.QUESTION) == "Rust"
    assert services.dossiers.view(dossier_id(page)).step is Step.SCOPE


def test_the_dossier_resumes_where_it_was(page: DossierPage, services: Services) -> None:
    here = dossier_id(page)
    page.go_to(Step.ANALYSIS)
    page.enter(services.dossiers.create("0983").id)
    assert page.step is Step.QUESTION
    page.enter(here)
    assert page.step is Step.ANALYSIS


def test_a_dossier_that_is_gone_says_so_and_leaves_the_open_one(page: DossierPage) -> None:
    here = dossier_id(page)
    page.enter(here + 1000)
    assert "niet meer" in page.frame.notice.sentence
    assert dossier_id(page) == here


def test_pausing_asks_nothing_and_goes_to_the_start(
    page: DossierPage, services: Services, qtbot: QtBot
) -> None:
    qtbot.keyClicks(question_field(page).editor, "Rust")
    with qtbot.waitSignal(page.go) as gone:
        qtbot.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    assert gone.args == ["start", None]
    assert stored(page, services, Key.QUESTION) == "Rust"


def test_a_failed_save_keeps_the_text_and_can_be_tried_again(
    page: DossierPage, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = question_field(page)
    with monkeypatch.context() as patch:
        patch.setattr(services.dossiers, "answer", _fail)
        qtbot.keyClicks(field.editor, "Rust")
        page.flush()
        assert field.value() == "Rust"
        assert page.frame.notice.isVisible()
        assert DiskFull().sentence in page.frame.notice.sentence
        page.session.reload()  # type: ignore[union-attr]
        assert field.value() == "Rust"
    qtbot.mouseClick(page.frame.notice.retry, Qt.MouseButton.LeftButton)
    assert stored(page, services, Key.QUESTION) == "Rust"
    assert not page.frame.notice.isVisible()


def test_another_dossier_is_only_opened_over_unsaved_text_when_the_worker_says_so(
    page: DossierPage, services: Services, answers: Answers, qtbot: QtBot, monkeypatch
) -> None:
    other = services.dossiers.create("0983").id
    monkeypatch.setattr(services.dossiers, "answer", _fail)
    qtbot.keyClicks(question_field(page).editor, "Rust")
    answers.agree = False
    page.enter(other)
    assert len(answers.asked) == 1
    assert dossier_id(page) == other


def test_an_empty_step_is_calm_until_it_is_left(page: DossierPage) -> None:
    assert not page.frame.points.findings.isVisible()
    assert question_field(page).property("severity") in (None, "")
    page.go_to(Step.SCOPE)
    page.go_to(Step.QUESTION)
    assert page.frame.points.findings.isVisible()
    assert question_field(page).property("severity") == "error"


def test_every_problem_stands_on_top_with_its_code_and_enter_goes_to_its_field(
    page: DossierPage, qtbot: QtBot
) -> None:
    page.go_to(Step.SCOPE)
    page.go_to(Step.QUESTION)
    points = page.frame.points
    assert len(points.jumps) == MOST
    qtbot.mouseClick(points.more, Qt.MouseButton.LeftButton)
    listed = [jump.accessibleName() for jump in points.jumps]
    assert listed == [f"{row.finding.sentence}  ({row.finding.code})" for row in open_rows(page)]
    assert points.mapTo(page, QPoint()).y() < question_field(page).mapTo(page, QPoint()).y()
    asked = next(jump for jump in points.jumps if "(F031)" in jump.accessibleName())
    assert "(F031)" in question_field(page).editor.accessibleDescription()
    asked.setFocus()
    qtbot.keyClick(asked, Qt.Key.Key_Space)
    assert question_field(page).editor.hasFocus()


def test_a_solved_problem_keeps_its_row_ticked_until_the_step_is_entered_anew(
    page: DossierPage, qtbot: QtBot
) -> None:
    page.go_to(Step.SCOPE)
    page.go_to(Step.QUESTION)
    points = page.frame.points
    listed = len(points.jumps)
    qtbot.keyClicks(question_field(page).editor, "Rust in huis")
    page.flush()
    asked = next(jump for jump in points.jumps if "(F031)" in jump.accessibleName())
    assert asked.solved
    assert not asked.isEnabled()
    assert len(points.jumps) == listed, "nothing moves under who is typing"
    page.go_to(Step.SCOPE)
    page.go_to(Step.QUESTION)
    assert not any("(F031)" in jump.accessibleName() for jump in points.jumps)


@pytest.mark.parametrize("step", list(Step))
def test_the_cursor_is_in_the_first_field_of_a_step_that_is_entered(
    page: DossierPage, step: Step
) -> None:
    for _ in range(2):
        page.go_to(step)
        assert page.frame.step is not None
        first = page.frame.step.first_field() or page.frame.primary
        assert (first.focusProxy() or first).hasFocus()


def open_rows(page: DossierPage) -> list[FindingRow]:
    assert page.session is not None
    rows = page.session.view.findings
    return [row for row in rows if row.open and row.finding.step == page.step]


def test_a_finding_jumps_to_its_field_in_another_step(page: DossierPage) -> None:
    page.go_to_field("scope/scope.reason")
    assert page.step is Step.SCOPE
    step = page.frame.step
    assert step is not None
    reason = step.widget_at(Key.SCOPE_REASON)
    assert isinstance(reason, LinesField)
    assert reason.editor.hasFocus()


def test_a_warning_is_explained_in_place(
    page: DossierPage, services: Services, qtbot: QtBot
) -> None:
    page.frame.points.set_open(True)
    notices = page.frame.points.findings.findChildren(FindingNotice)
    notice = next(item for item in notices if "(W003)" in item.accessibleName())
    notice.explain()
    qtbot.keyClicks(notice._form.explanation.editor, "Moeder belt terug.")
    notice._form.keep.click()
    view = services.dossiers.view(dossier_id(page))
    explained = [row.acceptance for row in view.findings if row.acceptance is not None]
    assert [item.explanation for item in explained] == ["Moeder belt terug."]


def test_an_explanation_that_is_typed_survives_folding(page: DossierPage, qtbot: QtBot) -> None:
    points = page.frame.points
    points.set_open(True)
    notices = points.findings.findChildren(FindingNotice)
    notice = next(item for item in notices if "(W003)" in item.accessibleName())
    notice.explain()
    qtbot.keyClicks(notice._form.explanation.editor, "Moeder belt")
    points.set_open(False)
    points.set_open(True)
    assert points.findings.layout().indexOf(notice) >= 0
    assert notice._form.explanation.editor.toPlainText() == "Moeder belt"


def test_steps_are_walked_with_the_keys(page: DossierPage, qtbot: QtBot) -> None:
    qtbot.keyClick(question_field(page).editor, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    qtbot.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.step is Step.SCOPE
    qtbot.keyClick(page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.step is Step.QUESTION


def test_the_panel_helps_with_the_step_in_view(page: DossierPage) -> None:
    first = page.side.foot.text()
    page.go_to(Step.ANALYSIS)
    assert "ECLI:NL:CRVB:2017:1477" in page.side.foot.text() != first


def test_every_field_has_a_name_for_a_screen_reader(page: DossierPage) -> None:
    for step in (Step.QUESTION, Step.SCOPE, Step.ANALYSIS):
        page.go_to(step)
        for widget in page.findChildren(type(page.pause)) + page.frame.findChildren(LinesField):
            named = widget.accessibleName() or getattr(widget, "text", "")
            assert named, widget


class EmptyStep(StepPage):
    """A step about an indication that shows nothing of it."""

    step = Step.PRODUCT
    about_indication = True

    def show_view(self, view: DossierView, indication_id: int | None) -> None:
        self.shown = indication_id


def test_an_indication_is_added_chosen_and_removed(
    page: DossierPage,
    services: Services,
    answers: Answers,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(steps._MAKERS, Step.PRODUCT, lambda: EmptyStep)
    services.dossiers.add_person(dossier_id(page), Role.YOUTH)
    page.enter(dossier_id(page))
    youths = services.dossiers.view(dossier_id(page)).facts.youths
    page.go_to(Step.PRODUCT)
    for youth in youths:
        qtbot.mouseClick(page.frame.bar.maker(youth.id), Qt.MouseButton.LeftButton)
    ids = [item.id for item in services.dossiers.view(dossier_id(page)).indications]
    assert page.frame.bar.chip(ids[1]).isChecked()
    qtbot.mouseClick(page.frame.bar.chip(ids[0]), Qt.MouseButton.LeftButton)
    assert page.frame.bar.chip(ids[0]).isChecked()
    answers.agree = False
    page.frame.bar.remover().click()  # type: ignore[union-attr]
    assert len(services.dossiers.view(dossier_id(page)).indications) == 2
    answers.agree = True
    page.frame.bar.remover().click()  # type: ignore[union-attr]
    remaining = services.dossiers.view(dossier_id(page)).indications
    assert [item.id for item in remaining] == [ids[1]]
    assert QApplication.activeModalWidget() is None


def _fail(*_: object) -> None:
    raise DiskFull


def test_an_edit_is_undone_and_done_again(
    page: DossierPage, services: Services, qtbot: QtBot
) -> None:
    field = question_field(page)
    qtbot.keyClicks(field.editor, "Rust")
    page.flush()
    with qtbot.waitSignal(page.told) as told:
        page.undo()
    assert told.args == ["Ongedaan gemaakt: antwoord gewijzigd."]
    assert (field.value(), stored(page, services, Key.QUESTION)) == ("", "")
    page.redo()
    assert (field.value(), stored(page, services, Key.QUESTION)) == ("Rust", "Rust")
    with qtbot.waitSignal(page.told) as told:
        page.redo()
    assert told.args == ["Er is niets om opnieuw te doen."]


def test_undo_stores_what_is_being_typed_first(
    page: DossierPage, services: Services, qtbot: QtBot
) -> None:
    services_before = stored(page, services, Key.QUESTION)
    qtbot.keyClicks(question_field(page).editor, "Rust")
    page.undo()
    assert stored(page, services, Key.QUESTION) == services_before
    page.redo()
    assert stored(page, services, Key.QUESTION) == "Rust"


def test_a_failed_action_is_seen_and_can_be_repeated(
    page: DossierPage, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = page.frame.step
    assert isinstance(step, QuestionStep)
    with monkeypatch.context() as patch:
        patch.setattr(services.dossiers, "add_person", _fail)
        step.people.add_adult.click()
        assert DiskFull().sentence in page.frame.notice.sentence
    qtbot.mouseClick(page.frame.notice.retry, Qt.MouseButton.LeftButton)
    assert len(services.dossiers.view(dossier_id(page)).facts.people) == 2
    assert not page.frame.notice.isVisible()


def test_every_step_is_a_place_to_go_to_by_name(page: DossierPage) -> None:
    ways = {title: go for title, _words, go in page.places()}
    assert len(ways) == len(Step)
    ways["Omvang"]()
    assert page.step is Step.VOLUME
