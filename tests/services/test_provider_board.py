"""The board over a hand-made region, with figures worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from app.domain.region import Region
from app.domain.stoplight import NOT_CONTRACTED_NOTE, Light
from app.services.board_rows import Board, BoardRow, Provenance, stoplight_objects
from app.services.provider_board import ProviderBoard
from tests.services.regional_data import (
    AMBULATORY,
    BEESEL,
    BERGEN,
    DAY,
    OLD,
    TRANSPORT,
    RegionalData,
    regional_data,
)

TODAY = date(2026, 11, 22)
D = date(2026, 10, 31)
BIG, SMALL, FLEX, OUTSIDE, STRANGER = "22000001", "22000002", "22000003", "22000004", "99000001"


@pytest.fixture
def data() -> Iterator[RegionalData]:
    """Two providers with the full light, one of category C and one without a contract.

    BIG declares 1,000 euros in Beesel in each month from January to October 2026 (2 hours on
    assignment 1), a credit of 500 in September, and 200 in November and December 2025. SMALL
    declares 100 euros in Bergen from January to September, so that October is not complete.
    """
    with regional_data() as made:
        made.provider(BIG, "A", name="Lindebrug", offers=(AMBULATORY, DAY))
        made.provider(SMALL, "B", name="Kompas", kind="micro", places=(BERGEN,))
        made.provider(FLEX, "C", name="Heidespoor", offers=(AMBULATORY, TRANSPORT))
        made.provider(OUTSIDE, "NGA", name="Buitenkans", offers=())
        for month in range(1, 11):
            day = date(2026, month, 1)
            delivered = {"assignment_number": 1, "net_sixtieths": 120}
            made.declared_month(BIG, day, 100_000, **delivered)
            if month < 10:
                made.declared_month(SMALL, day, 10_000, municipality_code=BERGEN)
        made.declared_month(BIG, date(2026, 9, 1), -50_000)
        for month in (11, 12):
            made.declared_month(BIG, date(2025, month, 1), 20_000)
        made.assignment(BIG, 1, date(2026, 5, 1), date(2027, 1, 31))
        withdrawn = {"withdrawn": True, "total_sixtieths": 600_000}
        made.assignment(BIG, 2, date(2026, 5, 1), date(2027, 5, 1), **withdrawn)
        made.ceiling(BIG, 1_200_000)
        made.ceiling(BIG, 300_000, municipality_code=BERGEN)
        made.ceiling(BIG, 500_000, segment=3)
        made.ceiling(BIG, 77_000_000, year=2025)
        made.ceiling(SMALL, 120_000, municipality_code=BERGEN)
        for agb in (BIG, SMALL, FLEX):
            made.waiting(agb, 2, 3)
        made.kpi(BIG, "Cliënttevredenheid", 8, 7)
        made.kpi(SMALL, "Cliënttevredenheid", 8, 7)
        yield made


@pytest.fixture
def boards(data: RegionalData, region: Region) -> ProviderBoard:
    """The board over ``data``."""
    return ProviderBoard(data.sessions, region)


def row_of(board: Board, agb: str) -> BoardRow:
    """The row of one provider."""
    return next(row for row in board.rows if row.agb == agb)


def figures(row: BoardRow) -> tuple[int | None, ...]:
    """Ceiling, declared, committed, rolling, prior and room in cents."""
    return row.ceiling, row.declared, row.committed, row.rolling, row.prior, row.room


def test_the_figures_over_everything(boards: ProviderBoard) -> None:
    """U 9,500; C + 10 hours x 93.60 x 61/92 days; R + 2 x 5,500 / 6; P + 400."""
    row = row_of(boards.board(today=TODAY), BIG)
    assert figures(row) == (2_000_000, 950_000, 1_012_061, 1_133_333, 990_000, 866_667)
    assert row.judgement.overall is Light.GREEN


def test_the_figures_of_a_product_are_those_of_its_segment(boards: ProviderBoard) -> None:
    row = row_of(boards.board(AMBULATORY, today=TODAY), BIG)
    assert figures(row) == (1_500_000, 950_000, 1_012_061, 1_133_333, 990_000, 366_667)
    row = row_of(boards.board(DAY, today=TODAY), BIG)
    assert figures(row) == (500_000, 0, 0, 0, 0, 500_000)


def test_the_figures_of_a_municipality(boards: ProviderBoard) -> None:
    row = row_of(boards.board(AMBULATORY, BEESEL, today=TODAY), BIG)
    assert figures(row) == (1_200_000, 950_000, 1_012_061, 1_133_333, 990_000, 66_667)
    row = row_of(boards.board(AMBULATORY, BERGEN, today=TODAY), BIG)
    assert figures(row) == (300_000, 0, 0, 0, 0, 300_000)


@pytest.mark.parametrize(("cost", "fits"), [(66_667, True), (66_668, False), (None, None)])
def test_whether_the_draft_fits(boards: ProviderBoard, cost: int | None, fits: bool | None) -> None:
    board = boards.board(AMBULATORY, BEESEL, today=TODAY, cost_cents=cost)
    assert row_of(board, BIG).fits is fits


def test_a_product_without_a_segment_stands_for_itself(
    data: RegionalData, boards: ProviderBoard
) -> None:
    data.ceiling(BIG, 40_000, segment=None, product_code=TRANSPORT)
    data.declaration(BIG, date(2026, 3, 1), date(2026, 3, 31), 1_450, product_code=TRANSPORT)
    data.provider("22000009", "A", offers=(TRANSPORT,))
    data.ceiling("22000009", 50_000, segment=None, product_code=TRANSPORT)
    data.declaration("22000009", date(2026, 3, 1), date(2026, 3, 31), 2_900, product_code=TRANSPORT)
    row = row_of(boards.board(TRANSPORT, today=TODAY), "22000009")
    assert (row.ceiling, row.declared) == (50_000, 2_900)


def test_a_ceiling_by_product_counts_in_its_segment(
    data: RegionalData, boards: ProviderBoard
) -> None:
    data.ceiling(BIG, 40_000, segment=None, product_code=OLD)
    assert row_of(boards.board(AMBULATORY, BEESEL, today=TODAY), BIG).ceiling == 1_240_000


def test_ceilings_without_place_and_segment_hold_for_all_care(region: Region) -> None:
    with regional_data() as data:
        data.provider(BIG, "A")
        data.ceiling(BIG, 900_000, municipality_code="", segment=None)
        data.declared_month(BIG, date(2026, 10, 1), 100, municipality_code=BERGEN)
        data.declared_month(BIG, date(2026, 9, 1), 30, product_code=DAY)
        board = ProviderBoard(data.sessions, region).board(AMBULATORY, BEESEL, today=TODAY)
    assert figures(board.rows[0])[:2] == (900_000, 130)


def test_an_open_end_counts_until_new_years_eve(data: RegionalData, boards: ProviderBoard) -> None:
    """1 hour a month from August: 5 months x 0.75 = 3.75 hours x 93.60 = 351.00."""
    open_ended = {"volume": 1, "frequency": "4", "total_sixtieths": None}
    data.assignment(BIG, 3, date(2026, 8, 15), None, **open_ended)
    assert row_of(boards.board(today=TODAY), BIG).committed == 1_012_061 + 35_100


def test_a_budget_stands_for_a_volume(data: RegionalData, boards: ProviderBoard) -> None:
    """1,000 euros x 0.75 - 100 declared = 650 euros until December."""
    money = {"volume": None, "budget_cents": 100_000, "total_sixtieths": None}
    data.assignment(BIG, 3, date(2026, 10, 1), date(2026, 12, 31), **money)
    data.declared_month(BIG, date(2026, 10, 1), 10_000, assignment_number=3)
    row = row_of(boards.board(today=TODAY), BIG)
    assert (row.declared, row.committed) == (960_000, 1_012_061 + 10_000 + 65_000)


def test_a_unit_of_output_promises_nothing(data: RegionalData, boards: ProviderBoard) -> None:
    output = {"unit": "82", "total_sixtieths": None}
    data.assignment(BIG, 3, date(2026, 10, 1), date(2026, 12, 31), **output)
    assert row_of(boards.board(today=TODAY), BIG).committed == 1_012_061


def test_an_allocation_that_ends_on_the_data_date_brings_nothing_more(
    data: RegionalData, boards: ProviderBoard
) -> None:
    data.assignment(BIG, 3, date(2026, 10, 1), D)
    data.assignment(BIG, 4, date(2026, 11, 1), date(2026, 12, 31))
    assert row_of(boards.board(today=TODAY), BIG).committed == 1_012_061


@pytest.mark.parametrize(
    ("end", "committed"),
    [
        (date(2024, 10, 31), 950_000 + 0),
        (date(2026, 10, 30), 950_000 + 0),
        (date(2024, 10, 30), 1_012_061),
        (D, 1_012_061),
    ],
)
def test_ended_allocations_of_24_months_make_the_rate(
    data: RegionalData, boards: ProviderBoard, end: date, committed: int
) -> None:
    """One ended allocation of 40 hours without care: its product's rate is 0, not 0.75."""
    data.assignment(SMALL, 9, date(2024, 1, 1), end)
    assert row_of(boards.board(today=TODAY), BIG).committed == committed


