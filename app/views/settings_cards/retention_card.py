"""The card about keeping: how long a closed dossier stays here, per municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.providers.fact_grid import FactGrid
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.text import button, clear_layout, paragraph

if TYPE_CHECKING:
    from app.services.retention import TermRow
    from app.views.services import Services


class RetentionCard(SettingCard):
    """The terms; changing them and erasing dossiers is done in the dialog."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Bewaartermijnen"))
        self.add(
            paragraph(
                self.tr(
                    "Zo lang blijft een gesloten dossier op deze computer staan. Wat daarna weg "
                    "mag, stelt het programma voor; een beheerder beslist."
                ),
                "quiet",
            )
        )
        self._terms = QVBoxLayout()
        self.body.addLayout(self._terms)
        self.change = button(self.tr("Bewaartermijnen…"))
        self.change.clicked.connect(self._change)
        foot = QHBoxLayout()
        foot.addWidget(self.change)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def enter(self) -> None:
        """Show the terms as they are now."""
        clear_layout(self._terms)
        grid = FactGrid()
        for row in self.services.retention.terms():
            grid.add(row.name, self._whose(row), row.term.text)
        self._terms.addWidget(grid)

    def _whose(self, row: TermRow) -> str:
        if row.locked:
            return self.tr("van je beheerder")
        return self.tr("eigen termijn") if row.own else self.tr("zoals de regio voorstelt")

    def _change(self) -> None:
        from app.views.management import show_management

        show_management("retention", self.services, self).finished.connect(self.enter)
