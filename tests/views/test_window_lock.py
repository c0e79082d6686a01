from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.services.key_care import KeyCare
from app.services.settings import SettingKey, Settings
from app.storage import passphrase as passphrase_module
from app.storage.database import open_store
from app.storage.key import create_with_passphrase
from app.views.main_window import MainWindow
from app.views.page import Page, PageName
from app.views.services import Services
from app.views.window_lock import WindowLock
from tests.views.fakes import NOW, FakePrompts, make_services

PASSPHRASE = "vier paarden voor de kar"
SECRET = "Sanne Voorbeeld"


class SecretPage(Page):
    """A page that shows something personal."""

    def __init__(self) -> None:
        self.title = "Dossier D-2026-001"
        super().__init__()
        self.column.addWidget(QLabel(SECRET))
        self.flushed = 0
        self.clean = True

    def flush(self) -> bool:
        self.flushed += 1
        return self.clean


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(autouse=True)
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(passphrase_module.SCRYPT, "n", 16)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(region: object, clock: Clock, tmp_path: Path) -> Iterator[Services]:
    key = create_with_passphrase(tmp_path, PASSPHRASE)
    with open_store(tmp_path, key) as store:
        settings = Settings(store.sessions)
        keys = KeyCare(store.sessions, settings, clock, tmp_path, key)
        made = make_services(region, keys=keys, clock=clock)
        made.settings.values[SettingKey.LOCK_AFTER] = "10"  # type: ignore[attr-defined]
        yield made
        made.background.stop()


@pytest.fixture
def page() -> SecretPage:
    return SecretPage()


@pytest.fixture
def window(
    qtbot: QtBot, look: QApplication, services: Services, page: SecretPage
) -> Iterator[MainWindow]:
    made = MainWindow(
        None, FakePrompts(), lambda name, _services: page if name is PageName.START else Page()
    )
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open(services)
    qtbot.waitUntil(lambda: made._lock is not None)
    yield made
    if lock_of(made).screen is not None:
        lock_of(made).unlock()


def lock_of(window: MainWindow) -> WindowLock:
    assert window._lock is not None
    return window._lock


def seen() -> str:
    """Everything that can be read in the windows that are shown."""
    words = []
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            words.append(widget.windowTitle())
            words += [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return " ".join(words)


def type_passphrase(qtbot: QtBot, window: MainWindow, words: str) -> None:
    screen = lock_of(window).screen
    assert screen is not None
    screen.line.clear()
    qtbot.keyClicks(screen.line, words)
    qtbot.keyClick(screen.line, Qt.Key.Key_Return)


def test_ctrl_l_stores_what_waits_and_shows_nothing_personal(
    qtbot: QtBot, window: MainWindow, page: SecretPage
) -> None:
    assert SECRET in seen()
    before = page.flushed
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert page.flushed > before
    assert lock_of(window).locked
    assert SECRET not in seen()
    assert "D-2026-001" not in seen()
    assert "vergrendeld" in seen()


def test_the_passphrase_brings_everything_back(
    qtbot: QtBot, window: MainWindow, page: SecretPage
) -> None:
    window.lock()
    type_passphrase(qtbot, window, PASSPHRASE)
    qtbot.waitUntil(lambda: not lock_of(window).locked)
    assert window.isVisible()
    assert SECRET in seen()
    assert window.page is page


def test_a_wrong_passphrase_opens_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.lock()
    type_passphrase(qtbot, window, "iets heel anders")
    screen = lock_of(window).screen
    assert screen is not None
    qtbot.waitUntil(screen.button.isEnabled)
    assert "hoort niet bij" in screen.problem.sentence
    assert not window.isVisible()
    screen.line.clear()
    screen.button.click()
    assert "Typ je wachtzin" in screen.problem.sentence


@pytest.mark.parametrize(
    ("setting", "idle", "locked"),
    [
        ("10", timedelta(minutes=9, seconds=59), False),
        ("10", timedelta(minutes=10), True),
        ("5", timedelta(minutes=5), True),
        ("60", timedelta(minutes=10), False),
        ("0", timedelta(days=3), False),
        ("", timedelta(days=3), False),
        ("10", timedelta(hours=-1), True),  # the clock was set back
    ],
)
def test_it_locks_by_itself(
    window: MainWindow,
    services: Services,
    clock: Clock,
    setting: str,
    idle: timedelta,
    locked: bool,
) -> None:
    services.settings.set(SettingKey.LOCK_AFTER, setting)
    clock.now += idle
    assert lock_of(window).look() is locked
    assert lock_of(window).locked is locked


def test_touching_keeps_it_open(window: MainWindow, clock: Clock) -> None:
    for _ in range(4):
        clock.now += timedelta(minutes=6)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert not lock_of(window).locked


def test_a_touch_that_comes_too_late_finds_it_locked(window: MainWindow, clock: Clock) -> None:
    """A laptop that slept: no timer ran, and the first key does not reach the page."""
    clock.now += timedelta(hours=1)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert lock_of(window).locked


def test_a_dialog_is_hidden_and_comes_back_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLabel(SECRET))
    dialog.open()
    window.lock()
    assert SECRET not in seen()
    lock_of(window).unlock()
    assert dialog.isVisible()
    assert dialog.result() == 0
    dialog.close()


