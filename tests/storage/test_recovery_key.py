from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.storage import passphrase as passphrase_module
from app.storage.database import open_store
from app.storage.errors import KeyFileDamaged, KeyLost, LockedStore, StoreMissing
from app.storage.key import (
    StoreKey,
    create_in_key_store,
    create_with_passphrase,
    key_state,
    unlock,
)
from app.storage.places import Places
from app.storage.recovery_key import (
    RecoveryKeyOfAnother,
    RecoveryKeyWrong,
    mark_of,
    needs_passphrase,
    read_recovery,
    read_recovery_file,
    recovery_lines,
    recovery_sheet,
    use_recovery,
)
from tests.storage.test_key import OTHER, PASSPHRASE, FakeKeyStore

DAY = date(2026, 11, 22)
KEY = StoreKey(bytes(range(32)))
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
keys = st.binary(min_size=32, max_size=32).map(StoreKey)


@pytest.fixture(autouse=True)
def quick_scrypt(monkeypatch):
    monkeypatch.setitem(passphrase_module.SCRYPT, "n", 16)


@given(keys)
def test_what_is_written_can_be_read(key):
    assert read_recovery(recovery_sheet(key, DAY)) == key
    assert read_recovery("\n".join(recovery_lines(key))) == key
    assert read_recovery("".join(recovery_lines(key)).replace("-", " ").lower()) == key


@given(keys, st.integers(0, 3), st.integers(0, 15), st.sampled_from(LETTERS))
def test_a_mistyped_character_names_its_line(key, line, place, typed):
    lines = [text.replace("-", "") for text in recovery_lines(key)]
    assume(lines[line][place] != typed)
    lines[line] = lines[line][:place] + typed + lines[line][place + 1 :]
    with pytest.raises(RecoveryKeyWrong, match=f"regel {line + 1}"):
        read_recovery("\n".join(lines))


def test_what_is_read_wrong_is_still_right():
    text = recovery_sheet(KEY, DAY)
    assert read_recovery(text.split("gemeente.")[1].replace("0", "O").replace("1:", "1)")) == KEY


def test_lines_in_another_order_are_refused():
    lines = recovery_lines(KEY)
    with pytest.raises(RecoveryKeyWrong):
        read_recovery("\n".join((lines[1], lines[0], *lines[2:])))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "vier regels"),
        ("Geachte collega", "vier regels"),
        ("\n".join(recovery_lines(KEY)[:3]), "vier regels"),
        ("\n".join((*recovery_lines(KEY)[:3], "U" * 16)), "regel 4 staat een teken"),
        ("9" * 64, "regel 1 zit een typefout"),
        ("é" * 64, "regel 1 staat een teken"),
    ],
)
def test_text_that_is_no_recovery_key(text, said):
    with pytest.raises(RecoveryKeyWrong) as caught:
        read_recovery(text)
    assert said in caught.value.sentence


def test_the_sheet_says_what_it_is_and_nothing_of_a_person():
    sheet = recovery_sheet(KEY, DAY)
    assert "HERSTELSLEUTEL" in sheet
    assert "22-11-2026" in sheet
    assert mark_of(KEY) in sheet
    assert KEY.raw.hex() not in sheet


def test_a_sheet_that_windows_saved(tmp_path):
    path = tmp_path / "sleutel.txt"
    path.write_text(recovery_sheet(KEY, DAY), encoding="utf-8-sig", newline="\r\n")
    assert read_recovery_file(path) == KEY
    with pytest.raises(RecoveryKeyWrong) as caught:
        read_recovery_file(tmp_path / "weg.txt")
    assert "weg.txt" in caught.value.sentence


def make_store(folder, key_store=None):
    """A store with something in it; gives its key as the sheet has it."""
    if key_store is None:
        key = create_with_passphrase(folder, PASSPHRASE)
    else:
        key = create_in_key_store(folder, key_store)
    with open_store(folder, key):
        pass
    return read_recovery(recovery_sheet(key, DAY))


def test_the_store_opens_on_another_profile(tmp_path):
    """Lesson of Signal Desktop: a key in the key store alone locks people out."""
    kept = make_store(tmp_path, FakeKeyStore())
    other = FakeKeyStore()
    with pytest.raises(KeyLost):
        key_state(tmp_path, key_store=other, environment={})
    use_recovery(tmp_path, kept, key_store=other)
    key = key_state(tmp_path, key_store=other, environment={}).key
    with open_store(tmp_path, key, must_exist=True):
        assert key == kept


def test_a_forgotten_passphrase_is_replaced(tmp_path):
    kept = make_store(tmp_path)
    use_recovery(tmp_path, kept, OTHER)
    with open_store(tmp_path, unlock(tmp_path, OTHER), must_exist=True):
        pass


@pytest.mark.parametrize("damage", ["weg", "geen json"])
def test_a_lost_key_file_is_made_again(tmp_path, damage):
    kept = make_store(tmp_path)
    file = Places(tmp_path).key_file
    file.unlink() if damage == "weg" else file.write_text(damage)
    with pytest.raises(KeyFileDamaged):
        unlock(tmp_path, PASSPHRASE)
    with pytest.raises(RecoveryKeyOfAnother):
        use_recovery(tmp_path, KEY, OTHER)
    use_recovery(tmp_path, kept, OTHER)
    assert unlock(tmp_path, OTHER) == kept


def test_the_key_of_a_damaged_database_is_known_by_its_copy(tmp_path):
    kept = make_store(tmp_path)
    places = Places(tmp_path)
    places.backups.mkdir()
    (places.backups / "dossiers-een.db").write_bytes(places.database.read_bytes())
    places.database.write_bytes(bytes(8192))
    places.key_file.unlink()
    use_recovery(tmp_path, kept, OTHER)
    assert unlock(tmp_path, OTHER) == kept


def test_the_key_of_another_store_changes_nothing(tmp_path):
    make_store(tmp_path)
    before = Places(tmp_path).key_file.read_bytes()
    with pytest.raises(RecoveryKeyOfAnother) as caught:
        use_recovery(tmp_path, KEY, OTHER)
    assert str(tmp_path) in caught.value.sentence
    assert Places(tmp_path).key_file.read_bytes() == before


def test_when_a_new_passphrase_is_needed(tmp_path):
    make_store(tmp_path / "sleutel", FakeKeyStore())
    assert not needs_passphrase(tmp_path / "sleutel", key_store=FakeKeyStore())
    assert needs_passphrase(tmp_path / "sleutel")
    make_store(tmp_path / "zin")
    assert needs_passphrase(tmp_path / "zin", key_store=FakeKeyStore())


def test_no_store_and_a_store_in_use(tmp_path):
    with pytest.raises(StoreMissing):
        use_recovery(tmp_path, KEY, OTHER)
    kept = make_store(tmp_path)
    with open_store(tmp_path, kept), pytest.raises(LockedStore):
        use_recovery(tmp_path, kept, OTHER)


def test_a_folder_that_is_not_there_has_no_dossiers(tmp_path):
    with pytest.raises(StoreMissing):
        use_recovery(tmp_path / "nergens", KEY, PASSPHRASE)
    assert not (tmp_path / "nergens").exists()
