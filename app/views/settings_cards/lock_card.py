"""The card about the lock: after how many minutes the window hides itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.settings import SettingKey
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.form import ChoiceField
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from app.views.services import Services

MINUTES = ("5", "10", "15", "30", "60")


class LockCard(SettingCard):
    """Another time counts at once."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Vergrendelen"))
        self.form.add(
            SettingKey.LOCK_AFTER,
            ChoiceField(
                self.tr("Vergrendel vanzelf"),
                [
                    *(
                        (count, self.tr("Na {count} minuten zonder aanraken").format(count=count))
                        for count in MINUTES
                    ),
                    ("0", self.tr("Nooit")),
                ],
            ),
        )
        self.add(self.form)
        self.add(
            paragraph(
                self.tr(
                    "Met Ctrl+L vergrendel je meteen. Wat je net hebt getypt, is dan al opgeslagen."
                ),
                "quiet",
            )
        )
