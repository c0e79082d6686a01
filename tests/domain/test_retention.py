from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.retention import LONGEST, MunicipalityTerm, RetentionRules, Term, TermUnit

DAYS, MONTHS, YEARS = TermUnit.DAYS, TermUnit.MONTHS, TermUnit.YEARS


@pytest.mark.parametrize(
    ("closed", "count", "unit", "due"),
    [
        (date(2026, 11, 22), 30, DAYS, date(2026, 12, 22)),
        (date(2028, 2, 1), 30, DAYS, date(2028, 3, 2)),
        (date(2026, 11, 30), 3, MONTHS, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, MONTHS, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, MONTHS, date(2026, 2, 28)),
        (date(2026, 12, 15), 12, MONTHS, date(2027, 12, 15)),
        (date(2026, 11, 22), 20, YEARS, date(2046, 11, 22)),
        (date(2028, 2, 29), 1, YEARS, date(2029, 2, 28)),
        (date(2028, 2, 29), 20, YEARS, date(2048, 2, 29)),
    ],
)
def test_a_term_ends(closed: date, count: int, unit: TermUnit, due: date) -> None:
    assert Term(count, unit).after(closed) == due


@pytest.mark.parametrize(
    ("count", "unit", "text"),
    [(1, DAYS, "1 dag"), (30, DAYS, "30 dagen"), (6, MONTHS, "6 maanden"), (20, YEARS, "20 jaar")],
)
def test_a_term_in_words(count: int, unit: TermUnit, text: str) -> None:
    assert Term(count, unit).text == text


@pytest.mark.parametrize("unit", list(TermUnit))
def test_a_term_is_at_least_one_and_at_most_a_century(unit: TermUnit) -> None:
    longest = LONGEST[unit]
    given = [Term(count, unit).valid for count in (-1, 0, 1, longest, longest + 1)]
    assert given == [False, False, True, True, False]


days = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@given(days, st.integers(1, 100), st.sampled_from(TermUnit))
def test_a_term_lies_after_the_closing_and_a_longer_one_is_never_earlier(
    day: date, count: int, unit: TermUnit
) -> None:
    due = Term(count, unit).after(day)
    assert due > day
    assert Term(count + 1, unit).after(day) > due
    assert Term(count, unit).after(day + timedelta(days=1)) >= due


def test_a_municipality_without_a_term_has_the_standard() -> None:
    own = MunicipalityTerm("0983", Term(20, YEARS))
    rules = RetentionRules(Term(30, DAYS), (own,), "bron")
    assert rules.term("0983") == own.term
    assert rules.term("0889") == Term(30, DAYS)
