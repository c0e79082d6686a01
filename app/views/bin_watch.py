"""Empties the bin of what is too old: at the start, and some times a day after that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.views.services import Services

AGAIN_MS: Final = 6 * 60 * 60_000
"""A computer that sleeps at night may keep a program open for weeks."""


class BinWatch(QObject):
    """Says nothing: what stands in the way now is gone at a next look."""

    def __init__(
        self, services: Services, parent: QObject | None = None, *, again_ms: int = AGAIN_MS
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._timer = QTimer(self, interval=again_ms)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on from time to time."""
        self.look()
        self._timer.start()

    def look(self) -> None:
        """Empty the bin of what is too old."""
        self._services.background.run(lambda _control: self._services.bin.empty_old())
