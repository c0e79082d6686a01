from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage import passphrase as passphrase_module
from app.storage import recovery_key
from app.storage.database import open_store
from app.storage.key import StoreKey, create_in_key_store, create_with_passphrase, unlock
from app.storage.places import Places
from app.storage.recovery_key import recovery_lines, recovery_sheet
from app.views.background import Background
from app.views.recovery_key_page import RecoveryKeyPage
from tests.storage.test_key import FakeKeyStore
from tests.views.fakes import FakePrompts

PASSPHRASE = "vier paarden voor de kar"
OTHER = "acht wielen geen paard"


@pytest.fixture(autouse=True)
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(passphrase_module.SCRYPT, "n", 16)


@pytest.fixture
def own_key(tmp_path: Path) -> StoreKey:
    key = create_with_passphrase(tmp_path, PASSPHRASE)
    open_store(tmp_path, key).close()
    return key


@pytest.fixture
def prompts() -> FakePrompts:
    return FakePrompts()


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


@pytest.fixture
def page(
    qtbot: QtBot,
    look: QApplication,
    own_key: StoreKey,
    tmp_path: Path,
    prompts: FakePrompts,
    background: Background,
) -> RecoveryKeyPage:
    made = RecoveryKeyPage(Places(tmp_path), background, prompts)
    qtbot.addWidget(made)
    made.show()
    return made


def choose_passphrase(page: RecoveryKeyPage, qtbot: QtBot, first: str, second: str) -> None:
    assert page.passphrase is not None
    for line, words in ((page.passphrase.first, first), (page.passphrase.second, second)):
        line.clear()
        qtbot.keyClicks(line, words)


def test_typed_from_paper_it_opens_the_store_with_a_new_passphrase(
    qtbot: QtBot, page: RecoveryKeyPage, own_key: StoreKey, tmp_path: Path
) -> None:
    qtbot.keyClicks(page.lines, " ".join(recovery_lines(own_key)).replace("-", "").lower())
    choose_passphrase(page, qtbot, OTHER, OTHER)
    assert page.passphrase is not None
    with qtbot.waitSignal(page.used):
        qtbot.keyClick(page.passphrase.second, Qt.Key.Key_Return)
    assert unlock(tmp_path, OTHER) == own_key


def test_a_mistyped_line_is_named_and_nothing_changes(
    qtbot: QtBot, page: RecoveryKeyPage, own_key: StoreKey, tmp_path: Path
) -> None:
    lines = list(recovery_lines(own_key))
    lines[2] = ("0" if lines[2][0] != "0" else "1") + lines[2][1:]
    page.lines.setPlainText("\n".join(lines))
    choose_passphrase(page, qtbot, OTHER, OTHER)
    page.use_button.click()
    assert "regel 3" in page.problem.sentence
    assert unlock(tmp_path, PASSPHRASE) == own_key


def test_two_passphrases_that_differ(
    qtbot: QtBot, page: RecoveryKeyPage, own_key: StoreKey
) -> None:
    page.lines.setPlainText("\n".join(recovery_lines(own_key)))
    choose_passphrase(page, qtbot, OTHER, PASSPHRASE)
    page.use_button.click()
    assert "niet gelijk" in page.problem.sentence


def test_the_key_of_another_store(
    qtbot: QtBot, page: RecoveryKeyPage, background: Background
) -> None:
    page.lines.setPlainText("\n".join(recovery_lines(StoreKey(bytes(32)))))
    choose_passphrase(page, qtbot, OTHER, OTHER)
    page.use_button.click()
    qtbot.waitUntil(lambda: not background.busy)
    assert "hoort bij andere dossiers" in page.problem.sentence
    assert page.use_button.isEnabled()


def test_the_saved_file_fills_the_lines(
    qtbot: QtBot, page: RecoveryKeyPage, own_key: StoreKey, prompts: FakePrompts, tmp_path: Path
) -> None:
    saved = tmp_path / "sleutel.txt"
    saved.write_text(recovery_sheet(own_key, date(2026, 11, 22)), encoding="utf-8")
    prompts.files = (saved,)
    page.file_button.click()
    assert page.lines.toPlainText().splitlines() == list(recovery_lines(own_key))
    prompts.files = (tmp_path / "weg.txt",)
    page.file_button.click()
    assert "weg.txt" in page.problem.sentence


def test_turning_back(qtbot: QtBot, page: RecoveryKeyPage) -> None:
    with qtbot.waitSignal(page.left):
        page.back_button.click()


def test_a_key_store_of_another_profile_needs_no_passphrase(
    qtbot: QtBot,
    look: QApplication,
    tmp_path: Path,
    background: Background,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = create_in_key_store(tmp_path, FakeKeyStore())
    open_store(tmp_path, key).close()
    other = FakeKeyStore()
    monkeypatch.setattr(recovery_key, "system_key_store", lambda: other)
    monkeypatch.setattr("app.storage.key.system_key_store", lambda: other)
    page = RecoveryKeyPage(Places(tmp_path), background, FakePrompts())
    qtbot.addWidget(page)
    assert page.passphrase is None
    page.lines.setPlainText("\n".join(recovery_lines(key)))
    with qtbot.waitSignal(page.used):
        page.use_button.click()
    assert list(other.secrets.values()) == [key.raw.hex()]
