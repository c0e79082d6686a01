"""A page that may be read but not changed: its fields show what they hold and take nothing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.views.widgets.field import Field


def make_read_only(page: QWidget, but: Collection[Field] = ()) -> None:
    """Close every field of ``page`` ``but`` these; what was typed can still be read and copied.

    The store itself refuses every change; this only spares somebody typing for nothing.
    """
    for field in page.findChildren(Field):
        if field not in but:
            close_field(field)


def close_field(field: Field) -> None:
    """Let ``field`` show what it holds and take nothing."""
    for part in (field.editor, *field.findChildren(QWidget)):
        if isinstance(part, QLineEdit | QPlainTextEdit):
            part.setReadOnly(True)
        elif part is field.editor or isinstance(part, QPushButton):
            part.setEnabled(False)
