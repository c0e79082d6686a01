"""Ask something in the background, and hear the answer to the latest question only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from app.views.background import Background, Job


class Latest(QObject):
    """One after the other is asked; who asks again does not hear the answer to the first."""

    answered = Signal(object)
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None

    def ask(self, read: Callable[[], Any]) -> None:
        """Run ``read`` in the background: ``answered(result)``, or ``failed(sentence)``."""
        if self._job is not None:
            self._job.cancel()
        job = self._background.run(lambda _control: read())
        job.succeeded.connect(partial(self._tell, job, self.answered))
        job.failed.connect(partial(self._tell, job, self.failed))
        self._job = job

    def _tell(self, job: Job, signal: Any, value: object) -> None:
        # Who asked may be gone by now: a dialog that was closed before the answer came.
        if job is self._job and isValid(self):
            self._job = None
            signal.emit(value)
