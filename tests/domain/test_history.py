"""Earlier help: extension, relapse or new (design of the indication, 1.3)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.history import (
    CareStatus,
    Continuation,
    EarlierHelp,
    HistoryLimits,
    care_status,
    chain,
    classify,
    continuation,
)

LIMITS = HistoryLimits()
END = date(2026, 4, 30)


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (date(2026, 4, 1), Continuation.EXTENSION),  # while it still ran
        (date(2026, 5, 1), Continuation.EXTENSION),
        (date(2026, 5, 31), Continuation.EXTENSION),  # a gap of 31 days
        (date(2026, 6, 1), Continuation.RELAPSE),  # 32 days
        (date(2026, 10, 30), Continuation.RELAPSE),  # six months
        (date(2026, 10, 31), Continuation.NEW),
    ],
)
def test_the_gap_decides(start, kind):
    assert classify(END, start, LIMITS) is kind


def test_help_that_still_runs_is_extended():
    assert classify(None, END, LIMITS) is Continuation.EXTENSION


def test_without_a_start_nothing_is_said():
    assert classify(END, None, LIMITS) is None
    assert continuation([], "45N02", None, LIMITS) is None


def test_both_limits_are_settings():
    strict = HistoryLimits(extension_days=7, relapse_months=1)
    assert classify(END, date(2026, 5, 8), strict) is Continuation.RELAPSE
    assert classify(END, date(2026, 5, 31), strict) is Continuation.NEW


def earlier(code, end):
    return EarlierHelp(code, "Hulp", "22001240", "Lindebrug", date(2025, 1, 1), end)


def test_the_help_of_this_product_that_ended_last_counts():
    start = date(2026, 5, 10)
    past = [earlier("45N02", date(2025, 6, 30)), earlier("45N02", END), earlier("54N01", None)]
    assert continuation(past, "45N02", start, LIMITS) is Continuation.EXTENSION
    assert continuation(past[:1], "45N02", start, LIMITS) is Continuation.NEW
    assert continuation(past, "44N05", start, LIMITS) is Continuation.NEW
    assert continuation(past, "54N01", start, LIMITS) is Continuation.EXTENSION


def test_every_outcome_has_a_dutch_word():
    assert [kind.label for kind in Continuation] == ["nieuw", "verlenging", "recidief"]


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(-100, 1000), st.integers(0, 100))
def test_a_later_start_never_comes_closer(end, gap, more):
    order = [Continuation.EXTENSION, Continuation.RELAPSE, Continuation.NEW]
    first = classify(end, end + timedelta(days=gap), LIMITS)
    second = classify(end, end + timedelta(days=gap + more), LIMITS)
    assert first is not None
    assert second is not None
    assert order.index(first) <= order.index(second)


TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("start", "end", "status"),
    [
        (date(2026, 11, 23), None, CareStatus.COMING),
        (date(2026, 11, 22), None, CareStatus.RUNNING),
        (date(2026, 1, 1), date(2027, 1, 18), CareStatus.RUNNING),  # 57 days to go
        (date(2026, 1, 1), date(2027, 1, 17), CareStatus.EXPIRING),  # eight weeks
        (date(2026, 1, 1), TODAY, CareStatus.EXPIRING),  # the last day
        (date(2026, 1, 1), date(2026, 11, 21), CareStatus.ENDED),
    ],
)
def test_help_runs_expires_or_ended(start, end, status):
    assert care_status(start, end, TODAY) is status
    assert status.label


def helped(code, start, end):
    return EarlierHelp(code, "Hulp", "22001240", "Lindebrug", start, end)


def test_every_next_allocation_is_held_against_those_before_it():
    helps = [
        helped("45N02", date(2026, 8, 1), None),  # 93 days after the second: relapse
        helped("45N02", date(2026, 2, 1), END),  # 31 days after the first: extension
        helped("45N02", date(2025, 1, 1), date(2026, 1, 1)),
        helped("54N01", date(2026, 2, 1), END),  # another product
        helped("45N02", date(2026, 2, 1), END),  # at the same time as the second
    ]
    new, extension, relapse = Continuation.NEW, Continuation.EXTENSION, Continuation.RELAPSE
    assert chain(helps, LIMITS) == (relapse, extension, new, new, extension)
