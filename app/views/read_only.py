"""A page that may be read but not changed: its fields show what they hold and take nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.views.widgets.field import Field
from app.views.widgets.search_line import SearchLine

_TYPED = (QLineEdit, QPlainTextEdit, QTextEdit)


def make_read_only(page: QWidget) -> None:
    """Close every field of ``page``; what is typed in can still be selected and copied.

    The store itself refuses every change; this only spares somebody typing for nothing.
    """
    for field in page.findChildren(Field):
        typed = isinstance(field.editor, _TYPED)
        for editor in field.findChildren(QWidget):
            if isinstance(editor, _TYPED) and not isinstance(editor, SearchLine):
                editor.setReadOnly(True)
            elif isinstance(editor, QComboBox | QCheckBox):
                editor.setEnabled(False)
        if not typed:
            field.editor.setEnabled(False)
