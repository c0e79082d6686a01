"""A store of every schema that was ever released opens in this version, with all that was in it.

The files under ``frozen`` were made once (``packaging/freeze_store.py``) and never change.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData, select

import app.models
from app.models.base import Base
from app.services.catalogues import Catalogues
from app.services.dossiers import Dossiers
from app.services.settings import SettingKey, Settings
from app.services.workplace import Workplace
from app.storage.backup_notes import list_backups
from app.storage.database import Store, open_store
from app.storage.key import StoreKey
from app.storage.migrations import HEAD
from app.storage.places import Places
from app.storage.sqlite_engine import make_engine

for module in pkgutil.iter_modules(app.models.__path__):
    importlib.import_module(f"app.models.{module.name}")
FROZEN = Path(__file__).parent / "frozen"
REVISIONS = sorted(path.stem for path in FROZEN.glob("*.db"))
Content = dict[str, list[dict[str, Any]]]

released = pytest.mark.parametrize("revision", REVISIONS)


def frozen_content(revision: str) -> Content:
    return json.loads((FROZEN / f"{revision}.json").read_text(encoding="utf-8"))


def content_of(connection: Connection) -> Content:
    known = MetaData()
    known.reflect(connection)
    rows = {
        table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
        for table in known.sorted_tables
    }
    return json.loads(json.dumps(rows, default=str))


def thaw(revision: str, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    shutil.copyfile(FROZEN / f"{revision}.db", folder / "dossiers.db")
    return folder


@pytest.fixture
def opened(revision: str, tmp_path: Path, store_key: StoreKey) -> Callable[[], Store]:
    folder = thaw(revision, tmp_path / "gegevens")
    return lambda: open_store(folder, store_key)


def test_every_step_has_its_frozen_store():
    assert [f"{number:04}" for number in range(1, int(HEAD) + 1)] == REVISIONS


@released
def test_frozen_store_is_what_it_is_said_to_be(revision, tmp_path, store_key):
    folder = thaw(revision, tmp_path)
    engine = make_engine(folder / "dossiers.db", store_key, migrating=True)
    with engine.connect() as connection:
        found = content_of(connection)
    assert found == frozen_content(revision)
    assert found["alembic_version"] == [{"version_num": revision}]
    assert all(found[table] for table in ("dossier", "person", "indication", "declaration"))


@released
def test_nothing_that_was_in_it_is_lost_or_changed(opened, revision):
    before = frozen_content(revision)
    with opened() as store, store.engine.connect() as connection:
        after = content_of(connection)
    assert after.pop("alembic_version") == [{"version_num": HEAD}]
    before.pop("alembic_version")
    for table, rows in before.items():
        kept = [{name: row[name] for name in rows[0]} for row in after[table]] if rows else []
        assert kept == rows, table


@released
def test_tables_are_those_of_the_models(opened, revision):
    with opened() as store, store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


@released
def test_sums_are_those_of_the_declarations(opened, revision):
    """Kept since step 0003; an older store gets them from what it holds."""
    with opened() as store, store.engine.connect() as connection:
        after = content_of(connection)
    (year,) = after["declared_year"]
    assert (year["cents"], year["january"], year["february"]) == (100_000, 100_050, -50)
    assert after["known_care"]
    assert after["data_state"][0]["data_date"] == "2026-02-28"


@released
def test_services_work_on_it(opened, revision, region, clock):
    with opened() as store:
        settings = Settings(store.sessions)
        catalogue = Catalogues(store.sessions, region).current
        desk = Workplace(store.sessions, region, catalogue, clock, lambda: "M. de Vries")
        dossiers = Dossiers(desk)
        assert settings.get(SettingKey.WORKER) == "M. de Vries"
        assert {row.number for row in dossiers.summaries()} == {"D-2026-001", "D-2026-002"}
        assert [row.names for row in dossiers.summaries("celik")] == ["Sanne"]
        view = dossiers.answer(1, "question.wishes", "Rust")
        assert view.facts.answers["question.text"].endswith("Wij willen rust. 😀")
        assert view.facts.answers["question.wishes"] == "Rust"
        assert len(view.indications) == 2


@released
def test_older_store_is_copied_before_it_is_changed(opened, revision, tmp_path, store_key):
    opened().close()
    backups = list_backups(Places(tmp_path / "gegevens").backups)
    assert len(backups) == (revision != HEAD)
    for backup in backups:
        engine = make_engine(backup.path, store_key, migrating=True)
        with engine.connect() as connection:
            assert content_of(connection) == frozen_content(revision)
