from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.sync_report import FileReport, SyncReport
from app.views.page import PageName
from app.views.services import Services
from app.views.status_line import StatusLine
from app.views.sync.window_sync import WindowSync
from tests.views.fakes import FakeSync, data_age, make_services

WAITING = replace(data_age(date(2026, 9, 30)), kind="Wachttijden")


class SlowSync(FakeSync):
    """Reads until it may end or is asked to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.may_end = threading.Event()

    def preview(self, paths: tuple[Path, ...], *, progress: Any, cancelled: Any) -> SyncReport:
        progress("Declaraties.xlsx: Declaraties", 5, 20)
        while not self.may_end.wait(0.005):
            if cancelled():
                return SyncReport((), cancelled=True, preview=True)
        return self.before


class Scene:
    """A status bar with the regional data in it, and no window around it."""

    def __init__(self, qtbot: QtBot, region: Region) -> None:
        self.qtbot = qtbot
        self.sync = SlowSync()
        self.services: Services = make_services(region, sync=self.sync)
        self.status = StatusLine()
        qtbot.addWidget(self.status)
        self.status.resize(1366, 26)
        self.status.show()
        self.went: list[str] = []
        self.parts = WindowSync(self.services, self.status, self.went.append, self.status)
        self.parts.show_page(PageName.START)

    def start(self, *ages: Any) -> None:
        self.sync.ages = ages
        self.parts.start()
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.services.background.busy)

    def find(self, *files: FileReport) -> None:
        self.sync.before = SyncReport(files, preview=True)
        self.sync.may_end.set()
        self.services.desk.look((Path("D.xlsx"),), unasked=True)
        self.rest()

    def press(self, button: Any) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, region: Region) -> Iterator[Scene]:
    made = Scene(qtbot, region)
    yield made
    made.services.background.stop()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 10, 31), "Declaraties: 31-10-2026 (22 dagen)"),
        (date(2026, 11, 21), "Declaraties: 21-11-2026 (1 dag)"),
        (date(2026, 11, 22), "Declaraties: 22-11-2026 (vandaag)"),
    ],
)
def test_the_age_of_the_data_stands_in_the_status_bar(scene: Scene, day: date, said: str) -> None:
    scene.start(data_age(day))
    assert scene.parts.age.text() == said
    assert scene.parts.age.icon().isNull()


def test_without_data_the_status_bar_says_so(scene: Scene) -> None:
    scene.start()
    assert scene.parts.age.text() == "Nog geen regionale gegevens"


def test_data_that_is_too_old_is_warned_of_with_a_sign_and_words(scene: Scene) -> None:
    scene.start(data_age(date(2026, 10, 31)), WAITING)
    age = scene.parts.age
    assert age.text() == "Te oud: Wachttijden (53 dagen)"
    assert age.accessibleDescription() == age.toolTip()
    assert not age.icon().isNull()
    lines = age.toolTip().splitlines()
    assert "Wachttijden: 30-09-2026, 53 dagen oud (te oud)" in lines
    assert "Declaraties: 31-10-2026, 22 dagen oud" in lines
    assert "KPI: nog niet ingelezen" in lines
    assert len(lines) == 7
    scene.sync.ages = (data_age(date(2026, 10, 31)),)
    scene.services.desk.taken.emit(SyncReport(()))
    scene.rest()
    assert age.text() == "Declaraties: 31-10-2026 (22 dagen)"
    assert age.icon().isNull()


def test_assignments_that_are_too_old_are_named_first(scene: Scene) -> None:
    """The one that is farthest past its limit first, the newest of all kinds nowhere."""
    old = replace(data_age(date(2026, 9, 17)), kind="Toewijzingen")
    older = replace(data_age(date(2026, 6, 1)), kind="Wachttijden")
    scene.start(data_age(date(2026, 11, 20)), old, older)
    assert scene.parts.age.text() == "Te oud: Wachttijden (174 dagen), Toewijzingen (66 dagen)"
    assert "Declaraties: 20-11-2026, 2 dagen oud" in scene.parts.age.toolTip()


def test_the_last_look_into_the_folder_stands_in_the_tip(scene: Scene) -> None:
    scene.start(data_age(date(2026, 10, 31)))
    words = "Map /regio. Laatst gekeken: 14:03, niets nieuws"
    scene.services.desk.tell_folder(words)
    age = scene.parts.age
    assert age.toolTip().splitlines()[-1] == words
    assert age.accessibleDescription() == age.toolTip()
    scene.parts.show_page(PageName.DOSSIERS)
    assert words in age.toolTip()
    assert "Declaraties: 31-10-2026, 22 dagen oud" in age.toolTip()


def test_what_has_no_limit_is_told_by_its_date(scene: Scene) -> None:
    scene.start(replace(data_age(date(2026, 10, 31)), kind="KPI"))
    assert scene.parts.age.text() == "Gegevens: 31-10-2026 (22 dagen)"
    assert scene.parts.age.icon().isNull()


def test_the_age_leads_to_bijwerken_by_key(scene: Scene) -> None:
    scene.start()
    scene.qtbot.keyClick(scene.parts.age, Qt.Key.Key_Space)
    assert scene.went == [PageName.SYNC]


def test_work_is_in_sight_on_every_page_and_stops_within_a_second(scene: Scene) -> None:
    work = scene.parts.work
    assert not work.isVisible()
    scene.services.desk.look((Path("D.xlsx"),))
    scene.qtbot.waitUntil(lambda: work.words == "Declaraties.xlsx: Declaraties")
    assert work.isVisible()
    scene.parts.show_page(PageName.SYNC)
    assert not work.isVisible()
    scene.parts.show_page(PageName.START)
    with scene.qtbot.waitSignal(scene.services.desk.ended, timeout=1_000):
        scene.press(work.stop)
        assert work.words == "Wordt gestopt…"
        assert not work.stop.isEnabled()
    assert not work.isVisible()


def test_it_fits_the_narrowest_window(scene: Scene) -> None:
    kinds = ("Wachttijden", "Toewijzingen", "Declaraties")
    old = tuple(replace(data_age(date(2025, 1, 1)), kind=kind) for kind in kinds)
    scene.status.show_place("2026.1 (regio 22-11-2026)", "Noord-Limburg", "Horst aan de Maas")
    scene.start(*old)
    scene.services.desk.look((Path("D.xlsx"),))
    scene.qtbot.waitUntil(scene.parts.work.isVisible)
    assert scene.status.minimumSizeHint().width() <= 1024
    scene.services.desk.cancel()
    scene.rest()
    assert scene.status.minimumSizeHint().width() <= 1024


def test_new_data_is_offered_until_it_is_looked_at(scene: Scene) -> None:
    scene.find(FileReport("D.xlsx"))
    offer = scene.parts.offer
    assert offer.isVisible()
    assert offer.text() == "Nieuwe regionale gegevens: bekijken"
    scene.press(offer)
    assert scene.went == [PageName.SYNC]
    scene.parts.show_page(PageName.SYNC)
    assert not offer.isVisible()
    scene.services.desk.open()
    scene.parts.show_page(PageName.START)
    assert not offer.isVisible()


def test_an_offer_goes_when_it_is_put_away(scene: Scene) -> None:
    scene.find(FileReport("D.xlsx"))
    scene.services.desk.put_away()
    assert not scene.parts.offer.isVisible()
