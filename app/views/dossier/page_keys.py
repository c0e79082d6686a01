"""What can be done in an open dossier, with its keys: for its actions and for the key card."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class PageKey(NamedTuple):
    """An action: ``does`` names the method of the page, ``keys`` may be empty."""

    does: str
    text: str
    keys: str = ""


def dossier_keys() -> tuple[PageKey, ...]:
    """The actions of an open dossier, in the order of the menu."""
    return (
        PageKey("press_primary", _tr("Verder"), "Ctrl+Return"),
        PageKey("next_step", _tr("Volgende stap"), "Ctrl+PgDown"),
        PageKey("previous_step", _tr("Vorige stap"), "Ctrl+PgUp"),
        PageKey("fold_panel", _tr("Paneel in- of uitklappen"), "F8"),
        PageKey("show_timeline", _tr("Tijdlijn"), "Ctrl+T"),
        PageKey("hand_over", _tr("Overdragen aan een collega…")),
        PageKey("leave", _tr("Pauzeren"), "Ctrl+W"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("DossierPage", text)
