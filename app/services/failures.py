"""What a failed use case tells the worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.exchange.region_files import RegionFileError
from app.services.workplace import RefusedError
from app.storage.errors import StoreBusy, StoreError, explain


def sentence_of(error: Exception) -> str | None:
    """One plain Dutch sentence for a failure the worker can do something about.

    ``None`` means that the fault is the program's own and belongs in a crash report.
    """
    if isinstance(error, (RefusedError, RegionFileError)):
        return error.sentence
    known = store_error(error)
    return known.sentence if known else None


def store_error(error: Exception, place: Path | str = "") -> StoreError | None:
    """What a failure says about the store, the disk or the folder; ``None``: nothing.

    ``place`` is the database file, where it is known.
    """
    if isinstance(error, StoreError):
        return error
    return explain(error, place) if isinstance(error, DBAPIError) else None


def attempt(call: Callable[[], object], say: Callable[[str], object]) -> bool:
    """Do ``call`` and answer whether it was done; what stands in the way is said in one sentence.

    Faults of our own go on upwards, to the crash report.
    """
    try:
        call()
    except Exception as error:
        sentence = sentence_of(error)
        if sentence is None:
            raise
        say(sentence)
        return False
    return True


def is_passing(error: Exception) -> bool:
    """Whether it is enough to try again a moment later."""
    return isinstance(error, StoreBusy)


def is_repeatable(error: Exception) -> bool:
    """Whether the same request can succeed later: the store stood in the way, not a rule."""
    return not isinstance(error, RefusedError)
