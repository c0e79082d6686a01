"""The step Reikwijdte, driven with mouse and keys through to the store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.dossier import Key, Step
from app.domain.residence import residence_key
from app.domain.scope import ScopeKind, ScopeOutcome
from app.services.dossier_rows import DossierView
from app.services.letters import Letters
from app.services.settings import SettingKey
from app.services.workplace import Workplace
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.scope_refusal import RefusalPart
from app.views.dossier.scope_row import RouteNote, ScopeField
from app.views.dossier.scope_step import ScopeStep
from app.views.dossier.session import DossierSession
from app.views.services import Services
from app.views.widgets.form import CheckField, ChoiceField, TextField, ThreeWayField
from app.views.widgets.options_field import OptionsField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "letters"


@pytest.fixture
def step(page: DossierPage) -> ScopeStep:
    page.go_to(Step.SCOPE)
    assert isinstance(page.frame.step, ScopeStep)
    return page.frame.step


def stored(page: DossierPage, services: Services) -> DossierView:
    assert page.session is not None
    return services.dossiers.view(page.session.view.id)


def row(step: ScopeStep, key: str) -> ScopeField:
    field = step.widget_at(f"scope.{key}")
    assert isinstance(field, ScopeField)
    return field


def test_every_item_has_a_row(step: ScopeStep, services: Services) -> None:
    asked = [item for item in services.region.scope.items if not item.by_age]
    assert len(asked) > 20
    for item in asked:
        assert row(step, item.key).text == item.text


def test_an_answer_is_stored_and_taken_back(
    page: DossierPage, step: ScopeStep, services: Services, qtbot: QtBot
) -> None:
    button = row(step, "other-law").button("no")
    qtbot.mouseClick(button, LEFT)
    page.flush()
    assert stored(page, services).facts.answer("scope.other-law") == "no"
    qtbot.mouseClick(button, LEFT)
    page.flush()
    assert stored(page, services).facts.answer("scope.other-law") == ""


def routes(field: ScopeField) -> list[RouteNote]:
    """The route of a question, where it is folded out."""
    return [note for note in field.findChildren(RouteNote) if note.isVisible()]


def route_of(field: ScopeField) -> RouteNote:
    (note,) = routes(field)
    return note


def test_the_route_shows_only_when_the_answer_points_there(
    page: DossierPage, step: ScopeStep, qtbot: QtBot
) -> None:
    field = row(step, "leisure")
    assert routes(field) == []
    qtbot.mouseClick(field.button("yes"), LEFT)
    assert len(routes(field)) == 1
    qtbot.mouseClick(field.button("no"), LEFT)
    assert routes(field) == []


def test_the_rest_of_a_list_is_answered_with_no(
    page: DossierPage, step: ScopeStep, services: Services, qtbot: QtBot
) -> None:
    qtbot.mouseClick(row(step, "leisure").button("yes"), LEFT)
    qtbot.mouseClick(step.rest_buttons[ScopeKind.NOT_YOUTH_CARE], LEFT)
    facts = stored(page, services).facts
    items = services.region.scope.of_kind(ScopeKind.NOT_YOUTH_CARE)
    given = {item.key: facts.answer(item.answer_key) for item in items if not item.by_age}
    assert given.pop("leisure") == "yes"
    assert set(given.values()) == {"no"}
    assert step.rest_buttons[ScopeKind.NOT_YOUTH_CARE].isHidden()


def test_the_cursor_goes_on_below_a_list_that_is_done(
    page: DossierPage, step: ScopeStep, qtbot: QtBot
) -> None:
    for kind in (ScopeKind.NOT_YOUTH_CARE, ScopeKind.OUTSIDE_CONTRACTS):
        qtbot.mouseClick(step.rest_buttons[kind], LEFT)
        focus = page.focusWidget()
        assert focus is not None
        if kind is ScopeKind.NOT_YOUTH_CARE:
            below = step._rules.of_kind(ScopeKind.OUTSIDE_CONTRACTS)[0]
            assert row(step, below.key).isAncestorOf(focus)
        else:
            outcome = step.widget_at(Key.SCOPE_OUTCOME)
            assert outcome is not None
            assert outcome.isAncestorOf(focus)


def test_the_advice_stands_in_the_panel(page: DossierPage, step: ScopeStep, qtbot: QtBot) -> None:
    qtbot.mouseClick(row(step, "leisure").button("yes"), LEFT)
    page.flush()
    words = " ".join(line for part in step.panel() for line in part.lines)
    assert ScopeOutcome.OTHER_ROUTE.label in words
    assert "sport en cultuur" in words


def test_the_outcome_and_its_reason_are_stored(
    page: DossierPage, step: ScopeStep, services: Services, qtbot: QtBot
) -> None:
    outcome = step.widget_at(Key.SCOPE_OUTCOME)
    assert isinstance(outcome, OptionsField)
    outcome.button(ScopeOutcome.REFUSED).click()
    page.go_to_field("scope/scope.reason")
    reason = step.widget_at(Key.SCOPE_REASON)
    qtbot.keyClicks(reason.editor, "Geen jeugdhulp")  # type: ignore[union-attr]
    page.flush()
    facts = stored(page, services).facts
    assert facts.answer(Key.SCOPE_OUTCOME) == "refused"
    assert facts.answer(Key.SCOPE_REASON) == "Geen jeugdhulp"


def test_a_ground_is_asked_of_a_youth_of_eighteen(
    page: DossierPage, step: ScopeStep, services: Services
) -> None:
    youth = stored(page, services).facts.youths[0]
    assert not step._ground_title.isVisible()
    here = stored(page, services).id
    services.dossiers.change_person(here, youth.id, "birth_date", "2008-02-01")
    page.enter(here)
    field = step.widget_at(f"scope.extended.{youth.id}")
    assert isinstance(field, OptionsField)
    field.button("started-before").click()
    page.flush()
    assert stored(page, services).facts.answer(f"scope.extended.{youth.id}") == "started-before"
    field.button("").click()
    page.flush()
    assert stored(page, services).facts.answer(f"scope.extended.{youth.id}") == ""


def test_a_press_on_the_words_of_an_option_chooses_it(step: ScopeStep, qtbot: QtBot) -> None:
    outcome = step.widget_at(Key.SCOPE_OUTCOME)
    assert isinstance(outcome, OptionsField)
    button = outcome.button(ScopeOutcome.IN_SCOPE)
    words = next(label for label in outcome.findChildren(QLabel) if label.buddy() is button)
    qtbot.mouseClick(words, LEFT)
    assert outcome.value() == ScopeOutcome.IN_SCOPE


def test_the_text_for_the_family_is_copied(step: ScopeStep, qtbot: QtBot) -> None:
    field = row(step, "leisure")
    qtbot.mouseClick(field.button("yes"), LEFT)
    qtbot.mouseClick(route_of(field).family.copy, LEFT)
    assert QApplication.clipboard().text() == route_of(field).family.text
    assert "Jeugdfonds" in route_of(field).family.text


def test_in_english_only_the_text_for_the_family_is_dutch(
    english: QApplication, step: ScopeStep, services: Services, qtbot: QtBot
) -> None:
    item = next(item for item in services.region.scope.items if item.key == "other-law")
    field = row(step, "other-law")
    assert field.button("yes").accessibleName() == "Does another act come first?: Yes"
    qtbot.mouseClick(field.button("yes"), LEFT)
    shown = [part.text() for part in route_of(field).findChildren(QLabel)]
    assert shown[:2] == [
        "Help the family with the application for the Wlz, Zvw, Wmo, Participatiewet or suitable "
        "education.",
        "Youth care remains possible for the part that the other act does not cover.",
    ]
    assert item.family in shown
    qtbot.mouseClick(route_of(field).family.copy, LEFT)
    assert QApplication.clipboard().text() == item.family


def test_the_four_steps_lead_to_another_municipality(
    page: DossierPage, step: ScopeStep, services: Services, qtbot: QtBot
) -> None:
    youth = stored(page, services).facts.youths[0]
    panel = step._residences[youth.id]
    for question, answer in (("abroad", "no"), ("stay", "yes"), ("noted", "no")):
        field = step.widget_at(residence_key(youth, question))
        assert isinstance(field, ThreeWayField)
        assert field.isVisible()
        qtbot.mouseClick(field.button(answer), LEFT)
        page.flush()
    before = step.widget_at(residence_key(youth, "before"))
    assert isinstance(before, ChoiceField)
    assert before.isVisible()
    assert not panel.result.isVisible()
    before.combo.setCurrentIndex(before.combo.findData("0983"))
    before.combo.activated.emit(before.combo.currentIndex())
    page.flush()
    assert panel.result.text() == "Verantwoordelijk is Venlo: onze gemeente."
    before.combo.setCurrentIndex(before.combo.findData("other"))
    before.combo.activated.emit(before.combo.currentIndex())
    page.flush()
    name = step.widget_at(residence_key(youth, "name"))
    assert isinstance(name, TextField)
    qtbot.keyClicks(name.editor, "Nijmegen")
    page.flush()
    assert panel.result.text() == "Verantwoordelijk is Nijmegen, niet onze gemeente."
    assert "is Nijmegen verantwoordelijk" in panel.family.text
    view = stored(page, services)
    assert view.scope_advice.outcome is ScopeOutcome.OTHER_ROUTE
    assert "W104" in [item.finding.code for item in view.findings]


def test_the_four_steps_go_where_the_municipality_is_sure(
    page: DossierPage, step: ScopeStep, services: Services, qtbot: QtBot
) -> None:
    youth = stored(page, services).facts.youths[0]
    panel = step._residences[youth.id]
    gate, abroad = row(step, "municipality"), step.widget_at(residence_key(youth, "abroad"))
    assert isinstance(abroad, ThreeWayField)
    assert panel.isVisible()
    qtbot.mouseClick(gate.button("yes"), LEFT)
    page.flush()
    assert not panel.isVisible()
    qtbot.mouseClick(gate.button("no"), LEFT)
    page.flush()
    assert panel.isVisible()
    qtbot.mouseClick(abroad.button("no"), LEFT)
    page.flush()
    qtbot.mouseClick(gate.button("yes"), LEFT)
    page.flush()
    assert panel.isVisible(), "what was answered stays in view"


def test_a_refusal_asks_its_grounds_and_warns_about_own_strength(
    page: DossierPage, step: ScopeStep, services: Services
) -> None:
    outcome = step.widget_at(Key.SCOPE_OUTCOME)
    assert isinstance(outcome, OptionsField)
    assert not step.refusal.isVisible()
    outcome.button(ScopeOutcome.REFUSED).click()
    page.flush()
    assert step.refusal.isVisible()
    ground = step.widget_at("scope.refusal.own-strength")
    assert isinstance(ground, CheckField)
    ground.box.click()
    page.flush()
    codes = [item.finding.code for item in stored(page, services).findings]
    assert "W105" in codes
    assert "F105" not in codes
    assert "bezwaar" in step.refusal.family.text


def test_a_statutory_referral_asks_only_place_age_and_danger(
    page: DossierPage, step: ScopeStep, services: Services
) -> None:
    assert row(step, "homework").isVisible()
    here = stored(page, services).id
    services.dossiers.answer(here, Key.REFERRER_TYPE, "03")
    assert page.session is not None
    page.session.reload()
    assert row(step, "municipality").isVisible()
    assert row(step, "acute").isVisible()
    assert not row(step, "own-strength").isVisible()
    assert not row(step, "homework").isVisible()


def test_a_refusal_becomes_a_concept_of_a_letter(
    services: Services,
    workplace: Workplace,
    family: DossierView,
    look: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    services.settings.set(SettingKey.EXPORT_FOLDER, str(tmp_path))
    desk = replace(services, letters=Letters(workplace, services.settings, SHIPPED))
    refused = {Key.SCOPE_OUTCOME: "refused", "scope.refusal.other-act": "yes"}
    view = services.dossiers.answer_all(family.id, refused)
    session = DossierSession(services.dossiers, services.indications)
    session.open(view)
    part = RefusalPart(session, desk)
    qtbot.addWidget(part)
    part.show()
    part.show_facts(view.facts)
    qtbot.mouseClick(part.letter_button, LEFT)
    qtbot.waitUntil(lambda: not services.background.busy)
    QCoreApplication.processEvents()
    (letter,) = tmp_path.glob("*.docx")
    assert letter.name == "Afwijzing_D-2026-001_2026-11-22.docx"
    assert letter.name in part.letter.told.text()
    part.show_facts(services.dossiers.answer(view.id, "scope.refusal.other-act", "").facts)
    assert not part.letter.isVisible()
