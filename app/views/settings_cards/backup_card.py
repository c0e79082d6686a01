"""The card about backups: a second place for them, beside this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.settings import SettingKey
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.folder_field import FolderField
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from app.views.services import Services


class BackupCard(SettingCard):
    """Every backup that is made comes in the second place too."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Reservekopieën"))
        self.folder = FolderField(
            self.tr("Tweede plek"),
            self.tr("Een netwerkmap of stick. Elke reservekopie komt daar ook, versleuteld."),
        )
        self.form.add(SettingKey.BACKUP_FOLDER, self.folder)
        self.add(self.form)
        self.add(
            paragraph(
                self.tr(
                    "Zonder tweede plek ben je alles kwijt als deze computer stukgaat of "
                    "gestolen wordt. Wat er is, zie je bij Bestand, Reservekopieën."
                ),
                "quiet",
            )
        )
        self.folder.asked.connect(self._choose)

    def _choose(self) -> None:
        title = self.tr("Waar komen de reservekopieën ook?")
        chosen = self.services.prompts.choose_folder(self, title, self.folder.folder())
        if chosen is not None:
            self.folder.choose(chosen)
