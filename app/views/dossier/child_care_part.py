"""Earlier help in the side panel: the last few in a sentence each, and a button to all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.dossier.step_page import PanelPart
from app.views.widgets.text import quiet_button

if TYPE_CHECKING:
    from app.services.dossier_rows import IndicationView
    from app.views.services import Services


def earlier_part(services: Services, item: IndicationView) -> PanelPart:
    """The part "Eerder" of a step that is about ``item``."""
    link = ChildCareLink(services, item)
    return PanelPart(link.tr("Eerder"), link.words(item), link)


class ChildCareLink(QWidget):
    """The button that opens all earlier help of the child of ``item``."""

    def __init__(self, services: Services, item: IndicationView) -> None:
        super().__init__()
        self._services = services
        self._youth = item.facts.youth
        self.open = quiet_button(self.tr("Alle eerdere hulp…"))
        self.open.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def words(self, item: IndicationView) -> tuple[str, ...]:
        """The sentences above the button."""
        if item.history:
            return item.history
        if self._youth.bsn:
            return (self.tr("Geen eerdere hulp bekend in de regionale gegevens."),)
        return (self.tr("Zonder BSN is eerdere hulp niet op te zoeken."),)

    def _open(self) -> None:
        # The charts are loaded when the first one is asked for.
        from app.views.dossier.child_care_dialog import show_child_care

        show_child_care(self._services, self, self._youth)
