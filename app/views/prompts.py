"""Everything that stops the worker with a question: one injectable :class:`Prompts`.

Views never open a message box or a file dialog themselves. Tests hand in a fake that answers at
once; the program hands in :class:`QtPrompts`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from app.views.language import said

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


class Prompts(Protocol):
    """What a view may ask; every sentence is plain Dutch and every button a verb."""

    def ask(self, parent: QWidget, title: str, sentence: str, yes: str, no: str) -> bool:
        """Ask a yes/no question; ``yes`` and ``no`` are the words on the buttons, Esc is no."""
        ...

    def tell(self, parent: QWidget, title: str, sentence: str, details: str = "") -> None:
        """Say something the worker has to know; ``details`` can be folded out and copied."""
        ...

    def choose_files(
        self, parent: QWidget, title: str, kinds: str, start: Path | None = None
    ) -> tuple[Path, ...]:
        """Let the worker point at files; empty when he thinks better of it."""
        ...

    def choose_folder(self, parent: QWidget, title: str, start: Path | None = None) -> Path | None:
        """Let the worker point at a folder; ``None`` when he thinks better of it."""
        ...

    def choose_target(
        self, parent: QWidget, title: str, kinds: str, start: Path | None = None
    ) -> Path | None:
        """Let the worker name a file to write; ``None`` when he thinks better of it."""
        ...

    def ask_passphrase(self, parent: QWidget, title: str, sentence: str) -> str | None:
        """Ask for a passphrase, typed unseen; ``None`` when the worker cancels."""
        ...

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> bool:
        """Let the worker choose a printer and print; whether it was sent to one."""
        ...


class QtPrompts:
    """The real questions, with Qt's message boxes and the system's own file dialogs."""

    def ask(self, parent: QWidget, title: str, sentence: str, yes: str, no: str) -> bool:
        """See :class:`Prompts`."""
        box = QMessageBox(QMessageBox.Icon.Question, said(title), said(sentence), parent=parent)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.exec()
        agreed = box.clickedButton() is agree
        box.deleteLater()
        return agreed

    def tell(self, parent: QWidget, title: str, sentence: str, details: str = "") -> None:
        """See :class:`Prompts`."""
        box = QMessageBox(QMessageBox.Icon.Information, said(title), said(sentence), parent=parent)
        box.addButton(
            QCoreApplication.translate("Prompts", "Sluiten"), QMessageBox.ButtonRole.AcceptRole
        )
        box.setDetailedText(details)
        box.exec()
        box.deleteLater()

    def choose_files(
        self, parent: QWidget, title: str, kinds: str, start: Path | None = None
    ) -> tuple[Path, ...]:
        """See :class:`Prompts`."""
        chosen, _ = QFileDialog.getOpenFileNames(parent, title, _text(start), kinds)
        return tuple(Path(name) for name in chosen)

    def choose_folder(self, parent: QWidget, title: str, start: Path | None = None) -> Path | None:
        """See :class:`Prompts`."""
        chosen = QFileDialog.getExistingDirectory(parent, title, _text(start))
        return Path(chosen) if chosen else None

    def choose_target(
        self, parent: QWidget, title: str, kinds: str, start: Path | None = None
    ) -> Path | None:
        """See :class:`Prompts`."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, _text(start), kinds)
        return Path(chosen) if chosen else None

    def ask_passphrase(self, parent: QWidget, title: str, sentence: str) -> str | None:
        """See :class:`Prompts`."""
        typed, agreed = QInputDialog.getText(parent, title, sentence, QLineEdit.EchoMode.Password)
        return typed if agreed else None

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> bool:
        """See :class:`Prompts`."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        printer.setDocName(title)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
        if chosen:
            document.print_(printer)
        dialog.deleteLater()
        return chosen


def _text(start: Path | None) -> str:
    return str(start) if start is not None else ""
