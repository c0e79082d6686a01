"""Evaluating and closing from the step Samenvatting, through to the store."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.domain.dossier import Status, Step
from app.domain.evaluation import GoalResult, Outcome
from app.domain.sent_lines import REASON_KEY
from app.models.indication import Indication, IndicationPhase
from app.services.dossier_rows import DossierView
from app.services.workplace import Workplace
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.evaluation_dialog import EvaluationDialog
from app.views.dossier.summary_step import SummaryStep
from app.views.services import Services
from app.views.widgets.field import Field
from tests.views.dossier.conftest import Answers

Draft = tuple[DossierView, int]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def running(workplace: Workplace, draft: Draft) -> Draft:
    with workplace.sessions.begin() as session:
        session.execute(
            update(Indication).values(status=Status.EXPORTED.value, evaluation_on=date(2026, 11, 1))
        )
        session.execute(
            update(IndicationPhase).values(start=date(2026, 10, 1), end=date(2027, 2, 28))
        )
    return draft


@pytest.fixture
def step(page: DossierPage, running: Draft) -> SummaryStep:
    page.enter(running[0].id)
    page.go_to(Step.SUMMARY)
    shown = page.frame.step
    assert isinstance(shown, SummaryStep)
    return shown


def open_dialog(step: SummaryStep, bot: QtBot, indication_id: int) -> EvaluationDialog:
    made = step.evaluations.findChild(QPushButton, f"evaluate-{indication_id}")
    bot.mouseClick(made, LEFT)
    dialogs = step.window().findChildren(EvaluationDialog)
    return dialogs[-1]


def test_a_draft_shows_no_panel(page: DossierPage, draft: Draft) -> None:
    page.enter(draft[0].id)
    page.go_to(Step.SUMMARY)
    assert isinstance(page.frame.step, SummaryStep)
    assert not page.frame.step.evaluations.isVisible()


def test_what_is_missing_stands_at_its_field(
    step: SummaryStep, running: Draft, services: Services, qtbot: QtBot
) -> None:
    dialog = open_dialog(step, qtbot, running[1])
    qtbot.mouseClick(dialog.keep, LEFT)
    assert dialog.isVisible()
    assert dialog.goals[0].property("severity") == "error"
    assert dialog.outcome.property("severity") == "error"
    assert services.evaluations.of_dossier(running[0].id).items[0].held == ()
    dialog.reject()


def test_help_is_evaluated_stopped_and_the_dossier_closed(
    step: SummaryStep, running: Draft, services: Services, answers: Answers, qtbot: QtBot
) -> None:
    dialog = open_dialog(step, qtbot, running[1])
    for field in dialog.goals:
        field.set_value(GoalResult.REACHED, force=True)
    place = dialog.outcome.combo.findData(Outcome.STOP)
    dialog.outcome.combo.setCurrentIndex(place)
    dialog.outcome.combo.activated.emit(place)
    assert dialog.end_reason.isVisible()
    assert not dialog.next_on.isVisible()
    assert dialog.ends_on.day() == date(2026, 11, 22)
    dialog.end_reason.set_value("31", force=True)
    dialog.note.set_value("Het gaat goed thuis.", force=True)
    with qtbot.waitSignal(dialog.kept):
        qtbot.mouseClick(dialog.keep, LEFT)
    (item,) = services.evaluations.of_dossier(running[0].id).items
    assert (item.stopped, item.held[0].facts.end_reason) == (True, "31")
    assert step.evaluations.close_button.isVisible()
    answers.agree = False
    qtbot.mouseClick(step.evaluations.close_button, LEFT)
    assert services.evaluations.of_dossier(running[0].id).closed_on is None
    (sentence,) = answers.asked
    assert item.title in sentence
    assert "weet nog niet" in sentence
    answers.agree = True
    qtbot.mouseClick(step.evaluations.close_button, LEFT)
    assert services.evaluations.of_dossier(running[0].id).closed_on == date(2026, 11, 22)
    assert services.dossiers.summaries(closed=False)[0].id != running[0].id
    qtbot.mouseClick(step.evaluations.reopen_button, LEFT)
    assert services.evaluations.of_dossier(running[0].id).closed_on is None


def test_going_on_offers_the_day_halfway(step: SummaryStep, running: Draft, qtbot: QtBot) -> None:
    dialog = open_dialog(step, qtbot, running[1])
    dialog.outcome.set_value(Outcome.CONTINUE, force=True)
    dialog.outcome.edited.emit(Outcome.CONTINUE)
    assert dialog.next_on.isVisible()
    assert dialog.next_on.day() == date(2027, 1, 10)
    dialog.reject()


def talk(step: SummaryStep, bot: QtBot, number: int, outcome: Outcome, reason: str = "") -> None:
    """Hold the evaluation in its dialog; help that stops does so today."""
    dialog = open_dialog(step, bot, number)
    for field in dialog.goals:
        field.set_value(GoalResult.REACHED, force=True)
    dialog.outcome.set_value(outcome, force=True)
    dialog.outcome.edited.emit(outcome)
    dialog.end_reason.set_value(reason, force=True)
    with bot.waitSignal(dialog.kept):
        bot.mouseClick(dialog.keep, LEFT)


def pass_on_button(step: SummaryStep, number: int) -> QPushButton | None:
    return step.evaluations.findChild(QPushButton, f"pass-on-{number}")


def test_a_stop_is_recorded_as_a_change(step: SummaryStep, running: Draft, qtbot: QtBot) -> None:
    assert pass_on_button(step, running[1]) is None
    talk(step, qtbot, running[1], Outcome.STOP, "36")
    shown = [line.text() for line in step.evaluations.findChildren(QLabel)]
    assert "De aanbieder weet dit nog niet: daar loopt de hulp tot en met 28-02-2027." in shown
    made = pass_on_button(step, running[1])
    assert made is not None
    qtbot.mouseClick(made, LEFT)
    item = step.session.view.indications[0]
    assert item.status is Status.DRAFT
    assert item.facts.end == date(2026, 11, 22)
    reason = step.changes.findChild(Field, f"{REASON_KEY}-{running[1]}")
    assert reason is not None
    assert reason.value() == "05"
    assert reason.editor.hasFocus()
    qtbot.waitUntil(lambda: pass_on_button(step, running[1]) is None)


def test_scaling_down_points_at_a_change(step: SummaryStep, running: Draft, qtbot: QtBot) -> None:
    talk(step, qtbot, running[1], Outcome.SCALE_DOWN)
    made = pass_on_button(step, running[1])
    assert made is not None
    qtbot.mouseClick(made, LEFT)
    item = step.session.view.indications[0]
    assert (item.status, item.facts.end) == (Status.DRAFT, date(2027, 2, 28))
