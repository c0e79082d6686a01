"""Opening the window: the key, the store, and what is said when that fails."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.storage.database import open_store
from app.storage.key import create_with_passphrase
from app.storage.places import Places
from app.views.main_window import MainWindow
from app.views.recovery_key_dialog import RecoveryKeyDialog
from app.views.start_page import StartPage
from app.views.unlock_page import UnlockPage
from app.window import Opening
from tests.conftest import ROOT

PASSPHRASE = "vier woorden die ik weet"
Open = Callable[[Path], tuple[MainWindow, Opening]]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Open]:
    """Shows a window on a data folder and starts opening it."""
    made: list[Opening] = []

    def open_window(folder: Path) -> tuple[MainWindow, Opening]:
        window = MainWindow()
        qtbot.addWidget(window)
        opening = Opening(window, Places(folder), "noord-limburg")
        made.append(opening)
        window.show()
        opening.start()
        return window, opening

    yield open_window
    for opening in made:
        opening.close()


def shown_text(window: MainWindow) -> str:
    labels = window.stack.currentWidget().findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def lines(window: MainWindow) -> list[QLineEdit]:
    page = window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    return page.findChildren(QLineEdit)


def type_passphrase(window: MainWindow, words: str) -> None:
    for line in lines(window):
        line.clear()
        QTest.keyClicks(line, words)
    QTest.keyClick(lines(window)[-1], Qt.Key.Key_Return)


def test_a_first_start_asks_for_a_passphrase_and_makes_the_store(
    start: Open, tmp_path: Path
) -> None:
    window, _ = start(tmp_path)
    assert len(lines(window)) == 2
    type_passphrase(window, "kort")
    assert "te kort" in shown_text(window)
    type_passphrase(window, PASSPHRASE)
    assert isinstance(window.page, StartPage)
    assert (tmp_path / "dossiers.db").exists()


def test_a_wrong_passphrase_says_so_and_can_be_typed_again(start: Open, tmp_path: Path) -> None:
    open_store(tmp_path, create_with_passphrase(tmp_path, PASSPHRASE)).close()
    window, _ = start(tmp_path)
    assert len(lines(window)) == 1
    type_passphrase(window, "een heel andere zin")
    assert "hoort niet bij dit dossierbestand" in shown_text(window)
    type_passphrase(window, PASSPHRASE)
    assert isinstance(window.page, StartPage)


def test_a_recovery_key_is_offered_at_the_first_start(
    qtbot: QtBot, start: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr("app.window._OFFER_AFTER_MS", 0)
    window, _ = start(tmp_path)
    qtbot.waitUntil(lambda: window.findChild(RecoveryKeyDialog) is not None)
    dialog = window.findChild(RecoveryKeyDialog)
    assert dialog.isVisible()
    dialog.later_button.click()
    assert not dialog.isVisible()


def test_the_passphrase_variable_opens_without_a_question(
    start: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    window, _ = start(tmp_path)
    assert isinstance(window.page, StartPage)


def test_a_store_that_is_in_use_is_one_plain_sentence(
    start: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    with open_store(tmp_path, create_with_passphrase(tmp_path, PASSPHRASE)):
        window, _ = start(tmp_path)
        assert window.page is None
        assert "geopend" in shown_text(window) or "in gebruik" in shown_text(window)


def test_a_folder_that_cannot_be_made_is_one_plain_sentence(
    start: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    in_the_way = tmp_path / "bestand"
    in_the_way.write_text("geen map", encoding="utf-8")
    window, _ = start(in_the_way / "gegevens")
    assert window.page is None
    assert "map" in shown_text(window)


@pytest.mark.parametrize("option", ["--exit-after-paint", "--exit-when-ready"])
def test_the_window_leaves_when_it_is_only_timed(tmp_path: Path, option: str) -> None:
    # In a process of its own: the end of the event loop is the end of every later one as well.
    done = subprocess.run(
        [sys.executable, "main.py", "--data-dir", str(tmp_path / "gegevens"), option],
        cwd=ROOT,
        env=os.environ | {"INDICATIEWIJZER_PASSPHRASE": PASSPHRASE},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "gegevens" / "logboek").exists()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_window_on_the_same_store_goes_and_the_first_comes_to_the_front(
    start: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    open_store(tmp_path, create_with_passphrase(tmp_path, PASSPHRASE)).close()
    first, opening = start(tmp_path)
    type_passphrase(first, PASSPHRASE)
    qtbot.waitUntil(lambda: opening._bell is not None)
    first.showMinimized()
    second, _ = start(tmp_path)
    type_passphrase(second, PASSPHRASE)
    assert not second.isVisible()
    qtbot.waitUntil(lambda: not first.isMinimized())
