"""An older store is brought up to date while the window goes on drawing, and says so."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import app.window
from app.storage import database
from app.storage import passphrase as passphrase_module
from app.storage.backup_notes import list_backups
from app.storage.errors import UpdateFailed
from app.storage.key import StoreKey, set_passphrase
from app.storage.lock import StoreLock
from app.storage.places import Places
from app.storage.recovery import Way
from app.views.recovery_page import RecoveryPage
from app.views.updating_page import UpdatingPage
from tests.storage.test_frozen import FROZEN
from tests.views.test_recovery import Started

PASSPHRASE = "vier woorden die ik weet"
PATIENCE_S = 30
"""Only ends a test that would hang for ever."""


@pytest.fixture
def places(tmp_path: Path, store_key: StoreKey, monkeypatch: pytest.MonkeyPatch) -> Places:
    """A store of the first schema, as an earlier version left it."""
    monkeypatch.setitem(passphrase_module.SCRYPT, "n", 16)
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(app.window, "is_remote", lambda _folder: False)
    made = Places(tmp_path / "gegevens")
    made.data.mkdir()
    shutil.copyfile(FROZEN / "0001.db", made.database)
    set_passphrase(made.data, store_key, PASSPHRASE)
    return made


Begin = Callable[[], Started]


@pytest.fixture
def begin(qtbot: QtBot, look: QApplication, places: Places) -> Iterator[Begin]:
    made: list[Started] = []

    def start() -> Started:
        made.append(Started(qtbot, places))
        return made[-1]

    yield start
    for started in made:
        started.opening.close()


@pytest.fixture
def beats(monkeypatch: pytest.MonkeyPatch) -> Event:
    """The update waits for this: whoever sets it in the window proves that the window lives."""
    event, migrate = Event(), database._migrate

    def slow(*given: object) -> None:
        assert event.wait(PATIENCE_S)
        migrate(*given)

    monkeypatch.setattr(database, "_migrate", slow)
    return event


def test_the_window_goes_on_while_the_dossiers_are_updated(
    begin: Begin, beats: Event, places: Places, qtbot: QtBot
) -> None:
    started = begin()
    page = started.shown
    assert isinstance(page, UpdatingPage)
    assert page.isVisible()
    assert page.title.text() == "De dossiers worden bijgewerkt…"
    assert "Er wordt eerst een reservekopie gemaakt" in page.sentence.text()
    qtbot.waitUntil(lambda: "Er is eerst een" in page.sentence.text(), timeout=20_000)
    assert started.shown is page
    QTimer.singleShot(0, beats.set)
    started.works()
    (backup,) = list_backups(places.backups)
    assert backup.note.reason == "before update"


def test_an_update_that_fails_ends_in_the_choices(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, places: Places, qtbot: QtBot
) -> None:
    def fails(*_: object) -> None:
        raise UpdateFailed(places.data)

    monkeypatch.setattr(database, "_migrate", fails)
    started = begin()
    assert isinstance(started.shown, UpdatingPage)
    qtbot.waitUntil(lambda: isinstance(started.shown, RecoveryPage), timeout=20_000)
    assert "konden niet worden bijgewerkt" in started.said
    assert places.database.read_bytes() == (FROZEN / "0001.db").read_bytes()
    monkeypatch.undo()
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(app.window, "is_remote", lambda _folder: False)
    started.press(Way.AGAIN)
    started.works()


def test_who_leaves_meanwhile_leaves_a_store_that_nobody_holds(
    begin: Begin, beats: Event, places: Places
) -> None:
    started = begin()
    beats.set()
    started.opening.close()
    assert isinstance(started.shown, UpdatingPage)
    StoreLock(places.lock_file).release()


def test_an_ordinary_start_shows_no_such_page(begin: Begin, places: Places) -> None:
    started = begin()
    started.works()
    started.opening.close()
    again = begin()
    assert not isinstance(again.shown, UpdatingPage)
    again.works()
