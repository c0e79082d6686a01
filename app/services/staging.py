"""A file that was read and waits in memory, packed, until it is compared or stored.

Reading takes the most time and needs no lock on the store. So it comes first; a preview and taking
over what it showed work on the same rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from hashlib import file_digest
from pathlib import Path
from time import monotonic, sleep

from app.exchange.kinds import Kind
from app.exchange.packing import PackedRows
from app.exchange.reader_process import ReaderStopped
from app.exchange.reading import Opened, Reader, Reading, SheetEnd, SheetHead, Stream
from app.exchange.workbook_reader import NotReadyYet

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
        if self.cancelled():
            raise Cancelled
        self.progress(text, done, total)

    def pause(self, seconds: float) -> None:
        """Wait, but not for a worker who wants to stop."""
        until = monotonic() + seconds
        while monotonic() < until:
            if self.cancelled():
                raise Cancelled
            sleep(0.05)


@dataclass
class StagedSheet:
    """One sheet: its rows packed, and what there was to say once it was read."""

    head: SheetHead
    notes: tuple[str, ...] = ()
    reference_date: date | None = None
    packed: list[PackedRows] = field(default_factory=list)

    @property
    def kind(self) -> Kind:
        """What the sheet holds."""
        return self.head.kind


@dataclass
class StagedFile:
    """A file that was read to its end."""

    path: Path
    file_hash: str
    sheets: list[StagedSheet]
    notes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def hash_of(path: Path) -> str:
    """The SHA-256 of the file in hexadecimal; empty where it cannot be read (reading says why)."""
    try:
        with path.open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def stage(path: Path, read: Reader, reading: Reading, watch: Watch) -> StagedFile:
    """Read a file to its end; one that is locked or half copied gets another chance.

    Raises :class:`UnreadableFile`, or :class:`Cancelled`.
    """
    for _ in range(TRIES - 1):
        try:
            return _stage(path, read(path, reading, watch.cancelled), watch)
        except NotReadyYet:
            watch.step(f"{path.name} is nog in gebruik", 0, 0)
            watch.pause(PAUSE_SECONDS)
    return _stage(path, read(path, reading, watch.cancelled), watch)


def _stage(path: Path, stream: Stream, watch: Watch) -> StagedFile:
    began = monotonic()
    watch.step(f"{path.name} openen", 0, 0)
    try:
        opened = next(stream)
        assert isinstance(opened, Opened)
        sheets = [_stage_sheet(path, head, stream, watch, began) for head in opened.sheets]
        for _ in stream:  # the reader has its last word
            pass
    except ReaderStopped as stopped:
        raise Cancelled from stopped
    return StagedFile(path, opened.file_hash, sheets, opened.notes, opened.unknown)


def _stage_sheet(
    path: Path, head: SheetHead, stream: Stream, watch: Watch, began: float
) -> StagedSheet:
    sheet = StagedSheet(head)
    read = 0
    for part in stream:
        if isinstance(part, SheetEnd):
            sheet.notes, sheet.reference_date = part.notes, part.reference_date
            return sheet
        assert isinstance(part, PackedRows)
        sheet.packed.append(part)
        read += part.read
        seconds = int(monotonic() - began)
        watch.step(f"{path.name}: {head.kind.value} lezen ({seconds} s)", read, head.height)
    raise AssertionError("a sheet without an end")
