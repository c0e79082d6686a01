"""The host of the parts: made at the first visit, walked with the arrows, named by an argument."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views.page import PageName
from app.views.region.part import RegionPart
from app.views.region.parts import RegionPartName
from app.views.region.region_page import RegionPage
from app.views.services import Services
from tests.views.fakes import make_services


class FakePart(RegionPart):
    """Remembers its visits."""

    def __init__(self, name: str) -> None:
        self.title = name
        self.explanation = f"Uitleg van {name}."
        super().__init__()
        self.visits: list[object] = []
        self.field = QLineEdit()
        self.column.addWidget(self.field)

    def enter(self, argument: object = None) -> None:
        self.visits.append(argument)

    def search_field(self) -> QWidget | None:
        return self.field


class Scene:
    """The page with parts that remember."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.made: dict[str, FakePart] = {}
        self.page = RegionPage(services, self.make)
        self.page.enter()
        self.page.show()
        qtbot.waitExposed(self.page)

    def make(self, name: RegionPartName, services: Services) -> FakePart:
        self.made[name] = FakePart(name)
        return self.made[name]

    def press(self, key: Qt.Key) -> None:
        """Press a key on the part that is chosen now."""
        chosen = self.page.choice.button(self.page.choice.value())
        chosen.setFocus()
        self.qtbot.keyClick(chosen, key)


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, region: Region) -> Iterator[Scene]:
    made = Scene(qtbot, make_services(region))
    yield made
    made.page.close()
    made.page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_only_the_part_in_view_is_made(scene: Scene) -> None:
    assert list(scene.made) == [RegionPartName.FIGURES]
    assert scene.page.part is scene.made[RegionPartName.FIGURES]


def test_the_arrows_walk_along_the_parts(scene: Scene) -> None:
    for name in list(RegionPartName)[1:]:
        scene.press(Qt.Key.Key_Right)
        assert scene.page.part is scene.made[name]
    assert list(scene.made) == list(RegionPartName)


def test_a_click_shows_a_part_and_a_second_visit_makes_it_no_more(scene: Scene) -> None:
    for name in (RegionPartName.WHAT_IF, RegionPartName.FIGURES, RegionPartName.WHAT_IF):
        scene.qtbot.mouseClick(scene.page.choice.button(name), Qt.MouseButton.LeftButton)
    assert len(scene.made) == 2
    assert scene.made[RegionPartName.WHAT_IF].visits == [None, None]


@pytest.mark.parametrize(
    ("argument", "name", "asked"),
    [
        ("ceilings", RegionPartName.CEILINGS, None),
        (RegionPartName.SIGNALS, RegionPartName.SIGNALS, None),
        ((RegionPartName.CEILINGS, "22000001"), RegionPartName.CEILINGS, "22000001"),
    ],
)
def test_another_page_may_name_the_part(
    scene: Scene, argument: object, name: RegionPartName, asked: object
) -> None:
    scene.page.enter(argument)
    assert scene.page.part is scene.made[name]
    assert scene.made[name].visits == [asked]
    assert scene.page.choice.value() == name


def test_f1_ctrl_f_and_f6_belong_to_the_part_in_view(scene: Scene) -> None:
    scene.page.enter(RegionPartName.BENCHMARK)
    part = scene.made[RegionPartName.BENCHMARK]
    assert scene.page.help_text().startswith("Uitleg van benchmark.")
    assert scene.page.search_field() is part.field
    assert scene.page.panes() == (scene.page.choice, part)


def test_what_a_part_asks_and_tells_reaches_the_window(scene: Scene) -> None:
    part = scene.made[RegionPartName.FIGURES]
    with scene.qtbot.waitSignals([scene.page.go, scene.page.told]):
        part.go.emit(PageName.SYNC, None)
        part.told.emit("Klaar.")


def test_every_choice_says_what_it_is(scene: Scene) -> None:
    names = [scene.page.choice.button(name).accessibleName() for name in RegionPartName]
    assert names[0] == "Onderdeel: Cijfers"
    assert len(set(names)) == len(RegionPartName)
