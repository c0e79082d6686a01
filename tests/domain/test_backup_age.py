from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.domain.backup_age import BackupAge

NOON = datetime(2026, 11, 22, 12)


def age(days: int = 0, behind: timedelta | None = None) -> BackupAge:
    since = NOON - behind if behind is not None else None
    return BackupAge(NOON, None, behind is not None, days, since)


@pytest.mark.parametrize(("days", "late"), [(0, False), (1, False), (2, True), (9, True)])
def test_two_days_of_work_without_a_backup_are_too_many(days: int, late: bool) -> None:
    assert age(days).late_here is late


@pytest.mark.parametrize(
    ("behind", "late"),
    [
        (None, False),
        (timedelta(0), False),
        (timedelta(days=7) - timedelta(seconds=1), False),
        (timedelta(days=7), True),
        (-timedelta(days=1), False),  # the clock was set back
    ],
)
def test_a_second_place_may_lack_the_newest_for_a_week(
    behind: timedelta | None, late: bool
) -> None:
    assert age(behind=behind).late_elsewhere(NOON) is late
