"""How long a screen takes to open with regio-klein in the store, and a large table to scroll.

In a process of its own, in the real window without a screen. A screen is open when it has painted
itself: what it reads in the background comes later. The dossier is filled but for its indication.
The modules of a screen are read beforehand, as in the program (``views/warm_up.py``). The first
visit makes the page; from then on it is kept. Processor time of the window's own thread, which a
machine that is busy with other things leaves alone.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import thread_time

from PySide6.QtWidgets import QApplication

from app.demo_hand import Hand
from app.domain.dossier import Step
from app.services.dossier_summary import DossierSummary
from app.views.background import Background
from app.views.main_window import MainWindow
from app.views.page import PageName
from app.views.table_models.dossier_models import DossierTableModel
from app.views.theme import LIGHT, apply_theme
from app.views.widgets.table import make_table
from app.window import window_services
from app.wiring import Program
from benchmarks.finished_dossier import make_family
from benchmarks.import_declarations import SAMPLE
from benchmarks.table import Measure
from benchmarks.working import open_scratch

ROOT = Path(__file__).resolve().parent.parent
OPEN_MS, FRAME_MS = 150, 16
ROWS, FRAMES, VISITS = 20_000, 100, 5


def measures() -> Iterator[Measure]:
    """Every screen at its first visit and later, and a frame of a table that scrolls."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "benchmarks.screens"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=300
    )
    for name, (amount, floor) in json.loads(done.stdout.splitlines()[-1]).items():
        yield Measure(name, amount, floor)


def main(scratch: Path) -> dict[str, tuple[float, float]]:
    """Milliseconds and floor by what was measured."""
    app = QApplication([])
    apply_theme(app, LIGHT)
    with open_scratch(scratch) as program:
        if SAMPLE.exists():
            program.sync.sync([SAMPLE.parent])
        found = _screens(program)
    times = _frames(program)
    found[f"a frame of {ROWS} rows that scroll"] = (median(times), FRAME_MS)
    return found


def _screens(program: Program) -> dict[str, tuple[float, float]]:
    dossier = make_family(program)
    window = MainWindow()
    window.resize(1366, 728)
    window.show()
    services = window_services(program, program.store.path.parent, window)
    window.open(services)
    hand = Hand(window)
    hand.wait(lambda: window.warm_up_done, "the modules of the pages", 60)
    gc.freeze()  # as the program does then
    found: dict[str, tuple[float, float]] = {}
    for name in (*list(PageName)[1:], PageName.START):
        argument = dossier if name is PageName.DOSSIER else None
        times = [_visit(hand, name, argument, services.background) for _ in range(VISITS + 1)]
        found[f"screen {name}, first visit"] = (times[0], OPEN_MS)
        found[f"screen {name}"] = (median(times[1:]), OPEN_MS)
    services.background.stop()
    window.close()
    return found


def _visit(hand: Hand, name: PageName, argument: object, background: Background) -> float:
    """From another page to this one, until it is painted."""
    other = PageName.DOSSIERS if name is PageName.START else PageName.START
    hand.window.go(other)
    hand.wait(lambda: not background.busy, "the background to rest")
    start = thread_time()
    hand.window.go(name, argument)
    hand.window.repaint()
    return (thread_time() - start) * 1000


def _frames(program: Program) -> list[float]:
    """The time of every step of the wheel over a table of many dossiers."""
    now = program.workplace.now()
    model = DossierTableModel(program.workplace.clock)
    model.show_rows(
        [
            DossierSummary(
                id=number,
                number=f"D-2026-{number:05d}",
                youths=2,
                names="Sanne Maria, Daan",
                municipality_code="0983",
                step=Step.VOLUME,
                status="concept",
                changed_at=now - timedelta(minutes=number),
            )
            for number in range(ROWS)
        ]
    )
    table = make_table(model, "Dossiers")
    table.resize(1366, 728)
    table.show()
    QApplication.processEvents()
    times = []
    for frame in range(FRAMES):
        start = thread_time()
        table.verticalScrollBar().setValue(frame * 3)
        table.viewport().repaint()
        times.append((thread_time() - start) * 1000)
    return times


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        print(json.dumps(main(Path(folder))))
