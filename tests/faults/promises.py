"""The promises of docs/reliability.md: a table whose rows name their tests and last figures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "reliability.md"
_ROW = re.compile(
    r"^\| (?P<number>\d+) \| (?P<text>[^|]+) \| (?P<tests>[^|]+) \|(?P<figures>[^|]*)\|$"
)
_TEST = re.compile(r"`(tests/[^`]+)`")
_DATE = re.compile(r"^Last figures: .*$", re.MULTILINE)


@dataclass(frozen=True)
class Promise:
    """One row: its number, what is promised, and the tests (pytest's names) that show it."""

    number: int
    text: str
    tests: tuple[str, ...]


def read_promises(document: Path = DOCUMENT) -> tuple[Promise, ...]:
    """The rows of the tables, in order."""
    found = (_ROW.match(line) for line in document.read_text(encoding="utf-8").splitlines())
    return tuple(
        Promise(int(row["number"]), row["text"].strip(), tuple(_TEST.findall(row["tests"])))
        for row in found
        if row
    )


def write_figures(
    figures: Mapping[int, str], said: str, today: date, document: Path = DOCUMENT
) -> None:
    """Put the figures of a run in their rows; ``said`` tells what kind of run it was."""
    text = document.read_text(encoding="utf-8")
    lines = [_with_figures(line, figures) for line in text.splitlines()]
    dated = _DATE.sub(f"Last figures: {today:%d-%m-%Y}, {said}.", "\n".join(lines))
    document.write_text(dated + "\n", encoding="utf-8")


def _with_figures(line: str, figures: Mapping[int, str]) -> str:
    row = _ROW.match(line)
    if row is None or not figures.get(int(row["number"])):
        return line
    number = int(row["number"])
    return f"| {number} | {row['text']} | {row['tests']} | {figures[number]} |"
