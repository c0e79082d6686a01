from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.views.help_window import HelpWindow
from app.views.main_window import MainWindow
from app.views.page import Page, PageName
from app.views.services import Services
from app.views.sync.status_parts import AgePart
from tests.views.fakes import NOW, FakePrompts, make_services


class PlainPage(Page):
    """A page with a search field and a button, that remembers what was asked of it."""

    def __init__(self, name: PageName) -> None:
        self.title = name.value
        super().__init__()
        self.log: list[str] = []
        self.clean = True
        self.search = QLineEdit()
        self.search.setAccessibleName("Zoek")
        self.button = QPushButton("Ga door")
        self.column.addWidget(self.search)
        self.column.addWidget(self.button)

    def enter(self, argument: object = None) -> None:
        self.log.append(f"enter {argument}")

    def flush(self) -> bool:
        self.log.append("flush")
        return self.clean

    def search_field(self) -> QWidget:
        return self.search

    def panes(self) -> tuple[QWidget, ...]:
        return (self.search, self.button)


class Scene:
    """A window that makes plain pages, with prompts that answer at once."""

    def __init__(self, qtbot: QtBot, services: Services, place: Path | None = None) -> None:
        self.prompts = FakePrompts()
        self.made: list[PageName] = []
        self.window = MainWindow(place, self.prompts, self._make)
        qtbot.addWidget(self.window)
        self.services = services

    def _make(self, name: PageName, services: Services) -> Page:
        self.made.append(name)
        return PlainPage(name)

    @property
    def page(self) -> PlainPage:
        assert isinstance(self.window.page, PlainPage)
        return self.window.page


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, region: Region) -> Scene:
    made = Scene(qtbot, make_services(region))
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.window.open(made.services)
    qtbot.waitUntil(lambda: not made.services.background.busy)
    return made


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    heavy = ("sqlalchemy", "pydantic", "keyring", "alembic", "xlsxwriter", "python_calamine")
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from app.views.theme import apply_theme; from app.views.main_window import MainWindow;"
        "apply_theme(app); window = MainWindow(None); window.show(); app.processEvents();"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_focus_comes_back_to_a_button_that_was_at_work(scene: Scene) -> None:
    page = scene.window.page
    assert isinstance(page, PlainPage)
    page.button.setFocus()
    page.button.setEnabled(False)
    assert not page.button.hasFocus()
    page.button.setEnabled(True)
    assert page.button.hasFocus()


def test_before_the_store_is_open_nothing_can_be_done(qtbot: QtBot, look: QApplication) -> None:
    window = MainWindow(None)
    qtbot.addWidget(window)
    window.show()
    window.go(PageName.DOSSIERS)
    window.commands.new_dossier()
    window.commands.refresh()
    assert window.page is None
    assert not window.rail.isEnabled()
    enabled = {action.text() for action in window.menus.actions if action.isEnabled()}
    assert "Afsluiten" in enabled
    assert "Nieuw dossier" not in enabled


def test_the_passphrase_is_asked_inside_the_window(qtbot: QtBot, look: QApplication) -> None:
    window = MainWindow(None)
    qtbot.addWidget(window)
    question = QLineEdit()
    window.show_before_opening(question)
    assert window.stack.currentWidget() is question


def test_a_region_that_cannot_be_read_is_told_and_nothing_can_be_done(
    qtbot: QtBot, look: QApplication, region: Region
) -> None:
    def catalogue() -> None:
        raise ValueError

    services = make_services(region, catalogue=catalogue, explain=lambda _: "Het bestand is weg.")
    scene = Scene(qtbot, services)
    scene.window.open(services)
    qtbot.waitUntil(lambda: not services.background.busy)
    assert scene.window.page is None
    assert "Het bestand is weg." in [label.text() for label in scene.window.findChildren(QLabel)]
    assert not scene.window.rail.isEnabled()


