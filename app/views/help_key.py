"""F1 in a dialog: the menu bar cannot be reached there, so every dialog gets the key itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

HAS_KEY: Final = "has help key"
"""The property of a dialog that needs no key any more."""


class HelpKey(QObject):
    """Gives each dialog of ``window`` the key F1 when it gets the focus; ``show(dialog)`` is asked.

    The dialog with help itself needs none.
    """

    def __init__(self, window: QMainWindow, show: Callable[[QWidget], object]) -> None:
        super().__init__(window)
        self._window = window
        self._show = show
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or dialog.property(HAS_KEY) is True:
            return
        if _belongs(dialog, self._window):
            dialog.setProperty(HAS_KEY, True)
            QShortcut(QKeySequence("F1"), dialog, lambda: self._show(dialog))


def _belongs(dialog: QWidget, window: QWidget) -> bool:
    """Whether ``dialog`` stands over ``window``, or over another dialog that does."""
    parent = dialog.parentWidget()
    while parent is not None and parent is not window:
        parent = parent.parentWidget()
    return parent is window
