from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.faulty_cells import FaultyCells
from app.exchange.sheet_scan import SheetContent, scan_sheet
from app.exchange.workbook_reader import CellError, open_workbook
from tests.exchange.raw_packages import MAIN, SHEET, sheet, write_package

ERROR, NO_VALUE = CellError.of("#N/A"), CellError.of("")


def scanned(rows: str, acceptable_area: int = 40_000_000) -> SheetContent:
    return scan_sheet(lambda: [sheet(rows).encode()], acceptable_area)


def faults(content: SheetContent) -> dict[tuple[int, int], str]:
    """The written error by (row, column)."""
    return {
        (row, column): error.written
        for row, cells in content.faulty.by_row()
        for column, error in cells
    }


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ('<c r="B2" t="e"><v>#N/A</v></c>', "#N/B"),
        ('<c r="B2" s="3" t="e"><f>A1/0</f><v>#DIV/0!</v></c>', "#DEEL/0!"),
        ('<c r="B2" t="e" vm="1"><v>#VALUE!</v></c>', "#WAARDE!"),
        ("<c t='e' r='B2'><v>#REF!</v></c>", "#VERW!"),
        ('<x:c r="B2" t="e"><x:v>#NAME?</x:v></x:c>', "#NAAM?"),
        ('<c r="B2" s="1"  t="e"><v>#NUM!</v></c>', "#GETAL!"),
        ('<c r="B2"><f>A1+1</f></c>', "(formule)"),
        ('<c r="B2"><f>A1+1</f><v/></c>', "(formule)"),
        ('<c r="B2"><f>A1+1</f><v></v></c>', "(formule)"),
        ('<c r="B2">\n <f>A1+1</f>\n <v></v>\n</c>', "(formule)"),
        ('<c r="B2" t="str"><f>A1</f></c>', "(formule)"),
        ('<c r="B2"><f t="shared" si="0"/></c>', "(formule)"),
        ('<c r="B2"><f t="array" ref="B2:B9">SUM(A1:A9)</f></c>', "(formule)"),
        ('<x:c r="B2"><x:f>A1</x:f></x:c>', "(formule)"),
    ],
)
def test_a_cell_without_a_usable_value_is_found(cell: str, written: str) -> None:
    before = '<row r="1"><c r="A1" t="str"><f>A9</f><v>#hekje</v></c></row>'
    found = scanned(f'{before}<row r="2"><c r="A2"><f>1</f><v>1</v></c>{cell}</row>')
    assert faults(found) == {(2, 2): written}


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="B2"><f>A1+1</f><v>7</v></c>',
        '<c r="B2" t="str"><f>""</f><v></v></c>',
        '<c r="B2" t="str"><f>""</f><v/></c>',
        '<c r="B2" t="b"><f>TRUE</f><v>1</v></c>',
        '<c r="B2"><f t="shared" si="0"/><v>7</v></c>',
        '<c r="B2"><f t="array" ref="B2:B9">SUM(A1:A9)</f><v>7</v></c>',
        '<c r="B2" t="inlineStr"><is><t>#N/A</t></is></c>',
        '<c r="B2" t="str"><f>A1</f><v>#N/A</v></c>',
        '<c r="B2" s="4"/>',
        '<c r="B2"><v></v></c>',
    ],
)
def test_a_cell_with_its_value_is_no_fault(cell: str) -> None:
    for place in (cell, cell.replace(' r="B2"', "")):
        assert faults(scanned(f'<row r="2">{place}</row>')) == {}


def test_cells_that_do_not_say_their_place_count_on(tmp_path: Path) -> None:
    rows = (
        '<row r="3"><c><v>1</v></c><c t="e"><v>#N/A</v></c><c r="E3"><f>1</f></c><c><v>6</v></c>'
        "</row><row><c/><c><f>1</f></c></row>"
    )
    assert faults(scanned(rows)) == {(3, 2): "#N/B", (3, 5): "(formule)", (4, 2): "(formule)"}
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet(rows)})
    read = [row for _, row in open_workbook(path).sheet("Blad").rows]
    assert read[2:] == [
        [1.0, ERROR, "", "", NO_VALUE, 6.0],
        ["", NO_VALUE, "", "", "", ""],
    ]


def test_faults_left_right_and_below_of_all_values_keep_their_place(tmp_path: Path) -> None:
    rows = (
        '<row r="3"><c r="B3"><f>1</f></c><c r="C3"><v>5</v></c><c r="E3"><f>1</f></c></row>'
        '<row r="5"><c r="D5"><f>1</f></c></row>'
    )
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet(rows)})
    assert list(open_workbook(path).sheet("Blad").rows) == [
        (1, ["", "", "", ""]),
        (2, ["", "", "", ""]),
        (3, [NO_VALUE, 5.0, "", NO_VALUE]),
        (4, ["", "", "", ""]),
        (5, ["", "", NO_VALUE, ""]),
    ]


