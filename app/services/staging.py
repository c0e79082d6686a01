"""A file in hand: opened, and its rows packed, on their way or waiting in memory.

Opening takes the most time and needs no lock on the store, so it comes first. An import stores the
rows while the reader reads on; a preview keeps them, and taking over what it showed works on those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from hashlib import file_digest
from pathlib import Path
from time import monotonic, sleep
from typing import Self

from app.exchange.batches import Rejected
from app.exchange.kinds import Kind
from app.exchange.packing import PackedRows
from app.exchange.reader_process import ReaderStopped
from app.exchange.reading import Opened, Reader, Reading, SheetEnd, SheetHead, Stream
from app.exchange.workbook_reader import NotReadyYet, ReadingStopped

Progress = Callable[[str, int, int], None]
TRIES, PAUSE_SECONDS = 3, 0.5


class Cancelled(Exception):
    """The worker stopped the synchronisation; the file in hand is taken back."""


@dataclass(frozen=True)
class Watch:
    """Shows how far the work is, and knows whether the worker wants to stop."""

    progress: Progress
    cancelled: Callable[[], bool]

    def step(self, text: str, done: int, total: int) -> None:
        """Show how far we are; raises :class:`Cancelled` where the worker asked to stop."""
        self.heed()
        self.progress(text, done, total)

    def heed(self) -> None:
        """Raises :class:`Cancelled` where the worker asked to stop."""
        if self.cancelled():
            raise Cancelled

    def pause(self, seconds: float) -> None:
        """Wait, but not for a worker who wants to stop."""
        until = monotonic() + seconds
        while monotonic() < until:
            if self.cancelled():
                raise Cancelled
            sleep(0.05)


class StagedSheet:
    """One sheet of a file in hand; its rows come packed.

    ``notes`` and ``reference_date`` are what there was to say once it was read: they are known
    after :meth:`rows` was walked.
    """

    def __init__(self, head: SheetHead, stream: Stream, watch: Watch, name: str) -> None:
        self.head = head
        self.notes: tuple[str, ...] = ()
        self.reference_date: date | None = None
        self._stream = stream
        self._watch = watch
        self._doing = f"{name}: {head.kind.value}"
        self._began = monotonic()
        self._kept: list[PackedRows] | None = None

    @property
    def kind(self) -> Kind:
        """What the sheet holds."""
        return self.head.kind

    def keep(self) -> None:
        """Read the sheet to its end, so that its rows can be walked more than once."""
        self._kept = list(self.rows())

    def rejected(self) -> Iterator[Rejected]:
        """All rows that are kept out, of a sheet that was read to its end by :meth:`keep`."""
        for packed in self._kept or ():
            yield from packed.rejected()

    def rows(self, doing: str = "lezen") -> Iterator[PackedRows]:
        """The batches of the sheet; ``doing`` says in Dutch what for. Raises :class:`Cancelled`."""
        read = 0
        for packed in self._read() if self._kept is None else self._kept:
            seconds = int(monotonic() - self._began)
            self._watch.step(f"{self._doing} {doing} ({seconds} s)", read, self.head.height)
            read += packed.read
            yield packed

    def _read(self) -> Iterator[PackedRows]:
        with _stops_as_cancelled():
            for part in self._stream:
                if isinstance(part, SheetEnd):
                    self.notes, self.reference_date = part.notes, part.reference_date
                    return
                assert isinstance(part, PackedRows)
                yield part


@dataclass
class StagedFile:
    """A file in hand: its sheets in reading order. Close it, or use it in ``with``."""

    path: Path
    opened: Opened
    sheets: list[StagedSheet]
    stream: Stream

    def keep(self) -> None:
        """Read everything, for a preview and what follows it."""
        for sheet in self.sheets:
            sheet.keep()
        self.finish()

    def finish(self) -> None:
        """Let the reader have its last word, so that it is ready for the next file."""
        with _stops_as_cancelled():
            for _ in self.stream:
                raise AssertionError("a part after the last sheet")

    def close(self) -> None:
        """Leave off reading, where it was not finished."""
        self.stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def hash_of(path: Path) -> str:
    """The SHA-256 of the file in hexadecimal; empty where it cannot be read (reading says why)."""
    try:
        with path.open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def stage(path: Path, read: Reader, reading: Reading, watch: Watch) -> StagedFile:
    """Open a file; one that is locked or half copied gets another chance.

    Raises :class:`UnreadableFile`, or :class:`Cancelled`. Its rows are read as they are walked.
    """
    for _ in range(TRIES - 1):
        try:
            return _stage(path, read(path, reading, watch.cancelled), watch)
        except NotReadyYet:
            watch.step(f"{path.name} is nog in gebruik", 0, 0)
            watch.pause(PAUSE_SECONDS)
    return _stage(path, read(path, reading, watch.cancelled), watch)


def _stage(path: Path, stream: Stream, watch: Watch) -> StagedFile:
    watch.step(f"{path.name} openen", 0, 0)
    with _stops_as_cancelled():
        opened = next(stream)
    assert isinstance(opened, Opened)
    sheets = [StagedSheet(head, stream, watch, path.name) for head in opened.sheets]
    return StagedFile(path, opened, sheets, stream)


@contextmanager
def _stops_as_cancelled() -> Iterator[None]:
    try:
        yield
    except (ReaderStopped, ReadingStopped) as stopped:
        raise Cancelled from stopped
