"""Ask something in the background, and hear the answer to the latest question only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

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
        # Slots of this object only: what else a connection holds dies inside the job, and crashes.
        job = self._background.run(lambda _control: read())
        job.succeeded.connect(self._succeeded)
        job.failed.connect(self._refused)
        self._job = job

    def _succeeded(self, answer: object) -> None:
        if self._is_latest():
            self.answered.emit(answer)

    def _refused(self, sentence: str) -> None:
        if self._is_latest():
            self.failed.emit(sentence)

    def _is_latest(self) -> bool:
        """Whether the job that has something to say is the one that was asked last."""
        latest = self._job is not None and self.sender() is self._job
        if latest:
            self._job = None
        return latest
