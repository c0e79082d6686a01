from __future__ import annotations

import contextlib
import pickle
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import cells
from app.exchange.cells import CellProblem
from app.exchange.sheets import CellError


@pytest.mark.parametrize(
    ("cell", "length", "expected"),
    [
        (4.0, 2, "04"),
        ("4", 2, "04"),
        ("04 (Uur)", 2, "04"),
        ("04: uur", 2, "04"),
        ("04 uur", 2, "04"),
        (889.0, 4, "0889"),
        ("22000007", 8, "22000007"),
        (99990006.0, 9, "099990006"),
        (" 0893 ", 4, "0893"),
    ],
)
def test_a_code_gets_its_zeros_back(cell: Any, length: int, expected: str) -> None:
    assert cells.code(cell, length) == expected


@pytest.mark.parametrize(
    "cell", ["", "uur", "123", 4.5, date(2026, 1, 1), True, "1 2", "-4", "1-23", "1 - 23", "1:30"]
)
def test_what_is_no_code_of_two_digits_is_a_problem(cell: Any) -> None:
    with pytest.raises(CellProblem, match="code van 2 cijfers"):
        cells.code(cell, 2)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("45n01", "45N01"), (54001.0, "54001"), ("45N01 Ambulante hulp", "45N01"), ("41A16", "41A16")],
)
def test_a_product_code_is_the_first_word(cell: Any, expected: str) -> None:
    assert cells.product_code(cell) == expected


def test_a_product_code_that_excel_took_for_a_number_is_named() -> None:
    with pytest.raises(CellProblem, match="als getal gelezen"):
        cells.product_code(43e10)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (date(2026, 3, 1), date(2026, 3, 1)),
        (datetime(2026, 3, 1, 11, 47), date(2026, 3, 1)),
        ("2026-03-01", date(2026, 3, 1)),
        ("2026-03-01T00:00:00", date(2026, 3, 1)),
        ("01-03-2026", date(2026, 3, 1)),
        ("1/3/2026", date(2026, 3, 1)),
        ("1.3.2026", date(2026, 3, 1)),
        (" 31-12-2026 ", date(2026, 12, 31)),
        ("4/3/2026", date(2026, 3, 4)),
        ("20260301", date(2026, 3, 1)),
        ("1 maart 2026", date(2026, 3, 1)),
        ("01-mrt-2026", date(2026, 3, 1)),
        ("1 Sept. 2026", date(2026, 9, 1)),
    ],
)
def test_a_date_is_read_day_first(cell: Any, expected: date) -> None:
    assert cells.day(cell) == expected


@pytest.mark.parametrize(
    "cell",
    [
        *("03/25/2026", "31-02-2026", "1-3-26", "maart", 46082.0, True),
        *("1 maa 2026x", "1 foo 2026", "20261301", "12345678", time(1)),
    ],
)
def test_what_is_no_date_is_a_problem(cell: Any) -> None:
    with pytest.raises(CellProblem):
        cells.day(cell)


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        (79.25, 7925),
        ("79,25", 7925),
        ("1.234,56", 123456),
        ("€ 1.234,56", 123456),
        ("€\xa01.234,56", 123456),
        ("EUR 1234,5", 123450),
        ("1,234.56", 123456),
        ("1234.56", 123456),
        ("1.234", 123400),
        ("1.234,-", 123400),
        (0.1 + 0.2, 30),
        (286700.0, 28670000),
    ],
)
def test_euros_become_whole_cents(cell: Any, cents: int) -> None:
    assert cells.euros(cell) == cents


@pytest.mark.parametrize("cell", ["1.23.4", "12,345,6", "veel", "12,345", -5.0, 1e20, "", True])
def test_what_is_no_amount_in_euros_is_a_problem(cell: Any) -> None:
    with pytest.raises(CellProblem):
        cells.euros(cell)


@pytest.mark.parametrize("cell", ["78,00", "€ 78", "1.234,5", "78,-", "78.00"])
def test_an_amount_in_euros_is_no_amount_in_cents(cell: str) -> None:
    with pytest.raises(CellProblem, match="staat in euro's"):
        cells.cents(cell)


ERRORS = [CellError.of("#N/A"), CellError.of("#DIV/0!"), CellError.of("")]
CONVERSIONS = [
    cells.words,
    lambda cell: cells.code(cell, 2),
    cells.product_code,
    cells.day,
    cells.clock_time,
    cells.number,
    cells.whole,
    cells.euros,
    cells.cents,
    cells.thousandths,
    cells.yes_no,
    cells.offered,
    cells.segment,
]


