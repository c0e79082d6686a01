from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views.main_window import MainWindow
from app.views.page import Page, PageName
from app.views.services import Services
from app.views.widgets.form import (
    CheckField,
    ChoiceField,
    DateField,
    Form,
    LinesField,
    TextField,
    ThreeWayField,
)
from app.views.widgets.text import primary_button, quiet_button
from tests.views.fakes import FakePrompts, make_services


class FormPage(Page):
    """One field of every kind, a quiet button between them and the primary button below."""

    def __init__(self) -> None:
        self.title = "Formulier"
        super().__init__()
        self.form = Form()
        self.pressed: list[str] = []
        self.name = self.form.add("name", TextField("Naam"))
        self.between = quiet_button("Tussendoor")
        self.form.add_widget(self.between)
        self.day = self.form.add("day", DateField("Datum", calendar=True))
        self.kind = self.form.add("kind", ChoiceField("Soort", [("a", "A"), ("b", "B")]))
        self.answer = self.form.add("answer", ThreeWayField("Weet je het?"))
        self.tick = self.form.add("tick", CheckField("Akkoord"))
        self.lines = self.form.add("lines", LinesField("Verhaal"))
        self.own = self.form.add("own", TextField("Eigen"))
        self.own.enter_goes_on = False
        self.done = primary_button("Klaar")
        self.done.clicked.connect(lambda: self.pressed.append("klaar"))
        self.between.clicked.connect(lambda: self.pressed.append("tussendoor"))
        self.column.addWidget(self.form)
        self.column.addWidget(self.done)


@pytest.fixture
def page(qtbot: QtBot, look: QApplication, region: Region) -> FormPage:
    made = FormPage()

    def make(name: PageName, _services: Services) -> Page:
        return made if name is PageName.START else Page()

    window = MainWindow(None, FakePrompts(), make)
    qtbot.addWidget(window)
    services = make_services(region)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open(services)
    qtbot.waitUntil(lambda: not services.background.busy)
    return made


def press_enter(qtbot: QtBot) -> QWidget:
    """Press Enter where the focus is; where it is then."""
    qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    return _focus()


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def test_enter_goes_from_field_to_field_and_answers_nothing(qtbot: QtBot, page: FormPage) -> None:
    page.name.focus()
    qtbot.keyClicks(page.name.editor, "Sanne")
    told: list[tuple[str, str]] = []
    page.form.edited.connect(lambda key, value: told.append((key, value)))
    for field in (page.day, page.kind, page.answer, page.tick, page.lines):
        landed = press_enter(qtbot)
        assert landed is field.editor or field.editor.isAncestorOf(landed), field.text
    assert told == [("name", "Sanne")]


def test_enter_in_a_text_of_more_lines_begins_a_new_line(qtbot: QtBot, page: FormPage) -> None:
    page.lines.focus()
    qtbot.keyClicks(page.lines.editor, "een")
    assert press_enter(qtbot) is page.lines.editor
    assert page.lines.value() == "een\n"
    qtbot.keyClick(page.lines.editor, Qt.Key.Key_Tab)
    assert page.own.editor.hasFocus()


def test_the_last_field_leads_to_the_primary_button(qtbot: QtBot, page: FormPage) -> None:
    page.own.focus()
    assert press_enter(qtbot) is page.own.editor, "this field does something of its own on Enter"
    page.own.enter_goes_on = True
    assert press_enter(qtbot) is page.done
    press_enter(qtbot)
    assert page.pressed == ["klaar"]


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, page: FormPage) -> None:
    page.between.setFocus()
    press_enter(qtbot)
    assert page.pressed == ["tussendoor"]


def test_in_a_dialog_enter_presses_the_focused_button_else_the_default_one(
    qtbot: QtBot, page: FormPage
) -> None:
    dialog = QDialog(page.window())
    column = QVBoxLayout(dialog)
    field, cancel, save = TextField("Naam"), quiet_button("Annuleren"), primary_button("Bewaar")
    for part in (field, cancel, save):
        column.addWidget(part)
    pressed: list[str] = []
    cancel.clicked.connect(lambda: pressed.append("annuleren"))
    save.clicked.connect(lambda: pressed.append("bewaar"))
    dialog.open()
    dialog.activateWindow()
    field.focus()
    qtbot.waitUntil(field.editor.hasFocus)
    press_enter(qtbot)
    cancel.setFocus()
    press_enter(qtbot)
    assert pressed == ["bewaar", "annuleren"]
    dialog.close()
