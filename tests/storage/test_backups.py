"""Backups: made while others work, read back, noted, copied to a second place, thinned."""

from __future__ import annotations

import json
import os
import threading
from collections import namedtuple
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import text

from app.models.setting import Setting
from app.storage import backups, sqlite_engine
from app.storage.backup_care import copy_to, thin_out
from app.storage.backup_errors import (
    BackupFailed,
    BackupOfAnotherKey,
    DamagedBackup,
    NoRoomForBackup,
)
from app.storage.backup_notes import Backup, list_backups, note_path, read_note
from app.storage.backups import check_backup, make_backup, state_of
from app.storage.content import content_of
from app.storage.database import Store
from app.storage.errors import Interrupted, StoreError
from app.storage.key import StoreKey
from app.storage.migrations import HEAD
from app.storage.places import Places
from app.version import VERSION

NOW = datetime(2026, 11, 22, 14, 3, 7)
MARK = "Zonnebloemstraat"
OTHER_KEY = StoreKey(b"z" * 32)


@pytest.fixture
def places(store: Store) -> Places:
    """The places of an open store with a row in it."""
    write(store, "straat", MARK)
    return Places(store.path.parent)


@pytest.fixture
def backup(places: Places, store_key: StoreKey) -> Backup:
    return make_backup(places, store_key, "asked", NOW)


def write(store: Store, key: str, value: str) -> None:
    with store.sessions.begin() as session:
        session.merge(Setting(key=key, value=value))


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 0xFF
    path.write_bytes(data)


# Making


def test_what_is_not_yet_in_the_file_itself_comes_along(backup: Backup, store_key) -> None:
    """The lesson of a copied file: the rows of the write-ahead log were lost."""
    assert check_backup(backup.path, store_key).counts["setting"] == 1


def test_a_backup_says_what_is_in_it(backup: Backup, store: Store, store_key) -> None:
    note = backup.note
    assert (note.made_at, note.reason, note.version, note.schema) == (NOW, "asked", VERSION, HEAD)
    with store.engine.connect() as connection:
        there = content_of(connection)
    assert (note.counts, note.checksum) == (there.counts, there.checksum)
    assert list_backups(backup.path.parent) == (backup,)


def test_nothing_personal_is_readable(backup: Backup) -> None:
    for path in backup.path.parent.iterdir():
        for coding in ("utf-8", "utf-16-le"):
            assert MARK.encode(coding) not in path.read_bytes()
        assert path.stat().st_mode & 0o077 == 0