@pytest.mark.parametrize("cell", ERRORS)
@pytest.mark.parametrize("convert", CONVERSIONS)
def test_a_cell_in_error_is_a_problem_with_its_reason(convert: Any, cell: CellError) -> None:
    with pytest.raises(CellProblem) as problem:
        convert(cell)
    assert problem.value.reason == cell.reason


def test_a_cell_in_error_is_shown_as_excel_shows_it_and_is_not_blank() -> None:
    assert [cells.text(cell) for cell in ERRORS] == ["#N/B", "#DEEL/0!", "(formule)"]
    assert not any(cells.is_blank(cell) for cell in ERRORS)
    assert pickle.loads(pickle.dumps(ERRORS)) == ERRORS
    assert len({*ERRORS, *ERRORS}) == 3


def test_part_of_a_cent_is_a_problem() -> None:
    with pytest.raises(CellProblem, match="delen van een cent"):
        cells.cents(12.5)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("11:47:00", time(11, 47)),
        ("9:05", time(9, 5)),
        (time(11, 47), time(11, 47)),
        (0.5, time(12)),
        (timedelta(seconds=43_200), time(12)),
        (datetime(2026, 3, 1, 11, 47), time(11, 47)),
    ],
)
def test_a_time(cell: Any, expected: time) -> None:
    assert cells.clock_time(cell) == expected


@pytest.mark.parametrize("cell", ["25:00", "half elf", 1.5, timedelta(days=2)])
def test_what_is_no_time_is_a_problem(cell: Any) -> None:
    with pytest.raises(CellProblem, match="geen tijd"):
        cells.clock_time(cell)


@pytest.mark.parametrize(
    ("cell", "expected"), [("J", True), ("ja", True), (True, True), ("N", False), (0.0, False)]
)
def test_yes_or_no(cell: Any, expected: bool) -> None:
    assert cells.yes_no(cell) is expected


@pytest.mark.parametrize(("cell", "expected"), [("V", True), ("x", False), ("", False)])
def test_the_product_matrix(cell: Any, expected: bool) -> None:
    assert cells.offered(cell) is expected


def test_an_unclear_mark_in_the_matrix_is_a_problem() -> None:
    with pytest.raises(CellProblem, match="vul V"):
        cells.offered("?")


@pytest.mark.parametrize(("cell", "expected"), [("Segment 4", 4), (4.0, 4), ("3", 3)])
def test_a_segment(cell: Any, expected: int) -> None:
    assert cells.segment(cell) == expected


@pytest.mark.parametrize("cell", ["Segment 2 en 3", 4.5, "alle", "Segment 10", True])
def test_what_is_no_segment_is_a_problem(cell: Any) -> None:
    with pytest.raises(CellProblem, match="segment"):
        cells.segment(cell)


@given(st.integers(min_value=0, max_value=99))
def test_a_code_comes_back_from_any_writing(number: int) -> None:
    wanted = f"{number:02d}"
    writings: list[Any] = [wanted, str(number), float(number), f"{wanted} (omschrijving)"]
    assert {cells.code(writing, 2) for writing in writings} == {wanted}


@given(st.dates(min_value=date(1900, 1, 1)))
def test_a_date_comes_back_from_any_writing(day: date) -> None:
    writings = [f"{day:%d-%m-%Y}", day.isoformat(), f"{day.day}/{day.month}/{day:%Y}"]
    assert {cells.day(writing) for writing in writings} == {day}


@given(st.integers(min_value=0, max_value=10**11))
def test_an_amount_comes_back_from_any_writing(cents: int) -> None:
    euros = Decimal(cents) / 100
    dutch = f"{euros:,.2f}".translate(str.maketrans(",.", ".,"))
    writings: list[Any] = [dutch, f"€ {dutch}", f"{euros:.2f}", f"{euros:,.2f}"]
    assert {cells.euros(writing) for writing in writings} == {cents}
    assert cells.cents(float(cents)) == cents


@given(st.one_of(st.text(), st.floats(), st.booleans(), st.dates(), st.times(), st.timedeltas()))
def test_no_cell_breaks_a_conversion(cell: Any) -> None:
    conversions = [
        lambda c: cells.code(c, 8),
        cells.product_code,
        cells.day,
        cells.clock_time,
        cells.whole,
        cells.euros,
        cells.cents,
        cells.thousandths,
        cells.yes_no,
        cells.offered,
        cells.segment,
    ]
    for convert in conversions:
        with contextlib.suppress(CellProblem):
            convert(cell)
