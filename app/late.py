"""Things that are made when they are first asked for something.

The start page must be there at once; what it does not need (the rules of the region, the board,
the exports) is made at the first click that does, with the modules behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import Any, TypeVar, cast

T = TypeVar("T")


def late(make: Callable[[], T]) -> T:
    """What stands for ``make()`` until one of its attributes is asked for, and from then on is it.

    Made once, whichever thread asks first. What ``make`` raises, the first question raises.
    """
    return cast(T, _Late(make))


def is_made(thing: object) -> bool:
    """Whether what :func:`late` stands for is there; everything else always is."""
    return not isinstance(thing, _Late) or bool(thing._made)


def forget(thing: object) -> None:
    """Make what :func:`late` stands for anew when it is next asked for something."""
    assert isinstance(thing, _Late)
    with thing._lock:
        thing._made.clear()


class _Late:
    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        self._lock = RLock()
        self._made: list[object] = []

    def __getattr__(self, name: str) -> Any:
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            made = self._made[0]
        return getattr(made, name)
