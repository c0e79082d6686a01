"""Finds words that are cut off and buttons that are out of sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from app.views import theme

_HEADER_SPACE = 15
"""Pixels that the style sheet keeps free at both sides of a header."""

_LEADING = 3
"""Pixels under the last line of a paragraph in which nothing is drawn."""

_SLACK = 1
"""Pixels that rounding may cost."""


def cut_off(window: QWidget) -> list[str]:
    """The words of ``window`` for which there is too little room, and by how much."""
    return [
        f"{type(widget).__name__} {words!r}: {short}"
        for widget in shown(window)
        for words, short in _short(widget)
        if short
    ]


def out_of_sight(window: QWidget) -> list[str]:
    """The buttons that are not wholly in view and that no scrolling brings there."""
    return [
        f"{type(widget).__name__} {widget.text() or widget.accessibleName()!r}"
        for widget in shown(window)
        if isinstance(widget, QAbstractButton)
        and not _scrolled(widget)
        and not isinstance(widget.parentWidget(), QLineEdit)
        and not _same_size(widget.visibleRegion().boundingRect().size(), widget.size())
    ]


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


def _scrolled(widget: QWidget) -> bool:
    """Whether it stands in something that can be scrolled."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea | QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False
