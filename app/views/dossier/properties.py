"""What Alt+Enter tells of an open dossier."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.dossier_rows import DossierView
from app.views.widgets.date_text import show_date


def dossier_properties(view: DossierView) -> tuple[tuple[str, str], ...]:
    """The dossier in a few facts, as (label, words)."""
    return (
        (_tr("Dossier"), view.number),
        (_tr("Gezin"), view.title),
        (_tr("Gemeente"), view.municipality or _tr("nog niet gekozen")),
        (_tr("Indicaties"), str(len(view.indications))),
        (_tr("Nog te doen"), str(sum(row.open for row in view.findings))),
        (_tr("Opgeslagen"), f"{show_date(view.saved_at.date())} {view.saved_at:%H:%M}"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Properties", text)
