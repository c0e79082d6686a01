"""A backup of another key, put in place with its recovery key: nothing of either store is lost."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from app.models.setting import Setting
from app.storage import passphrase as passphrase_module
from app.storage.backup_errors import DamagedBackup
from app.storage.backup_notes import note_path
from app.storage.backups import make_backup
from app.storage.bring_in import bring_in
from app.storage.database import open_store
from app.storage.errors import KeyStoreClosed, LockedStore
from app.storage.key import KeyNeed, StoreKey, create_in_key_store, key_state, unlock
from app.storage.places import Places
from app.storage.recovery_key import RecoveryKeyOfAnother
from app.storage.restore import PutBack, put_back
from tests.storage.test_key import FakeKeyStore

THEN = datetime(2026, 11, 21, 16, 40)
NOW = datetime(2026, 11, 22, 14, 3, 7)
PASSPHRASE = "vier paarden voor de kar"
ASIDE = "20261122-140307"


@pytest.fixture(autouse=True)
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(passphrase_module.SCRYPT, "n", 16)


@pytest.fixture
def backup(tmp_path: Path) -> tuple[Path, StoreKey]:
    """A backup of the old computer, and its key."""
    old = Places(tmp_path / "oude laptop")
    key = create_in_key_store(old.data, FakeKeyStore())
    with open_store(old.data, key) as store:
        write(store, "oud")
    return make_backup(old, key, "asked", THEN).path, key


@pytest.fixture
def new(tmp_path: Path) -> tuple[Places, FakeKeyStore]:
    """The new computer, where somebody has begun with an empty store and written in it."""
    places, keys = Places(tmp_path / "nieuwe laptop"), FakeKeyStore()
    with open_store(places.data, create_in_key_store(places.data, keys)) as store:
        write(store, "nieuw")
    return places, keys


def write(store, value: str) -> None:
    with store.sessions.begin() as session:
        session.merge(Setting(key="waar", value=value))


def read(folder: Path, keys: FakeKeyStore) -> str:
    key = key_state(folder, key_store=keys).key
    with open_store(folder, key) as store, store.sessions() as session:
        return session.get(Setting, "waar").value


def test_both_stores_open_afterwards_each_with_its_own_key(backup, new) -> None:
    (path, key), (places, keys) = backup, new
    bring_in(places, key, path, NOW, key_store=keys)
    assert read(places.data, keys) == "oud"
    assert read(places.set_aside / ASIDE, keys) == "nieuw"
    assert put_back(places) == (PutBack(THEN, None),)
    names = {path.name for path in places.data.iterdir()}
    assert names == {"apart-gezet", "dossiers.db", "dossiers.slot", "sleutel.json", "teruggezet"}


def test_a_passphrase_keeps_it_where_there_is_no_key_store(backup, tmp_path: Path) -> None:
    path, key = backup
    places = Places(tmp_path / "nieuw")
    bring_in(places, key, path, NOW, PASSPHRASE)
    assert unlock(places.data, PASSPHRASE) == key
    with open_store(places.data, key) as store, store.sessions() as session:
        assert session.get(Setting, "waar").value == "oud"
    assert not places.set_aside.exists()


@pytest.mark.parametrize("noted", [True, False])
def test_a_key_that_does_not_fit_the_backup_changes_nothing(backup, new, noted: bool) -> None:
    (path, _key), (places, keys) = backup, new
    if not noted:
        note_path(path).unlink()
    with pytest.raises(RecoveryKeyOfAnother) as told:
        bring_in(places, StoreKey(bytes(32)), path, NOW, key_store=keys)
    assert path.name in told.value.sentence
    assert read(places.data, keys) == "nieuw"


def test_without_a_note_the_backup_itself_tells(backup, new) -> None:
    (path, key), (places, keys) = backup, new
    note_path(path).unlink()
    bring_in(places, key, path, NOW, key_store=keys)
    assert read(places.data, keys) == "oud"


def test_a_damaged_backup_changes_nothing(backup, new) -> None:
    (path, key), (places, keys) = backup, new
    path.write_bytes(path.read_bytes()[:-4096])
    with pytest.raises(DamagedBackup):
        bring_in(places, key, path, NOW, key_store=keys)
    assert read(places.data, keys) == "nieuw"


def test_a_key_store_that_refuses_changes_nothing(backup, new) -> None:
    (path, key), (places, keys) = backup, new
    with pytest.raises(KeyStoreClosed):
        bring_in(places, key, path, NOW)  # the tests have no key store of the system
    assert read(places.data, keys) == "nieuw"


def test_an_open_store_stays_as_it_is(backup, new) -> None:
    (path, key), (places, keys) = backup, new
    own = key_state(places.data, key_store=keys).key
    with open_store(places.data, own), pytest.raises(LockedStore):
        bring_in(places, key, path, NOW, key_store=keys)
    assert read(places.data, keys) == "nieuw"


@pytest.mark.parametrize("steps", range(5))
def test_broken_off_anywhere_it_can_be_done_once_more(
    backup, new, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    """Five renamings: the new key apart, the database away, key, word of it, the new database."""
    (path, key), (places, keys) = backup, new
    replace, done = Path.replace, []

    def until_refused(source: Path, target: Path) -> Path:
        if len(done) == steps:
            raise PermissionError(13, "in gebruik")
        done.append(source)
        return replace(source, target)

    monkeypatch.setattr(Path, "replace", until_refused)
    with pytest.raises(Exception, match="niet") as told:
        bring_in(places, key, path, NOW, key_store=keys)
    assert told.value.sentence
    monkeypatch.undo()
    state = key_state(places.data, key_store=keys)
    assert state.need is KeyNeed.NOTHING
    bring_in(places, key, path, NOW.replace(second=9), key_store=keys)
    assert read(places.data, keys) == "oud"
    assert read(next(f for f in places.set_aside.iterdir() if (f / "dossiers.db").exists()), keys)