def test_twenty_ended_allocations_make_the_rate_of_a_type(
    data: RegionalData, boards: ProviderBoard
) -> None:
    """Regular: 20 x 40 hours, 720 delivered: v 0.9; then 16 hours x 93.60 x 61/92."""
    for number in range(100, 120):
        data.assignment(BIG, number, date(2026, 1, 1), date(2026, 6, 30))
    used = {"assignment_number": 100, "net_sixtieths": 720 * 60}
    data.declared_month(BIG, date(2026, 6, 1), 0, **used)
    data.assignment(SMALL, 130, date(2026, 1, 1), date(2026, 6, 30))
    assert row_of(boards.board(today=TODAY), BIG).committed == 950_000 + 99_297


def test_a_provider_that_declared_nothing_this_year_is_unknown(
    data: RegionalData, boards: ProviderBoard
) -> None:
    data.provider("22000008", "A")
    data.ceiling("22000008", 100_000)
    row = row_of(boards.board(today=TODAY), "22000008")
    assert figures(row) == (100_000, None, None, None, None, None)
    assert row.judgement.budget.light is Light.UNKNOWN


def test_without_any_declarations_the_budget_is_unknown(region: Region) -> None:
    with regional_data() as data:
        data.provider(BIG, "A")
        data.ceiling(BIG, 100_000)
        board = ProviderBoard(data.sessions, region).board(today=TODAY)
    assert (board.data_date, board.rows[0].ceiling) == (None, 100_000)
    assert board.rows[0].judgement.budget.light is Light.UNKNOWN


