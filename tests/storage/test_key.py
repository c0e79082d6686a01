from __future__ import annotations

import json
import stat
import sys

import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from app.storage import key_store
from app.storage import passphrase as passphrase_module
from app.storage.errors import (
    DiskFull,
    FolderNotWritable,
    KeyExists,
    KeyFileDamaged,
    KeyLost,
    KeyStoreClosed,
    PassphraseNeeded,
    PassphraseTooShort,
    StoreMissing,
    WrongKey,
)
from app.storage.key import (
    PASSPHRASE_VARIABLE,
    KeyNeed,
    StoreKey,
    create_in_key_store,
    create_with_passphrase,
    keep_in_key_store,
    kept_by_passphrase,
    key_state,
    key_without_asking,
    set_passphrase,
    stored_check,
    unlock,
)
from app.storage.key_store import SERVICE, account_of, system_key_store
from app.storage.places import Places

PASSPHRASE = "vier paarden één kar"
OTHER = "acht wielen geen paard"
GIVEN = {PASSPHRASE_VARIABLE: PASSPHRASE}


UNWRAPPED_KEY = "c533903afe39fe2dd8f3e9cf4ac7089219c2630704067ae35bf1ce62f08cb3df"
# What the first version wrote for PASSPHRASE: its key *was* what scrypt makes of it.
UNWRAPPED = {
    "version": 1,
    "kind": "passphrase",
    "check": "c952bd9de146e5317567bb6fee4e6544",
    "salt": "000102030405060708090a0b0c0d0e0f",
    "scrypt": {"n": 16, "r": 8, "p": 3},
}


class FakeKeyStore(KeyringBackend):
    """A key store in memory; keyring calls anything of priority 1 and up a real one."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.secrets = {}
        self.closed = False
        self.forgets = False

    def get_password(self, service, username):
        if self.closed:
            raise keyring.errors.KeyringLocked
        return self.secrets.get((service, username))

    def set_password(self, service, username, password):
        if self.closed:
            raise keyring.errors.PasswordSetError
        if not self.forgets:
            self.secrets[service, username] = password

    def delete_password(self, service, username):
        if self.closed or (service, username) not in self.secrets:
            raise keyring.errors.PasswordDeleteError
        del self.secrets[service, username]


@pytest.fixture
def fake():
    return FakeKeyStore()


@pytest.fixture(autouse=True)
def quick_scrypt(monkeypatch):
    monkeypatch.setitem(passphrase_module.SCRYPT, "n", 16)


def state(folder, fake=None, environment=None):
    return key_state(folder, key_store=fake, environment=environment or {})


def test_key_has_32_bytes_and_hides_itself():
    key = StoreKey(b"geheim" + bytes(26))
    assert "geheim" not in repr(key)
    assert key.raw.hex() not in key.check
    with pytest.raises(ValueError, match="32 bytes"):
        StoreKey(b"kort")


def test_passphrases_cost_an_attacker_enough(monkeypatch):
    """OWASP's password storage sheet: n=2^15, r=8, p=3 or more."""
    monkeypatch.undo()
    assert passphrase_module.SCRYPT == {"n": 2**15, "r": 8, "p": 3}


def test_first_start_with_a_key_store(tmp_path, fake):
    assert state(tmp_path, fake).need is KeyNeed.NEW_KEY
    key = create_in_key_store(tmp_path, fake)
    assert fake.secrets == {(SERVICE, account_of(tmp_path)): key.raw.hex()}
    again = state(tmp_path, fake)
    assert again.need is KeyNeed.NOTHING
    assert again.key == key
    assert key.raw.hex() not in Places(tmp_path).key_file.read_text()


def test_first_start_without_a_key_store(tmp_path):
    assert state(tmp_path).need is KeyNeed.NEW_PASSPHRASE
    key = create_with_passphrase(tmp_path, PASSPHRASE)
    assert state(tmp_path).need is KeyNeed.PASSPHRASE
    assert unlock(tmp_path, PASSPHRASE) == key
    assert stored_check(tmp_path) == key.check


def test_looking_changes_nothing(tmp_path, fake):
    state(tmp_path / "nieuw", fake)
    assert not (tmp_path / "nieuw").exists()
    assert fake.secrets == {}


def test_wrong_passphrase(tmp_path):
    create_with_passphrase(tmp_path, PASSPHRASE)
    with pytest.raises(WrongKey) as caught:
        unlock(tmp_path, PASSPHRASE.upper())
    assert "wachtzin" in caught.value.sentence


def test_two_stores_with_one_passphrase_have_two_keys(tmp_path):
    one = create_with_passphrase(tmp_path / "een", PASSPHRASE)
    assert create_with_passphrase(tmp_path / "twee", PASSPHRASE) != one


