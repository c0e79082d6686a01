"""How a page of the manual looks, on the screen and on paper: tables, headings and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextList,
    QTextListFormat,
    QTextTable,
)

PADDING: Final = 5
"""Pixels between the lines of a table and its text."""

_ABOVE: Final = {1: 0.0, 2: 14.0, 3: 10.0}
_BELOW: Final = {1: 8.0, 2: 4.0, 3: 2.0}
_SIZES: Final = {1: 1.5, 2: 1.2, 3: 1.05}


def dress(document: QTextDocument, points: float, line: QColor) -> None:
    """Give headings their size in proportion to ``points``, and tables thin lines."""
    document.setUndoRedoEnabled(False)
    for block in _blocks(document):
        level = block.blockFormat().headingLevel()
        if level:
            _dress_heading(block, min(level, 3), points)
        if (inside := block.textList()) is not None:
            _dress_list(inside)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, line)


def fitted(picture: QImage, width: int) -> QImage:
    """The picture, made smaller where it is wider than ``width`` pixels."""
    if picture.width() <= width or width <= 0:
        return picture
    return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dress_heading(block: QTextBlock, level: int, points: float) -> None:
    cursor = QTextCursor(block)
    shape = block.blockFormat()
    shape.setTopMargin(_ABOVE[level])
    shape.setBottomMargin(_BELOW[level])
    cursor.setBlockFormat(shape)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    letters = cursor.charFormat()
    letters.clearProperty(letters.Property.FontSizeAdjustment)
    letters.setFontPointSize(points * _SIZES[level])
    cursor.setCharFormat(letters)


def _dress_list(rows: QTextList) -> None:
    """A filled dot: which mark the source has says nothing to the reader."""
    shape = rows.format()
    if shape.style() in {QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare}:
        shape.setStyle(QTextListFormat.Style.ListDisc)
        rows.setFormat(shape)


def _dress_table(table: QTextTable, line: QColor) -> None:
    shape = table.format()
    shape.setCellPadding(PADDING)
    shape.setCellSpacing(0)
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(line))
    shape.setTopMargin(6)
    shape.setBottomMargin(10)
    shape.setHeaderRowCount(1)
    table.setFormat(shape)
