"""The recovery key: the key of the store as text that a person can print, keep and type again.

Four lines of sixteen characters, each with three check characters: a line that was mistyped is
named. The letters are Crockford's (no I, L, O and U), so that what is read wrong is still right.
Whoever has this text and the database can read everything: it belongs elsewhere, in a safe place.
"""

from __future__ import annotations

import re
from datetime import date
from hashlib import sha256
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.storage.errors import StoreError, StoreMissing
from app.storage.key import (
    StoreKey,
    keep_in_key_store,
    kept_by_passphrase,
    set_passphrase,
    stored_check,
)
from app.storage.key_store import KeyStore, system_key_store
from app.storage.lock import StoreLock
from app.storage.places import Places
from app.storage.sqlite_engine import make_engine

FILE_NAME = "Herstelsleutel Indicatiewijzer.txt"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL", "011")
_LINES = 4
_LINE_BYTES = 8
# A damaged database says of no key that it fits; one of its last copies then does.
_COPIES = 3
_DATA, _CHECK = 13, 3
_LINE = re.compile(r"^\s*(?:[1-4]\s*[:.)]\s*)?((?:[0-9A-Za-z]{4}[ -]*){4})\s*$", re.MULTILINE)
_SAID = """\
HERSTELSLEUTEL VAN INDICATIEWIJZER
gemaakt op {day}, sleutel {mark}

Met deze vier regels kunnen de dossiers worden geopend als de wachtzin vergeten is, of als de
computer of het account is vervangen. Wie dit blad en het dossierbestand heeft, kan alles lezen.
Bewaar het daarom buiten deze computer: in een kluis, of in de wachtwoordkluis van je gemeente.

{lines}

Terugzetten: start Indicatiewijzer en kies "Herstelsleutel gebruiken", of op een
nieuwe computer "Ik heb een reservekopie".
"""


class RecoveryKeyWrong(StoreError):
    """The text is no recovery key; ``place`` says where to look."""

    TEXT = "Deze herstelsleutel klopt niet: {place}. Kijk het na en probeer het opnieuw."


class RecoveryKeyOfAnother(StoreError):
    """The recovery key is whole, but belongs to another store."""

    TEXT = (
        "Deze herstelsleutel hoort bij andere dossiers dan die in {place}. "
        "Zoek de herstelsleutel die daarbij is gemaakt."
    )


def recovery_lines(key: StoreKey) -> tuple[str, ...]:
    """The four lines, each as ``XXXX-XXXX-XXXX-XXXX``."""
    parts = (key.raw[at : at + _LINE_BYTES] for at in range(0, len(key.raw), _LINE_BYTES))
    return tuple(_written(number, part) for number, part in enumerate(parts, start=1))


def recovery_sheet(key: StoreKey, day: date) -> str:
    """The text to save or print: what it is for, and the lines. No personal data."""
    lines = "\n".join(f"  {n}:  {line}" for n, line in enumerate(recovery_lines(key), start=1))
    return _SAID.format(day=f"{day:%d-%m-%Y}", mark=mark_of(key), lines=lines)


def mark_of(key: StoreKey) -> str:
    """By what a person sees which key a sheet belongs to; gives nothing of the key away."""
    return key.check[:8]


def read_recovery(text: str) -> StoreKey:
    """The key in a sheet, in its four lines, or in their characters without any order of lines.

    Raises :class:`RecoveryKeyWrong`, which names the line.
    """
    lines = [_letters(found) for found in _LINE.findall(text)]
    if len(lines) != _LINES:
        all_in_one = _letters(text)
        length = _DATA + _CHECK
        lines = [all_in_one[at : at + length] for at in range(0, len(all_in_one), length)]
    if len(lines) != _LINES or len(lines[-1]) != _DATA + _CHECK:
        raise RecoveryKeyWrong("het zijn vier regels van zestien letters en cijfers")
    return StoreKey(b"".join(_read(number, line) for number, line in enumerate(lines, start=1)))


def read_recovery_file(path: Path) -> StoreKey:
    """The key in a saved sheet; raises :class:`RecoveryKeyWrong`."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            return read_recovery(file.read(100_000))
    except OSError as error:
        raise RecoveryKeyWrong(f"het bestand {path.name} kan niet worden gelezen") from error


def use_recovery(
    data_dir: Path, key: StoreKey, passphrase: str = "", *, key_store: KeyStore | None = None
) -> None:
    """Keep a key that came from a recovery key, in the key store or behind a new ``passphrase``.

    Nothing is kept before the key turned out to be that of the store. Raises
    :class:`RecoveryKeyOfAnother`, ``StoreMissing``, ``LockedStore``, and what ``set_passphrase``
    and ``keep_in_key_store`` raise.
    """
    places = Places(data_dir)
    if not data_dir.is_dir():
        raise StoreMissing(data_dir)
    lock = StoreLock(places.lock_file)
    try:
        if not _belongs(places, key):
            raise RecoveryKeyOfAnother(data_dir)
        if passphrase:
            set_passphrase(data_dir, key, passphrase, key_store=key_store)
        else:
            keep_in_key_store(data_dir, key, key_store)
    finally:
        lock.release()


def needs_passphrase(data_dir: Path, *, key_store: KeyStore | None = None) -> bool:
    """Whether who uses a recovery key has to choose a passphrase as well."""
    return kept_by_passphrase(data_dir) or (key_store or system_key_store()) is None


def _belongs(places: Places, key: StoreKey) -> bool:
    """Whether the key is that of the store: by the key file, else by reading a database."""
    check = stored_check(places.data)
    if check:
        return check == key.check
    copies = sorted(places.backups.glob("*.db"), key=lambda path: path.stat().st_mtime)
    databases = [path for path in (places.database, *copies[-_COPIES:]) if path.exists()]
    if not databases:
        raise StoreMissing(places.data)
    return any(opens(path, key) for path in databases)


def opens(path: Path, key: StoreKey) -> bool:
    """Whether the key opens this database; of a damaged one it says no."""
    engine = make_engine(path, key, migrating=True)
    try:
        with engine.connect():
            return True
    except DBAPIError:
        return False


def _written(number: int, part: bytes) -> str:
    line = _in_letters(int.from_bytes(part) << 1, _DATA) + _check(number, part)
    return "-".join(line[at : at + 4] for at in range(0, len(line), 4))


def _read(number: int, line: str) -> bytes:
    try:
        value = sum(_ALPHABET.index(x) << (5 * at) for at, x in enumerate(line[_DATA - 1 :: -1]))
    except ValueError as error:
        raise RecoveryKeyWrong(f"in regel {number} staat een teken dat er niet in hoort") from error
    part = (value >> 1).to_bytes(_LINE_BYTES)
    if value & 1 or _check(number, part) != line[_DATA:]:
        raise RecoveryKeyWrong(f"in regel {number} zit een typefout")
    return part


def _check(number: int, part: bytes) -> str:
    digest = sha256(b"Indicatiewijzer recovery line" + bytes([number]) + part).digest()
    return _in_letters(int.from_bytes(digest[:2]) >> 1, _CHECK)


def _in_letters(value: int, count: int) -> str:
    return "".join(_ALPHABET[value >> (5 * at) & 31] for at in reversed(range(count)))


def _letters(text: str) -> str:
    return "".join(x for x in text.upper() if x.isalnum()).translate(_MISREAD)
