"""The table of ijw.md 3.4, row by row, and what holds for every change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import ChangePlan, LineKind, SentLine, plan_change, plan_withdrawal

TODAY = date(2027, 1, 15)
SENT = SentLine(
    1, "22000144", "45", "45A53", 3, "04", "2", date(2026, 12, 1), date(2027, 5, 31), "7001"
)
TOTAL = replace(SENT, volume=40, frequency="6")


def lines_of(plan: ChangePlan) -> list[tuple[str, str, str, str, str]]:
    """Kind, number, first day, last day and reason of every line."""
    return [
        (x.kind, x.line.number, f"{x.line.start:%d-%m-%y}", f"{x.line.end:%d-%m-%y}", x.reason)
        for x in plan.lines
    ]


def change(old: SentLine, reason: str, today: date = TODAY, **fields: Any) -> ChangePlan:
    return plan_change([old], [replace(old, id=0, number="", **fields)], reason, today)


MARCH = date(2027, 3, 1)
CLOSED = ("closed", "7001", "01-12-26", "28-02-27")
NEW_FROM_MARCH = ("new", "", "01-03-27", "31-05-27", "")


@pytest.mark.parametrize(
    ("old", "reason", "fields", "expected", "codes"),
    [
        pytest.param(
            SENT,
            "12",
            {"code": "45A48", "start": MARCH},
            [(*CLOSED, "12"), NEW_FROM_MARCH],
            (),
            id="another product gets a new number and closes the old line",
        ),
        pytest.param(
            SENT,
            "05",
            {"volume": 2, "start": MARCH},
            [(*CLOSED, "05"), NEW_FROM_MARCH],
            (),
            id="another volume per week gets a new number",
        ),
        pytest.param(
            replace(SENT, frequency="4"),
            "12",
            {"volume": 9, "start": MARCH},
            [(*CLOSED, "12"), NEW_FROM_MARCH],
            (),
            id="another volume per month gets a new number",
        ),
        pytest.param(
            SENT,
            "12",
            {"unit": "01", "volume": 180, "start": MARCH},
            [(*CLOSED, "12"), NEW_FROM_MARCH],
            (),
            id="another unit gets a new number",
        ),
        pytest.param(
            SENT,
            "12",
            {"frequency": "6", "start": MARCH},
            [(*CLOSED, "12"), NEW_FROM_MARCH],
            (),
            id="another frequency gets a new number",
        ),
        pytest.param(
            SENT,
            "09",
            {"agb": "22000155", "start": MARCH},
            [(*CLOSED, "09"), NEW_FROM_MARCH],
            (),
            id="another provider gets a new number",
        ),
        pytest.param(
            SENT,
            "04",
            {"end": date(2027, 8, 31)},
            [("changed", "7001", "01-12-26", "31-08-27", "04")],
            (),
            id="an extension keeps the number (OP380)",
        ),
        pytest.param(
            SENT,
            "05",
            {"end": date(2027, 3, 31)},
            [("changed", "7001", "01-12-26", "31-03-27", "05")],
            (),
            id="a shortening keeps the number",
        ),
        pytest.param(
            SENT,
            "05",
            {"end": date(2027, 1, 10)},
            [("changed", "7001", "01-12-26", "10-01-27", "05")],
            ("W342",),
            id="ending before today needs the provider (OP186)",
        ),
        pytest.param(
            TOTAL,
            "12",
            {"volume": 60},
            [("changed", "7001", "01-12-26", "31-05-27", "12")],
            (),
            id="a higher total keeps the number",
        ),
        pytest.param(
            TOTAL,
            "12",
            {"volume": 20},
            [("changed", "7001", "01-12-26", "31-05-27", "12")],
            ("W340",),
            id="a lower total needs the provider (OP298)",
        ),
        pytest.param(
            replace(TOTAL, budget_cents=90_000),
            "12",
            {"budget_cents": 50_000},
            [("changed", "7001", "01-12-26", "31-05-27", "12")],
            ("W341",),
            id="a lower budget needs the provider (OP299)",
        ),
        pytest.param(
            SENT,
            "12",
            {"volume": 2},
            [
                ("removed", "7001", "01-12-26", "01-12-26", "13"),
                ("new", "", "01-12-26", "31-05-27", ""),
            ],
            ("W343",),
            id="another volume from the first day on removes and makes anew",
        ),
        pytest.param(
            SENT,
            "12",
            {"start": date(2026, 11, 1)},
            [
                ("kept", "7001", "01-12-26", "31-05-27", ""),
                ("new", "", "01-11-26", "30-11-26", ""),
            ],
            ("I340",),
            id="an earlier start is an extra line up to the day before",
        ),
        pytest.param(
            TOTAL,
            "12",
            {"start": date(2026, 11, 1)},
            [
                ("removed", "7001", "01-12-26", "01-12-26", "13"),
                ("new", "", "01-11-26", "31-05-27", ""),
            ],
            ("W343",),
            id="a total cannot be shared out: removed and made anew",
        ),
        pytest.param(
            SENT,
            "14",
            {"start": date(2027, 2, 1)},
            [
                ("removed", "7001", "01-12-26", "01-12-26", "13"),
                ("new", "", "01-02-27", "31-05-27", ""),
            ],
            ("W343",),
            id="a later start of the same help removes and makes anew",
        ),
        pytest.param(
            SENT,
            "",
            {},
            [("kept", "7001", "01-12-26", "31-05-27", "")],
            ("I343",),
            id="unchanged is sent again as it was",
        ),
        pytest.param(
            SENT,
            "",
            {"end": date(2027, 8, 31)},
            [("changed", "7001", "01-12-26", "31-08-27", "")],
            ("F340",),
            id="a change without a reason",
        ),
        pytest.param(
            SENT,
            "01",
            {"end": date(2027, 8, 31)},
            [("changed", "7001", "01-12-26", "31-08-27", "01")],
            ("F340",),
            id="reason 01 is no longer allowed (CS336)",
        ),
        pytest.param(
            SENT,
            "13",
            {"end": date(2027, 8, 31)},
            [("changed", "7001", "01-12-26", "31-08-27", "13")],
            ("F341",),
            id="removed is no reason of a change",
        ),
        pytest.param(
            SENT,
            "05",
            {"end": date(2027, 8, 31)},
            [("changed", "7001", "01-12-26", "31-08-27", "05")],
            ("W344",),
            id="shortened is an odd reason for an extension",
        ),
        pytest.param(
            SENT,
            "04",
            {"end": date(2027, 3, 31)},
            [("changed", "7001", "01-12-26", "31-03-27", "04")],
            ("W344",),
            id="extended is an odd reason for a shortening",
        ),
        pytest.param(
            replace(SENT, number=""),
            "04",
            {"end": date(2027, 8, 31)},
            [("changed", "", "01-12-26", "31-08-27", "04")],
            ("I342",),
            id="an unknown number is told",
        ),
    ],
)
def test_the_table_of_numbers_and_reasons(
    old: SentLine,
    reason: str,
    fields: dict[str, Any],
    expected: list[tuple[str, ...]],
    codes: tuple[str, ...],
) -> None:
    plan = change(old, reason, **fields)
    assert lines_of(plan) == expected
    assert plan.report.codes == codes
    assert all("iJw 3.2" in finding.source for finding in plan.report)


def test_an_extension_after_the_last_day_is_a_new_line() -> None:
    plan = change(SENT, "", today=date(2027, 6, 10), end=date(2027, 8, 31))
    assert lines_of(plan) == [
        ("kept", "7001", "01-12-26", "31-05-27", ""),
        ("new", "", "01-06-27", "31-08-27", ""),
    ]
    assert plan.report.codes == ("I341",)


def test_on_the_last_day_itself_the_number_is_still_used() -> None:
    plan = change(SENT, "04", today=date(2027, 5, 31), end=date(2027, 8, 31))
    assert lines_of(plan) == [("changed", "7001", "01-12-26", "31-08-27", "04")]


def test_a_second_phase_closes_the_first_and_begins_anew() -> None:
    wanted = [
        replace(SENT, end=date(2027, 2, 28)),
        replace(SENT, volume=1, start=MARCH),
    ]
    assert lines_of(plan_change([SENT], wanted, "05", TODAY)) == [
        ("changed", "7001", "01-12-26", "28-02-27", "05"),
        NEW_FROM_MARCH,
    ]


def test_a_phase_that_is_still_to_come_can_be_taken_away() -> None:
    later = replace(SENT, id=2, start=date(2027, 6, 1), end=date(2027, 8, 31), number="7002")
    plan = plan_change([SENT, later], [SENT], "05", TODAY)
    assert [kind for kind, *_ in lines_of(plan)] == ["kept", "removed"]
    assert plan.report.codes == ()


def test_a_phase_that_runs_cannot_just_disappear() -> None:
    later = replace(SENT, id=2, start=date(2027, 6, 1), end=date(2027, 8, 31), number="7002")
    assert "F342" in plan_change([SENT, later], [later], "05", TODAY).report.codes


def test_another_product_after_the_end_leaves_the_old_line_alone() -> None:
    after = replace(SENT, code="45A48", start=date(2027, 6, 1), end=date(2027, 8, 31))
    assert [kind for kind, *_ in lines_of(plan_change([SENT], [after], "", TODAY))] == [
        "kept",
        "new",
    ]


@pytest.mark.parametrize(("today", "codes"), [(TODAY, ("W343",)), (date(2026, 11, 22), ())])
def test_a_withdrawal_ends_every_line_on_its_first_day(today: date, codes: tuple[str, ...]) -> None:
    plan = plan_withdrawal([SENT], today)
    assert lines_of(plan) == [("removed", "7001", "01-12-26", "01-12-26", "13")]
    assert plan.current == ()
    assert plan.report.codes == codes


DAYS = st.integers(0, 500).map(lambda count: date(2026, 9, 1) + timedelta(days=count))


@st.composite
def schedules(draw: st.DrawFn, first_id: int = 1) -> list[SentLine]:
    """Up to four lines that do not overlap, with few values so that they often agree."""
    cuts = sorted(set(draw(st.lists(DAYS, min_size=2, max_size=8))))
    made = []
    for place, (start, end) in enumerate(zip(cuts[::2], cuts[1::2], strict=False)):
        frequency = draw(st.sampled_from(("2", "4", "6")))
        code, volume = draw(st.sampled_from(("45A53", "45A48"))), draw(st.sampled_from((1, 3)))
        line = replace(SENT, id=first_id + place, code=code, volume=volume, frequency=frequency)
        made.append(replace(line, start=start, end=end, number=str(7000 + place)))
    return made


@given(schedules(), schedules(), st.sampled_from(("", "04", "05", "12")), DAYS)
def test_whatever_changes_the_lines_stay_in_order(
    sent: list[SentLine], wanted: list[SentLine], reason: str, today: date
) -> None:
    plan = plan_change(sent, wanted, reason, today)
    current = sorted(plan.current, key=lambda line: line.start)
    for one, other in pairwise(current):
        assert one.last < other.start, "two lines overlap"
    kinds = [item.kind is LineKind.NEW for item in plan.lines]
    assert kinds == sorted(kinds), "a new line stands before the closing of an old one"
    assert sorted(item.line.id for item in plan.lines if item.kind is not LineKind.NEW) == sorted(
        line.id for line in sent
    )
    before = {line.id: line for line in sent}
    for item in plan.lines:
        if item.kind is LineKind.NEW:
            assert (item.line.number, item.line.id, item.reason) == ("", 0, "")
            continue
        old = before[item.line.id]
        assert (item.line.number, item.line.start) == (old.number, old.start)
        assert (item.line.code, item.line.frequency) == (old.code, old.frequency)
        if item.line.volume != old.volume:
            assert old.frequency == "6"
        if item.kind is LineKind.KEPT:
            assert item.line == old
        if item.line.end is not None:
            assert item.line.end >= item.line.start


@given(schedules(), schedules(), DAYS)
def test_every_wanted_day_has_its_help(
    sent: list[SentLine], wanted: list[SentLine], today: date
) -> None:
    plan = plan_change(sent, wanted, "12", today)
    for line in wanted:
        for day in (line.start, line.end or line.start):
            (now,) = [x for x in plan.current if x.start <= day <= x.last]
            assert (now.code, now.frequency) == (line.code, line.frequency)


@given(schedules(), schedules(), DAYS)
def test_sending_the_same_again_changes_nothing(
    sent: list[SentLine], wanted: list[SentLine], today: date
) -> None:
    after = plan_change(sent, sent, "", today)
    assert {item.kind for item in after.lines} <= {LineKind.KEPT}
    assert list(after.current) == sent
