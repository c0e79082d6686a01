from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from app.exchange.file_guard import MAX_COLUMNS, MAX_FIELD
from app.exchange.recognition import recognise
from app.exchange.regional_exports import RegionalSheet
from app.exchange.regional_rows import KIND_ROWS
from app.exchange.workbook_reader import Cell, CellError, UnreadableFile, open_workbook
from tests.exchange.regional_workbooks import MUNICIPALITIES


def write(path: Path, text: str | bytes, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding) if isinstance(text, str) else text)
    return path


def rows(path: Path) -> list[tuple[int, list[Cell]]]:
    workbook = open_workbook(path)
    assert workbook.visible == (path.stem,)
    return list(workbook.sheet(path.stem).rows)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_dutch_text_file_in_its_encodings(tmp_path: Path, encoding: str, ends: str) -> None:
    text = ends.join(["Naam;Bedrag", "Coöperatie é;€ 1.234,56", ""])
    assert rows(write(tmp_path / "Aanbieders.csv", text, encoding)) == [
        (1, ["Naam", "Bedrag"]),
        (2, ["Coöperatie é", "€ 1.234,56"]),
    ]


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("a;b;c\n1,5;2,5;3,5\n", 3),
        ("a\tb\tc\n1,5\t2,5\tx\n", 3),
        ("a,b,c\n1.5,2.5,x\n", 3),
        ("Titel, met komma\n\na;b\n1,5;2,5\n", 2),
        ('a;"b, en c, en d, en e"\n1;2\n', 2),
        ("a;b;c,d,e,f\n", 3),
        ("a,b,c,d,e,f;g\n", 6),
        ("alleen\neen\nkolom\n", 1),
        ("sep=,\na,b;c\n", 2),
    ],
)
def test_the_separator_is_the_plain_one(tmp_path: Path, text: str, width: int) -> None:
    assert {len(row) for _, row in rows(write(tmp_path / "a.csv", text))} == {width}


def test_rows_are_numbered_as_excel_does(tmp_path: Path) -> None:
    text = 'a;b\n"twee\nregels";x\n\n;laatste'
    assert rows(write(tmp_path / "a.csv", text)) == [
        (1, ["a", "b"]),
        (2, ["twee\nregels", "x"]),
        (3, ["", ""]),
        (4, ["", "laatste"]),
    ]


def test_a_line_that_tells_the_separator_is_an_empty_row(tmp_path: Path) -> None:
    assert rows(write(tmp_path / "a.csv", "sep=;\r\na;b\r\n")) == [(1, ["", ""]), (2, ["a", "b"])]


def test_zeros_that_were_kept_for_excel_are_kept(tmp_path: Path) -> None:
    assert rows(write(tmp_path / "a.csv", 'a;b\n="0889";="x\n')) == [
        (1, ["a", "b"]),
        (2, ["0889", '="x']),
    ]


def test_a_line_with_too_many_fields_is_in_error_as_a_whole(tmp_path: Path) -> None:
    lines = ["a;b", *["1;2"] * 3, "1;2;", "1;2;3", *["1"] * 3]
    read = rows(write(tmp_path / "a.csv", "\n".join(lines)))
    assert (read[4], read[6]) == ((5, ["1", "2"]), (7, ["1", ""]))
    number, cells = read[5]
    assert number == 6
    assert [type(cell) for cell in cells] == [CellError, CellError]
    assert [cell.written for cell in cells if isinstance(cell, CellError)] == ["1", "2"]
    assert "meer velden" in str(cells[0])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is leeg"),
        (b"a;b\n\0;1\n", "geen tekstbestand"),
        ("a;b\n".encode("utf-16"), "Unicode-tekst"),
        (b'a;b\n1;2\n"nooit dicht;2\n3;4\n', "na rij 2"),
        (b'a;b\n"Jan" de Vries;2\n', "na rij 1"),
        (b"a;b\n" + b"x" * (MAX_FIELD + 1) + b";1\n", "na rij 1"),
        (b"a;b\n" + b"1;" * 600_000, "regel zonder einde"),
        (b"a;" * (MAX_COLUMNS + 1) + b"\n", "500 kolommen"),
    ],
)
def test_what_is_no_good_text_file_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        rows(write(tmp_path / "a.csv", content))
    assert reason in refusal.value.sentence
    assert "a.csv" in refusal.value.sentence


def test_too_many_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.exchange.csv_reader.MAX_ROWS", 3)
    with pytest.raises(UnreadableFile, match="meer dan 3 rijen"):
        rows(write(tmp_path / "a.csv", "a;b\n" * 4))


def test_the_hash_is_that_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "a;b\n1;2\n")
    assert open_workbook(path).file_hash == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_text_file_is_recognised_and_read_as_its_workbook_would_be(tmp_path: Path) -> None:
    text = (
        "Wachttijden regio;;;;\nPeildatum: 31-10-2026;;;;\n\n"
        "AGB-code;Productcode;Wachttijd intake (weken);Aantal wachtenden;Peildatum\n"
        "22000007;45N01;8–10 wk;3;31-10-2026\n"
        "6000144;45N02;2,5;;2026-10-31\n"
        "Totaal;;;3;\n"
    )
    workbook = open_workbook(write(tmp_path / "Wachttijden.csv", text, "cp1252"))
    sheet = recognise(workbook.sheet("Wachttijden"), MUNICIPALITIES)
    assert isinstance(sheet, RegionalSheet)
    (batch,) = sheet.batches()
    columns = dict(zip(KIND_ROWS[sheet.kind].stored, batch.columns, strict=True))
    assert columns["agb"] == ["22000007", "06000144"]
    assert columns["reference_date"] == [date(2026, 10, 31)] * 2
    assert columns["intake_tenths"] == [100, 25]
    assert (batch.numbers, batch.rejected) == ([5, 6], [])
    assert sheet.reference_date == date(2026, 10, 31)
