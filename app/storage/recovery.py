"""What can be done when the store does not open, and copying its files as they are."""

from __future__ import annotations

import shutil
from enum import StrEnum
from pathlib import Path

from app.storage.errors import (
    DamagedStore,
    DiskFull,
    DriveFault,
    FolderGone,
    FolderNotWritable,
    KeyFileDamaged,
    KeyLost,
    KeyStoreClosed,
    LockedStore,
    NetworkFolder,
    NewerStore,
    NotADatabase,
    ReadOnlyFile,
    StoreError,
    StoreGone,
    UpdateFailed,
    WrongKey,
)
from app.storage.private_file import explain_os, write_synced


class Way(StrEnum):
    """A way on for the worker when the store does not open."""

    AGAIN = "again"
    RESTORE = "restore"
    LOOK = "look in a copy"
    KEY_FILE = "key file"
    KEY_FILE_BACK = "key file back"
    OTHER_FOLDER = "other folder"
    GO_ON = "go on"
    QUIT = "quit"
    BEGIN = "begin"
    BRING_IN = "bring in"


# Per error what helps, the best first. Everyone can choose another folder and leave.
_WAYS: dict[type[StoreError], tuple[Way, ...]] = {
    DamagedStore: (Way.RESTORE, Way.LOOK),
    NotADatabase: (Way.RESTORE,),
    StoreGone: (Way.RESTORE, Way.AGAIN),
    WrongKey: (Way.KEY_FILE, Way.AGAIN),
    KeyLost: (Way.KEY_FILE, Way.AGAIN),
    KeyStoreClosed: (Way.AGAIN, Way.KEY_FILE),
    KeyFileDamaged: (Way.KEY_FILE_BACK, Way.KEY_FILE, Way.AGAIN),
    LockedStore: (Way.AGAIN, Way.LOOK),
    FolderNotWritable: (Way.AGAIN, Way.LOOK),
    ReadOnlyFile: (Way.AGAIN, Way.LOOK),
    DiskFull: (Way.AGAIN,),
    DriveFault: (Way.AGAIN, Way.LOOK),
    FolderGone: (Way.AGAIN,),
    UpdateFailed: (Way.AGAIN,),
    NewerStore: (),
}


FIRST_WAYS = (Way.BEGIN, Way.BRING_IN, Way.QUIT)
"""What can be done where there are no dossiers yet."""


def ways_out(error: StoreError) -> tuple[Way, ...]:
    """What helps against ``error``, the best first; another folder and leaving always do."""
    if isinstance(error, NetworkFolder):
        return (Way.OTHER_FOLDER, Way.GO_ON, Way.QUIT)
    return (*_WAYS.get(type(error), (Way.AGAIN,)), Way.OTHER_FOLDER, Way.QUIT)


def copy_files(files: list[Path], folder: Path) -> None:
    """Copy ``files`` byte by byte into ``folder``, for their owner only, and down to the disk.

    Raises ``DiskFull``, ``FolderNotWritable`` or ``DriveFault``; what was copied is gone then.
    """
    try:
        for file in files:
            with file.open("rb") as source:
                write_synced(folder / file.name, source)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise explain_os(error, folder) from error
