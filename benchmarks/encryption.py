"""What encryption costs: the main journeys on an encrypted store, beside plain SQLite.

The yardstick is the same program on the same data over Python's own sqlite3, without a key. Both
are run in turn, so that what else the machine does weighs on both. Floor: issue "trust", speed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count, product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from types import SimpleNamespace
from unittest.mock import patch

from app.domain.dossier import Key
from app.storage import database, sqlite_engine
from app.wiring import Program
from benchmarks.big_region import MUNICIPALITIES, PRODUCTS, fill
from benchmarks.finished_dossier import make_final
from benchmarks.table import Measure
from benchmarks.working import TODAY, open_scratch

RUNS = 21
FLOOR = 1.5
Work = Callable[[], object]


def measures() -> Iterator[Measure]:
    """Taking in a region, saving a field, opening, listing, the lights and the start page."""
    with (
        TemporaryDirectory() as scratch,
        open_scratch(Path(scratch) / "sealed") as sealed,
        _plain(Path(scratch)) as plain,
    ):
        yield _measure("a region of 20,000 assignments taken in", _fill(sealed), _fill(plain))
        pairs = zip(_journeys(sealed), _journeys(plain), strict=True)
        for (name, encrypted), (_, bare) in pairs:
            yield _measure(name, *_in_turn(encrypted, bare))


@contextmanager
def _plain(scratch: Path) -> Iterator[Program]:
    """The program on a store that is not encrypted: plain SQLite passes over a key."""
    with (
        patch.object(sqlite_engine, "sqlcipher3", SimpleNamespace(dbapi2=sqlite3)),
        patch.object(database, "_PLAIN_HEADER", b"no file begins so"),
    ):
        opened = open_scratch(scratch / "plain")
    with opened:
        header = opened.store.path.read_bytes()[:15]
        assert header == b"SQLite format 3", "the yardstick is encrypted as well"
        yield opened


def _fill(program: Program) -> float:
    start = perf_counter()
    fill(program.store.sessions, program.workplace.region.stoplight)
    return (perf_counter() - start) * 1000


def _journeys(program: Program) -> Iterator[tuple[str, Work]]:
    """What a worker waits for, each by its name."""
    dossier = make_final(program)
    texts, questions = count(), iter(product(PRODUCTS, MUNICIPALITIES))
    yield (
        "a field to saved",
        lambda: program.dossiers.answer(dossier, Key.WISHES, f"Rust in huis ({next(texts)})"),
    )
    yield "a dossier opened", lambda: program.dossiers.view(dossier)
    yield "the list of dossiers", lambda: program.dossiers.summaries("voorbeeld")
    yield "250 lights", lambda: program.board.board(*next(questions), today=TODAY)
    yield "what asks attention", program.attention.rows


def _in_turn(one: Work, other: Work) -> tuple[float, float]:
    """The median milliseconds of both, after one run of each that does not count."""
    times: dict[int, list[float]] = {0: [], 1: []}
    for run in range(RUNS + 1):
        for which, work in enumerate((one, other)):
            start = perf_counter()
            work()
            if run:
                times[which].append((perf_counter() - start) * 1000)
    return median(times[0]), median(times[1])


def _measure(name: str, encrypted: float, plain: float) -> Measure:
    return Measure(f"{name}, encrypted beside plain", encrypted, FLOOR, plain)
