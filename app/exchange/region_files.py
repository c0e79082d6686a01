"""A region's TOML files, read into one :class:`Region`; another region is another folder.

The shape of a file is the shape of the domain's own dataclasses: pydantic checks it, key by key,
and an unknown key is an error. ``region_checks`` then looks at what files say about each other.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.region import Region
from app.exchange.region_checks import first_conflict
from app.exchange.validation_words import UNKNOWN_NAME, dutch_reason

if TYPE_CHECKING:
    from pydantic import ValidationError


class RegionFileError(Exception):
    """A region file that cannot be used; ``sentence`` is what a worker reads."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        self.file = file
        self.key = key
        self.reason = reason
        self.sentence = f"Het regiobestand {file} klopt niet bij {key}: {reason}."
        super().__init__(self.sentence)


@dataclass(frozen=True, slots=True)
class _File:
    """Where a part of the region stands.

    ``rows`` is a list in the file, ``only_rows`` whether that list is the part, ``may_lack`` the
    keys a row may leave out; ``labelled`` files say beside the part if they are provisional.
    """

    name: str
    rows: str = ""
    may_lack: tuple[str, ...] = ()
    only_rows: bool = False
    labelled: bool = False


_MAIN = _File("region.toml")
_PARTS: Mapping[str, _File] = {
    "forms": _File("products.toml", "products", ("segment", "level", "norm"), True, True),
    "scope": _File("scope.toml", labelled=True),
    "residence": _File("residence.toml"),
    "analysis": _File("analysis.toml"),
    "referral": _File("referral.toml"),
    "level": _File("level_advice.toml", "rules", ("level",), labelled=True),
    "combinations": _File("combinations.toml", "rules", (), True, True),
    "transport": _File("transport.toml", labelled=True),
    "pgb": _File("pgb.toml", labelled=True),
    "retention": _File("retention.toml", labelled=True),
    "stoplight": _File("stoplight.toml"),
}


def load_region(folder: Path) -> Region:
    """Read every TOML file of ``folder``.

    Raises :class:`RegionFileError` for a file that is missing or wrong, naming file, key and
    reason.
    """
    parts = {part: _read(folder, file) for part, file in _PARTS.items()}
    region = _validated(_read(folder, _MAIN) | parts)
    conflict = first_conflict(region)
    if conflict is not None:
        raise RegionFileError(conflict.file, conflict.key, conflict.reason)
    return region


def _read(folder: Path, file: _File) -> Any:
    try:
        content = tomllib.loads((folder / file.name).read_text(encoding="utf-8"))
    except OSError as error:
        raise RegionFileError(file.name, str(folder), "het bestand is niet te lezen") from error
    except UnicodeDecodeError as error:
        reason = "het bestand is geen UTF-8-tekst"
        raise RegionFileError(file.name, f"teken {error.start}", reason) from error
    except tomllib.TOMLDecodeError as error:
        raise RegionFileError(file.name, "de opmaak", f"geen geldige TOML ({error})") from error
    if file.labelled and not isinstance(content.pop("provisional", None), bool):
        raise RegionFileError(file.name, "provisional", "dit moet true of false zijn")
    if file.rows:
        content[file.rows] = _completed(content, file)
    if not file.only_rows:
        return content
    strange = next((key for key in content if key != file.rows), None)
    if strange is not None:
        raise RegionFileError(file.name, strange, UNKNOWN_NAME)
    return content[file.rows]


def _completed(content: dict[str, Any], file: _File) -> list[dict[str, Any]]:
    """The rows of the file's list, with ``None`` for what they may leave out: TOML has no null."""
    rows = content.get(file.rows)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise RegionFileError(file.name, file.rows, "dit moet een lijst van tabellen zijn")
    return [{**dict.fromkeys(file.may_lack), **row} for row in rows]


def _validated(content: dict[str, Any]) -> Region:
    # Imported here: only who reads a region pays for it, and the window is shown before that.
    from app.exchange.checked import ConfigDict, TypeAdapter, ValidationError

    # Plain dataclasses inherit the configuration of what holds them, hence the tuple.
    adapter = TypeAdapter(tuple[Region], config=ConfigDict(extra="forbid"))
    try:
        return adapter.validate_python((content,))[0]
    except ValidationError as error:
        raise _as_region_error(error, content) from error


def _as_region_error(error: ValidationError, content: dict[str, Any]) -> RegionFileError:
    first = error.errors(include_url=False)[0]
    path = first["loc"][1:]
    file = _PARTS.get(str(path[0])) if path else None
    if file is None:
        return RegionFileError(_MAIN.name, _spelled(path, content), dutch_reason(first))
    key = _spelled(path[1:], content[str(path[0])])
    rows = file.rows if file.only_rows else ""
    return RegionFileError(file.name, ".".join(filter(None, (rows, key))), dutch_reason(first))


def _spelled(path: Sequence[int | str], content: Any) -> str:
    """The path in the file's own words: rows by their key or code, else counted from one."""
    words: list[str] = []
    for part in path:
        if isinstance(part, int) and isinstance(content, list):
            content = content[part]
            name = content.get("key") or content.get("code") if isinstance(content, dict) else None
            words.append(str(name or part + 1))
        else:
            content = content.get(part) if isinstance(content, dict) else None
            words.append(str(part))
    return ".".join(words) or "het bestand"
