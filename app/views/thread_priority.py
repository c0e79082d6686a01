"""A thread that lets the others go first, on a laptop that has little to spare."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from threading import get_native_id
from typing import Final

_NICER: Final = 10
_BELOW_NORMAL: Final = -1
"""THREAD_PRIORITY_BELOW_NORMAL of Windows."""


def step_back() -> None:
    """Let the thread that calls this work when no other has to; as it was where that cannot be.

    Not to the very back: what it holds for a moment, another may be waiting for.
    """
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentThread.restype = ctypes.c_void_p
        kernel.SetThreadPriority.argtypes = (ctypes.c_void_p, ctypes.c_int)
        kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL)
    elif sys.platform == "linux":  # elsewhere this would be about the whole program
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, get_native_id(), _NICER)
