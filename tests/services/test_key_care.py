from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.trust import AuditEntry
from app.services.key_care import KeyCare
from app.services.settings import SettingKey, Settings
from app.services.workplace import RefusedError
from app.storage import passphrase as passphrase_module
from app.storage.database import Store, open_store
from app.storage.errors import FolderNotWritable, PassphraseTooShort, WrongKey
from app.storage.key import StoreKey, create_with_passphrase, unlock
from app.storage.recovery_key import read_recovery, read_recovery_file, use_recovery

PASSPHRASE = "vier paarden één kar"
OTHER = "acht wielen geen paard"
NOW = datetime(2026, 11, 22, 14, 3)


@pytest.fixture(autouse=True)
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(passphrase_module.SCRYPT, "n", 16)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "gegevens"


@pytest.fixture
def own_key(folder: Path) -> StoreKey:
    return create_with_passphrase(folder, PASSPHRASE)


@pytest.fixture
def own_store(folder: Path, own_key: StoreKey) -> Iterator[Store]:
    with open_store(folder, own_key) as opened:
        yield opened


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def moving() -> Clock:
    return Clock()


@pytest.fixture
def care(own_store: Store, own_key: StoreKey, folder: Path, moving: Clock) -> KeyCare:
    return KeyCare(own_store.sessions, Settings(own_store.sessions), moving, folder, own_key)


def acts(store: Store) -> list[tuple[str, str]]:
    with store.sessions() as session:
        return [(entry.action, entry.detail) for entry in session.scalars(select(AuditEntry))]


def test_another_passphrase_opens_the_store_and_its_copies(
    care: KeyCare, own_store: Store, own_key: StoreKey, folder: Path
) -> None:
    care.change_passphrase(PASSPHRASE, OTHER)
    assert unlock(folder, OTHER) == own_key
    care.check_passphrase(OTHER)
    with pytest.raises(WrongKey):
        care.check_passphrase(PASSPHRASE)
    assert acts(own_store) == [("key", "passphrase")]


@pytest.mark.parametrize(
    ("present", "new", "error", "said"),
    [
        (OTHER, "een heel nieuwe zin", RefusedError, "Je huidige wachtzin klopt niet"),
        (PASSPHRASE, f" {PASSPHRASE} ", RefusedError, "die je al had"),
        (PASSPHRASE, "te kort", PassphraseTooShort, "te kort"),
    ],
)
def test_a_change_that_is_refused_changes_nothing(
    care: KeyCare,
    own_store: Store,
    folder: Path,
    present: str,
    new: str,
    error: type[Exception],
    said: str,
) -> None:
    with pytest.raises(error, match=said):
        care.change_passphrase(present, new)
    unlock(folder, PASSPHRASE)
    assert acts(own_store) == []


def test_the_recovery_key_is_saved_read_back_and_remembered(
    care: KeyCare, own_store: Store, own_key: StoreKey, tmp_path: Path
) -> None:
    assert care.facts().recovery_made_on is None
    path = care.save_recovery(tmp_path / "herstelsleutel")
    assert path.name == "herstelsleutel.txt"
    assert read_recovery_file(path) == own_key
    assert care.facts().recovery_made_on == date(2026, 11, 22)
    assert care.facts().mark in path.read_text(encoding="utf-8")
    assert acts(own_store) == [("key", "recovery key saved")]


def test_the_recovery_key_does_not_lie_beside_what_it_opens(care: KeyCare, folder: Path) -> None:
    with pytest.raises(RefusedError, match="map met de dossiers zelf"):
        care.save_recovery(folder / "onder" / ".." / "sleutel.txt")
    assert not (folder / "sleutel.txt").exists()


def test_a_recovery_key_that_could_not_be_saved_is_not_remembered(
    care: KeyCare, own_store: Store, tmp_path: Path
) -> None:
    with pytest.raises(FolderNotWritable):
        care.save_recovery(tmp_path / "weg" / "sleutel.txt")
    assert care.facts().recovery_made_on is None
    assert acts(own_store) == []


def test_who_may_change_nothing_gets_no_recovery_key(
    care: KeyCare, own_store: Store, tmp_path: Path
) -> None:
    def refuse() -> None:
        raise RefusedError("Je rol is kwaliteit.")

    own_store.sessions.guard = refuse
    with pytest.raises(RefusedError):
        care.recovery_sheet()
    with pytest.raises(RefusedError):
        care.save_recovery(tmp_path / "sleutel.txt")
    with pytest.raises(RefusedError):
        care.change_passphrase(PASSPHRASE, OTHER)
    assert not (tmp_path / "sleutel.txt").exists()
    care.check_passphrase(PASSPHRASE)


def test_the_printed_sheet_is_the_key(care: KeyCare, own_store: Store, own_key: StoreKey) -> None:
    assert read_recovery(care.recovery_sheet()) == own_key
    care.recovery_printed()
    assert acts(own_store) == [("key", "recovery key shown"), ("key", "recovery key printed")]
    assert not care.must_offer_recovery()


def test_the_recovery_key_is_offered_again_after_a_week(care: KeyCare, moving: Clock) -> None:
    assert care.must_offer_recovery()
    care.recovery_later()
    for days, offered in ((0, False), (6, False), (7, True), (-30, True)):
        moving.now = NOW + timedelta(days=days)
        assert care.must_offer_recovery() is offered


def test_the_recovery_key_still_opens_after_another_passphrase(
    own_store: Store, own_key: StoreKey, folder: Path, care: KeyCare
) -> None:
    sheet = care.recovery_sheet()
    care.change_passphrase(PASSPHRASE, OTHER)
    own_store.close()
    use_recovery(folder, read_recovery(sheet), "de derde lange wachtzin")
    with open_store(folder, unlock(folder, "de derde lange wachtzin"), must_exist=True):
        pass


def test_a_store_without_passphrase_gets_one(
    store: Store, store_key: StoreKey, data_dir: Path, clock: Callable[[], datetime]
) -> None:
    care = KeyCare(store.sessions, Settings(store.sessions), clock, data_dir, store_key)
    assert not care.facts().by_passphrase
    care.change_passphrase("", OTHER)
    assert care.facts().by_passphrase
    assert unlock(data_dir, OTHER) == store_key


def test_the_setting_of_the_lock_begins_at_ten_minutes(store: Store) -> None:
    assert Settings(store.sessions).get(SettingKey.LOCK_AFTER) == "10"
