"""What the delegates that paint their own cells have in common: the ground under their drawing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem


class PaintedCellDelegate(QStyledItemDelegate):
    """A delegate that draws the words of a cell itself, on the ground that the style draws."""

    def draw_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> tuple[QStyleOptionViewItem, str]:
        """Draw selection and focus as the style does; the cell to draw in, and its words."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        words, cell.text = cell.text, ""
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        return cell, words
