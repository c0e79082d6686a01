"""The lines as CSV: a comma in amounts, zeros kept, no formulas."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assignment_line import AssignmentLine
from app.exchange.assignment_columns import COLUMNS
from app.exchange.cell_text import TextTooLong, clean
from app.exchange.csv_export import csv_bytes, write_csv
from tests.exchange.workbook_example import content

LINE = content().lines[0]


def rows(*lines):
    text = csv_bytes(lines).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))


def test_it_starts_with_a_mark_and_the_header_in_order():
    data = csv_bytes([LINE])
    assert data.startswith(b"\xef\xbb\xbfAfzender;Ontvanger;Bsn;Geboortedatum;DatumGebruik;")
    assert data.endswith(b"\r\n")
    assert list(rows(LINE)[0]) == [column.header for column in COLUMNS]


def test_values_are_written_as_a_dutch_reader_expects():
    (row,) = rows(LINE)
    expected = {
        "Afzender": "0983",
        "Bsn": "999900006",
        "Geboortedatum": "14-03-2014",
        "Toewijzingstijd": "14:03:07",
        "Volume": "3",
        "Eenheid": "04",
        "Budget": "",
        "Tarief": "93,60",
        "Kosten": "3650,40",
    }
    assert {name: row[name] for name in expected} == expected


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_text_that_looks_like_a_formula_is_guarded(start):
    (row,) = rows(replace(LINE, surname=f"{start}1+1"))
    assert row["Achternaam"].startswith("'")
    assert row["Achternaam"].endswith("1+1")


def test_numbers_and_dates_are_not_guarded():
    (row,) = rows(replace(LINE, cost_cents=5, volume=7))
    assert (row["Kosten"], row["Volume"]) == ("0,05", "7")


def test_an_empty_line_is_a_row_of_empty_cells():
    (row,) = rows(AssignmentLine())
    assert set(row.values()) == {""}


def test_too_long_a_text_is_refused_not_cut():
    with pytest.raises(TextTooLong):
        csv_bytes([replace(LINE, surname="a" * 32_768)])


def test_it_is_put_on_disk(tmp_path):
    path = write_csv([LINE], tmp_path / "a.csv")
    assert path.read_bytes() == csv_bytes([LINE])


@given(st.text(max_size=200))
def test_any_text_comes_back_whole(text):
    (row,) = rows(replace(LINE, surname=text))
    assert row["Achternaam"].removeprefix("'") == clean(text).removeprefix("'")
    assert not row["Achternaam"].startswith(("=", "+", "-", "@", "\t", "\r"))
