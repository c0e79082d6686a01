"""A layout as a small file for a colleague: TOML text, no code, checked when it comes in.

Imports pydantic: only who exports or imports a layout pays for that.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from app.exchange.checked import BaseModel, ConfigDict, Field, ValidationError
from app.exchange.kinds import Kind
from app.exchange.layout_rules import LONGEST_HEADER, LONGEST_NAME, first_fault
from app.exchange.layouts import SavedColumns
from app.exchange.safe_file import put_file
from app.exchange.validation_words import dutch_reason

MAX_BYTES = 64 * 1024
SUFFIX = ".kolomindeling"
_HEAD = (
    "# Een kolomindeling van Indicatiewijzer: welke kolom van een Excel-bestand welk veld is.",
    "# Lees dit bestand in bij Bijwerken, Kolomindelingen.",
)


class _LayoutFile(BaseModel):
    """What stands in the file."""

    model_config = ConfigDict(extra="forbid")

    version: Literal[1]
    name: str = Field(min_length=1, max_length=LONGEST_NAME, pattern=r"\S")
    kind: Kind
    amounts: Literal["", "euros", "cents"] = ""
    columns: dict[str, Annotated[str, Field(max_length=LONGEST_HEADER)]]


class LayoutFileError(Exception):
    """A file that is no layout; ``sentence`` names file, key and reason in Dutch."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        self.sentence = f"Het bestand {file} is geen goede kolomindeling. Bij {key}: {reason}."
        super().__init__(self.sentence)


def write_layout(saved: SavedColumns, target: Path, *, overwrite: bool = False) -> Path:
    """Write ``saved`` and return its path once it is safely on disk.

    :raises ExportFailed: one of its kinds, with a sentence for the worker.
    """
    return put_file(layout_text(saved).encode(), target, overwrite=overwrite)


def layout_text(saved: SavedColumns) -> str:
    """The layout as TOML."""
    values: dict[str, str | int] = {
        "version": 1,
        "name": saved.name,
        "kind": saved.kind.value,
        "amounts": saved.amounts,
    }
    lines = [*_HEAD, *(f"{key} = {_toml(value)}" for key, value in values.items())]
    lines.append("\n[columns]")
    lines.extend(f"{_toml(field)} = {_toml(header)}" for field, header in saved.columns.items())
    return "\n".join(lines) + "\n"


def read_layout(path: Path) -> SavedColumns:
    """The layout in ``path``; raises :class:`LayoutFileError`."""
    saved = _validated(_content(path), path.name)
    fault = first_fault(saved.kind, saved.columns)
    if fault is not None:
        raise LayoutFileError(path.name, *fault)
    return saved


def _toml(value: str | int) -> str:
    """A string of JSON is one of TOML, but for the delete character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _content(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise LayoutFileError(path.name, "de grootte", "het is te groot")
        return tomllib.loads(content.decode())
    except OSError as error:
        raise LayoutFileError(path.name, "het openen", "het is niet te lezen") from error
    except UnicodeDecodeError as error:
        place = f"teken {error.start}"
        raise LayoutFileError(path.name, place, "dit is geen UTF-8-tekst") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise LayoutFileError(path.name, "de opmaak", "dit is geen geldige TOML") from error


def _validated(content: dict[str, Any], file: str) -> SavedColumns:
    try:
        shape = _LayoutFile.model_validate(content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise LayoutFileError(file, key, dutch_reason(first)) from error
    return SavedColumns(shape.name.strip(), shape.kind, shape.columns, shape.amounts)
