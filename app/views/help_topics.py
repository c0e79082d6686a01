"""Which page of the manual belongs to what is in view: by the name of its class.

Names and not classes: F1 must not import every screen there is.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QWidget

from app.views.help_pages import FIRST_PAGE

_HOSTS: Final = frozenset({"DossierPage", "RegionPage"})
"""Pages of which a part is in view that has a page of its own in the manual."""

TOPICS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "StartPage": "start",
        "DossiersPage": "dossiers",
        "DossierPage": "dossier",
        "ProvidersPage": "aanbieders",
        "ProductsPage": "producten",
        "RegionPage": "cijfers",
        "SyncPage": "bijwerken",
        "SettingsPage": "instellingen",
        # The steps and parts of a dossier.
        "KnownFamily": "dossiers",
        "QuestionStep": "vraag",
        "ScopeStep": "reikwijdte",
        "AnalysisStep": "analyse",
        "ProductStep": "product",
        "VolumeStep": "omvang",
        "ProviderStep": "aanbieder",
        "SummaryStep": "samenvatting",
        "ChangePanel": "wijzigen",
        "EvaluationPanel": "evalueren",
        # The parts of the region.
        "FiguresPart": "cijfers",
        "CeilingsPart": "plafonds",
        "WhatIfPart": "wat-als",
        "BenchmarkPart": "benchmark",
        "SignalsPart": "datakwaliteit",
        "RegionSignalsPart": "aan-de-regio",
        # Dialogs.
        "AuditDialog": "logboek",
        "BackupsDialog": "reservekopieen",
        "BinDialog": "prullenbak",
        "ChildCareDialog": "vraag",
        "CommandBox": "toetsen",
        "CrashDialog": "gaat-niet-open",
        "EvaluationDialog": "evalueren",
        "FilePasswordDialog": "samenvatting",
        "HandOverDialog": "overdragen",
        "KeyCardDialog": "toetsen",
        "LayoutsDialog": "kolommen",
        "MappingDialog": "kolommen",
        "PassphraseDialog": "sleutel",
        "PersonDataDialog": "persoonsgegevens",
        "ProviderDialog": "aanbieders",
        "PseudonymDialog": "zonder-namen",
        "RecoveryKeyDialog": "sleutel",
        "RegionSignalDialog": "aan-de-regio",
        "RegisterDialog": "register",
        "RetentionDialog": "bewaartermijnen",
        "RolesDialog": "rollen",
        "SourcesDialog": "herkomst",
        "TakeOverDialog": "overdragen",
        "VersionDialog": "wijzigen",
        # Before the store is open, and while it is locked.
        "LockScreen": "sleutel",
        "RecoveryKeyPage": "sleutel",
        "RecoveryPage": "gaat-niet-open",
        "RestorePage": "gaat-niet-open",
        "UnlockPage": "sleutel",
    }
)
"""From the class of a page, step, part or dialog to the name of its page in the manual."""


def topic_of(widget: QWidget | None) -> str:
    """The page of the manual for ``widget``: that of the nearest thing around it that has one."""
    while widget is not None:
        topic = TOPICS.get(type(widget).__name__)
        if topic is not None:
            return _deeper(widget) if type(widget).__name__ in _HOSTS else topic
        widget = widget.parentWidget()
    return FIRST_PAGE


def _deeper(host: QWidget) -> str:
    """The page of the part that ``host`` shows now, else its own."""
    parts = (type(part).__name__ for part in host.findChildren(QWidget) if part.isVisible())
    return next((TOPICS[name] for name in parts if name in TOPICS), TOPICS[type(host).__name__])
