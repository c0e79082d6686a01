"""The step Analyse, driven with mouse and keys through to the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.analysis import AnalysisBy, AnalysisKey
from app.domain.decision_term import DecisionKey
from app.domain.dossier import DossierFacts, Key, Step
from app.domain.referral import ReferralKey
from app.views.dossier.analysis_step import AnalysisStep
from app.views.dossier.dossier_page import DossierPage
from app.views.services import Services
from app.views.widgets.form import DateField, Field, ThreeWayField
from app.views.widgets.options_field import OptionsField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def step(page: DossierPage) -> AnalysisStep:
    page.go_to(Step.ANALYSIS)
    assert isinstance(page.frame.step, AnalysisStep)
    return page.frame.step


def facts(page: DossierPage, services: Services) -> DossierFacts:
    assert page.session is not None
    return services.dossiers.view(page.session.view.id).facts


def field(step: AnalysisStep, key: str) -> Field:
    found = step.widget_at(key)
    assert isinstance(found, Field)
    return found


def press(step: AnalysisStep, key: str, answer: str, qtbot: QtBot) -> None:
    choice = field(step, key)
    assert isinstance(choice, ThreeWayField)
    qtbot.mouseClick(choice.button(answer), LEFT)
    step.flush()


def test_the_order_appears_only_when_a_provider_does_the_analysis(
    page: DossierPage, step: AnalysisStep, services: Services, qtbot: QtBot
) -> None:
    assert not field(step, Key.ANALYSIS_BY).isVisible()
    press(step, Key.ANALYSIS_NEEDED, "yes", qtbot)
    by = field(step, Key.ANALYSIS_BY)
    assert isinstance(by, OptionsField)
    assert by.isVisible()
    by.button(AnalysisBy.ACCESS).click()
    page.flush()
    assert not field(step, Key.ANALYSIS_QUESTION).isVisible()
    by.button(AnalysisBy.PROVIDER).click()
    page.flush()
    assert field(step, Key.ANALYSIS_QUESTION).isVisible()
    assert facts(page, services).answer(Key.ANALYSIS_BY) == "provider"


def test_not_needed_asks_no_more_than_a_reason(
    page: DossierPage, step: AnalysisStep, services: Services, qtbot: QtBot
) -> None:
    press(step, Key.ANALYSIS_NEEDED, "no", qtbot)
    qtbot.keyClicks(field(step, Key.ANALYSIS_REASON).editor, "Helder")
    page.flush()
    assert not field(step, Key.SHARED_PICTURE).isVisible()
    assert facts(page, services).answer(Key.ANALYSIS_REASON) == "Helder"


def test_who_differs_is_asked_when_the_picture_is_not_shared(
    step: AnalysisStep, qtbot: QtBot
) -> None:
    press(step, Key.ANALYSIS_NEEDED, "yes", qtbot)
    assert not field(step, Key.PICTURE_DIFFERS).isVisible()
    press(step, Key.SHARED_PICTURE, "no", qtbot)
    assert field(step, Key.PICTURE_DIFFERS).isVisible()


def test_the_five_steps_are_in_view_in_order_and_stored(
    page: DossierPage, step: AnalysisStep, services: Services, qtbot: QtBot
) -> None:
    rules = services.region.analysis.steps
    tops = []
    for legal in rules:
        text = field(step, legal.answer_key)
        assert text.isVisible()
        tops.append(text.y())
        qtbot.keyClicks(text.editor, f"tekst {legal.number}")
        qtbot.keyClicks(field(step, legal.expert_key).editor, "GZ-psycholoog")
    page.flush()
    assert tops == sorted(tops)
    assert len(rules) == 5
    for legal in rules:
        assert facts(page, services).answer(legal.answer_key) == f"tekst {legal.number}"
        assert facts(page, services).answer(legal.expert_key) == "GZ-psycholoog"


def test_the_question_of_the_family_is_taken_over(
    page: DossierPage, step: AnalysisStep, services: Services, qtbot: QtBot
) -> None:
    assert not step.take_over.isVisible()
    assert page.session is not None
    services.dossiers.answer(page.session.view.id, Key.QUESTION, "Rust thuis")
    page.session.reload()
    qtbot.mouseClick(step.take_over, LEFT)
    assert facts(page, services).answer("step.1") == "Rust thuis"
    assert not step.take_over.isVisible()


def test_the_panel_tells_what_must_be_in_the_dossier(
    step: AnalysisStep, services: Services
) -> None:
    lines = [line for part in step.panel() for line in part.lines]
    steps = [legal.must_have for legal in services.region.analysis.steps]
    assert lines == [*steps, "Besluit binnen 8 weken na de aanvraag."]


def test_a_referral_by_a_doctor_asks_contract_and_terms_instead_of_an_analysis(
    page: DossierPage, step: AnalysisStep, services: Services, qtbot: QtBot
) -> None:
    assert not step.referral.isVisible()
    assert page.session is not None
    services.dossiers.answer(page.session.view.id, Key.REFERRER_TYPE, "02")
    page.session.reload()
    assert step.referral.isVisible()
    assert not field(step, Key.ANALYSIS_NEEDED).isVisible()
    assert not field(step, "step.1").isVisible()
    press(step, ReferralKey.CONTRACT, "yes", qtbot)
    received = field(step, ReferralKey.RECEIVED_ON)
    assert isinstance(received, DateField)
    qtbot.keyClicks(received.editor, "02-11-2026")
    page.flush()
    assert facts(page, services).answer(ReferralKey.RECEIVED_ON) == "2026-11-02"
    said = " ".join(words.text() for words in step.referral.terms.findChildren(QLabel))
    assert "de termijn is verlopen op 09-11-2026" in said
    assert "uiterlijk 28-12-2026" in said
    assert "W211" in [row.finding.code for row in page.session.view.findings]


def test_the_talk_without_the_family_is_recorded_apart(
    page: DossierPage, step: AnalysisStep, services: Services, qtbot: QtBot
) -> None:
    press(step, Key.ANALYSIS_NEEDED, "yes", qtbot)
    assert not field(step, AnalysisKey.TALK_RESULT).isVisible()
    assert not field(step, AnalysisKey.SHARED_PROVIDER).isVisible()
    by = field(step, Key.ANALYSIS_BY)
    assert isinstance(by, OptionsField)
    by.button(AnalysisBy.PROVIDER).click()
    page.flush()
    assert field(step, AnalysisKey.SHARED_PROVIDER).isVisible()
    qtbot.keyClicks(field(step, AnalysisKey.TALK_ON).editor, "20-11-2026")
    qtbot.keyClicks(field(step, AnalysisKey.TALK_WHO).editor, "Toegang en aanbieder")
    qtbot.keyClicks(field(step, AnalysisKey.TALK_RESULT).editor, "Basis")
    qtbot.keyClicks(field(step, AnalysisKey.CHANGED).editor, "Lichter")
    press(step, AnalysisKey.SHARED_FAMILY, "no", qtbot)
    press(step, Key.SHARED_PICTURE, "yes", qtbot)
    page.flush()
    stored = facts(page, services)
    assert stored.answer(AnalysisKey.TALK_ON) == "2026-11-20"
    assert stored.answer(AnalysisKey.TALK_WHO) == "Toegang en aanbieder"
    assert stored.answer(AnalysisKey.TALK_RESULT) == "Basis"
    assert stored.answer(AnalysisKey.CHANGED) == "Lichter"
    assert page.session is not None
    assert "F226" in [row.finding.code for row in page.session.view.findings]


def test_the_term_of_our_own_decision_runs_from_the_request(
    page: DossierPage, step: AnalysisStep, services: Services, qtbot: QtBot
) -> None:
    def said() -> str:
        return " ".join(words.text() for words in step.decision.term.findChildren(QLabel))

    assert "dan rekent dit de termijn" in said()
    for key, day in (
        (DecisionKey.RECEIVED_ON, "01-09-2026"),
        (DecisionKey.EXTENDED_TO, "30-11-2026"),
    ):
        qtbot.keyClicks(field(step, key).editor, day)
        page.flush()
    assert "de termijn is verlopen op 27-10-2026" in said()
    qtbot.keyClicks(field(step, DecisionKey.EXTENSION_TOLD_ON).editor, "20-10-2026")
    page.flush()
    assert "bijna om, uiterlijk 30-11-2026" in said()
    qtbot.keyClicks(field(step, DecisionKey.DECIDED_ON).editor, "20-11-2026")
    page.flush()
    assert "gedaan op 20-11-2026" in said()
    assert facts(page, services).answer(DecisionKey.EXTENDED_TO) == "2026-11-30"
    assert page.session is not None
    services.dossiers.answer(page.session.view.id, Key.REFERRER_TYPE, "02")
    page.session.reload()
    assert not step.decision.isVisible()
