"""The consents to share on the card of a youth, driven with mouse and keys to the store."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton

from app.domain.consent import ConsentFact, GivenBy, Scope
from app.domain.dossier import Role
from app.domain.shared_data import SharedFact, ShareGround, shared_of
from app.services.workplace import RefusedError
from app.views.dossier.consent_panel import ConsentPanel
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.question_step import QuestionStep
from app.views.services import Services
from app.views.widgets.form import ChoiceField
from app.views.widgets.problem_line import ProblemLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.views.dossier.conftest import Answers

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """The step Vraag with one youth, born so that both youth and parents have to consent."""

    def __init__(self, page: DossierPage, services: Services, bot: QtBot) -> None:
        assert page.session is not None
        assert isinstance(page.frame.step, QuestionStep)
        self.page, self.step, self.services, self.bot = page, page.frame.step, services, bot
        self.dossier_id = page.session.view.id
        self.youth = page.session.view.facts.youths[0].id

    def born(self, day: str) -> None:
        self.services.dossiers.change_person(self.dossier_id, self.youth, "birth_date", day)
        assert self.page.session is not None
        self.page.session.reload()

    @property
    def panel(self) -> ConsentPanel:
        card = self.step.people.card(self.youth)
        assert card is not None
        assert card.sharing is not None
        return card.sharing

    @property
    def stored(self) -> tuple[ConsentFact, ...]:
        return self.services.dossiers.view(self.dossier_id).facts.consents

    def click(self, widget: QAbstractButton) -> None:
        self.bot.mouseClick(widget, LEFT)

    def choose(self, field: ChoiceField, value: str) -> None:
        field.combo.setCurrentIndex(field.combo.findData(value))
        field.combo.activated.emit(field.combo.currentIndex())

    def give(self, scope: Scope, given_by: GivenBy) -> None:
        self.click(self.panel.add)
        self.choose(self.panel.form.scope, scope)
        self.choose(self.panel.form.given_by, given_by)
        self.click(self.panel.keep)

    def problems(self) -> list[str]:
        QCoreApplication.processEvents()
        return [line.sentence for line in self.panel.findChildren(ProblemLine) if line.isVisible()]

    def texts(self) -> list[str]:
        QCoreApplication.processEvents()
        return [line.text() for line in self.panel.findChildren(QLabel) if line.isVisible()]


@pytest.fixture
def desk(page: DossierPage, services: Services, qtbot: QtBot) -> Desk:
    made = Desk(page, services, qtbot)
    made.born("2013-03-11")
    return made


def test_a_consent_is_given_today_and_taken_back(desk: Desk, answers: Answers) -> None:
    desk.give(Scope.SCHOOL, GivenBy.SELF)
    (consent,) = desk.stored
    assert (consent.scope, consent.given_by) == (Scope.SCHOOL, GivenBy.SELF)
    assert str(consent.given_on) == "2026-11-22"
    assert desk.panel.add.hasFocus()
    assert "De school · de jeugdige · sinds 22-11-2026" in desk.texts()
    withdraw = desk.panel.findChild(QPushButton, f"withdraw-{consent.id}")
    assert withdraw.accessibleName() == "Trek de toestemming om te delen met de school in"
    answers.agree = False
    desk.click(withdraw)
    assert desk.stored[0].holds
    answers.agree = True
    desk.click(withdraw)
    assert not desk.stored[0].holds
    row = "De school · de jeugdige · van 22-11-2026 tot 22-11-2026, ingetrokken"
    assert row in desk.texts()


def test_what_misses_in_the_consents_stands_under_them_until_it_is_given(desk: Desk) -> None:
    desk.give(Scope.SCHOOL, GivenBy.SELF)
    (missing,) = desk.problems()
    assert "met de school is ook toestemming van een ouder of voogd nodig" in missing
    desk.give(Scope.SCHOOL, GivenBy.PARENTS)
    assert desk.problems() == []


def test_youth_and_parent_consent_together(desk: Desk) -> None:
    desk.click(desk.panel.add)
    desk.choose(desk.panel.form.scope, Scope.PROVIDER)
    desk.choose(desk.panel.form.given_by, "self+parents")
    assert desk.panel.form.given_by.combo.currentText() == "de jeugdige en een ouder of voogd"
    desk.click(desk.panel.keep)
    assert [item.given_by for item in desk.stored] == [GivenBy.SELF, GivenBy.PARENTS]
    assert desk.problems() == []


def test_a_consent_is_undone_and_done_again(desk: Desk) -> None:
    desk.give(Scope.SCHOOL, GivenBy.SELF)
    assert desk.page.session is not None
    assert desk.page.session.undo()
    assert desk.stored == ()
    assert "De school · de jeugdige · sinds 22-11-2026" not in desk.texts()
    assert desk.page.session.redo()
    assert len(desk.stored) == 1
    assert "De school · de jeugdige · sinds 22-11-2026" in desk.texts()


def test_a_consent_that_was_taken_back_says_to_share_nothing_more(desk: Desk) -> None:
    desk.give(Scope.DOCTOR, GivenBy.SELF)
    desk.click(desk.panel.findChild(QPushButton, f"withdraw-{desk.stored[0].id}"))
    (told,) = desk.problems()
    assert "ingetrokken. Deel niets meer" in told


@pytest.mark.parametrize(
    ("born", "offered", "chosen"),
    [
        ("2018-03-11", ["", "parents"], "parents"),
        ("2013-03-11", ["", "self", "parents", "self+parents"], ""),
        ("2009-03-11", ["", "self"], "self"),
    ],
)
def test_who_consents_is_offered_by_age(
    desk: Desk, born: str, offered: list[str], chosen: str
) -> None:
    desk.born(born)
    desk.click(desk.panel.add)
    field = desk.panel.form.given_by
    assert [field.combo.itemData(n) or "" for n in range(field.combo.count())] == offered
    assert field.value() == chosen


def test_what_is_not_filled_in_is_said_at_its_field(desk: Desk) -> None:
    desk.click(desk.panel.add)
    assert desk.panel.form.scope.editor.hasFocus()
    desk.click(desk.panel.keep)
    assert desk.stored == ()
    assert "Kies met wie je mag delen." in desk.problems()
    desk.click(desk.panel.cancel)
    assert desk.panel.add.hasFocus()
    assert not desk.panel.form.isVisible()


def test_a_consent_that_stands_already_is_refused_and_said(desk: Desk) -> None:
    desk.give(Scope.SCHOOL, GivenBy.SELF)
    desk.give(Scope.SCHOOL, GivenBy.SELF)
    assert len(desk.stored) == 1
    assert "staat er al" in desk.page.frame.notice.sentence
    assert desk.panel.form.isVisible()


def test_a_jump_folds_the_youth_out_at_the_consents(desk: Desk) -> None:
    desk.give(Scope.SCHOOL, GivenBy.SELF)
    desk.step.people.add_adult.click()
    assert not desk.panel.isVisible()
    desk.page.go_to_field(f"question/person.{desk.youth}.consents.school")
    assert desk.panel.isVisible()
    assert desk.panel.add.hasFocus()


def test_an_adult_has_no_consents_to_share(desk: Desk) -> None:
    desk.services.dossiers.add_person(desk.dossier_id, Role.ADULT)
    assert desk.page.session is not None
    desk.page.session.reload()
    adult = desk.page.session.view.facts.people[-1]
    card = desk.step.people.card(adult.id)
    assert card is not None
    assert card.sharing is None


def test_what_was_shared_is_written_down_and_taken_away(desk: Desk) -> None:
    card = desk.step.people.card(desk.youth)
    assert card is not None
    panel = card.shared
    assert panel is not None

    def stored() -> tuple[SharedFact, ...]:
        return shared_of(
            facts := desk.services.dossiers.view(desk.dossier_id).facts, facts.youths[0]
        )

    desk.click(panel.add)
    desk.click(panel.keep)
    assert stored() == ()
    assert panel.form.what.hasFocus() or panel.form.what.editor.hasFocus()
    desk.bot.keyClicks(panel.form.what.editor, "Het plan, bij het gesprek")
    desk.choose(panel.form.scope, Scope.SCHOOL)
    desk.click(panel.keep)
    fact = SharedFact(
        "Het plan, bij het gesprek", Scope.SCHOOL, date(2026, 11, 22), ShareGround.CONSENT
    )
    assert stored() == (fact,)
    assert panel.add.hasFocus()
    # Nobody consented to it, and that is said where the consents stand.
    assert any("ook toestemming van de jeugdige" in problem for problem in desk.problems())
    desk.click(panel.findChild(QToolButton, "unshare-0"))
    assert stored() == ()
    assert not desk.problems()


@pytest.mark.parametrize(
    ("what", "day", "sentence"),
    [
        ("  ", date(2026, 11, 22), "Schrijf op wat je hebt gedeeld."),
        ("Plan", date(2026, 11, 23), "Deze dag moet nog komen."),
    ],
)
def test_what_cannot_have_been_shared_is_refused(
    desk: Desk, what: str, day: date, sentence: str
) -> None:
    fact = SharedFact(what, Scope.SCHOOL, day, ShareGround.CONSENT)
    with pytest.raises(RefusedError, match=sentence):
        desk.services.family.note_shared(desk.dossier_id, desk.youth, fact)
