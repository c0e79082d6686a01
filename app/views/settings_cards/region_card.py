"""The card about the region: whose rules these are, for whom, and from which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.page import PageName
from app.views.providers.fact_grid import FactGrid
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.text import button, clear_layout, paragraph

if TYPE_CHECKING:
    from app.views.services import Services


class RegionCard(SettingCard):
    """The region cannot be chosen here: its rules come with the program."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Regio en gemeenten"))
        self._facts = QVBoxLayout()
        self.body.addLayout(self._facts)
        self.add(
            paragraph(
                self.tr(
                    "De regels van de regio komen met het programma mee. Een nieuwe versie van het "
                    "programma brengt nieuwe regels; de bestanden van de regio brengen producten, "
                    "tarieven, plafonds en wachttijden."
                ),
                "quiet",
            )
        )
        foot = QHBoxLayout()
        for words, page in (
            (self.tr("Productcatalogus"), PageName.PRODUCTS),
            (self.tr("Bijwerken"), PageName.SYNC),
        ):
            made = button(words)
            made.clicked.connect(lambda _on=False, page=page: self.go.emit(page, None))
            foot.addWidget(made)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def enter(self) -> None:
        """Read the facts anew: an import changes the catalogue."""
        region = self.services.region
        clear_layout(self._facts)
        grid = FactGrid()
        grid.add(self.tr("Regio"), region.name)
        grid.add(self.tr("Regels van het programma"), region.version)
        grid.add(self.tr("Productcatalogus"), self.services.catalogue().version)
        places = ", ".join(place.name for place in region.municipalities)
        count = str(len(region.municipalities))
        grid.add(self.tr("Gemeenten"), count, hint=places)
        self._facts.addWidget(grid)
