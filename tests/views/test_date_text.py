from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.views.widgets.date_text import parse_date, show_date


@pytest.mark.parametrize(
    "typed",
    [
        "1-3-27",
        "01-03-2027",
        "1/3/2027",
        "1.3.27",
        "1 3 2027",
        "010327",
        "01032027",
        "2027-03-01",
        "1 maart 2027",
        "1 mrt 27",
        "1mrt2027",
        "  01-03-2027 ",
    ],
)
def test_a_date_is_read_as_people_type_it(typed: str) -> None:
    assert parse_date(typed) == date(2027, 3, 1)


@pytest.mark.parametrize(
    "typed", ["", "31-02-2027", "1-13-2027", "1-3", "morgen", "1 foo 2027", "00-00-0000", "1-3-027"]
)
def test_what_is_no_date_is_not_guessed(typed: str) -> None:
    assert parse_date(typed) is None


def test_a_short_year_may_be_of_the_last_century() -> None:
    assert parse_date("5-6-85") == date(1985, 6, 5)
    assert parse_date("5-6-12") == date(2012, 6, 5)


@given(st.dates())
def test_what_is_shown_is_read_back(day: date) -> None:
    assert parse_date(show_date(day)) == day


@given(st.text(max_size=20))
def test_nothing_typed_breaks_it(typed: str) -> None:
    parse_date(typed)