def test_category_c_carries_the_waiting_part_only(boards: ProviderBoard) -> None:
    row = row_of(boards.board(today=TODAY), FLEX)
    lights = row.judgement.waiting.light, row.judgement.budget.light, row.judgement.kpi.light
    assert lights == (Light.GREEN, Light.NONE, Light.NONE)
    assert figures(row) == (None,) * 6
    assert row.judgement.overall is Light.GREEN


def test_who_has_no_contract_comes_last_with_a_note(
    data: RegionalData, boards: ProviderBoard
) -> None:
    data.declared_month(STRANGER, date(2026, 9, 1), 100)
    data.waiting(OUTSIDE, 0, 0)
    rows = boards.board(today=TODAY).rows
    assert [row.agb for row in rows[-2:]] == [OUTSIDE, STRANGER]
    assert [row.contracted for row in rows] == [True, True, True, False, False]
    assert all(NOT_CONTRACTED_NOTE in row.judgement.sentences for row in rows[-2:])
    assert rows[-2].judgement.overall is Light.GREEN


def test_best_first(boards: ProviderBoard, data: RegionalData) -> None:
    """Light first, then weeks, then room; SMALL is nearly full (R 110,000 of 120,000 = 91%)."""
    data.provider("22000010", "C", name="Anker")
    data.provider("22000011", "C", name="Zon")
    data.waiting("22000010", 20, 0)
    data.waiting("22000011", 1, 0)
    rows = boards.board(today=TODAY).rows
    assert [row.name for row in rows] == [
        "Zon",
        "Lindebrug",
        "Kompas",
        "Heidespoor",
        "Anker",
        "Buitenkans",
    ]


def test_with_a_product_only_who_offers_it_there(boards: ProviderBoard) -> None:
    board = boards.board(DAY, today=TODAY)
    assert ([row.agb for row in board.rows], board.hidden) == ([BIG], 3)
    board = boards.board(AMBULATORY, BEESEL, today=TODAY)
    assert ({row.agb for row in board.rows}, board.hidden) == ({BIG, FLEX}, 2)
    board = boards.board(AMBULATORY, BERGEN, today=TODAY)
    assert ({row.agb for row in board.rows}, board.hidden) == ({BIG, SMALL, FLEX}, 1)


def test_who_has_no_contract_offers_what_it_delivered(
    data: RegionalData, boards: ProviderBoard
) -> None:
    data.declared_month(STRANGER, date(2026, 9, 1), 100, product_code=DAY)
    data.assignment(OUTSIDE, 5, date(2026, 9, 1), D, product_code=DAY, municipality_code=BERGEN)
    assert [row.agb for row in boards.board(DAY, today=TODAY).rows] == [BIG, STRANGER, OUTSIDE]
    assert [row.agb for row in boards.board(DAY, BERGEN, today=TODAY).rows] == [BIG, OUTSIDE]


def test_the_newest_waiting_time_up_to_today_counts(
    data: RegionalData, boards: ProviderBoard
) -> None:
    data.waiting(BIG, 9, 9, reference_date=date(2026, 11, 15))
    data.waiting(BIG, 0, 0, reference_date=date(2026, 11, 23))
    row = row_of(boards.board(AMBULATORY, today=TODAY), BIG)
    assert (row.weeks_tenths, row.reference_date) == (180, date(2026, 11, 15))
    assert row.judgement.overall is Light.RED


