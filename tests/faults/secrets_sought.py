"""Seeks personal text in files: in the letters of every encoding a program here could leave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
        for secret in _found_in(path, str(path.relative_to(folder)), sought)
    ]


def _found_in(path: Path, name: str, sought: Mapping[str, set[bytes]]) -> Iterator[str]:
    content = path.read_bytes().lower()  # A-Z as a-z, which is right in all these encodings
    for secret, written in sought.items():
        if secret.lower() in name.lower() or any(text in content for text in written):
            yield secret


def files_in(folder: Path) -> Iterator[Path]:
    """Every file below ``folder``."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file())
