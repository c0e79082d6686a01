"""Where everything of one installation stands: one data folder and the names inside it.

Nothing with personal data is written outside this folder, apart from what a worker exports.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from app.storage.errors import FolderGone
from app.storage.private_file import make_private_folder, write_private

PROGRAM = "Indicatiewijzer"
POLICY = "policy.toml"
WAITING = "terugzetten-"
"""How the name begins of a backup that is to take the place of the database; its moment follows."""
# In the folder of the person who is logged in: which other folder he chose.
_CHOSEN = "gegevensmap.txt"


@dataclass(frozen=True, slots=True)
class Places:
    """The data folder and what stands in it."""

    data: Path

    @property
    def database(self) -> Path:
        """The encrypted database file."""
        return self.data / "dossiers.db"

    @property
    def new_database(self) -> Path:
        """Where a new database is built until it is complete."""
        return self.data / "dossiers.db.nieuw"

    @property
    def key_file(self) -> Path:
        """How the key is kept and how it is checked; never the key itself."""
        return self.data / "sleutel.json"

    @property
    def lock_file(self) -> Path:
        """The file on which the operating system holds the lock of the running program."""
        return self.data / "dossiers.slot"

    @property
    def backups(self) -> Path:
        """The folder with copies of the database, encrypted with the same key."""
        return self.data / "reservekopie"

    @property
    def set_aside(self) -> Path:
        """The folder where a database is kept as it was when another one took its place."""
        return self.data / "apart-gezet"

    def laid_ready(self) -> list[Path]:
        """Backups that are to take the place of the database, the last first; mostly none."""
        return sorted(self.data.glob(f"{WAITING}????????-??????"), reverse=True)

    def has_store(self) -> bool:
        """Whether there is a store, or a backup that becomes it at the next opening.

        Putting a backup back can be broken off between the two: nothing is missing then.
        """
        return self.database.exists() or bool(self.laid_ready())

    @property
    def restored_mark(self) -> Path:
        """A sign that a backup was put back; it goes once the log says so."""
        return self.data / "teruggezet"

    @property
    def logs(self) -> Path:
        """The folder of the technical log."""
        return self.data / "logboek"

    @property
    def window_settings(self) -> Path:
        """Size and position of the window; no personal data."""
        return self.data / "venster.ini"

    @staticmethod
    def with_companions(database: Path) -> tuple[Path, ...]:
        """The file, its write-ahead log and its shared memory, in this order."""
        return tuple(database.with_name(database.name + ending) for ending in ("", "-wal", "-shm"))


def find_places(given: Path | None = None) -> Places:
    """The places in the ``given`` folder, else in the folder that was chosen, else in one's own.

    One's own is the data folder of the person who is logged in; on Windows %LOCALAPPDATA%: a local
    disk, never a network profile.
    """
    if given is not None:
        return Places(given.expanduser().absolute())
    return Places(_chosen_folder() or _own_folder())


def policy_file() -> Path | None:
    """What an administrator laid down for everybody on this computer; ``None`` where nothing is.

    In %PROGRAMDATA%, where only an administrator should be able to write, else beside the program.
    """
    shared = os.environ.get("PROGRAMDATA")
    beside = Path(sys.executable if getattr(sys, "frozen", False) else sys.argv[0]).parent
    folders = [Path(shared) / PROGRAM] if shared else []
    found = (folder / POLICY for folder in (*folders, beside))
    return next((file for file in found if file.is_file()), None)


def choose_folder(folder: Path) -> Places:
    """Remember ``folder`` for every later start, and give the places in it; it is made if need be.

    Raises ``FolderNotWritable`` or ``DiskFull`` when that cannot be written down.
    """
    own = _own_folder()
    make_private_folder(folder)
    make_private_folder(own)
    write_private(own / _CHOSEN, "" if folder == own else f"{folder.absolute()}\n")
    return Places(folder.absolute())


def check_reachable(places: Places) -> None:
    """Raise ``FolderGone`` when the folder that was chosen before is not there now.

    A new, empty store in its place would look as if all dossiers were lost.
    """
    if not places.data.is_dir() and places.data == _chosen_folder():
        raise FolderGone(places.data)


def _own_folder() -> Path:
    from platformdirs import user_data_path  # import on first use: quick start

    return user_data_path(PROGRAM, appauthor=False, roaming=False)


def _chosen_folder() -> Path | None:
    try:
        chosen = (_own_folder() / _CHOSEN).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return None
    return Path(chosen) if chosen else None
