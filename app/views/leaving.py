"""What is said before personal data leaves the program in a file that anybody can open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.views.prompts import Prompts


def bsns() -> str:
    """What most tables hold that are about children."""
    return QCoreApplication.translate("Leaving", "burgerservicenummers")


def may_leave(prompts: Prompts, parent: QWidget, title: str, holds: str = "") -> bool:
    """Say that the file is not encrypted; whether the worker goes on.

    ``holds`` names what is in it, where that is not simply personal data.
    """
    what = holds or QCoreApplication.translate("Leaving", "persoonsgegevens")
    sentence = QCoreApplication.translate(
        "Leaving",
        "Dit bestand bevat {what} en is niet versleuteld. "
        "Bewaar het alleen op een veilige plek, en gooi het weg als je klaar bent.",
    )
    return prompts.ask(
        parent,
        title,
        sentence.format(what=what),
        QCoreApplication.translate("Leaving", "Opslaan"),
        QCoreApplication.translate("Leaving", "Annuleren"),
    )
