"""Where the Tab key can come."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QComboBox, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab can come to ``widget`` now: it is in view and works."""
    takes = bool(widget.focusPolicy() & _TAB) and not is_inner(widget)
    return takes and widget.isVisible() and widget.isEnabled()


def is_inner(widget: QWidget) -> bool:
    """Whether ``widget`` is a part for which its owner takes the focus.

    That is the line in a spin box or a combo box, and what a scroll area scrolls in. Qt tells such
    owners by ``focusProxy()``, but in PySide6 6.11 merely asking moves what comes back to another
    owner in the books of Python. The next collection of rubbish then deletes it, the head of a
    table for one, and the next paint crashes the program.
    """
    owner = widget.parentWidget()
    if isinstance(owner, QAbstractScrollArea):
        return owner.viewport() is widget
    return isinstance(owner, (QAbstractSpinBox, QComboBox))
