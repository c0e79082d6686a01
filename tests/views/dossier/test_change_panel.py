"""Taking back what was exported from the step Samenvatting, through to the store."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.domain.dossier import Status, Step
from app.models.indication import Indication, IndicationPhase
from app.services.dossier_rows import DossierView
from app.services.workplace import Workplace
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.summary_step import SummaryStep
from app.views.widgets.form import TextField
from app.views.widgets.problem_line import ProblemLine

Draft = tuple[DossierView, int]


def open_summary(
    page: DossierPage, workplace: Workplace, draft: Draft, start: date
) -> tuple[SummaryStep, int]:
    """The step with exported help that begins on ``start``; today is 22 November 2026."""
    with workplace.sessions.begin() as session:
        session.execute(update(Indication).values(status=Status.EXPORTED.value))
        session.execute(update(IndicationPhase).values(start=start, end=date(2027, 2, 28)))
    page.enter(draft[0].id)
    page.go_to(Step.SUMMARY)
    step = page.frame.step
    assert isinstance(step, SummaryStep)
    return step, draft[1]


def warnings(step: SummaryStep) -> list[str]:
    lines = step.changes.findChildren(ProblemLine)
    return [line.sentence for line in lines if "W343" in line.sentence]


@pytest.mark.parametrize("said", ["", "Er is niets gedeclareerd."])
def test_begun_help_is_taken_back_with_what_the_provider_said(
    page: DossierPage, workplace: Workplace, draft: Draft, qtbot: QtBot, said: str
) -> None:
    step, number = open_summary(page, workplace, draft, date(2026, 10, 12))
    assert warnings(step)
    why = step.changes.findChild(TextField, f"why-{number}")
    declared = step.changes.findChild(TextField, f"declared-{number}")
    assert why is not None
    assert declared is not None
    qtbot.keyClicks(why.line, "Dubbel.")
    qtbot.keyClicks(declared.line, said)
    withdraw = step.changes.findChild(QPushButton, f"withdraw-{number}")
    assert withdraw is not None
    with qtbot.waitSignal(step.session.changed if said else step.session.refused) as told:
        qtbot.mouseClick(withdraw, Qt.MouseButton.LeftButton)
    stored = step.session.dossiers.view(draft[0].id).indications[0]
    if said:
        assert stored.facts.accepted["W343", "summary/change"].explanation == said
    else:
        assert "Vraag de aanbieder" in told.args[0]
        assert stored.status is Status.EXPORTED


def test_help_that_has_not_begun_asks_nothing_of_the_provider(
    page: DossierPage, workplace: Workplace, draft: Draft
) -> None:
    step, number = open_summary(page, workplace, draft, date(2026, 12, 1))
    assert warnings(step) == []
    assert step.changes.findChild(TextField, f"declared-{number}") is None
