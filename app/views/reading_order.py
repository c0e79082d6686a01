"""The Tab key walks as one reads: along what is in view, whenever a part of it was made.

Qt walks in the order in which widgets were made. Steps, cards and rows are made at their first
use, so that order would lead past the button at the foot of a page, and never to the head of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.views.widgets.tab_stop import takes_tab

Span = tuple[int, int]


def tab_stops(window: QWidget) -> list[QWidget]:
    """Everything in view in ``window`` to which Tab comes, in reading order."""
    return [widget for widget in _read(window) if _stops(widget)]


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop of ``window``, or to the one before; whether there is one."""
    order = list(_read(window))
    focus = window.focusWidget()
    place = order.index(focus) if focus in order else -1
    if forward:
        around = order[place + 1 :] + order[: place + 1]
    else:
        around = (order[place:] + order[:place])[::-1] if place >= 0 else order[::-1]
    found = next((one for one in around if one is not focus and _stops(one)), None)
    if found is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found.setFocus(reason)
    return True


def _stops(widget: QWidget) -> bool:
    if not takes_tab(widget):
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        # The arrows walk along such buttons; Qt lets Tab come to the one that had the focus last.
        return widget is (group.checkedButton() or group.buttons()[0])
    return True


def _read(widget: QWidget) -> Iterator[QWidget]:
    """``widget`` and everything in it that is in view."""
    yield widget
    for part in _parts(widget):
        yield from _read(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """What lies in a widget and is in view, as it is read: rows, columns in a row, rows again."""
    only = Qt.FindChildOption.FindDirectChildrenOnly
    inside = widget.findChildren(QWidget, options=only)
    return _ordered([part for part in inside if not part.isHidden() and not part.isWindow()])


def _ordered(parts: list[QWidget]) -> list[QWidget]:
    rows = _cut(parts, _height)
    if len(rows) > 1:
        return [part for row in rows for part in _ordered(row)]
    first, *others = _cut(parts, _width) or [[]]
    if not others:
        return first
    # What is right of the first column may be rows again: of a line that is broken in two.
    return _ordered(first) + _ordered([part for column in others for part in column])


def _cut(parts: list[QWidget], sides: Callable[[QWidget], Span]) -> list[list[QWidget]]:
    """Groups between which a straight line can be drawn, from the first to the last."""
    groups: list[list[QWidget]] = []
    reached = 0
    for part in sorted(parts, key=sides):
        start, end = sides(part)
        if not groups or start >= reached:
            groups.append([])
        groups[-1].append(part)
        reached = max(reached, end) if len(groups[-1]) > 1 else end
    return groups


def _height(part: QWidget) -> Span:
    return part.y(), part.y() + part.height()


def _width(part: QWidget) -> Span:
    return part.x(), part.x() + part.width()
