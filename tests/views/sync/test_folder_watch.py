from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.settings import SettingKey
from app.services.sync_report import FileReport, SyncReport
from app.views.services import Services
from app.views.sync.folder_watch import FolderWatch
from tests.exchange.regional_workbooks import WAITING, declarations, write_workbook
from tests.views.fakes import NOW, FakeSettings, FakeSync, make_services

NEVER = 10_000_000
NAME = "Declaraties.xlsx"


class Scene:
    """A watch on a real folder, with a fake synchronisation behind the desk."""

    def __init__(self, qtbot: QtBot, region: Region, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.sync = FakeSync()
        self.settings = FakeSettings(sync_folder=str(folder))
        self.now = NOW
        self.services: Services = make_services(
            region, sync=self.sync, settings=self.settings, clock=lambda: self.now
        )
        self.told: list[str] = []
        self.offered: list[str] = []
        self.watch = self.new_watch()

    def new_watch(self, poll_ms: int = NEVER, settle_ms: int = 5) -> FolderWatch:
        watch = FolderWatch(self.services, poll_ms=poll_ms, settle_ms=settle_ms)
        watch.told.connect(self.told.append)
        watch.offered.connect(self.offered.append)
        return watch

    def file(self, name: str = NAME, count: int = 2) -> Path:
        return write_workbook(self.folder / name, {"Blad": declarations(count)})

    def brings(self, *files: FileReport) -> None:
        self.sync.before = SyncReport(files, preview=True)
        self.sync.after = SyncReport(files)

    def look(self) -> None:
        self.watch.look()
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.services.background.busy)

    def wait_for(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened)
        self.rest()


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, region: Region, tmp_path: Path) -> Iterator[Scene]:
    folder = tmp_path / "regio"
    folder.mkdir()
    made = Scene(qtbot, region, folder)
    made.brings(FileReport(NAME))
    yield made
    made.services.background.stop()


def test_without_a_folder_nothing_happens(scene: Scene) -> None:
    scene.settings.values["sync_folder"] = ""
    scene.look()
    assert not scene.services.background.busy
    assert scene.services.desk.folder_words == ""


def test_a_new_file_is_read_once_it_is_whole_and_then_told(scene: Scene) -> None:
    path = scene.file()
    scene.watch.start()
    scene.wait_for(lambda: bool(scene.offered))
    assert scene.offered == ["Nieuwe regionale gegevens"]
    assert scene.sync.looked_at == [(path,)]
    assert scene.sync.accepted == []
    assert scene.services.desk.offering
    scene.look()
    assert len(scene.sync.looked_at) == 1


def test_a_change_in_the_folder_is_seen_by_itself(scene: Scene) -> None:
    scene.watch.start()
    scene.rest()
    assert scene.sync.looked_at == []
    scene.file()
    scene.wait_for(lambda: bool(scene.offered))


def test_a_share_that_tells_nothing_is_looked_at_from_time_to_time(scene: Scene) -> None:
    scene.watch = scene.new_watch(poll_ms=10, settle_ms=NEVER)
    scene.watch.start()
    scene.rest()
    scene.file()
    scene.wait_for(lambda: bool(scene.offered))


def test_what_was_taken_over_rests_also_after_a_new_start(scene: Scene) -> None:
    scene.file()
    scene.look()
    scene.wait_for(lambda: bool(scene.offered))
    scene.services.desk.open()
    scene.services.desk.take_over(accept_loss=False)
    scene.rest()
    scene.services.desk.put_away()
    scene.watch = scene.new_watch()
    scene.look()
    scene.look()
    assert len(scene.sync.looked_at) == 1
    scene.file(count=3)
    scene.look()
    scene.wait_for(lambda: len(scene.sync.looked_at) == 2)


def test_what_stood_there_already_is_not_told(scene: Scene) -> None:
    scene.brings(FileReport(NAME, same=True))
    scene.file()
    scene.look()
    scene.wait_for(lambda: len(scene.sync.looked_at) == 1)
    assert scene.offered == []
    assert scene.services.desk.report is None
    scene.look()
    scene.look()
    assert len(scene.sync.looked_at) == 1


