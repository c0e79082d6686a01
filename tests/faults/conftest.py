"""Stores to be harmed, and the look at them afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.dossier_rows import DossierView
from app.services.indications import Indications
from app.storage.content import Content, content_of, faults_of, loose_rows
from app.storage.database import Store, open_store
from tests.faults.harness import KEY
from tests.services.conftest import (
    dossiers,
    draft,
    family,
    filled_databases,
    indications,
    workplace,
)

__all__ = ["dossiers", "draft", "family", "filled_databases", "indications", "workplace"]

Figure = Callable[[str, object], None]


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Figure:
    """Records what docs/reliability.md tells of a promise: how often, how much."""
    return record_property


def sound(store: Store) -> Content:
    """What an open store holds, after it was found whole in every way."""
    with store.engine.connect() as connection:
        assert faults_of(connection) == ()
        assert loose_rows(connection) == 0
        return content_of(connection)


def sound_content(folder: Path) -> Content:
    """The same of a closed store."""
    with open_store(folder, KEY, must_exist=True) as store:
        return sound(store)


@pytest.fixture
def ready_database(store: Store, draft: tuple[DossierView, int], indications: Indications) -> Path:
    """A closed store with one dossier of which everything can be exported."""
    indications.finalise(draft[0].id)
    store.close()
    return store.path


@pytest.fixture
def put_in(empty_database: Path) -> Callable[..., Path]:
    """Puts a copy of a database (else an empty one) in a folder."""

    def put(folder: Path, database: Path | None = None) -> Path:
        shutil.copyfile(database or empty_database, folder / "dossiers.db")
        return folder

    return put
