"""What a screen reader says by itself, while the focus stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.views.language import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``sentence``, which stands on ``widget``.

    An ``urgent`` one (something went wrong) cuts off what is being said; another waits for it.
    Nothing is said of what is not in view.
    """
    sentence = said(sentence)
    if not sentence or not widget.isVisible():
        return
    # Costs milliseconds that the first paint does not have.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    told = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    told.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(told)


def say_in(words: QLabel, sentence: str) -> None:
    """Show what came of an action in a label that is in view, and have it said."""
    words.setText(sentence)
    words.show()
    announce(words, sentence)
