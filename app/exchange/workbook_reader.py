"""Opens a workbook and hands out its cells, with the row numbers a person sees in Excel.

Nothing is interpreted here: what a cell means is decided in ``cells`` and ``regional_exports``. A
file that is no clean .xlsx workbook is refused before it is parsed, with one Dutch sentence. A text
file (.csv) is read as a workbook of one sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app.exchange.csv_reader import TEXT_FILE, open_text_file
from app.exchange.faulty_cells import FaultyCells
from app.exchange.file_guard import (
    MAX_COLUMNS,
    MAX_ROWS,
    OTHER_FORMATS,
    SAVE_AS,
    WORKBOOK_FILE,
    check_file,
    check_is_package,
    never,
    stop_if,
)
from app.exchange.package_guard import check_package
from app.exchange.saved_at import saved_at
from app.exchange.sheet_parts import part_of_each_sheet
from app.exchange.sheets import (
    Cell,
    CellError,
    NotReadyYet,
    ReadingStopped,
    Sheet,
    UnreadableFile,
    Workbook,
)

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = [
    "OTHER_FORMATS",
    "READ_FORMATS",
    "Cell",
    "CellError",
    "NotReadyYet",
    "ReadingStopped",
    "Sheet",
    "UnreadableFile",
    "Workbook",
    "open_workbook",
]

READ_FORMATS = frozenset({WORKBOOK_FILE, TEXT_FILE})


def open_workbook(
    path: Path, cancelled: Callable[[], bool] = never, *, ahead: bool = False
) -> Workbook:
    """Open ``path`` after checking that it is a plain workbook or a text file.

    ``ahead`` lets the parser begin while the file is still being checked. Nothing of it is handed
    out before the check is done, but after a refusal it may work on: only for a process that is
    then ended. Raises :class:`UnreadableFile` (:class:`NotReadyYet` where waiting may help), and
    :class:`ReadingStopped` soon after ``cancelled`` says yes.
    """
    try:
        check_file(path)
        if path.suffix.lower() == TEXT_FILE:
            return open_text_file(path, cancelled)
        return _open_package(path, cancelled, ahead=ahead)
    except FileNotFoundError as error:
        raise UnreadableFile(f"{path.name} is er niet meer. Kijk of het is verplaatst.") from error
    except PermissionError as error:
        raise NotReadyYet(
            f"{path.name} is door een ander programma in gebruik of je mag het niet lezen. "
            "Sluit het in Excel en probeer het opnieuw."
        ) from error
    except OSError as error:
        raise UnreadableFile(
            f"{path.name} kan niet worden gelezen. Kijk of de map nog bereikbaar is."
        ) from error


def _open_package(path: Path, cancelled: Callable[[], bool], *, ahead: bool) -> Workbook:
    check_is_package(path)
    seen = path.stat()
    begun = _begin_parsing(path) if ahead else None
    content = check_package(path, cancelled)
    with _parsing(f"{path.name} is beschadigd. {SAVE_AS}"):
        parsed = begun.result() if begun else _Parsed(path)
    # What was checked has to be what is parsed.
    now = path.stat()
    if (now.st_size, now.st_mtime_ns) != (seen.st_size, seen.st_mtime_ns):
        raise NotReadyYet(f"{path.name} wordt nog gekopieerd. Probeer het zo opnieuw.")
    stop_if(cancelled)
    parts = part_of_each_sheet(content) if content.faulty else {}
    faulty = {name: content.faulty[part] for name, part in parts.items() if part in content.faulty}
    return Workbook(
        path=path,
        file_hash=content.file_hash,
        saved_at=saved_at(path, content.properties),
        visible=parsed.visible,
        hidden=parsed.hidden,
        _parse=partial(_parse_sheet, path, parsed, faulty),
    )


def _begin_parsing(path: Path) -> Future[_Parsed]:
    """Parse the first visible sheet, nearly always the table, in a thread of its own."""
    from concurrent.futures import ThreadPoolExecutor  # only where one reads ahead

    def parse() -> _Parsed:
        parsed = _Parsed(path)
        parsed.begin()
        return parsed

    return ThreadPoolExecutor(1).submit(parse)


class _Parsed:
    """A workbook in the parser: its worksheets, and the first one as soon as it was parsed."""

    def __init__(self, path: Path) -> None:
        self._source = CalamineWorkbook.from_path(str(path))
        sheets = [s for s in self._source.sheets_metadata if s.typ == SheetTypeEnum.WorkSheet]
        shown = {s.name: s.visible == SheetVisibleEnum.Visible for s in sheets}
        self.visible = tuple(name for name, visible in shown.items() if visible)
        self.hidden = tuple(name for name, visible in shown.items() if not visible)
        self._begun: dict[str, CalamineSheet] = {}

    def begin(self) -> None:
        """Parse the first visible sheet."""
        for name in self.visible[:1]:
            self._begun[name] = self._source.get_sheet_by_name(name)

    def sheet(self, name: str) -> CalamineSheet:
        """The sheet called ``name``, with its cells."""
        return self._begun.pop(name, None) or self._source.get_sheet_by_name(name)


def _parse_sheet(path: Path, parsed: _Parsed, faulty: dict[str, FaultyCells], name: str) -> Sheet:
    """The sheet called ``name``, with its cells in error put back where the parser lost them."""
    damaged = f"Blad '{name}' van {path.name} is beschadigd. {SAVE_AS}"
    with _parsing(damaged):
        sheet = parsed.sheet(name)
    last_row, last_column = sheet.end or (-1, -1)
    if last_row >= MAX_ROWS or last_column >= MAX_COLUMNS:
        raise UnreadableFile(
            f"Blad '{name}' van {path.name} heeft meer dan {MAX_ROWS} rijen of "
            f"{MAX_COLUMNS} kolommen. Splits het bestand."
        )
    rows = _rows(sheet, damaged)
    errors = faulty.get(name)
    if errors:
        start = sheet.start[1] if sheet.start else 0
        rows = _with_errors(rows, errors, start, last_column + 1)
    return Sheet(name, last_row + 1, rows)


def _rows(sheet: CalamineSheet, damaged: str) -> Iterator[tuple[int, list[Cell]]]:
    """The rows from 1; empty columns in front are left out (``sheet.start`` tells how many)."""
    with _parsing(damaged):
        yield from zip(count(1), sheet.iter_rows(), strict=False)


def _with_errors(
    rows: Iterator[tuple[int, list[Cell]]], faulty: FaultyCells, start: int, end: int
) -> Iterator[tuple[int, list[Cell]]]:
    """The rows, ``start`` to ``end`` of the columns, with the errors in their places.

    Errors may stand left, right and below of everything that the parser found.
    """
    first, last = faulty.columns()
    start_now = min(start, first - 1) if end else first - 1
    left, right = [""] * (start - start_now), [""] * max(0, last - max(end, start))
    errors = faulty.by_row()
    wrong, found = next(errors, (0, []))
    number = 0
    for number, row in rows:
        widened: list[Cell] = [*left, *row, *right]
        if number == wrong:
            for column, error in found:
                widened[column - 1 - start_now] = error
            wrong, found = next(errors, (0, []))
        yield number, widened
    width = max(end, last) - start_now
    while wrong:
        for empty in range(number + 1, wrong):
            yield empty, [""] * width
        number, below = wrong, list[Cell]([""] * width)
        for column, error in found:
            below[column - 1 - start_now] = error
        yield number, below
        wrong, found = next(errors, (0, []))


@contextmanager
def _parsing(sentence: str) -> Iterator[None]:
    """Turn every way in which the parser may fail into one refusal with ``sentence``."""
    try:
        yield
    except (CalamineError, ArithmeticError, MemoryError, RecursionError, ValueError) as error:
        raise UnreadableFile(sentence) from error
    except BaseException as error:
        # A panic in Rust comes as an exception that is no Exception, of a class nobody can import.
        if type(error).__name__ != "PanicException":
            raise
        raise UnreadableFile(sentence) from error
