from __future__ import annotations

from dataclasses import fields, replace

import pytest

from app.domain.region import Region
from app.domain.stoplight import StoplightSettings
from app.domain.thresholds import BY_KEY, THRESHOLDS, conflict, default_of, with_own


def test_every_threshold_is_a_setting_of_the_stoplight():
    names = {field.name for field in fields(StoplightSettings)}
    assert set(BY_KEY) <= names
    assert len(BY_KEY) == len(THRESHOLDS)


def test_what_ships_is_within_its_own_bounds(region: Region):
    for item in THRESHOLDS:
        assert item.refusal(default_of(item, region.stoplight)) == ""
    assert conflict(region.stoplight) == ""


@pytest.mark.parametrize(
    ("key", "number", "refused"),
    [
        ("waiting_amber_weeks", 0, False),
        ("waiting_amber_weeks", 104, False),
        ("waiting_amber_weeks", 105, True),
        ("waiting_stale_days", 0, True),
        ("budget_full_percent", 200, False),
        ("budget_full_percent", 201, True),
        ("kpi_red_misses", -1, True),
    ],
)
def test_bounds(key: str, number: int, refused: bool):
    assert bool(BY_KEY[key].refusal(number)) is refused


@pytest.mark.parametrize(
    ("own", "word"),
    [
        ({"waiting_amber_weeks": 14}, ""),
        ({"waiting_amber_weeks": 15}, "kortere wachttijd"),
        ({"waiting_red_weeks": 5}, "kortere wachttijd"),
        ({"budget_near_percent": 101}, "lager gebruik"),
        ({"kpi_red_misses": 1}, "minder gemiste"),
    ],
)
def test_amber_comes_before_red(region: Region, own: dict[str, int], word: str):
    assert word in conflict(with_own(region.stoplight, own))
    assert bool(conflict(with_own(region.stoplight, own))) is bool(word)


def test_only_what_can_be_is_laid_over_the_region(region: Region):
    own = {"waiting_amber_weeks": 8, "waiting_red_weeks": 999, "no_such_threshold": 3}
    expected = replace(region.stoplight, waiting_amber_weeks=8)
    assert with_own(region.stoplight, own) == expected
