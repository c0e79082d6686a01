"""Reads files in a process of its own, so that no file can take the window down.

A workbook comes from outside. Its parser runs apart: the window stays quick while it works, to stop
it is to end the process, and a crash or a memory hunger of the parser ends as one Dutch sentence.
"""

from __future__ import annotations

import gc
import multiprocessing
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from enum import Enum, auto
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from types import TracebackType
from typing import Any, Self

from app.exchange.file_guard import MEMORY_BYTES
from app.exchange.memory_bound import bound_memory
from app.exchange.reading import Reading, Stream, read_file, read_top
from app.exchange.started_again import spawn_from_bundle
from app.exchange.workbook_reader import Cell, UnreadableFile

LOOK_SECONDS = 0.05
Work = Callable[..., Generator[Any]]
# The parser may begin before the check of the file is done: after a refusal its process is ended.
_READ_AHEAD = partial(read_file, ahead=True)


class _Says(Enum):
    """What kind of message the child sends; the last three are its last word about a file."""

    PART = auto()
    END = auto()
    REFUSED = auto()
    BROKEN = auto()


class ReaderStopped(Exception):
    """The reading was stopped because the worker asked for it."""


class ReaderBroken(Exception):
    """The reader has a fault of its own; the text is its traceback, without values of cells."""


class ReaderProcess:
    """One child process for the files of one synchronisation; use it in ``with``.

    It starts with the first file and is started again after one that was refused or broke it. It
    may use ``memory`` bytes.
    """

    def __init__(self, memory: int = MEMORY_BYTES) -> None:
        self._memory = memory
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.stop()

    def read(self, path: Path, reading: Reading, cancelled: Callable[[], bool]) -> Stream:
        """The parts of a file as :func:`app.exchange.reading.read_file` gives them.

        Raises :class:`UnreadableFile`, and :class:`ReaderStopped` within a tenth of a second after
        ``cancelled`` answers yes. A stream that is not walked to its end stops the process.
        """
        return self._stream(_READ_AHEAD, (path, reading), cancelled)

    def top(
        self, path: Path, sheet: str, count: int, cancelled: Callable[[], bool]
    ) -> tuple[tuple[int, list[Cell]], ...]:
        """The first rows of a sheet, as :func:`app.exchange.reading.read_top` gives them.

        Raises what :meth:`read` raises.
        """
        rows: tuple[tuple[int, list[Cell]], ...]
        (rows,) = self._stream(read_top, (path, sheet, count), cancelled)
        return rows

    def _stream(
        self, work: Work, given: tuple[Any, ...], cancelled: Callable[[], bool]
    ) -> Generator[Any]:
        """The parts that ``work`` yields in the child; ``given`` begins with the path."""
        line = self._line or self._start()
        line.send((work, given))
        finished = False
        try:
            for says, what in self._messages(line, given[0], cancelled):
                finished = says is _Says.END
                if says is _Says.PART:
                    yield what
                elif says is _Says.REFUSED:
                    raise what
                elif says is _Says.BROKEN:
                    raise ReaderBroken(what)
        finally:
            if not finished:
                self.stop()

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._line is not None:
            self._line.close()
        self._process = self._line = None

    def _start(self) -> Connection:
        spawn_from_bundle()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self._memory), daemon=True)
        self._process.start()
        theirs.close()
        self._line = ours
        return ours

    def _messages(
        self, line: Connection, path: Path, cancelled: Callable[[], bool]
    ) -> Iterator[tuple[_Says, Any]]:
        """What the child says about one file, up to and including its last word."""
        while True:
            if cancelled():
                raise ReaderStopped
            if not line.poll(LOOK_SECONDS):
                continue
            try:
                message = line.recv()
            except (EOFError, OSError) as error:
                raise UnreadableFile(
                    f"{path.name} kan niet worden gelezen: het is te groot of beschadigd. Sla het "
                    "in Excel opnieuw op als gewone werkmap (.xlsx) en probeer het nog een keer."
                ) from error
            yield message
            if message[0] is not _Says.PART:
                return


def serve(line: Connection, memory: int) -> None:
    """Do in the child what is asked for, until the line is closed or ``memory`` bytes are used."""
    bound_memory(memory)
    # Ctrl+C in a terminal reaches the child too; it is the parent that decides.
    signal(SIGINT, SIG_IGN)
    # Rows make no circles, and looking for them among millions of cells takes a tenth of the time.
    gc.disable()
    with suppress(EOFError, OSError, MemoryError):
        while True:
            work, given = line.recv()
            line.send(_answer(line, work, given))


def _answer(line: Connection, work: Work, given: tuple[Any, ...]) -> tuple[_Says, object]:
    try:
        for part in work(*given, _never):
            line.send((_Says.PART, part))
    except UnreadableFile as refusal:
        return _Says.REFUSED, refusal
    except (OSError, MemoryError):
        raise
    except Exception as fault:
        return _Says.BROKEN, _where(fault)
    return _Says.END, None


def _never() -> bool:
    return False


def _where(fault: Exception) -> str:
    """Kind and places of a fault. Its own words are left out: they may hold the cell of a child."""
    import traceback

    places = "".join(traceback.format_tb(fault.__traceback__))
    return f"{type(fault).__name__} in the reader\n{places}"
