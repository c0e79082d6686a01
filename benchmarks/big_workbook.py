"""Writes a declarations workbook of any length, quickly: the sheet's XML is put together by hand.

What comes out is what Excel writes: shared strings, real dates, numbers. The frame (styles, names)
comes from XlsxWriter.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import xlsxwriter

HEADERS = (
    "Afzender",
    "Ontvanger",
    "DeclaratieNummer",
    "DeclaratiePeriodeBegindatum",
    "DeclaratiePeriodeEinddatum",
    "DeclaratieDagtekening",
    "Bsn",
    "ReferentieNummer",
    "VorigReferentieNummer",
    "ToewijzingNummer",
    "ProductCategorie",
    "ProductCode",
    "ProductPeriodeBegindatum",
    "ProductPeriodeEinddatum",
    "GeleverdVolume",
    "Eenheid",
    "ProductTarief",
    "Bedrag",
    "DebetCredit",
)
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_EPOCH = date(1899, 12, 30)
_DAY_STYLE = 1
_AT_ONCE = 5_000
Value = str | int | date


def line(number: int) -> list[Value]:
    """The declared line with this number, in the order of :data:`HEADERS`.

    Six months of one assignment follow each other, as in a file of the region.
    """
    assignment, month = divmod(number, 6)
    start = date(2025, 1 + (assignment + month) % 12, 1)
    end = (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    tariff = (7925, 10150, 8650)[assignment % 3]
    volume = 1 + number % 40
    return [
        f"220{assignment % 250:05d}",
        "0889",
        f"D{number % 900:08d}",
        start,
        end,
        end + timedelta(days=number % 30),
        f"9{assignment // 2 % 10**8:08d}",
        f"R{10_000_000 + number}",
        "",
        100_000 + assignment,
        "45",
        f"45N0{1 + assignment % 3}",
        start + timedelta(days=number % 20),
        end,
        volume,
        "04",
        tariff,
        volume * tariff + number % 1000,
        "D",
    ]


def write_declarations(path: Path, lines: int) -> Path:
    """Write a workbook with this many lines, the same every time."""
    frame = path.with_suffix(".frame")
    _write_frame(frame)
    places: dict[str, int] = {}
    with (
        zipfile.ZipFile(frame) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target,
    ):
        for name in source.namelist():
            if name not in (SHEET, STRINGS):
                target.writestr(name, source.read(name))
        with target.open(SHEET, "w", force_zip64=True) as part:
            for piece in _sheet(lines, places):
                part.write(piece.encode())
        with target.open(STRINGS, "w", force_zip64=True) as part:
            part.write(_strings(places).encode())
    frame.unlink()
    return path


def _write_frame(path: Path) -> None:
    book = xlsxwriter.Workbook(path)
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    sheet = book.add_worksheet("Declaraties")
    sheet.write_string(0, 0, HEADERS[0])
    sheet.write_datetime(1, 0, datetime(2026, 1, 1), day)  # noqa: DTZ001 - a date in a cell
    book.close()


def _sheet(lines: int, places: dict[str, int]) -> Iterator[str]:
    letters = [chr(ord("A") + place) for place in range(len(HEADERS))]
    yield f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{_MAIN}">'
    yield f'<dimension ref="A1:{letters[-1]}{lines + 1}"/><sheetData>'
    yield _row(1, letters, list(HEADERS), places)
    for start in range(0, lines, _AT_ONCE):
        numbers = range(start, min(start + _AT_ONCE, lines))
        yield "".join(_row(number + 2, letters, line(number), places) for number in numbers)
    yield "</sheetData></worksheet>"


def _row(number: int, letters: list[str], values: list[Value], places: dict[str, int]) -> str:
    cells = "".join(
        _cell(f"{letter}{number}", value, places)
        for letter, value in zip(letters, values, strict=True)
        if value != ""
    )
    return f'<row r="{number}">{cells}</row>'


def _cell(place: str, value: Value, places: dict[str, int]) -> str:
    if isinstance(value, str):
        return f'<c r="{place}" t="s"><v>{places.setdefault(value, len(places))}</v></c>'
    if isinstance(value, date):
        return f'<c r="{place}" s="{_DAY_STYLE}"><v>{(value - _EPOCH).days}</v></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def _strings(places: dict[str, int]) -> str:
    items = "".join(f"<si><t>{text}</t></si>" for text in places)
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<sst xmlns="{_MAIN}" uniqueCount="{len(places)}">{items}</sst>'
