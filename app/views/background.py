"""The one runner for work that takes longer than a keystroke.

Work runs in a thread, one piece at a time per lane; the window stays alive. A thread touches
nothing of Qt: it leaves messages, and the window fetches them some thirty times a second. A failure
the worker can do something about comes as one sentence; every other one is a fault of the program
and goes to the crash report.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import Enum, auto
from queue import SimpleQueue
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.views.thread_priority import step_back

Explain = Callable[[Exception], str | None]
POLL_MS: Final = 30
"""Milliseconds between two looks at what the thread has to say."""
HAND_OVER_S: Final = 0.0005
"""Seconds after which a thread at work hands over to the window where that waits (Python: 0.005).

Qt asks Python for every size and every cell: thirty such questions in one layout, each of them
behind a thread at work, would hold the window for 0.15 s.
"""


class Lane(Enum):
    """A queue of work with a thread of its own, so that what is long keeps nobody waiting."""

    PAGES = auto()
    """What the pages read and write: a moment each."""
    SYNC = auto()
    """Reading and taking over regional data: up to minutes."""
    FOLDER = auto()
    """Looking into a folder that may stand on a network that does not answer."""
    SEARCH = auto()
    """Looking through every row of the regional data: up to seconds."""
    UPKEEP = auto()
    """Making and checking backups: up to minutes. Everything else goes before it."""


class Control:
    """What the work gets in its hands: how to tell its progress, and whether to stop."""

    def __init__(self) -> None:
        self._cancel = threading.Event()
        self.messages: SimpleQueue[tuple[str, tuple[Any, ...]]] = SimpleQueue()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancel.set()

    def cancelled(self) -> bool:
        """Whether the work should stop."""
        return self._cancel.is_set()

    def progress(self, text: str, done: int, total: int) -> None:
        """Tell how far the work is; ``total`` 0 is unknown."""
        self.messages.put(("progressed", (text, done, total)))


Work = Callable[[Control], Any]


class _Rubbish:
    """Lets rubbish be collected in the thread of the window only, as long as anything works.

    Elsewhere it could take widgets along, which may die in no other thread. All runners count
    together: one that is done may not let it loose under the work of another.
    """

    def __init__(self) -> None:
        self._working = 0
        self._was_collected = True

    def hold(self) -> None:
        """A piece of work begins; until it is over :meth:`Background._deliver` collects."""
        if self._working == 0:
            self._was_collected = gc.isenabled()
            gc.disable()
        self._working += 1

    def release(self) -> None:
        """A piece of work is over; after the last one all is as it was before the first."""
        self._working -= 1
        if self._working == 0 and self._was_collected:
            gc.enable()


_rubbish: Final = _Rubbish()


class Job(QObject):
    """One piece of work, as the window sees it.

    ``progressed(text, done, total)``, then one of ``succeeded(result)``, ``failed(sentence)`` and
    ``broken(exception)``, then ``finished()``. Nothing comes before control is back with Qt, so
    that whoever connects right after :meth:`Background.run` misses nothing. Work that was cancelled
    succeeds with what it had done; work that had not begun only finishes.
    """

    progressed = Signal(str, int, int)
    succeeded = Signal(object)
    failed = Signal(str)
    broken = Signal(object)
    finished = Signal()

    def __init__(self, work: Work, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.lane = lane
        self.control = Control()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.control.cancel()

    def let_go(self) -> None:
        """Let go of everybody who listened, and die.

        What a connection still holds dies in the midst of the death of the job; where that is the
        last hold on another object of Qt, the program crashes (PySide6 6.11).
        """
        told = {
            "progressed(QString,int,int)": self.progressed,
            "succeeded(PyObject)": self.succeeded,
            "failed(QString)": self.failed,
            "broken(PyObject)": self.broken,
            "finished()": self.finished,
        }
        for signature, signal in told.items():
            if self.receivers(f"2{signature}"):
                signal.disconnect()
        self.deleteLater()


class Background(QObject):
    """Runs the jobs of a lane one by one; ``explain`` turns an expected failure into a sentence."""

    def __init__(self, explain: Explain | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._explain = explain or _sentence_of
        self._threads: dict[Lane, ThreadPoolExecutor] = {}
        self._jobs: list[Job] = []
        self._held: list[Job] | None = None
        self._stopped = False
        sys.setswitchinterval(HAND_OVER_S)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._jobs)

    def hold(self) -> None:
        """Begin nothing until :meth:`release`: the window has to draw itself first."""
        self._held = []

    def release(self) -> None:
        """Begin what was asked for in the meantime, and from now on begin at once."""
        held, self._held = self._held or (), None
        for job in held:
            self._begin(job)

    def run(self, work: Work, lane: Lane = Lane.PAGES) -> Job:
        """Start ``work(control)`` as soon as the thread of its lane is free; never after stop."""
        job = Job(work, lane, self)
        if self._stopped:
            return job
        job.broken.connect(_report)
        self._jobs.append(job)
        if self._held is None:
            self._begin(job)
        else:
            self._held.append(job)
        return job

    def stop(self) -> None:
        """Cancel everything and wait until all is still: before the store is closed."""
        self._stopped = True
        for job in self._jobs:
            job.cancel()
        self.release()
        for thread in self._threads.values():
            thread.shutdown(wait=True)
        self._deliver()

    def _begin(self, job: Job) -> None:
        _rubbish.hold()
        if job.lane not in self._threads:
            begin = step_back if job.lane is Lane.UPKEEP else None
            name = f"background {job.lane.name}"
            self._threads[job.lane] = ThreadPoolExecutor(1, name, begin)
        self._threads[job.lane].submit(_do, job.work, job.control, self._explain)
        self._timer.start()

    def _deliver(self) -> None:
        """Tell in the thread of the window what the work has to say."""
        gc.collect(1)
        for job in tuple(self._jobs):
            while not job.control.messages.empty():
                name, values = job.control.messages.get()
                if name == "finished":
                    self._forget(job)
                getattr(job, name).emit(*values)
                if name == "finished":
                    job.let_go()

    def _forget(self, job: Job) -> None:
        self._jobs.remove(job)
        _rubbish.release()
        if not self._jobs:
            self._timer.stop()


def _do(work: Work, control: Control, explain: Explain) -> None:
    """Do the work in the thread, and leave word how it ended."""
    try:
        if not control.cancelled():
            control.messages.put(("succeeded", (work(control),)))
    except Exception as error:
        sentence = explain(error)
        known = ("broken", (error,)) if sentence is None else ("failed", (sentence,))
        control.messages.put(known)
    finally:
        control.messages.put(("finished", ()))


def _report(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def _sentence_of(error: Exception) -> str | None:
    # Brings SQLAlchemy along, which is loaded by then, but not before the first paint.
    from app.services.failures import sentence_of

    return sentence_of(error)
