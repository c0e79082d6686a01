"""Reads policy.toml, in which an administrator lays down settings for everybody on a computer.

Every line is checked by itself: what cannot be used is told, locks nothing, and leaves the rest of
the file as it is. Imported only where such a file stands, for every start passes here.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PureWindowsPath
from types import MappingProxyType
from typing import Final

from app.domain.policy import Policy
from app.domain.thresholds import BY_KEY

THEMES: Final = ("system", "light", "dark", "contrast")
TEXT_SIZES: Final = (100, 115, 130, 150)
LOCK_MINUTES: Final = (0, 5, 10, 15, 30, 60)
LANGUAGES: Final = ("nl", "en")
_MAX_BYTES: Final = 64 * 1024
_SETTINGS: Final = "settings"
_STOPLIGHT: Final = "stoplight"

Reader = Callable[[object], str]


class _UnusableError(Exception):
    """A value that cannot be; the message is the reason, in Dutch."""


def read_policy(path: Path) -> Policy:
    """What the file lays down; a file that cannot be read lays down nothing, and says so."""
    try:
        text = path.read_bytes()[: _MAX_BYTES + 1]
        if len(text) > _MAX_BYTES:
            raise _UnusableError("het bestand is te groot")
        tables = tomllib.loads(text.decode("utf-8-sig"))
    except (OSError, ValueError, _UnusableError) as error:
        return Policy(problems=(f"Het beleidsbestand is niet te lezen: {error}.",), file=str(path))
    problems: list[str] = [
        f"Onbekend onderdeel [{name}]. Gebruik [{_SETTINGS}] en [{_STOPLIGHT}]."
        for name in tables
        if name not in (_SETTINGS, _STOPLIGHT)
    ]
    settings = dict(_used(tables, _SETTINGS, _READERS, problems))
    numbers = dict(_used(tables, _STOPLIGHT, _THRESHOLDS, problems))
    thresholds = {key: int(number) for key, number in numbers.items()}
    return Policy(settings, thresholds, tuple(problems), str(path))


def _used(
    tables: Mapping[str, object],
    name: str,
    readers: Mapping[str, Reader],
    problems: list[str],
) -> Iterator[tuple[str, str]]:
    """The entries of one table that can be used; of the others ``problems`` tells why not."""
    table = tables.get(name, {})
    if not isinstance(table, dict):
        problems.append(f"{name} moet een onderdeel zijn: schrijf [{name}] op een eigen regel.")
        return
    for key, value in table.items():
        try:
            if key not in readers:
                raise _UnusableError("deze instelling bestaat niet")
            yield key, readers[key](value)
        except _UnusableError as error:
            problems.append(f"[{name}] {key}: {error}.")


def _one_of(*values: object) -> Reader:
    def read(value: object) -> str:
        if value not in values or isinstance(value, bool):
            raise _UnusableError(f"kies uit {', '.join(map(str, values))}")
        return str(value)

    return read


def _municipality(value: object) -> str:
    if not isinstance(value, str) or len(value) != 4 or not value.isdecimal():
        raise _UnusableError('schrijf de CBS-code van vier cijfers, zoals "0983"')
    return value


def _folder(value: object) -> str:
    """A whole path, as this system or Windows writes it."""
    if isinstance(value, str) and (
        Path(value).is_absolute() or PureWindowsPath(value).is_absolute()
    ):
        return value
    raise _UnusableError("schrijf een volledig pad tussen enkele aanhalingstekens")


def _yes_or_no(value: object) -> str:
    if not isinstance(value, bool):
        raise _UnusableError("schrijf true of false")
    return "yes" if value else ""


def _threshold(key: str) -> Reader:
    def read(value: object) -> str:
        if not isinstance(value, int) or isinstance(value, bool):
            raise _UnusableError("schrijf een heel getal")
        refusal = BY_KEY[key].refusal(value)
        if refusal:
            raise _UnusableError(refusal[:1].lower() + refusal[1:].rstrip("."))
        return str(value)

    return read


_READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        "municipality": _municipality,
        "theme": _one_of(*THEMES),
        "text_size": _one_of(*TEXT_SIZES),
        "language": _one_of(*LANGUAGES),
        "lock_after": _one_of(*LOCK_MINUTES),
        "sync_folder": _folder,
        "sync_by_itself": _yes_or_no,
        "export_folder": _folder,
        "letter_folder": _folder,
        "backup_folder": _folder,
    }
)
_THRESHOLDS: Final[Mapping[str, Reader]] = MappingProxyType(
    {key: _threshold(key) for key in BY_KEY}
)
