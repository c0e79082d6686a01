"""The rows behind a figure of the benchmark are the ones that were counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from app.domain.region import Region
from app.services.benchmark import Benchmark
from app.services.benchmark_rows import BenchmarkQuestion
from app.services.benchmark_sources import behind_benchmark
from app.services.sources import Answer, Sources
from tests.services.regional_data import BERGEN, RegionalData, regional_data

LINDE = "22000001"
MARCH, END = date(2026, 3, 1), date(2026, 3, 31)


@pytest.fixture
def data() -> Iterator[RegionalData]:
    with regional_data() as made:
        made.provider(LINDE, "A", name="Lindebrug")
        for number in range(6):
            who = {"bsn": f"{number:09}", "municipality_code": BERGEN}
            made.assignment(LINDE, number, date(2026, 1, 1), END, **who)
            made.declared_month(
                LINDE, MARCH, 10_000, assignment_number=number, net_sixtieths=60, **who
            )
        # What does not count: another year, still running, withdrawn.
        made.assignment(LINDE, 10, date(2025, 1, 1), date(2025, 12, 31))
        made.assignment(LINDE, 11, date(2026, 1, 1), None)
        made.assignment(LINDE, 12, END, END, withdrawn=True)
        made.declared_month(LINDE, date(2025, 3, 1), 99_999)
        made.declared_month(LINDE, date(2026, 10, 1), 10_000, bsn=f"{1:09}")
        made.kpi(LINDE, "Uitval", 8, 10, period="2025-T3", reference_date=date(2025, 12, 31))
        made.kpi(LINDE, "Uitval", 9, 10)
        yield made


def behind(data: RegionalData, region: Region, key: str, **asked: str) -> tuple[int, Answer]:
    """The figure, and what stands behind it."""
    table = Benchmark(data.sessions, region).table(BenchmarkQuestion(2026, **asked))
    (row,) = table.rows
    kpi = next(column for column in table.columns if column.key == key)
    question = behind_benchmark(row, kpi, table)
    assert question is not None
    value = row.value(key)
    assert value is not None
    return value, Sources(data.sessions, region).behind(question)


@pytest.mark.parametrize(("place", "cents"), [(None, 70_000), (BERGEN, 60_000)])
def test_the_lines_add_up_to_the_cost(
    data: RegionalData, region: Region, place: str | None, cents: int
) -> None:
    asked = {} if place is None else {"municipality_code": place}
    value, answer = behind(data, region, "cost_per_client", **asked)
    assert answer.cents == cents
    assert value == round(cents / 6)


@pytest.mark.parametrize("key", ["lead_time", "extension", "realisation"])
def test_behind_allocations_stand_those_that_ended(
    data: RegionalData, region: Region, key: str
) -> None:
    _, answer = behind(data, region, key)
    assert answer.total == 6
    assert "geëindigd van 01-01-2026 t/m 30-10-2026" in answer.title


def test_behind_a_level_stand_its_lines(data: RegionalData, region: Region) -> None:
    _, answer = behind(data, region, "level:Gespecialiseerd")
    assert answer.total == 7


def test_behind_a_kpi_stands_the_row_of_its_period(data: RegionalData, region: Region) -> None:
    value, answer = behind(data, region, "agreed:dropout")
    assert value == 9_000
    assert [row.value.partition(" ·")[0] for row in answer.rows] == ["9"]
    assert answer.explanation == ("Dit is de periode 2026-T2.",)


def test_nothing_stands_behind_what_is_hidden(data: RegionalData, region: Region) -> None:
    table = Benchmark(data.sessions, region).table(BenchmarkQuestion(2025))
    (row,) = table.rows
    kpi = next(column for column in table.columns if column.key == "cost_per_client")
    assert behind_benchmark(row, kpi, table) is None
