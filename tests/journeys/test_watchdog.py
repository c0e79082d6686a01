"""Nothing freezes: in the main job through the real window, no act and no turn takes too long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo import read_story
from app.demo_exports import write_demo_exports
from app.demo_journey import Journey
from app.storage.key import StoreKey
from app.views import theme
from app.wiring import build_program
from tests.journeys.watchdog import BUSY, STILL, Watchdog, watched


def test_the_main_job_keeps_the_window_awake(
    qapp: QApplication,
    data_dir: Path,
    store_key: StoreKey,
    tmp_path: Path,
    clock: Callable[[], datetime],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    exports, out = tmp_path / "regio", tmp_path / "uit"
    exports.mkdir()
    out.mkdir()
    write_demo_exports(exports, clock().date())
    theme.apply_theme(qapp, theme.LIGHT)
    # A hand that types faster than a worker would leave all its fields to be saved by the next act.
    monkeypatch.setattr("app.views.dossier.session.DELAY_MILLISECONDS", 0)
    with (
        build_program(data_dir, store_key, "noord-limburg", clock=clock) as program,
        watched(monkeypatch) as dog,
    ):
        journey = Journey(program, exports, out, read_story())
        try:
            journey.hand.wait(lambda: journey.window.warm_up_done, "the pages to be read", 60)
            journey.make()
        finally:
            journey.close()
    assert len(dog.times) > 1000
    assert not dog.bitten(), "\n".join(dog.bitten())


def test_the_dog_bites_what_works_too_long(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with watched(monkeypatch) as dog, dog.during("counting"):
        assert sum(1 for _ in range(12_000_000))
    (bitten,) = dog.bitten()
    assert bitten.endswith("counting")


def test_the_dog_lets_a_wait_be(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with watched(monkeypatch) as dog, dog.during("waiting"):
        sleep(2 * BUSY)
    assert not dog.bitten()


def test_the_dog_does_not_let_a_long_wait_be() -> None:
    dog = Watchdog()
    dog.times.append((0.0, STILL + 1, "waiting for the disk"))
    assert len(dog.bitten()) == 1
