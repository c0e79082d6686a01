"""Seeks personal text in files: in the letters of every encoding a program here could leave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1252")


def found_in(folders: Iterable[Path], secrets: Iterable[str]) -> list[str]:
    """Each file, by its path or its content, in which a secret can be read, and which secret.

    Letters of either case count: a name in capitals is a name.
    """
    sought = {
        secret: {secret.lower().encode(encoding, "ignore") for encoding in ENCODINGS}
        for secret in secrets
    }
    return [
        f"{path}: {secret}"
        for folder in folders
        for path in files_in(folder)
        for secret, written in sought.items()
        if secret.lower() in str(path.relative_to(folder)).lower()
        or any(text in _lowered(path) for text in written)
    ]


def files_in(folder: Path) -> Iterator[Path]:
    """Every file below ``folder``."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _lowered(path: Path) -> bytes:
    """The bytes with A-Z as a-z, which is right in all these encodings."""
    return path.read_bytes().lower()
