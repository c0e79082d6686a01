"""The tables that the migrations make are those of the models, and a broken step leaves nothing."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

import app.models
from app.models.base import Base
from app.storage import migrations
from app.storage.migrations.runner import downgrade, upgrade
from app.storage.sqlite_engine import make_engine

ROOT = Path(__file__).resolve().parents[2]
for module in pkgutil.iter_modules(app.models.__path__):
    importlib.import_module(f"app.models.{module.name}")


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


def table_names(engine) -> set[str]:
    with engine.connect() as connection:
        return set(inspect(connection).get_table_names())


@pytest.fixture
def engine(tmp_path, store_key):
    return make_engine(tmp_path / "x.db", store_key, migrating=True)


def test_head_is_the_newest_step():
    assert scripts().get_heads() == [migrations.HEAD]


def test_steps_follow_each_other_by_number():
    revisions = sorted(step.revision for step in scripts().walk_revisions())
    assert revisions == [f"{number:04}" for number in range(1, len(revisions) + 1)]
    names = [Path(step.path).name for step in scripts().walk_revisions()]
    assert all(name[:5] in {f"{revision}_" for revision in revisions} for name in names)


def test_steps_never_use_the_live_models():
    for step in scripts().walk_revisions():
        assert "app.models" not in Path(step.path).read_text(encoding="utf-8")


def test_migrated_tables_are_those_of_the_models(store):
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_constraints_carry_the_names_of_the_models(store):
    found = inspect(store.engine)
    for table in Base.metadata.sorted_tables:
        keys = {key["name"] for key in found.get_foreign_keys(table.name)}
        unique = {key["name"] for key in found.get_unique_constraints(table.name)}
        assert found.get_pk_constraint(table.name)["name"] == f"pk_{table.name}"
        assert all(name.startswith(f"fk_{table.name}_") for name in keys)
        assert all(name.startswith(f"uq_{table.name}_") for name in unique)


def test_deleting_a_parent_does_what_the_models_say(store):
    found = inspect(store.engine)
    for table in Base.metadata.sorted_tables:
        stored = {
            tuple(key["constrained_columns"]): key["options"].get("ondelete")
            for key in found.get_foreign_keys(table.name)
        }
        wanted = {tuple(key.column_keys): key.ondelete for key in table.foreign_key_constraints}
        assert stored == wanted


def test_up_and_down_and_up_again(engine):
    with engine.begin() as connection:
        upgrade(connection)
    full = table_names(engine)
    with engine.begin() as connection:
        downgrade(connection, "base")
    assert table_names(engine) == {"alembic_version"}
    with engine.begin() as connection:
        upgrade(connection)
    assert table_names(engine) == full


def test_error_after_the_steps_leaves_nothing(engine):
    def interrupted() -> None:
        with engine.begin() as connection:
            upgrade(connection)
            raise RuntimeError("stroom uit")

    with pytest.raises(RuntimeError):
        interrupted()
    assert table_names(engine) == set()


def test_changed_tables_roll_back_too(engine):
    with engine.begin() as connection:
        upgrade(connection)

    def interrupted() -> None:
        with engine.begin() as connection:
            connection.execute(text("ALTER TABLE setting ADD COLUMN extra TEXT"))
            connection.execute(text("DROP TABLE person"))
            raise RuntimeError("stroom uit")

    with pytest.raises(RuntimeError):
        interrupted()
    with engine.connect() as connection:
        columns = {column["name"] for column in inspect(connection).get_columns("setting")}
    assert columns == {"key", "value"}
    assert "person" in table_names(engine)


KILLED = """
import os, sys
from pathlib import Path
from app.storage.key import StoreKey
from app.storage.migrations.runner import upgrade
from app.storage.sqlite_engine import make_engine
engine = make_engine(Path(sys.argv[1]), StoreKey(bytes(range(32))), migrating=True)
with engine.begin() as connection:
    upgrade(connection)
    os._exit(9)
"""


def test_process_killed_in_a_migration_leaves_the_old_tables(engine, tmp_path):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE old (x)"))
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "x.db")], cwd=ROOT, check=False
    )
    assert done.returncode == 9
    assert table_names(engine) == {"old"}
