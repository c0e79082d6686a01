"""Every figure of the clean sample set against an independent computation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.services.board_rows import stoplight_objects
from app.services.provider_board import ProviderBoard
from app.services.region_report import RegionReport
from app.services.region_sync import RegionSync
from tests.journeys.stoplight_oracle import PLACES, Oracle, month_of, sign
from tests.tables import make_tables

SAMPLE = Path(__file__).resolve().parents[3] / "shared" / "samples" / "regio-klein"
TODAY = date(2026, 11, 22)
pytestmark = pytest.mark.skipif(not SAMPLE.is_dir(), reason="the sample set is not here")


@pytest.fixture(scope="module")
def sessions(region: Region) -> Iterator[sessionmaker[Session]]:
    """A plain store with the sample set."""
    engine = create_engine("sqlite://")
    make_tables(engine)
    made = sessionmaker(engine)
    RegionSync(made, region, lambda: datetime(2026, 11, 22), lambda: "j.jansen").sync([SAMPLE])
    yield made
    engine.dispose()


@pytest.fixture(scope="module")
def oracle() -> Oracle:
    """The same figures, worked out another way."""
    return Oracle(SAMPLE, TODAY)


def without_words(objects: list[dict[str, Any]]) -> dict[Any, dict[str, Any]]:
    """The objects by AGB code, without name, category and sentences."""
    words = {"name", "category", "reasons"}
    return {
        found["agb"]: {key: value for key, value in found.items() if key not in words}
        for found in objects
    }


@pytest.mark.parametrize("place", [None, *PLACES])
def test_all_providers(
    sessions: sessionmaker[Session], region: Region, oracle: Oracle, place: str | None
) -> None:
    board = ProviderBoard(sessions, region).board(None, PLACES.get(place or ""), today=TODAY)
    assert without_words(stoplight_objects(board)) == {
        agb: oracle.object_of(agb, None, place) for agb in oracle.providers
    }


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("code", ["45N02", "54N01", "41N04", "44N01", "44N03"])
def test_who_offers_a_product_in_a_municipality(
    sessions: sessionmaker[Session], region: Region, oracle: Oracle, code: str, place: str
) -> None:
    board = ProviderBoard(sessions, region).board(code, PLACES[place], today=TODAY)
    offering = oracle.offering(code, place)
    assert board.hidden == len(oracle.providers) - len(offering)
    assert without_words(stoplight_objects(board)) == {
        agb: oracle.object_of(agb, code, place) for agb in offering
    }


def test_the_region_report(sessions: sessionmaker[Session], region: Region, oracle: Oracle) -> None:
    names = {code: name for name, code in PLACES.items()}
    clients: dict[tuple[Any, ...], set[str]] = {}
    cents: dict[tuple[Any, ...], int] = {}
    for line in oracle.lines:
        segment = oracle.products[line["ProductCode"]]["Segment"]
        for value in (segment, None):
            for place in (names[line["Ontvanger"]], None):
                key = value, place, month_of(line)[0]
                clients.setdefault(key, set()).add(line["Bsn"])
                cents[key] = cents.get(key, 0) + sign(line) * line["Bedrag"]
    rows = RegionReport(sessions, region).table("segment")
    assert {
        (row.segment, row.municipality, row.year): (row.clients, row.cents) for row in rows
    } == {key: (len(found), cents[key]) for key, found in clients.items()}
