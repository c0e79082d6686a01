"""The card about folders: where regional data comes from and where files go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.settings import SettingKey
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.folder_field import FolderField
from app.views.widgets.form import CheckField

if TYPE_CHECKING:
    from app.views.services import Services


class FolderCard(SettingCard):
    """Another folder of the region is looked into at once."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Mappen"))
        self._add_folder(
            SettingKey.SYNC_FOLDER,
            self.tr("Map met regionale gegevens"),
            self.tr("Nieuwe bestanden in deze map worden vanzelf gezien."),
        )
        self.form.add(
            SettingKey.SYNC_BY_ITSELF,
            CheckField(
                self.tr("Vanzelf overnemen"),
                self.tr(
                    "Alleen als er niets verloren gaat en niets wordt geweigerd. "
                    "Anders zie je eerst wat er verandert."
                ),
            ),
        )
        self._add_folder(
            SettingKey.EXPORT_FOLDER,
            self.tr("Map voor indicaties"),
            self.tr("Hier komen de bestanden die je exporteert."),
        )
        self._add_folder(
            SettingKey.LETTER_FOLDER,
            self.tr("Map met sjablonen"),
            self.tr(
                "Met brief.docx, plan.docx en afwijzing.docx van je gemeente. "
                "Leeg: de sjablonen van het programma."
            ),
        )
        self.add(self.form)

    def keep(self, key: str, value: str) -> None:
        """Store it; a new folder of the region is looked into."""
        super().keep(key, value)
        if key == SettingKey.SYNC_FOLDER:
            self.services.desk.ask_look()

    def _add_folder(self, key: SettingKey, text: str, hint: str) -> None:
        field = self.form.add(key, FolderField(text, hint))
        field.asked.connect(partial(self._choose, field))

    def _choose(self, field: FolderField) -> None:
        chosen = self.services.prompts.choose_folder(self, field.text, field.folder())
        if chosen is not None:
            field.choose(chosen)
