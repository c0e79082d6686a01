"""The card about roles: who may do what here, with the way to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.roles import REFUSALS, Right
from app.views.providers.fact_grid import FactGrid
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.text import button, clear_layout, paragraph

if TYPE_CHECKING:
    from app.views.services import Services


class RolesCard(SettingCard):
    """Everybody may read the list; only an administrator changes it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Rollen"))
        self._people = QVBoxLayout()
        self.body.addLayout(self._people)
        self.refusal = paragraph("", "quiet")
        self.add(self.refusal)
        self.change = button(self.tr("Rollen…"))
        self.change.clicked.connect(self._change)
        foot = QHBoxLayout()
        foot.addWidget(self.change)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def enter(self) -> None:
        """Show who has which role now."""
        roles = self.services.roles
        clear_layout(self._people)
        grid = FactGrid()
        for person in roles.people():
            name = self.tr("{name} (jij)").format(name=person.person)
            grid.add(name if person.you else person.person, person.role.label)
        self._people.addWidget(grid)
        may = roles.may(Right.ADMINISTER)
        self.refusal.setText("" if may else REFUSALS[Right.ADMINISTER])
        self.refusal.setHidden(may)

    def _change(self) -> None:
        from app.views.management import show_management

        show_management("roles", self.services, self).finished.connect(self.enter)
