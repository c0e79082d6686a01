"""The lights of one provider are those of the board, for every product and municipality."""

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


@pytest.fixture
def board(regional_store: Store, region: Region) -> ProviderBoard:
    return ProviderBoard(regional_store.sessions, region)


def test_every_light_is_the_one_of_the_board(
    cards: ProviderCards, board: ProviderBoard, clock: Callable[[], datetime]
):
    today, seen = clock().date(), 0
    for provider in board.board(today=today).rows:
        table = cards.lights(provider.agb, today=today)
        for row in table.rows:
            for place, light in zip(table.municipalities, row.lights, strict=True):
                there = board.board(row.code, place.code, today=today).rows
                found = next((line.judgement for line in there if line.agb == provider.agb), None)
                assert light == found, (provider.name, row.name, place.name)
                seen += light is not None
    assert seen > 50


def test_products_stand_in_order_and_are_offered_somewhere(
    cards: ProviderCards, board: ProviderBoard, clock: Callable[[], datetime]
):
    today = clock().date()
    table = cards.lights(board.board(today=today).rows[0].agb, today=today)
    names = [row.name.casefold() for row in table.rows]
    assert names == sorted(names)
    assert all(any(row.lights) for row in table.rows)


def test_a_provider_that_nobody_knows_has_no_lights(
    cards: ProviderCards, clock: Callable[[], datetime]
):
    assert cards.lights("99999999", today=clock().date()).rows == ()
