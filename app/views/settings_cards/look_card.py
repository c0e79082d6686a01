"""The card about how the window looks: its colours and the size of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.settings import SettingKey
from app.views import theme
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.form import ChoiceField

if TYPE_CHECKING:
    from app.views.services import Services


class LookCard(SettingCard):
    """What is chosen here is seen at once."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Uiterlijk en taal"))
        self.form.add(
            SettingKey.THEME,
            ChoiceField(
                self.tr("Kleuren"),
                [
                    (theme.SYSTEM, self.tr("Zoals Windows")),
                    (theme.LIGHT, self.tr("Licht")),
                    (theme.DARK, self.tr("Donker")),
                    (theme.CONTRAST, self.tr("Hoog contrast")),
                ],
            ),
        )
        self.form.add(
            SettingKey.TEXT_SIZE,
            ChoiceField(
                self.tr("Grootte van de tekst"),
                [(str(size), f"{size}%") for size in theme.TEXT_SIZES],
            ),
        )
        self.add(self.form)

    def keep(self, key: str, value: str) -> None:
        """Store it and dress the window anew."""
        super().keep(key, value)
        settings = self.services.settings
        theme.dress(settings.get(SettingKey.THEME), settings.get(SettingKey.TEXT_SIZE))
