"""A module that a library imports and this program has no use for: read when it is first used.

keyring brings along all that Python has for the internet (``urllib.request``, ``http``, ``email``,
``ssl``): some twenty milliseconds of every start, for a program that never goes there. SQLAlchemy
does the same with ``asyncio`` and ``importlib.metadata``.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any


def leave_unread(name: str, *, with_parent: bool = True, **known: object) -> None:
    """Let ``import name`` cost nothing until the module is used.

    Who uses it gets the real one, read under Python's own lock, whichever thread comes first.
    ``known`` is what a library takes from it while it is imported itself, and can have at once.
    ``with_parent`` may be false where only the package that it is in imports it: that is not read
    for it here.
    """
    if name in sys.modules:
        return
    parent, _, last = name.rpartition(".")
    unread = _Unread(name)
    unread.__dict__.update(known)
    sys.modules[name] = unread
    if parent and with_parent:
        setattr(importlib.import_module(parent), last, unread)


class _Unread(ModuleType):
    """Stands for the module; only what it does not have itself makes it read the real one."""

    def __getattr__(self, attribute: str) -> Any:
        # What ``import`` itself looks at; the path it wants only for a module inside this one.
        if attribute.startswith("__") and attribute != "__path__":
            raise AttributeError(attribute)
        if sys.modules.get(self.__name__) is self:
            sys.modules.pop(self.__name__, None)
        return getattr(importlib.import_module(self.__name__), attribute)
