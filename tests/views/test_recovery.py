"""A store that does not open: the window says why, and every way on leads somewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

import app.window
from app.models.setting import Setting
from app.services.settings import SettingKey
from app.storage.backups import make_backup
from app.storage.database import open_store
from app.storage.key import StoreKey, create_with_passphrase
from app.storage.places import Places, choose_folder, find_places
from app.storage.recovery import Way
from app.storage.recovery_key import recovery_lines
from app.views.background import Background
from app.views.main_window import MainWindow
from app.views.reading_bar import ReadingBar
from app.views.recovery_key_page import RecoveryKeyPage
from app.views.recovery_page import RecoveryPage
from app.views.restore_page import RestorePage
from app.views.start_page import StartPage
from app.views.unlock_page import UnlockPage
from app.window import Opening
from tests.views.fakes import FakePrompts

PASSPHRASE = "vier woorden die ik weet"
MOMENT = datetime(2026, 11, 21, 16, 40)


class Started:
    """A window on a data folder, being opened."""

    def __init__(self, qtbot: QtBot, places: Places) -> None:
        self.qtbot = qtbot
        self.prompts = FakePrompts()
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.opening = Opening(self.window, places, "noord-limburg", self.prompts)
        self.window.show()
        self.opening.start()

    @property
    def shown(self) -> object:
        return self.window.stack.currentWidget()

    @property
    def page(self) -> RecoveryPage:
        assert isinstance(self.shown, RecoveryPage)
        return self.shown

    @property
    def said(self) -> str:
        labels = self.page.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    def press(self, way: Way) -> None:
        QTest.mouseClick(self.page.buttons[way], Qt.MouseButton.LeftButton)

    def works(self) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.window.page, StartPage), timeout=10_000)


@pytest.fixture
def start(
    qtbot: QtBot, look: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path | None], Started]]:
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_a, **_k: tmp_path / "eigen")
    monkeypatch.setattr(app.window, "is_remote", lambda _folder: False)
    made: list[Started] = []

    def begin(folder: Path | None) -> Started:
        made.append(Started(qtbot, find_places(folder)))
        return made[-1]

    yield begin
    for started in made:
        started.opening.close()


@pytest.fixture
def filled(tmp_path: Path) -> tuple[Places, StoreKey]:
    """A store with one setting and a backup of it; afterwards the setting was changed."""
    places = Places(tmp_path / "gegevens")
    key = create_with_passphrase(places.data, PASSPHRASE)
    with open_store(places.data, key) as store:
        with store.sessions.begin() as session:
            session.merge(Setting(key=SettingKey.WORKER, value="Vóór"))
        make_backup(places, key, "by hand", MOMENT)
        with store.sessions.begin() as session:
            session.merge(Setting(key=SettingKey.WORKER, value="Na"))
    return places, key


def damage(path: Path) -> bytes:
    broken = bytes(4096) + path.read_bytes()[4096:]
    path.write_bytes(broken)
    return broken


def test_damaged_store_is_restored_and_kept(start, filled):
    places, key = filled
    broken = damage(places.database)
    started = start(places.data)
    assert "is beschadigd" in started.said
    assert list(started.page.buttons) == [Way.RESTORE, Way.LOOK, Way.OTHER_FOLDER, Way.QUIT]
    started.press(Way.RESTORE)
    choice = started.shown
    assert isinstance(choice, RestorePage)
    assert [row.made_at for row in choice.rows.rows] == [MOMENT]
    QTest.keyClick(choice.table, Qt.Key.Key_Return)
    started.works()
    assert "21-11-2026 16:40" in started.prompts.asked[0]
    started.opening.close()
    with open_store(places.data, key) as store, store.sessions() as session:
        assert session.get(Setting, SettingKey.WORKER).value == "Vóór"
    (aside,) = places.set_aside.iterdir()
    assert (aside / "dossiers.db").read_bytes() == broken


def test_who_thinks_better_of_it_comes_back_to_the_choices(start, filled):
    places, _key = filled
    broken = damage(places.database)
    started = start(places.data)
    started.prompts.agree = False
    started.press(Way.RESTORE)
    choice = started.shown
    QTest.mouseClick(choice.restore_button, Qt.MouseButton.LeftButton)
    assert started.shown is choice
    QTest.mouseClick(choice.back_button, Qt.MouseButton.LeftButton)
    assert started.page.buttons
    assert places.database.read_bytes() == broken


def test_backup_that_is_damaged_too_is_refused_and_changes_nothing(start, filled, qtbot):
    places, _key = filled
    broken = damage(places.database)
    (backup,) = places.backups.glob("*.db")
    backup.write_bytes(backup.read_bytes()[:-4096])
    started = start(places.data)
    started.press(Way.RESTORE)
    choice = started.shown
    QTest.mouseClick(choice.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "beschadigd" in choice.problem.sentence, timeout=10_000)
    assert choice.restore_button.isEnabled()
    assert places.database.read_bytes() == broken


def test_without_backups_that_is_said(start, filled):
    places, _key = filled
    damage(places.database)
    for path in places.backups.iterdir():
        path.unlink()
    started = start(places.data)
    started.press(Way.RESTORE)
    assert "Er zijn geen reservekopieën" in started.shown.problem.sentence
    assert not started.shown.restore_button.isEnabled()


def test_backup_on_a_stick_is_put_back(start, filled, tmp_path):
    places, key = filled
    (backup,) = places.backups.glob("*.db")
    stick = tmp_path / "stick" / backup.name
    stick.parent.mkdir()
    backup.rename(stick)
    damage(places.database)
    started = start(places.data)
    started.press(Way.RESTORE)
    assert not started.shown.restore_button.isEnabled()
    started.prompts.files = (stick,)
    QTest.mouseClick(started.shown.other_button, Qt.MouseButton.LeftButton)
    started.works()
    started.opening.close()
    with open_store(places.data, key) as store, store.sessions() as session:
        assert session.get(Setting, SettingKey.WORKER).value == "Vóór"


@pytest.mark.parametrize("readable", ["store", "backup"])
def test_backups_of_the_second_place_are_listed_with_what_they_hold(
    start, filled, tmp_path, qtbot, readable
):
    places, key = filled
    with open_store(places.data, key) as store:
        with store.sessions.begin() as session:
            session.merge(Setting(key=SettingKey.BACKUP_FOLDER, value=str(tmp_path / "stick")))
        if readable == "backup":
            make_backup(places, key, "day", MOMENT)
    second = tmp_path / "stick" / f"Indicatiewijzer-{key.check[:8]}"
    second.mkdir(parents=True)
    for path in list(places.backups.glob("dossiers-20261121-164000.*")):
        path.rename(second / path.name)
    if readable == "backup":
        damage(places.database)
    else:
        zero_root(places, key, "sqlite_autoindex_dossier_1")
    background = Background()
    page = RestorePage(places, key, background, FakePrompts())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: any(row.elsewhere for row in page.rows.rows), timeout=10_000)
    (there,) = (row for row in page.rows.rows if row.elsewhere)
    assert (there.made_at, there.dossiers, there.reason) == (MOMENT, 0, "by hand")
    assert page.restore_button.isEnabled()
    assert not page.problem.sentence
    heads = [page.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(9)]
    assert "Indicaties" in heads
    assert "Waar" in heads
    background.stop()


def test_store_that_is_gone_is_not_replaced_by_an_empty_one(start, filled):
    places, _key = filled
    places.database.unlink()
    started = start(places.data)
    assert "is verdwenen" in started.said
    started.press(Way.RESTORE)
    QTest.mouseClick(started.shown.restore_button, Qt.MouseButton.LeftButton)
    started.works()


def test_store_in_use_can_be_looked_in_and_tried_again(start, filled, qtbot):
    places, key = filled
    with open_store(places.data, key):
        started = start(places.data)
        assert "al geopend" in started.said
        started.press(Way.AGAIN)
        assert "al geopend" in started.said
        looking = start(places.data)
        looking.press(Way.LOOK)
        looking.works()
        bar = looking.window.findChild(ReadingBar)
        assert "alleen lezen" in bar.sentence
        assert bar.height() < 50
        said = [label for label in bar.findChildren(QLabel) if label.text()]
        qtbot.waitUntil(lambda: all(label.isVisible() for label in said), timeout=10_000)
    started.press(Way.AGAIN)
    started.works()
    assert started.window.findChild(ReadingBar) is None


def test_copy_of_what_cannot_be_read_at_all_says_so(start, filled, qtbot):
    places, _key = filled
    damage(places.database)
    started = start(places.data)
    page = started.page
    started.press(Way.LOOK)
    qtbot.waitUntil(lambda: "is beschadigd" in page.told, timeout=10_000)
    assert page.buttons[Way.RESTORE].isEnabled()


def test_other_folder_is_opened_and_remembered(start, filled, tmp_path):
    places, _key = filled
    file = tmp_path / "bestand"
    file.write_text("geen map", encoding="utf-8")
    started = start(file)
    assert "kan niet worden geschreven" in started.said
    started.prompts.folder = places.data
    started.press(Way.OTHER_FOLDER)
    started.works()
    assert started.prompts.asked == []
    assert find_places() == places


def test_empty_folder_is_begun_on_purpose_only(start, filled, tmp_path):
    places, _key = filled
    damage(places.database)
    started = start(places.data)
    started.prompts.folder = tmp_path / "leeg"
    started.prompts.agree = False
    started.press(Way.OTHER_FOLDER)
    assert "nog geen dossiers" in started.prompts.asked[0]
    assert not (tmp_path / "leeg").exists()
    started.prompts.agree = True
    started.press(Way.OTHER_FOLDER)
    started.works()
    assert (tmp_path / "leeg" / "dossiers.db").exists()


def test_chosen_folder_that_is_gone_makes_no_new_store(start, filled, tmp_path):
    places, _key = filled
    choose_folder(places.data)
    hidden = places.data.rename(tmp_path / "stick eruit")
    started = start(None)
    assert "is er niet" in started.said
    assert not places.data.exists()
    hidden.rename(places.data)
    started.press(Way.AGAIN)
    started.works()


def test_network_drive_is_warned_of_once(start, filled, monkeypatch):
    places, _key = filled
    monkeypatch.setattr(app.window, "is_remote", lambda _folder: True)
    started = start(places.data)
    assert "netwerkschijf" in started.said
    started.press(Way.GO_ON)
    started.works()
    started.opening.close()
    start(places.data).works()


def test_newer_store_offers_no_backup(start, filled):
    places, key = filled
    with open_store(places.data, key) as store, store.sessions.begin() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    started = start(places.data)
    assert "nieuwere versie" in started.said
    assert list(started.page.buttons) == [Way.OTHER_FOLDER, Way.QUIT]


def test_leaving_closes_the_window(start, filled):
    places, _key = filled
    damage(places.database)
    started = start(places.data)
    started.press(Way.QUIT)
    assert not started.window.isVisible()


def test_the_best_way_has_the_focus_and_every_way_a_word(start, filled):
    places, _key = filled
    damage(places.database)
    started = start(places.data)
    QTest.qWait(0)
    first = next(iter(started.page.buttons.values()))
    assert started.page.focusProxy() is first
    assert all(button.accessibleDescription() for button in started.page.buttons.values())


def test_forgotten_passphrase_gives_way_to_the_recovery_key(start, filled, monkeypatch):
    monkeypatch.delenv("INDICATIEWIJZER_PASSPHRASE")
    places, key = filled
    started = start(places.data)
    unlock = started.shown
    assert isinstance(unlock, UnlockPage)
    (forgotten,) = (b for b in unlock.findChildren(QPushButton) if "Herstel" in b.text())
    QTest.mouseClick(forgotten, Qt.MouseButton.LeftButton)
    page = started.shown
    assert isinstance(page, RecoveryKeyPage)
    QTest.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert started.shown is unlock
    unlock.forgotten.emit()
    page = started.shown
    page.lines.setPlainText("\n".join(recovery_lines(key)))
    for line in page.passphrase.findChildren(QLineEdit):
        line.setText("een nieuwe lange zin")
    page.use()
    started.qtbot.waitUntil(lambda: started.shown is not page, timeout=10_000)
    QTest.keyClicks(started.shown.findChild(QLineEdit), "een nieuwe lange zin")
    QTest.keyClick(started.shown.findChild(QLineEdit), Qt.Key.Key_Return)
    started.works()


def test_damaged_key_file_is_put_back_from_the_backups(start, filled):
    places, _key = filled
    places.key_file.write_bytes(b"\xff kapot")
    started = start(places.data)
    assert "onleesbaar" in started.said
    assert next(iter(started.page.buttons)) is Way.KEY_FILE_BACK
    started.press(Way.KEY_FILE_BACK)
    started.works()
    assert places.key_file.with_name("sleutel.json.onleesbaar").read_bytes() == b"\xff kapot"


def test_without_a_copy_of_the_key_file_the_recovery_key_is_left(start, filled):
    places, _key = filled
    places.key_file.write_text("{}", encoding="utf-8")
    (places.backups / "sleutel.json").write_text("ook kapot", encoding="utf-8")
    started = start(places.data)
    ways = list(started.page.buttons)
    assert ways == [Way.KEY_FILE, Way.AGAIN, Way.OTHER_FOLDER, Way.QUIT]


def test_a_damaged_key_file_does_not_replace_the_good_copy(filled):
    places, key = filled
    kept = (places.backups / "sleutel.json").read_bytes()
    places.key_file.write_bytes(b"\xff kapot")
    make_backup(places, key, "by hand", MOMENT)
    assert (places.backups / "sleutel.json").read_bytes() == kept


def test_wrong_passphrase_of_the_variable_leads_to_the_recovery_key(start, filled, monkeypatch):
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", "een heel andere zin")
    places, _key = filled
    started = start(places.data)
    assert "hoort niet bij" in started.said
    started.press(Way.KEY_FILE)
    assert isinstance(started.shown, RecoveryKeyPage)
    QTest.mouseClick(started.shown.back_button, Qt.MouseButton.LeftButton)
    assert started.page.buttons


def test_damage_further_on_shows_the_choices_too(start, filled):
    """The beginning of the file is whole, so that it opens; what is read next is not."""
    places, key = filled
    zero_root(places, key, "sqlite_autoindex_setting_1")
    started = start(places.data)
    assert "is beschadigd" in started.said
    started.press(Way.RESTORE)
    QTest.mouseClick(started.shown.restore_button, Qt.MouseButton.LeftButton)
    started.works()


def test_damage_of_the_dossiers_is_said_on_the_start_page(start, filled, qtbot):
    """There the menu leads to the backups."""
    places, key = filled
    zero_root(places, key, "dossier")
    started = start(places.data)
    started.works()

    def said() -> bool:
        labels = started.window.page.findChildren(QLabel)
        return any("is beschadigd" in label.text() for label in labels)

    qtbot.waitUntil(said, timeout=10_000)


def zero_root(places: Places, key: StoreKey, name: str) -> None:
    """Zero the first page of a table or an index."""
    with open_store(places.data, key) as store, store.engine.connect() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)
        ).scalar_one()
    content = bytearray(places.database.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = bytes(4096)
    places.database.write_bytes(content)
