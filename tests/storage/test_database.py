from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from app.models.setting import Setting
from app.storage import database, sqlite_engine
from app.storage.backup_notes import list_backups
from app.storage.database import open_store
from app.storage.errors import (
    DamagedStore,
    DiskFull,
    FolderNotWritable,
    Interrupted,
    LockedStore,
    NewerStore,
    NotADatabase,
    ReadOnlyFile,
    StoreBusy,
    StoreError,
    StoreGone,
    StoreMissing,
    UpdateFailed,
    WrongKey,
    explain,
    explain_code,
)
from app.storage.key import StoreKey, create_with_passphrase
from app.storage.migrations import HEAD
from app.storage.places import Places

ROOT = Path(__file__).resolve().parents[2]
OTHER_KEY = StoreKey(b"z" * 32)
MARK = "Zonnebloemstraat"


def pragma(store, name):
    with store.sessions() as session:
        return session.execute(text(f"PRAGMA {name}")).scalar()


def set_revision(store, revision):
    with store.sessions.begin() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": revision})


def refused(folder, key, **options) -> type[StoreError]:
    """With which error the store refuses to open; each says a whole sentence."""
    with pytest.raises(StoreError) as caught:
        open_store(folder, key, **options)
    assert caught.value.sentence.endswith(".")
    return type(caught.value)


# Making and opening


def test_new_store_is_made_whole(tmp_path, store_key):
    with open_store(tmp_path / "a" / "b", store_key) as store:
        assert store.path == tmp_path / "a" / "b" / "dossiers.db"
        with store.sessions() as session:
            assert session.execute(text("SELECT version_num FROM alembic_version")).all() == [
                (HEAD,)
            ]
    assert {path.name for path in store.path.parent.iterdir()} == {"dossiers.db", "dossiers.slot"}


def test_half_made_database_of_an_earlier_start_is_replaced(tmp_path, store_key):
    Places(tmp_path).new_database.write_bytes(b"half")
    open_store(tmp_path, store_key).close()
    assert not Places(tmp_path).new_database.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_database_is_for_its_owner_only(tmp_path, store_key):
    with open_store(tmp_path / "map", store_key) as store:
        assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("name", "value"), [("foreign_keys", 1), ("synchronous", 2), ("busy_timeout", 5000)]
)
def test_every_connection_is_safe(store, name, value):
    assert pragma(store, name) == value


@pytest.mark.parametrize(("remote", "mode"), [(False, "wal"), (True, "delete")])
def test_journal_suits_the_drive(data_dir, store_key, monkeypatch, remote, mode):
    monkeypatch.setattr(sqlite_engine, "is_remote", lambda _folder: remote)
    with open_store(data_dir, store_key) as store:
        assert pragma(store, "journal_mode") == mode


def test_start_with_a_ready_store_does_not_import_alembic(data_dir, store_key):
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from app.storage.database import open_store\nfrom app.storage.key import StoreKey\n"
        "open_store(Path(sys.argv[1]), StoreKey(bytes(range(32)))).close()\n"
        "assert not {'alembic', 'keyring', 'platformdirs'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(data_dir)], cwd=ROOT, check=True)


# Encrypted


def test_nothing_readable_on_disk(store, data_dir):
    with store.sessions.begin() as session:
        session.add(Setting(key="straat", value=MARK * 50))
    beside = {path.name: path.read_bytes() for path in data_dir.iterdir()}
    assert beside["dossiers.db-wal"]
    store.close()
    beside["closed"] = store.path.read_bytes()
    for content in beside.values():
        assert MARK.encode() not in content
        assert b"CREATE TABLE" not in content
        assert b"SQLite format" not in content


def test_plain_sqlite_cannot_read_it(data_dir):
    plain = closing(sqlite3.connect(data_dir / "dossiers.db"))
    with plain as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM sqlite_master")


# Refusals


def test_wrong_key(data_dir):
    assert refused(data_dir, OTHER_KEY) is WrongKey


def test_wrong_key_with_a_key_file(tmp_path):
    key = create_with_passphrase(tmp_path, "een lange wachtzin")
    open_store(tmp_path, key).close()
    assert refused(tmp_path, OTHER_KEY) is WrongKey
    open_store(tmp_path, key).close()


def test_damage_is_no_wrong_key(tmp_path):
    key = create_with_passphrase(tmp_path, "een lange wachtzin")
    with open_store(tmp_path, key) as store:
        path = store.path
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    assert refused(tmp_path, key) is DamagedStore


