"""When a file from outside was last saved: what ages a file without any date in it.

A workbook tells it itself (``dcterms:modified`` in ``docProps/core.xml``); that part went through
the guard with all others. Whatever is copied keeps or passes that moment, so the earlier of this
and the date of the file counts.
"""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

_MODIFIED = re.compile(rb"<(?:\w+:)?modified\b[^>]*>\s*([0-9T:.Z+-]{10,40})\s*<")


def saved_at(path: Path, properties: bytes = b"") -> datetime:
    """The moment on the clock of the wall; ``properties`` is the part of a workbook that tells it.

    Raises ``OSError`` where the file is gone.
    """
    of_file = datetime.fromtimestamp(path.stat().st_mtime).replace(microsecond=0)  # noqa: DTZ006
    found = _MODIFIED.search(properties)
    try:
        told = datetime.fromisoformat(found[1].decode("ascii")) if found else of_file
        return min(told.astimezone().replace(tzinfo=None, microsecond=0), of_file)
    except (ValueError, OverflowError, OSError):
        return of_file
