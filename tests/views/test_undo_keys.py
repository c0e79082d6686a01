"""Ctrl+Z: first of the text with the cursor, then of the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views.main_window import MainWindow
from app.views.page import Page, PageName
from app.views.services import Services
from app.views.widgets.form import LinesField, TextField
from tests.views.fakes import FakePrompts, make_services

CONTROL = Qt.KeyboardModifier.ControlModifier


class TwoFields(Page):
    """A page that remembers what was undone."""

    def __init__(self) -> None:
        self.title = "Proef"
        super().__init__()
        self.log: list[str] = []
        self.line = TextField("Regel")
        self.lines = LinesField("Regels")
        self.column.addWidget(self.line)
        self.column.addWidget(self.lines)

    def undo(self) -> None:
        self.log.append("undo")

    def redo(self) -> None:
        self.log.append("redo")


@pytest.fixture
def page(qtbot: QtBot, look: QApplication, region: Region) -> TwoFields:
    services = make_services(region)

    def make(name: PageName, services: Services) -> Page:
        return TwoFields()

    window = MainWindow(None, FakePrompts(), make)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open(services)
    qtbot.waitUntil(lambda: not services.background.busy)
    assert isinstance(window.page, TwoFields)
    return window.page


@pytest.mark.parametrize("name", ["line", "lines"])
def test_the_text_goes_first_and_then_the_page(page: TwoFields, qtbot: QtBot, name: str) -> None:
    field = getattr(page, name)
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, "Rust")
    qtbot.keyClick(field.editor, Qt.Key.Key_Z, CONTROL)
    assert field.value() == ""
    assert page.log == []
    qtbot.keyClick(field.editor, Qt.Key.Key_Y, CONTROL)
    assert field.value() == "Rust"
    field.set_value("Stil", force=True)
    qtbot.keyClick(field.editor, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(field.editor, Qt.Key.Key_Y, CONTROL)
    assert field.value() == "Stil"
    assert page.log == ["undo", "redo"]
