"""Any table of the program, saved by the worker as a workbook where he points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.exchange.safe_file import ExportFailed
from app.exchange.table_workbook import TableSheet, never, write_tables
from app.services.workplace import RefusedError

SUFFIX = ".xlsx"


def save_tables(
    sheets: Sequence[TableSheet], target: Path, stopped: Callable[[], bool] = never
) -> Path:
    """Write the sheets where the worker pointed, and return the path of the workbook.

    A file he pointed at is replaced; a name to which the suffix had to be added is not, because
    nobody asked him about that file. Raises :class:`RefusedError` where it cannot be written, or
    where ``stopped`` says that the worker wants no more.
    """
    named = target if target.suffix.lower() == SUFFIX else target.with_name(target.name + SUFFIX)
    try:
        return write_tables(sheets, named, overwrite=named == target, stopped=stopped)
    except ExportFailed as failure:
        raise RefusedError(failure.sentence) from failure
