"""Close the window and start the program again, for what is only read at the start."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QProcess
from PySide6.QtWidgets import QWidget

_ASKED: Final = "start-again"


def restart(window: QWidget) -> None:
    """Close ``window``; where it stays open (something was not saved) nothing is started."""
    app = QCoreApplication.instance()
    assert app is not None
    app.setProperty(_ASKED, True)
    if not window.close():
        app.setProperty(_ASKED, False)


def start_again_if_asked() -> None:
    """Start the program once more; the store is closed by now, so the new one can open it."""
    app = QCoreApplication.instance()
    if app is None or app.property(_ASKED) is not True:
        return
    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, sys.argv[1:] if frozen else sys.orig_argv[1:])
