"""Gives widgets that come later their place in the order of the Tab key."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab reach ``widgets``, in this order, just before ``anchor``.

    Qt puts a widget that is made while the window is in use behind everything else.
    """
    later = list(widgets)
    before = _previous(anchor)
    while before is not anchor and (_unreachable(before) or before in later):
        before = _previous(before)
    for widget in later:
        QWidget.setTabOrder(before, widget)
        before = widget


def _previous(widget: QWidget) -> QWidget:
    return widget.previousInFocusChain() or widget


def _unreachable(widget: QWidget) -> bool:
    return not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
