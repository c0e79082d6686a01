"""Norms: the total of all phases against the region's frame."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.care_volume import Phase
from app.domain.catalogue import Norm
from app.domain.ijw import Frequency, Unit
from app.domain.norms import (
    NormOutcome,
    add_months,
    default_evaluation,
    dutch_number,
    judge_norm,
    months_between,
    weekly_norm,
    weekly_volume,
    weekly_words,
)

NORM = Norm(20, 66, 12)


def total(volume, start="2026-12-01", end="2027-05-31", unit=Unit.HOUR):
    days = date.fromisoformat(start), date.fromisoformat(end)
    return Phase(volume, unit, Frequency.TOTAL, *days)


SCALING_DOWN = (
    Phase(3, Unit.HOUR, Frequency.PER_WEEK, date(2026, 12, 1), date(2027, 2, 28)),
    Phase(1, Unit.HOUR, Frequency.PER_WEEK, date(2027, 3, 1), date(2027, 5, 31)),
)


def test_53_hours_in_six_months_is_within_20_to_66_in_twelve():
    result = judge_norm(SCALING_DOWN, NORM)
    assert result is not None
    assert result.outcome is NormOutcome.WITHIN
    assert result.sixtieths == 53 * 60
    assert result.months == 6
    assert result.per_week == Fraction(53, 26)
    assert result.sentence == (
        "53 uur in 6 maanden valt binnen de voorlopige norm van 20 tot 66 uur in 12 maanden."
    )


@pytest.mark.parametrize(
    ("volume", "end", "outcome", "words"),
    [
        (19, "2027-05-31", NormOutcome.BELOW, "is minder dan de norm"),
        (20, "2027-05-31", NormOutcome.WITHIN, "valt binnen de norm"),
        (66, "2027-11-30", NormOutcome.WITHIN, "valt binnen de norm"),
        (67, "2027-11-30", NormOutcome.ABOVE_INTENSITY, "is meer dan de norm"),
        (66, "2027-12-01", NormOutcome.ABOVE_DURATION, "duurt langer dan de norm"),
        (10, "2027-12-01", NormOutcome.ABOVE_DURATION, "duurt langer dan de norm"),
        (67, "2027-12-01", NormOutcome.ABOVE_BOTH, "is meer en duurt langer dan de norm"),
    ],
)
def test_outcomes_at_the_edges(volume, end, outcome, words):
    result = judge_norm([total(volume, end=end)], replace(NORM, provisional=False))
    assert result is not None
    assert result.outcome is outcome
    assert words in result.sentence
    assert outcome.above is (outcome.value.startswith("above"))
    assert outcome.label


def test_minutes_count_as_parts_of_hours():
    result = judge_norm([total(20), total(150, unit=Unit.MINUTE)], NORM)
    assert result is not None
    assert result.sixtieths == 22 * 60 + 30
    assert result.sentence.startswith("22,5 uur in 6 maanden")


def test_nothing_to_judge_without_phases_or_with_mixed_units():
    assert judge_norm([], NORM) is None
    assert judge_norm([total(20), total(3, unit=Unit.DAY)], NORM) is None


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2026-12-01", "2027-05-31", Fraction(6)),
        ("2026-01-01", "2026-12-31", Fraction(12)),
        ("2026-01-15", "2027-01-14", Fraction(12)),
        ("2026-12-01", "2026-12-01", Fraction(1, 31)),
        ("2026-08-31", "2027-02-28", Fraction(6)),
        ("2027-02-01", "2027-03-01", 1 + Fraction(1, 31)),
        ("2026-01-31", "2026-02-28", Fraction(1)),
        ("2024-02-29", "2025-02-28", Fraction(12)),
    ],
)
def test_months_between(start, end, months):
    assert months_between(date.fromisoformat(start), date.fromisoformat(end)) == months


@pytest.mark.parametrize(
    ("start", "end", "evaluation"),
    [
        ("2026-12-01", "2027-05-31", "2027-02-28"),
        ("2026-01-01", "2026-12-31", "2026-06-30"),
        ("2026-12-01", "2026-12-01", "2026-12-01"),
        ("2026-12-01", "2027-02-28", "2027-01-15"),  # half of three months
        ("2026-12-01", "2026-11-01", "2026-12-01"),
        ("2026-12-01", "9999-12-31", "2026-12-01"),
    ],
)
def test_evaluation_is_proposed_at_half_the_duration(start, end, evaluation):
    proposed = default_evaluation(date.fromisoformat(start), date.fromisoformat(end))
    assert proposed == date.fromisoformat(evaluation)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(53), "53"),
        (Fraction(53, 26), "2"),
        (Fraction(5, 2), "2,5"),
        (Fraction(1, 20), "0,1"),
    ],
)
def test_numbers_are_written_the_dutch_way(value, text):
    assert dutch_number(value) == text


DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@given(DAYS, st.integers(0, 1500))
def test_evaluation_lies_inside_the_period(start, days):
    end = start + timedelta(days=days)
    assert start <= default_evaluation(start, end) <= end


@given(DAYS, st.integers(0, 1500))
def test_a_day_more_is_always_longer(start, days):
    end = start + timedelta(days=days)
    assert months_between(start, end) < months_between(start, end + timedelta(days=1))


@given(DAYS.filter(lambda day: day.day <= 28), st.integers(1, 60))
def test_whole_months_are_whole(start, months):
    assert months_between(start, add_months(start, months) - timedelta(days=1)) == months


@given(st.integers(1, 200), st.integers(1, 500))
def test_more_care_never_sinks_under_the_norm(volume, more):
    order = [NormOutcome.BELOW, NormOutcome.WITHIN, NormOutcome.ABOVE_INTENSITY]
    less, greater = judge_norm([total(volume)], NORM), judge_norm([total(volume + more)], NORM)
    assert less is not None
    assert greater is not None
    assert order.index(less.outcome) <= order.index(greater.outcome)


FROM, TO = date(2026, 12, 1), date(2027, 2, 28)  # 90 days, 13 weeks touched


@pytest.mark.parametrize(
    ("volume", "unit", "frequency", "per_week"),
    [
        (3, Unit.HOUR, Frequency.PER_WEEK, Fraction(3)),
        (90, Unit.MINUTE, Frequency.PER_WEEK, Fraction(3, 2)),
        (1, Unit.HOUR, Frequency.PER_DAY, Fraction(7)),
        (6, Unit.HOUR, Frequency.PER_MONTH, Fraction(18 * 7, 90)),
        (90, Unit.DAY, Frequency.TOTAL, Fraction(7)),
    ],
)
def test_a_phase_per_week(volume, unit, frequency, per_week):
    assert weekly_volume(Phase(volume, unit, frequency, FROM, TO)) == per_week


def test_a_norm_spread_over_its_weeks():
    assert weekly_norm(Norm(26, 104, 12)) == (Fraction(1, 2), Fraction(2))
    assert weekly_norm(Norm(13, 26, 6)) == (Fraction(1, 2), Fraction(1))


@pytest.mark.parametrize(
    ("phases", "words"),
    [
        (SCALING_DOWN, "Korter en intensiever; het totaal is binnen de norm."),
        (
            (total(10, end="2026-12-28"),),
            "Korter en intensiever; het totaal is minder dan de norm.",
        ),
        ((total(10),), "Korter en even intensief; het totaal is minder dan de norm."),
        ((total(70, end="2027-11-30"),), ""),
        ((total(30, end="2027-11-30"),), ""),
        (
            (total(100, end="2029-11-30"),),
            "Langer en even intensief; het totaal is meer dan de norm.",
        ),
        (
            (total(30, end="2029-11-30"),),
            "Langer en minder intensief; het totaal is binnen de norm.",
        ),
    ],
)
def test_what_the_mean_per_week_means_beside_the_total(phases, words):
    result = judge_norm(phases, NORM)
    assert result is not None
    assert weekly_words(result) == words
