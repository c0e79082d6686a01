"""The file in which a dossier goes to a colleague: one text, sealed with a password.

A header line (JSON, readable, without anything personal) and then AES-256-GCM over the compressed
text; the key comes from the password by scrypt. The header is sealed along: who changes one byte
of the file makes it unreadable.
"""

from __future__ import annotations

import json
import os
import zlib
from base64 import b64decode, b64encode
from hashlib import scrypt
from pathlib import Path
from typing import Any, Final

from app.exchange.safe_file import put_file

ENDING: Final = ".iwo"
SHORTEST: Final = 12
"""Characters a password has at least: the file can be tried by anybody who gets hold of it."""

_FORMAT: Final = "indicatiewijzer-overdracht"
_VERSION: Final = 1
_COST: Final = {"n": 2**15, "r": 8, "p": 3}
_MOST_MEMORY: Final = 256 * 1024 * 1024
_MOST_BYTES: Final = 64 * 1024 * 1024
_MOST_TEXT: Final = 256 * 1024 * 1024
_LONGEST_HEADER: Final = 1024


class HandoverFileError(Exception):
    """The file cannot be used; ``sentence`` tells the worker why and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NotAHandover(HandoverFileError):
    """It is another kind of file, or half of one."""

    def __init__(self) -> None:
        super().__init__(
            "Dit is geen overdrachtsbestand van Indicatiewijzer, of het is niet heel overgekomen. "
            "Vraag je collega het opnieuw te sturen."
        )


class NewerHandover(HandoverFileError):
    """It was made by a newer version of the program."""

    def __init__(self) -> None:
        super().__init__(
            "Dit overdrachtsbestand is met een andere versie van Indicatiewijzer gemaakt. "
            "Werk allebei met dezelfde versie en maak het bestand opnieuw."
        )


class WrongPassword(HandoverFileError):
    """The password does not open it; a changed file looks the same."""

    def __init__(self) -> None:
        super().__init__(
            "Deze wachtzin opent het bestand niet. Typ het opnieuw en let op hoofdletters. "
            "Blijft het misgaan, vraag dan je collega om een nieuw bestand."
        )


def write_handover(text: str, password: str, target: Path) -> Path:
    """Seal ``text`` with ``password`` into ``target``; raises ``ExportFailed``."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # import on first use

    salt, nonce = os.urandom(16), os.urandom(12)
    header = json.dumps(
        {"format": _FORMAT, "version": _VERSION, "salt": _text(salt), "nonce": _text(nonce)} | _COST
    ).encode()
    packed = zlib.compress(text.encode("utf-8"), 9)
    sealed = AESGCM(_key(password, salt, _COST)).encrypt(nonce, packed, header)
    return put_file(header + b"\n" + sealed, target, overwrite=True)


def read_handover(path: Path, password: str) -> str:
    """The text in the file; raises :class:`HandoverFileError`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    header, sealed = _split(path)
    facts = _facts(header)
    try:
        key = _key(password, facts["salt"], facts)
        packed = AESGCM(key).decrypt(facts["nonce"], sealed, header)
        opened = zlib.decompressobj()
        text = opened.decompress(packed, _MOST_TEXT)
        if not opened.eof:
            raise NotAHandover
        return text.decode("utf-8")
    except InvalidTag as error:
        raise WrongPassword from error
    except (ValueError, zlib.error) as error:
        raise NotAHandover from error


def _split(path: Path) -> tuple[bytes, bytes]:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise HandoverFileError(
            f"Het bestand {path.name} kan niet worden gelezen. Controleer of het er nog staat."
        ) from error
    header, _, sealed = content.partition(b"\n")
    if len(header) > _LONGEST_HEADER or not sealed or len(content) > _MOST_BYTES:
        raise NotAHandover
    return header, sealed


def _facts(header: bytes) -> dict[str, Any]:
    try:
        facts = json.loads(header)
        if facts["format"] != _FORMAT:
            raise NotAHandover
        if facts["version"] != _VERSION:
            raise NewerHandover
        # The cost is fixed per version: a forged one could keep this computer busy for hours.
        if any(facts[name] != cost for name, cost in _COST.items()):
            raise NotAHandover
        opened = {name: b64decode(facts[name], validate=True) for name in ("salt", "nonce")}
    except (ValueError, KeyError, TypeError) as error:
        raise NotAHandover from error
    if (len(opened["salt"]), len(opened["nonce"])) != (16, 12):
        raise NotAHandover
    return _COST | opened


def _key(password: str, salt: bytes, cost: dict[str, Any]) -> bytes:
    # The same word must open it on every keyboard: é is one character or two.
    from unicodedata import normalize

    words = normalize("NFC", password).encode("utf-8")
    n, r, p = cost["n"], cost["r"], cost["p"]
    return scrypt(words, salt=salt, n=n, r=r, p=p, maxmem=_MOST_MEMORY, dklen=32)


def _text(content: bytes) -> str:
    return b64encode(content).decode("ascii")
