"""Round buttons with words that break their lines, and a row that goes on below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.options_field import OptionsField

OPTIONS = [("a", "Het eerste"), ("b", "Het tweede, met een zin die wat langer is")]


def test_a_choice_is_told_as_its_value(look: QApplication, qtbot: QtBot) -> None:
    field = OptionsField("Welke?", OPTIONS)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited) as told:
        field.button("b").click()
    assert told.args == ["b"]
    assert field.button("b").accessibleName().startswith("Welke?: Het tweede")


def test_a_stored_value_is_shown_and_an_unknown_one_is_not(
    look: QApplication, qtbot: QtBot
) -> None:
    field = OptionsField("Welke?", OPTIONS)
    qtbot.addWidget(field)
    field.set_value("a")
    assert field.button("a").isChecked()
    field.set_value("weg")
    assert field.value() == ""


def test_the_words_are_part_of_the_button(look: QApplication, qtbot: QtBot) -> None:
    field = OptionsField("Welke?", OPTIONS)
    qtbot.addWidget(field)
    words = [label for label in field.findChildren(QLabel) if label.buddy() is field.button("a")]
    qtbot.mouseClick(words[0], Qt.MouseButton.LeftButton)
    assert field.value() == "a"


def test_other_options_keep_the_stored_value(look: QApplication, qtbot: QtBot) -> None:
    field = OptionsField("Welke?", OPTIONS)
    qtbot.addWidget(field)
    field.set_value("b")
    field.set_options([("b", "Nu vooraan"), ("c", "Nieuw")])
    assert field.value() == "b"


def test_a_full_row_goes_on_below(look: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=8)
    for _ in range(3):
        made = QWidget()
        made.setFixedSize(100, 30)
        flow.addWidget(made)
    assert flow.heightForWidth(316) == 30
    assert flow.heightForWidth(315) == 68
    assert flow.heightForWidth(100) == 106