def test_damage_further_on_is_explained(store, data_dir, store_key):
    with store.sessions.begin() as session:
        session.add_all(Setting(key=f"k{number}", value=MARK * 40) for number in range(50))
    store.close()
    content = bytearray(store.path.read_bytes())
    content[-4096 * 3 :] = bytes(4096 * 3)
    store.path.write_bytes(bytes(content))
    with open_store(data_dir, store_key) as again, again.sessions() as session:
        with pytest.raises(DBAPIError) as caught:
            session.execute(text("SELECT sum(length(value)) FROM setting")).scalar()
        assert isinstance(explain(caught.value, again.path), DamagedStore)


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04 een werkmap", b"SQLite format 3\x00" + bytes(8176)],
    ids=["empty", "workbook", "plain SQLite"],
)
def test_something_else(tmp_path, store_key, content):
    Places(tmp_path).database.write_bytes(content)
    assert refused(tmp_path, store_key) is NotADatabase
    assert Places(tmp_path).database.read_bytes() == content


def test_folder_in_the_place_of_the_file(tmp_path, store_key):
    Places(tmp_path).database.mkdir()
    assert refused(tmp_path, store_key) is NotADatabase


def test_encrypted_database_of_another_program(tmp_path, store_key):
    engine = sqlite_engine.make_engine(Places(tmp_path).database, store_key, migrating=True)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE other (x)"))
    assert refused(tmp_path, store_key) is NotADatabase


def test_newer_store_is_left_alone(store, data_dir, store_key):
    set_revision(store, "9999")
    store.close()
    before = store.path.read_bytes()
    assert refused(data_dir, store_key) is NewerStore
    assert store.path.read_bytes() == before


def test_locked(store, data_dir, store_key):
    assert refused(data_dir, store_key) is LockedStore
    store.close()
    open_store(data_dir, store_key).close()


def test_missing_makes_nothing(tmp_path, store_key):
    assert refused(tmp_path / "map", store_key, must_exist=True) is StoreMissing
    assert not (tmp_path / "map").exists()


@pytest.mark.parametrize("left", ["dossiers.db-wal", "reservekopie/dossiers-20261122.db"])
def test_no_empty_store_takes_the_place_of_one_that_is_gone(data_dir, store_key, left):
    (data_dir / "dossiers.db").unlink()
    (data_dir / left).parent.mkdir(exist_ok=True)
    (data_dir / left).write_bytes(b"eerder werk")
    assert refused(data_dir, store_key) is StoreGone
    assert not (data_dir / "dossiers.db").exists()
    assert (data_dir / left).read_bytes() == b"eerder werk"


def test_folder_that_is_a_file(tmp_path, store_key):
    (tmp_path / "map").write_text("")
    assert refused(tmp_path / "map", store_key) is FolderNotWritable
    assert refused(tmp_path / "map" / "dieper", store_key) is FolderNotWritable


# Disk full and other words of SQLite


def test_disk_full_keeps_what_was_there(store):
    with store.sessions.begin() as session:
        session.add(Setting(key="eerst", value="1"))
    with store.engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))

    def fill() -> None:
        with store.sessions.begin() as session:
            for number in range(100):
                session.add(Setting(key=str(number), value=MARK * 100))
                session.flush()

    with pytest.raises(DBAPIError) as caught:
        fill()
    assert isinstance(explain(caught.value), DiskFull)
    with store.engine.connect() as connection:
        connection.execute(text("PRAGMA max_page_count = 100000"))
    with store.sessions.begin() as session:
        session.add(Setting(key="daarna", value="2"))
    with store.sessions() as session:
        assert session.query(Setting.key).order_by(Setting.key).all() == [("daarna",), ("eerst",)]


def test_our_own_fault_is_not_explained_away(store):
    with store.sessions() as session, pytest.raises(IntegrityError) as caught:
        session.execute(
            text("INSERT INTO dossier_answer (dossier_id, key, value) VALUES (1, 'a', 'b')")
        )
    assert explain(caught.value) is None


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, LockedStore),
        (5 | 2 << 8, LockedStore),
        (8, ReadOnlyFile),
        (11, DamagedStore),
        (13, DiskFull),
        (14, FolderNotWritable),
        (26, DamagedStore),
    ],
)
def test_explained_codes(code, kind):
    assert type(explain_code(code, "x")) is kind


@pytest.mark.parametrize("code", [0, 1, 19, 21])
def test_unexplained_codes(code):
    assert explain_code(code) is None


