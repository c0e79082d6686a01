"""What can go wrong with a backup, each as one plain Dutch sentence that says what to do."""

from __future__ import annotations

from pathlib import Path

from app.storage.errors import DamagedStore, DiskFull, NewerStore, StoreError
from app.storage.private_file import explain_os


class NoRoomForBackup(DiskFull):
    """The disk is too full for one more copy; the store itself is as it was."""

    TEXT = (
        "Op de schijf met {place} is te weinig ruimte voor een reservekopie. "
        "Maak ruimte vrij en probeer het opnieuw. Je dossiers zijn gewoon bewaard."
    )


class BackupFailed(StoreError):
    """The copy cannot be written there; the store itself is as it was."""

    TEXT = (
        "In {place} kan geen reservekopie worden gemaakt. Controleer of de map bereikbaar is en "
        "of je er mag schrijven. Je dossiers zijn gewoon bewaard."
    )


class DamagedBackup(DamagedStore):
    """The copy cannot be read as it should."""

    TEXT = (
        "De reservekopie {place} is beschadigd of onleesbaar. Gebruik deze niet en kies een andere."
    )


class BackupOfAnotherKey(StoreError):
    """The copy was encrypted with another key than that of this store."""

    TEXT = (
        "De reservekopie {place} hoort bij een andere sleutel dan je dossiers. "
        "Gebruik de herstelsleutel van die kopie, of kies een andere."
    )

    def __init__(self, backup: Path) -> None:
        super().__init__(backup)
        self.backup = backup


class NoKeyForBackup(StoreError):
    """On a computer without any key: the copy opens with its recovery key only."""

    TEXT = (
        "Op deze computer staat geen sleutel die de reservekopie {place} opent. Gebruik de "
        "herstelsleutel: in het venster, of met --recovery-key."
    )


class RestoreFailed(StoreError):
    """The files cannot be renamed now; what was there still is, in its place or set aside."""

    TEXT = (
        "De reservekopie kon niet worden teruggezet in {place}, omdat een ander programma de "
        "bestanden vasthoudt. Er is niets verloren. Start Indicatiewijzer opnieuw."
    )


class NewerBackup(NewerStore):
    """The copy was made by a newer version of the program."""

    TEXT = (
        "De reservekopie {place} is gemaakt met een nieuwere versie van Indicatiewijzer. "
        "Installeer de nieuwste versie, of kies een andere reservekopie."
    )


def trouble(error: OSError, folder: Path, otherwise: type[StoreError] = BackupFailed) -> StoreError:
    """What an error of the operating system means for a backup in ``folder``."""
    full = isinstance(explain_os(error, folder), DiskFull)
    return NoRoomForBackup(folder) if full else otherwise(folder)
