"""An import as a worker does it, in the real window: look, see the preview, take over.

The page Bijwerken is in view, so that progress, preview and report are shown as they are.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.demo_hand import Hand
from app.views.main_window import MainWindow
from app.views.page import PageName
from app.views.services import Services
from app.views.theme import LIGHT, apply_theme
from app.window import window_services
from benchmarks.working import open_scratch

BEAT_MILLISECONDS = 5


def take_over(path: Path, folder: Path) -> dict[str, float]:
    """Seconds from asking for the preview to the report, and the longest wait of the window."""
    app = QApplication([])
    apply_theme(app, LIGHT)
    beats: list[float] = []
    heart = QTimer(interval=BEAT_MILLISECONDS)
    heart.timeout.connect(lambda: beats.append(perf_counter()))
    with _on_the_page(folder) as (services, hand):
        desk, done = services.desk, QEventLoop()
        desk.previewed.connect(lambda _report: desk.take_over(accept_loss=True))
        for end in (desk.taken, desk.failed):
            end.connect(done.quit)
        heart.start()
        start = perf_counter()
        desk.look((path,))
        done.exec()
        seconds = perf_counter() - start
        hand.wait(lambda: not services.background.busy, "the report")
        heart.stop()
        report = desk.report
        if report is None or report.preview or not any(file.changes for file in report.taken):
            raise SystemExit(f"{path.name}: nothing taken over")
    longest = max(after - before for before, after in pairwise(beats))
    return {"seconds": seconds, "wait": longest - BEAT_MILLISECONDS / 1000}


@contextmanager
def _on_the_page(folder: Path) -> Iterator[tuple[Services, Hand]]:
    """The window on a new store, with Bijwerken in view and nothing left to do."""
    with open_scratch(folder) as program:
        window = MainWindow()
        window.resize(1366, 728)
        window.show()
        services = window_services(program, folder, window)
        window.open(services)
        hand = Hand(window)
        hand.wait(lambda: window.warm_up_done, "the modules of the pages", 60)
        gc.freeze()  # as the program does then
        window.go(PageName.SYNC)
        hand.wait(lambda: not services.background.busy, "the page")
        yield services, hand
        services.background.stop()
        window.close()