@pytest.mark.parametrize(
    ("given", "kept"),
    [("a\ud83db", "a\ufffdb"), ("\ud83e\uddd2", "\U0001f9d2"), ("\udc00", "\ufffd")],
)
@pytest.mark.parametrize("rows", [1, 3])
def test_half_a_character_does_not_lose_the_text(store, given, kept, rows):
    """Pasted text can hold half of a pair, which no database and no workbook can write."""
    with store.sessions.begin() as session:
        session.add_all(Setting(key=f"k{number}", value=given) for number in range(rows))
    with store.sessions.begin() as session:
        session.execute(
            text("INSERT INTO setting (key, value) VALUES (:key, :value)"),
            [{"key": f"m{number}", "value": given} for number in range(rows)],
        )
    with store.sessions() as session:
        assert {row.value for row in session.query(Setting)} == {kept}


# Transactions


def test_writing_waits_for_its_turn(store):
    """Reading first and writing later is no conflict, because ``begin`` takes the lock at once."""
    ready = threading.Event()

    def other() -> None:
        ready.wait()
        with store.sessions.begin() as session:
            session.merge(Setting(key="teller", value="ander"))

    writer = threading.Thread(target=other)
    with store.sessions.begin() as session:
        writer.start()
        assert session.get(Setting, "teller") is None
        ready.set()
        session.add(Setting(key="teller", value="eerst"))
    writer.join()
    with store.sessions() as session:
        assert session.get(Setting, "teller").value == "ander"


def test_reading_goes_on_while_another_writes(store):
    with store.sessions.begin() as writing:
        writing.add(Setting(key="a", value="b"))
        writing.flush()
        with store.sessions() as reading:
            assert reading.get(Setting, "a") is None


def test_error_rolls_back(store):
    def fails() -> None:
        with store.sessions.begin() as session:
            session.add(Setting(key="a", value="b"))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    with store.sessions() as session:
        assert session.get(Setting, "a") is None


# An older store


def test_older_store_is_copied_and_brought_up_to_date(store, data_dir, store_key, monkeypatch):
    with store.sessions.begin() as session:
        session.add(Setting(key="straat", value=MARK))
    set_revision(store, "0000")
    store.close()
    steps = []
    monkeypatch.setattr(database, "_migrate", lambda path, _key: steps.append(path))
    open_store(data_dir, store_key).close()
    assert steps == [store.path]
    (backup,) = list_backups(Places(data_dir).backups)
    assert backup.note.reason == database.BEFORE_UPDATE
    copy = backup.path
    assert MARK.encode() not in copy.read_bytes()
    engine = sqlite_engine.make_engine(copy, store_key, migrating=True)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT value FROM setting")).all() == [(MARK,)]


def test_failed_update_leaves_the_old_store(store, data_dir, store_key):
    """No step leads from "0000": the update fails, and nothing has changed."""
    set_revision(store, "0000")
    store.close()
    before = store.path.read_bytes()
    assert refused(data_dir, store_key) is UpdateFailed
    assert store.path.read_bytes() == before


def test_full_disk_in_an_update_is_called_by_its_name(store, data_dir, store_key, monkeypatch):
    set_revision(store, "0000")
    store.close()

    def full(_path: Path, _key: StoreKey) -> None:
        raise OperationalError("", {}, SimpleNamespace(sqlite_errorcode=13))

    monkeypatch.setattr(database, "_migrate", full)
    assert refused(data_dir, store_key) is DiskFull


def test_who_saves_during_a_long_transaction_is_told_at_once(store):
    with store.sessions.begin_long() as session:
        session.add(Setting(key="lang", value="1"))
        with pytest.raises(StoreBusy), store.sessions.begin():
            pass
    with store.sessions.begin() as session:
        assert session.get(Setting, "lang").value == "1"


def test_a_long_transaction_that_fails_leaves_nothing(store):
    def fails():
        with store.sessions.begin_long() as session:
            session.add(Setting(key="lang", value="1"))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    with store.sessions.begin() as session:
        assert session.get(Setting, "lang") is None


def test_a_statement_that_takes_long_can_be_broken_off(store):
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"

    def run():
        with store.sessions.begin_long(lambda: True) as session:
            session.execute(text(endless))

    with pytest.raises(Interrupted):
        run()
    with store.sessions.begin() as session:
        assert session.execute(text("SELECT count(*) FROM setting")).scalar() == 0
