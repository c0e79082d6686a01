"""Providers side by side on a small region whose figures are worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.region import Region
from app.domain.stoplight_parts import KpiOutcome
from app.services.benchmark import Benchmark
from app.services.benchmark_rows import (
    BenchmarkQuestion,
    BenchmarkRow,
    BenchmarkTable,
    KpiCell,
    KpiGroup,
    middle_of,
    too_small,
)
from tests.services.regional_data import (
    AMBULATORY,
    BERGEN,
    DAY,
    RegionalData,
    regional_data,
)

LINDE, KOMPAS, STRANGER = "22000001", "22000002", "22009999"
MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)
END = date(2026, 3, 31)


@pytest.fixture
def data() -> Iterator[RegionalData]:
    with regional_data() as made:
        made.provider(LINDE, "A", name="Lindebrug")
        made.provider(KOMPAS, "B", name="Kompas")
        yield made


@pytest.fixture
def benchmark(data: RegionalData, region: Region) -> Benchmark:
    return Benchmark(data.sessions, region)


def child(number: int) -> str:
    return f"{number:09}"


def row_of(table: BenchmarkTable, agb: str = LINDE) -> BenchmarkRow:
    return next(row for row in table.rows if row.agb == agb)


def cell(benchmark: Benchmark, key: str, agb: str = LINDE, **asked: str) -> KpiCell | None:
    return row_of(benchmark.table(BenchmarkQuestion(2026, **asked)), agb).cells.get(key)


def declare_up_to(data: RegionalData, day: date = date(2026, 10, 31)) -> None:
    """A line that sets the data date, of somebody else."""
    data.declaration(KOMPAS, day.replace(day=1), day, 100, bsn=child(999))


# --- cost per client


def test_cost_is_net_declared_over_unique_children(
    data: RegionalData, benchmark: Benchmark
) -> None:
    """Five children, 1,000.00 each, one of them twice, 200.00 credited: 5,800.00 over five."""
    for number in range(5):
        data.declared_month(LINDE, MARCH, 100_000, bsn=child(number))
    data.declared_month(LINDE, APRIL, 100_000, bsn=child(0))
    data.declared_month(LINDE, APRIL, -20_000, bsn=child(0))
    data.declared_month(LINDE, date(2025, 3, 1), 999_999, bsn=child(7))
    assert cell(benchmark, "cost_per_client") == KpiCell(116_000, 5)


def test_four_clients_are_too_few_to_tell_anything(
    data: RegionalData, benchmark: Benchmark
) -> None:
    for number in range(4):
        data.declared_month(LINDE, MARCH, 100_000, bsn=child(number))
    hidden = KpiCell(None, None, outcome=KpiOutcome.TOO_SMALL)
    assert cell(benchmark, "cost_per_client") == hidden
    table = benchmark.table()
    assert too_small(table.rows, "cost_per_client") == 1
    assert middle_of(table.rows, "cost_per_client") is None


def test_a_municipality_and_a_product_narrow_the_care(
    data: RegionalData, benchmark: Benchmark
) -> None:
    for number in range(5):
        data.declared_month(LINDE, MARCH, 100_000, bsn=child(number))
        data.declared_month(
            LINDE, MARCH, 30_000, bsn=child(number), municipality_code=BERGEN, product_code=DAY
        )
    data.declared_month(KOMPAS, MARCH, 30_000)
    assert cell(benchmark, "cost_per_client") == KpiCell(130_000, 5)
    assert cell(benchmark, "cost_per_client", municipality_code=BERGEN) == KpiCell(30_000, 5)
    assert cell(benchmark, "cost_per_client", product_code=AMBULATORY) == KpiCell(100_000, 5)
    there = benchmark.table(BenchmarkQuestion(2026, municipality_code=BERGEN))
    assert [row.agb for row in there.rows] == [LINDE]


# --- lead time


def test_lead_time_runs_from_the_first_to_the_last_declared_period(
    data: RegionalData, benchmark: Benchmark
) -> None:
    """Four allocations of one month and one of three: 7 / 5 = 1.4 months."""
    for number in range(5):
        data.assignment(LINDE, number, date(2026, 1, 1), END, bsn=child(number))
        data.declared_month(LINDE, MARCH, 100, bsn=child(number), assignment_number=number)
    data.declared_month(LINDE, date(2026, 1, 1), 100, bsn=child(0), assignment_number=0)
    declare_up_to(data)
    assert cell(benchmark, "lead_time") == KpiCell(1_400, 5, 5)


def test_credited_care_has_no_lead_time(data: RegionalData, benchmark: Benchmark) -> None:
    for number in range(6):
        data.assignment(LINDE, number, date(2026, 1, 1), END, bsn=child(number))
        data.declared_month(LINDE, MARCH, 100, bsn=child(number), assignment_number=number)
    data.declared_month(LINDE, MARCH, -100, bsn=child(5), assignment_number=5)
    declare_up_to(data)
    assert cell(benchmark, "lead_time") == KpiCell(1_000, 5, 5)


@pytest.mark.parametrize(
    ("end", "counts"),
    [
        (date(2025, 12, 31), False),
        (date(2026, 1, 1), True),
        (date(2026, 10, 30), True),
        (date(2026, 10, 31), False),  # the data date itself: it has not ended yet
        (None, False),
    ],
)
def test_only_allocations_that_ended_in_the_year_and_before_the_data_date(
    data: RegionalData, benchmark: Benchmark, end: date | None, counts: bool
) -> None:
    for number in range(5):
        data.assignment(LINDE, number, date(2025, 1, 1), end, bsn=child(number))
        month = end.replace(day=1) if end else MARCH
        data.declared_month(LINDE, month, 100, bsn=child(number), assignment_number=number)
    data.declared_month(LINDE, MARCH, 100)
    declare_up_to(data)
    found = cell(benchmark, "lead_time")
    assert (found == KpiCell(1_000, 5, 5)) is counts
    assert (found is None) is not counts


def test_withdrawn_allocations_do_not_count(data: RegionalData, benchmark: Benchmark) -> None:
    for number in range(5):
        data.assignment(LINDE, number, END, END, bsn=child(number), withdrawn=True)
    data.declared_month(LINDE, MARCH, 100)
    declare_up_to(data)
    assert cell(benchmark, "extension") is None


# --- extension and relapse


@pytest.mark.parametrize(
    ("start", "extension", "relapse"),
    [
        (END + timedelta(days=31), 20_000, 0),
        (END + timedelta(days=32), 0, 20_000),
        (date(2026, 10, 1), 0, 20_000),  # 31-3 and six months is 1-10: September has no 31st
        (date(2026, 10, 2), 0, 0),
    ],
)
def test_one_of_five_comes_back(
    data: RegionalData, benchmark: Benchmark, start: date, extension: int, relapse: int
) -> None:
    """The same product for the same child, at another provider and in another municipality."""
    for number in range(5):
        data.assignment(LINDE, number, date(2026, 1, 1), END, bsn=child(number))
    data.assignment(KOMPAS, 9, start, None, bsn=child(0), municipality_code=BERGEN)
    declare_up_to(data)
    assert cell(benchmark, "extension") == KpiCell(extension, 5, 5)
    assert cell(benchmark, "relapse") == KpiCell(relapse, 5, 5)


@pytest.mark.parametrize(
    "other",
    [
        {"bsn": child(8)},
        {"product_code": DAY},
        {"withdrawn": True},
        {"start": date(2026, 2, 1), "end": date(2026, 2, 28)},  # over before the first one was
        {"start": date(2026, 2, 1), "end": END},  # beside it, and no longer
    ],
)
def test_what_is_no_continuation(
    data: RegionalData, benchmark: Benchmark, other: dict[str, object]
) -> None:
    for number in range(5):
        data.assignment(LINDE, number, date(2026, 1, 1), END, bsn=child(number))
    values: dict[str, object] = {"start": APRIL, "end": None, "bsn": child(0)} | other
    data.assignment(KOMPAS, 9, values.pop("start"), values.pop("end"), **values)  # type: ignore[arg-type]
    declare_up_to(data)
    assert cell(benchmark, "extension") == KpiCell(0, 5, 5)
    assert cell(benchmark, "relapse") == KpiCell(0, 5, 5)


def test_help_that_still_runs_at_another_provider_is_a_continuation(
    data: RegionalData, benchmark: Benchmark
) -> None:
    for number in range(5):
        data.assignment(LINDE, number, date(2026, 1, 1), END, bsn=child(number))
    data.assignment(KOMPAS, 9, date(2026, 2, 1), date(2026, 6, 30), bsn=child(0))
    data.assignment(KOMPAS, 10, date(2026, 7, 20), None, bsn=child(0))
    declare_up_to(data)
    assert cell(benchmark, "extension") == KpiCell(20_000, 5, 5)


# --- realisation and levels


def test_realisation_is_declared_over_allocated(data: RegionalData, benchmark: Benchmark) -> None:
    """Five allocations of 40 hours; 30 hours declared on each of four: 120 of 200."""
    for number in range(5):
        data.assignment(LINDE, number, date(2026, 1, 1), END, bsn=child(number))
    for number in range(4):
        data.declared_month(
            LINDE, MARCH, 100, bsn=child(number), assignment_number=number, net_sixtieths=1800
        )
    declare_up_to(data)
    assert cell(benchmark, "realisation") == KpiCell(60_000, 5, 5)


def test_products_weigh_by_their_tariff_in_the_realisation(
    data: RegionalData, benchmark: Benchmark
) -> None:
    """30 of 40 hours at 93.60 and 2 of 10 half-days at 61.20, five times: 67.273%.

    A budget instead of a volume, and a product without a tariff, are left out.
    """
    for number in range(5):
        who = {"bsn": child(number)}
        data.assignment(LINDE, number, date(2026, 1, 1), END, **who)
        day = {"product_code": DAY, "assignment_number": number + 10, **who}
        data.assignment(
            LINDE, number + 10, date(2026, 1, 1), END, total_sixtieths=600, product_code=DAY, **who
        )
        data.declared_month(LINDE, MARCH, 100, assignment_number=number, net_sixtieths=1800, **who)
        data.declared_month(LINDE, MARCH, 100, net_sixtieths=120, **day)
    data.assignment(LINDE, 20, date(2026, 1, 1), END, total_sixtieths=None, budget_cents=100)
    data.assignment(LINDE, 21, date(2026, 1, 1), END, product_code="99999")
    declare_up_to(data)
    assert cell(benchmark, "realisation") == KpiCell(67_273, 5, 10)


@pytest.mark.parametrize(
    ("by", "end", "cases"),
    [
        ("extension", date(2026, 9, 30), 5),
        ("extension", date(2026, 10, 1), None),
        ("relapse", date(2026, 4, 30), 5),
        ("relapse", date(2026, 5, 1), None),
    ],
)
def test_only_what_ended_long_enough_ago_has_a_rate(
    data: RegionalData, benchmark: Benchmark, by: str, end: date, cases: int | None
) -> None:
    """The data goes up to 31-10-2026."""
    for number in range(5):
        data.assignment(LINDE, number, date(2026, 1, 1), end, bsn=child(number))
    declare_up_to(data)
    data.declared_month(LINDE, MARCH, 100)
    found = cell(benchmark, by)
    assert (found.cases if found else None) == cases


def test_what_was_declared_in_the_year_before_belongs_to_the_allocation(
    data: RegionalData, benchmark: Benchmark
) -> None:
    """From November 2025 to March 2026: five months, 40 of 40 hours."""
    for number in range(5):
        data.assignment(LINDE, number, date(2025, 11, 1), END, bsn=child(number))
        for month in (date(2025, 11, 1), MARCH):
            data.declared_month(
                LINDE,
                month,
                100,
                bsn=child(number),
                assignment_number=number,
                net_sixtieths=1200,
            )
    declare_up_to(data)
    assert cell(benchmark, "lead_time") == KpiCell(5_000, 5, 5)
    assert cell(benchmark, "realisation") == KpiCell(100_000, 5, 5)


def test_levels_share_hours_only(data: RegionalData, benchmark: Benchmark) -> None:
    """45 hours Gespecialiseerd, 15 hours (by the minute) Basis; half-days are no hours."""
    data.product("45N01", 4, 7925, level="Basis", unit="01")
    for number in range(5):
        who = {"bsn": child(number)}
        data.declared_month(LINDE, MARCH, 100, net_sixtieths=540, **who)
        data.declared_month(
            LINDE, MARCH, 100, net_sixtieths=180, unit="01", product_code="45N01", **who
        )
        data.declared_month(
            LINDE, MARCH, 100, net_sixtieths=600, unit="16", product_code=DAY, **who
        )
        data.declared_month(KOMPAS, MARCH, 100, net_sixtieths=60, **who)
    cells = row_of(benchmark.table()).cells
    assert cells["level:Gespecialiseerd"] == KpiCell(75_000, 5)
    assert cells["level:Basis"] == KpiCell(25_000, 5)
    others = row_of(benchmark.table(), KOMPAS).cells
    assert others["level:Gespecialiseerd"] == KpiCell(100_000, 5)
    assert others["level:Basis"] == KpiCell(0, 5)


# --- KPIs of the export


@pytest.mark.parametrize(
    ("kpi", "value", "norm", "clients", "outcome"),
    [
        ("Cliënttevredenheid", 8, 7, 5, KpiOutcome.MET),
        ("Cliënttevredenheid", 6, 7, 5, KpiOutcome.MISSED),
        ("Uitval (%)", 13, 10, 50, KpiOutcome.SERIOUS),
        ("Wachtlijst", 13, 10, 50, KpiOutcome.NOT_COUNTED),
    ],
)
def test_a_kpi_of_the_export_stands_against_its_norm(
    data: RegionalData,
    benchmark: Benchmark,
    kpi: str,
    value: int,
    norm: int,
    clients: int,
    outcome: KpiOutcome,
) -> None:
    data.kpi(LINDE, kpi, value, norm, clients=clients)
    table = benchmark.table()
    (column,) = (one for one in table.columns if one.group is KpiGroup.AGREED)
    expected = KpiCell(value * 1000, clients, None, norm * 1000, "2026-T2", kpi, outcome)
    assert row_of(table).cells[column.key] == expected
    assert (column.title, column.norm) == (kpi, norm * 1000)


@pytest.mark.parametrize("clients", [4, 0, None])
def test_a_kpi_over_too_few_clients_is_not_told(
    data: RegionalData, benchmark: Benchmark, clients: int | None
) -> None:
    data.kpi(LINDE, "Uitval (%)", 13, 10, clients=clients)
    found = row_of(benchmark.table()).cells["agreed:dropout"]
    assert (found.value, found.clients, found.norm) == (None, None, None)
    assert found.outcome is KpiOutcome.TOO_SMALL


def test_the_newest_period_up_to_the_year_counts(data: RegionalData, benchmark: Benchmark) -> None:
    data.kpi(LINDE, "Uitval", 8, 10, period="2025-T3", reference_date=date(2025, 12, 31))
    data.kpi(LINDE, "Uitval (%)", 13, 10)
    data.declared_month(LINDE, date(2025, 3, 1), 100)
    data.declared_month(LINDE, MARCH, 100)
    table = benchmark.table()
    assert table.years == (2026, 2025)
    assert row_of(table).cells["agreed:dropout"].period == "2026-T2"
    before = benchmark.table(BenchmarkQuestion(2025))
    assert row_of(before).cells["agreed:dropout"].period == "2025-T3"


def test_norms_that_differ_are_told_as_such(data: RegionalData, benchmark: Benchmark) -> None:
    data.kpi(LINDE, "Uitval", 8, 10)
    data.kpi(KOMPAS, "Uitval", 8, 12)
    (column,) = (one for one in benchmark.table().columns if one.group is KpiGroup.AGREED)
    assert (column.norm, column.norms_differ, column.higher_is_better) == (None, True, False)


def test_columns_come_in_the_order_of_the_settings(
    data: RegionalData, benchmark: Benchmark
) -> None:
    for name in ("Herhaald beroep", "Eigen KPI", "Cliënttevredenheid", "Doorlooptijd"):
        data.kpi(LINDE, name, 8, 10)
    keys = [one.key for one in benchmark.table().columns]
    names = ["satisfaction", "lead_time", "repeat", "eigenkpi"]
    assert keys == [f"agreed:{name}" for name in names]


# --- the whole table


def test_an_unlisted_provider_is_shown_without_a_contract(
    data: RegionalData, benchmark: Benchmark
) -> None:
    data.declared_month(STRANGER, MARCH, 100)
    row = row_of(benchmark.table(), STRANGER)
    assert (row.name, row.category) == (f"Aanbieder {STRANGER}", "NGA")


def test_computed_kpis_are_neutral_until_the_region_says_otherwise(
    data: RegionalData, region: Region
) -> None:
    for number in range(5):
        data.assignment(LINDE, number, date(2026, 1, 1), END, bsn=child(number))
    declare_up_to(data)
    wanted = replace(region.stoplight, computed_higher_is_better={"extension": False})

    def directions(of: Region) -> dict[str, bool | None]:
        columns = Benchmark(data.sessions, of).table().columns
        return {one.key: one.higher_is_better for one in columns if one.key == "extension"}

    assert directions(region) == {"extension": None}
    assert directions(replace(region, stoplight=wanted)) == {"extension": False}


def test_an_empty_region_has_an_empty_table(benchmark: Benchmark) -> None:
    table = benchmark.table()
    assert (table.rows, table.columns, table.years, table.data_date) == ((), (), (), None)


def test_products_are_those_of_the_year(data: RegionalData, benchmark: Benchmark) -> None:
    data.declared_month(LINDE, MARCH, 100)
    assert [code for code, _ in benchmark.table().products] == ["41N01", "42N01", "45N02"]
    assert [code for code, _ in benchmark.table(BenchmarkQuestion(2025)).products] == ["45L31"]
