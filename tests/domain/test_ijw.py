"""The national standard: identification and what may be combined."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ijw import (
    Frequency,
    ReferrerType,
    Unit,
    combination_allowed,
    is_agb,
    is_bsn,
    is_municipality_code,
    needs_end_date,
)


@pytest.mark.parametrize(
    "bsn", ["999900006", "999900018", "999996770", "999996800", "123456782", "999999990"]
)
def test_bsn_that_passes_the_eleven_test(bsn):
    assert is_bsn(bsn)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "000000000",
        "123456789",
        "999900007",
        "99990000",
        "9999000060",
        "99990000a",
        " 99990006",
        "٩٩٩٩٠٠٠٠٦",
        "99990000⁶",
    ],
)
def test_what_is_no_bsn(text):
    assert not is_bsn(text)


def with_last_digit(eight: int) -> str:
    """Eight digits and the ninth that makes them pass; "" where that would have to be ten."""
    weighed = sum((9 - place) * int(digit) for place, digit in enumerate(f"{eight:08d}")) % 11
    return f"{eight:08d}{weighed}" if weighed < 10 else ""


VALID = st.integers(1_000_000, 99_999_999).map(with_last_digit).filter(bool)


@given(VALID, st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(bsn, place, shift):
    wrong = str((int(bsn[place]) + shift) % 10)
    assert not is_bsn(bsn[:place] + wrong + bsn[place + 1 :])


@given(VALID, st.integers(0, 7))
def test_two_swapped_neighbours_are_always_noticed(bsn, place):
    swapped = bsn[:place] + bsn[place + 1] + bsn[place] + bsn[place + 2 :]
    # The last two digits weigh 2 and -1: they differ by 3, never by a multiple of 11.
    assert swapped == bsn or not is_bsn(swapped)


@given(st.text(max_size=12))
def test_any_text_gets_an_answer(text):
    assert isinstance(is_bsn(text), bool)
    assert isinstance(is_agb(text), bool)
    assert isinstance(is_municipality_code(text), bool)


@pytest.mark.parametrize(
    ("text", "good"),
    [("22001240", True), ("02200124", True), ("2200124", False), ("2200124x", False)],
)
def test_agb_is_eight_digits(text, good):
    assert is_agb(text) is good


@pytest.mark.parametrize(("text", "good"), [("0983", True), ("983", False), ("098a", False)])
def test_municipality_is_four_digits(text, good):
    assert is_municipality_code(text) is good


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("frequency", Frequency)
def test_only_minutes_and_hours_go_per_day(unit, frequency):
    forbidden = frequency is Frequency.PER_DAY and unit in {Unit.DAY, Unit.HALF_DAY, Unit.PIECE}
    assert combination_allowed(unit, frequency) is not forbidden


def test_only_per_week_needs_an_end():
    assert [frequency for frequency in Frequency if needs_end_date(frequency)] == ["2"]


def test_a_code_is_its_value_and_has_a_dutch_label():
    assert ReferrerType("02") is ReferrerType.GENERAL_PRACTITIONER
    assert f"{Unit.HOUR}" == "04"
    assert Unit.DAY.plural == "etmalen"
    assert all(code.label for codes in (Unit, Frequency, ReferrerType) for code in codes)
