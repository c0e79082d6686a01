"""The card that tells where the data stands on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.text import button, paragraph

if TYPE_CHECKING:
    from app.views.services import Services


class PlaceCard(SettingCard):
    """One folder, which can be opened."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Waar je gegevens staan"))
        self.add(paragraph(str(services.data_dir)))
        self.add(
            paragraph(
                self.tr(
                    "De dossiers staan versleuteld op deze computer, in één map. "
                    "Ook de reservekopieën staan daar, en op de tweede plek als je die kiest."
                ),
                "quiet",
            )
        )
        show = button(self.tr("Open map"), "folder")
        folder = QUrl.fromLocalFile(str(services.data_dir))
        show.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        foot = QHBoxLayout()
        foot.addWidget(show)
        foot.addStretch(1)
        self.body.addLayout(foot)
