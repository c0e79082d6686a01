"""The card about the key: the passphrase and the recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.views import theme
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.date_text import show_date
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.text import button, paragraph

if TYPE_CHECKING:
    from app.services.key_care import KeyFacts
    from app.views.services import Services


class KeyCard(SettingCard):
    """Says how the store is locked, and leads to another passphrase or a recovery key."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Sleutel van de dossiers"))
        self.kept = paragraph()
        self.recovery = paragraph("", "quiet")
        self.passphrase_button = button(self.tr("Wachtzin wijzigen…"))
        self.recovery_button = button(self.tr("Herstelsleutel maken…"))
        self.add(self.kept)
        self.add(self.recovery)
        foot = FlowLayout(spacing=theme.INSIDE)
        foot.addWidget(self.passphrase_button)
        foot.addWidget(self.recovery_button)
        self.body.addLayout(foot)
        self.passphrase_button.clicked.connect(self._change)
        self.recovery_button.clicked.connect(self._recover)

    def enter(self) -> None:
        """Show how it is now."""
        self._show(self.services.keys.facts())

    def _show(self, facts: KeyFacts) -> None:
        self.kept.setText(
            self.tr("De dossiers openen met jouw wachtzin.")
            if facts.by_passphrase
            else self.tr("De dossiers openen met jouw account op deze computer.")
        )
        self.passphrase_button.setText(
            self.tr("Wachtzin wijzigen…") if facts.by_passphrase else self.tr("Wachtzin instellen…")
        )
        day = facts.recovery_made_on
        self.recovery.setText(
            self.tr("Herstelsleutel gemaakt op {day}.").format(day=show_date(day))
            if day is not None
            else self.tr("Er is nog geen herstelsleutel: zonder kun je alles kwijtraken.")
        )

    def _change(self) -> None:
        from app.views.passphrase_dialog import show_passphrase

        show_passphrase(self.services, self).changed.connect(self.enter)

    def _recover(self) -> None:
        from app.views.recovery_key_dialog import show_recovery_key

        show_recovery_key(self.services, self).finished.connect(self.enter)
