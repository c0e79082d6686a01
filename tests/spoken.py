"""What a screen reader would miss in a window, read from the widgets themselves.

The cheap half of the proof: it runs without a screen. ``tests/outside`` hears the real window.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTreeView,
    QWidget,
)

from app.domain.stoplight import Light
from app.views.widgets.light_delegate import LIGHT_ROLE, LightDelegate
from app.views.widgets.light_painter import LightSign
from app.views.widgets.tab_stop import is_inner

EDITORS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)
_ROWS = 40
"""Rows of a table that are heard: the ones below are made in the same way."""


def unheard(root: QWidget) -> list[str]:
    """One line for everything in view that a screen reader cannot make sense of."""
    found = [f"{place_of(root)}: a dialog without a title"] if _untitled(root) else []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            found += [f"{place_of(widget)}: {fault}" for fault in _faults(widget)]
    return found


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    if isinstance(widget, QComboBox):
        # Qt says the chosen value here on Linux; the label is told as its relation.
        return widget.accessibleName()
    told = QAccessible.queryAccessibleInterface(widget)
    return str(told.text(QAccessible.Text.Name)) if told is not None else ""


def place_of(widget: QWidget) -> str:
    """Where the widget is: its class and that of what is around it."""
    names: list[str] = []
    around: QWidget | None = widget
    while around is not None and len(names) < 4:
        names.append(type(around).__name__)
        around = around.parentWidget()
    return " in ".join(names)


def _untitled(root: QWidget) -> bool:
    return isinstance(root, QDialog) and not root.windowTitle()


def _faults(widget: QWidget) -> Iterator[str]:
    if _must_have_name(widget) and not spoken_name(widget).strip():
        yield "no name"
    if isinstance(widget, QLabel) and (editor := _stands_for(widget)) is not None:
        yield f"the label {widget.text()!r} is no buddy of {type(editor).__name__}"
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _table_faults(widget)


def _must_have_name(widget: QWidget) -> bool:
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if takes_focus and not is_inner(widget):
        return True
    return isinstance(widget, (QAbstractButton, LightSign)) or _is_painted(widget)


def _is_painted(widget: QWidget) -> bool:
    """Whether the program draws it itself, without words beside it that say the same."""
    own = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("app.")]
    around = widget.parentWidget()
    only = Qt.FindChildOption.FindDirectChildrenOnly
    beside = around.findChildren(QLabel, options=only) if around is not None else []
    painted = any("paintEvent" in vars(kind) for kind in own)
    return painted and not any(words.text() for words in beside)


def _stands_for(words: QLabel) -> QWidget | None:
    """The editor beside a label that bears its name, where the label does not lead to it."""
    around = words.parentWidget()
    if around is None or words.buddy() is not None or not words.text():
        return None
    text = words.text().replace("&&", "&").rstrip(":")
    beside = around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    named = (x for x in beside if isinstance(x, EDITORS) and x.accessibleName() == text)
    return next(named, None)


def _table_faults(view: QAbstractItemView) -> Iterator[str]:
    shown = _columns(view)
    for column in shown:
        if isinstance(view, (QTableView, QTreeView)) and not _words(
            view.model().headerData(column, Qt.Orientation.Horizontal)
        ):
            yield f"column {column} of {view.accessibleName()!r} has no header"
    for index in _indexes(view, shown):
        if fault := _cell_fault(view, index):
            yield f"row {index.row()}, column {index.column()}: {fault}"
            return


def _columns(view: QAbstractItemView) -> list[int]:
    if not isinstance(view, (QTableView, QTreeView)):
        return [0]
    return [n for n in range(view.model().columnCount()) if not view.isColumnHidden(n)]


def _indexes(view: QAbstractItemView, columns: list[int]) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in columns:
            yield model.index(row, column)


def _cell_fault(view: QAbstractItemView, index: QModelIndex) -> str:
    heard = _heard(index)
    delegate = view.itemDelegateForIndex(index)
    painted = type(delegate).__module__.startswith("app.")
    light = index.data(LIGHT_ROLE) if isinstance(delegate, LightDelegate) else None
    if light and Light(light).label.casefold() not in heard.casefold():
        return f"the light {light} is heard as {heard!r}"
    row = [_heard(index.siblingAtColumn(column)) for column in _columns(view)]
    if painted and not heard and not any(row):
        return "painted, and nothing is heard"
    return ""


def _heard(index: QModelIndex) -> str:
    spoken = _words(index.data(Qt.ItemDataRole.AccessibleTextRole))
    return spoken or _words(index.data(Qt.ItemDataRole.DisplayRole))


def _words(value: object) -> str:
    return str(value).strip() if value is not None else ""
