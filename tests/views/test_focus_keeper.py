"""The focus comes back to a button that was closed while it worked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.focus_keeper import FocusKeeper


class Desk(QWidget):
    """A button that works, one beside it, and a field."""

    def __init__(self) -> None:
        super().__init__()
        self.keeper = FocusKeeper(self)
        self.work, self.beside, self.field = QPushButton("Doe"), QPushButton("Niet"), QLineEdit()
        column = QVBoxLayout(self)
        for part in (self.work, self.beside, self.field):
            column.addWidget(part)


def active_desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    return desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = active_desk(qtbot)
    desk.work.setFocus()
    return desk


def test_it_comes_back_when_the_work_is_done(desk: Desk) -> None:
    desk.work.setEnabled(False)
    assert desk.beside.hasFocus()
    desk.work.setEnabled(True)
    assert desk.work.hasFocus()


def test_it_comes_back_when_all_was_closed(desk: Desk) -> None:
    desk.setEnabled(False)
    assert not desk.work.hasFocus()
    desk.setEnabled(True)
    assert desk.work.hasFocus()


def test_who_went_on_stays_where_he_is(desk: Desk) -> None:
    desk.work.setEnabled(False)
    desk.field.setFocus()
    desk.work.setEnabled(True)
    assert desk.field.hasFocus()
    desk.beside.setFocus()
    desk.work.setEnabled(False)
    desk.work.setEnabled(True)
    assert desk.beside.hasFocus()


def test_a_window_in_between_keeps_the_focus_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.work.setEnabled(False)
    other = active_desk(qtbot)
    other.field.setFocus()
    assert other.field.hasFocus()
    desk.work.setEnabled(True)
    assert desk.focusWidget() is desk.work
    assert other.field.hasFocus()


def test_what_is_gone_is_forgotten(desk: Desk) -> None:
    desk.work.setEnabled(False)
    desk.work.setParent(None)
    desk.work.deleteLater()
    desk.field.setFocus()
    assert desk.field.hasFocus()