def test_a_question_that_waits_is_answered_with_no(window: MainWindow) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, "Vraag", SECRET, parent=window)
    box.addButton("Ja", QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton("Nee", QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(no)
    QTimer.singleShot(0, window.lock)
    box.exec()
    assert SECRET not in seen()
    lock_of(window).unlock()
    assert not box.isVisible()


def test_what_comes_up_while_it_is_locked_is_not_seen(qtbot: QtBot, window: MainWindow) -> None:
    window.lock()
    late = QDialog(window)
    QVBoxLayout(late).addWidget(QLabel(SECRET))
    late.open()
    qtbot.waitUntil(lambda: not late.isVisible())
    assert SECRET not in seen()
    lock_of(window).unlock()
    assert late.isVisible()
    late.close()


def test_a_page_that_cannot_store_keeps_its_text_behind_the_lock(
    qtbot: QtBot, window: MainWindow, page: SecretPage
) -> None:
    page.clean = False
    window.lock()
    assert lock_of(window).locked
    lock_of(window).unlock()
    assert window.page is page
    page.clean = True


def test_closing_the_lock_closes_the_program(
    qtbot: QtBot, window: MainWindow, page: SecretPage
) -> None:
    window.lock()
    screen = lock_of(window).screen
    assert screen is not None
    with qtbot.waitSignal(window.closed):
        screen.close()
    assert not lock_of(window).locked


def test_closing_the_lock_asks_when_something_could_not_be_stored(
    window: MainWindow, page: SecretPage
) -> None:
    prompts = window._prompts
    assert isinstance(prompts, FakePrompts)
    page.clean = prompts.agree = False
    window.lock()
    screen = lock_of(window).screen
    assert screen is not None
    screen.close()
    assert prompts.asked
    assert screen.isVisible()
    assert SECRET not in seen()
    page.clean = True


def test_without_a_passphrase_it_says_what_the_lock_is_worth(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.key_care.kept_by_passphrase", lambda _folder: False)
    monkeypatch.setattr("app.services.key_care.key_state", lambda _folder: None)
    window.lock()
    assert "Vergrendel daarom ook Windows" in seen()
    screen = lock_of(window).screen
    assert screen is not None
    screen.button.click()
    qtbot.waitUntil(lambda: not lock_of(window).locked)


def test_a_second_start_brings_the_lock_to_the_front(window: MainWindow) -> None:
    assert window.front() is window
    window.lock()
    assert window.front() is lock_of(window).screen


def test_locking_twice_is_locking_once(window: MainWindow) -> None:
    window.lock()
    screen = lock_of(window).screen
    window.lock()
    assert lock_of(window).screen is screen


def test_the_page_that_is_asked_for_behind_the_lock_is_not_seen(window: MainWindow) -> None:
    window.lock()
    window.go(PageName.DOSSIER, 1)
    assert SECRET not in seen()
