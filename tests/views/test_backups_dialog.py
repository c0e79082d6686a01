"""The backups in the window: made, listed, put back, down to the files and the store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.audit import Action, note_act
from app.services.audit_log import AuditFilter
from app.services.backups import Reason
from app.services.settings import SettingKey
from app.storage.backup_notes import list_backups, note_path
from app.storage.database import open_store
from app.storage.key import create_with_passphrase
from app.storage.places import Places
from app.views import backup_watch
from app.views.backup_watch import BackupWatch
from app.views.backups_dialog import BackupsDialog
from app.views.main_window import MainWindow
from app.views.page import PageName
from app.views.start_page import StartPage
from app.window import Opening
from tests.views.fakes import FakePrompts

PASSPHRASE = "vier woorden die ik weet"


@pytest.fixture
def prompts() -> FakePrompts:
    return FakePrompts()


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A folder with a store that opens with a passphrase."""
    folder = tmp_path / "gegevens"
    open_store(folder, create_with_passphrase(folder, PASSPHRASE)).close()
    return Places(folder)


@pytest.fixture
def opening(
    qtbot: QtBot,
    look: QApplication,
    places: Places,
    prompts: FakePrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Opening]:
    """The real window on the real store, opened by its passphrase."""
    window = MainWindow(prompts=prompts)
    qtbot.addWidget(window)
    made = Opening(window, places, "noord-limburg", prompts)
    window.show()
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    made.start()
    monkeypatch.delenv("INDICATIEWIJZER_PASSPHRASE")
    settle(qtbot, made)
    yield made
    made.close()


def settle(qtbot: QtBot, opening: Opening) -> None:
    qtbot.waitUntil(lambda: opening._services is not None)
    background = opening._services.background
    background.release()
    qtbot.waitUntil(lambda: not background.busy, timeout=20_000)
    QCoreApplication.processEvents()


def show(qtbot: QtBot, opening: Opening) -> BackupsDialog:
    """Open it from the menu, as a worker does."""
    action = next(
        each for each in opening._window.menus.actions if each.text() == "Reservekopieën…"
    )
    assert isinstance(action, QAction)
    action.trigger()
    settle(qtbot, opening)
    (dialog,) = opening._window.findChildren(BackupsDialog)
    return dialog


def click(qtbot: QtBot, opening: Opening, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, opening)


def cells(dialog: BackupsDialog, row: int = 0) -> list[str]:
    return [dialog.rows.index(row, place).data() for place in range(dialog.rows.columnCount())]


def create(opening: Opening) -> None:
    opening._services.dossiers.create("0983")


def numbers(opening: Opening) -> int:
    return len(opening._services.dossiers.summaries())


def test_one_is_made_and_listed_with_what_it_holds(qtbot: QtBot, opening: Opening) -> None:
    create(opening)
    dialog = show(qtbot, opening)
    assert dialog.counted.text() == "Er is nog geen reservekopie"
    assert not dialog.restore_button.isEnabled()
    click(qtbot, opening, dialog.make_button)
    assert "gemaakt en nagelezen" in dialog.problem.sentence
    assert dialog.counted.text().startswith("1 reservekopie, van ")
    assert cells(dialog)[1:6] == ["op verzoek", "1", "0", "1", "0"]
    assert cells(dialog)[8] == "deze computer"
    assert dialog.restore_button.isEnabled()


def test_one_is_put_back_and_the_window_opens_again(
    qtbot: QtBot, opening: Opening, prompts: FakePrompts, places: Places
) -> None:
    create(opening)
    dialog = show(qtbot, opening)
    click(qtbot, opening, dialog.make_button)
    create(opening)
    first, window = opening._program, opening._window
    window.go(PageName.DOSSIERS)
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opening._program is not first, timeout=20_000)
    settle(qtbot, opening)
    assert "Dossiers: 1 in de reservekopie" in prompts.asked[-1]
    assert numbers(opening) == 1
    assert isinstance(window.page, StartPage)
    assert "is teruggezet" in window.status.currentMessage()
    (aside,) = places.set_aside.iterdir()
    assert (aside / "dossiers.db").exists()
    acts = opening._services.audit.search(AuditFilter()).rows
    assert acts[0].action == Action.RESTORE
    window.go(PageName.DOSSIERS)
    window.go(PageName.SETTINGS)
    assert opening._services.backups.listed().rows[0].reason == "before restore"


def test_nothing_happens_without_consent(
    qtbot: QtBot, opening: Opening, prompts: FakePrompts, places: Places
) -> None:
    dialog = show(qtbot, opening)
    click(qtbot, opening, dialog.make_button)
    prompts.agree = False
    click(qtbot, opening, dialog.restore_button)
    assert prompts.asked
    assert not places.laid_ready()


