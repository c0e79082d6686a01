"""A file that was harmed is told of; what is read from it is what was stored, or nothing at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from sqlalchemy.exc import DBAPIError

from app.models.setting import Setting
from app.storage.backups import make_backup
from app.storage.content import Content, content_of
from app.storage.database import open_store
from app.storage.errors import DamagedStore, NotADatabase, StoreError, WrongKey, explain
from app.storage.key import StoreKey, create_with_passphrase
from app.storage.places import Places
from app.storage.recovery import Way, ways_out
from app.storage.restore import restore
from tests.faults.acts import NOW
from tests.faults.conftest import Figure
from tests.faults.harness import KEY, ROUNDS, fresh

PAGE = 4096
ANOTHER = StoreKey(b"z" * 32)
Harm = Callable[[bytearray, Random], None]


def flip(content: bytearray, chance: Random) -> None:
    for _ in range(3):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def cut_pages(content: bytearray, chance: Random) -> None:
    del content[PAGE * chance.randrange(1, len(content) // PAGE) :]


def cut_anywhere(content: bytearray, chance: Random) -> None:
    del content[chance.randrange(len(content)) :]


def zero_page(content: bytearray, chance: Random) -> None:
    at = PAGE * chance.randrange(len(content) // PAGE)
    content[at : at + PAGE] = bytes(PAGE)


def swap_pages(content: bytearray, chance: Random) -> None:
    one, other = (PAGE * at for at in chance.sample(range(1, len(content) // PAGE), 2))
    kept = content[one : one + PAGE]
    content[one : one + PAGE] = content[other : other + PAGE]
    content[other : other + PAGE] = kept


def add_rubbish(content: bytearray, chance: Random) -> None:
    content += chance.randbytes(PAGE)


def plain_header(content: bytearray, _chance: Random) -> None:
    content[:16] = b"SQLite format 3\x00"


HARMS: tuple[Harm, ...] = (
    flip,
    cut_pages,
    cut_anywhere,
    zero_page,
    swap_pages,
    add_rubbish,
    plain_header,
)


@pytest.fixture
def filled(tmp_path: Path, put_in: Callable[..., Path]) -> Path:
    """The folder of a closed store of some size."""
    folder = put_in(fresh(tmp_path, 0))
    with open_store(folder, KEY) as store, store.sessions.begin() as session:
        session.add_all(Setting(key=f"k{number}", value="Zon" * 400) for number in range(60))
    return folder


def read_all(folder: Path, key: StoreKey = KEY) -> Content | StoreError:
    """What a store holds, or the error with a sentence that a worker gets."""
    try:
        with open_store(folder, key, must_exist=True) as store:
            try:
                with store.engine.connect() as connection:
                    return content_of(connection)
            except DBAPIError as error:
                return explain(error, store.path) or AssertionError(str(error))
    except StoreError as error:
        return error


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_harm_is_told_of(filled: Path, tmp_path: Path, harm: Harm, figure: Figure) -> None:
    whole = (filled / "dossiers.db").read_bytes()
    sound = read_all(filled)
    assert isinstance(sound, Content)
    told_of = 0
    for number in range(1, ROUNDS + 1):
        folder = fresh(tmp_path, number)
        content = bytearray(whole)
        harm(content, Random(f"{harm.__name__} {number}"))
        (folder / "dossiers.db").write_bytes(content)
        found = read_all(folder)
        assert found == sound or isinstance(found, (DamagedStore, NotADatabase, WrongKey)), found
        told_of += found != sound
        shutil.rmtree(folder)
    assert told_of or harm is add_rubbish  # which lies behind the last page, where nothing reads
    figure(f"{harm.__name__}: told of {told_of}, harmless", ROUNDS - told_of)


@pytest.mark.parametrize("key", [KEY, ANOTHER], ids=["same key", "other key"])
def test_header_of_another_store(filled: Path, tmp_path: Path, key: StoreKey) -> None:
    other = tmp_path / "ander"
    open_store(other, key).close()
    path = filled / "dossiers.db"
    header = (other / "dossiers.db").read_bytes()[:PAGE]
    path.write_bytes(header + path.read_bytes()[PAGE:])
    assert isinstance(read_all(filled), (DamagedStore, WrongKey))


def test_log_of_another_store_beside_a_file_put_back_by_hand(filled: Path, tmp_path: Path) -> None:
    """Who copies a backup by hand leaves the log: that is told of, never the newer data read."""
    with open_store(filled, KEY) as store:
        backup = make_backup(Places(filled), KEY, "asked", NOW).path
        with store.sessions.begin() as session:
            session.add(Setting(key="nieuwer", value="Zon"))
        log = (filled / "dossiers.db-wal").read_bytes()
    by_hand = fresh(tmp_path, 1)
    shutil.copyfile(backup, by_hand / "dossiers.db")
    clean = read_all(by_hand)
    assert isinstance(clean, Content)
    (by_hand / "dossiers.db-wal").write_bytes(log)
    assert log
    assert read_all(by_hand) == clean or isinstance(read_all(by_hand), DamagedStore | WrongKey)


def test_log_of_the_old_store_does_not_come_along_when_the_program_restores(
    filled: Path,
) -> None:
    places = Places(filled)
    with open_store(filled, KEY) as store:
        backup = make_backup(places, KEY, "asked", NOW).path
        with store.sessions.begin() as session:
            session.add(Setting(key="nieuwer", value="Zon"))
        log = (filled / "dossiers.db-wal").read_bytes()
    (filled / "dossiers.db-wal").write_bytes(log)
    aside = restore(places, KEY, backup, NOW)
    assert aside is not None
    assert (aside / "dossiers.db-wal").read_bytes() == log
    with open_store(filled, KEY) as store, store.sessions() as session:
        assert session.get(Setting, "nieuwer") is None


def test_damaged_store_and_damaged_backup(filled: Path) -> None:
    """Both harmed: the backup is refused, nothing has changed, and an older one can be taken."""
    places = Places(filled)
    with open_store(filled, KEY):
        older = make_backup(places, KEY, "asked", NOW).path
        newer = make_backup(places, KEY, "asked", NOW).path
    for path in (places.database, newer):
        content = bytearray(path.read_bytes())
        content[PAGE * 3 + 7] ^= 1
        path.write_bytes(content)
    harmed = places.database.read_bytes()
    with pytest.raises(DamagedStore):
        restore(places, KEY, newer, NOW)
    assert places.database.read_bytes() == harmed
    restore(places, KEY, older, NOW)
    assert not isinstance(read_all(filled), StoreError)


def test_wrong_key_is_no_damage_and_offers_the_recovery_key(tmp_path: Path) -> None:
    key = create_with_passphrase(tmp_path, "een lange wachtzin")
    open_store(tmp_path, key).close()
    before = (tmp_path / "dossiers.db").read_bytes()
    found = read_all(tmp_path, ANOTHER)
    assert isinstance(found, WrongKey)
    assert ways_out(found)[0] is Way.KEY_FILE
    assert (tmp_path / "dossiers.db").read_bytes() == before
