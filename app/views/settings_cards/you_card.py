"""The card about the worker: name, municipality, and what the program lets this person do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.settings import SettingKey
from app.views.language import said
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.form import ChoiceField, TextField
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from app.views.services import Services


class YouCard(SettingCard):
    """The name stands on every indication; a new dossier begins in the municipality."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Jij en je gemeente"))
        self.form.add(
            SettingKey.WORKER,
            TextField(
                self.tr("Je naam"), self.tr("Staat op elke indicatie die jij maakt."), longest=80
            ),
        )
        self.form.add(
            SettingKey.MUNICIPALITY,
            ChoiceField(
                self.tr("Je gemeente"),
                [(item.code, item.name) for item in services.region.municipalities],
                self.tr("Een nieuw dossier begint in deze gemeente."),
                empty=self.tr("Kies een gemeente"),
            ),
        )
        self.role = paragraph("", "quiet")
        self.add(self.form)
        self.add(self.role)

    def enter(self) -> None:
        """Show what is stored, and the role."""
        super().enter()
        role = said(self.services.roles.own().label)
        self.role.setText(self.tr("Je rol in dit programma: {role}.").format(role=role))
