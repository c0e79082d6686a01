"""When a backup is made by itself, what the worker reads about it, and putting one back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.models.setting import Setting
from app.services import backups as service
from app.services.audit import Action
from app.services.audit_log import AuditFilter, AuditLog
from app.services.backups import EVERY, Backups, Reason
from app.services.carry_over import carry_over
from app.services.dossiers import Dossiers
from app.services.settings import SettingKey, Settings
from app.storage.backup_errors import BackupFailed, DamagedBackup
from app.storage.backup_notes import list_backups, note_path
from app.storage.database import Store, open_store
from app.storage.errors import Interrupted
from app.storage.key import StoreKey
from app.storage.places import Places

NOON = datetime(2026, 11, 22, 12)


class Clock:
    """Shows what it was set to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def hands() -> Clock:
    return Clock()


Make = Callable[[Store], Backups]


@pytest.fixture
def on(store_key: StoreKey, hands: Clock) -> Make:
    """The backups of an open store."""

    def make(store: Store) -> Backups:
        return Backups(
            Places(store.path.parent),
            store_key,
            store.sessions,
            Settings(store.sessions),
            hands,
            AuditLog(store.sessions, hands),
        )

    return make


@pytest.fixture
def backups(store: Store, on: Make) -> Backups:
    return on(store)


def save(store: Store, value: str) -> None:
    with store.sessions.begin() as session:
        session.merge(Setting(key="regel", value=value))


def acts(store: Store) -> list[tuple[str, str]]:
    found = AuditLog(store.sessions, datetime.now).search(AuditFilter()).rows
    return [(row.action, row.detail) for row in found]


# By itself


@pytest.mark.parametrize(
    ("written", "later", "due"),
    [
        (True, timedelta(hours=1), False),
        (True, EVERY, True),
        (True, timedelta(days=1), True),
        (True, -timedelta(days=1), True),  # the clock was set back
        (False, EVERY, False),
        (False, timedelta(days=1), False),
        (False, timedelta(days=90), False),
    ],
)
def test_it_is_time_after_changes_only(
    backups: Backups, store: Store, hands: Clock, written: bool, later: timedelta, due: bool
) -> None:
    save(store, "een")
    backups.make(Reason.DAY)
    if written:
        save(store, "twee")
    hands.now = NOON + later
    assert backups.due() is due


def test_the_first_start_makes_the_first_one(backups: Backups) -> None:
    assert backups.make_when_due() is not None
    assert backups.make_when_due() is None


def test_what_was_written_after_the_last_backup_of_the_day_is_in_that_of_the_next(
    on: Make, data_dir: Path, store_key: StoreKey, hands: Clock
) -> None:
    with open_store(data_dir, store_key) as store:
        on(store).make(Reason.DAY)
        save(store, "op de valreep")
    hands.now = NOON + timedelta(days=1)
    with open_store(data_dir, store_key) as store:
        assert on(store).make_when_due() is not None
        hands.now += timedelta(days=1)
        assert on(store).make_when_due() is None


def test_before_a_risk_there_is_one_of_now(backups: Backups, store: Store) -> None:
    save(store, "een")
    backups.make_before(Reason.BEFORE_ERASE)
    backups.make_before(Reason.BEFORE_ERASE)
    assert [row.reason for row in backups.listed().rows] == [Reason.BEFORE_ERASE]
    save(store, "twee")
    backups.make_before(Reason.BEFORE_TAKE_OVER)
    assert len(backups.listed().rows) == 2


def test_only_what_was_asked_for_stands_in_the_log(backups: Backups, store: Store) -> None:
    backups.make(Reason.DAY)
    assert acts(store) == []
    backups.make(Reason.ASKED)
    assert acts(store) == [(Action.BACKUP, "asked")]


# What the worker reads


def test_each_says_what_it_holds(backups: Backups, dossiers: Dossiers, hands: Clock) -> None:
    dossiers.create("0983")
    made = backups.make(Reason.ASKED).row
    dossiers.create("0983")
    found = backups.listed()
    assert found.rows == (made,)
    assert (made.made_at, made.dossiers, made.indications) == (NOON, 1, 0)
    assert (found.dossiers, found.indications) == (2, 0)


