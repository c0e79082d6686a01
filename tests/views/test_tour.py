"""The tour of the first start: four steps, to skip, and never again by itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views.main_window import MainWindow
from app.views.page import PageName
from app.views.tour import Tour, tour_seen
from tests.views.fakes import FakePrompts, make_services
from tests.views.test_main_window import PlainPage

Opened = Callable[[Path | None], MainWindow]


@pytest.fixture
def opened(qtbot: QtBot, look: QApplication, region: Region) -> Opened:
    def make(file: Path | None) -> MainWindow:
        window = MainWindow(file, FakePrompts(), lambda name, _services: PlainPage(name))
        qtbot.addWidget(window)
        window.resize(1366, 728)
        services = make_services(region)
        with qtbot.waitActive(window):
            window.show()
            window.open(services)
        qtbot.waitUntil(lambda: not services.background.busy)
        return window

    return make


def tours(window: MainWindow) -> list[Tour]:
    return [tour for tour in window.findChildren(Tour) if not tour.panel.isHidden()]


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_first_start_shows_it_without_taking_the_focus(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(tmp_path / "venster.ini")
    qtbot.waitUntil(lambda: bool(tours(window)))
    (tour,) = tours(window)
    assert not tour.panel.isAncestorOf(window.focusWidget())
    assert window.rect().contains(tour.panel.geometry())


def test_four_steps_and_the_last_button_ends_it(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(tmp_path / "venster.ini")
    qtbot.waitUntil(lambda: bool(tours(window)))
    (tour,) = tours(window)
    assert tour.panel.back_button.isHidden()
    titles = []
    for number in range(1, 5):
        titles.append(tour.panel.accessibleDescription())
        assert f"Stap {number} van 4" in [label.text() for label in tour.panel.findChildren(QLabel)]
        click(qtbot, tour.panel.next_button)
    assert len(set(titles)) == 4
    assert not tours(window)


def test_it_is_not_shown_again(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "venster.ini"
    first = opened(file)
    qtbot.waitUntil(lambda: bool(tours(first)))
    assert tour_seen(file)
    assert not tours(opened(file))


def test_without_a_data_folder_there_is_none(opened: Opened) -> None:
    assert not tours(opened(None))


def test_help_brings_it_back_and_there_is_one(opened: Opened, qtbot: QtBot) -> None:
    window = opened(None)
    window.go(PageName.DOSSIERS)
    window.commands.show_tour()
    window.commands.show_tour()
    assert len(tours(window)) == 1
    assert window.page is not None
    assert window.page.title == PageName.START


def test_back_esc_and_skip(opened: Opened, qtbot: QtBot) -> None:
    window = opened(None)
    window.commands.show_tour()
    (tour,) = tours(window)
    click(qtbot, tour.panel.next_button)
    click(qtbot, tour.panel.back_button)
    assert tour.panel.back_button.isHidden()
    qtbot.keyClick(tour.panel.next_button, Qt.Key.Key_Escape)
    assert not tours(window)
    window.commands.show_tour()
    click(qtbot, tours(window)[0].panel.skip_button)
    assert not tours(window)


def test_f6_comes_to_its_buttons_and_work_ends_it(opened: Opened, qtbot: QtBot) -> None:
    window = opened(None)
    window.commands.show_tour()
    (tour,) = tours(window)
    assert isinstance(window.page, PlainPage)
    window.page.button.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert tour.panel.isAncestorOf(window.focusWidget())
    window.go(PageName.PROVIDERS)
    assert not tours(window)


def test_it_keeps_its_place_in_a_window_that_grows(opened: Opened) -> None:
    window = opened(None)
    window.commands.show_tour()
    (tour,) = tours(window)
    before = tour.panel.pos()
    window.resize(1600, 900)
    QTest.qWait(0)
    assert tour.panel.pos().x() > before.x()
    assert window.rect().contains(tour.panel.geometry())
