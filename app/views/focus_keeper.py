"""Gives the focus back to what was closed for a while, such as a button that is at work.

Qt hands the focus to whatever comes next when what has it is closed, and never gives it back: who
saves a table by the keys would find himself elsewhere on the page.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusKeeper(QObject):
    """Watches the whole program; who goes on by himself is left where he went."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._closed: QWidget | None = None
        self._instead: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open again: give the focus back, unless somebody took it elsewhere."""
        if event.type() == QEvent.Type.EnabledChange and watched is self._closed:
            closed = self._closed
            if closed.isEnabled():
                self._forget()
                closed.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and not old.isEnabled() and old.isVisible():
            self._forget()
            self._closed, self._instead = old, old.window().focusWidget()
            old.installEventFilter(self)
        elif now is not None and now is not self._instead and self._same_window(now):
            self._forget()

    def _same_window(self, now: QWidget) -> bool:
        """Whether somebody went on in the window itself; another one is only for a moment."""
        closed = self._closed
        return closed is not None and isValid(closed) and now.window() is closed.window()

    def _forget(self) -> None:
        if self._closed is not None and isValid(self._closed):
            self._closed.removeEventFilter(self)
        self._closed = self._instead = None
