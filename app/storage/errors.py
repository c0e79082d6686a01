"""What can be wrong with the store, each as one plain Dutch sentence that says what to do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.exc import DBAPIError


class Interrupted(Exception):
    """A long transaction was broken off because somebody asked for it; nothing of it stays."""


class StoreError(Exception):
    """The store cannot be used; ``sentence`` is what the worker reads.

    Each subclass says its own ``TEXT``, in which ``{place}`` stands for the file or folder, and
    what stands there (``PLACE``) when nobody knows which one it was.
    """

    PLACE = "je gegevensmap"
    TEXT = "De opslag kan nu niet worden gebruikt. Sluit Indicatiewijzer en start opnieuw."

    def __init__(self, place: Path | str = "") -> None:
        self.place = str(place) or self.PLACE
        self.sentence = self.TEXT.format(place=self.place)
        super().__init__(self.sentence)


class WrongKey(StoreError):
    """The key or passphrase does not belong to this store."""

    TEXT = (
        "Deze wachtzin of sleutel hoort niet bij dit dossierbestand. "
        "Typ de wachtzin opnieuw en let op hoofdletters."
    )


class KeyLost(StoreError):
    """The store is there, but its key is not in the key store of this computer."""

    TEXT = (
        "De sleutel van de dossiers in {place} staat niet in het wachtwoordbeheer van deze "
        "computer. Meld je aan met het account waarmee je eerder werkte, of vraag je beheerder "
        "om hulp."
    )


class KeyStoreClosed(StoreError):
    """The key store of the operating system refuses: locked, or not running."""

    TEXT = (
        "Het wachtwoordbeheer van deze computer is op slot of antwoordt niet. "
        "Ontgrendel het en start Indicatiewijzer opnieuw."
    )


class KeyFileDamaged(StoreError):
    """The key file cannot be read; without it a passphrase cannot be checked."""

    TEXT = (
        "Het sleutelbestand {place} is onleesbaar. "
        "Zet het terug uit de map met reservekopieën, of gebruik de herstelsleutel."
    )


class PassphraseNeeded(StoreError):
    """Nobody can be asked for a passphrase here and the variable is not set."""

    TEXT = (
        "De dossiers zijn beveiligd met een wachtzin. "
        "Start het venster, of zet de wachtzin in {place}."
    )


class PassphraseTooShort(StoreError):
    """The new passphrase is shorter than is safe."""

    TEXT = "Deze wachtzin is te kort. Kies een zin van minstens {place} tekens."


class KeyExists(StoreError):
    """A new key was asked for where there is one; replacing it would lock the dossiers for ever."""

    TEXT = (
        "Voor de map {place} is al een sleutel of wachtzin gemaakt. "
        "Start Indicatiewijzer opnieuw en gebruik die."
    )


class NewerStore(StoreError):
    """The store was made by a newer version of the program."""

    TEXT = (
        "De dossiers in {place} zijn bewaard met een nieuwere versie van Indicatiewijzer. "
        "Installeer de nieuwste versie en start opnieuw."
    )


class NotADatabase(StoreError):
    """The file is there, but it is something else than an encrypted store."""

    TEXT = (
        "Het bestand {place} is geen dossierbestand van Indicatiewijzer. "
        "Kies een andere map, of zet het juiste bestand terug uit een reservekopie."
    )


class DamagedStore(StoreError):
    """The key fits, but the file cannot be read as it should."""

    PLACE = "dossiers.db"
    TEXT = (
        "Het dossierbestand {place} is beschadigd. "
        "Werk er niet in verder en zet de laatste reservekopie terug."
    )


class LockedStore(StoreError):
    """Another window or command has the store open."""

    TEXT = (
        "De dossiers in {place} zijn al geopend in een ander venster of programma. "
        "Sluit dat eerst en probeer het opnieuw."
    )


class StoreBusy(StoreError):
    """A long import of our own is being stored; a moment later there is room again."""

    TEXT = (
        "De regionale gegevens worden net overgenomen. "
        "Daarna gaat het opslaan weer: probeer het zo opnieuw."
    )


class FolderNotWritable(StoreError):
    """The folder cannot be made or written in."""

    TEXT = (
        "In de map {place} kan niet worden geschreven. "
        "Kies een andere map, of vraag je beheerder om schrijfrechten."
    )


class ReadOnlyFile(StoreError):
    """The folder can be written in, but the database file itself is read-only."""

    PLACE = "dossiers.db"
    TEXT = (
        "Het dossierbestand {place} is alleen-lezen. "
        "Haal in de eigenschappen van het bestand 'Alleen-lezen' weg, of vraag je beheerder."
    )


class ReadOnlyStore(StoreError):
    """Something was to be written in a copy that is only there to look in."""

    TEXT = "Je kijkt in een kopie van de dossiers. Hier kun je alleen lezen, niets wijzigen."


class FolderGone(StoreError):
    """The folder that was chosen earlier is not there: a stick, a share, or it was moved."""

    TEXT = (
        "De map {place} met je dossiers is er niet. "
        "Sluit de schijf of stick aan, of wijs de map aan waar hij nu staat."
    )


class StoreGone(StoreError):
    """The database file is not there, while its copies or its write-ahead log are."""

    TEXT = (
        "Het dossierbestand {place} is verdwenen, maar er is wel een eerdere versie van. "
        "Zet de laatste reservekopie terug."
    )


class NetworkFolder(StoreError):
    """The folder is on a network drive, where a connection that breaks can damage the store."""

    TEXT = (
        "De map {place} staat op een netwerkschijf. Als de verbinding wegvalt, kan het "
        "dossierbestand beschadigen. Kies liever een map op deze computer."
    )


class StoreMissing(StoreError):
    """There is no store in the folder, while there should be one."""

    TEXT = (
        "In de map {place} staan geen dossiers van Indicatiewijzer. "
        "Controleer de map, of start eerst het venster om te beginnen."
    )


class DiskFull(StoreError):
    """The disk is full; what was being written has been rolled back."""

    TEXT = (
        "De schijf is vol en je laatste wijziging is niet bewaard. "
        "Maak ruimte vrij en probeer het opnieuw."
    )


class UpdateFailed(StoreError):
    """Bringing an older store up to date failed; all its steps were rolled back."""

    TEXT = (
        "De dossiers in {place} konden niet worden bijgewerkt voor deze versie. Er is niets "
        "veranderd. Werk verder met de vorige versie en meld dit aan je beheerder."
    )


class DriveFault(StoreError):
    """Reading or writing the disk itself failed: a dying disk, or a share that went away."""

    TEXT = (
        "De schijf met {place} reageert niet goed. "
        "Controleer of de schijf of netwerkmap bereikbaar is en start opnieuw."
    )


# SQLite's primary result codes that say something about the surroundings, not about our program.
_BY_CODE: dict[int, type[StoreError]] = {
    5: LockedStore,  # SQLITE_BUSY
    6: LockedStore,  # SQLITE_LOCKED
    8: ReadOnlyFile,  # SQLITE_READONLY
    10: DriveFault,  # SQLITE_IOERR
    11: DamagedStore,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: FolderNotWritable,  # SQLITE_CANTOPEN
    26: DamagedStore,  # SQLITE_NOTADB
}


def explain(error: DBAPIError, place: Path | str = "") -> StoreError | None:
    """What a database error says about disk, file or folder; ``None`` means a fault of ours.

    ``place`` is the database file. After a full disk SQLite has rolled back by itself.
    """
    return explain_code(getattr(error.orig, "sqlite_errorcode", 0), place)


def explain_code(code: int, place: Path | str = "") -> StoreError | None:
    """The same by SQLite's result code; an extended code counts as its primary code."""
    kind = _BY_CODE.get(code & 0xFF)
    return kind(place) if kind else None
