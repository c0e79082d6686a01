"""The choice of language: kept beside the place of the window, seen after a restart."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views import language, restart
from app.views.settings_cards.look_card import LookCard
from tests.views.fakes import FakeSettings, make_services


@pytest.fixture
def card(qtbot: QtBot, look: QApplication, region: Region, tmp_path: Path) -> LookCard:
    services = make_services(region, settings=FakeSettings(theme="light"), data_dir=tmp_path)
    made = LookCard(services)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    return made


def test_another_language_is_kept_and_a_restart_is_offered(
    card: LookCard, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not card.restart.isVisible()
    with qtbot.waitSignal(card.saved):
        qtbot.keyClick(card.language.combo, Qt.Key.Key_Down)
    assert language.kept_language(tmp_path / "venster.ini") == language.ENGLISH
    assert card.restart.isVisible()
    assert card.later.isVisible()
    qtbot.keyClick(card.language.combo, Qt.Key.Key_Up)
    assert language.kept_language(tmp_path / "venster.ini") == language.DUTCH
    assert not card.restart.isVisible()


def test_a_language_that_was_laid_down_cannot_be_changed(
    card: LookCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Indicatiewijzer"
    folder.mkdir()
    (folder / "policy.toml").write_text('[settings]\nlanguage = "en"\n', encoding="utf-8")
    monkeypatch.setenv("PROGRAMDATA", str(tmp_path))
    card.enter()
    assert card.language.value() == language.ENGLISH
    assert not card.language.combo.isEnabled()


class Stubborn(QWidget):
    """A window that does not close: something was not saved."""

    def close(self) -> bool:
        return False


@pytest.mark.parametrize(("window", "times"), [(QWidget, 1), (Stubborn, 0)])
def test_the_program_starts_again_only_once_the_window_is_closed(
    window: type[QWidget],
    times: int,
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[str] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, _: started.append(program))
    made = window()
    qtbot.addWidget(made)
    made.show()
    restart.restart(made)
    restart.start_again_if_asked()
    assert started == [sys.executable] * times
    qapp.setProperty("start-again", False)
    made.hide()


def test_nothing_starts_that_nobody_asked(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QProcess, "startDetached", lambda *_: pytest.fail("started"))
    restart.start_again_if_asked()
