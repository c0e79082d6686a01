"""Roles and log after a backup was put back: they go on as they were, or the log says why not."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.roles import WorkRole
from app.models.setting import Setting
from app.models.trust import AuditEntry
from app.services import audit
from app.services.audit import Action, note_act
from app.services.audit_log import AuditFilter, AuditLog, AuditRow
from app.services.audit_words import detail_words
from app.services.carry_over import carry_over
from app.services.roles import Roles, keep_roles, roles_in
from app.storage.backups import make_backup
from app.storage.database import Store, open_store
from app.storage.key import StoreKey
from app.storage.places import Places
from app.storage.restore import restore

THEN = datetime(2026, 11, 21, 16, 40)
NOW = datetime(2026, 11, 22, 14, 3)
MOMENT = "2026-11-21T16:40"


@pytest.fixture
def places(data_dir: Path) -> Places:
    return Places(data_dir)


@pytest.fixture
def backup(places: Places, store_key: StoreKey) -> Path:
    """A backup with two lines in its log and no roles; afterwards there were two more lines."""
    with open_store(places.data, store_key) as store:
        act(store, "een")
        act(store, "twee")
        made = make_backup(places, store_key, "asked", THEN)
        act(store, "drie")
        with store.sessions.begin() as session:
            keep_roles(session, {"anna": WorkRole.ADMINISTRATOR, "Wim": WorkRole.WORKER})
            note_act(session, NOW, Action.ROLE, detail="Wim worker")
    return made.path


def act(store: Store, detail: str) -> None:
    with store.sessions.begin() as session:
        note_act(session, NOW, Action.CHANGE, detail=detail)


def details(store: Store) -> list[str]:
    rows = AuditLog(store.sessions, datetime.now).search(AuditFilter()).rows
    return [row.detail for row in reversed(rows)]


def seals(store: Store) -> list[str]:
    rows = AuditLog(store.sessions, datetime.now).search(AuditFilter()).rows
    return [row.seal for row in reversed(rows)]


def put_back(places: Places, key: StoreKey, backup: Path) -> None:
    restore(places, key, backup, NOW)
    with open_store(places.data, key) as store:
        carry_over(store, key, NOW)


def test_the_log_goes_on_behind_the_backup_and_tells_of_it(
    places: Places, backup: Path, store_key: StoreKey
) -> None:
    with open_store(places.data, store_key) as store:
        before = seals(store)
    put_back(places, store_key, backup)
    with open_store(places.data, store_key) as store:
        assert details(store) == ["een", "twee", "drie", "Wim worker", MOMENT]
        assert seals(store)[:-1] == before
        assert AuditLog(store.sessions, datetime.now).verify().whole
    assert not places.restored_mark.exists()
    assert not list(places.data.glob("inzage-*"))


def test_a_worker_stays_a_worker(
    places: Places, backup: Path, store_key: StoreKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "person", lambda: "wim")
    put_back(places, store_key, backup)
    with open_store(places.data, store_key) as store:
        assert Roles(store.sessions, datetime.now).own() is WorkRole.WORKER


def test_what_stands_in_the_log_of_writing_ahead_is_carried_over_too(
    places: Places, backup: Path, store_key: StoreKey, tmp_path: Path
) -> None:
    """As a killed program leaves it; what is set aside stays byte for byte as it was."""
    apart = tmp_path / "apart"
    apart.mkdir()
    with open_store(places.data, store_key) as store:
        act(store, "vier")
        for path in places.with_companions(places.database):
            shutil.copyfile(path, apart / path.name)
    for path in apart.iterdir():
        shutil.copyfile(path, places.data / path.name)
    put_back(places, store_key, backup)
    with open_store(places.data, store_key) as store:
        assert details(store)[-2:] == ["vier", MOMENT]
    (aside,) = places.set_aside.iterdir()
    kept = {path.name: path.read_bytes() for path in aside.iterdir()}
    assert kept == {path.name: path.read_bytes() for path in apart.iterdir()}


def test_without_roles_those_of_the_backup_stay(
    places: Places, backup: Path, store_key: StoreKey
) -> None:
    with open_store(places.data, store_key):
        later = make_backup(places, store_key, "asked", NOW)
    places.database.unlink()
    shutil.move(places.backups, places.data.parent / "elders")
    open_store(places.data, store_key).close()
    put_back(places, store_key, places.data.parent / "elders" / later.path.name)
    with open_store(places.data, store_key) as store:
        with store.sessions() as session:
            assert roles_in(session) == {
                "anna": WorkRole.ADMINISTRATOR,
                "Wim": WorkRole.WORKER,
            }
        assert details(store)[-2:] == ["Wim worker", "2026-11-22T14:03"]


def test_an_old_store_that_cannot_be_read_is_told_of(
    places: Places, backup: Path, store_key: StoreKey
) -> None:
    places.database.write_bytes(bytes(8192))
    put_back(places, store_key, backup)
    with open_store(places.data, store_key) as store:
        assert details(store) == ["een", "twee", f"{MOMENT} unread"]


def test_roles_are_carried_over_where_only_the_log_is_damaged(
    places: Places, backup: Path, store_key: StoreKey
) -> None:
    zero_root(places, store_key, "audit_entry")
    put_back(places, store_key, backup)
    with open_store(places.data, store_key) as store:
        assert details(store) == ["een", "twee", f"{MOMENT} unread"]
        with store.sessions() as session:
            assert roles_in(session)["Wim"] is WorkRole.WORKER


def test_the_log_is_carried_over_where_only_the_roles_are_damaged(
    places: Places, backup: Path, store_key: StoreKey
) -> None:
    zero_root(places, store_key, "setting")
    zero_root(places, store_key, "sqlite_autoindex_setting_1")
    put_back(places, store_key, backup)
    with open_store(places.data, store_key) as store:
        assert details(store)[2:] == ["drie", "Wim worker", f"{MOMENT} unread"]


def zero_root(places: Places, key: StoreKey, name: str) -> None:
    with open_store(places.data, key) as store, store.engine.connect() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)
        ).scalar_one()
    content = bytearray(places.database.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = bytes(4096)
    places.database.write_bytes(content)


def test_without_an_old_store_that_is_told(
    places: Places, backup: Path, store_key: StoreKey
) -> None:
    places.database.unlink()
    put_back(places, store_key, backup)
    with open_store(places.data, store_key) as store:
        assert details(store) == ["een", "twee", f"{MOMENT} none"]


def test_a_log_that_went_another_way_is_named_by_its_seal(
    places: Places, backup: Path, store_key: StoreKey
) -> None:
    with open_store(places.data, store_key) as store:
        with store.sessions.begin() as session:
            for entry in session.query(AuditEntry):
                session.delete(entry)
        act(store, "anders")
        (seal,) = seals(store)
    put_back(places, store_key, backup)
    with open_store(places.data, store_key) as store:
        assert details(store) == ["een", "twee", f"{MOMENT} apart {seal}"]
        assert AuditLog(store.sessions, datetime.now).verify().whole


def test_of_two_before_a_start_the_first_one_replaced_what_was_used(
    places: Places, backup: Path, store_key: StoreKey
) -> None:
    restore(places, store_key, backup, NOW)
    put_back(places, store_key, backup)
    with open_store(places.data, store_key) as store:
        assert details(store) == ["een", "twee", "drie", "Wim worker", MOMENT, MOMENT]
        with store.sessions() as session:
            assert session.get(Setting, "role.Wim").value == "worker"


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        (MOMENT, "reservekopie van 21-11-2026 16:40; rollen en logboek gaan door zoals ze waren"),
        (f"{MOMENT} unread", "van het vorige dossierbestand waren rollen of logboek niet te lezen"),
        (f"{MOMENT} apart abc", "eindigde met zegel abc"),
        ("? none", "reservekopie; er was geen vorig dossierbestand"),
        ("3", "3 dossiers"),
    ],
)
def test_the_log_says_it_in_plain_words(detail: str, words: str) -> None:
    row = AuditRow(1, NOW, "anna", Action.RESTORE, "", "done", detail, "")
    assert words in detail_words(row)
