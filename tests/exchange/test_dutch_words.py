"""Amounts, days and answers as a Dutch reader writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from app.domain.care_volume import Phase
from app.domain.ijw import Frequency, Unit
from app.exchange import dutch_words


@pytest.mark.parametrize(
    ("cents", "text"),
    [(0, "€ 0,00"), (5, "€ 0,05"), (496080, "€ 4.960,80"), (-100000000, "-€ 1.000.000,00")],
)
def test_euros_have_points_and_a_comma(cents, text):
    assert dutch_words.euros(cents) == text


def test_a_price_names_one_unit():
    assert dutch_words.price(9360, Unit.HOUR) == "€ 93,60 per uur"
    assert dutch_words.price(718, Unit.PIECE) == "€ 7,18 per stuk"


def test_days_and_moments():
    assert dutch_words.day(date(2026, 2, 3)) == "03-02-2026"
    assert dutch_words.moment(datetime(2026, 2, 3, 4, 5, tzinfo=UTC)) == "03-02-2026 04:05"
    assert (dutch_words.day(None), dutch_words.moment(None)) == ("", "")


def test_codes_of_answers_steps_and_lights_become_words():
    assert [dutch_words.answer(x) for x in ("yes", "no", "unknown", "rust")] == [
        *("ja", "nee", "niet bekend", "rust")
    ]
    assert [dutch_words.step(x) for x in ("volume", "anders")] == ["Omvang", "anders"]
    assert [dutch_words.light(x) for x in ("AMBER", "paars")] == ["oranje", "paars"]


def whole(volume, unit):
    return Phase(volume, unit, Frequency.TOTAL, date(2026, 1, 1), date(2026, 1, 31))


@pytest.mark.parametrize(
    ("phases", "text"),
    [
        ((), ""),
        ((whole(53, Unit.HOUR),), "53 uur"),
        ((whole(1, Unit.HOUR), whole(90, Unit.MINUTE)), "2,5 uur"),
        ((whole(100, Unit.MINUTE),), "1,67 uur"),
        ((whole(1200, Unit.DAY),), "1.200 etmalen"),
        ((whole(2, Unit.HALF_DAY), whole(3, Unit.PIECE)), "2 dagdelen + 3 stuks"),
    ],
)
def test_the_total_adds_minutes_to_hours_and_keeps_other_units_apart(phases, text):
    assert dutch_words.total(phases) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(Fraction(53, 26), "2,0"), (Fraction(5, 2), "2,5"), (Fraction(1, 20), "0,1"), (0, "0,0")],
)
def test_one_decimal_is_always_written(value, text):
    assert dutch_words.one_decimal(Fraction(value)) == text


@pytest.mark.parametrize(
    ("stored", "shown"),
    [("2026-11-19", "19-11-2026"), ("", ""), ("volgende week", "volgende week")],
)
def test_a_stored_day_is_shown_as_dutch_writes_it(stored: str, shown: str) -> None:
    assert dutch_words.iso_day(stored) == shown
