"""A second start on the same store gets the window that is open already."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.storage.lock import StoreLock
from app.storage.places import Places
from app.views.one_window import WindowBell, raise_open_window
from tests.conftest import ROOT

KNOCK = (
    "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
    "from app.storage.places import Places; from app.views.one_window import raise_open_window;"
    "app = QCoreApplication([]); print(raise_open_window(Places(Path(sys.argv[1]))))"
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.showMinimized()
    return made


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_brings_the_first_window_to_the_front(
    window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    places = Places(tmp_path)
    lock = StoreLock(places.lock_file)
    bell = WindowBell(window, places.database)
    with subprocess.Popen(
        [sys.executable, "-c", KNOCK, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as second:
        qtbot.waitUntil(lambda: not window.isMinimized(), timeout=20_000)
        assert second.communicate()[0].strip() == "True"
    assert window.isVisible()
    bell.close()
    lock.release()
    assert not raise_open_window(places)


def test_another_store_has_a_window_of_its_own(window: QWidget, tmp_path: Path) -> None:
    bell = WindowBell(window, Places(tmp_path / "a").database)
    (tmp_path / "b").mkdir()
    lock = StoreLock(Places(tmp_path / "b").lock_file)
    assert not raise_open_window(Places(tmp_path / "b"))
    lock.release()
    bell.close()


def test_the_lock_decides_and_not_who_listens(window: QWidget, tmp_path: Path) -> None:
    places = Places(tmp_path)
    bell = WindowBell(window, places.database)
    assert not raise_open_window(places)
    StoreLock(places.lock_file).release()
    assert not raise_open_window(places)
    bell.close()


def test_a_store_that_a_command_has_open_is_not_raised(tmp_path: Path) -> None:
    places = Places(tmp_path)
    lock = StoreLock(places.lock_file)
    assert not raise_open_window(places)
    lock.release()


@pytest.mark.skipif(os.name == "nt", reason="a pipe of Windows leaves no file behind")
def test_what_a_crashed_window_left_is_taken_over(window: QWidget, tmp_path: Path) -> None:
    places = Places(tmp_path)
    die = (
        "import os, sys; from pathlib import Path; from PySide6.QtWidgets import QApplication;"
        "from PySide6.QtWidgets import QWidget; from app.views.one_window import WindowBell;"
        "app = QApplication([]); bell = WindowBell(QWidget(), Path(sys.argv[1])); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", die, str(places.database)], cwd=ROOT, check=False)
    lock = StoreLock(places.lock_file)
    assert not raise_open_window(places)
    bell = WindowBell(window, places.database)
    assert raise_open_window(places)
    bell.close()
    lock.release()
