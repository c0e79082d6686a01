"""The clock of a computer is wrong now and then; nothing is lost or refused because of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.dossier import Key, Role
from app.services.audit_log import AuditLog
from app.services.dossiers import Dossiers
from app.storage.backup_care import thin_out
from app.storage.backup_notes import list_backups
from app.storage.backups import check_backup, make_backup
from app.storage.database import open_store
from app.storage.places import Places
from app.storage.restore import restore
from tests.faults.acts import desk
from tests.faults.conftest import sound
from tests.faults.harness import KEY, fresh

NOON = datetime(2026, 11, 22, 12, 0)
ODD_MOMENTS = (
    pytest.param((NOON, NOON - timedelta(days=400), NOON), id="set back and forth"),
    pytest.param((NOON, datetime(1970, 1, 1), NOON), id="empty battery"),
    pytest.param((datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 2, 15)), id="winter time"),
    pytest.param((datetime(2026, 3, 29, 1, 59), datetime(2026, 3, 29, 3, 1)), id="summer time"),
    pytest.param((datetime(2028, 2, 29, 23, 59), datetime(2028, 3, 1)), id="leap day"),
    pytest.param((datetime(2026, 12, 31, 23, 59), datetime(2027, 1, 1)), id="new year"),
)


class Clock:
    """A clock that the test sets."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment


@pytest.mark.parametrize("times", ODD_MOMENTS)
def test_saving_goes_on(
    tmp_path: Path, put_in: Callable[..., Path], times: tuple[datetime, ...]
) -> None:
    clock = Clock(times[0])
    with open_store(put_in(fresh(tmp_path, 1)), KEY) as store:
        dossiers = Dossiers(desk(store, clock))
        numbers = []
        for moment in times:
            clock.moment = moment
            view = dossiers.create("0983")
            numbers.append(view.number)
            dossiers.answer(view.id, Key.QUESTION, f"om {moment}")
            dossiers.add_person(view.id, Role.ADULT)
        assert len(set(numbers)) == len(times)
        assert {row.number for row in dossiers.summaries()} == set(numbers)
        for place, moment in enumerate(times, start=1):
            assert dossiers.view(place).facts.answers[Key.QUESTION] == f"om {moment}"
        assert AuditLog(store.sessions, clock).verify().whole
        sound(store)


@pytest.mark.parametrize("times", ODD_MOMENTS)
def test_a_new_backup_never_gives_way_and_can_be_restored(
    tmp_path: Path, put_in: Callable[..., Path], times: tuple[datetime, ...]
) -> None:
    folder = put_in(fresh(tmp_path, 1))
    places = Places(folder)
    for moment in (*times, *times):
        with open_store(folder, KEY):
            made = make_backup(places, KEY, "day", moment)
        thin_out(places.backups, moment)
        assert made.path.exists()
        check_backup(made.path, KEY)
    assert list_backups(places.backups)
    restore(places, KEY, made.path, times[0])
    restore(places, KEY, made.path, times[0])
    open_store(folder, KEY).close()


def test_born_on_a_leap_day(tmp_path: Path, put_in: Callable[..., Path]) -> None:
    with open_store(put_in(fresh(tmp_path, 1)), KEY) as store:
        for today in (datetime(2027, 2, 28), datetime(2027, 3, 1), datetime(2028, 2, 29)):
            dossiers = Dossiers(desk(store, Clock(today)))
            view = dossiers.create("0983", {"birth_date": "2012-02-29"})
            assert dossiers.view(view.id).findings is not None