def test_with_the_product_open_the_best_waiting_time_counts(
    data: RegionalData, boards: ProviderBoard
) -> None:
    data.waiting(BIG, 1, 0, product_code=DAY)
    data.waiting(BIG, 0, 0, product_code=TRANSPORT, intake_stop=True)
    assert row_of(boards.board(today=TODAY), BIG).weeks_tenths == 10
    assert row_of(boards.board(AMBULATORY, today=TODAY), BIG).weeks_tenths == 50


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({}, "4 + 5 wk"),
        ({"treatment_text": "0", "treatment_tenths": 0}, "4 wk"),
        ({"treatment_text": "", "treatment_tenths": None}, "4 wk"),
        ({"treatment_text": "8–10 wk", "treatment_tenths": 100}, "4 + 8–10 wk"),
        ({"treatment_text": "In overleg", "treatment_tenths": None}, "4 + In overleg"),
    ],
)
def test_the_text_of_the_weeks(
    data: RegionalData, boards: ProviderBoard, more: dict[str, object], text: str
) -> None:
    data.waiting(BIG, 4, 5, reference_date=date(2026, 11, 1), **more)
    assert row_of(boards.board(today=TODAY), BIG).weeks_text == text


def test_only_the_newest_period_of_a_kpi_counts(data: RegionalData, boards: ProviderBoard) -> None:
    data.kpi(BIG, "Uitval (%)", 30, 10, period="2026-T1", reference_date=date(2026, 4, 30))
    assert row_of(boards.board(today=TODAY), BIG).judgement.kpi.light is Light.AMBER
    data.imported("KPI")
    data.kpi(BIG, "Uitval (%)", 8, 10)
    assert row_of(boards.board(today=TODAY), BIG).judgement.kpi.light is Light.GREEN


def test_every_figure_says_where_it_came_from(region: Region) -> None:
    with regional_data() as data:
        data.provider(BIG, "A")
        ids = {kind: data.imported(kind) for kind in ("Wachttijden", "Plafonds", "Declaraties")}
        data.waiting(BIG, 1, 1, import_id=ids["Wachttijden"], row_number=7)
        data.ceiling(BIG, 100, import_id=ids["Plafonds"], row_number=2)
        data.ceiling(BIG, 100, import_id=ids["Plafonds"], row_number=3, segment=3)
        line = {"import_id": ids["Declaraties"], "row_number": 5}
        data.declared_month(BIG, date(2026, 10, 1), 10, **line)
        row = ProviderBoard(data.sessions, region).board(today=TODAY).rows[0]
    assert row.provenance == (
        Provenance("Wachttijden.xlsx", "Wachttijden", 7, D),
        Provenance("Plafonds.xlsx", "Plafonds", 2, None),
        Provenance("Declaraties.xlsx", "Declaraties", 5, D),
    )


def test_an_import_renews_what_boards_share(data: RegionalData, boards: ProviderBoard) -> None:
    assert boards.board(today=TODAY).data_date == D
    data.imported("Declaraties")
    data.declared_month(BIG, date(2026, 11, 1), 100_000)
    board = boards.board(today=TODAY)
    assert (board.data_date, row_of(board, BIG).declared) == (date(2026, 11, 30), 1_050_000)


def test_the_objects_of_the_command_line(boards: ProviderBoard) -> None:
    objects = stoplight_objects(boards.board(AMBULATORY, BEESEL, today=TODAY))
    assert objects[0] == {
        "agb": BIG,
        "name": "Lindebrug",
        "category": "A",
        "overall": "GREEN",
        "waiting": "GREEN",
        "budget": "GREEN",
        "kpi": "GREEN",
        "ceiling": 1_200_000,
        "declared": 950_000,
        "committed": 1_012_061,
        "rolling": 1_133_333,
        "weeks": 5,
        "peildatum": "2026-10-31",
        "reasons": [
            "Wachttijd 2 + 3 = 5 weken, binnen de grens van 6 weken (peildatum 31-10-2026).",
            "Budget 79% benut, verwacht 94%.",
            "De KPI haalt de norm.",
        ],
    }


def test_half_a_week_stays_half_a_week(data: RegionalData, boards: ProviderBoard) -> None:
    half = {"treatment_text": "3,5", "treatment_tenths": 35, "reference_date": date(2026, 11, 1)}
    data.waiting(BIG, 4, None, **half)
    objects = stoplight_objects(boards.board(today=TODAY))
    assert next(found["weeks"] for found in objects if found["agb"] == BIG) == 7.5
