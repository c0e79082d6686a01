"""Reads the modules of the pages while nobody asks for anything: a first visit is then quick.

A module at a time in the thread of the window, the small parts first, with pauses in between. What
draws graphs is left: it reads numpy in one piece, and only one part of one page needs it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS: Final = 20
_FIRST: Final = (
    *("app.models", "app.domain", "app.views.widgets", "app.views.table_models"),
    *("app.views.dossier", "app.views.providers", "app.views.products", "app.views.region"),
    *("app.views.sync", "app.views"),
)
_LEFT: Final = frozenset({"plot", "benchmark_chart", "benchmark_part"})


class WarmUp(QObject):
    """Begins at :meth:`start`; when all is read it is ``done``, and says so (``ended``)."""

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = module_names()
        self.done = False
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._read_one)

    def start(self) -> None:
        """Read the first module after a pause."""
        self._timer.start()

    def _read_one(self) -> None:
        name = next(self._names, "")
        if name:
            import_module(name)
        else:
            self.done = True
            self._timer.stop()
            self.ended.emit()


def module_names() -> Iterator[str]:
    """What is still to be read, those modules first that others are made of."""
    for folder in _FIRST:
        for module in iter_modules(import_module(folder).__path__):
            name = f"{folder}.{module.name}"
            if not module.ispkg and module.name not in _LEFT and name not in sys.modules:
                yield name
