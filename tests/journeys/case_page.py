"""A page of docs/cases, read as the reader reads it: what goes in, and what must come out."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CASES = Path(__file__).resolve().parents[2] / "docs" / "cases"
_GIVEN = re.compile(r"^```toml\n(.*?)^```", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^### (.+)$", re.MULTILINE)
_EXPECTED = "## What must come out"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the page: its columns and its rows, every cell as text."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class CasePage:
    """One case: ``given`` is its input, ``tables`` and ``sentences`` its outcome by heading."""

    name: str
    given: Mapping[str, Any]
    tables: Mapping[str, Table]
    sentences: Mapping[str, tuple[str, ...]]


def all_pages() -> tuple[str, ...]:
    """The names of the pages, in their order."""
    return tuple(sorted(path.stem for path in CASES.glob("[0-9][0-9]-*.md")))


def read_page(name: str) -> CasePage:
    """Read a page; every heading under "What must come out" holds one table or one list."""
    text = (CASES / f"{name}.md").read_text(encoding="utf-8")
    before, _, after = text.partition(_EXPECTED)
    given = _GIVEN.search(before)
    assert given is not None, f"{name} does not say what goes in"
    expected = after.split("\n## ", 1)[0]
    parts = _HEADING.split(expected)[1:]
    tables: dict[str, Table] = {}
    sentences: dict[str, tuple[str, ...]] = {}
    for heading, body in zip(parts[::2], parts[1::2], strict=True):
        key = heading.replace("`", "")
        cells = [_cells(line) for line in body.splitlines() if line.startswith("|")]
        if cells:
            tables[key] = Table(cells[0], tuple(cells[2:]))
        else:
            lines = (line[2:] for line in body.splitlines() if line.startswith("- "))
            sentences[key] = tuple(lines)
    assert tables or sentences, f"{name} does not say what must come out"
    return CasePage(name, tomllib.loads(given[1]), tables, sentences)


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip().strip("`") for cell in line.strip("|").split("|"))
