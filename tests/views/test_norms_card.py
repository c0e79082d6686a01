from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.catalogue import Norm
from app.domain.policy import LOCKED, Policy
from app.domain.region import Region
from app.domain.roles import REFUSALS, Right, WorkRole
from app.services.catalogues import Catalogues
from app.services.norms import Norms
from app.services.roles import Roles
from app.storage.sqlite_engine import Sessions
from app.views.settings_cards.norms_card import NormsCard
from app.views.widgets.form import NumberField
from tests.views.fakes import FakeRoles, make_services


@pytest.fixture
def norms(sessions: Sessions, region: Region, clock: Callable[[], datetime]) -> Norms:
    return Norms(sessions, Catalogues(sessions, region), clock, Roles(sessions, clock))


@pytest.fixture
def card(qtbot: QtBot, look: QApplication, region: Region, norms: Norms) -> NormsCard:
    made = NormsCard(make_services(region, norms=norms))
    qtbot.addWidget(made)
    made.show()
    made.enter()
    return made


def type_in(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    qtbot.keyClicks(field.line, text)


def test_the_arrows_show_the_norm_of_each_product(card: NormsCard, qtbot: QtBot) -> None:
    for row in card.model.rows:
        assert card.product.text().startswith(row.name)
        shown = (card.minimum.value(), card.maximum.value(), card.months.value())
        norm = row.regional
        expected = (norm.minimum, norm.maximum, norm.months) if norm else ("", "", "")
        assert shown == tuple(map(str, expected))
        qtbot.keyClick(card.table, Qt.Key.Key_Down)
    assert any("(voorlopig)" in card.model.index(at, 1).data() for at in range(3))


def test_three_numbers_make_a_norm(card: NormsCard, norms: Norms, qtbot: QtBot) -> None:
    code = card.model.rows[0].code
    for field, text in ((card.minimum, "10"), (card.maximum, "40"), (card.months, "9")):
        type_in(qtbot, field, text)
    with qtbot.waitSignal(card.saved):
        qtbot.keyClick(card.set_button, Qt.Key.Key_Space)
    assert card.model.rows[0].own == Norm(10, 40, 9, provisional=False)
    assert card.model.rows[0].code == code
    assert card.back_button.isEnabled()
    qtbot.keyClick(card.back_button, Qt.Key.Key_Space)
    assert norms.rows()[0].own is None
    assert not card.back_button.isEnabled()


def test_what_cannot_be_is_said_and_what_was_typed_stays(card: NormsCard, qtbot: QtBot) -> None:
    type_in(qtbot, card.months, "99")
    card.set_button.click()
    assert "1 tot en met 60" in card.problem.sentence
    assert card.months.value() == "99"


def test_only_an_administrator_may_set_it(
    qtbot: QtBot, look: QApplication, region: Region, norms: Norms
) -> None:
    card = NormsCard(make_services(region, norms=norms, roles=FakeRoles(WorkRole.WORKER)))
    qtbot.addWidget(card)
    card.show()
    card.enter()
    assert not card.set_button.isEnabled()
    assert not card.numbers.isEnabled()
    assert card.problem.sentence == REFUSALS[Right.ADMINISTER]


def test_a_norm_that_is_laid_down_can_only_be_read(
    qtbot: QtBot,
    look: QApplication,
    sessions: Sessions,
    region: Region,
    norms: Norms,
    clock: Callable[[], datetime],
) -> None:
    first = norms.rows()[0]
    policy = Policy(norms={first.code: Norm(5, 6, 7, provisional=False)})
    catalogues = Catalogues(sessions, region, policy)
    locked = Norms(sessions, catalogues, clock, Roles(sessions, clock), policy)
    card = NormsCard(make_services(region, norms=locked))
    qtbot.addWidget(card)
    card.show()
    card.enter()
    assert (card.minimum.value(), card.maximum.value(), card.months.value()) == ("5", "6", "7")
    assert not card.numbers.isEnabled()
    assert not card.set_button.isEnabled()
    assert not card.back_button.isEnabled()
    assert card.problem.sentence == LOCKED
    qtbot.keyClick(card.table, Qt.Key.Key_Down)
    assert card.numbers.isEnabled()
    assert card.problem.sentence == ""
