"""A light in words: what a screen reader says, and what stands where no sign fits."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.stoplight import Light
from app.views.language import said
from app.views.widgets.date_text import show_date


def light_words(light: str, word: str, day: date | None = None) -> str:
    """Colour, word and reference date: "Rood, vol, peildatum 31-10-2026"."""
    colour = said(Light(light).label)
    word = said(word)
    parts = [colour] if word == colour else [colour, word[:1].lower() + word[1:]]
    if day is not None:
        parts.append(
            QCoreApplication.translate("LightWords", "peildatum {day}").format(day=show_date(day))
        )
    return ", ".join(parts)
