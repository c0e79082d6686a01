"""The key card tells the keys that the program has, all of them and no others, on one page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.page_keys import dossier_keys
from app.views.key_card import card_document, form_rows, spelled
from app.views.key_card_dialog import KeyCardDialog
from app.views.main_window import MainWindow
from app.views.page import Page, PageName
from app.views.services import Services
from tests.views.fakes import FakePrompts, make_services

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class CardPrompts(FakePrompts):
    """Keeps what was printed."""

    def __init__(self) -> None:
        super().__init__()
        self.printed: list[str] = []

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> bool:
        self.printed.append(document.toPlainText())
        return True


class OnePage(Page):
    """A page that can be printed and has properties, or neither."""

    def __init__(self, *, full: bool) -> None:
        self.title = "Proef"
        super().__init__()
        self.full = full
        self.printed = 0

    def print_out(self) -> bool:
        self.printed += 1
        return self.full

    def properties(self) -> tuple[tuple[str, str], ...]:
        return (("Dossier", "D-2026-001"),) if self.full else ()


def window_of(qtbot: QtBot, region: Region, *, full: bool) -> tuple[MainWindow, CardPrompts]:
    prompts = CardPrompts()

    def make(_name: PageName, _services: Services) -> Page:
        return OnePage(full=full)

    window = MainWindow(None, prompts, make)
    qtbot.addWidget(window)
    services = make_services(region)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open(services)
    qtbot.waitUntil(lambda: not services.background.busy)
    return window, prompts


@pytest.fixture
def window(qtbot: QtBot, look: QApplication, region: Region) -> MainWindow:
    return window_of(qtbot, region, full=True)[0]


def test_every_key_of_the_menus_stands_on_the_card(window: MainWindow) -> None:
    told = {row.keys for row in window.menus.key_rows()} - {row.keys for row in form_rows()}
    menus = [a.shortcut() for a in window.menus.actions if not a.shortcut().isEmpty()]
    dossier = [QKeySequence(key.keys) for key in dossier_keys() if key.keys]
    assert told == {spelled(keys) for keys in (*menus, *dossier)}
    assert {"Ctrl+P", "Alt+Enter", "Ctrl+Enter", "Ctrl+K", "F1", "F6"} <= told


def test_an_open_dossier_puts_nothing_on_the_card_twice(window: MainWindow) -> None:
    rows = window.menus.key_rows()
    assert len({row.keys for row in rows}) == len(rows), "no key does two things"
    assert all(callable(getattr(DossierPage, key.does)) for key in dossier_keys())


def test_the_card_is_one_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    prompts = CardPrompts()
    prompts.folder = tmp_path / "kaart.pdf"
    dialog = KeyCardDialog(window.menus.key_rows(), prompts, window)
    qtbot.addWidget(dialog)
    dialog.save_button.click()
    assert "kaart.pdf" in dialog.problem.sentence
    assert prompts.folder.read_bytes().count(b"/Type /Page\n") == 1
    dialog.print_button.click()
    (printed,) = prompts.printed
    assert all(row.text in printed for row in window.menus.key_rows())


def test_ctrl_f1_shows_the_keys_and_escape_closes_them(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, CONTROL)
    (dialog,) = window.findChildren(KeyCardDialog)
    assert dialog.isVisible()
    assert dialog.model.rowCount() == len(window.menus.key_rows())
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("full", [True, False])
def test_ctrl_p_and_alt_enter_ask_the_page(
    qtbot: QtBot, look: QApplication, region: Region, full: bool
) -> None:
    window, prompts = window_of(qtbot, region, full=full)
    page = window.page
    assert isinstance(page, OnePage)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    assert page.printed == 1
    said = window.status.currentMessage()
    assert ("niets om af te drukken" in said) is not full
    qtbot.keyClick(window, Qt.Key.Key_Return, ALT)
    assert prompts.told == (["Dossier: D-2026-001"] if full else [])
    assert full or "Kies eerst een dossier" in window.status.currentMessage()


def test_a_key_is_spelled_as_it_stands_on_the_keyboard() -> None:
    assert spelled("Ctrl+Return") == "Ctrl+Enter"
    assert spelled("Ctrl+PgDown") == "Ctrl+PageDown"


def test_what_is_written_on_the_card_is_text() -> None:
    rows = form_rows()[:1]
    plain = card_document([rows[0]._replace(text="<b>& niet vet")]).toPlainText()
    assert "<b>& niet vet" in plain