def test_a_sheet_of_nothing_but_formulas_without_values(tmp_path: Path) -> None:
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet('<row><c r="C2"><f>1</f></c></row>')})
    assert list(open_workbook(path).sheet("Blad").rows) == [(1, [""]), (2, [NO_VALUE])]


def test_each_sheet_keeps_its_own_faults(tmp_path: Path) -> None:
    """The order of the parts in the package is not that of the sheets."""
    book = openpyxl.Workbook()
    book.active.title = "Eerste"
    book.create_sheet("Tweede & laatste", 0)["A1"] = "=1+1"
    book["Eerste"]["A2"] = "kop"
    book.save(tmp_path / "a.xlsx")
    workbook = open_workbook(tmp_path / "a.xlsx")
    assert workbook.visible == ("Tweede & laatste", "Eerste")
    assert list(workbook.sheet("Tweede & laatste").rows) == [(1, [NO_VALUE])]
    assert list(workbook.sheet("Eerste").rows) == [(1, [""]), (2, ["kop"])]


def test_the_scan_is_the_same_however_the_text_is_cut() -> None:
    rows = "".join(
        f'<row r="{row}"><c r="A{row}"><v>1</v></c><c r="AB{row}" t="e"><v>#N/A</v></c>'
        f'<x:c r="C{row}"><x:f>A1</x:f></x:c><c r="D{row}"><f>A1</f><v/></c></row>'
        for row in range(1, 6)
    )
    text = sheet(rows).encode()
    whole = faults(scanned(rows))
    assert len(whole) == 15
    for size in range(1, 60):
        pieces = [text[start : start + size] for start in range(0, len(text), size)]
        content = scan_sheet(lambda pieces=pieces: pieces, 40_000_000)
        assert faults(content) == whole
        assert content.columns == 28


STYLES = ("plain", "prefixed", "quoted", "placeless", "reordered", "formatted")


def written(style: str, row: int, column: str, value: int) -> str:
    """One cell in one of the ways in which XML allows it."""
    place = f'r="{column}{row}"'
    return {
        "plain": f'<c {place} s="1"><v>{value}</v></c>',
        "prefixed": f"<q:c {place}><q:v>{value}</q:v></q:c>",
        "quoted": f"<c {place.replace(chr(34), chr(39))}><v>{value}</v></c>",
        "placeless": f"<c><v>{value}</v></c>",
        "reordered": f'<c  s="1"\n {place} ><v>{value}</v></c>',
        "formatted": f'<c {place} s="1"/>',
    }[style]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(STYLES),
            st.integers(1, 3_000_000),
            st.sampled_from(["A", "Z", "AA", "SF", "XFD"]),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_the_rectangle_is_never_smaller_than_what_the_cells_take(
    cells: list[tuple[str, int, str]],
) -> None:
    numbers = {"A": 1, "Z": 26, "AA": 27, "SF": 500, "XFD": 16_384}
    rows = "".join(
        f'<row r="{row}">{written(style, row, column, 1)}</row>' for style, row, column in cells
    )
    taken = [
        (row, 1 if style == "placeless" else numbers[column])
        for style, row, column in cells
        if style != "formatted"
    ]
    area = max((row for row, _ in taken), default=0) * max((c for _, c in taken), default=0)
    assert scanned(rows, acceptable_area=0).area >= area
    assert scanned(rows).area >= min(area, 40_000_000)


def test_faulty_cells_out_of_order_come_in_order() -> None:
    faulty = FaultyCells()
    for row, column in ((5, 2), (1, 3), (5, 1), (2, 70_000)):
        faulty.add(row, column, "#N/A")
    assert [(row, [c for c, _ in cells]) for row, cells in faulty.by_row()] == [
        (1, [3]),
        (5, [1, 2]),
    ]
    assert faulty.columns() == (1, 3)


def test_too_many_faulty_cells_are_counted_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.exchange.faulty_cells.MAX_FAULTY", 2)
    faulty = FaultyCells()
    for row in range(1, 4):
        faulty.add(row, 1, "")
    assert (len(faulty), faulty.full) == (2, True)


def test_what_xlsxwriter_and_openpyxl_write_is_plain(tmp_path: Path) -> None:
    """The quick search does for them: no cell of theirs has to be walked to."""
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        book.add_worksheet("Blad").write_formula(0, 0, "=1+1", None, 2)
    openpyxl_book = openpyxl.Workbook()
    openpyxl_book.active["A1"] = 2
    openpyxl_book.save(tmp_path / "b.xlsx")
    for name in ("a.xlsx", "b.xlsx"):
        workbook = open_workbook(tmp_path / name)
        assert list(workbook.sheet(workbook.visible[0]).rows) == [(1, [2.0])]
    assert f'xmlns="{MAIN}"' in sheet()
