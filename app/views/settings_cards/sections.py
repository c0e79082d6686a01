"""The sections of Instellingen: what each is called, and how its card is made when it is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.views.services import Services
    from app.views.settings_cards.setting_card import SettingCard


class SectionName(StrEnum):
    """The sections in the order of the list; each is an argument of the page with settings."""

    YOU = "you"
    LOOK = "look"
    FOLDERS = "folders"
    LOCK = "lock"
    KEY = "key"
    BACKUPS = "backups"
    PLACE = "place"
    REGION = "region"
    LIGHTS = "lights"
    NORMS = "norms"
    OWN_STRENGTH = "own_strength"
    ROLES = "roles"
    RETENTION = "retention"


def section_titles() -> dict[SectionName, str]:
    """What the list shows, and the command box finds."""
    return {
        SectionName.YOU: QCoreApplication.translate("Sections", "Jij en je gemeente"),
        SectionName.LOOK: QCoreApplication.translate("Sections", "Uiterlijk en taal"),
        SectionName.FOLDERS: QCoreApplication.translate("Sections", "Mappen"),
        SectionName.LOCK: QCoreApplication.translate("Sections", "Vergrendelen"),
        SectionName.KEY: QCoreApplication.translate("Sections", "Sleutel"),
        SectionName.BACKUPS: QCoreApplication.translate("Sections", "Reservekopieën"),
        SectionName.PLACE: QCoreApplication.translate("Sections", "Plek van de gegevens"),
        SectionName.REGION: QCoreApplication.translate("Sections", "Regio en gemeenten"),
        SectionName.LIGHTS: QCoreApplication.translate("Sections", "Stoplicht"),
        SectionName.NORMS: QCoreApplication.translate("Sections", "Normen"),
        SectionName.OWN_STRENGTH: QCoreApplication.translate("Sections", "Eigen kracht"),
        SectionName.ROLES: QCoreApplication.translate("Sections", "Rollen"),
        SectionName.RETENTION: QCoreApplication.translate("Sections", "Bewaartermijnen"),
    }


def section_words() -> dict[SectionName, str]:
    """Other words for what stands in a section, as the command box finds them too."""
    return {
        SectionName.YOU: QCoreApplication.translate("Sections", "medewerker naam gemeente"),
        SectionName.LOOK: QCoreApplication.translate(
            "Sections", "thema donker licht contrast taal engels tekstgrootte lettergrootte"
        ),
        SectionName.FOLDERS: QCoreApplication.translate("Sections", "export sjabloon brief map"),
        SectionName.LOCK: QCoreApplication.translate("Sections", "slot minuten wegblijven"),
        SectionName.KEY: QCoreApplication.translate(
            "Sections", "wachtzin wachtwoord herstelsleutel"
        ),
        SectionName.BACKUPS: QCoreApplication.translate("Sections", "backup back-up kopie stick"),
        SectionName.PLACE: QCoreApplication.translate("Sections", "database bestand schijf"),
        SectionName.REGION: QCoreApplication.translate("Sections", "gemeenten kleur"),
        SectionName.LIGHTS: QCoreApplication.translate(
            "Sections", "drempels grenzen wachttijd budget kpi"
        ),
        SectionName.NORMS: QCoreApplication.translate("Sections", "uren volume doorlooptijd"),
        SectionName.OWN_STRENGTH: QCoreApplication.translate("Sections", "verordening artikel"),
        SectionName.ROLES: QCoreApplication.translate("Sections", "beheerder kwaliteit rechten"),
        SectionName.RETENTION: QCoreApplication.translate("Sections", "bewaren wissen jaren"),
    }


def make_section(name: SectionName, services: Services) -> SettingCard:
    """Make the card of a section; the page keeps it from then on."""
    return _MAKERS[name](services)


def _you(services: Services) -> SettingCard:
    from app.views.settings_cards.you_card import YouCard

    return YouCard(services)


def _look(services: Services) -> SettingCard:
    from app.views.settings_cards.look_card import LookCard

    return LookCard(services)


def _folders(services: Services) -> SettingCard:
    from app.views.settings_cards.folder_card import FolderCard

    return FolderCard(services)


def _lock(services: Services) -> SettingCard:
    from app.views.settings_cards.lock_card import LockCard

    return LockCard(services)


def _key(services: Services) -> SettingCard:
    from app.views.settings_cards.key_card import KeyCard

    return KeyCard(services)


def _backups(services: Services) -> SettingCard:
    from app.views.settings_cards.backup_card import BackupCard

    return BackupCard(services)


def _place(services: Services) -> SettingCard:
    from app.views.settings_cards.place_card import PlaceCard

    return PlaceCard(services)


def _region(services: Services) -> SettingCard:
    from app.views.settings_cards.region_card import RegionCard

    return RegionCard(services)


def _lights(services: Services) -> SettingCard:
    from app.views.settings_cards.lights_card import LightsCard

    return LightsCard(services)


def _norms(services: Services) -> SettingCard:
    from app.views.settings_cards.norms_card import NormsCard

    return NormsCard(services)


def _own_strength(services: Services) -> SettingCard:
    from app.views.settings_cards.own_strength_card import OwnStrengthCard

    return OwnStrengthCard(services)


def _roles(services: Services) -> SettingCard:
    from app.views.settings_cards.roles_card import RolesCard

    return RolesCard(services)


def _retention(services: Services) -> SettingCard:
    from app.views.settings_cards.retention_card import RetentionCard

    return RetentionCard(services)


_MAKERS: Final[Mapping[SectionName, Callable[[Services], SettingCard]]] = {
    SectionName.YOU: _you,
    SectionName.LOOK: _look,
    SectionName.FOLDERS: _folders,
    SectionName.LOCK: _lock,
    SectionName.KEY: _key,
    SectionName.BACKUPS: _backups,
    SectionName.PLACE: _place,
    SectionName.REGION: _region,
    SectionName.LIGHTS: _lights,
    SectionName.NORMS: _norms,
    SectionName.OWN_STRENGTH: _own_strength,
    SectionName.ROLES: _roles,
    SectionName.RETENTION: _retention,
}
