"""The second place of the backups is brought up to date once it is there again."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.storage.backup_errors import BackupFailed
from app.storage.backup_notes import list_backups, read_note
from app.storage.backups import check_backup, make_backup
from app.storage.database import Store
from app.storage.key import StoreKey
from app.storage.places import Places
from app.storage.second_place import catch_up, last_copied

NOON = datetime(2026, 11, 22, 12)


@pytest.fixture
def places(store: Store) -> Places:
    return Places(store.path.parent)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """The folder of this store on a stick that is there."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "Indicatiewijzer-1234"


def test_the_newest_is_copied_once(places: Places, store_key: StoreKey, second: Path) -> None:
    make_backup(places, store_key, "asked", NOON)
    newest = make_backup(places, store_key, "asked", NOON + timedelta(days=1))
    assert last_copied(places, second) is None
    assert catch_up(places, second, NOON)
    assert [each.path.name for each in list_backups(second)] == [newest.path.name]
    assert read_note(second / newest.path.name) == newest.note
    check_backup(second / newest.path.name, store_key)
    assert last_copied(places, second) == NOON + timedelta(days=1)
    assert not catch_up(places, second, NOON)


def test_a_stick_that_is_gone_is_waited_for_and_what_it_had_is_remembered(
    places: Places, store_key: StoreKey, second: Path
) -> None:
    make_backup(places, store_key, "asked", NOON)
    catch_up(places, second, NOON)
    later = make_backup(places, store_key, "asked", NOON + timedelta(days=3))
    away = second.parent.rename(second.parent.with_name("in de tas"))
    assert not catch_up(places, second, NOON)
    assert not second.parent.exists()
    assert last_copied(places, second) == NOON
    away.rename(second.parent)
    assert catch_up(places, second, NOON)
    assert (second / later.path.name).exists()
    assert last_copied(places, second) == NOON + timedelta(days=3)


def test_another_place_has_seen_nothing_yet_and_no_path_is_told(
    places: Places, store_key: StoreKey, second: Path
) -> None:
    make_backup(places, store_key, "asked", NOON)
    catch_up(places, second, NOON)
    assert last_copied(places, second.with_name("andere")) is None
    kept = (places.backups / "tweede-plek.json").read_text(encoding="utf-8")
    assert "stick" not in kept


def test_without_a_backup_there_is_nothing_to_copy(places: Places, second: Path) -> None:
    assert not catch_up(places, second, NOON)
    assert last_copied(places, second) is None
    assert not second.exists()


@pytest.mark.parametrize("kept", ["", "{}", "[]", '{"place": 1, "made_at": 2}', "\x00"])
def test_what_is_kept_may_be_damaged(places: Places, second: Path, kept: str) -> None:
    places.backups.mkdir(exist_ok=True)
    (places.backups / "tweede-plek.json").write_text(kept)
    assert last_copied(places, second) is None


def test_a_place_that_cannot_be_written_says_so(
    places: Places, store_key: StoreKey, second: Path
) -> None:
    make_backup(places, store_key, "asked", NOON)
    second.write_text("geen map")
    with pytest.raises(BackupFailed):
        catch_up(places, second, NOON)
    assert last_copied(places, second) is None
    second.unlink()
    shutil.rmtree(second.parent)
