from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from app.domain.region import Region
from app.services.data_age import is_stale, nearest_limit, newest_date
from app.services.sync_report import DataAge

TODAY = date(2026, 11, 22)


def aged(kind: str, days: int | None) -> DataAge:
    day = None if days is None else TODAY - timedelta(days=days)
    return DataAge(kind, day, datetime(2026, 11, 1, 9), f"{kind}.xlsx")


@pytest.mark.parametrize(
    ("kind", "days", "stale"),
    [
        ("Wachttijden", 45, False),
        ("Wachttijden", 46, True),
        ("Toewijzingen", 62, False),
        ("Toewijzingen", 63, True),
        ("Declaraties", 62, False),
        ("Declaraties", 63, True),
        ("Declaraties", None, False),
        ("KPI", 900, False),
    ],
)
def test_data_is_too_old_past_the_limit_of_the_lights(
    region: Region, kind: str, days: int | None, stale: bool
) -> None:
    assert is_stale(aged(kind, days), region.stoplight, TODAY) is stale


def test_what_is_nearest_its_limit_stands_first(region: Region) -> None:
    """30 of 45 days is farther on its way than 40 of 62; a kind without a limit is left out."""
    ages = (
        aged("KPI", 900),
        aged("Declaraties", 22),
        aged("Toewijzingen", 40),
        aged("Wachttijden", 30),
        aged("Producten", None),
    )
    found = nearest_limit(ages, region.stoplight, TODAY)
    assert [item.kind for item in found] == ["Wachttijden", "Toewijzingen", "Declaraties"]


def test_the_newest_date_is_that_of_any_kind() -> None:
    ages = (aged("KPI", 90), aged("Declaraties", 22), aged("Producten", None))
    assert newest_date(ages) == date(2026, 10, 31)
    assert newest_date((aged("Producten", None),)) is None
