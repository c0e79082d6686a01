"""The settings: who works here, where, in which colours and with which folders. Stored at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.roles import REFUSALS, Right
from app.services.settings import SettingKey
from app.views import theme
from app.views.page import Page
from app.views.read_only import make_read_only
from app.views.settings_cards.backup_card import BackupCard
from app.views.settings_cards.key_card import KeyCard
from app.views.settings_cards.lock_card import LockCard
from app.views.settings_cards.own_strength_card import OwnStrengthCard
from app.views.widgets.card import Card
from app.views.widgets.folder_field import FolderField
from app.views.widgets.form import CheckField, ChoiceField, Form, TextField
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import button, label, paragraph

if TYPE_CHECKING:
    from app.views.services import Services


class SettingsPage(Page):
    """The worker, the folders, the cards of ``settings_cards``, and where the data is."""

    def __init__(self, services: Services) -> None:
        self.title = self.tr("Instellingen")
        super().__init__()
        self._services = services
        self._form = Form()
        self._folders = Form()
        lock = LockCard(services)
        lock.saved.connect(self.saved)
        self._own_strength = OwnStrengthCard(services)
        self._own_strength.saved.connect(self.saved)
        self._cards = (KeyCard(services), lock, self._own_strength)
        self._backups = BackupCard(services)
        self._backups.saved.connect(self.saved)
        self._build()
        for form in (self._form, self._folders):
            form.edited.connect(self._keep)

    def enter(self, argument: object = None) -> None:
        """Show what is stored."""
        values = {key.value: self._services.settings.get(key) for key in SettingKey}
        self._form.set_values(values)
        self._folders.set_values(values)
        for card in (*self._cards, self._backups):
            card.enter()
        self._close_by_role()

    def _close_by_role(self) -> None:
        """Close what the role of who is at work does not allow; how the window looks stays open."""
        roles = self._services.roles
        if not roles.may(Right.CHANGE):
            own = (SettingKey.THEME, SettingKey.TEXT_SIZE)
            make_read_only(self, but=tuple(self._form.fields[key] for key in own))
        templates = self._folders.fields[SettingKey.LETTER_FOLDER]
        templates.setEnabled(roles.may(Right.ADMINISTER))
        templates.setToolTip("" if templates.isEnabled() else REFUSALS[Right.ADMINISTER])

    def flush(self) -> bool:
        """Store what is still waiting."""
        self._form.flush()
        self._folders.flush()
        self._own_strength.flush()
        self._backups.flush()
        return True

    def _build(self) -> None:
        self.add_head(self.title)
        self._fill_worker()
        self._fill_folders()
        worker = Card(self.tr("Jij"))
        worker.add(self._form)
        worker.fill_up()
        folders = Card(self.tr("Mappen"))
        folders.add(self._folders)
        folders.fill_up()
        content = QWidget()
        cards = QVBoxLayout(content)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(theme.BETWEEN)
        cards.addLayout(_side_by_side(worker, folders))
        for at in range(0, len(self._cards), 2):
            cards.addLayout(_side_by_side(*self._cards[at : at + 2]))
        cards.addLayout(_side_by_side(self._backups, self._data_card()))
        cards.addStretch(1)
        area = scroll_area(content)
        # Else the area keeps the height that the texts need where the window is narrow.
        content.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.column.addWidget(area, 1)
        self.column.addWidget(label(self.tr("Wijzigingen worden meteen opgeslagen."), "hint"))

    def _fill_worker(self) -> None:
        self._form.add(
            SettingKey.WORKER,
            TextField(
                self.tr("Je naam"), self.tr("Staat op elke indicatie die jij maakt."), longest=80
            ),
        )
        self._form.add(
            SettingKey.MUNICIPALITY,
            ChoiceField(
                self.tr("Je gemeente"),
                [(item.code, item.name) for item in self._services.region.municipalities],
                self.tr("Een nieuw dossier begint in deze gemeente."),
                empty=self.tr("Kies een gemeente"),
            ),
        )
        self._form.add(
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
        self._form.add(
            SettingKey.TEXT_SIZE,
            ChoiceField(
                self.tr("Grootte van de tekst"),
                [(str(size), f"{size}%") for size in theme.TEXT_SIZES],
            ),
        )

    def _fill_folders(self) -> None:
        self._add_folder(
            SettingKey.SYNC_FOLDER,
            self.tr("Map met regionale gegevens"),
            self.tr("Nieuwe bestanden in deze map worden vanzelf gezien."),
        )
        self._folders.add(
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

    def _add_folder(self, key: SettingKey, text: str, hint: str) -> None:
        field = self._folders.add(key, FolderField(text, hint))
        field.asked.connect(partial(self._choose, field))

    def _data_card(self) -> Card:
        card = Card(self.tr("Waar je gegevens staan"))
        card.add(paragraph(str(self._services.data_dir)))
        card.add(
            paragraph(
                self.tr(
                    "De dossiers staan versleuteld op deze computer, in één map. "
                    "Ook de reservekopieën staan daar, en op de tweede plek als je die kiest."
                ),
                "quiet",
            )
        )
        show = button(self.tr("Open map"), "folder")
        folder = QUrl.fromLocalFile(str(self._services.data_dir))
        show.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        foot = QHBoxLayout()
        foot.addWidget(show)
        foot.addStretch(1)
        card.fill_up()
        card.body.addLayout(foot)
        return card

    def _choose(self, field: FolderField) -> None:
        chosen = self._services.prompts.choose_folder(self, field.text, field.folder())
        if chosen is not None:
            field.choose(chosen)

    def _keep(self, key: str, value: str) -> None:
        self._services.settings.set(SettingKey(key), value)
        self.saved.emit(self._services.clock())
        if key == SettingKey.SYNC_FOLDER:
            self._services.desk.ask_look()
        if key in (SettingKey.THEME, SettingKey.TEXT_SIZE):
            settings = self._services.settings
            theme.dress(settings.get(SettingKey.THEME), settings.get(SettingKey.TEXT_SIZE))


def _side_by_side(*cards: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.BETWEEN)
    for card in cards:
        row.addWidget(card, 1)
    return row
