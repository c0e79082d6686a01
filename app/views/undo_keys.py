"""Ctrl+Z and Ctrl+Y: of the text that is being typed as long as it has something to undo.

A text field of Qt takes these keys also when it has nothing left to undo; then they belong to the
dossier.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_KEYS = {"undo": QKeySequence.StandardKey.Undo, "redo": QKeySequence.StandardKey.Redo}


def edit_text(edit: str) -> bool:
    """Do "undo" or "redo" in the text that has the focus; whether it had anything to do."""
    widget = QApplication.focusWidget()
    if not _has_something(widget, edit):
        return False
    getattr(widget, edit)()
    return True


class UndoKeys(QObject):
    """Hands Ctrl+Z and Ctrl+Y to the menu where the text with the focus has nothing to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let go of the key where the text cannot use it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        edit = next((name for name, key in _KEYS.items() if event.matches(key)), None)
        if edit is None or _has_something(watched, edit):
            return False
        event.ignore()
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, (QLineEdit, QPlainTextEdit, QTextEdit)):
            now.installEventFilter(self)


def _has_something(widget: QObject | None, edit: str) -> bool:
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        document = widget.document()
        return document.isUndoAvailable() if edit == "undo" else document.isRedoAvailable()
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() if edit == "undo" else widget.isRedoAvailable()
    return False
