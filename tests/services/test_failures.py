"""Failures are told in a sentence, faults of our own are not."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy.exc import OperationalError

from app.services.failures import sentence_of
from app.services.workplace import RefusedError
from app.storage.errors import DiskFull


def _database_error(code: int) -> OperationalError:
    original = sqlite3.OperationalError("database or disk is full")
    original.sqlite_errorcode = code
    return OperationalError("UPDATE dossier", {}, original)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (RefusedError("Verwijder eerst de indicatie."), "Verwijder eerst de indicatie."),
        (DiskFull(), DiskFull().sentence),
        (_database_error(sqlite3.SQLITE_FULL), DiskFull().sentence),
    ],
)
def test_a_known_failure_has_a_sentence(error: Exception, sentence: str) -> None:
    assert sentence_of(error) == sentence


@pytest.mark.parametrize("error", [ValueError("x"), _database_error(sqlite3.SQLITE_ERROR)])
def test_a_fault_of_ours_has_none(error: Exception) -> None:
    assert sentence_of(error) is None
