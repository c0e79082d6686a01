"""Makes the steps of the open dossier before they are asked for: a first visit is then quick.

One step at a time, while the worker reads the first one: each takes 10 to 50 ms of the window.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.dossier import Step
from app.views.dossier.step_page import StepPage

FIRST_MS: Final = 250
PAUSE_MS: Final = 30


class StepsAhead(QObject):
    """Keeps pages that were made ahead, hidden in ``place``, until they are taken."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._wanted: dict[Step, Callable[[], StepPage]] = {}
        self._made: dict[Step, StepPage] = {}
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._make_one)

    @property
    def done(self) -> bool:
        """Whether nothing is left to make."""
        return not self._wanted

    def begin(self, make: Callable[[Step], StepPage], first: Step) -> None:
        """Make all steps but ``first``, those after it before those that come before it."""
        order = list(Step)
        place = order.index(first)
        ahead = (*order[place + 1 :], *order[:place])
        self._wanted = {step: partial(make, step) for step in ahead}
        QTimer.singleShot(FIRST_MS, self, self._timer.start)

    def take(self, step: Step) -> StepPage | None:
        """The page of ``step`` if that was made; it is not made any more."""
        self._wanted.pop(step, None)
        return self._made.pop(step, None)

    def drop(self) -> None:
        """Another dossier: let go of what was not taken."""
        self._timer.stop()
        self._wanted.clear()
        for page in self._made.values():
            page.deleteLater()
        self._made.clear()

    def _make_one(self) -> None:
        if not self._wanted:
            self._timer.stop()
            return
        step = next(iter(self._wanted))
        self._made[step] = page = self._wanted.pop(step)()
        page.hide()
        page.setParent(self._place)
