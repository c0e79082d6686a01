"""Putting a file on disk so that nothing is lost: written beside, then moved into place.

Until the last moment an older file of the same name stays whole, and after a failure nothing of
the new one is left behind.
"""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class ExportFailed(Exception):
    """A file could not be made or placed; ``sentence`` says in Dutch why and what to do."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


class TargetExists(ExportFailed):
    """There is a file of that name already and the caller did not agree to replace it."""


class TargetOpen(ExportFailed):
    """The file to replace is held by another program, most often Excel."""


class TargetNotWritable(ExportFailed):
    """The folder is missing or may not be written in."""


class DiskFull(ExportFailed):
    """There is no room left on the disk."""


class ExportStopped(ExportFailed):
    """Whoever asked for the file asked to stop; nothing of it was kept."""

    def __init__(self) -> None:
        super().__init__("Gestopt. Er is niets opgeslagen.")


def free_name(folder: Path, name: str) -> Path:
    """The path for ``name`` in ``folder``, with ``_2``, ``_3`` ... where the name is taken."""
    path, count = folder / name, 1
    while path.exists():
        count += 1
        path = folder / f"{Path(name).stem}_{count}{Path(name).suffix}"
    return path


def put_file(content: bytes, target: Path, *, overwrite: bool = False) -> Path:
    """Write ``content`` to ``target`` and return it once it is safely on disk.

    :raises TargetExists: when there is a file already and ``overwrite`` is false.
    :raises TargetOpen: when the file to replace is in use.
    :raises TargetNotWritable: when the folder is missing or closed to us, or the disk fails.
    :raises DiskFull: when there is no room.
    """
    if target.exists() and not overwrite:
        raise _exists(target)
    beside = target.with_name(f"~{secrets.token_hex(8)}.tmp")
    try:
        _write(content, beside, target)
        if target.exists() and not overwrite:
            raise _exists(target)
        _move(beside, target)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return target


def _write(content: bytes, beside: Path, target: Path) -> None:
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as problem:
        raise _failed(problem, target) from problem


def _move(beside: Path, target: Path) -> None:
    try:
        os.replace(beside, target)
    except PermissionError as problem:
        raise (_held(target) if target.exists() else _closed(target)) from problem
    except OSError as problem:
        raise _failed(problem, target) from problem


def _exists(target: Path) -> TargetExists:
    return TargetExists(
        f"Het bestand {target.name} bestaat al. Kies een andere naam of vervang het bestand."
    )


def _held(target: Path) -> TargetOpen:
    return TargetOpen(
        f"Het bestand {target.name} is nog open. Sluit het in Excel en probeer opnieuw."
    )


def _failed(problem: OSError, target: Path) -> ExportFailed:
    if problem.errno in _FULL:
        return DiskFull("De schijf is vol. Maak ruimte vrij of kies een andere map.")
    if isinstance(problem, FileNotFoundError | NotADirectoryError):
        return TargetNotWritable(f"De map {target.parent} bestaat niet. Kies een andere map.")
    return _closed(target)


def _closed(target: Path) -> TargetNotWritable:
    return TargetNotWritable(
        f"In de map {target.parent} kan niet worden geschreven. Kies een andere map."
    )
