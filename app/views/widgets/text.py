"""Labels, buttons and rules in the kinds of the design: plain functions, no classes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.views import icons, theme
from app.views.language import said


class _Words(QLabel):
    """A label that says the sentences of rules and services in the language of the window."""

    as_it_is = False
    """Whether the words stay as they came: what a family reads is Dutch in every window."""

    def setText(self, text: str) -> None:
        """See QLabel."""
        super().setText(text if self.as_it_is else said(text))

    def setToolTip(self, text: str) -> None:
        """See QWidget."""
        super().setToolTip(said(text))


def label(text: str = "", kind: str = "", parent: QWidget | None = None) -> QLabel:
    """A plain-text label; ``kind`` is ``title``, ``section``, ``strong``, ``quiet`` or ``hint``."""
    made = _Words(said(text), parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        theme.mark(made, kind)
    return made


def paragraph(text: str = "", kind: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that breaks its lines, and whose text can be selected and copied."""
    made = label(text, kind, parent)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def verbatim(text: str, kind: str = "") -> QLabel:
    """A paragraph of which no word is changed, whatever the language of the window."""
    made = paragraph("", kind)
    assert isinstance(made, _Words)
    made.as_it_is = True
    made.setText(text)
    return made


def button(text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """An ordinary button: bordered, on the surface; ``text`` is a verb."""
    return _button(text, "", icon, "text", parent)


def primary_button(text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """The one filled button of a page."""
    made = _button(text, "primary", icon, "on_accent", parent)
    made.setDefault(True)
    return made


def quiet_button(text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button that reads as a link, for what is rarely needed."""
    return _button(text, "quiet", icon, "accent", parent)


def trash_button(words: str = "") -> QToolButton:
    """A quiet trash can at the end of a row; ``words`` say what goes."""
    made = QToolButton()
    icons.put_icon(made, "trash", "quiet", 16)
    made.setFixedSize(32, 32)
    name_button(made, words)
    return made


def name_button(icon_only: QToolButton, words: str) -> None:
    """Give a button without text its words, for who hears it and for who points at it."""
    icon_only.setAccessibleName(words)
    icon_only.setToolTip(words)


def unmarked(text: str) -> str:
    """``text`` with its ``&`` doubled, so that Qt takes none of it for an Alt letter."""
    return text.replace("&", "&&")


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line that separates the rows of a list."""
    made = QFrame(parent)
    theme.mark(made, "rule")
    return made


def clear_layout(layout: QLayout) -> None:
    """Take everything out of ``layout`` and let it go, the layouts inside included."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear_layout(inner)
        elif (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _button(text: str, kind: str, icon: str, shade: str, parent: QWidget | None) -> QPushButton:
    made = QPushButton(unmarked(text), parent)
    made.setAutoDefault(False)
    made.setMinimumHeight(32)
    if kind:
        theme.mark(made, kind)
    if icon:
        icons.put_icon(made, icon, shade, 16)
    if icon == "arrow":
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return made