def test_accents_typed_in_two_ways_are_the_same(tmp_path):
    key = create_with_passphrase(tmp_path, "zeven caf\u00e9s open")
    assert unlock(tmp_path, " zeven cafe\u0301s open ") == key


@pytest.fixture
def unwrapped(tmp_path):
    """A folder of the first version, and its key."""
    Places(tmp_path).key_file.write_text(json.dumps(UNWRAPPED))
    return StoreKey(bytes.fromhex(UNWRAPPED_KEY))


def test_key_of_the_first_version_still_opens(tmp_path, unwrapped):
    assert unlock(tmp_path, PASSPHRASE) == unwrapped
    with pytest.raises(WrongKey):
        unlock(tmp_path, OTHER)


def test_another_passphrase_opens_the_same_key(tmp_path):
    key = create_with_passphrase(tmp_path, PASSPHRASE)
    set_passphrase(tmp_path, key, OTHER)
    assert unlock(tmp_path, OTHER) == key
    assert kept_by_passphrase(tmp_path)
    with pytest.raises(WrongKey):
        unlock(tmp_path, PASSPHRASE)


def test_another_passphrase_for_a_key_of_the_first_version(tmp_path, unwrapped):
    set_passphrase(tmp_path, unwrapped, OTHER)
    assert unlock(tmp_path, OTHER) == unwrapped
    with pytest.raises(WrongKey):
        unlock(tmp_path, PASSPHRASE)


def test_a_passphrase_takes_the_place_of_the_key_store(tmp_path, fake):
    key = create_in_key_store(tmp_path, fake)
    assert not kept_by_passphrase(tmp_path)
    set_passphrase(tmp_path, key, PASSPHRASE, key_store=fake)
    assert fake.secrets == {}
    assert unlock(tmp_path, PASSPHRASE) == key
    keep_in_key_store(tmp_path, key, fake)
    assert state(tmp_path, fake).key == key


def test_a_key_store_that_keeps_its_secret_stops_nobody(tmp_path, fake):
    key = create_in_key_store(tmp_path, fake)
    fake.closed = True
    set_passphrase(tmp_path, key, PASSPHRASE, key_store=fake)
    assert unlock(tmp_path, PASSPHRASE) == key


def test_a_change_that_is_refused_leaves_the_old_passphrase(tmp_path, monkeypatch):
    key = create_with_passphrase(tmp_path, PASSPHRASE)
    with pytest.raises(PassphraseTooShort):
        set_passphrase(tmp_path, key, "te kort")
    monkeypatch.setattr("os.fsync", lambda _file: (_ for _ in ()).throw(OSError(28, "vol")))
    with pytest.raises(DiskFull):
        set_passphrase(tmp_path, key, OTHER)
    assert unlock(tmp_path, PASSPHRASE) == key


def test_short_passphrase_is_refused(tmp_path):
    with pytest.raises(PassphraseTooShort) as caught:
        create_with_passphrase(tmp_path, "elf tekens  ")
    assert "12" in caught.value.sentence
    assert not Places(tmp_path).key_file.exists()


def test_variable_wins_over_a_key_store_for_a_new_store(tmp_path, fake):
    assert state(tmp_path, fake, GIVEN).need is KeyNeed.NEW_PASSPHRASE
    key = key_without_asking(tmp_path, key_store=fake, environment=GIVEN)
    assert fake.secrets == {}
    assert unlock(tmp_path, PASSPHRASE) == key


def test_variable_opens_and_is_checked(tmp_path):
    key = create_with_passphrase(tmp_path, PASSPHRASE)
    assert state(tmp_path, environment=GIVEN).key == key
    with pytest.raises(WrongKey):
        state(tmp_path, environment={PASSPHRASE_VARIABLE: "iets heel anders"})


def test_store_of_the_key_store_opens_beside_a_variable(tmp_path, fake):
    key = create_in_key_store(tmp_path, fake)
    assert state(tmp_path, fake, GIVEN).key == key


def test_without_asking(tmp_path, fake):
    key = key_without_asking(tmp_path / "a", key_store=fake, environment={})
    assert key_without_asking(tmp_path / "a", key_store=fake, environment={}) == key
    with pytest.raises(PassphraseNeeded) as caught:
        key_without_asking(tmp_path / "b", environment={})
    assert PASSPHRASE_VARIABLE in caught.value.sentence


def test_without_asking_makes_no_key_for_a_store_that_must_exist(tmp_path, fake):
    with pytest.raises(StoreMissing):
        key_without_asking(tmp_path / "x", key_store=fake, must_exist=True, environment={})
    assert fake.secrets == {}


def test_moved_folder_keeps_its_key(tmp_path, fake):
    key = create_in_key_store(tmp_path / "oud", fake)
    (tmp_path / "oud").rename(tmp_path / "nieuw")
    assert state(tmp_path / "nieuw", fake).key == key


