"""The manual in its window: F1 opens the page of what is in view, from the window and a dialog."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views import language
from app.views.help_topics import topic_of
from app.views.help_window import HelpWindow, show_help
from app.views.main_window import MainWindow
from app.views.page import PageName
from tests.views.fakes import FakePrompts, make_services
from tests.views.test_main_window import PlainPage


class Printer(FakePrompts):
    """Prompts that remember what was to be printed."""

    def __init__(self) -> None:
        super().__init__()
        self.printed: list[str] = []

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> bool:
        self.printed.append(title)
        return True


class StartPage(PlainPage):
    """A plain page with the name of a real one."""


class RegionPage(PlainPage):
    """A page that shows one of its parts."""


class WhatIfPart(QWidget):
    """A part of the region."""


class BinDialog(QDialog):
    """A dialog with a field, as the real ones have."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)


@pytest.fixture
def window(qtbot: QtBot, look: QApplication, region: Region) -> MainWindow:
    made = MainWindow(None, FakePrompts(), lambda name, _services: StartPage(name))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.open(make_services(region))
    return made


def helping(owner: QWidget) -> HelpWindow:
    found = owner.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert found is not None
    return found


@pytest.fixture
def owner(qtbot: QtBot, look: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def manual(owner: QWidget) -> HelpWindow:
    return show_help(owner, "stoplicht", Printer())


def test_f1_opens_the_page_of_the_screen_and_keeps_one_window(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    manual = helping(window)
    assert manual.page.name == "start"
    assert manual.text.toPlainText().startswith("Start")
    assert "Start" in manual.windowTitle()
    window.commands.show_topic("eerste-dossier")
    assert helping(window) is manual
    assert manual.page.name == "eerste-dossier"


def test_f1_in_a_dialog_opens_its_own_page_over_it(window: MainWindow, qtbot: QtBot) -> None:
    dialog = BinDialog(window)
    dialog.open()
    qtbot.waitUntil(dialog.field.hasFocus)
    qtbot.keyClick(dialog.field, Qt.Key.Key_F1)
    assert helping(dialog).page.name == "prullenbak"
    dialog.close()


def test_a_host_shows_the_page_of_the_part_in_view(qtbot: QtBot) -> None:
    page = RegionPage(PageName.REGION)
    qtbot.addWidget(page)
    part = WhatIfPart()
    page.column.addWidget(part)
    page.show()
    assert topic_of(page) == "wat-als"
    assert topic_of(part) == "wat-als"
    part.hide()
    assert topic_of(page) == "cijfers"
    assert topic_of(None) == "welkom"


def test_help_can_be_had_before_the_store_is_open(qtbot: QtBot, look: QApplication) -> None:
    window = MainWindow(None, FakePrompts())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert helping(window).page.name == "welkom"


def test_a_link_opens_its_page_and_back_returns(manual: HelpWindow, qtbot: QtBot) -> None:
    assert not manual.back_button.isEnabled()
    manual.text.setSource(QUrl("getallen.md"))
    assert manual.page.name == "getallen"
    assert manual.list.currentItem().text(0) == "Getallen"
    qtbot.mouseClick(manual.back_button, Qt.MouseButton.LeftButton)
    assert manual.page.name == "stoplicht"


def test_the_list_opens_a_page(manual: HelpWindow, qtbot: QtBot) -> None:
    manual.list.setFocus()
    qtbot.keyClick(manual.list, Qt.Key.Key_Down)
    assert manual.page.name == "getallen"


def test_search_keeps_what_it_finds_and_opens_the_best(manual: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(manual.search, "donutgat")
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.page.name == "wat-als"
    assert manual.text.textCursor().selectedText().casefold() == "donutgat"
    assert "gevonden" in manual.found.text()
    manual.search.clear()
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.found.isHidden()
    qtbot.keyClicks(manual.search, "olifantenpaadje")
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.found.text().startswith("Niets gevonden")


def test_headings_and_tables_are_dressed(manual: HelpWindow) -> None:
    document = manual.text.document()
    assert document.begin().charFormat().fontWeight() > 0
    tables = [f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert tables
    assert all(table.format().headerRowCount() == 1 for table in tables)


def test_pictures_are_not_wider_than_the_text(manual: HelpWindow) -> None:
    manual.open_page("omvang")
    picture = manual.text.loadResource(2, QUrl("pictures/werk-omvang-1.png"))
    assert 0 < picture.width() <= manual.text.viewport().width()


def test_printing_is_asked_of_the_prompts(manual: HelpWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(manual.print_button, Qt.MouseButton.LeftButton)
    assert isinstance(manual._prompts, Printer)
    assert manual._prompts.printed == ["Het stoplicht"]


def test_english_manual_where_there_is_one(owner: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_current", language.ENGLISH)
    made = show_help(owner, "welkom", FakePrompts())
    assert made.list.topLevelItem(0).text(0) == "Getting started"
    assert made.page.title == "Welcome"
