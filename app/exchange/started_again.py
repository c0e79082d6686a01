"""In a bundle the processes that help this program are the program itself, started again.

Which one it is to be, ``multiprocessing`` says on the command line. PyInstaller has a hook for
this, which reads all of ``multiprocessing`` at every start: 10 ms before the first paint.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main; *main\((\d+)\)")


def help_if_asked(arguments: Sequence[str]) -> None:
    """Do what a helper does and end the process; come back where this is the program itself."""
    if "--multiprocessing-fork" in arguments:
        from multiprocessing import spawn

        spawn_from_bundle()
        spawn.freeze_support()
    elif "-c" in arguments and (asked := _TRACKER.fullmatch(arguments[-1])):
        from multiprocessing import resource_tracker

        resource_tracker.main(int(asked[1]))
        sys.exit()


def spawn_from_bundle() -> None:
    """Let a helper not look for the source of the program, which a bundle does not hold."""
    if getattr(sys, "frozen", False):
        from multiprocessing import process

        setattr(process, "ORIGINAL_DIR", None)  # noqa: B010 - typeshed does not know it
