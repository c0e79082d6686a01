"""A copy to look in: nothing of the store changes, and nothing can be written in it."""

from __future__ import annotations

import hashlib
import stat
import sys
from pathlib import Path

import pytest

from app.models.setting import Setting
from app.storage import viewing
from app.storage.database import open_store
from app.storage.errors import DamagedStore, FolderNotWritable, ReadOnlyStore, StoreMissing
from app.storage.key import StoreKey
from app.storage.places import Places
from app.storage.sqlite_engine import make_engine
from app.storage.viewing import open_copy


def prints(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.suffix != ".slot" and path.is_file()
    }


@pytest.fixture
def filled(store, data_dir):
    with store.sessions.begin() as session:
        session.add(Setting(key="straat", value="Zonnebloemstraat"))
    store.close()
    return data_dir


def value(store) -> str:
    with store.sessions() as session:
        return session.get(Setting, "straat").value


def test_copy_shows_what_is_stored_and_goes_when_it_is_closed(filled, store_key):
    before = prints(filled)
    with open_copy(filled, store_key) as copy:
        assert value(copy) == "Zonnebloemstraat"
        assert copy.path.parent.parent == filled
    assert prints(filled) == before
    assert not list(filled.glob("inzage-*"))


@pytest.mark.parametrize("way", ["begin", "begin_long"])
def test_nothing_can_be_written_in_a_copy(filled, store_key, way):
    with open_copy(filled, store_key) as copy:
        write = getattr(copy.sessions, way)
        with pytest.raises(ReadOnlyStore), write():
            raise AssertionError("never reached")


def test_store_that_is_in_use_elsewhere_can_be_looked_in(filled, store_key):
    with open_store(filled, store_key) as used:
        with used.sessions.begin() as session:
            session.merge(Setting(key="straat", value="Rozenstraat"))
        with open_copy(filled, store_key) as copy, open_copy(filled, store_key) as second:
            assert value(copy) == value(second) == "Rozenstraat"


def test_what_was_committed_but_not_folded_in_is_shown_and_stays(store, data_dir, store_key):
    """A process that was killed leaves the write-ahead log; the copy takes it along."""
    with store.sessions.begin() as session:
        session.add(Setting(key="straat", value="Laatste"))
    left = data_dir.parent / "na een val"
    left.mkdir()
    for path in data_dir.iterdir():
        (left / path.name).write_bytes(path.read_bytes())
    before = prints(left)
    with open_copy(left, store_key) as copy:
        assert value(copy) == "Laatste"
    assert prints(left) == before


def test_damage_in_one_part_leaves_the_rest_to_be_read(filled, store_key):
    path = filled / "dossiers.db"
    engine = make_engine(path, store_key)
    with engine.connect() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'bin_item'"
        ).scalar()
    engine.dispose()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = bytes(4096)
    path.write_bytes(bytes(content))
    with open_copy(filled, store_key) as copy:
        assert value(copy) == "Zonnebloemstraat"


def test_damage_at_the_beginning_leaves_nothing(filled, store_key):
    path = filled / "dossiers.db"
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    with pytest.raises(DamagedStore):
        open_copy(filled, store_key)
    assert not list(filled.glob("inzage-*"))


def test_no_store_no_copy(tmp_path, store_key):
    with pytest.raises(StoreMissing):
        open_copy(tmp_path, store_key)


def test_wrong_key_opens_no_copy(filled):
    with pytest.raises(DamagedStore):
        open_copy(filled, StoreKey(b"z" * 32))


def test_copy_that_a_broken_off_program_left_is_thrown_away(filled, store_key):
    (filled / "inzage-oud").mkdir()
    (filled / "inzage-oud" / "dossiers.db").write_bytes(b"oud")
    with open_copy(filled, store_key):
        assert not (filled / "inzage-oud").exists()


def test_folder_that_refuses_has_its_copy_elsewhere(filled, store_key, tmp_path, monkeypatch):
    elsewhere = tmp_path / "tijdelijk"
    elsewhere.mkdir()
    real = viewing.tempfile.mkdtemp

    def mkdtemp(prefix: str, dir: Path | None = None) -> str:  # noqa: A002
        if dir is not None:
            raise PermissionError
        return real(prefix=prefix, dir=elsewhere)

    def no_lock(path: Path) -> None:
        if path.parent == filled:
            raise FolderNotWritable(filled)
        return real_lock(path)

    real_lock = viewing.StoreLock
    monkeypatch.setattr(viewing.tempfile, "mkdtemp", mkdtemp)
    monkeypatch.setattr(viewing, "StoreLock", no_lock)
    with open_copy(filled, store_key) as copy:
        assert copy.path.is_relative_to(elsewhere)
        assert value(copy) == "Zonnebloemstraat"
    assert not list(elsewhere.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_copy_is_for_its_owner_only(filled, store_key):
    with open_copy(filled, store_key) as copy:
        assert stat.S_IMODE(copy.path.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
        assert Places(copy.path.parent).database == copy.path
