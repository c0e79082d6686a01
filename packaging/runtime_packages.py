"""Which libraries are inside the bundle: those of the run-time lock that are installed here."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

LOCK = Path(__file__).resolve().parent.parent / "requirements" / "runtime.txt"
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)


def runtime_packages() -> list[Distribution]:
    """The installed packages of the lock, by name; those for another system are not installed."""
    found = []
    for name in sorted(_PIN.findall(LOCK.read_text(encoding="utf-8")), key=str.lower):
        try:
            found.append(distribution(name))
        except PackageNotFoundError:
            continue
    return found
