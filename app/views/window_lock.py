"""The lock: everything of the program is hidden behind one small window until the worker is back.

The windows are hidden, not covered: what comes in meanwhile, a dialog or a message, is not seen
either, and a screen reader finds nothing. The store stays open, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from app.services.settings import SettingKey
from app.views.lock_screen import LockScreen

if TYPE_CHECKING:
    from app.views.services import Services

_LOOK_EVERY_MS = 5_000
# The setting is not read for less.
_SHORTEST = timedelta(minutes=1)
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_PASSING = frozenset({Qt.WindowType.ToolTip, Qt.WindowType.Popup})


class WindowLock(QObject):
    """Locks ``window`` on request, and when nothing was touched for the minutes of the setting.

    ``flush`` stores what was typed, before anything is hidden. Touching is seen at the native
    windows, once per key or move, and timed by the clock: a laptop that slept wakes up locked.
    """

    def __init__(self, services: Services, window: QMainWindow, flush: Callable[[], bool]) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._flush = flush
        self._touched = services.clock()
        self._hidden: list[QWidget] = []
        self.screen: LockScreen | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._application().focusWindowChanged.connect(self._watch)
        self._watch(window.windowHandle())

    @property
    def locked(self) -> bool:
        """Whether everything is hidden now."""
        return self.screen is not None

    def lock(self) -> None:
        """Store what is waiting and hide every window, dialogs included."""
        if self.screen is not None:
            return
        self._flush()
        self.screen = LockScreen(self._services.keys)
        self.screen.opened.connect(self.unlock)
        self.screen.left.connect(self._leave)
        self.screen.setGeometry(self._window.geometry())
        self.screen.setWindowState(self._window.windowState())
        shown = self._shown()
        self.screen.show()
        for widget in shown:
            self._hide(widget)
        self._application().installEventFilter(self)
        self.screen.activateWindow()
        self.screen.setFocus()

    def unlock(self) -> None:
        """Show everything as it was."""
        screen, self.screen = self.screen, None
        if screen is None:
            return
        self._application().removeEventFilter(self)
        self._touched = self._services.clock()
        hidden, self._hidden = self._hidden, []
        for widget in hidden:
            if shiboken6.isValid(widget):
                widget.show()
        screen.leave()
        self._window.activateWindow()

    def look(self) -> bool:
        """Lock when it was left alone for too long; whether it did."""
        idle = abs(self._services.clock() - self._touched)
        if self.locked or idle < _SHORTEST:
            return False
        minutes = self._services.settings.get(SettingKey.LOCK_AFTER)
        if not minutes.isdecimal() or minutes == "0" or idle < timedelta(minutes=int(minutes)):
            return False
        self.lock()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See touching; and while it is locked, every window that would come up."""
        if event.type() in _TOUCHES and isinstance(watched, QWindow) and not self.locked:
            late = self.look()
            self._touched = self._services.clock()
            return late
        if event.type() == QEvent.Type.Show and self.locked and isinstance(watched, QWidget):
            self._hide_soon(watched)
        return False

    def _hide_soon(self, widget: QWidget) -> None:
        if widget.isWindow() and self._tells(widget):
            QTimer.singleShot(0, widget, lambda: self._hide(widget))

    def _application(self) -> QApplication:
        found = QApplication.instance()
        assert isinstance(found, QApplication)
        return found

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _shown(self) -> list[QWidget]:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        found = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        # The window comes back first, and its dialogs over it.
        found.sort(key=lambda widget: widget is not self._window)
        return [widget for widget in found if self._tells(widget)]

    def _tells(self, widget: QWidget) -> bool:
        """Whether this window is to be hidden: no tooltip, and not the lock itself."""
        return widget is not self.screen and widget.windowType() not in _PASSING

    def _hide(self, widget: QWidget) -> None:
        if not self.locked or not widget.isVisible():
            return
        if isinstance(widget, QDialog) and widget.windowModality() == (
            Qt.WindowModality.ApplicationModal
        ):
            # A question that waits for its answer would take being hidden as one: "no".
            widget.reject()
            return
        widget.hide()
        self._hidden.append(widget)

    def _leave(self) -> None:
        """Close the program from behind the lock; a question of the window can be seen then."""
        screen = self.screen
        self._application().removeEventFilter(self)
        if self._window.close():
            self.screen = None
            if screen is not None:
                screen.leave()
        elif screen is not None:
            self._application().installEventFilter(self)
