"""Finds the files of the region, and the order to read them in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from app.exchange.kinds import Kind
from app.exchange.workbook_reader import OTHER_FORMATS, READ_FORMATS


def find_workbooks(paths: Iterable[Path]) -> Iterator[Path]:
    """The files as given, and of a folder its spreadsheets (not those of its folders).

    Spreadsheets of another format come along, so that they are refused by name and not overlooked;
    Excel's own lock files (``~$...``) and hidden files do not.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for found in path.iterdir():
            suffix = found.suffix.lower()
            spreadsheet = suffix in READ_FORMATS or suffix in OTHER_FORMATS
            if spreadsheet and found.is_file() and not found.name.startswith(("~$", ".")):
                yield found


def reading_order(path: Path) -> tuple[int, str]:
    """Products and providers first. Only the order goes by name, never what a file is."""
    name = path.name.casefold()
    kinds = list(Kind)
    hinted = [place for place, kind in enumerate(kinds) if kind.value.casefold() in name]
    return (hinted[0] if hinted else len(kinds), name)
