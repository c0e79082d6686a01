from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from app.domain.region import Region
from app.services.provider_board import ProviderBoard
from app.services.provider_card import ProviderCards
from app.storage.database import Store


@pytest.fixture
def cards(regional_store: Store, region: Region) -> ProviderCards:
    return ProviderCards(regional_store.sessions, region)


def test_what_was_declared_this_year_is_what_the_board_counts(
    regional_store: Store, region: Region, cards: ProviderCards, clock: Callable[[], datetime]
):
    board = ProviderBoard(regional_store.sessions, region).board(today=clock().date())
    assert board.data_date is not None
    known = [row for row in board.rows if row.declared is not None]
    assert known
    for row in known:
        (year,) = (y for y in cards.past(row.agb).years if y.year == board.data_date.year)
        assert (year.total, year.ceiling) == (row.declared, row.ceiling)


def test_the_newest_waiting_time_stands_first(
    regional_store: Store, region: Region, cards: ProviderCards, clock: Callable[[], datetime]
):
    board = ProviderBoard(regional_store.sessions, region).board(today=clock().date())
    for row in board.rows:
        days = [item.day for item in cards.past(row.agb).waiting]
        assert days == sorted(days, reverse=True)
        if row.reference_date:
            assert days[0] >= row.reference_date


def test_a_provider_that_nobody_knows_has_no_past(cards: ProviderCards):
    past = cards.past("99999999")
    assert (past.waiting, past.kpis, past.years) == ((), (), ())
