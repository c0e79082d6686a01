"""Reads policy.toml, in which an administrator lays down settings for everybody on a computer.

Every line is checked by itself: what cannot be used is told, locks nothing, and leaves the rest of
the file as it is. Imported only where such a file stands, for every start passes here.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PureWindowsPath
from types import MappingProxyType
from typing import Final, TypeVar

from app.domain.catalogue import Norm, norm_refusal
from app.domain.policy import Policy
from app.domain.retention import Term, TermUnit
from app.domain.thresholds import BY_KEY

THEMES: Final = ("system", "light", "dark", "contrast")
TEXT_SIZES: Final = (100, 115, 130, 150)
LOCK_MINUTES: Final = (0, 5, 10, 15, 30, 60)
LANGUAGES: Final = ("nl", "en")
_MAX_BYTES: Final = 64 * 1024
_LONGEST_ARTICLE: Final = 120
_SETTINGS: Final = "settings"
_STOPLIGHT: Final = "stoplight"
_NORMS: Final = "norms"
_OWN_STRENGTH: Final = "own_strength"
_RETENTION: Final = "retention"
_TABLES: Final = (_SETTINGS, _STOPLIGHT, _NORMS, _OWN_STRENGTH, _RETENTION)

T = TypeVar("T")
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
    names = ", ".join(f"[{name}]" for name in _TABLES)
    problems: list[str] = [
        f"Onbekend onderdeel [{name}]. Gebruik {names}." for name in tables if name not in _TABLES
    ]
    numbers = dict(_used(tables, _STOPLIGHT, _named(_THRESHOLDS), problems))
    return Policy(
        settings=dict(_used(tables, _SETTINGS, _named(_READERS), problems)),
        thresholds={key: int(number) for key, number in numbers.items()},
        norms=dict(_used(tables, _NORMS, _norm_of, problems)),
        own_strength=dict(_used(tables, _OWN_STRENGTH, _article_of, problems)),
        retention=dict(_used(tables, _RETENTION, _term_of, problems)),
        problems=tuple(problems),
        file=str(path),
    )


def _used(
    tables: Mapping[str, object],
    name: str,
    read: Callable[[str, object], T],
    problems: list[str],
) -> Iterator[tuple[str, T]]:
    """The entries of one table that can be used; of the others ``problems`` tells why not."""
    table = tables.get(name, {})
    if not isinstance(table, dict):
        problems.append(f"{name} moet een onderdeel zijn: schrijf [{name}] op een eigen regel.")
        return
    for key, value in table.items():
        try:
            yield key, read(key, value)
        except _UnusableError as error:
            problems.append(f"[{name}] {key}: {error}.")


def _named(readers: Mapping[str, Reader]) -> Callable[[str, object], str]:
    def read(key: str, value: object) -> str:
        if key not in readers:
            raise _UnusableError("deze instelling bestaat niet")
        return readers[key](value)

    return read


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


def _norm_of(code: str, value: object) -> Norm:
    """The norm of a product: { minimum = 20, maximum = 66, months = 6 }."""
    if len(code) != 5 or not code.isascii() or not code.isalnum():
        raise _UnusableError('schrijf de productcode van vijf tekens, zoals "45A53"')
    parts = ("minimum", "maximum", "months")
    if not isinstance(value, dict) or value.keys() != set(parts):
        raise _UnusableError("schrijf { minimum = 20, maximum = 66, months = 6 }")
    minimum, maximum, months = (value[part] for part in parts)
    if any(type(number) is not int for number in (minimum, maximum, months)):
        raise _UnusableError("schrijf drie hele getallen")
    norm = Norm(minimum, maximum, months, provisional=False)
    _demand(norm_refusal(norm))
    return norm


def _article_of(code: str, value: object) -> str:
    """Where the by-law of a municipality rules on own strength: "artikel 3.2"."""
    _municipality(code)
    if not isinstance(value, str) or not 0 < len(value.strip()) <= _LONGEST_ARTICLE:
        raise _UnusableError(
            f'schrijf het artikel, zoals "artikel 3.2", in hoogstens {_LONGEST_ARTICLE} tekens'
        )
    return value.strip()


def _term_of(code: str, value: object) -> Term:
    """How long a municipality keeps a closed dossier here: "30 days"."""
    _municipality(code)
    count, _, unit = value.partition(" ") if isinstance(value, str) else ("", "", "")
    units = {item.value: item for item in TermUnit}
    if not count.isdecimal() or unit not in units:
        raise _UnusableError(f'schrijf een termijn als "30 days"; kies uit {", ".join(units)}')
    term = Term(int(count), units[unit])
    if not term.valid:
        raise _UnusableError("kies een termijn van minstens 1 dag en hoogstens 100 jaar")
    return term


def _demand(refusal: str) -> None:
    """Raise what the rules say against a value, as the end of a sentence."""
    if refusal:
        raise _UnusableError(refusal[:1].lower() + refusal[1:].rstrip("."))


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
        _demand(BY_KEY[key].refusal(value))
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
