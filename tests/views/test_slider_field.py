"""A slider with its number: both tell the same, with keys and with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.views.widgets.slider_field import SliderField


class Scene:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.field = SliderField("Breedte", "%", (2, 30), "Donutgat")
        qtbot.addWidget(self.field)
        self.field.set_value(5)
        self.told: list[int] = []
        self.field.changed.connect(self.told.append)
        self.field.show()
        qtbot.waitExposed(self.field)

    def type(self, text: str) -> None:
        self.field.number.setFocus()
        self.field.number.selectAll()
        self.qtbot.keyClicks(self.field.number, text)


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication) -> Scene:
    return Scene(qtbot)


def test_the_arrows_move_slider_and_number(scene: Scene) -> None:
    scene.field.slider.setFocus()
    scene.qtbot.keyClick(scene.field.slider, Qt.Key.Key_Right)
    scene.qtbot.keyClick(scene.field.slider, Qt.Key.Key_End)
    assert scene.told == [6, 30]
    assert scene.field.number.text() == "30"


def test_a_typed_number_moves_the_slider(scene: Scene) -> None:
    scene.type("12")
    assert scene.told == [12]
    assert scene.field.slider.value() == scene.field.value() == 12


@pytest.mark.parametrize(("text", "value"), [("", 5), ("1", 5), ("x", 5), ("99", 9)])
def test_what_is_no_number_within_the_limits_makes_place(
    scene: Scene, text: str, value: int
) -> None:
    """Of "99" the first 9 was a number within the limits."""
    scene.type(text)
    if not text:
        scene.qtbot.keyClick(scene.field.number, Qt.Key.Key_Backspace)
    elsewhere = QLineEdit(scene.field)
    elsewhere.show()
    elsewhere.setFocus()
    assert scene.field.value() == value
    assert scene.field.number.text() == str(value)


def test_setting_a_value_tells_nothing_and_stays_within_the_limits(scene: Scene) -> None:
    scene.field.set_value(400)
    assert (scene.field.value(), scene.field.number.text()) == (30, "30")
    assert scene.told == []


def test_both_say_what_they_are(scene: Scene) -> None:
    names = {part.accessibleName() for part in (scene.field.slider, scene.field.number)}
    assert names == {"Donutgat, Breedte, %"}
