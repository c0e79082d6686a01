"""Where everything of one installation stands: one data folder and the names inside it.

Nothing with personal data is written outside this folder, apart from what a worker exports.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PROGRAM = "Indicatiewijzer"


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
    def logs(self) -> Path:
        """The folder of the technical log."""
        return self.data / "logboek"

    @property
    def window_settings(self) -> Path:
        """Size and position of the window; no personal data."""
        return self.data / "venster.ini"


def find_places(given: Path | None = None) -> Places:
    """The places in the ``given`` folder, else in the data folder of the person who is logged in.

    On Windows that is %LOCALAPPDATA%: a local disk, never a network profile.
    """
    if given is not None:
        return Places(given.expanduser().absolute())
    from platformdirs import user_data_path  # import on first use: quick start

    return Places(user_data_path(PROGRAM, appauthor=False, roaming=False))
