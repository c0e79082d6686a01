from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.policy import LOCKED, Policy
from app.domain.region import Region
from app.domain.roles import WorkRole
from app.services.roles import Roles
from app.services.thresholds import Thresholds
from app.storage.sqlite_engine import Sessions
from app.views.settings_cards.lights_card import LightsCard
from app.views.widgets.problem_line import ProblemLine
from tests.views.fakes import FakeRoles, make_services

KEY = "waiting_amber_weeks"


@pytest.fixture
def thresholds(sessions: Sessions, region: Region, clock: Callable[[], datetime]) -> Thresholds:
    return Thresholds(sessions, lambda: region, clock, Roles(sessions, clock))


@pytest.fixture
def card(qtbot: QtBot, look: QApplication, region: Region, thresholds: Thresholds) -> LightsCard:
    made = LightsCard(make_services(region, thresholds=thresholds))
    qtbot.addWidget(made)
    made.show()
    made.enter()
    return made


def type_in(qtbot: QtBot, card: LightsCard, text: str, key: str = KEY) -> None:
    line = card.fields[key].line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def value(thresholds: Thresholds, key: str = KEY) -> int:
    return next(row.value for row in thresholds.rows() if row.threshold.key == key)


def test_every_threshold_stands_beside_what_the_region_proposes(card: LightsCard) -> None:
    words = [label.text() for label in card.findChildren(QLabel)]
    assert card.fields[KEY].value() == "6"
    assert words.count("regio: 6 (voorlopig)") == 2
    assert any("Voorlopig: de regio" in word for word in words)
    assert not any(button.isVisible() for button in card.back.values())


def test_a_number_is_stored_and_can_go_back(
    card: LightsCard, thresholds: Thresholds, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(card.saved):
        type_in(qtbot, card, "8")
    assert value(thresholds) == 8
    assert card.back[KEY].isVisible()
    qtbot.keyClick(card.back[KEY], Qt.Key.Key_Space)
    assert (value(thresholds), card.fields[KEY].value()) == (6, "6")
    assert not card.back[KEY].isVisible()


def test_what_cannot_be_is_said_at_its_field(
    card: LightsCard, thresholds: Thresholds, qtbot: QtBot
) -> None:
    type_in(qtbot, card, "15")
    said = [line.sentence for line in card.findChildren(ProblemLine) if line.isVisible()]
    assert said == ["Oranje moet bij een kortere wachttijd beginnen dan rood."]
    assert value(thresholds) == 6
    type_in(qtbot, card, "9")
    assert not any(line.isVisible() for line in card.findChildren(ProblemLine))


def test_only_an_administrator_may_type(
    qtbot: QtBot, look: QApplication, region: Region, thresholds: Thresholds
) -> None:
    roles = FakeRoles(WorkRole.WORKER)
    card = LightsCard(make_services(region, thresholds=thresholds, roles=roles))
    qtbot.addWidget(card)
    card.show()
    card.enter()
    assert all(field.line.isReadOnly() for field in card.fields.values())
    assert card.refusal.isVisible()


def test_a_locked_threshold_can_only_be_read(
    qtbot: QtBot, look: QApplication, region: Region, thresholds: Thresholds
) -> None:
    thresholds._policy = Policy(thresholds={KEY: 9})
    card = LightsCard(make_services(region, thresholds=thresholds))
    qtbot.addWidget(card)
    card.show()
    card.enter()
    assert card.fields[KEY].value() == "9"
    assert card.fields[KEY].line.isReadOnly()
    assert not card.fields["waiting_red_weeks"].line.isReadOnly()
    said = [line.sentence for line in card.findChildren(ProblemLine) if line.isVisible()]
    assert said == [LOCKED]
