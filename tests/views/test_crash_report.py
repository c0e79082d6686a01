from __future__ import annotations

import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.frozen import thaw_light
from app.storage.errors import DiskFull
from app.version import VERSION
from app.views.crash_dialog import CrashDialog
from app.views.crash_report import CrashReporter, describe, write_log

NOW = datetime(2026, 11, 22, 14, 3)


def our_fault() -> Exception:
    """A real exception out of our own code, with a name in its message."""
    try:
        raise ValueError("Sanne Jansen, 123456782")
    except ValueError as error:
        return error


def test_the_report_holds_no_message() -> None:
    text = describe(our_fault())
    assert "ValueError" in text
    assert VERSION in text
    assert "Sanne" not in text
    assert "123456782" not in text


def test_the_report_names_our_own_lines_and_no_others() -> None:
    with pytest.raises(ValueError, match="Expecting value") as caught:
        thaw_light("geen json")
    text = describe(caught.value)
    assert "app/services/frozen.py:" in text
    assert "json/decoder" not in text
    assert str(Path(__file__).parent) not in text


def test_the_log_grows_and_starts_anew(tmp_path: Path) -> None:
    folder = tmp_path / "logboek"
    path = write_log(folder, "eerste", NOW)
    assert path is not None
    write_log(folder, "tweede", NOW)
    assert path.read_text("utf-8").count("--- 2026-11-22 14:03:00") == 2
    path.write_text("x" * 300_000, "utf-8")
    write_log(folder, "derde", NOW)
    assert (folder / "fouten.1.log").exists()
    assert "derde" in path.read_text("utf-8")


def test_a_log_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    blocked = tmp_path / "bestand"
    blocked.write_text("", "utf-8")
    assert write_log(blocked, "tekst", NOW) is None


class Shown:
    """Keeps what would be shown."""

    def __init__(self) -> None:
        self.reports: list[tuple[str, bool]] = []

    def __call__(self, text: str, saved: bool) -> None:
        self.reports.append((text, saved))


def test_work_is_saved_before_the_report_is_shown(
    look: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    saved: list[bool] = []
    shown = Shown()
    reporter = CrashReporter(
        tmp_path, lambda: not saved.append(True), clock=lambda: NOW, show=shown
    )
    reporter.install()
    error = our_fault()
    sys.excepthook(type(error), error, error.__traceback__)
    assert saved == [True]
    assert shown.reports[0][1] is True
    assert "ValueError" in (tmp_path / "fouten.log").read_text("utf-8")


def test_a_save_that_fails_is_told(
    look: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    shown = Shown()

    def save() -> bool:
        raise OSError

    reporter = CrashReporter(tmp_path, save, clock=lambda: NOW, show=shown)
    reporter.install()
    error = our_fault()
    sys.excepthook(type(error), error, error.__traceback__)
    assert shown.reports[0][1] is False
    assert "OSError" in (tmp_path / "fouten.log").read_text("utf-8")


def test_a_fault_in_a_thread_is_shown_in_the_window(
    look: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    shown = Shown()
    reporter = CrashReporter(tmp_path, lambda: True, clock=lambda: NOW, show=shown)
    reporter.install()
    hook = threading.excepthook
    error = our_fault()
    thread = threading.Thread(
        target=lambda: hook(threading.ExceptHookArgs((type(error), error, None, None)))
    )
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(shown.reports))


def test_what_is_no_fault_of_the_program_is_one_sentence(
    look: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    shown, told = Shown(), list[str]()
    reporter = CrashReporter(tmp_path, lambda: True, show=shown, inform=told.append)
    reporter.install()
    error = DiskFull()
    sys.excepthook(type(error), error, None)
    assert told == [error.sentence]
    assert shown.reports == []
    assert not (tmp_path / "fouten.log").exists()


def test_the_report_can_be_copied(look: QApplication, qtbot: QtBot) -> None:
    dialog = CrashDialog("ValueError\n  app/views/page.py:1", saved=True)
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert look.clipboard().text() == "ValueError\n  app/views/page.py:1"
