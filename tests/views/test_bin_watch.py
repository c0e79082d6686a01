"""The bin of a program that is left open is emptied too."""

from __future__ import annotations

from types import SimpleNamespace

from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views.bin_watch import BinWatch
from tests.views.fakes import make_services


def test_it_looks_at_the_start_and_again(qtbot: QtBot, region: Region) -> None:
    looks: list[int] = []
    services = make_services(region, bin=SimpleNamespace(empty_old=lambda: looks.append(1)))
    watch = BinWatch(services, again_ms=1)
    watch.start()
    qtbot.waitUntil(lambda: len(looks) >= 3, timeout=10_000)
    watch.deleteLater()
    services.background.stop()