def test_without_its_note_it_is_listed_with_nothing_known(backups: Backups) -> None:
    row = backups.make(Reason.ASKED).row
    note_path(row.path).unlink()
    (listed,) = backups.listed().rows
    assert (listed.dossiers, listed.reason) == (None, "")


def test_old_ones_go_once_there_is_a_new_one(backups: Backups, hands: Clock) -> None:
    for hour in (9, 12):
        hands.now = datetime(2026, 11, 2, hour)
        backups.make(Reason.ASKED)
    hands.now = NOON
    backups.make(Reason.ASKED)
    assert [row.made_at for row in backups.listed().rows] == [NOON, datetime(2026, 11, 2, 12)]


def test_no_old_one_goes_when_the_new_one_fails(
    backups: Backups, hands: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for hour in (9, 12):
        hands.now = datetime(2026, 11, 2, hour)
        backups.make(Reason.ASKED)

    def fails(*_: object) -> None:
        raise BackupFailed("hier")

    hands.now = NOON
    monkeypatch.setattr(service, "make_backup", fails)
    with pytest.raises(BackupFailed):
        backups.make(Reason.DAY)
    assert len(backups.listed().rows) == 2


# The second place


@pytest.fixture
def second(store: Store, tmp_path: Path) -> Path:
    Settings(store.sessions).set(SettingKey.BACKUP_FOLDER, str(tmp_path / "stick"))
    return tmp_path / "stick"


def test_a_second_place_gets_the_same(backups: Backups, second: Path) -> None:
    row = backups.make(Reason.DAY).row
    (folder,) = second.iterdir()
    assert folder == backups.second_place()
    assert (folder / row.path.name).read_bytes() == row.path.read_bytes()
    assert backups.listed().rows == (row,)


def test_what_is_only_left_there_is_listed_too(backups: Backups, second: Path) -> None:
    row = backups.make(Reason.DAY).row
    row.path.unlink()
    (listed,) = backups.listed().rows
    assert listed.elsewhere
    assert listed.made_at == row.made_at


def test_a_second_place_that_is_gone_spoils_nothing(backups: Backups, second: Path) -> None:
    second.write_text("geen map", encoding="utf-8")
    made = backups.make(Reason.DAY)
    assert "kan geen reservekopie worden gemaakt" in made.problem
    assert backups.listed().rows == (made.row,)


# Putting one back


def test_putting_back_and_the_log(
    on: Make, data_dir: Path, store_key: StoreKey, hands: Clock
) -> None:
    with open_store(data_dir, store_key) as store:
        backups = on(store)
        save(store, "toen")
        row = backups.make(Reason.ASKED).row
        hands.now += timedelta(minutes=1)
        save(store, "nu")
        backups.prepare_restore(row.path)
    with open_store(data_dir, store_key) as store:
        backups = on(store)
        with store.sessions() as session:
            assert session.get(Setting, "regel").value == "toen"
        carry_over(store, store_key, hands())
        carry_over(store, store_key, hands())
        assert acts(store) == [(Action.RESTORE, "2026-11-22T12:00"), (Action.BACKUP, "asked")]
        assert AuditLog(store.sessions, hands).verify().whole
        assert [each.reason for each in backups.listed().rows] == [
            Reason.BEFORE_RESTORE,
            Reason.ASKED,
        ]


def test_a_damaged_one_is_refused_and_nothing_lies_ready(backups: Backups, store: Store) -> None:
    row = backups.make(Reason.ASKED).row
    row.path.write_bytes(row.path.read_bytes()[:8192])
    with pytest.raises(DamagedBackup):
        backups.prepare_restore(row.path)
    assert not Places(store.path.parent).laid_ready()


def test_what_is_stopped_half_way_is_not_put_back_later(
    backups: Backups, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = backups.make(Reason.ASKED).row
    save(store, "nu")
    made = list_backups(row.path.parent)

    def stop_at_the_second_backup() -> bool:
        return bool(Places(store.path.parent).laid_ready())

    monkeypatch.setattr("app.storage.backups._STEPS_BETWEEN_LOOKS", 1)
    with pytest.raises(Interrupted):
        backups.prepare_restore(row.path, stop_at_the_second_backup)
    assert not Places(store.path.parent).laid_ready()
    assert list_backups(row.path.parent) == made
