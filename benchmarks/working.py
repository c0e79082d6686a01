"""How long the worker waits: for a field to be saved, for the lights, for a workbook."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from app.domain.dossier import Key
from app.storage.key import StoreKey
from app.wiring import Program, build_program
from benchmarks.big_region import MUNICIPALITIES, PRODUCTS, fill
from benchmarks.finished_dossier import make_final
from benchmarks.table import Measure

RUNS = 9
TODAY = date(2026, 11, 22)


def measures() -> Iterator[Measure]:
    """Saving a field, the lights of 250 providers and the export of a dossier."""
    with TemporaryDirectory() as scratch, open_scratch(Path(scratch)) as program:
        fill(program.store.sessions, program.workplace.region.stoplight)
        # What all boards share is read once per import; the start page reads it.
        program.board.board(today=TODAY)
        yield Measure("250 lights, a new question each time", _new_questions(program), 200)
        yield Measure("250 lights, everything, asked before", _everything(program), 200)
        dossier = make_final(program)
        yield Measure("a field to saved", _save(program, dossier), 50)
        yield Measure("one dossier exported", _export(program, dossier, Path(scratch)), 1000)


def open_scratch(scratch: Path) -> Program:
    """The program on a new store in ``scratch``, on the day of the measurements."""
    return build_program(
        scratch / "gegevens",
        StoreKey(secrets.token_bytes(32)),
        "noord-limburg",
        clock=lambda: datetime(2026, 11, 22, 14, 3),  # noqa: DTZ001 - local, as the worker's clock
    )


def _new_questions(program: Program) -> float:
    questions = iter(product(PRODUCTS, MUNICIPALITIES))
    return median_of(lambda: program.board.board(*next(questions), today=TODAY))


def _everything(program: Program) -> float:
    return median_of(lambda: program.board.board(today=TODAY))


def _save(program: Program, dossier_id: int) -> float:
    texts = iter(range(RUNS + 1))
    return median_of(
        lambda: program.dossiers.answer(dossier_id, Key.WISHES, f"Rust in huis ({next(texts)})")
    )


def _export(program: Program, dossier_id: int, folder: Path) -> float:
    """One run: what is exported cannot be exported again."""
    start = perf_counter()
    program.export.export(dossier_id, folder)
    return (perf_counter() - start) * 1000


def median_of(work: Callable[[], object]) -> float:
    """Milliseconds, after one run that does not count."""
    work()
    times = []
    for _ in range(RUNS):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return median(times)
