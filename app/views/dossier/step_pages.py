"""The pages of the open dossier's steps, made before they are asked for: a visit is then quick.

One at a time, while the worker reads what is in view: each takes 10 to 50 ms of the window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.dossier import Step
from app.views.dossier.step_page import StepPage

FIRST_MS: Final = 250
PAUSE_MS: Final = 30


class StepPages(QObject):
    """Makes each page once and keeps it, hidden in ``place`` until it is shown."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._make: Callable[[Step], StepPage] | None = None
        self._wanted: list[Step] = []
        self._made: dict[Step, StepPage] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._make_one)

    @property
    def done(self) -> bool:
        """Whether nothing is left to make."""
        return not self._wanted

    def begin(self, make: Callable[[Step], StepPage]) -> None:
        """Another dossier: the pages of the one before it go, ``make`` makes those of this one."""
        self.drop()
        self._make, self._wanted = make, list(Step)
        self._timer.start(FIRST_MS)

    def hurry(self) -> None:
        """Make the first page as soon as the window has painted what it shows now."""
        self._timer.start(0)

    def visit(self, step: Step) -> StepPage:
        """The page of ``step``, made now if it was not; those after it follow soon."""
        if step in self._wanted:
            place = self._wanted.index(step)
            self._wanted = [*self._wanted[place:], *self._wanted[:place]]
            self._make_next()
        self._timer.start(FIRST_MS)
        return self._made[step]

    def __getitem__(self, step: Step) -> StepPage:
        """The page of a ``step`` that was visited."""
        return self._made[step]

    def drop(self) -> None:
        """Let go of all pages."""
        self._timer.stop()
        self._wanted.clear()
        for page in self._made.values():
            page.hide()
            page.deleteLater()
        self._made.clear()

    def _make_one(self) -> None:
        if self._wanted:
            self._make_next()
            self._timer.start(PAUSE_MS)

    def _make_next(self) -> None:
        assert self._make is not None
        step = self._wanted.pop(0)
        self._made[step] = page = self._make(step)
        page.hide()
        page.setParent(self._place)
