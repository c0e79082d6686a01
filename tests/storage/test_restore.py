"""Putting a backup back: the drill, and what is left when it is broken off."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from app.models.setting import Setting
from app.storage import restore as restoring
from app.storage.backup_errors import DamagedBackup, NewerBackup, RestoreFailed
from app.storage.backup_notes import Backup
from app.storage.backups import make_backup
from app.storage.content import content_of
from app.storage.database import open_store
from app.storage.errors import LockedStore
from app.storage.key import StoreKey
from app.storage.places import Places
from app.storage.restore import (
    PutBack,
    finish_restore,
    give_up_restore,
    prepare_restore,
    put_back,
    restore,
)

NOW = datetime(2026, 11, 22, 14, 3, 7)
FOLDER = "20261122-140307"


@pytest.fixture
def places(data_dir: Path) -> Places:
    return Places(data_dir)


@pytest.fixture
def backup(places: Places, store_key: StoreKey) -> Backup:
    """A backup with the value "toen"; the closed store holds "nu"."""
    write(places, store_key, "toen")
    made = make_backup(places, store_key, "asked", NOW)
    write(places, store_key, "nu")
    return made


def write(places: Places, key: StoreKey, value: str) -> None:
    with open_store(places.data, key) as store, store.sessions.begin() as session:
        session.merge(Setting(key="wanneer", value=value))


def read(folder: Path, key: StoreKey) -> str:
    with open_store(folder, key) as store, store.sessions() as session:
        return session.get(Setting, "wanneer").value


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}


def leave_a_log(places: Places, key: StoreKey, tmp_path: Path) -> None:
    """The store as kill -9 leaves it: the newest row only in the write-ahead log."""
    apart = tmp_path / "apart"
    apart.mkdir()
    with open_store(places.data, key) as store:
        with store.sessions.begin() as session:
            session.merge(Setting(key="wanneer", value="in het logboek"))
        for path in places.with_companions(places.database):
            shutil.copyfile(path, apart / path.name)
    for path in apart.iterdir():
        shutil.copyfile(path, places.data / path.name)


def test_the_drill(places: Places, backup: Backup, store_key) -> None:
    """Made, lost, put back, opened, compared: what the backup said is what is there."""
    places.database.write_bytes(b"kapot" * 5000)
    aside = restore(places, store_key, backup.path, NOW)
    with open_store(places.data, store_key) as store, store.engine.connect() as connection:
        there = content_of(connection)
    assert (there.counts, there.checksum) == (backup.note.counts, backup.note.checksum)
    assert (aside / "dossiers.db").read_bytes() == b"kapot" * 5000
    assert backup.path.exists()
    assert places.restored_mark.exists()


def test_a_log_that_stayed_does_not_bring_the_newer_data_back(
    places: Places, backup: Backup, store_key, tmp_path: Path
) -> None:
    leave_a_log(places, store_key, tmp_path)
    assert (places.data / "dossiers.db-wal").stat().st_size
    aside = restore(places, store_key, backup.path, NOW)
    assert read(places.data, store_key) == "toen"
    assert files(aside) == {"dossiers.db", "dossiers.db-wal", "dossiers.db-shm"}
    assert read(aside, store_key) == "in het logboek"


def test_no_store_at_all_is_no_hindrance(places: Places, backup: Backup, store_key) -> None:
    places.database.unlink()
    assert restore(places, store_key, backup.path, NOW) is None
    assert read(places.data, store_key) == "toen"


def test_twice_in_a_second_sets_aside_twice(places: Places, backup: Backup, store_key) -> None:
    first = restore(places, store_key, backup.path, NOW)
    second = restore(places, store_key, backup.path, NOW)
    assert first != second
    assert read(first, store_key) == "nu"
    assert read(second, store_key) == "toen"


def test_an_open_store_stays_as_it_is(places: Places, backup: Backup, store_key) -> None:
    with open_store(places.data, store_key), pytest.raises(LockedStore):
        restore(places, store_key, backup.path, NOW)
    assert read(places.data, store_key) == "nu"


def test_a_damaged_backup_changes_nothing(places: Places, backup: Backup, store_key) -> None:
    data = bytearray(backup.path.read_bytes())
    data[5000] ^= 1
    backup.path.write_bytes(data)
    before = files(places.data)
    with pytest.raises(DamagedBackup):
        restore(places, store_key, backup.path, NOW)
    assert files(places.data) == before
    assert read(places.data, store_key) == "nu"


def test_a_backup_of_a_newer_version_changes_nothing(
    places: Places, backup: Backup, store_key
) -> None:
    with open_store(places.data, store_key) as store, store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    newer = make_backup(places, store_key, "asked", NOW)
    with pytest.raises(NewerBackup):
        restore(places, store_key, newer.path, NOW)


def test_a_copy_laid_ready_can_be_given_up(places: Places, backup: Backup, store_key) -> None:
    prepare_restore(places, store_key, backup.path, NOW)
    give_up_restore(places)
    assert finish_restore(places) is None
    assert read(places.data, store_key) == "nu"


class Killed(BaseException):
    """The process ended here."""


@pytest.mark.parametrize("steps", range(5))
def test_broken_off_anywhere_the_next_start_goes_on(
    places: Places, backup: Backup, store_key, tmp_path: Path, monkeypatch, steps: int
) -> None:
    """There are five renamings: log, memory and database away, word of it, the copy in place."""
    leave_a_log(places, store_key, tmp_path)
    prepare_restore(places, store_key, backup.path, NOW)
    done: list[Path] = []
    replace = Path.replace

    def until_killed(path: Path, target: Path) -> Path:
        if len(done) == steps:
            raise Killed
        done.append(path)
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", until_killed)
    with pytest.raises(Killed):
        finish_restore(places)
    monkeypatch.undo()
    # Also who wants a store that is there, as the commands do, gets it.
    assert places.has_store()
    with open_store(places.data, store_key, must_exist=True):
        assert places.database.exists()
    assert read(places.data, store_key) == "toen"
    assert read(places.set_aside / FOLDER, store_key) == "in het logboek"
    assert not places.laid_ready()
    assert put_back(places) == (PutBack(NOW, places.set_aside / FOLDER),)


def test_what_was_put_back_is_kept_until_it_is_in_the_log(
    places: Places, backup: Backup, store_key
) -> None:
    first = restore(places, store_key, backup.path, NOW)
    second = restore(places, store_key, backup.path, NOW)
    assert put_back(places) == (PutBack(NOW, first), PutBack(NOW, second))


def test_a_mark_without_words_says_that_nothing_is_known(places: Places) -> None:
    places.restored_mark.touch()
    assert put_back(places) == (PutBack(None, None),)


@pytest.mark.parametrize("place", ["the copy", "its name"])
def test_broken_off_before_that_nothing_has_changed(
    places: Places, backup: Backup, store_key, monkeypatch, place: str
) -> None:
    def killed(*_: object) -> None:
        raise Killed

    if place == "the copy":
        monkeypatch.setattr(restoring, "copy_synced", killed)
    else:
        monkeypatch.setattr(Path, "replace", killed)
    with pytest.raises(Killed):
        restore(places, store_key, backup.path, NOW)
    monkeypatch.undo()
    assert read(places.data, store_key) == "nu"


def test_a_renaming_that_is_refused_is_one_sentence(
    places: Places, backup: Backup, store_key, monkeypatch
) -> None:
    """As on Windows, where a virus scanner may hold the file; afterwards it goes on."""

    def refused(*_: object) -> None:
        raise PermissionError(13, "in gebruik")

    prepare_restore(places, store_key, backup.path, NOW)
    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(RestoreFailed) as told:
        finish_restore(places)
    assert told.value.sentence.endswith(".")
    monkeypatch.undo()
    finish_restore(places)
    assert read(places.data, store_key) == "toen"