def test_a_damaged_one_is_said_and_all_stays_as_it_is(
    qtbot: QtBot, opening: Opening, places: Places
) -> None:
    dialog = show(qtbot, opening)
    click(qtbot, opening, dialog.make_button)
    (backup,) = list_backups(places.backups)
    backup.path.write_bytes(backup.path.read_bytes()[:-4096])
    click(qtbot, opening, dialog.restore_button)
    assert "beschadigd" in dialog.problem.sentence
    assert dialog.isVisible()
    assert dialog.make_button.isEnabled()
    assert not places.laid_ready()


def test_one_on_a_stick_can_be_pointed_at(
    qtbot: QtBot, opening: Opening, prompts: FakePrompts, tmp_path: Path
) -> None:
    create(opening)
    dialog = show(qtbot, opening)
    click(qtbot, opening, dialog.make_button)
    path = dialog.rows.rows[0].path
    stick = path.rename(tmp_path / path.name)
    note_path(path).unlink()
    create(opening)
    prompts.files = (stick,)
    first = opening._program
    qtbot.mouseClick(dialog.other_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opening._program is not first, timeout=20_000)
    settle(qtbot, opening)
    assert numbers(opening) == 1
    assert "Dossiers" not in prompts.asked[-1]


def test_a_second_place_that_is_gone_is_a_warning(
    qtbot: QtBot, opening: Opening, tmp_path: Path
) -> None:
    (tmp_path / "stick").write_text("geen map", encoding="utf-8")
    opening._services.settings.set(SettingKey.BACKUP_FOLDER, str(tmp_path / "stick"))
    dialog = show(qtbot, opening)
    click(qtbot, opening, dialog.make_button)
    assert "kan geen reservekopie worden gemaakt" in dialog.problem.sentence
    assert len(dialog.rows.rows) == 1


def test_escape_waits_while_one_is_laid_ready(
    qtbot: QtBot, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show(qtbot, opening)
    click(qtbot, opening, dialog.make_button)
    monkeypatch.setattr(dialog, "_run", lambda *_: None)
    dialog.restore()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog._finished()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_keyboard_is_enough_and_everything_has_a_name(qtbot: QtBot, opening: Opening) -> None:
    dialog = show(qtbot, opening)
    click(qtbot, opening, dialog.make_button)
    for button in (dialog.make_button, dialog.close_button, dialog.other_button):
        assert button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert dialog.table.accessibleName() == "Reservekopieën"


# By itself


def test_the_watch_makes_one_when_it_is_time_and_tells(
    qtbot: QtBot, opening: Opening, places: Places
) -> None:
    create(opening)
    watch = BackupWatch(opening._services, opening._window)
    told: list[str] = []
    watch.told.connect(told.append)
    for _ in range(2):
        watch.look()
        settle(qtbot, opening)
    assert told == ["De reservekopie van vandaag is gemaakt."]
    assert len(list_backups(places.backups)) == 1


def test_the_watch_brings_a_stick_up_to_date_once_it_is_back(
    qtbot: QtBot, opening: Opening, places: Places, tmp_path: Path
) -> None:
    create(opening)
    services = opening._services
    services.backups.make(Reason.DAY)
    services.settings.set(SettingKey.BACKUP_FOLDER, str(tmp_path / "stick"))
    watch = BackupWatch(services, opening._window)
    told: list[str] = []
    watch.told.connect(told.append)
    watch.look()
    settle(qtbot, opening)
    assert told == []
    (tmp_path / "stick").mkdir()
    for _ in range(2):
        watch.look()
        settle(qtbot, opening)
    assert told == ["De nieuwste reservekopie staat nu ook op de tweede plek."]
    (copied,) = list_backups(services.backups.second_place())
    assert copied.path.name == list_backups(places.backups)[0].path.name


def test_backups_that_never_succeed_show_on_the_start_page(
    qtbot: QtBot, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    create(opening)
    services = opening._services
    with opening._program.store.sessions.begin() as session:
        note_act(session, services.clock() - timedelta(days=1), Action.CHANGE)
    opening._window.go(PageName.START)
    settle(qtbot, opening)
    page = opening._window.findChild(StartPage)
    assert "Al 2 dagen gewerkt zonder reservekopie" in [
        label.text() for label in page.findChildren(QLabel)
    ]


def test_the_watch_begins_by_itself(
    qtbot: QtBot, opening: Opening, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    create(opening)
    watch = BackupWatch(opening._services, opening._window, first_ms=0)
    with qtbot.waitSignal(watch.told, timeout=20_000):
        watch.start()
    assert backup_watch.FIRST_MS > 0


def test_leaving_while_one_is_made_stops_it(
    qtbot: QtBot, opening: Opening, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.backups._STEPS_BETWEEN_LOOKS", 1)
    create(opening)
    watch = BackupWatch(opening._services, opening._window)
    work = watch._work

    def leaving(control: object) -> object:
        control.cancel()
        return work(control)

    monkeypatch.setattr(watch, "_work", leaving)
    watch.look()
    settle(qtbot, opening)
    assert list_backups(places.backups) == ()
