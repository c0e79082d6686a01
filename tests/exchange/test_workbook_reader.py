from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from app.exchange.workbook_reader import UnreadableFile, open_workbook
from tests.exchange.regional_workbooks import write_workbook


def test_rows_carry_the_number_a_person_sees(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Blad")
        sheet.write_string(4, 3, "Kop")
        sheet.write_number(6, 3, 40)
    rows = [(number, row) for number, row in open_workbook(path).sheet("Blad").rows if any(row)]
    assert rows == [(5, ["Kop"]), (7, [40.0])]


def test_dates_of_1904_workbooks_are_right(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": True}) as book:
        day = book.add_format({"num_format": "dd-mm-yyyy"})
        book.add_worksheet("Blad").write_datetime(0, 0, date(2026, 3, 1), day)
    assert list(open_workbook(path).sheet("Blad").rows) == [(1, [date(2026, 3, 1)])]


def test_a_1904_workbook_of_another_program_is_right(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append([date(2026, 3, 1), datetime(2026, 3, 1, 11, 47), time(10, 5)])
    book.save(tmp_path / "a.xlsx")
    workbook = open_workbook(tmp_path / "a.xlsx")
    assert list(workbook.sheet("Sheet").rows) == [
        (1, [date(2026, 3, 1), datetime(2026, 3, 1, 11, 47), time(10, 5)])
    ]


def test_a_sheet_with_a_chart_only_is_no_sheet_with_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Blad").write_row(0, 0, [1, 2, 3])
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Blad!$A$1:$C$1"})
        book.add_chartsheet("Grafiek").set_chart(chart)
    assert open_workbook(path).visible == ("Blad",)


def test_hidden_and_empty_sheets(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Leeg")
        book.add_worksheet("Verborgen").hide()
    workbook = open_workbook(path)
    assert (workbook.visible, workbook.hidden) == (("Leeg",), ("Verborgen",))
    assert list(workbook.sheet("Leeg").rows) == []


def test_the_hash_is_that_of_the_file(tmp_path: Path) -> None:
    one = write_workbook(tmp_path / "a.xlsx", {"Blad": [["Kop"]]})
    copy = tmp_path / "b.xlsx"
    copy.write_bytes(one.read_bytes())
    assert open_workbook(one).file_hash == open_workbook(copy).file_hash


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.xls", b"x", "een oud Excel-bestand"),
        ("a.xlsm", b"PK", "macro's"),
        ("a.ods", b"PK", "OpenDocument"),
        ("a.xlsb", b"PK", "binaire werkmap"),
        ("a.csv", b"a;b\0", "geen tekstbestand"),
        ("a.xlsx", b"", "leeg"),
        ("a.xlsx", b"<html>", "geen Excel-werkmap"),
        ("a.xlsx", b"PK\x03\x04 half", "niet compleet"),
        ("a.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, "oud Excel-bestand"),
        (
            "a.xlsx",
            bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"),
            "wachtwoord",
        ),
    ],
)
def test_other_files_are_refused_with_the_reason(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=sentence) as refusal:
        open_workbook(path)
    assert name in refusal.value.sentence


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="is er niet meer"):
        open_workbook(tmp_path / "weg.xlsx")
    with pytest.raises(UnreadableFile, match="is een map"):
        open_workbook(tmp_path)


@pytest.mark.parametrize(
    ("part", "sentence"),
    [("xl/vbaProject.bin", "macro's"), ("word/document.xml", "geen Excel-werkmap")],
)
def test_packages_that_are_no_plain_workbook_are_refused(
    tmp_path: Path, part: str, sentence: str
) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(part, "")
    with pytest.raises(UnreadableFile, match=sentence):
        open_workbook(path)


def test_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook")
    with pytest.raises(UnreadableFile, match="beschadigd"):
        open_workbook(path)


def test_a_locked_file_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Blad": [["Kop"]]})

    def locked(*_arguments: object, **_options: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(UnreadableFile, match="Sluit het in Excel"):
        open_workbook(path)
