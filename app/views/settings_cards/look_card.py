"""The card about how the window looks: its colours, the size of its text, and its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.policy import LOCKED
from app.domain.report import Severity
from app.services.settings import SettingKey
from app.storage.places import Places
from app.views import language, theme
from app.views.read_only import close_field
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.form import ChoiceField
from app.views.widgets.text import button, paragraph

if TYPE_CHECKING:
    from app.views.services import Services


class LookCard(SettingCard):
    """What is chosen here is seen at once; another language after a restart."""

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
        self._add_language()

    def keep(self, key: str, value: str) -> None:
        """Store it and dress the window anew."""
        super().keep(key, value)
        settings = self.services.settings
        theme.dress(settings.get(SettingKey.THEME), settings.get(SettingKey.TEXT_SIZE))

    def enter(self) -> None:
        """Show what is stored; the language stands beside the place of the window."""
        super().enter()
        self.language.set_value(language.kept_language(self._kept_in))
        if language.laid_down():
            close_field(self.language)
            self.language.set_problem(LOCKED, Severity.INFORM)
        if self.services.settings.locked("language"):
            close_field(self.language)
            self.language.set_problem(LOCKED, Severity.INFORM)
        self._offer_restart()

    def _add_language(self) -> None:
        self._kept_in = Places(self.services.data_dir).window_settings
        # Each language by its own name: who cannot read the window must find it.
        self.language = ChoiceField(
            self.tr("Taal"),
            [(language.DUTCH, "Nederlands"), (language.ENGLISH, "English")],
            self.tr(
                "Het plan, de brieven en de bestanden die je exporteert, blijven altijd "
                "Nederlands: het gezin en de backoffice lezen ze."
            ),
        )
        self.language.edited.connect(self._keep_language)
        self.later = paragraph(
            self.tr("De nieuwe taal zie je als het programma opnieuw start."), "quiet"
        )
        self.restart = button(self.tr("Nu opnieuw starten"))
        self.restart.clicked.connect(self._restart)
        self.add(self.language)
        self.add(self.later)
        foot = QHBoxLayout()
        foot.addWidget(self.restart)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def _keep_language(self, chosen: str) -> None:
        language.keep_language(self._kept_in, chosen)
        self.saved.emit(self.services.clock())
        self._offer_restart()

    def _offer_restart(self) -> None:
        other = language.kept_language(self._kept_in) != language.current()
        self.later.setVisible(other)
        self.restart.setVisible(other)

    def _restart(self) -> None:
        from app.views.restart import restart

        restart(self.window())
