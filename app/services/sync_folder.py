"""Which files in the folder of the region are new, and whether they are ready to be read.

A file is known by its name, size and moment of change. One that is still being copied or is held by
another program waits: two looks have to see the same file, and it has to have its end. Source:
design of the regional exports, section 4.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.sync_report import SyncReport

PATIENCE = 5
"""A file that stays the same and cannot be read is reported after this many looks."""

_ZIP_START, _ZIP_END = b"PK", b"PK\x05\x06"
_ZIP_TAIL = 66_000
"""The end of a zip file, with the longest comment behind it, lies within these bytes."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells whether a file changed: its size in bytes, its moment of change in ns."""

    size: int
    changed_ns: int


Stamps = Mapping[str, Stamp]


@dataclass(frozen=True, slots=True)
class Look:
    """The workbooks that stood in a folder at one moment, by name.

    ``busy`` names those that are held by another program or are not whole yet; ``reached`` says
    whether the folder answered at all.
    """

    folder: Path
    files: Stamps = field(default_factory=dict)
    busy: frozenset[str] = frozenset()
    reached: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be done after a look: read ``ready``, look again soon for ``waiting``.

    ``ready`` says as what each file was seen. ``stuck`` names those that waiting did not help.
    """

    ready: Stamps = field(default_factory=dict)
    waiting: tuple[str, ...] = ()
    stuck: tuple[str, ...] = ()


def look_into(folder: Path, known: Stamps) -> Look:
    """Look what stands in ``folder``; only files that differ from ``known`` are opened."""
    files: dict[str, Stamp] = {}
    busy: set[str] = set()
    try:
        for path in _workbooks(folder):
            stamp = _stamp(path)
            files[path.name] = stamp
            if known.get(path.name) != stamp and not _is_whole(path):
                busy.add(path.name)
    except OSError:
        return Look(folder, reached=False)
    return Look(folder, files, frozenset(busy))


class FolderMemory:
    """Remembers from look to look which files were brought in, which were shown, which change."""

    def __init__(self, seen: Stamps | None = None) -> None:
        self._seen = dict(seen or {})
        self._left: dict[str, Stamp] = {}
        self._last: Stamps = {}
        self._tries: dict[str, int] = {}

    @property
    def seen(self) -> Stamps:
        """The files that were brought in, as they were."""
        return self._seen

    @property
    def last(self) -> Stamps:
        """What the last look saw."""
        return self._last

    @property
    def known(self) -> Stamps:
        """The files that need no attention, as they were."""
        return {**self._left, **self._seen}

    def judge(self, look: Look) -> Verdict:
        """What to do with the files that are not known."""
        ready: dict[str, Stamp] = {}
        waiting: list[str] = []
        stuck: list[str] = []
        tries: dict[str, int] = {}
        for name, stamp in sorted(look.files.items()):
            if self._seen.get(name) == stamp or self._left.get(name) == stamp:
                continue
            still = self._last.get(name) == stamp
            if still and name not in look.busy:
                ready[name] = stamp
                continue
            tries[name] = self._tries.get(name, 0) + 1 if still else 0
            (stuck if tries[name] >= PATIENCE else waiting).append(name)
        self._last, self._tries = look.files, tries
        return Verdict(ready, tuple(waiting), tuple(stuck))

    def settle(self, files: Stamps) -> None:
        """These files are in the store now, as they were seen; what is gone is forgotten."""
        here = {name: stamp for name, stamp in self._seen.items() if name in self._last}
        self._seen = {**here, **files}

    def leave(self, files: Stamps) -> None:
        """The worker knows of these files: say nothing until they change."""
        self._left.update(files)

    def look_afresh(self) -> None:
        """Say again what was left."""
        self._left.clear()


def keep_seen(folder: Path, seen: Stamps) -> str:
    """The files that were brought in, as text for the settings."""
    files = {name: [stamp.size, stamp.changed_ns] for name, stamp in sorted(seen.items())}
    return json.dumps({"folder": str(folder), "files": files}, ensure_ascii=False)


def kept_seen(text: str, folder: Path) -> dict[str, Stamp]:
    """What :func:`keep_seen` wrote of this folder; nothing where it wrote of another one."""
    try:
        kept = json.loads(text)
        if kept["folder"] != str(folder):
            return {}
        return {name: Stamp(int(size), int(ns)) for name, (size, ns) in kept["files"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}


def keep_looked(folder: Path, at: datetime) -> str:
    """When a look into the folder found nothing new, as text for the settings."""
    return f"{at.isoformat(timespec='seconds')} {folder}"


def kept_looked(text: str, folder: Path) -> datetime | None:
    """What :func:`keep_looked` wrote of this folder; ``None`` where it wrote of another one."""
    at, _, where = text.partition(" ")
    try:
        return datetime.fromisoformat(at) if where == str(folder) else None
    except ValueError:
        return None


def may_take_over(preview: SyncReport) -> bool:
    """Whether taking over loses and refuses nothing and misses no column: nobody is asked."""
    return not preview.cancelled and not any(
        file.refused or file.losing or file.unknown or file.warnings for file in preview.files
    )


def _workbooks(folder: Path) -> Iterator[Path]:
    # Brings the reading of workbooks along, which a start without a folder does not need.
    from app.services.sync_files import find_workbooks

    if not folder.is_dir():
        raise FileNotFoundError(folder)
    return find_workbooks((folder,))


def _stamp(path: Path) -> Stamp:
    found = path.stat()
    return Stamp(found.st_size, found.st_mtime_ns)


def _is_whole(path: Path) -> bool:
    """Whether the file can be opened and, if it is a zip file, has its end.

    A file of another kind counts as whole: reading it will say what is wrong with it.
    """
    try:
        with path.open("rb") as stream:
            start = stream.read(2)
            if start not in (b"", b"\0\0", _ZIP_START):
                return True
            size = stream.seek(0, 2)
            stream.seek(max(0, size - _ZIP_TAIL))
            return _ZIP_END in stream.read()
    except OSError:
        return False