def test_by_itself_when_that_is_set_and_nothing_is_lost(scene: Scene) -> None:
    scene.settings.values["sync_by_itself"] = "yes"
    scene.brings(FileReport(NAME), FileReport("KPI.xlsx"))
    scene.file()
    scene.look()
    scene.wait_for(lambda: bool(scene.told))
    assert scene.told == ["Vanzelf overgenomen: Declaraties.xlsx en nog 1. F5 vernieuwt de pagina."]
    assert scene.sync.accepted == [False]
    assert scene.offered == []


def test_a_loss_is_never_taken_over_by_itself(scene: Scene) -> None:
    scene.settings.values["sync_by_itself"] = "yes"
    scene.brings(FileReport(NAME, refused="12 van 20 rijen verdwijnen.", losing=True))
    scene.file()
    scene.look()
    scene.wait_for(lambda: bool(scene.offered))
    assert scene.offered == ["Nieuwe regionale gegevens"]
    assert scene.sync.accepted == []


def test_a_file_that_cannot_be_read_is_told_as_such(scene: Scene) -> None:
    scene.brings(FileReport(NAME, refused="Dit bestand bevat macro's."))
    scene.file()
    scene.look()
    scene.wait_for(lambda: bool(scene.offered))
    assert scene.offered == ["Een bestand van de regio is niet in te lezen"]


def test_what_was_put_away_comes_back_when_asked_for(scene: Scene) -> None:
    scene.file()
    scene.look()
    scene.wait_for(lambda: bool(scene.offered))
    scene.services.desk.open()
    scene.services.desk.put_away()
    scene.look()
    assert len(scene.offered) == 1
    scene.services.desk.ask_look()
    scene.wait_for(lambda: len(scene.offered) == 2)


def test_a_preview_on_the_page_is_left_alone(scene: Scene, tmp_path: Path) -> None:
    scene.services.desk.look((tmp_path,))
    scene.rest()
    scene.file()
    scene.look()
    scene.look()
    assert len(scene.sync.looked_at) == 1
    scene.services.desk.put_away()
    scene.look()
    scene.wait_for(lambda: len(scene.sync.looked_at) == 2)


def test_what_the_worker_looked_at_and_left_is_not_offered(scene: Scene) -> None:
    scene.file()
    scene.settings.values["sync_folder"] = ""
    scene.services.desk.look((scene.folder,))
    scene.rest()
    scene.settings.values["sync_folder"] = str(scene.folder)
    scene.look()
    scene.look()
    scene.services.desk.look((scene.folder,))
    scene.rest()
    scene.services.desk.put_away()
    scene.look()
    assert scene.offered == []


def test_what_the_page_took_over_is_not_read_again(scene: Scene) -> None:
    scene.file()
    scene.watch = scene.new_watch(settle_ms=NEVER)
    desk = scene.services.desk
    desk.look((scene.folder,))
    desk.ask_look()
    scene.rest()
    desk.take_over(accept_loss=False)
    scene.rest()
    scene.look()
    scene.look()
    assert scene.sync.looked_at == [(scene.folder,)]


def test_work_that_is_stopped_is_not_begun_again(scene: Scene) -> None:
    scene.sync.before = SyncReport((FileReport(NAME, cancelled=True),), True, preview=True)
    scene.file()
    scene.look()
    scene.wait_for(lambda: len(scene.sync.looked_at) == 1)
    scene.look()
    assert len(scene.sync.looked_at) == 1
    assert scene.services.desk.report is None


