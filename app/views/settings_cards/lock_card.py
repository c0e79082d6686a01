"""The card about the lock: after how many minutes the window hides itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.settings import SettingKey
from app.views.widgets.card import Card
from app.views.widgets.form import ChoiceField, Form
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from app.views.services import Services

MINUTES = ("5", "10", "15", "30", "60")


class LockCard(Card):
    """``saved(moment)`` when another time was chosen."""

    saved = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Vergrendelen"))
        self._services = services
        self._form = Form()
        self._form.add(
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
        self.add(self._form)
        self.add(
            paragraph(
                self.tr(
                    "Met Ctrl+L vergrendel je meteen. Wat je net hebt getypt, is dan al opgeslagen."
                ),
                "quiet",
            )
        )
        self.fill_up()
        self._form.edited.connect(self._keep)

    def enter(self) -> None:
        """Show what is stored."""
        key = SettingKey.LOCK_AFTER
        self._form.set_values({key.value: self._services.settings.get(key)})

    def _keep(self, key: str, value: str) -> None:
        self._services.settings.set(SettingKey(key), value)
        self.saved.emit(self._services.clock())
