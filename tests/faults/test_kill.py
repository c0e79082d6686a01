"""A process that is killed half-way loses nothing that was acknowledged and leaves nothing half.

Each test kills real work without warning, at moments from at once up to well into it.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import func, select

from app.demo_exports import write_demo_exports
from app.models.dossier import DossierAnswer
from app.models.indication import Indication
from app.models.region import (
    Assignment,
    Ceiling,
    Declaration,
    KpiValue,
    Provider,
    RegionProduct,
    WaitingTime,
)
from app.models.setting import Setting
from app.services.region_sync import RegionSync
from app.storage.backups import check_backup, make_backup
from app.storage.database import Store, open_store
from app.storage.places import Places
from tests.faults import acts
from tests.faults.acts import NOW, desk
from tests.faults.conftest import Figure, sound, sound_content
from tests.faults.harness import DONE, KEY, ROUNDS, TOLD, finished, fresh, killed, moments
from tests.storage.test_frozen import content_of, frozen_content, thaw

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")

IMPORTED = (Provider, RegionProduct, Declaration, Assignment, Ceiling, KpiValue, WaitingTime)
OLDEST = "0001"


def test_an_act_that_fails_by_itself_is_not_taken_for_one_that_was_killed() -> None:
    with pytest.raises(AssertionError):
        killed(acts.fail, after=TOLD)


def test_saving(tmp_path: Path, put_in: Callable[..., Path], figure: Figure) -> None:
    acknowledged = lost = 0
    for number, moment in enumerate(moments("save", 0.6)):
        folder = put_in(fresh(tmp_path, number))
        told = killed(acts.save, folder, after=moment)
        with open_store(folder, KEY) as store:
            sound(store)
            with store.sessions() as session:
                text = session.scalar(select(DossierAnswer.value)) or "tekst 0"
            lost += max(0, (told[-1] if told else 0) - int(text.removeprefix("tekst ")))
        acknowledged += len(told)
    assert acknowledged
    assert lost == 0
    figure("times killed", ROUNDS)
    figure("saves acknowledged", acknowledged)
    figure("saves lost", lost)


def counted(store: Store) -> dict[str, int]:
    with store.sessions() as session:
        return {
            kind.__tablename__: session.scalar(select(func.count()).select_from(kind)) or 0
            for kind in IMPORTED
        }


def test_taking_regional_data_over(
    tmp_path: Path, put_in: Callable[..., Path], regional_database: Path, figure: Figure
) -> None:
    exports = tmp_path / "exports"
    files = write_demo_exports(exports, NOW.date())
    whole_folder = put_in(fresh(tmp_path, -1), regional_database)
    with open_store(whole_folder, KEY) as store:
        whole = counted(store)
    assert all(whole.values())
    ended, half = 0, 0
    for number, moment in enumerate(moments("import", 2.0)):
        folder = put_in(fresh(tmp_path, number))
        told = killed(acts.take_over, folder, exports, after=moment)
        with open_store(folder, KEY) as store:
            sound(store)
            found = counted(store)
            assert all(rows in {0, whole[kind]} for kind, rows in found.items()), found
            assert told != [DONE] or found == whole
            ended += told == [DONE]
            half += found not in (dict.fromkeys(found, 0), whole)
            if number < 3:  # what was broken off goes on where it was
                desk_ = desk(store)
                RegionSync(store.sessions, desk_.region, desk_.clock, desk_.worker).sync(files)
                assert counted(store) == whole
        shutil.rmtree(folder)
    assert ended
    figure("times killed", ROUNDS - ended)
    figure("with some of the files taken over", half)


def test_exporting(
    tmp_path: Path, put_in: Callable[..., Path], ready_database: Path, figure: Figure
) -> None:
    marked = ended = 0
    for number, moment in enumerate(moments("export", 0.9)):
        folder = put_in(fresh(tmp_path, number), ready_database)
        target = folder / "uit"
        target.mkdir()
        told = killed(acts.export, folder, target, after=moment)
        with open_store(folder, KEY) as store, store.sessions() as session:
            sound(store)
            names = [row.exported_file for row in session.scalars(select(Indication))]
        assert not told or names == told[:1]
        ended += DONE in told
        for book in target.glob("*.xlsx"):
            openpyxl.load_workbook(book, read_only=True).close()
        assert all((target / name).exists() for name in names if name)
        marked += any(names)
        shutil.rmtree(folder)
    assert marked
    figure("times killed", ROUNDS - ended)
    figure("marked as exported, each with a whole file", marked)


def test_backing_up(tmp_path: Path, put_in: Callable[..., Path], figure: Figure) -> None:
    told_of = 0
    for number, moment in enumerate(moments("backup", 1.0)):
        folder = put_in(fresh(tmp_path, number))
        told = killed(acts.back_up, folder, after=moment)
        found = {path.name: path for path in Places(folder).backups.glob("*.db")}
        assert set(told) <= set(found)
        for path in found.values():
            check_backup(path, KEY)
        sound_content(folder)
        told_of += len(told)
        shutil.rmtree(folder)
    assert told_of
    figure("times killed", ROUNDS)
    figure("backups acknowledged, all whole", told_of)


def test_putting_a_backup_back(tmp_path: Path, put_in: Callable[..., Path], figure: Figure) -> None:
    source = put_in(fresh(tmp_path, -1))
    backups = []
    with open_store(source, KEY) as store:
        for value in ("eerste", "tweede"):
            with store.sessions.begin() as session:
                session.merge(Setting(key="welke", value=value))
            backups.append(make_backup(Places(source), KEY, "asked", NOW).path)
    wanted = {check_backup(backup, KEY).checksum for backup in backups}
    restored = 0
    for number, moment in enumerate(moments("restore", 0.8)):
        folder = put_in(fresh(tmp_path, number), source / "dossiers.db")
        told = killed(acts.put_back, folder, tuple(backups), after=moment)
        assert sound_content(folder).checksum in wanted
        restored += len(told)
        shutil.rmtree(folder)
    assert restored
    figure("times killed", ROUNDS)
    figure("backups put back", restored)


def content(folder: Path) -> dict[str, object]:
    with open_store(folder, KEY) as store, store.engine.connect() as connection:
        return content_of(connection)


def assert_nothing_lost(folder: Path) -> None:
    after = content(folder)
    for table, rows in frozen_content(OLDEST).items():
        if rows and table != "alembic_version":
            assert [{name: row[name] for name in rows[0]} for row in after[table]] == rows
    sound_content(folder)


def test_bringing_an_older_store_up_to_date(tmp_path: Path, figure: Figure) -> None:
    ended = 0
    for number, moment in enumerate(moments("update", 1.2)):
        folder = thaw(OLDEST, fresh(tmp_path, number))
        ended += killed(acts.update, folder, after=moment) == [DONE]
        assert_nothing_lost(folder)
        shutil.rmtree(folder)
    assert ended
    figure("times killed half-way", ROUNDS - ended)


def test_every_statement_of_the_update(tmp_path: Path, figure: Figure) -> None:
    """From the first statement to the last, or in the short form some spread over them."""
    (total,) = finished(acts.update_to_statement, thaw(OLDEST, fresh(tmp_path, -1)), 0)
    step = max(1, total // ROUNDS)
    for last in range(1, total + 1, step):
        folder = thaw(OLDEST, fresh(tmp_path, last))
        assert finished(acts.update_to_statement, folder, last) == []
        assert_nothing_lost(folder)
        shutil.rmtree(folder)
    figure("statements in the update", total)
    figure("killed at", len(range(1, total + 1, step)))
