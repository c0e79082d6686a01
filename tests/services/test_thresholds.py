from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from app.domain.policy import LOCKED, Policy
from app.domain.region import Region
from app.domain.roles import WorkRole
from app.services.audit_log import AuditFilter, AuditLog
from app.services.audit_words import detail_words
from app.services.roles import Roles
from app.services.thresholds import Thresholds, own_region
from app.services.workplace import RefusedError
from app.storage.sqlite_engine import Sessions

Clock = Callable[[], datetime]


@pytest.fixture
def changes() -> list[str]:
    return []


@pytest.fixture
def thresholds(sessions: Sessions, region: Region, clock: Clock, changes: list[str]) -> Thresholds:
    roles = Roles(sessions, clock)
    return Thresholds(sessions, lambda: region, clock, roles, lambda: changes.append("changed"))


def shown(thresholds: Thresholds, key: str) -> tuple[int, int, bool]:
    row = next(row for row in thresholds.rows() if row.threshold.key == key)
    return row.value, row.default, row.own


def test_the_region_counts_until_something_is_set_here(
    thresholds: Thresholds, sessions: Sessions, region: Region
):
    assert shown(thresholds, "waiting_amber_weeks") == (6, 6, False)
    assert own_region(region, sessions) is region
    assert thresholds.provisional


def test_what_is_set_here_counts_from_then_on(
    thresholds: Thresholds, sessions: Sessions, region: Region, changes: list[str]
):
    thresholds.set("waiting_amber_weeks", " 8 ")
    assert shown(thresholds, "waiting_amber_weeks") == (8, 6, True)
    assert own_region(region, sessions).stoplight.waiting_amber_weeks == 8
    assert changes == ["changed"]


@pytest.mark.parametrize("back", ["", "6"])
def test_it_goes_back_to_the_region(
    thresholds: Thresholds, sessions: Sessions, region: Region, back: str
):
    thresholds.set("waiting_amber_weeks", "8")
    thresholds.set("waiting_amber_weeks", back)
    assert shown(thresholds, "waiting_amber_weeks") == (6, 6, False)
    assert own_region(region, sessions) is region


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("waiting_amber_weeks", "acht", "heel getal van 0 tot en met 104"),
        ("waiting_amber_weeks", "-1", "heel getal"),
        ("waiting_amber_weeks", "6,5", "heel getal"),
        ("waiting_amber_weeks", "15", "kortere wachttijd"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    thresholds: Thresholds, changes: list[str], key: str, text: str, words: str
):
    with pytest.raises(RefusedError) as refused:
        thresholds.set(key, text)
    assert words in refused.value.sentence
    assert shown(thresholds, key) == (6, 6, False)
    assert changes == []


def test_only_an_administrator_sets_them(thresholds: Thresholds, sessions: Sessions, clock: Clock):
    Roles(sessions, clock).give("iemand anders", WorkRole.ADMINISTRATOR)
    roles = Roles(sessions, clock)
    roles.own = lambda: WorkRole.WORKER  # type: ignore[method-assign]
    closed = Thresholds(sessions, thresholds._shipped, clock, roles)
    with pytest.raises(RefusedError):
        closed.set("waiting_amber_weeks", "8")


def test_the_log_tells_that_a_threshold_was_set(
    thresholds: Thresholds, sessions: Sessions, clock: Clock
):
    thresholds.set("waiting_amber_weeks", "8")
    (row,) = AuditLog(sessions, clock).search(AuditFilter()).rows
    assert detail_words(row) == "drempel van het stoplicht"


def test_what_an_administrator_laid_down_goes_before_all(
    thresholds: Thresholds, sessions: Sessions, region: Region, clock: Clock
):
    thresholds.set("waiting_amber_weeks", "8")
    policy = Policy(thresholds={"waiting_amber_weeks": 9})
    locked = Thresholds(sessions, lambda: region, clock, Roles(sessions, clock), policy=policy)
    assert shown(locked, "waiting_amber_weeks") == (9, 6, False)
    assert [row.threshold.key for row in locked.rows() if row.locked] == ["waiting_amber_weeks"]
    assert own_region(region, sessions, policy).stoplight.waiting_amber_weeks == 9
    with pytest.raises(RefusedError) as refused:
        locked.set("waiting_amber_weeks", "10")
    assert refused.value.sentence == LOCKED
    with pytest.raises(RefusedError):
        locked.set("waiting_red_weeks", "8")
