"""A table as a workbook, read back with another reader."""

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.exchange.safe_file import TargetExists
from app.exchange.table_workbook import Holds, TableColumn, TableSheet, tables_bytes, write_tables

COLUMNS = (
    TableColumn("Aanbieder", width=30),
    TableColumn("Peildatum", Holds.DAY),
    TableColumn("Cliënten", Holds.WHOLE),
    TableColumn("Bedrag", Holds.EURO),
    TableColumn("Benut", Holds.PERCENT),
    TableColumn("Waarde", Holds.NUMBER),
)
ROW = ("Lindebrug", date(2026, 10, 31), 12, 123_456, Decimal("71.5"), Decimal("7.25"))


def table(*rows, notes=("Bron: Declaraties.xlsx",)):
    return TableSheet("Cijfers", "Cijfers van de regio", notes, COLUMNS, rows)


def cells(*sheets):
    book = load_workbook(BytesIO(tables_bytes(sheets)))
    return [[[cell.value for cell in row] for row in sheet.rows] for sheet in book.worksheets]


def test_title_notes_header_and_values():
    (sheet,) = cells(table(ROW))
    assert sheet[0][0] == "Cijfers van de regio"
    assert sheet[1][0] == "Bron: Declaraties.xlsx"
    assert sheet[3] == [column.header for column in COLUMNS]
    assert sheet[4] == ["Lindebrug", datetime(2026, 10, 31), 12, 1234.56, 0.715, 7.25]


def test_a_day_column_takes_a_moment_and_a_day_before_excel_as_text():
    moment, early = datetime(2026, 10, 31, 9, 30), date(1899, 12, 31)
    days = [(None, day, None, None, None, None) for day in (moment, early)]
    (sheet,) = cells(table(*days))
    assert [row[1] for row in sheet[4:]] == [moment, "31-12-1899"]


def test_nothing_becomes_an_empty_cell_and_text_in_a_number_column_stays_text():
    (sheet,) = cells(table(("=1+1", None, None, "niet afgesproken", None, "te klein")))
    assert sheet[4] == ["=1+1", None, None, "niet afgesproken", None, "te klein"]


def test_a_formula_stays_text():
    book = load_workbook(BytesIO(tables_bytes([table(("=1+1", None, None, None, None, None))])))
    assert book.active["A5"].data_type == "s"


def test_a_text_too_long_for_a_cell_is_cut_and_marked():
    (sheet,) = cells(table(("x" * 40_000, None, None, None, None, None)))
    assert sheet[4][0].endswith("…")


def test_two_sheets_and_an_empty_table():
    assert len(cells(table(), TableSheet("Leeg", "Leeg", (), COLUMNS, ()))) == 2


def test_an_existing_file_is_not_replaced_unasked(tmp_path):
    target = write_tables([table(ROW)], tmp_path / "uit.xlsx")
    with pytest.raises(TargetExists):
        write_tables([table(ROW)], target)
    assert write_tables([table(ROW)], target, overwrite=True) == target