def test_pages_are_made_at_their_first_visit_and_kept(scene: Scene) -> None:
    assert scene.made[0] == PageName.START
    scene.window.go(PageName.DOSSIERS)
    dossiers = scene.page
    scene.window.go(PageName.START)
    scene.window.go(PageName.DOSSIERS, 7)
    assert scene.page is dossiers
    # That of a dossier is made ahead, as soon as its modules are read.
    made = [name for name in scene.made if name != PageName.DOSSIER]
    assert made == [PageName.START, PageName.DOSSIERS]
    assert dossiers.log == ["enter None", "flush", "enter 7"]


def test_the_page_of_a_dossier_is_made_ahead(scene: Scene, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: PageName.DOSSIER in scene.made, timeout=60_000)
    assert scene.page.title == PageName.START


def test_the_rail_leads_everywhere(scene: Scene, qtbot: QtBot) -> None:
    for name in list(PageName)[:5]:
        qtbot.mouseClick(scene.window.rail.button(name), Qt.MouseButton.LeftButton)
        assert scene.page.title == name
        assert scene.window.rail.button(name).isChecked()


def test_an_open_dossier_belongs_under_dossiers(scene: Scene) -> None:
    scene.window.commands.new_dossier()
    assert scene.page.log == ["enter new"]
    assert scene.window.rail.button(PageName.DOSSIERS).isChecked()