def test_half_a_file_waits_and_is_then_reported(scene: Scene) -> None:
    whole = scene.file().read_bytes()
    path = scene.folder / NAME
    path.write_bytes(whole[: len(whole) // 2])
    scene.look()
    scene.wait_for(lambda: bool(scene.told))
    assert "niet compleet, of open in een ander programma" in scene.told[0]
    assert scene.services.desk.folder_words == scene.told[0]
    assert scene.sync.looked_at == []
    path.write_bytes(whole)
    scene.look()
    scene.wait_for(lambda: bool(scene.offered))
    assert len(scene.told) == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_waits(scene: Scene) -> None:
    scene.file().chmod(0)
    scene.look()
    scene.wait_for(lambda: bool(scene.told))
    assert scene.sync.looked_at == []


def test_the_own_files_of_excel_are_no_files(scene: Scene) -> None:
    (scene.folder / "~$Declaraties.xlsx").write_bytes(b"x")
    scene.look()
    scene.look()
    assert scene.sync.looked_at == []
    assert scene.services.desk.folder_words.startswith("Map ")


def test_a_folder_that_is_gone_is_told_once_with_since_when(scene: Scene) -> None:
    shutil.rmtree(scene.folder)
    scene.look()
    scene.now = NOW + timedelta(days=1)
    scene.look()
    assert len(scene.told) == 1
    assert "sinds gisteren 14:03" in scene.services.desk.folder_words
    assert "Je werkt verder" in scene.services.desk.folder_words
    scene.folder.mkdir()
    scene.look()
    assert scene.services.desk.folder_words == (
        f"Map {scene.folder}. Laatst gekeken: 14:03, niets nieuws"
    )


def test_a_look_that_found_nothing_new_is_told_and_kept(scene: Scene) -> None:
    scene.look()
    words = f"Map {scene.folder}. Laatst gekeken: 14:03, niets nieuws"
    assert scene.services.desk.folder_words == words
    shutil.rmtree(scene.folder)
    scene.now = NOW + timedelta(days=1)
    scene.watch.deleteLater()
    scene.watch = scene.new_watch()
    scene.look()
    assert "niet bereikbaar" in scene.services.desk.folder_words
    assert "Laatst gekeken: gisteren 14:03, niets nieuws." in scene.services.desk.folder_words


def test_only_a_look_that_was_asked_for_is_written_down(scene: Scene) -> None:
    scene.look()
    first = scene.settings.values["sync_looked"]
    scene.now = NOW + timedelta(minutes=1)
    scene.look()
    assert scene.settings.values["sync_looked"] == first
    assert "Laatst gekeken: 14:04" in scene.services.desk.folder_words
    scene.services.desk.ask_look()
    scene.rest()
    assert scene.settings.values["sync_looked"] != first


def test_a_file_that_changes_nothing_is_nothing_new(scene: Scene) -> None:
    scene.brings(FileReport(NAME, same=True))
    scene.file()
    scene.look()
    scene.wait_for(lambda: len(scene.sync.looked_at) == 1)
    assert scene.services.desk.folder_words.endswith("Laatst gekeken: 14:03, niets nieuws")


def test_another_folder_was_not_looked_into(scene: Scene, tmp_path: Path) -> None:
    scene.look()
    other = tmp_path / "anders"
    scene.settings.values["sync_folder"] = str(other)
    scene.now = NOW + timedelta(hours=1)
    scene.look()
    assert "niet bereikbaar" in scene.services.desk.folder_words
    assert "Laatst gekeken" not in scene.services.desk.folder_words


def test_another_folder_begins_anew(scene: Scene, tmp_path: Path) -> None:
    scene.file()
    scene.look()
    scene.wait_for(lambda: bool(scene.offered))
    scene.services.desk.take_over(accept_loss=False)
    scene.rest()
    other = tmp_path / "anders"
    other.mkdir()
    shutil.copy2(scene.folder / NAME, other / NAME)
    scene.settings.values["sync_folder"] = str(other)
    scene.look()
    scene.wait_for(lambda: len(scene.sync.looked_at) == 2)
    assert scene.sync.looked_at[1] == (other / NAME,)


def test_after_closing_nothing_begins(scene: Scene) -> None:
    scene.file()
    scene.watch.start()
    scene.services.background.stop()
    assert not scene.services.background.busy


def test_in_the_real_store_a_new_delivery_comes_in_by_itself(
    regional: Services, qtbot: QtBot, look: QApplication, tmp_path: Path
) -> None:
    regional.settings.set(SettingKey.SYNC_FOLDER, str(tmp_path))
    regional.settings.set(SettingKey.SYNC_BY_ITSELF, "yes")
    rows = [WAITING, ["22000001", "45N01", 3, 4, "N", NOW.date()]]
    write_workbook(tmp_path / "Wachttijden november.xlsx", {"Blad": rows})
    watch = FolderWatch(regional, poll_ms=NEVER, settle_ms=5)
    with qtbot.waitSignal(watch.told) as told:
        watch.start()
    assert told.args[0].startswith("Vanzelf overgenomen: Wachttijden november.xlsx.")
    qtbot.waitUntil(lambda: not regional.background.busy)
    newest = regional.sync.history()[0]
    assert (newest.file, newest.new, newest.disappeared) == ("Wachttijden november.xlsx", 1, 0)
    assert "Wachttijden november.xlsx" in regional.settings.get(SettingKey.SYNC_SEEN)
