"""Finds words that are cut off and buttons that are out of sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStatusBar,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from app.views import theme
from app.views.main_window import MainWindow
from app.views.sync_page import SyncPage
from app.views.widgets.table import Table

_HEADER_SPACE = 15
"""Pixels that the style sheet keeps free at both sides of a header."""

_LEADING = 3
"""Pixels under the last line of a paragraph in which nothing is drawn."""

_SLACK = 1
"""Pixels that rounding may cost."""

_ROWS = 40
_LOW = 400
"""Below this height the preview of an import scrolls with its button, in pixels."""

_TIP = int(Qt.ItemDataRole.ToolTipRole)

_USED = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QLabel)


def cut_off(window: QWidget) -> list[str]:
    """The words of ``window`` for which there is too little room, and by how much."""
    return [
        f"{type(widget).__name__} {words!r}: {short}"
        for widget in shown(window)
        for words, short in _short(widget)
        if short
    ]


def out_of_sight(window: QWidget) -> list[str]:
    """What can be used or read, is not wholly in view, and no scrolling brings there."""
    return [
        f"{type(widget).__name__} {_words(widget)!r}: {lost}"
        for widget in shown(window)
        if isinstance(widget, _USED) and not _inside_of_another(widget) and (lost := _lost(widget))
    ]


def primary_out_of_sight(window: QWidget) -> list[str]:
    """The one primary button of the page in view, where it takes scrolling to see it."""
    page = window.page if isinstance(window, MainWindow) else None
    button = page.primary_button() if page is not None else None
    if button is None or not button.isVisible():
        return []
    if isinstance(page, SyncPage) and window.height() < _LOW:
        return []
    seen = button.visibleRegion().boundingRect().size()
    return [] if _same_size(seen, button.size()) else [f"primary {button.text()!r}"]


def primaries(window: QWidget) -> list[str]:
    """The texts of the primary buttons in ``window``."""
    found = [one for one in shown(window) if isinstance(one, QPushButton)]
    return [one.text() for one in found if one.property("kind") == "primary"]


def shown(window: QWidget) -> Iterator[QWidget]:
    """Every widget of ``window`` that is not hidden; scrolled out of view is not hidden."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def _short(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel) and widget.text():
        yield widget.text(), _label(widget)
    elif isinstance(widget, QToolButton):
        if widget.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly:
            yield widget.text(), _tool(widget)
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton) and widget.text():
        yield widget.text(), _too_small(widget.size(), widget.sizeHint())
    elif isinstance(widget, QComboBox):
        yield widget.currentText(), _combo(widget)
    elif isinstance(widget, QTableView | QTreeView):
        yield from _cells(widget)
    elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        yield from _header(widget)


def _label(label: QLabel) -> str:
    if not label.wordWrap():
        return _too_small(label.size(), label.sizeHint())
    needed = label.heightForWidth(label.width()) - _LEADING
    return _too_small(label.size(), QSize(0, needed))


def _tool(button: QToolButton) -> str:
    """The rail gives each button the width of the rail and keeps little room around the words."""
    words = button.fontMetrics().size(0, button.text().replace("&", ""))
    return _too_small(button.size(), words)


def _combo(combo: QComboBox) -> str:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
    return _too_small(field.size(), QSize(needed, 0))


def _header(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model = header.model()
    for section in range(header.count()) if model is not None else ():
        words = str(model.headerData(section, header.orientation()) or "")
        if words and not header.isSectionHidden(section):
            needed = QFontMetrics(_header_font()).size(0, words).width() + 2 * _HEADER_SPACE
            yield words, _too_small(QSize(header.sectionSize(section), 0), QSize(needed, 0))


def _cells(view: QTableView | QTreeView) -> Iterator[tuple[str, str]]:
    """The cells in view whose words are cut, and that do not tell them in a tip either."""
    model, seen = view.model(), view.viewport().rect()
    for row in range(min(model.rowCount(), _ROWS) if model is not None else 0):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            words, area = str(index.data() or ""), view.visualRect(index)
            if isinstance(view, QTreeView) and view.isFirstColumnSpanned(row, QModelIndex()):
                continue
            if not words or area.isEmpty() or not seen.intersects(area):
                continue
            lack = view.sizeHintForIndex(index).width() - area.width()
            tip = view.tip(index) if isinstance(view, Table) else index.data(_TIP)
            if lack > _SLACK and words not in str(tip or ""):
                yield words, f"{lack} px te weinig breed, en nergens heel te lezen"


def _header_font() -> QFont:
    """The font that the style sheet gives to headers."""
    font = theme.base_font()
    font.setPointSizeF(theme.base_points() * 0.9)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _too_small(size: QSize, needed: QSize) -> str:
    width, height = needed.width() - size.width(), needed.height() - size.height()
    parts = ((width, "breed"), (height, "hoog"))
    return ", ".join(f"{lack} px te weinig {way}" for lack, way in parts if lack > _SLACK)


def _same_size(one: QSize, other: QSize) -> bool:
    return abs(one.width() - other.width()) <= _SLACK and abs(one.height() - other.height()) <= 1


def _lost(widget: QWidget) -> str:
    """How many pixels stand where nothing shows them; "" where all is in view or is scrolled."""
    area, parent = widget.rect(), widget.parentWidget()
    sides = {"breed", "hoog"}
    while parent is not None and sides:
        area = QRect(widget.mapTo(parent, QPoint()), widget.size())
        holder = parent.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and parent is holder.viewport():
            sides -= {"breed"} if holder.horizontalScrollBar().maximum() else set()
            sides -= {"hoog"} if holder.verticalScrollBar().maximum() else set()
        wide = max(-area.left(), area.right() + 1 - parent.width())
        high = max(-area.top(), area.bottom() + 1 - parent.height())
        for lack, way in ((wide, "breed"), (high, "hoog")):
            if lack > _SLACK and way in sides:
                return f"{lack} px te {way} voor {type(parent).__name__}"
        if parent.isWindow():
            break
        parent = holder
    return ""


def _words(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")
    return str(text() or widget.accessibleName())


def _inside_of_another(widget: QWidget) -> bool:
    """Whether it is a part of a widget that is looked at itself."""
    parent = widget.parentWidget()
    return isinstance(parent, QLineEdit | QComboBox | QHeaderView | QStatusBar)
