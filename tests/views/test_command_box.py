"""Ctrl+K, by keys: what is found, and where Enter goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.dossiers import Dossiers
from app.services.workplace import Workplace
from app.storage.database import Store
from app.views.command_box import CommandBox, Place, fitting
from app.views.main_window import MainWindow
from app.views.page import PageName
from app.views.region.parts import RegionPartName, part_titles
from app.views.region.region_page import RegionPage
from app.views.services import Services
from app.views.settings_cards.sections import SectionName


def place(name: str, kind: str = "opdracht") -> Place:
    return Place(name, kind, lambda: None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["Register maken", "Kompas Jeugd", "Gégevens bijwerken"]),
        ("kom", ["Kompas Jeugd"]),
        ("jeugd kompas", ["Kompas Jeugd"]),
        ("gegevens", ["Gégevens bijwerken"]),
        ("maken", ["Register maken"]),
        ("aanbieder", ["Kompas Jeugd"]),
        ("e", ["Register maken", "Kompas Jeugd", "Gégevens bijwerken"]),
        ("ge", ["Gégevens bijwerken", "Register maken"]),
        ("nergens", []),
    ],
)
def test_all_words_count_and_the_beginning_counts_most(text: str, found: list[str]) -> None:
    places = [
        place("Register maken", "opdracht van ge"),
        place("Kompas Jeugd", "aanbieder"),
        place("Gégevens bijwerken"),
    ]
    assert [item.name for item in fitting(places, text)] == found


class Scene:
    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.services = services
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.done: list[str] = []
        self.went: list[tuple[str, object]] = []
        lock = QAction("&Vergrendelen", self.window)
        lock.setShortcut("Ctrl+L")
        lock.triggered.connect(lambda: self.done.append("lock"))
        off = QAction("Niet nu", self.window)
        off.setEnabled(False)
        steps = [("Omvang", "uren norm", lambda: self.done.append("volume"))]
        self.box = CommandBox(services, [lock, off], steps, self.window)
        self.box.went.connect(lambda page, what: self.went.append((page, what)))
        self.box.open()
        self.settle()

    def settle(self) -> None:
        for _ in range(2):
            self.qtbot.waitUntil(lambda: not self.services.background.busy)
            QCoreApplication.processEvents()

    def search(self, text: str) -> None:
        self.box.field.clear()
        self.qtbot.keyClicks(self.box.field, text)
        with self.qtbot.waitSignal(self.box.field.searched):
            pass
        self.settle()

    def names(self) -> list[str]:
        return [row.name for row in self.box.model.rows]

    def enter(self) -> None:
        self.qtbot.keyClick(self.box.field, Qt.Key.Key_Return)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Iterator[Scene]:
    made = Scene(qtbot, regional)
    yield made
    made.settle()


def test_it_begins_with_what_can_be_done_now(scene: Scene) -> None:
    assert scene.names()[:2] == ["Omvang", "Vergrendelen"]
    assert "Niet nu" not in scene.names()
    assert scene.box.field.hasFocus()


def test_an_action_is_carried_out(scene: Scene) -> None:
    scene.search("vergr")
    scene.enter()
    assert scene.done == ["lock"]


def test_a_setting_is_shown_in_its_section(scene: Scene) -> None:
    scene.search("reservekop")
    scene.qtbot.keyClick(scene.box.field, Qt.Key.Key_Return)
    assert scene.went == [(PageName.SETTINGS, SectionName.BACKUPS)]


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("donker", SectionName.LOOK),
        ("tekstgrootte", SectionName.LOOK),
        ("wachtzin", SectionName.KEY),
        ("back-up", SectionName.BACKUPS),
        ("drempels", SectionName.LIGHTS),
        ("sjabloon", SectionName.FOLDERS),
    ],
)
def test_a_setting_is_found_by_the_words_people_use(
    scene: Scene, text: str, section: SectionName
) -> None:
    scene.search(text)
    scene.qtbot.keyClick(scene.box.field, Qt.Key.Key_Return)
    assert scene.went == [(PageName.SETTINGS, section)]


def test_a_step_of_the_open_dossier_is_found_by_what_is_done_in_it(scene: Scene) -> None:
    scene.search("uren norm")
    scene.enter()
    assert scene.done == ["volume"]


def test_every_part_of_the_region_and_every_step_can_be_gone_to(
    qtbot: QtBot, look: QApplication, regional: Services
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.open(regional)
    found = {action.text().replace("&", "") for action in window.menus.everything}
    assert set(part_titles().values()) <= found
    (wanted,) = (action for action in window.menus.actions if action.text() == "Benchmark")
    wanted.trigger()
    page = window.page
    assert isinstance(page, RegionPage)
    assert page.choice.value() == RegionPartName.BENCHMARK


def test_a_provider_and_a_product_are_shown_on_their_page(scene: Scene) -> None:
    scene.search("45n02")
    assert len(scene.names()) == 1
    scene.enter()
    assert scene.went == [(PageName.PRODUCTS, "45N02")]


def test_a_dossier_is_found_by_number_and_name(
    scene: Scene, regional_store: Store, region: Region, clock: Callable[[], datetime]
) -> None:
    sessions = regional_store.sessions
    dossiers = Dossiers(Workplace(sessions, region, scene.services.catalogue, clock, str))
    view = dossiers.create("0983", {"first_names": "Sanne"})
    object.__setattr__(scene.services, "dossiers", dossiers)
    for words in ("sanne", view.number):
        scene.search(words)
        assert scene.names() == [f"{view.number} · Sanne"]
    scene.enter()
    assert scene.went == [(PageName.DOSSIER, view.id)]


def test_the_arrows_walk_while_the_cursor_stays(scene: Scene) -> None:
    scene.search("ambulante")
    first = scene.box.field.accessibleDescription()
    scene.qtbot.keyClick(scene.box.field, Qt.Key.Key_Down)
    assert scene.box.table.currentIndex().row() == 1
    assert scene.box.field.hasFocus()
    assert scene.box.field.accessibleDescription() not in ("", first)


def test_a_word_that_nothing_has_says_so_and_enter_does_nothing(scene: Scene) -> None:
    scene.search("xyzxyz")
    assert scene.names() == []
    assert scene.box._nothing.isVisible()
    scene.enter()
    assert (scene.done, scene.went) == ([], [])
    assert scene.box.isVisible()
