"""Every table there is, for tests on a plain database."""

from __future__ import annotations

import importlib
import pkgutil

from sqlalchemy import Engine

import app.models
from app.models.base import Base


def make_tables(engine: Engine) -> None:
    """Make the tables of all models, whichever of them were imported until now."""
    for module in pkgutil.iter_modules(app.models.__path__):
        importlib.import_module(f"app.models.{module.name}")
    Base.metadata.create_all(engine)
