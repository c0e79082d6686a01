"""Lights and reports over a year and over a million declared lines, and what their sums cost.

The lines are put in the store by SQL; how long an import takes is measured elsewhere. Floors: issue
"regional sync", speed and memory.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import text

from app.domain.region import Region
from app.exchange.kinds import Kind
from app.exchange.region_files import load_region
from app.services.provider_board import ProviderBoard
from app.services.region_report import RegionReport
from app.services.region_sums import refresh_sums
from app.services.report_sums import TABLES
from app.storage.database import Store, open_store
from app.storage.key import StoreKey
from benchmarks.big_region import MUNICIPALITIES, PRODUCTS, fill
from benchmarks.first_lights import first_lights
from benchmarks.table import Measure

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 22)
YEAR, MOST, MONTHS = 130_000, 1_000_000, 8
LIGHTS, REPORT = 100, 300
# All sums together, beside adding up the lines once per child and year.
SUMS = 9
RUNS = 9


def measures() -> Iterator[Measure]:
    """Sums, lights and reports over each number of lines."""
    region = load_region(ROOT / "resources" / "regions" / "noord-limburg")
    for lines in (YEAR, MOST):
        key, name = secrets.token_bytes(32), f"among {lines:,} lines"
        with TemporaryDirectory() as folder:
            with open_store(Path(folder), StoreKey(key)) as store:
                fill(store.sessions, region.stoplight, lines // MONTHS, MONTHS)
                once = _once(store)
                yield Measure(f"the sums of an import, {name}", _sums(store, region), SUMS, once)
                yield from _lights(store, region, name)
                yield from _reports(store, region, name)
            first = first_lights(Path(folder), key)
            yield Measure(f"the first 250 lights of a process, {name}", first, LIGHTS)


def _once(store: Store) -> float:
    """One run: the lines added up once, which costs a reading and a sort of them all."""
    keys = "bsn, agb, municipality_code, product_code, strftime('%Y', period_start)"
    sums = f"SELECT {keys}, sum(net_cents) FROM declaration GROUP BY {keys}"
    start = perf_counter()
    with store.sessions() as session:
        session.execute(text(f"SELECT count(*) FROM ({sums})"))
    return (perf_counter() - start) * 1000


def _sums(store: Store, region: Region) -> float:
    """One run: the sums of everything, as after a file with all kinds in it."""
    start = perf_counter()
    with store.sessions.begin() as session:
        refresh_sums(session.connection(), Kind, region.stoplight)
    return (perf_counter() - start) * 1000


def _lights(store: Store, region: Region, name: str) -> Iterator[Measure]:
    def anew() -> None:
        ProviderBoard(store.sessions, region).board(today=TODAY)

    board = ProviderBoard(store.sessions, region)
    places = (None, *MUNICIPALITIES)
    questions = iter(product((None, *PRODUCTS), places))
    yield Measure(f"250 lights {name}, the first after an import", _median(anew), LIGHTS)
    yield Measure(
        f"250 lights {name}, a new question each time",
        _median(lambda: board.board(*next(questions), today=TODAY)),
        LIGHTS,
    )


def _reports(store: Store, region: Region, name: str) -> Iterator[Measure]:
    """The slowest table, over one year and over all of them, and the shares."""
    report = RegionReport(store.sessions, region)
    for year, over in ((TODAY.year, "a year"), (None, "all years")):
        slowest = max(_table(report, by, year) for by in TABLES)
        yield Measure(f"the largest report {name}, over {over}", slowest, REPORT)
    yield Measure(f"the shares of C and NGA {name}", _median(report.shares), REPORT)


def _table(report: RegionReport, by: str, year: int | None) -> float:
    return _median(lambda: report.table(by, year))


def _median(work: Callable[[], object]) -> float:
    """Milliseconds, after one run that does not count."""
    work()
    times = []
    for _ in range(RUNS):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return median(times)
