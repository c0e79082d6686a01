"""The one runner for work that takes longer than a keystroke.

Work runs in a thread of its own, one piece at a time; the window stays alive. A :class:`Job` tells
its progress and its end in the thread of the window. A failure the worker can do something about
comes as one sentence; every other one is a fault of the program and goes to the crash report.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

Explain = Callable[[Exception], str | None]


class Job(QObject):
    """One piece of work; its signals come in the thread of the window.

    ``progressed(text, done, total)`` (``total`` 0: unknown), then exactly one of
    ``succeeded(result)``, ``failed(sentence)`` and ``broken(exception)``, then ``finished()``.
    Work that was cancelled succeeds with what it had done.
    """

    progressed = Signal(str, int, int)
    succeeded = Signal(object)
    failed = Signal(str)
    broken = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at the next step."""
        self._cancel.set()

    def cancelled(self) -> bool:
        """Whether the work should stop; for the work itself, in its thread."""
        return self._cancel.is_set()

    def progress(self, text: str, done: int, total: int) -> None:
        """Tell how far the work is; for the work itself, in its thread."""
        self.progressed.emit(text, done, total)


class Background(QObject):
    """Runs jobs one after another; ``explain`` turns an expected failure into a sentence."""

    def __init__(self, explain: Explain | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._explain = explain or _sentence_of
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: set[Job] = set()

    @property
    def busy(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._jobs)

    def run(self, work: Callable[[Job], Any]) -> Job:
        """Start ``work(job)`` as soon as the runner is free; connect to the job right away."""
        job = Job(self)
        job.broken.connect(_report)
        job.finished.connect(lambda: self._forget(job))
        self._jobs.add(job)
        self._pool.start(lambda: self._do(job, work))
        return job

    def stop(self) -> None:
        """Cancel everything and wait until the thread is still: before the store is closed."""
        for job in self._jobs:
            job.cancel()
        self._pool.waitForDone()

    def _do(self, job: Job, work: Callable[[Job], Any]) -> None:
        try:
            result = work(job)
        except Exception as error:
            sentence = self._explain(error)
            if sentence is None:
                job.broken.emit(error)
            else:
                job.failed.emit(sentence)
        else:
            job.succeeded.emit(result)
        job.finished.emit()

    def _forget(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()


def _report(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def _sentence_of(error: Exception) -> str | None:
    # Brings SQLAlchemy along, which is loaded by then, but not before the first paint.
    from app.services.failures import sentence_of

    return sentence_of(error)
