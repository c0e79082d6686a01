"""The benchmark of the clean sample set, beside a second computation straight from its files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

from app.domain.care_volume import Phase, total_sixtieths
from app.domain.ijw import Frequency, Unit
from app.exchange.region_files import load_region
from app.services.benchmark import Benchmark
from app.services.benchmark_rows import BenchmarkQuestion
from app.services.region_sync import RegionSync
from tests.tables import make_tables

SAMPLE = Path(__file__).resolve().parents[3] / "shared" / "samples" / "regio-klein"
pytestmark = pytest.mark.skipif(not SAMPLE.is_dir(), reason="the sample set is not here")

D = date(2026, 10, 31)
Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def benchmark() -> Iterator[Benchmark]:
    region = load_region(
        Path(__file__).resolve().parents[2] / "resources" / "regions" / "noord-limburg"
    )
    engine = create_engine("sqlite://")
    make_tables(engine)
    sessions = sessionmaker(engine)
    RegionSync(sessions, region, lambda: datetime(2026, 11, 22), lambda: "an").sync([SAMPLE])
    yield Benchmark(sessions, region)
    engine.dispose()


@pytest.fixture(scope="module")
def straight() -> dict[str, Rows]:
    """The rows of the sample files by header."""
    found = {}
    for name in ("Declaraties", "Toewijzingen", "Producten"):
        sheet = CalamineWorkbook.from_path(SAMPLE / f"{name}.xlsx").get_sheet_by_index(0)
        head, *rows = sheet.to_python()
        found[name] = [dict(zip(map(str, head), row, strict=True)) for row in rows]
    return found


@pytest.mark.parametrize("place", [None, "0889"])
@pytest.mark.parametrize("year", [2022, 2023, 2026])
def test_every_computed_figure_is_that_of_the_files(
    benchmark: Benchmark, straight: dict[str, Rows], year: int, place: str | None
) -> None:
    table = benchmark.table(BenchmarkQuestion(year, place))
    told = {
        (row.agb, key): (cell.value, cell.clients)
        for row in table.rows
        for key, cell in row.cells.items()
        if not key.startswith("agreed:")
    }
    expected = {
        (agb, key): (half_up(value), len(children)) if len(children) >= 5 else (None, None)
        for (agb, key), (value, children) in second_computation(straight, year, place).items()
    }
    assert told == expected
    assert sum(value is not None for value, _ in told.values()) > 50


def second_computation(
    straight: dict[str, Rows], year: int, place: str | None
) -> dict[tuple[str, str], tuple[Fraction, set[str]]]:
    """Per provider and KPI the figure and the children behind it, the long way round."""
    found: dict[tuple[str, str], tuple[Fraction, set[str]]] = {}
    products = {row["Productcode"]: row for row in straight["Producten"]}
    lines = [row for row in straight["Declaraties"] if place in (None, row["Ontvanger"])]
    by_agb: dict[str, Rows] = defaultdict(list)
    for row in lines:
        if row["ProductPeriodeBegindatum"].year == year:
            by_agb[row["Afzender"]].append(row)
    levels = {
        products[row["ProductCode"]]["Niveau"]
        for row in lines
        if row["ProductPeriodeBegindatum"].year == year and in_hours(row, products)
    }
    for agb, rows in by_agb.items():
        children = {row["Bsn"] for row in rows}
        cents = sum(sign(row) * Fraction(row["Bedrag"]) for row in rows)
        found[agb, "cost_per_client"] = cents / len(children), children
        hourly = [row for row in rows if in_hours(row, products)]
        total = sum(sign(row) * Fraction(row["GeleverdVolume"]) for row in hourly)
        for level in levels if hourly else ():
            share = sum(
                sign(row) * Fraction(row["GeleverdVolume"])
                for row in hourly
                if products[row["ProductCode"]]["Niveau"] == level
            )
            found[agb, f"level:{level}"] = share / total * 100_000, {r["Bsn"] for r in hourly}
    found.update(over_allocations(straight, year, place, products))
    return found


def over_allocations(
    straight: dict[str, Rows], year: int, place: str | None, products: dict[str, Any]
) -> Iterator[tuple[tuple[str, str], tuple[Fraction, set[str]]]]:
    declared: dict[tuple[str, int], Rows] = defaultdict(list)
    for row in straight["Declaraties"]:
        declared[row["Ontvanger"], row["ToewijzingNummer"]].append(row)
    kept = [
        row
        for row in straight["Toewijzingen"]
        if not (str(row["RedenWijziging"]) == "13" and row["Einddatum"] == row["Ingangsdatum"])
    ]
    by_agb: dict[str, Rows] = defaultdict(list)
    for row in kept:
        end = row["Einddatum"]
        if end and end.year == year and end < D and place in (None, row["Afzender"]):
            by_agb[row["Ontvanger"]].append(row)
    for agb, rows in by_agb.items():
        timed = [(row, m) for row in rows if (m := months(declared[key_of(row)]))]
        extended = [row for row in rows if row["Einddatum"] + timedelta(days=31) <= D]
        relapsed = [row for row in rows if row["Einddatum"] <= date(2026, 4, 30)]
        weighed = [(row, tariff(row, products)) for row in rows]
        figures = {
            "lead_time": (sum(m for _, m in timed) * 1000, [row for row, _ in timed]),
            "extension": (sum(gap(r, kept) == "verlenging" for r in extended) * 100_000, extended),
            "relapse": (sum(gap(r, kept) == "recidief" for r in relapsed) * 100_000, relapsed),
        }
        for key, (total, counted) in figures.items():
            if counted:
                children = {row["Bsn"] for row in counted}
                yield (agb, key), (Fraction(total, len(counted)), children)
        allocated = sum(volume(row) * price for row, price in weighed)
        delivered = sum(
            sign(line) * Fraction(line["GeleverdVolume"]) * 60 * price
            for row, price in weighed
            for line in declared[key_of(row)]
        )
        share = min(max(Fraction(delivered) / allocated, Fraction(0)), Fraction(1))
        yield (agb, "realisation"), (share * 100_000, {row["Bsn"] for row in rows})


def gap(row: dict[str, Any], others: Rows) -> str:
    """What came after: the first start of what the child has of it that lasts longer."""
    starts = [
        other["Ingangsdatum"]
        for other in others
        if (other["Bsn"], other["ProductCode"]) == (row["Bsn"], row["ProductCode"])
        and (not other["Einddatum"] or other["Einddatum"] > row["Einddatum"])
    ]
    if not starts:
        return ""
    if (min(starts) - row["Einddatum"]).days <= 31:
        return "verlenging"
    half_year_on = month_number(row["Einddatum"]) + 6
    start = month_number(min(starts)), min(starts).day
    return "recidief" if start <= (half_year_on, row["Einddatum"].day) else ""


def months(lines: Rows) -> int:
    """Calendar months from the first to the last with more declared than credited."""
    sums: dict[int, Fraction] = defaultdict(Fraction)
    for row in lines:
        sums[month_number(row["ProductPeriodeBegindatum"])] += sign(row) * Fraction(row["Bedrag"])
    known = [month for month, cents in sums.items() if cents > 0]
    return max(known) - min(known) + 1 if known else 0


def month_number(day: date) -> int:
    return day.year * 12 + day.month


def volume(row: dict[str, Any]) -> int:
    unit, frequency = Unit(row["Eenheid"]), Frequency(str(row["Frequentie"]))
    end = row["Einddatum"]
    return total_sixtieths(Phase(int(row["Volume"]), unit, frequency, row["Ingangsdatum"], end))


def tariff(row: dict[str, Any], products: dict[str, Any]) -> int:
    return round(100 * products[row["ProductCode"]]["Tarief"])


def in_hours(row: dict[str, Any], products: dict[str, Any]) -> bool:
    product = products[row["ProductCode"]]
    return product["Eenheid"] in ("01", "04") and bool(product["Niveau"])


def key_of(row: dict[str, Any]) -> tuple[str, int]:
    return row["Afzender"], row["ToewijzingNummer"]


def sign(row: dict[str, Any]) -> int:
    return -1 if row["DebetCredit"] == "C" else 1


def half_up(value: Fraction) -> int:
    return int((value + Fraction(1, 2)).__floor__())
