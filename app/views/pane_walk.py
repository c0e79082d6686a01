"""F6: walk from one part of the window to the next, and land where one can go on typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.views.widgets.tab_stop import takes_tab

OVER_PAGE: Final = "over page"
"""The object name of what stands over a page for a while: F6 comes there too."""


def walk(panes: Sequence[QWidget], step: int) -> None:
    """Move the focus from the pane it is in to the next (``step`` 1) or the one before (-1)."""
    shown = [pane for pane in panes if pane.isVisible() and first_stop(pane) is not None]
    if not shown:
        return
    focus = QApplication.focusWidget()
    inside = [i for i, pane in enumerate(shown) if focus and _holds(pane, focus)]
    place = (inside[-1] + step) % len(shown) if inside else 0
    stop = first_stop(shown[place])
    if stop is not None:
        stop.setFocus(Qt.FocusReason.OtherFocusReason)


def first_stop(pane: QWidget) -> QWidget | None:
    """The first widget in ``pane``, in tab order, that takes the focus."""
    widget: QWidget | None = pane
    while widget is not None and _holds(pane, widget):
        if takes_tab(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
