"""Imports as Python means them, without what PySide6 adds to each of them."""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Load the core of Qt and take its addition to ``import`` away again (PySide6 6.11).

    PySide6 reads the source of every module that is imported after it, to see whether that asks
    for one of its ``__feature__`` names. This program does not, and would wait 0.1 s for it while
    SQLAlchemy is loaded.
    """
    import PySide6.QtCore  # noqa: F401  (puts its own in the place of ``__import__``)

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