def test_the_alt_letters_of_the_menus_are_unique(scene: Scene) -> None:
    titles = [action.text() for action in scene.window.menuBar().actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert [title.replace("&", "") for title in titles] == [
        "Bestand",
        "Bewerken",
        "Beeld",
        "Dossier",
        "Aanbieders",
        "Regio",
        "Help",
    ]
    assert len(set(letters)) == len(letters)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_letters_in_every_menu_are_unique_and_work(scene: Scene, qtbot: QtBot) -> None:
    for menu in scene.window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        entries = [action.text() for action in menu.actions() if not action.isSeparator()]
        letters = [text[text.index("&") + 1].lower() for text in entries]
        assert len(set(letters)) == len(letters), entries
    qtbot.keyClick(scene.window, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.title() == "B&eeld"
    qtbot.keyClick(menu, Qt.Key.Key_D)
    assert scene.page.title == PageName.DOSSIERS


def test_no_key_does_two_things(scene: Scene) -> None:
    keys = [a.shortcut().toString() for a in scene.window.menus.actions if a.shortcut().toString()]
    assert len(set(keys)) == len(keys)
    wanted = {"Ctrl+N", "Ctrl+O", "Ctrl+S", "Ctrl+F", "Ctrl+Z", "Ctrl+Y", "F1", "F5", "F6"}
    assert wanted <= set(keys)


def test_the_keys_of_windows_work(scene: Scene, qtbot: QtBot) -> None:
    window = scene.window
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert scene.page.search.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert scene.page.log[-1] == "flush"
    assert "al opgeslagen" in window.status.currentMessage()
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert scene.page.log[-2:] == ["flush", "enter None"]
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.findChild(HelpWindow).page.name == "welkom"
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert scene.page.title == PageName.DOSSIERS


def test_a_page_tells_who_listens_what_can_be_done_there(scene: Scene) -> None:
    assert "Ctrl+F" in scene.page.accessibleDescription()


def test_copy_and_undo_go_to_the_field_that_has_the_focus(scene: Scene, qtbot: QtBot) -> None:
    scene.page.search.setFocus()
    qtbot.keyClicks(scene.page.search, "Sanne")
    actions = {action.text(): action for action in scene.window.menus.actions}
    actions["Ongedaan maken"].trigger()
    assert scene.page.search.text() == ""
    actions["Opnieuw"].trigger()
    assert scene.page.search.text() == "Sanne"
    scene.page.button.setFocus()
    actions["Plakken"].trigger()


def test_f6_walks_through_the_parts_and_back(scene: Scene, qtbot: QtBot) -> None:
    rail = scene.window.rail.button(PageName.START)
    rail.setFocus()
    age = scene.window.status.findChild(AgePart)
    order = [scene.page.search, scene.page.button, age, rail]
    for widget in order:
        qtbot.keyClick(scene.window, Qt.Key.Key_F6)
        assert widget.hasFocus()
    qtbot.keyClick(scene.window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert age.hasFocus()


def test_the_status_bar_says_what_is_stored_and_with_what_we_work(
    scene: Scene, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not scene.services.background.busy)
    scene.page.saved.emit(NOW)
    assert scene.window.status.saved_text == "opgeslagen 14:03"
    scene.page.saved.emit("14:04")
    assert scene.window.status.saved_text == "opgeslagen 14:04"
    words = [w.text() for w in scene.window.status.findChildren(QWidget) if hasattr(w, "text")]
    assert any("Venlo" in word for word in words)


def test_a_page_can_ask_for_another_page(scene: Scene) -> None:
    scene.page.go.emit(PageName.DOSSIER, 14)
    assert scene.page.title == PageName.DOSSIER
    assert scene.page.log == ["enter 14"]


@pytest.mark.parametrize("name", list(PageName))
def test_f5_looks_into_the_folder_of_the_region_on_every_page(
    scene: Scene, qtbot: QtBot, name: PageName
) -> None:
    scene.window.go(name)
    with qtbot.waitSignal(scene.services.desk.look_asked):
        qtbot.keyClick(scene.window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not scene.services.background.busy)
    assert scene.page.log[-1] == "enter None"


def test_the_age_of_the_data_leads_to_bijwerken(scene: Scene, qtbot: QtBot) -> None:
    age = scene.window.status.findChild(AgePart)
    assert age.text() == "Nog geen regionale gegevens"
    qtbot.mouseClick(age, Qt.MouseButton.LeftButton)
    assert scene.page.title == PageName.SYNC


def test_closing_stores_first_and_stays_when_that_fails(scene: Scene) -> None:
    scene.page.clean = False
    scene.prompts.agree = False
    assert not scene.window.close()
    assert "kon niet worden opgeslagen" in scene.prompts.asked[0]
    scene.prompts.agree = True
    assert scene.window.close()


def test_it_fits_a_laptop(scene: Scene) -> None:
    least = scene.window.minimumSizeHint().expandedTo(scene.window.minimumSize())
    assert least.width() <= 1366
    assert least.height() <= 728


def test_the_window_stands_where_it_stood(
    qtbot: QtBot, look: QApplication, region: Region, tmp_path: Path
) -> None:
    file = tmp_path / "venster.ini"
    screen = QGuiApplication.primaryScreen().availableGeometry()
    place = QRect(screen.left() + 10, screen.top() + 12, 1030, 650).intersected(screen)
    first = Scene(qtbot, make_services(region), file)
    first.window.setMinimumSize(100, 100)
    first.window.setGeometry(place)
    first.window.close()
    second = Scene(qtbot, make_services(region), file)
    assert second.window.geometry().topLeft() == place.topLeft()


def test_a_window_that_stood_on_a_screen_that_is_gone_comes_back(
    qtbot: QtBot, look: QApplication, region: Region, tmp_path: Path
) -> None:
    file = tmp_path / "venster.ini"
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue("venster/plaats", QRect(9000, 9000, 1280, 700))
    settings.sync()
    scene = Scene(qtbot, make_services(region), file)
    assert scene.window.geometry().left() < 9000


def test_everything_that_takes_the_focus_has_a_name(scene: Scene) -> None:
    for widget in scene.window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert spoken, widget


def test_the_buttons_of_the_rail_are_big_enough_to_hit(scene: Scene) -> None:
    buttons = scene.window.rail.findChildren(QToolButton)
    assert len(buttons) == 5
    assert min(min(button.width(), button.height()) for button in buttons) >= 28
