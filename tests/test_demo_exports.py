"""The invented region of the demonstration, imported and judged as any other."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise

import pytest
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

from app.demo_care import all_care, read_demo_region
from app.demo_exports import write_demo_exports
from app.domain.ijw import is_agb, is_bsn
from app.domain.stoplight import Light
from app.services.provider_board import ProviderBoard
from app.services.region_sync import RegionSync
from tests.tables import make_tables

TODAY = date(2026, 11, 22)
VENLO, SPECIALISED, STAYING_OVER = "0983", "45N02", "44N05"


@pytest.fixture
def exported(tmp_path, region):
    """Write and import the exports of a day; answers with the report and the board."""

    def export(today):
        engine = create_engine("sqlite://")
        make_tables(engine)
        sessions = sessionmaker(engine)
        clock = lambda: datetime.combine(today, datetime.min.time())  # noqa: E731
        paths = write_demo_exports(tmp_path / "exports", today)
        report = RegionSync(sessions, region, clock, lambda: "demo").sync(paths)
        return report, ProviderBoard(sessions, region)

    return export


def _lights(board, product, today):
    rows = board.board(product, VENLO, today=today).rows
    return {row.name: (row.judgement.overall, row.judgement.word) for row in rows}


def test_every_kind_comes_in_whole(exported):
    report, _ = exported(TODAY)
    assert [sheet.kind for file in report.files for sheet in file.sheets] == [
        "Producten",
        "Aanbieders",
        "Wachttijden",
        "Prestatieafspraken",
        "KPI",
        "Toewijzingen",
        "Declaraties",
    ]
    assert [file.refused for file in report.files if file.refused] == []
    assert [file.rejected for file in report.files] == [0] * 7


def test_every_light_shows_for_specialised_help_in_venlo(exported):
    _, board = exported(TODAY)
    lights = _lights(board, SPECIALISED, TODAY)
    assert {light for light, _ in lights.values()} == {
        Light.GREEN,
        Light.AMBER,
        Light.RED,
        Light.UNKNOWN,
    }
    assert lights["Kompasheide Groep"] == (Light.AMBER, "Dreigt vol")


@pytest.mark.parametrize(
    ("product", "name"),
    [(SPECIALISED, "Maaswilg Jeugdhulp"), (STAYING_OVER, "Leemberk Wonen en Logeren")],
)
def test_the_best_choice_is_green(exported, product, name):
    _, board = exported(TODAY)
    first = board.board(product, VENLO, today=TODAY).rows[0]
    assert (first.name, first.judgement.overall) == (name, Light.GREEN)


@pytest.mark.parametrize(
    "today", [date(2027, 1, 31), date(2027, 3, 1), date(2028, 6, 15), date(2026, 12, 31)]
)
def test_the_demonstration_never_goes_stale(exported, today):
    _, board = exported(today)
    budgets = {
        row.name: row.judgement.budget.word
        for row in board.board(SPECIALISED, VENLO, today=today).rows
    }
    assert budgets["Maaswilg Jeugdhulp"] == "Ruimte"
    assert budgets["Kompasheide Groep"] == "Dreigt vol"
    assert budgets["Kadewilg Praktijk"] == "Vol"
    # On New Year's Eve nothing is left to be taken by assignments: the year is simply full.
    december = today.month == 1
    assert budgets["Vlierspoor Behandelcentrum"] == ("Vol" if december else "Volgelopen")


def test_the_same_day_gives_the_same_care():
    region = read_demo_region()
    assert all_care(region, date(2026, 10, 1)) == all_care(region, date(2026, 10, 1))


def test_codes_are_possible_and_invented():
    region = read_demo_region()
    care = all_care(region, date(2026, 10, 1))
    assert all(is_bsn(item.bsn) and item.bsn.startswith("9999") for item in care)
    assert all(is_agb(p.agb) and p.agb.startswith("9900") for p in region.providers)
    assert len({item.number for item in care}) == len(care)


def test_a_place_is_never_empty_and_never_shared():
    care = all_care(read_demo_region(), date(2026, 10, 1))
    for one, other in pairwise(care):
        same = (one.provider, one.municipality, one.product) == (
            other.provider,
            other.municipality,
            other.product,
        )
        assert not same or (other.start - one.end).days == 1
