"""The card about backups: a second place for them, beside this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.settings import SettingKey
from app.views.widgets.card import Card
from app.views.widgets.folder_field import FolderField
from app.views.widgets.form import Form
from app.views.widgets.text import paragraph

if TYPE_CHECKING:
    from app.views.services import Services


class BackupCard(Card):
    """``saved(moment)`` when another second place was chosen."""

    saved = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Reservekopieën"))
        self._services = services
        self._form = Form()
        self.folder = FolderField(
            self.tr("Tweede plek"),
            self.tr("Een netwerkmap of stick. Elke reservekopie komt daar ook, versleuteld."),
        )
        self._form.add(SettingKey.BACKUP_FOLDER, self.folder)
        self.add(self._form)
        self.add(
            paragraph(
                self.tr(
                    "Zonder tweede plek ben je alles kwijt als deze computer stukgaat of "
                    "gestolen wordt. Wat er is, zie je bij Bestand, Reservekopieën."
                ),
                "quiet",
            )
        )
        self.fill_up()
        self.folder.asked.connect(self._choose)
        self._form.edited.connect(self._keep)

    def enter(self) -> None:
        """Show what is stored."""
        key = SettingKey.BACKUP_FOLDER
        self._form.set_values({key.value: self._services.settings.get(key)})

    def flush(self) -> None:
        """Store what is still waiting."""
        self._form.flush()

    def _choose(self) -> None:
        title = self.tr("Waar komen de reservekopieën ook?")
        chosen = self._services.prompts.choose_folder(self, title, self.folder.folder())
        if chosen is not None:
            self.folder.choose(chosen)

    def _keep(self, key: str, value: str) -> None:
        self._services.settings.set(SettingKey(key), value)
        self.saved.emit(self._services.clock())