def test_key_is_never_replaced(tmp_path, fake):
    """A second window at first start, or a database that is away for a while."""
    key = create_with_passphrase(tmp_path, PASSPHRASE)
    with pytest.raises(KeyExists):
        create_with_passphrase(tmp_path, PASSPHRASE)
    with pytest.raises(KeyExists):
        create_in_key_store(tmp_path, fake)
    assert fake.secrets == {}
    assert unlock(tmp_path, PASSPHRASE) == key


def test_no_key_is_made_for_a_database_without_one(tmp_path, fake):
    Places(tmp_path).database.write_bytes(b"x")
    with pytest.raises(KeyExists):
        create_in_key_store(tmp_path, fake)
    assert fake.secrets == {}


def test_key_store_of_another_profile(tmp_path, fake):
    create_in_key_store(tmp_path, fake)
    with pytest.raises(KeyLost) as caught:
        state(tmp_path, FakeKeyStore())
    assert str(tmp_path) in caught.value.sentence
    fake.secrets = dict.fromkeys(fake.secrets, "00" * 32)
    with pytest.raises(KeyLost):
        state(tmp_path, fake)


def test_database_without_a_key_gets_no_new_key(tmp_path, fake):
    Places(tmp_path).database.write_bytes(b"x")
    with pytest.raises(KeyLost):
        state(tmp_path, fake)


def test_lost_key_file_is_no_loss_with_a_key_store(tmp_path, fake):
    key = create_in_key_store(tmp_path, fake)
    Places(tmp_path).database.write_bytes(b"x")
    Places(tmp_path).key_file.unlink()
    assert state(tmp_path, fake).key == key


@pytest.mark.parametrize("fault", ["closed", "forgets"])
def test_key_store_that_refuses(tmp_path, fake, fault):
    setattr(fake, fault, True)
    with pytest.raises(KeyStoreClosed):
        create_in_key_store(tmp_path, fake)
    assert not Places(tmp_path).key_file.exists()


def test_locked_key_store_on_a_later_start(tmp_path, fake):
    create_in_key_store(tmp_path, fake)
    fake.closed = True
    with pytest.raises(KeyStoreClosed):
        state(tmp_path, fake)


@pytest.mark.parametrize(
    "text",
    [
        "geen json",
        "[]",
        "{}",
        '{"kind": "passphrase"}',
        '{"kind": "passphrase", "salt": "xx", "scrypt": {}}',
        '{"kind": "passphrase", "salt": "00", "scrypt": {"n": 3, "r": 8, "p": 1}}',
        '{"kind": "passphrase", "salt": "00", "scrypt": {"n": 1073741824, "r": 8, "p": 1}}',
        '{"kind": "passphrase", "salt": "00", "scrypt": {"n": 16, "r": 8, "p": 1}, "wrapped": 1}',
        '{"kind": "passphrase", "salt": "00", "scrypt": {"n": 16, "r": 8, "p": 1}, "wrapped": ""}',
    ],
)
def test_damaged_key_file(tmp_path, text):
    Places(tmp_path).key_file.write_text(text)
    with pytest.raises(KeyFileDamaged) as caught:
        unlock(tmp_path, PASSPHRASE)
    assert "sleutel.json" in caught.value.sentence


def test_key_file_of_a_passphrase_says_nothing_secret(tmp_path):
    key = create_with_passphrase(tmp_path, PASSPHRASE)
    text = Places(tmp_path).key_file.read_text()
    assert key.raw.hex() not in text
    assert PASSPHRASE not in text
    assert set(json.loads(text)) == {"version", "kind", "check", "salt", "scrypt", "wrapped"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_key_file_is_for_its_owner_only(tmp_path):
    create_with_passphrase(tmp_path / "map", PASSPHRASE)
    assert stat.S_IMODE((tmp_path / "map").stat().st_mode) == 0o700
    assert stat.S_IMODE(Places(tmp_path / "map").key_file.stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "map").glob("sleutel*")] == ["sleutel.json"]


def test_folder_that_is_a_file(tmp_path):
    (tmp_path / "map").write_text("")
    with pytest.raises(FolderNotWritable):
        create_with_passphrase(tmp_path / "map", PASSPHRASE)


@pytest.mark.parametrize(("priority", "real"), [(-1, False), (0, False), (0.5, False), (1, True)])
def test_only_a_real_key_store_counts(monkeypatch, fake, priority, real):
    fake.priority = priority
    monkeypatch.setattr(keyring, "get_keyring", lambda: fake)
    assert (system_key_store() is fake) is real


def test_real_key_store_behind_a_chain(monkeypatch, fake):
    class Chain:
        backends = (type("Plain", (), {"priority": 0.5})(), fake)

    monkeypatch.setattr(keyring, "get_keyring", Chain)
    assert system_key_store() is fake


def test_no_key_store_in_tests():
    assert key_store.system_key_store() is None
