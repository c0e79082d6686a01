"""Reads a text file (.csv) as a workbook of one sheet, as a Dutch Excel writes it.

Separated by ``;`` (or by tabs or commas where that is plain), UTF-8 or cp1252, new lines within
quotes. All cells are text; what they mean is decided in ``cells``. Rows are numbered as Excel does.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median_low

from app.exchange.file_guard import MAX_COLUMNS, MAX_FIELD, MAX_LINE, MAX_ROWS, SAVE_AS, stop_if
from app.exchange.saved_at import saved_at
from app.exchange.sheets import Cell, CellError, Sheet, UnreadableFile, Workbook

TEXT_FILE = ".csv"
_LOOKED_AT = 60
_SEPARATORS = (";", "\t", ",")
_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# Excel's own first line that tells the separator.
_TOLD = re.compile(r'"?sep=(.)"?\r?\n?', re.IGNORECASE)
_TOO_MANY = "deze regel heeft meer velden dan er kolommen zijn; staat er los een {} in een tekst?"


@dataclass(frozen=True, slots=True)
class _Text:
    """A text file and how it is written; ``told`` where its first line says ``sep=``."""

    path: Path
    content: bytes
    encoding: str
    separator: str = ";"
    told: bool = False

    def lines(self) -> Iterator[str]:
        """The lines with their ends; raises :class:`UnreadableFile` at one without an end."""
        stream = io.TextIOWrapper(
            io.BytesIO(self.content), self.encoding, errors="replace", newline=""
        )
        while line := stream.readline(MAX_LINE):
            if len(line) == MAX_LINE:
                raise UnreadableFile(f"{self.path.name} heeft een regel zonder einde. {SAVE_AS}")
            yield line


def open_text_file(path: Path, cancelled: Callable[[], bool]) -> Workbook:
    """Open a text file; its sheet is named after it. Raises :class:`UnreadableFile`."""
    content = path.read_bytes()
    stop_if(cancelled)
    text = _separated(_Text(path, content, _encoding(path, content)))
    return Workbook(
        path=path,
        file_hash=hashlib.sha256(content).hexdigest(),
        saved_at=saved_at(path),
        visible=(path.stem,),
        hidden=(),
        _parse=partial(_sheet, text),
    )


def _encoding(path: Path, content: bytes) -> str:
    if content.startswith(_UTF16_MARKS):
        raise UnreadableFile(
            f"{path.name} is opgeslagen als Unicode-tekst. Sla het op als CSV UTF-8 of als gewone "
            "werkmap (.xlsx) en probeer het opnieuw."
        )
    if b"\0" in content:
        raise UnreadableFile(f"{path.name} is geen tekstbestand. {SAVE_AS}")
    if content.startswith(_UTF8_MARK):
        return "utf-8-sig"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _separated(text: _Text) -> _Text:
    """The text with the separator it tells, or the one that makes the most columns of most rows.

    ``;`` wins from a comma unless that makes twice the columns: commas stand in amounts and texts.
    """
    told = _TOLD.fullmatch(next(text.lines(), ""))
    if told:
        return _Text(text.path, text.content, text.encoding, told[1], told=True)
    widths = {separator: _usual_width(text, separator) for separator in _SEPARATORS}
    widest = max(_SEPARATORS, key=widths.__getitem__)
    chosen = ";" if widths[";"] > 1 and 2 * widths[";"] > widths[widest] else widest
    return _Text(text.path, text.content, text.encoding, chosen)


def _usual_width(text: _Text, separator: str) -> int:
    """The columns that most rows at the start of the text have with this separator."""
    return median_low(_widths(text, separator) or [0])


def _widths(text: _Text, separator: str) -> list[int]:
    """The columns of the first rows that are not empty, as far as they can be read."""
    widths: list[int] = []
    with suppress(csv.Error):
        rows = islice(csv.reader(text.lines(), delimiter=separator), _LOOKED_AT)
        widths.extend(len(row) for row in rows if row)
    return widths


def _sheet(text: _Text, name: str) -> Sheet:
    # The first row as wide as most rows are holds the headers; titles above it are narrower.
    usual = _usual_width(text, text.separator)
    width = next((found for found in _widths(text, text.separator) if found >= usual), 0)
    if width > MAX_COLUMNS:
        raise UnreadableFile(
            f"{text.path.name} heeft meer dan {MAX_COLUMNS} kolommen. Splits het bestand."
        )
    return Sheet(name, text.content.count(b"\n") + 1, _rows(text, width))


def _rows(text: _Text, width: int) -> Iterator[tuple[int, list[Cell]]]:
    """The rows, all ``width`` cells wide; a row with more than that is in error as a whole."""
    # The csv module knows this limit for the whole program only; nothing else reads csv.
    csv.field_size_limit(MAX_FIELD)
    reader = csv.reader(text.lines(), delimiter=text.separator, strict=True)
    number = 0
    try:
        for number, row in enumerate(reader, 1):
            if number > MAX_ROWS:
                raise UnreadableFile(
                    f"{text.path.name} heeft meer dan {MAX_ROWS} rijen. Splits het bestand."
                )
            if number == 1 and text.told:
                yield 1, [""] * width
            else:
                yield number, _cells(row, width, text.separator)
    except csv.Error as error:
        raise UnreadableFile(
            f'{text.path.name} is na rij {number} niet te lezen: er staat een aanhalingsteken (") '
            f"los in een tekst, of een tekst is langer dan {MAX_FIELD} tekens. {SAVE_AS}"
        ) from error


def _cells(row: list[str], width: int, separator: str) -> list[Cell]:
    # Excel keeps the zeros of a code that is written as ="0889".
    cells: list[Cell] = [
        cell[2:-1] if cell.startswith('="') and cell.endswith('"') else cell for cell in row
    ]
    if len(cells) < width:
        cells += [""] * (width - len(cells))
    elif any(cells[width:]):
        reason = _TOO_MANY.format("tab" if separator == "\t" else separator)
        return [CellError(str(cell), reason) for cell in cells[:width]]
    return cells[:width]
