"""Enter: on a button it presses, in a field of a page it goes on to the next field.

So a form is filled in with text and Enter alone, and the last Enter stands on the primary button.
Enter never gives an answer: who goes through a form with it changes nothing by accident. In a
dialog Enter in a field keeps the meaning it has on Windows: it presses the default button.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from app.views.widgets.tab_stop import takes_tab

if TYPE_CHECKING:
    from app.views.widgets.field import Field

_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def is_enter(event: QKeyEvent) -> bool:
    """Whether this is Enter, of either kind, without Ctrl, Alt or Shift."""
    return event.key() in _ENTERS and event.modifiers() in _PLAIN


def go_on() -> bool:
    """Go from the field with the focus to the next one, or to the primary button behind it."""
    from app.views.widgets.field import Field

    focus = QApplication.focusWidget()
    field = _field_of(focus, Field)
    if focus is None or field is None or not field.enter_goes_on:
        return False
    for stop in _stops_after(focus):
        beyond = _field_of(stop, Field)
        primary = isinstance(stop, QPushButton) and stop.isDefault()
        if (beyond is not None and beyond is not field) or primary:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False


class EnterKeys(QObject):
    """Lets Enter press the button that has the focus, wherever in the program it is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press on Enter; a button that answers a question of a form is left alone."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not is_enter(event) or not isinstance(watched, (QPushButton, QToolButton)):
            return False
        from app.views.widgets.field import Field

        if _field_of(watched, Field) is not None:
            return False
        watched.click()
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, (QPushButton, QToolButton)):
            now.installEventFilter(self)


def _field_of(widget: QWidget | None, kind: type[Field]) -> Field | None:
    """The field of a form whose editor ``widget`` is, or is part of."""
    inner = widget
    while inner is not None and not isinstance(inner, kind):
        inner = inner.parentWidget()
    if inner is None or widget is None:
        return None
    editor = inner.editor
    return inner if editor is widget or editor.isAncestorOf(widget) else None


def _stops_after(widget: QWidget) -> Iterator[QWidget]:
    """Where Tab would come, one after the other, until it is back at ``widget``."""
    stop = widget.nextInFocusChain()
    while stop is not None and stop is not widget:
        if takes_tab(stop) and stop.window() is widget.window():
            yield stop
        stop = stop.nextInFocusChain()
