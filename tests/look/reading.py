"""Reads what is drawn: how far text and signs stand out from their ground, pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTableView,
    QToolButton,
    QWidget,
)

TEXT, GRAPHIC = 4.5, 3.0
_SIGN = 34
"""Pixels at the left of a cell in which its light is drawn."""

_LINEAR = np.array(
    [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in np.arange(256) / 255]
)


class Picture:
    """The luminance (0 to 1, WCAG 2.2) of every pixel of a window, and its packed colours."""

    def __init__(self, window: QWidget) -> None:
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        shape = (image.height(), image.bytesPerLine() // 4)
        self._packed = np.frombuffer(image.constBits(), np.uint32).reshape(shape).copy()
        parts = [(self._packed >> shift) & 255 for shift in (16, 8, 0)]
        weights = (0.2126, 0.7152, 0.0722)
        self.luminance: NDArray[np.float64] = sum(
            weight * _LINEAR[part] for weight, part in zip(weights, parts, strict=True)
        )

    def contrast(self, area: QRect) -> float:
        """The most that any pixel of ``area`` stands out from the colour that fills most of it."""
        rows = slice(max(area.top(), 0), area.bottom() + 1)
        columns = slice(max(area.left(), 0), area.right() + 1)
        packed, light = self._packed[rows, columns].ravel(), self.luminance[rows, columns].ravel()
        colours, first, counts = np.unique(packed, return_index=True, return_counts=True)
        if len(colours) < 2:
            return 1.0
        ground = light[first[counts.argmax()]]
        return float(max(_ratio(light.max(), ground), _ratio(light.min(), ground)))


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def faint(window: QWidget) -> list[str]:
    """What is too faint in ``window``: the words or the sign, and the contrast it has."""
    picture = Picture(window)
    drawn = [*_texts(window), *_signs(window)]
    read = [(what, least, picture.contrast(area)) for what, area, least in drawn]
    return [f"{what}: {ratio:.2f}" for what, least, ratio in read if ratio < least]


def _texts(window: QWidget) -> Iterator[tuple[str, QRect, float]]:
    for widget, place in _in_view(window):
        if isinstance(widget, QHeaderView):
            continue
        if isinstance(widget, QAbstractItemView):
            yield from _cells(window, widget)
        elif words := _words_of(widget):
            # A sign of one letter has no stroke that is a whole pixel wide.
            yield words, place, TEXT if len(words) > 1 else GRAPHIC


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return str(widget.text() or widget.placeholderText())
    if isinstance(widget, QComboBox):
        return str(widget.currentText())
    if isinstance(widget, QPlainTextEdit):
        return str(widget.toPlainText() or widget.placeholderText())
    if isinstance(widget, QToolButton) and _only_icon(widget):
        return ""
    if isinstance(widget, QLabel | QAbstractButton):
        return str(widget.text())
    return "menu" if isinstance(widget, QMenuBar) else ""


def _cells(window: QWidget, view: QAbstractItemView) -> Iterator[tuple[str, QRect, float]]:
    """The cells in view that hold words, and the lights in them."""
    for index in _indexes(view):
        area = view.visualRect(index)
        if not view.viewport().rect().adjusted(0, 0, 1, 1).contains(area) or area.isEmpty():
            continue
        area.moveTopLeft(view.viewport().mapTo(window, area.topLeft()))
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "").strip("\u2013- ")
        spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        if words:
            yield words, area, TEXT
        if spoken.split(",", maxsplit=1)[0] in {"Groen", "Oranje", "Rood", "Onbekend"}:
            yield (
                f"licht {spoken}",
                QRect(area.topLeft(), QPoint(area.left() + _SIGN, area.bottom())),
                GRAPHIC,
            )


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(), 40)):
        for column in range(columns):
            yield model.index(row, column)


def _signs(window: QWidget) -> Iterator[tuple[str, QRect, float]]:
    """Icons of buttons that can be pressed, and labels that are a picture."""
    for widget, place in _in_view(window):
        if not widget.isEnabled() or isinstance(widget.parentWidget(), QLineEdit):
            continue
        if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
            yield f"icoon {widget.accessibleName() or widget.text()}", place, GRAPHIC
        elif isinstance(widget, QLabel) and not widget.pixmap().isNull():
            yield "icoon", place, GRAPHIC


def _only_icon(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def _in_view(window: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """The widgets of which enough is in view to be read, and where."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.width() < 8 or seen.height() < min(14, widget.height()):
            continue
        seen.moveTopLeft(widget.mapTo(window, seen.topLeft()))
        yield widget, seen
