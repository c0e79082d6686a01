from __future__ import annotations

from datetime import date, datetime

import pytest

from app.services.delivery_age import Delivery, too_old

SEPTEMBER, OCTOBER = date(2026, 9, 30), date(2026, 10, 31)
EARLY, LATE = datetime(2026, 10, 1, 9, 0), datetime(2026, 11, 1, 9, 0)


@pytest.mark.parametrize(
    ("one", "other", "newer"),
    [
        (Delivery(OCTOBER), Delivery(SEPTEMBER), True),
        (Delivery(OCTOBER), Delivery(OCTOBER), False),
        # what both say of themselves goes before when they were saved
        (Delivery(OCTOBER, EARLY), Delivery(SEPTEMBER, LATE), True),
        (Delivery(SEPTEMBER, LATE), Delivery(OCTOBER, EARLY), False),
        # one says nothing: then when they were saved
        (Delivery(None, LATE), Delivery(OCTOBER, EARLY), True),
        (Delivery(SEPTEMBER, LATE), Delivery(None, EARLY), True),
        (Delivery(None, EARLY), Delivery(None, LATE), False),
        # nothing to compare by
        (Delivery(None, LATE), Delivery(OCTOBER), False),
        (Delivery(None), Delivery(None), False),
    ],
)
def test_which_is_newer(one: Delivery, other: Delivery, newer: bool) -> None:
    assert one.newer_than(other) is newer


def test_it_is_said_by_what_it_was_judged() -> None:
    said = too_old("KPI", Delivery(SEPTEMBER), [Delivery(OCTOBER), Delivery(None)])
    assert said.startswith("KPI: dit bestand gaat tot 30-09-2026, maar er staan al gegevens tot 31")
    saved = too_old("KPI", Delivery(None, EARLY), [Delivery(OCTOBER, LATE)])
    assert "bewaard op 01-10-2026 om 09:00" in saved
    assert "een bestand van 01-11-2026 om 09:00" in saved


def test_nothing_newer_is_nothing_said() -> None:
    assert too_old("KPI", Delivery(OCTOBER, LATE), [Delivery(SEPTEMBER, EARLY)]) == ""
    assert too_old("KPI", Delivery(OCTOBER, LATE), []) == ""
