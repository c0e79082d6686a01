"""What a backup of 300 MB does to a window in which somebody works on. Floor: issue "trust", speed.

In a process of its own: a heart beats in the event loop, a field is saved again and again, and
meanwhile a backup is made in the background. What counts is the longest time in which the window
did not answer.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from app.models.region import Declaration
from app.services.backups import Reason
from app.storage.database import Store
from app.views.background import Background, Lane
from benchmarks.big_region import fill
from benchmarks.table import Measure
from benchmarks.working import open_scratch

ROOT = Path(__file__).resolve().parent.parent
MEGABYTES = 300
LONGEST_WAIT, WHOLE_SECONDS = 100, 120
_BEAT, _SAVE_EVERY = 5, 250
_ALONE_SECONDS = 10


def measures() -> Iterator[Measure]:
    """How long the window waits at most, how long a save takes at most, and the backup in all."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "benchmarks.backup"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    name = f"backup of {found['megabytes']:.0f} MB"
    # On a machine that is busy with other things, this one is broken too.
    yield Measure("longest wait of the window without a backup", found["alone"], LONGEST_WAIT)
    yield Measure(f"{name}: longest wait of the window", found["wait"], LONGEST_WAIT)
    yield Measure(f"{name}: longest save meanwhile", found["save"], LONGEST_WAIT)
    yield Measure(f"{name}: made and read back", found["seconds"], WHOLE_SECONDS, unit="s")


def main(scratch: Path) -> dict[str, float]:
    """Make a large store, and a backup of it while the window lives."""
    with open_scratch(scratch) as program:
        fill(program.store.sessions, program.workplace.region.stoplight)
        _grow(program.store)
        dossier = program.dossiers.create("0983").id

        def save(number: int) -> object:
            return program.dossiers.answer(dossier, "wishes", f"Rust ({number})")

        alone, _, _ = _beside_a_window(lambda: sleep(_ALONE_SECONDS), save)
        waits, saves, seconds = _beside_a_window(lambda: program.backups.make(Reason.DAY), save)
        megabytes = _megabytes(program.store)
    return {
        "megabytes": megabytes,
        "alone": max(alone) * 1000 - _BEAT,
        "wait": max(waits) * 1000 - _BEAT,
        "save": max(saves) * 1000,
        "seconds": seconds,
    }


def _grow(store: Store) -> None:
    """Declared lines, doubled until there are enough: a row more is what costs."""
    names = [column.name for column in Declaration.__table__.c]
    same = ", ".join(name for name in names if name not in {"id", "reference"})
    double = f"INSERT INTO declaration ({same}, reference) SELECT {same}, :n || reference"
    number = 0
    while _megabytes(store) < MEGABYTES:
        number += 1
        with store.engine.begin() as connection:
            connection.execute(text(f"{double} FROM declaration"), {"n": number})
        with store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _megabytes(store: Store) -> float:
    return store.path.stat().st_size / 1_000_000


def _beside_a_window(
    work: Callable[[], object], save: Callable[[int], object]
) -> tuple[list[float], list[float], float]:
    """The times between two beats, those of a save, and that of the work; all in seconds."""
    app = QApplication.instance() or QApplication([])
    waits: list[float] = []
    saves: list[float] = []
    last = begun = perf_counter()

    def beat() -> None:
        nonlocal last
        now = perf_counter()
        waits.append(now - last)
        last = perf_counter()

    def save_one() -> None:
        start = perf_counter()
        save(len(saves))
        saves.append(perf_counter() - start)

    heart, worker = QTimer(interval=_BEAT), QTimer(interval=_SAVE_EVERY)
    heart.timeout.connect(beat)
    worker.timeout.connect(save_one)
    save(-1)  # what is imported at the first one is no matter of the backup
    background = Background()
    job = background.run(lambda _control: work(), Lane.UPKEEP)
    job.finished.connect(app.quit)
    last = begun = perf_counter()
    heart.start()
    worker.start()
    app.exec()
    seconds = perf_counter() - begun
    background.stop()
    return waits, saves, seconds


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        print(json.dumps(main(Path(folder))))
