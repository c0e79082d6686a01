"""The budgets are those of the board, and their months add up to them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import event

from app.domain.region import Municipality, Region
from app.domain.stoplight import Light
from app.services.ceilings import CeilingRow, Ceilings, CeilingTable, percent_of, total_of
from app.services.provider_board import ProviderBoard
from tests.services.regional_data import BEESEL, BERGEN, RegionalData, regional_data

TODAY = date(2026, 11, 22)
LINDE, KOMPAS, HEIDE, NEW = "22000001", "22000002", "22000003", "22000004"


@pytest.fixture
def data() -> Iterator[RegionalData]:
    """Two providers with ceilings in Beesel, one of them in Bergen too; one declares nothing."""
    with regional_data() as made:
        for agb, category in ((LINDE, "A"), (KOMPAS, "B"), (HEIDE, "C"), (NEW, "B")):
            made.provider(agb, category)
        made.ceiling(LINDE, 1_000_00)
        made.ceiling(LINDE, 400_00, municipality_code=BERGEN)
        made.ceiling(KOMPAS, 500_00)
        made.ceiling(NEW, 300_00)
        for month in range(1, 11):
            for agb, place, cents in (
                (LINDE, BEESEL, 80_00),
                (LINDE, BERGEN, 10_00),
                (KOMPAS, BEESEL, 48_00),
                (HEIDE, BEESEL, 7_00),
            ):
                start = date(2026, month, 1)
                made.declared_month(agb, start, cents, municipality_code=place)
        made.declared_month(LINDE, date(2025, 12, 1), 90_00)
        yield made


@pytest.fixture
def board(data: RegionalData, region: Region) -> ProviderBoard:
    return ProviderBoard(data.sessions, region)


@pytest.fixture
def ceilings(data: RegionalData, region: Region, board: ProviderBoard) -> Ceilings:
    return Ceilings(data.sessions, region, board)


def whole(table: CeilingTable) -> dict[str, CeilingRow]:
    return {row.agb: row for row in table.rows}


def place(region: Region, code: str) -> Municipality:
    found = region.municipality(code)
    assert found is not None
    return found


@pytest.mark.parametrize("code", [None, BEESEL, BERGEN])
def test_the_figures_are_those_of_the_board(
    ceilings: Ceilings, board: ProviderBoard, region: Region, code: str | None
) -> None:
    where = place(region, code) if code else None
    rows = {row.agb: row for row in board.board(None, code, today=TODAY).rows}
    found = ceilings.table([where], today=TODAY).rows
    assert found
    for row in found:
        same, figures = rows[row.agb], row.figures
        assert figures.ceiling == same.ceiling
        assert figures.declared == same.declared
        assert figures.committed == same.committed
        assert (figures.rolling, figures.prior) == (same.rolling, same.prior)
        assert figures.room == same.room
        assert row.budget == same.judgement.budget


def test_only_who_has_a_budget_agreed(ceilings: Ceilings) -> None:
    table = whole(ceilings.table([None], today=TODAY))
    assert list(table) == [LINDE, KOMPAS, NEW]
    assert table[LINDE].figures.declared == 900_00
    assert table[LINDE].utilisation == Decimal("64.3")
    assert table[NEW].utilisation is None
    assert table[NEW].budget.light is Light.UNKNOWN


def test_every_municipality_apart(ceilings: Ceilings, region: Region) -> None:
    table = ceilings.table(region.municipalities, today=TODAY)
    found = [
        (row.agb, row.municipality.code if row.municipality else "", row.utilisation)
        for row in table.rows
    ]
    assert table.by_municipality
    assert sorted(found, key=str) == [
        (LINDE, BEESEL, Decimal("80.0")),
        (LINDE, BERGEN, Decimal("25.0")),
        (KOMPAS, BEESEL, Decimal("96.0")),
        (NEW, BEESEL, None),
    ]


def test_ceilings_of_the_whole_region_cannot_be_split(region: Region) -> None:
    with regional_data() as data:
        data.provider(LINDE, "A")
        data.ceiling(LINDE, 1_000_00, municipality_code="")
        data.declared_month(LINDE, date(2026, 10, 1), 80_00)
        board = ProviderBoard(data.sessions, region)
        table = Ceilings(data.sessions, region, board).table(region.municipalities, today=TODAY)
    assert not table.by_municipality
    assert [row.municipality for row in table.rows] == [None]


def test_without_declarations_there_is_no_data_date(region: Region) -> None:
    with regional_data() as data:
        data.provider(LINDE, "A")
        data.ceiling(LINDE, 1_000_00)
        board = ProviderBoard(data.sessions, region)
        table = Ceilings(data.sessions, region, board).table([None], today=TODAY)
    assert table.data_date is None
    assert [row.figures.ceiling for row in table.rows] == [1_000_00]


@pytest.mark.parametrize("code", [None, BEESEL, BERGEN])
def test_the_months_add_up_to_what_was_declared(
    ceilings: Ceilings, region: Region, code: str | None
) -> None:
    table = ceilings.table([place(region, code) if code else None], today=TODAY)
    assert table.data_date is not None
    for row in table.rows:
        lines = ceilings.months([row], row.figures, table.data_date)
        assert lines[9].cumulative == row.figures.declared
        assert lines[11].rolling == row.figures.rolling
        assert lines[11].committed == row.figures.committed


def test_the_sum_over_providers(ceilings: Ceilings, region: Region) -> None:
    """New declared nothing and counts with its ceiling only."""
    table = ceilings.table([None], today=TODAY)
    total = total_of(table.rows, "Samen", region.stoplight, table.data_date, TODAY)
    assert table.data_date is not None
    assert total.figures.ceiling == 2_200_00
    assert total.figures.declared == 1_380_00
    assert total.figures.rolling == 1_380_00 + 2 * 138_00
    assert total.budget.light is Light.GREEN
    lines = ceilings.months(table.rows, total.figures, table.data_date)
    assert lines[0].declared == 138_00
    assert lines[9].cumulative == 1_380_00


def test_the_sum_of_the_places_is_the_region(ceilings: Ceilings, region: Region) -> None:
    apart = ceilings.table(region.municipalities, today=TODAY)
    whole_region = ceilings.table([None], today=TODAY)
    sums = [
        total_of(table.rows, "", region.stoplight, table.data_date, TODAY).figures
        for table in (apart, whole_region)
    ]
    assert sums[0].ceiling == sums[1].ceiling
    assert sums[0].declared == sums[1].declared


def test_a_sum_over_nobody_is_unknown(region: Region) -> None:
    total = total_of([], "Samen", region.stoplight, TODAY, TODAY)
    assert total.figures.ceiling is None
    assert total.budget.light is Light.UNKNOWN


def statements(data: RegionalData, region: Region) -> int:
    """How many statements a table and the months of all its rows take, from a cold start."""
    seen: list[object] = []

    def note(*call: object) -> None:
        seen.append(call)

    ceilings = Ceilings(data.sessions, region, ProviderBoard(data.sessions, region))
    engine = data.sessions.kw["bind"]
    event.listen(engine, "before_cursor_execute", note)
    table = ceilings.table([None], today=TODAY)
    assert table.data_date is not None
    ceilings.months(table.rows, table.rows[0].figures, table.data_date)
    event.remove(engine, "before_cursor_execute", note)
    return len(seen)


def test_more_providers_take_no_more_statements(data: RegionalData, region: Region) -> None:
    before = statements(data, region)
    for number in range(20):
        data.provider(f"3300{number:04d}", "A")
        data.ceiling(f"3300{number:04d}", 100_00)
    assert statements(data, region) == before


@pytest.mark.parametrize(
    ("cents", "ceiling", "percent"),
    [(50, 100, "50.0"), (1, 3, "33.3"), (5, 0, None), (None, 100, None), (5, None, None)],
)
def test_percents_of_a_ceiling(cents: int | None, ceiling: int | None, percent: str | None) -> None:
    assert percent_of(cents, ceiling) == (Decimal(percent) if percent else None)
