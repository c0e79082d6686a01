"""What every test can use: an encrypted store, the shipped region and a clock that stands still."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from app.domain.region import Region
    from app.storage.database import Store
    from app.storage.key import StoreKey
    from app.storage.sqlite_engine import Sessions

# Before anything imports Qt or keyring: no screen, no short enum names, no key store.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYSIDE6_OPTION_PYTHON_ENUM"] = "0x10"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ.pop("INDICATIEWIJZER_PASSPHRASE", None)

# The same examples on every machine: a test that fails here fails everywhere.
settings.register_profile("repository", derandomize=True, deadline=None, database=None)
settings.load_profile("repository")

# Rubbish is collected in this thread, between two tests: in the thread that listens to the other
# test processes it would take widgets along, which may die in no other thread.
gc.disable()
_TESTS_BETWEEN_FULL_ROUNDS = 100

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 11, 22, 14, 3)


_rounds = count(1)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect the rubbish of this test, and that of all from time to time."""
    gc.collect(2 if next(_rounds) % _TESTS_BETWEEN_FULL_ROUNDS == 0 else 1)


@pytest.fixture(scope="session")
def store_key() -> StoreKey:
    """A key that every test shares; nothing of value was ever encrypted with it."""
    from app.storage.key import StoreKey

    return StoreKey(bytes(range(32)))


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory, store_key: StoreKey) -> Path:
    """A database made through the migrations, once per test process, to be copied per test."""
    from app.storage.database import open_store

    with open_store(tmp_path_factory.mktemp("sjabloon"), store_key) as made:
        return made.path


@pytest.fixture
def data_dir(tmp_path: Path, empty_database: Path) -> Path:
    """A data folder of this test with an empty store in it."""
    folder = tmp_path / "gegevens"
    folder.mkdir()
    shutil.copyfile(empty_database, folder / empty_database.name)
    return folder


@pytest.fixture
def store(data_dir: Path, store_key: StoreKey) -> Iterator[Store]:
    """An open, empty, encrypted store."""
    from app.storage.database import open_store

    with open_store(data_dir, store_key) as opened:
        yield opened


@pytest.fixture
def sessions(store: Store) -> Sessions:
    """The session factory of ``store``."""
    return store.sessions


@pytest.fixture(scope="session")
def region() -> Region:
    """Noord-Limburg as it ships."""
    from app.exchange.region_files import load_region

    return load_region(ROOT / "resources" / "regions" / "noord-limburg")


@pytest.fixture(scope="session")
def regional_database(
    tmp_path_factory: pytest.TempPathFactory, store_key: StoreKey, region: Region
) -> Path:
    """A database with the exports of the invented region, made once per test process."""
    from app.demo_exports import write_demo_exports
    from app.services.region_sync import RegionSync
    from app.storage.database import open_store

    folder = tmp_path_factory.mktemp("regio")
    exports = write_demo_exports(folder / "exports", NOW.date())
    with open_store(folder, store_key) as store:
        RegionSync(store.sessions, region, lambda: NOW, lambda: "Test").sync(exports)
        return store.path


@pytest.fixture
def regional_store(tmp_path: Path, regional_database: Path, store_key: StoreKey) -> Iterator[Store]:
    """An open store of this test with the invented region in it."""
    from app.storage.database import open_store

    folder = tmp_path / "regio"
    folder.mkdir()
    shutil.copyfile(regional_database, folder / regional_database.name)
    with open_store(folder, store_key) as opened:
        yield opened


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """The clock of every test: 22 November 2026, 14:03."""
    return lambda: NOW
