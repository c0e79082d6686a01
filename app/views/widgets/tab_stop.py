"""Where the Tab key can come."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget

_TAB = Qt.FocusPolicy.TabFocus
_HAVE_A_LINE_INSIDE = (QAbstractSpinBox, QComboBox)


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab can come to ``widget`` now: it is in view and works.

    The line inside a spin box or a combo box does not count: its owner takes the focus for it. Qt
    tells such owners by ``focusProxy()``, but in PySide6 6.11 merely asking moves what comes back
    to another owner in the books of Python. The next collection of rubbish then deletes it, with
    the head of a table first, and the next paint crashes the program.
    """
    takes = bool(widget.focusPolicy() & _TAB) and not is_inner_line(widget)
    return takes and widget.isVisible() and widget.isEnabled()


def is_inner_line(widget: QWidget) -> bool:
    """Whether ``widget`` is the line in a spin box or a combo box, not something of its own."""
    return isinstance(widget.parentWidget(), _HAVE_A_LINE_INSIDE)
