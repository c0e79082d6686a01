"""The watch on the folder of the region: sees new files, reads them, and tells or takes over.

It looks at the start, on a change (after a pause, for copying takes a while), from time to time
(shares do not tell of changes) and when asked. Looking happens in a thread of its own: a folder on
a network that does not answer keeps nobody waiting.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from app.services.failures import attempt
from app.services.settings import SettingKey
from app.services.sync_folder import (
    FolderMemory,
    Look,
    Stamps,
    Verdict,
    keep_looked,
    keep_seen,
    kept_looked,
    kept_seen,
    look_into,
    may_take_over,
)
from app.views.background import Job, Lane
from app.views.sync.folder_words import (
    gone_words,
    look_words,
    nothing_words,
    offer_words,
    taken_words,
)

if TYPE_CHECKING:
    from app.services.sync_report import SyncReport
    from app.views.services import Services

POLL_MS: Final = 60_000
SETTLE_MS: Final = 2_000


class FolderWatch(QObject):
    """Looks into the folder of the settings, and puts what is new on the desk.

    ``offered(sentence)``: new data lies ready; ``told(sentence)``: for the status bar.
    ``settle_ms`` is the pause after a change, and between two looks at a file that is not whole.
    """

    offered = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        services: Services,
        parent: QObject | None = None,
        *,
        poll_ms: int = POLL_MS,
        settle_ms: int = SETTLE_MS,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._desk = services.desk
        self._folder: Path | None = None
        self._memory = FolderMemory()
        self._offer: Stamps = {}
        self._stuck: tuple[str, ...] = ()
        self._gone_since: datetime | None = None
        self._nothing_at: datetime | None = None
        self._keep_look = True
        self._job: Job | None = None
        self._watcher = QFileSystemWatcher(self)
        self._poll = QTimer(self, interval=poll_ms)
        self._settle = QTimer(self, singleShot=True, interval=settle_ms)
        self._connect()

    def start(self) -> None:
        """Look now, and from now on by itself."""
        self._poll.start()
        self.look()

    def look(self) -> None:
        """Look what stands in the folder, unless somebody is looking already."""
        # By itself, again and again: where the store does not answer the pages say so.
        if not attempt(self._follow_setting, lambda _sentence: None):
            return
        if self._folder is None or self._job is not None:
            return
        at, known = self._folder, self._memory.known
        job = self._services.background.run(lambda _control: look_into(at, known), Lane.FOLDER)
        job.succeeded.connect(self._looked)
        job.finished.connect(self._free)
        self._job = job

    def _connect(self) -> None:
        for timer in (self._poll, self._settle):
            timer.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._watcher.fileChanged.connect(self._settle.start)
        desk = self._desk
        desk.look_asked.connect(self._asked)
        desk.began.connect(self._begun)
        desk.previewed.connect(self._previewed)
        desk.taken.connect(self._taken)
        desk.failed.connect(self._failed)
        desk.put_down.connect(self._leave)

    def _asked(self) -> None:
        self._memory.look_afresh()
        self._stuck = ()
        self._keep_look = True
        self.look()

    def _free(self) -> None:
        self._job = None

    def _follow_setting(self) -> None:
        folder = self._services.settings.get(SettingKey.SYNC_FOLDER)
        self._turn_to(Path(folder) if folder else None)

    def _turn_to(self, folder: Path | None) -> None:
        """Start anew where another folder was chosen."""
        if folder == self._folder:
            return
        self._folder = folder
        seen = self._services.settings.get(SettingKey.SYNC_SEEN)
        self._memory = FolderMemory(kept_seen(seen, folder) if folder else None)
        self._offer, self._stuck, self._gone_since = {}, (), None
        looked = self._services.settings.get(SettingKey.SYNC_LOOKED)
        self._nothing_at = kept_looked(looked, folder) if folder else None
        if watched := (*self._watcher.directories(), *self._watcher.files()):
            self._watcher.removePaths(watched)
        self._desk.tell_folder(self._last_look())

    def _looked(self, look: Look) -> None:
        if look.folder != self._folder:
            return
        if not look.reached:
            self._tell_gone(look.folder)
            return
        self._gone_since = None
        self._watch_over(look)
        verdict = self._memory.judge(look)
        self._tell(look.folder, verdict)
        if verdict.waiting:
            self._settle.start()
        elif verdict.ready and verdict.ready != self._offer and self._desk.free:
            self._desk.look(tuple(look.folder / name for name in verdict.ready), unasked=True)

    def _watch_over(self, look: Look) -> None:
        """Have the system tell of changes in the folder and in its files, as far as it can."""
        watched = {*self._watcher.directories(), *self._watcher.files()}
        wanted = {str(look.folder), *(str(look.folder / name) for name in look.files)}
        if more := sorted(wanted - watched):
            self._watcher.addPaths(more)

    def _begun(self) -> None:
        """Files are going to be read: remember as what they were seen before that."""
        paths = self._desk.paths
        self._offer = {
            name: stamp
            for name, stamp in self._memory.last.items()
            if self._folder is not None and (self._folder in paths or self._folder / name in paths)
        }

    def _previewed(self, report: SyncReport) -> None:
        if not self._desk.unasked:
            return
        self._keep(file.file for file in report.files if file.same)
        news = [file for file in report.files if not file.same]
        if report.cancelled or not news:
            self._desk.put_away()
            if not report.cancelled:
                self._found_nothing()
        elif may_take_over(report) and self._services.settings.get(SettingKey.SYNC_BY_ITSELF):
            self._desk.take_over(accept_loss=False)
        else:
            self.offered.emit(offer_words(report))

    def _taken(self, report: SyncReport) -> None:
        self._keep(file.file for file in report.taken if not file.cancelled)
        self._leave()
        if self._desk.unasked and not self._desk.opened:
            self.told.emit(taken_words(report))

    def _failed(self, sentence: str) -> None:
        self._leave()
        if self._desk.unasked:
            self.told.emit(sentence)

    def _keep(self, names: Iterable[str]) -> None:
        """These files are in the store now: they rest until they change."""
        done = {name: self._offer[name] for name in names if name in self._offer}
        if done and self._folder is not None:
            self._memory.settle(done)
            kept = keep_seen(self._folder, self._memory.seen)
            self._services.settings.set(SettingKey.SYNC_SEEN, kept)

    def _leave(self) -> None:
        """The worker knows of what lay ready: say nothing of it until it changes."""
        self._memory.leave(self._offer)
        self._offer = {}

    def _tell_gone(self, folder: Path) -> None:
        now = self._services.clock()
        first = self._gone_since is None
        self._gone_since = self._gone_since or now
        words = gone_words(folder, self._gone_since, now)
        if before := self._last_look():
            words = f"{words} {before}."
        self._desk.tell_folder(words)
        if first:
            self.told.emit(words)

    def _found_nothing(self) -> None:
        """Say when was looked; the first look and one that was asked for are kept for tomorrow."""
        if self._folder is None:
            return
        self._nothing_at = self._services.clock()
        if self._keep_look:
            self._keep_look = False
            kept = keep_looked(self._folder, self._nothing_at)
            attempt(
                lambda: self._services.settings.set(SettingKey.SYNC_LOOKED, kept),
                lambda _sentence: None,
            )
        self._desk.tell_folder(self._last_look())

    def _last_look(self) -> str:
        """When a look into this folder last found nothing new, today or before."""
        if self._folder is None or self._nothing_at is None:
            return ""
        return nothing_words(self._folder, self._nothing_at, self._services.clock())

    def _tell(self, folder: Path, verdict: Verdict) -> None:
        if verdict == Verdict():
            self._found_nothing()
            self._stuck = ()
            return
        words = look_words(folder, verdict, self._services.clock())
        self._desk.tell_folder(words)
        if set(verdict.stuck) - set(self._stuck):
            self.told.emit(words)
        self._stuck = verdict.stuck
