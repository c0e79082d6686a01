"""The one place where regional data comes in: the preview that lies ready, and the work in hand.

A preview can be asked for on the page Bijwerken or be made by the watch on the folder. Page, watch
and status bar all look at this desk, so that they never tell different things.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.views.background import Background, Control, Job, Lane

if TYPE_CHECKING:
    from app.services.region_sync import RegionSync
    from app.services.sync_report import SyncReport


class SyncDesk(QObject):
    """One piece of work at a time: look at files, then take them over.

    ``began()``, ``progressed(text, done, total)`` and ``ended()`` tell of all work. Then comes one
    of ``previewed(report)``, ``taken(report)`` and ``failed(sentence)``, unless it never began.
    """

    began = Signal()
    progressed = Signal(str, int, int)
    ended = Signal()
    previewed = Signal(object)
    taken = Signal(object)
    failed = Signal(str)

    put_down = Signal()
    """The preview that lay ready was put away without taking it over."""

    look_asked = Signal()
    """Somebody wants the folder to be looked at now."""

    folder_told = Signal(str)
    """There is something else to say about the folder; see :attr:`folder_words`."""

    def __init__(
        self, sync: RegionSync, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sync = sync
        self._background = background
        self._job: Job | None = None
        self._then: Callable[[SyncReport], None] = self._previewed
        self.paths: tuple[Path, ...] = ()
        self.report: SyncReport | None = None
        self.unasked = False
        self.opened = False
        self.folder_words = ""

    @property
    def busy(self) -> bool:
        """Whether files are being read or taken over."""
        return self._job is not None

    @property
    def pending(self) -> bool:
        """Whether a preview lies ready."""
        return self.report is not None and self.report.preview

    @property
    def offering(self) -> bool:
        """Whether a preview lies ready that nobody asked for and nobody has seen."""
        return self.pending and self.unasked and not self.opened

    @property
    def free(self) -> bool:
        """Whether the watch on the folder may put a preview here."""
        return not self.busy and (not self.pending or self.offering)

    def look(self, paths: tuple[Path, ...], *, unasked: bool = False) -> None:
        """See what ``paths`` (files and folders) would change; nothing is stored.

        ``unasked``: the watch on the folder wants to know. Nothing happens while the desk is busy.
        """
        if self.busy:
            return
        self.paths, self.report = paths, None
        self.unasked, self.opened = unasked, False
        self._start(
            lambda control: self._sync.preview(
                paths, progress=control.progress, cancelled=control.cancelled
            ),
            self._previewed,
        )

    def take_over(self, *, accept_loss: bool) -> None:
        """Store what the preview showed."""
        if self.busy:
            return
        paths = self.paths
        self._start(
            lambda control: self._sync.sync(
                paths,
                accept_loss=accept_loss,
                progress=control.progress,
                cancelled=control.cancelled,
            ),
            self._taken,
        )

    def open(self) -> None:
        """The worker sees what lies here."""
        self.opened = True

    def put_away(self) -> None:
        """Leave it at that; the rows that were read are let go."""
        pending = self.pending
        self.paths, self.report = (), None
        self._sync.forget_preview()
        if pending:
            self.put_down.emit()

    def cancel(self) -> None:
        """Ask the work in hand to stop."""
        if self._job is not None:
            self._job.cancel()

    def ask_look(self) -> None:
        """Have the folder looked at now, if there is one."""
        self.look_asked.emit()

    def tell_folder(self, words: str) -> None:
        """Say something else about the folder."""
        if words != self.folder_words:
            self.folder_words = words
            self.folder_told.emit(words)

    def _start(
        self, work: Callable[[Control], SyncReport], done: Callable[[SyncReport], None]
    ) -> None:
        # Slots of this object only: what else a connection holds dies inside the job, and crashes.
        job = self._background.run(work, Lane.SYNC)
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._succeeded)
        job.failed.connect(self._refused)
        job.finished.connect(self._finish)
        self._job, self._then = job, done
        self.began.emit()

    def _succeeded(self, report: SyncReport) -> None:
        self._finish()
        self._then(report)

    def _refused(self, sentence: str) -> None:
        self._finish()
        self.failed.emit(sentence)

    def _finish(self) -> None:
        """The desk is free again, before anybody hears what came of the work."""
        if self._job is not None and self.sender() is self._job:
            self._job = None
            self.ended.emit()

    def _previewed(self, report: SyncReport) -> None:
        self.report = report
        self.previewed.emit(report)

    def _taken(self, report: SyncReport) -> None:
        self.report = report
        self.taken.emit(report)
