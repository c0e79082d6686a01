"""A new computer with a backup and a recovery key: every way leads to the old dossiers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

import app.window
from app.models.setting import Setting
from app.storage import passphrase as passphrase_module
from app.storage.backup_notes import note_path
from app.storage.backups import make_backup
from app.storage.database import open_store
from app.storage.key import StoreKey, create_in_key_store, create_with_passphrase, key_state
from app.storage.places import Places
from app.storage.recovery import Way
from app.storage.recovery_key import recovery_lines
from app.views.backups_dialog import show_backups
from app.views.recovery_key_page import RecoveryKeyPage
from app.views.recovery_page import RecoveryPage
from app.views.restore_page import RestorePage
from app.views.unlock_page import UnlockPage
from tests.storage.test_key import FakeKeyStore
from tests.views.test_recovery import Started, damage

PASSPHRASE = "vier woorden die ik weet"
THEN = datetime(2026, 11, 21, 16, 40)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(passphrase_module.SCRYPT, "n", 16)
    monkeypatch.setattr(app.window, "is_remote", lambda _folder: False)
    monkeypatch.setattr(app.window, "_OFFER_AFTER_MS", 10_000_000)


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> FakeKeyStore:
    """The key store of the new computer."""
    made = FakeKeyStore()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


@pytest.fixture
def new(tmp_path: Path) -> Places:
    return Places(tmp_path / "nieuwe laptop")


@pytest.fixture
def begin(qtbot: QtBot, look: QApplication, new: Places) -> Iterator[Callable[[], Started]]:
    made: list[Started] = []

    def start() -> Started:
        made.append(Started(qtbot, new))
        return made[-1]

    yield start
    for started in made:
        started.opening.close()


def backup_of(places: Places, key: StoreKey, stick: Path) -> Path:
    with open_store(places.data, key) as store, store.sessions.begin() as session:
        session.merge(Setting(key="waar", value="oud"))
    made = make_backup(places, key, "asked", THEN)
    stick.mkdir()
    note_path(made.path).rename(note_path(stick / made.path.name))
    return made.path.rename(stick / made.path.name)


@pytest.fixture
def old(tmp_path: Path) -> tuple[Path, StoreKey]:
    """A backup of another computer on a stick, and the key of those dossiers."""
    places = Places(tmp_path / "oude laptop")
    key = create_in_key_store(places.data, FakeKeyStore())
    return backup_of(places, key, tmp_path / "stick"), key


def value(places: Places, keys: FakeKeyStore | None = None) -> str:
    key = key_state(places.data, key_store=keys).key
    with open_store(places.data, key) as store, store.sessions() as session:
        found = session.get(Setting, "waar")
        return found.value if found else ""


def use_key(started: Started, key: StoreKey) -> None:
    page = started.shown
    assert isinstance(page, RecoveryKeyPage)
    page.lines.setPlainText("\n".join(recovery_lines(key)))
    QTest.mouseClick(page.use_button, Qt.MouseButton.LeftButton)


def press(page: object, words: str) -> None:
    (found,) = (b for b in page.findChildren(QPushButton) if words in b.text())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_the_first_start_makes_no_store_before_it_is_asked_for(begin, keys, new) -> None:
    started = begin()
    assert list(started.page.buttons) == [Way.BEGIN, Way.BRING_IN, Way.QUIT]
    assert not new.database.exists()
    assert not keys.secrets
    started.press(Way.BEGIN)
    started.works()
    assert len(keys.secrets) == 1


def test_the_first_start_with_a_backup_and_its_recovery_key(begin, keys, new, old) -> None:
    backup, key = old
    started = begin()
    started.prompts.files = (backup,)
    started.press(Way.BRING_IN)
    assert any(backup.name in label.text() for label in started.shown.findChildren(QLabel))
    use_key(started, key)
    started.works()
    started.opening.close()
    assert value(new, keys) == "oud"
    assert not new.set_aside.exists()


def test_who_turns_back_at_the_first_start_can_still_begin(begin, keys, old) -> None:
    started = begin()
    started.press(Way.BRING_IN)
    assert isinstance(started.shown, RecoveryPage)
    started.prompts.files = (old[0],)
    started.press(Way.BRING_IN)
    QTest.mouseClick(started.shown.back_button, Qt.MouseButton.LeftButton)
    started.press(Way.BEGIN)
    started.works()


def test_without_a_key_store_a_passphrase_is_chosen_with_it(begin, new, old) -> None:
    backup, key = old
    started = begin()
    assert isinstance(started.shown, UnlockPage)
    started.prompts.files = (backup,)
    press(started.shown, "reservekopie")
    for line in started.shown.passphrase.findChildren(QLineEdit):
        QTest.keyClicks(line, PASSPHRASE)
    use_key(started, key)
    started.works()


def test_where_the_key_file_lies_beside_it_the_passphrase_is_enough(
    begin, new, tmp_path, qtbot
) -> None:
    places = Places(tmp_path / "oude laptop")
    backup = backup_of(places, create_with_passphrase(places.data, PASSPHRASE), tmp_path / "stick")
    places.key_file.rename(backup.with_name("sleutel.json"))
    started = begin()
    first = started.shown
    started.prompts.files = (backup,)
    press(first, "reservekopie")
    press(started.shown, "Terug")
    assert started.shown is first
    press(first, "reservekopie")
    page = started.shown
    line = page.findChild(QLineEdit)
    QTest.keyClicks(line, "een heel andere zin")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "hoort niet bij" in page._problem.sentence, timeout=10_000)
    line.clear()
    QTest.keyClicks(line, PASSPHRASE)
    QTest.keyClick(line, Qt.Key.Key_Return)
    started.works()
    started.opening.close()
    key = create_key(new)
    with open_store(new.data, key) as store, store.sessions() as session:
        assert session.get(Setting, "waar").value == "oud"


def create_key(places: Places) -> StoreKey:
    from app.storage.key import unlock

    return unlock(places.data, PASSPHRASE)


def test_from_the_menu_the_recovery_key_is_asked_for(begin, keys, new, old, qtbot) -> None:
    backup, key = old
    started = begin()
    started.press(Way.BEGIN)
    started.works()
    started.prompts.files = (backup,)
    qtbot.waitUntil(lambda: not started.window.services.background.busy, timeout=20_000)
    dialog = show_backups(started.window.services, started.window)
    dialog.other_key.connect(started.window.bring_in_asked)
    qtbot.waitUntil(dialog.other_button.isEnabled, timeout=10_000)
    QTest.mouseClick(dialog.other_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(started.shown, RecoveryKeyPage), timeout=20_000)
    assert "andere sleutel" in started.prompts.asked[-1]
    use_key(started, key)
    started.works()
    started.opening.close()
    assert value(new, keys) == "oud"
    (aside,) = new.set_aside.iterdir()
    assert value(Places(aside), keys) == ""


def test_who_turns_back_there_has_his_own_dossiers_again(begin, keys, new, old) -> None:
    started = begin()
    started.press(Way.BEGIN)
    started.works()
    started.window.bring_in_asked.emit(old[0])
    started.qtbot.waitUntil(lambda: isinstance(started.shown, RecoveryKeyPage), timeout=10_000)
    QTest.mouseClick(started.shown.back_button, Qt.MouseButton.LeftButton)
    started.works()
    assert not new.set_aside.exists()


@pytest.mark.parametrize("agree", [True, False])
def test_on_the_page_of_a_damaged_store_it_is_offered_too(
    begin, keys, new, old, qtbot, agree: bool
) -> None:
    backup, key = old
    open_store(new.data, create_in_key_store(new.data, keys)).close()
    damage(new.database)
    started = begin()
    started.press(Way.RESTORE)
    choice = started.shown
    assert isinstance(choice, RestorePage)
    started.prompts.files = (backup,)
    asked, answers = started.prompts.asked, iter([True, agree])
    started.prompts.ask = lambda _p, _t, sentence, *_: asked.append(sentence) or next(answers)
    QTest.mouseClick(choice.other_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=10_000)
    assert "andere sleutel" in choice.problem.sentence
    if agree:
        use_key(started, key)
        started.works()
    else:
        assert started.shown is choice
        assert choice.back_button.isEnabled()