def test_a_large_copy_goes_to_the_disk_as_it_comes(
    places: Places, store: Store, store_key: StoreKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.sessions.begin() as session:
        session.add_all(Setting(key=f"straat {n}", value=MARK * 2000) for n in range(600))
    flushed: list[int] = []

    def flush(path: Path) -> None:
        flushed.append(path.stat().st_size)
        return real(path)

    real = backups.flush
    monkeypatch.setattr(backups, "flush", flush)
    monkeypatch.setattr(sqlite_engine, "_CACHE_KIBIBYTES", 1000)
    monkeypatch.setattr(backups, "_STEPS_BETWEEN_LOOKS", 100)
    monkeypatch.setattr(backups, "_BYTES_AT_ONCE", 1_000_000)
    made = make_backup(places, store_key, "asked", NOW)
    assert check_backup(made.path, store_key).counts["setting"] == 601
    assert len(flushed) > 5
    assert flushed == sorted(flushed)
    steps = [after - before for before, after in pairwise([0, *flushed[:-1]])]
    assert min(steps) >= 1_000_000


def test_reading_back_changes_nothing(backup: Backup, store_key) -> None:
    before, names = backup.path.read_bytes(), files(backup.path.parent)
    check_backup(backup.path, store_key)
    assert backup.path.read_bytes() == before
    assert files(backup.path.parent) == names


def test_two_in_one_second_stand_side_by_side(backup: Backup, places, store_key) -> None:
    second = make_backup(places, store_key, "asked", NOW)
    assert len(list_backups(places.backups)) == 2
    assert backup.path != second.path


def test_others_write_on_while_a_backup_is_made(store: Store, places, store_key) -> None:
    """What was saved before it began is in every copy; the copy stays whole."""
    stop = threading.Event()

    def save() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            write(store, f"regel {number}", MARK)

    saver = threading.Thread(target=save)
    saver.start()
    try:
        made = [make_backup(places, store_key, "day", NOW) for _ in range(3)]
    finally:
        stop.set()
        saver.join()
    sizes = [check_backup(each.path, store_key).counts["setting"] for each in made]
    assert sizes == sorted(sizes)


def test_the_key_file_goes_along(backup: Backup, places, store_key) -> None:
    places.key_file.write_text('{"kind": "passphrase"}', encoding="utf-8")
    make_backup(places, store_key, "asked", NOW)
    kept = places.backups / places.key_file.name
    assert json.loads(kept.read_text(encoding="utf-8")) == {"kind": "passphrase"}


def test_the_same_content_has_the_same_sum_and_other_content_another(
    backup: Backup, store: Store, places, store_key
) -> None:
    again = make_backup(places, store_key, "asked", NOW)
    assert again.note.checksum == backup.note.checksum
    write(store, "straat", MARK[::-1])
    other = make_backup(places, store_key, "asked", NOW)
    assert other.note.counts == backup.note.counts
    assert other.note.checksum != backup.note.checksum


def test_the_state_changes_with_every_save_and_not_by_reading(store: Store, places) -> None:
    before = state_of(places)
    with store.sessions() as session:
        session.get(Setting, "straat")
    assert state_of(places) == before
    write(store, "straat", "elders")
    assert state_of(places) != before


@pytest.mark.parametrize("rows", [0, 1, 127, 128, 129, 300])
def test_every_row_counts_in_the_sum(store: Store, rows: int) -> None:
    def content():
        with store.engine.connect() as connection:
            return content_of(connection)

    with store.sessions.begin() as session:
        session.add_all(Setting(key=f"{number:04}", value="een\0") for number in range(rows))
    before = content()
    assert before.counts["setting"] == rows
    if rows:
        write(store, f"{rows - 1:04}", "een\0twee")
        assert content().checksum != before.checksum


def test_tables_without_a_row_number_count_too(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.execute(
            text("CREATE TABLE los (a TEXT, b INT, PRIMARY KEY (a, b)) WITHOUT ROWID")
        )
        for number in range(300):
            connection.execute(text("INSERT INTO los VALUES ('a', :n)"), {"n": number})
    with store.engine.connect() as connection:
        assert content_of(connection).counts["los"] == 300


# When it cannot be made


def nothing_half(places: Places) -> bool:
    return not any(path.suffix != ".json" for path in places.backups.iterdir())


def test_a_full_disk_is_said_before_it_begins(places, store_key, monkeypatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(backups.shutil, "disk_usage", lambda _path: usage(10, 10, 0))
    with pytest.raises(NoRoomForBackup):
        make_backup(places, store_key, "asked", NOW)
    assert nothing_half(places)


def test_a_copy_that_turns_out_otherwise_never_becomes_a_backup(
    places, store_key, monkeypatch
) -> None:
    def rot(path: Path) -> None:
        flip(path, 5000)

    monkeypatch.setattr(backups, "flush", rot)
    with pytest.raises(BackupFailed):
        make_backup(places, store_key, "asked", NOW)
    assert nothing_half(places)


def test_a_folder_that_is_a_file_is_one_sentence(places, store_key) -> None:
    places.backups.write_text("in de weg", encoding="utf-8")
    with pytest.raises(StoreError) as told:
        make_backup(places, store_key, "asked", NOW)
    assert told.value.sentence.endswith(".")


def test_it_stops_when_asked(places, store_key, monkeypatch) -> None:
    monkeypatch.setattr(backups, "_STEPS_BETWEEN_LOOKS", 1)
    with pytest.raises(Interrupted):
        make_backup(places, store_key, "asked", NOW, lambda: True)
    assert nothing_half(places)


def test_what_was_broken_off_earlier_is_swept(places, store_key) -> None:
    places.backups.mkdir()
    (places.backups / "dossiers-20261101-000000.deel").write_bytes(b"half")
    make_backup(places, store_key, "asked", NOW)
    assert {Path(name).suffix for name in files(places.backups)} == {".db", ".json"}


# Checking


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.999])
def test_one_flipped_byte_is_seen(backup: Backup, store_key, share: float) -> None:
    flip(backup.path, int(backup.size * share))
    with pytest.raises(DamagedBackup):
        check_backup(backup.path, store_key)


@pytest.mark.parametrize("damage", ["cut", "empty", "zeroed page", "other file", "gone"])
def test_other_damage_is_seen(backup: Backup, store_key, damage: str) -> None:
    data = backup.path.read_bytes()
    backup.path.write_bytes(
        {
            "cut": data[: len(data) // 2],
            "empty": b"",
            "zeroed page": data[:8192] + bytes(4096) + data[12288:],
            "other file": b"geen database" * 1000,
            "gone": b"",
        }[damage]
    )
    if damage == "gone":
        backup.path.unlink()
    with pytest.raises(DamagedBackup):
        check_backup(backup.path, store_key)


def test_another_sound_backup_under_its_name_is_seen(backup: Backup, store, places, store_key):
    """Every check of SQLite finds it in order; the sum of its content does not."""
    write(store, "straat", "elders")
    other = make_backup(places, store_key, "asked", NOW)
    os.replace(other.path, backup.path)
    with pytest.raises(DamagedBackup):
        check_backup(backup.path, store_key)


def test_the_key_of_another_store_is_called_that(backup: Backup) -> None:
    with pytest.raises(BackupOfAnotherKey):
        check_backup(backup.path, OTHER_KEY)


@pytest.mark.parametrize("words", [None, "", "[]", "{}", '{"counts": 3}', "\x00"])
def test_without_its_note_a_backup_is_still_one(backup: Backup, store_key, words) -> None:
    if words is None:
        note_path(backup.path).unlink()
    else:
        note_path(backup.path).write_text(words, encoding="utf-8")
    assert read_note(backup.path) is None
    (listed,) = list_backups(backup.path.parent)
    assert listed.note is None
    assert check_backup(listed.path, store_key).counts["setting"] == 1


def test_no_folder_is_no_backups(tmp_path: Path) -> None:
    assert list_backups(tmp_path / "nergens") == ()


# A second place, and letting go


def test_a_second_place_holds_the_same(backup: Backup, places, store_key, tmp_path) -> None:
    copy = copy_to(backup, tmp_path / "stick" / "map", places)
    assert copy.read_bytes() == backup.path.read_bytes()
    assert read_note(copy) == backup.note
    check_backup(copy, store_key)


def test_a_second_place_that_is_gone_is_one_sentence(backup: Backup, places, tmp_path) -> None:
    (tmp_path / "stick").write_text("geen map", encoding="utf-8")
    with pytest.raises(BackupFailed) as told:
        copy_to(backup, tmp_path / "stick" / "map", places)
    assert "Je dossiers zijn gewoon bewaard" in told.value.sentence


def test_thinning_takes_the_note_along(places, store_key) -> None:
    days = (NOW - timedelta(days=30, hours=2), NOW - timedelta(days=30), NOW)
    old, kept, new = (make_backup(places, store_key, "day", day) for day in days)
    assert thin_out(places.backups, NOW) == (old.path,)
    assert list_backups(places.backups) == (new, kept)
    assert not note_path(old.path).exists()
