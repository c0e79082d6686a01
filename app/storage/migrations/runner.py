"""Bringing a database to the newest tables: the only module that imports alembic."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from app.storage.migrations import HEAD


def upgrade(connection: Connection, revision: str = HEAD) -> None:
    """Run the missing steps inside the open transaction of ``connection``.

    Nothing is committed here: all steps come to stand together, or none of them does.
    """
    command.upgrade(_config(connection), revision)


def downgrade(connection: Connection, revision: str) -> None:
    """Go back to ``revision`` (``base`` for no tables) inside the open transaction."""
    command.downgrade(_config(connection), revision)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
