"""The Dutch names of the seven steps, as the window shows them."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.dossier import Step

_TITLES: Final[dict[Step, Any]] = {
    Step.QUESTION: QT_TRANSLATE_NOOP("Steps", "Vraag"),
    Step.SCOPE: QT_TRANSLATE_NOOP("Steps", "Reikwijdte"),
    Step.ANALYSIS: QT_TRANSLATE_NOOP("Steps", "Analyse"),
    Step.PRODUCT: QT_TRANSLATE_NOOP("Steps", "Product"),
    Step.VOLUME: QT_TRANSLATE_NOOP("Steps", "Omvang"),
    Step.PROVIDER: QT_TRANSLATE_NOOP("Steps", "Aanbieder"),
    Step.SUMMARY: QT_TRANSLATE_NOOP("Steps", "Samenvatting"),
}


def step_title(step: Step) -> str:
    """The name of ``step`` in the language of the window."""
    return QCoreApplication.translate("Steps", _TITLES[step])


_WORDS: Final[dict[Step, Any]] = {
    Step.QUESTION: QT_TRANSLATE_NOOP("Steps", "gezin personen jeugdige toestemming verwijzer"),
    Step.SCOPE: QT_TRANSLATE_NOOP("Steps", "woonplaats afwijzen andere wet"),
    Step.ANALYSIS: QT_TRANSLATE_NOOP("Steps", "onderzoek vijf stappen gesprek"),
    Step.PRODUCT: QT_TRANSLATE_NOOP("Steps", "niveau advies"),
    Step.VOLUME: QT_TRANSLATE_NOOP("Steps", "uren fase norm kosten evaluatie"),
    Step.PROVIDER: QT_TRANSLATE_NOOP("Steps", "stoplicht plek wachttijd"),
    Step.SUMMARY: QT_TRANSLATE_NOOP("Steps", "definitief export bestand brief plan"),
}


def step_words(step: Step) -> str:
    """Other words for what is done in ``step``, for who looks for it."""
    return QCoreApplication.translate("Steps", _WORDS[step])
