"""Finds the workbooks of the region and opens them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.region import Municipality
from app.exchange.kinds import Kind
from app.exchange.layouts import SavedColumns
from app.exchange.recognition import recognise
from app.exchange.regional_exports import RegionalSheet
from app.exchange.workbook_reader import OTHER_FORMATS, UnreadableFile, Workbook, open_workbook

WORKBOOK = ".xlsx"


@dataclass
class OpenedFile:
    """A file with its recognised sheets, and Dutch notes on the sheets that were left out."""

    workbook: Workbook
    sheets: list[RegionalSheet] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


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
            spreadsheet = suffix == WORKBOOK or suffix in OTHER_FORMATS
            if spreadsheet and found.is_file() and not found.name.startswith(("~$", ".")):
                yield found


def reading_order(path: Path) -> tuple[int, str]:
    """Products and providers first. Only the order goes by name, never what a file is."""
    name = path.name.casefold()
    kinds = list(Kind)
    hinted = [place for place, kind in enumerate(kinds) if kind.value.casefold() in name]
    return (hinted[0] if hinted else len(kinds), name)


def open_file(
    path: Path, municipalities: Sequence[Municipality], saved: Sequence[SavedColumns] = ()
) -> OpenedFile:
    """Open a file and recognise its sheets; raises ``UnreadableFile`` where none is known.

    ``saved`` are the layouts that workers made for other headers.
    """
    opened = OpenedFile(open_workbook(path))
    for name in opened.workbook.visible:
        found = recognise(opened.workbook.sheet(name), municipalities, saved)
        if isinstance(found, RegionalSheet):
            opened.sheets.append(found)
        else:
            opened.notes.append(found)
    if not opened.sheets:
        raise UnreadableFile(
            f"{' '.join(opened.notes)} Vraag de regio om een bestand met de afgesproken kolommen."
        )
    opened.notes.extend(
        f"Blad '{name}' is verborgen en niet gelezen." for name in opened.workbook.hidden
    )
    opened.sheets.sort(key=lambda sheet: list(Kind).index(sheet.kind))
    return opened
