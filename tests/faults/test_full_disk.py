"""A disk that is full: one sentence, nothing half, and all that was stored is still there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event, select

from app.models.dossier import DossierAnswer
from app.models.indication import Indication
from app.services.dossiers import Dossiers
from app.services.failures import sentence_of
from app.storage.database import open_store
from app.storage.places import Places
from tests.faults import acts
from tests.faults.acts import desk
from tests.faults.conftest import Figure, sound, sound_content
from tests.faults.harness import KEY, finished, fresh
from tests.faults.test_kill import OLDEST, assert_nothing_lost
from tests.storage.test_frozen import thaw

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")


def is_sentence(told: str) -> bool:
    return told.endswith(".") and "Error" not in told and "  " not in told


@pytest.mark.parametrize("room", [0, 40_000, 400_000, 900_000])
def test_saving_until_it_is_full(
    tmp_path: Path, put_in: Callable[..., Path], room: int, figure: Figure
) -> None:
    folder = put_in(fresh(tmp_path, 1))
    *stored, sentence = finished(acts.save_until_refused, folder, room)
    assert is_sentence(sentence), sentence
    with open_store(folder, KEY) as store:
        sound(store)
        with store.sessions() as session:
            text = session.scalar(select(DossierAnswer.value)) or "tekst 0"
        assert int(text.split()[1]) == (stored[-1] if stored else 0)
        Dossiers(desk(store)).answer(1, "question.text", "Er is weer ruimte")
    figure(f"saves before {room} bytes were full, all kept", len(stored))


def test_a_store_that_may_not_grow(tmp_path: Path, put_in: Callable[..., Path]) -> None:
    """SQLite's own limit: the sentence says that the disk is full, and saving goes on after it."""
    folder = put_in(fresh(tmp_path, 1))
    with open_store(folder, KEY) as store:
        dossiers = Dossiers(desk(store))
        number = dossiers.create("0983").id
        dossiers.answer(number, "question.text", "Bewaard")
        pages = [1]
        event.listen(
            store.engine,
            "begin",
            lambda connection: connection.exec_driver_sql(f"PRAGMA max_page_count = {pages[0]}"),
        )
        with pytest.raises(Exception, match="full") as refused:
            dossiers.answer(number, "question.text", "x" * 5_000_000)
        assert "De schijf is vol" in (sentence_of(refused.value) or "")
        assert dossiers.view(number).facts.answers["question.text"] == "Bewaard"
        pages[0] = 1_000_000
        dossiers.answer(number, "question.text", "Er is weer ruimte")
        sound(store)


def test_exporting(tmp_path: Path, put_in: Callable[..., Path], ready_database: Path) -> None:
    folder = put_in(fresh(tmp_path, 1), ready_database)
    target = folder / "uit"
    target.mkdir()
    (sentence,) = finished(acts.export_without_room, folder, target)
    assert is_sentence(sentence), sentence
    assert list(target.iterdir()) == []
    with open_store(folder, KEY) as store, store.sessions() as session:
        assert [row.exported_file for row in session.scalars(select(Indication))] == [""]


def test_backing_up(tmp_path: Path, put_in: Callable[..., Path]) -> None:
    folder = put_in(fresh(tmp_path, 1))
    (sentence,) = finished(acts.back_up_without_room, folder)
    assert is_sentence(sentence), sentence
    assert not list(Places(folder).backups.glob("*.db*"))
    sound_content(folder)


@pytest.mark.parametrize("room", [0, 20_000, 60_000])
def test_bringing_an_older_store_up_to_date(tmp_path: Path, room: int) -> None:
    folder = thaw(OLDEST, fresh(tmp_path, 1))
    (sentence,) = finished(acts.update_without_room, folder, room)
    assert is_sentence(sentence), sentence
    assert_nothing_lost(folder)
