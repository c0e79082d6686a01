"""A dog that watches whether the window answers: nothing may keep it busy for more than 100 ms.

What counts is the processor time of the window's own thread, between the moment that the event loop
wakes up and the moment that it can wait again, and of each key and click: a machine that is busy
with other things makes that no longer. That the window waits for another thread, or for the disk,
takes no processor time; seconds of it are too long on any machine. Two threads on one core take
more processor time for the same: right after what seems too long, a fixed sum tells how much.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter, thread_time
from typing import Any

import pytest
from PySide6.QtCore import QAbstractEventDispatcher
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from app.demo_hand import Hand
from app.views.main_window import MainWindow

BUSY, STILL = 0.1, 5.0
"""Seconds: of the processor at most, and of the clock at most."""
_SUM_SECONDS = 0.007
"""What :func:`_sum` takes on the machine of docs/performance.md when nothing else runs there."""


class Watchdog:
    """Remembers every time that the window was busy, with what the hand was doing then."""

    def __init__(self) -> None:
        self.doing = ""
        self.times: list[tuple[float, float, str]] = []
        self._begun: tuple[float, float] | None = None

    def bitten(self) -> list[str]:
        """What kept the window busy too long."""
        return [
            f"{own * 1000:.0f} ms of work in {all_ * 1000:.0f} ms at {doing}"
            for own, all_, doing in self.times
            if own > BUSY or all_ > STILL
        ]

    def begin(self) -> None:
        """The window wakes up."""
        self._begun = (thread_time(), perf_counter())

    def end(self) -> None:
        """The window has nothing to do, or hands over to the hand."""
        if self._begun is None:
            return
        own, all_ = thread_time() - self._begun[0], perf_counter() - self._begun[1]
        self._begun = None
        self.times.append((own / _slowness() if own > BUSY else own, all_, self.doing))

    @contextmanager
    def during(self, doing: str) -> Iterator[None]:
        """One act of the hand; within another act it counts with that."""
        if self._begun is not None:
            yield
            return
        self.doing = doing
        self.begin()
        try:
            yield
        finally:
            self.end()


@contextmanager
def watched(patch: pytest.MonkeyPatch) -> Iterator[Watchdog]:
    """Watch every act of the hand and every turn of the event loop."""
    dog = Watchdog()
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    _follow(dog, patch, Hand, "settle", "afterwards: ")
    _follow(dog, patch, MainWindow, "go", "going: ")
    for name in ("mouseClick", "keyClick"):
        _follow(dog, patch, QTest, name, f"{name}: ")
    patch.setattr(QTest, "keyClicks", _one_by_one)
    dispatcher.awake.connect(dog.begin)
    dispatcher.aboutToBlock.connect(dog.end)
    try:
        yield dog
    finally:
        dispatcher.awake.disconnect(dog.begin)
        dispatcher.aboutToBlock.disconnect(dog.end)


def _follow(dog: Watchdog, patch: pytest.MonkeyPatch, owner: type, name: str, label: str) -> None:
    act: Callable[..., Any] = getattr(owner, name)

    def followed(*given: Any, **named: Any) -> Any:
        told = dog.doing if name == "settle" else " ".join(map(_short, given))
        with dog.during(label + told.removeprefix(label)):
            return act(*given, **named)

    patch.setattr(owner, name, followed)


def _one_by_one(editor: QWidget, text: str) -> None:
    """Every character is a key press of its own."""
    for character in text:
        key: Any = character
        QTest.keyClick(editor, key)


def _slowness() -> float:
    """How much more processor time than on a quiet machine the same work takes right now."""
    return max(1.0, sum(_sum() for _ in range(3)) / 3 / _SUM_SECONDS)


def _sum() -> float:
    begun, kept = thread_time(), {}
    for number in range(60_000):
        kept[number % 997] = str(number)
    return thread_time() - begun


def _short(thing: object) -> str:
    if not isinstance(thing, QWidget):
        return str(thing)
    holder = thing.parentWidget()
    inside = holder.accessibleName() if isinstance(holder, QAbstractScrollArea) else ""
    words = thing.text() if isinstance(thing, QAbstractButton) else thing.accessibleName()
    return f"{type(thing).__name__} {words or inside}".strip()
