"""The step Vraag, driven with mouse and keys through to the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.domain.dossier import Key, Person, Role
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.person_card import PersonCard, masked
from app.views.dossier.question_step import QuestionStep
from app.views.services import Services
from app.views.widgets.form import CheckField, ChoiceField, TextField, ThreeWayField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.views.dossier.conftest import Answers

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def step(page: DossierPage) -> QuestionStep:
    assert isinstance(page.frame.step, QuestionStep)
    return page.frame.step


def people(page: DossierPage, services: Services) -> tuple[Person, ...]:
    assert page.session is not None
    return services.dossiers.view(page.session.view.id).facts.people


def card_of(step: QuestionStep, person: Person) -> PersonCard:
    card = step.people.card(person.id)
    assert card is not None
    return card


def type_in(qtbot: QtBot, card: PersonCard, key: str, text: str) -> None:
    field = card.form.fields[key]
    qtbot.keyClicks(field.editor, text)


def test_a_youth_is_recorded_field_by_field(
    page: DossierPage, step: QuestionStep, services: Services, qtbot: QtBot
) -> None:
    card = card_of(step, people(page, services)[0])
    for key, text in (
        ("first_names", "Sanne"),
        ("initials", "S"),
        ("prefix", "van den"),
        ("surname", "Broek"),
        ("birth_date", "11-3-2014"),
        ("bsn", "123456782"),
    ):
        type_in(qtbot, card, key, text)
    page.flush()
    (youth,) = people(page, services)
    assert youth.name == "Sanne van den Broek"
    assert youth.bsn == "123456782"
    assert youth.birth_date is not None
    assert youth.birth_date.isoformat() == "2014-03-11"


def test_a_wrong_bsn_says_so_at_the_field(
    page: DossierPage, step: QuestionStep, services: Services, qtbot: QtBot
) -> None:
    card = card_of(step, people(page, services)[0])
    type_in(qtbot, card, "bsn", "123456789")
    page.flush()
    field = card.form.fields["bsn"]
    assert "BSN" in field._problem.sentence
    assert field.editor.property("severity") == "error"


def test_a_bsn_is_masked_where_people_are_listed(
    page: DossierPage, step: QuestionStep, services: Services, qtbot: QtBot
) -> None:
    card = card_of(step, people(page, services)[0])
    type_in(qtbot, card, "bsn", "123456782")
    page.flush()
    assert "••••••782" in card._about.text()
    assert "123456" not in card._about.text()


@pytest.mark.parametrize(
    ("bsn", "shown"), [("", ""), ("12", "••"), ("1234", "•234"), ("123456782", "••••••782")]
)
def test_masking_leaves_three_digits(bsn: str, shown: str) -> None:
    assert masked(bsn) == shown


@pytest.mark.parametrize(
    ("born", "asked"), [("01-01-2020", False), ("22-11-2014", True), ("01-01-2009", True)]
)
def test_consent_is_asked_by_age(
    page: DossierPage,
    step: QuestionStep,
    services: Services,
    qtbot: QtBot,
    born: str,
    asked: bool,
) -> None:
    card = card_of(step, people(page, services)[0])
    type_in(qtbot, card, "birth_date", born)
    page.flush()
    assert card.form.fields["consent"].isVisible() is asked


def test_consent_is_stored_with_its_day(
    page: DossierPage, step: QuestionStep, services: Services, qtbot: QtBot
) -> None:
    card = card_of(step, people(page, services)[0])
    consent = card.form.fields["consent"]
    assert isinstance(consent, ThreeWayField)
    qtbot.mouseClick(consent.button("yes"), LEFT)
    page.flush()
    type_in(qtbot, card, "consent_on", "20-11-2026")
    page.flush()
    (youth,) = people(page, services)
    assert (youth.consent, str(youth.consent_on)) == ("yes", "2026-11-20")


def test_an_adult_is_added_folded_out_with_the_cursor_in_the_name(
    page: DossierPage, step: QuestionStep, services: Services, qtbot: QtBot
) -> None:
    qtbot.mouseClick(step.people.add_adult, LEFT)
    adult = people(page, services)[-1]
    assert adult.role is Role.ADULT
    card = card_of(step, adult)
    assert card.is_open()
    assert card.form.fields["first_names"].editor.hasFocus()
    assert not card_of(step, people(page, services)[0]).is_open()


def test_removing_a_person_is_asked_first(
    page: DossierPage, step: QuestionStep, services: Services, answers: Answers, qtbot: QtBot
) -> None:
    qtbot.mouseClick(step.people.add_adult, LEFT)
    card = card_of(step, people(page, services)[-1])
    answers.agree = False
    qtbot.mouseClick(card.remove, LEFT)
    assert len(people(page, services)) == 2
    answers.agree = True
    qtbot.mouseClick(card.remove, LEFT)
    assert len(people(page, services)) == 1


def test_a_youth_with_an_indication_stays_and_the_reason_is_told(
    page: DossierPage, step: QuestionStep, services: Services, qtbot: QtBot
) -> None:
    (youth,) = people(page, services)
    assert page.session is not None
    services.indications.add(page.session.view.id, youth.id)
    qtbot.mouseClick(card_of(step, youth).remove, LEFT)
    assert "indicatie" in page.frame.notice.sentence
    assert len(people(page, services)) == 1


def test_municipality_referrer_and_rights_are_stored(
    page: DossierPage, step: QuestionStep, services: Services, qtbot: QtBot
) -> None:
    municipality = step.widget_at("municipality")
    referrer = step.widget_at(Key.REFERRER_TYPE)
    name = step.widget_at(Key.REFERRER_NAME)
    right = step.widget_at("rights.personal-budget")
    assert isinstance(municipality, ChoiceField)
    assert isinstance(referrer, ChoiceField)
    assert isinstance(name, TextField)
    assert isinstance(right, CheckField)
    for combo, value in ((municipality.combo, "0984"), (referrer.combo, "02")):
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())
    qtbot.keyClicks(name.editor, "De Linde")
    right.box.click()
    page.flush()
    assert page.session is not None
    view = services.dossiers.view(page.session.view.id)
    assert view.municipality == "Venray"
    assert view.facts.answer(Key.REFERRER_TYPE) == "02"
    assert view.facts.answer(Key.REFERRER_NAME) == "De Linde"
    assert view.facts.answer("rights.personal-budget") == "yes"
    assert "Venray" in page.subheading.text()


def test_a_jump_folds_out_the_right_person(
    page: DossierPage, step: QuestionStep, services: Services, qtbot: QtBot
) -> None:
    (youth,) = people(page, services)
    qtbot.mouseClick(step.people.add_adult, LEFT)
    page.go_to_field(f"question/person.{youth.id}.surname")
    card = card_of(step, youth)
    assert card.is_open()
    assert card.form.fields["surname"].editor.hasFocus()


def test_a_parents_consent_without_a_parent_leads_to_adding_one(
    page: DossierPage, step: QuestionStep, services: Services, qtbot: QtBot
) -> None:
    (youth,) = people(page, services)
    type_in(qtbot, card_of(step, youth), "birth_date", "01-01-2020")
    page.flush()
    page.go_to_field(f"question/person.{youth.id}.consent")
    assert step.people.add_adult.hasFocus()
