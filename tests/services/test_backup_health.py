"""When a backup last succeeded, and the row of "Let op" when that is too long ago."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.backup_age import BackupAge
from app.domain.dossier import Key
from app.domain.roles import WorkRole
from app.services.attention import AttentionRow, Subject
from app.services.audit import Action, note_act
from app.services.backup_health import BackupHealth
from app.services.dossiers import Dossiers
from app.services.retention import Retention
from app.services.roles import Roles
from app.services.set_aside import SetAside
from app.services.settings import SettingKey, Settings
from app.services.upkeep_attention import UpkeepAttention
from app.services.workplace import Workplace
from app.storage.backups import make_backup
from app.storage.key import StoreKey
from app.storage.places import Places
from tests.conftest import NOW

DAY = timedelta(days=1)


class Desk:
    """A store on which somebody works, with a stick that may be there."""

    def __init__(self, workplace: Workplace, places: Places, key: StoreKey, stick: Path) -> None:
        self.workplace, self.places, self.key, self.stick = workplace, places, key, stick
        self.now = NOW
        self.second: Path | None = None
        self.health = BackupHealth(
            places, workplace.sessions, lambda: self.second, lambda: self.now
        )

    def act(self, moment: datetime, action: Action = Action.CHANGE, detail: str = "") -> None:
        with self.workplace.sessions.begin() as session:
            note_act(session, moment, action, detail=detail)

    def back_up(self, moment: datetime) -> None:
        make_backup(self.places, self.key, "asked", moment)

    def choose_stick(self, moment: datetime) -> None:
        Settings(self.workplace.sessions, lambda: moment).set(
            SettingKey.BACKUP_FOLDER, str(self.stick)
        )
        self.second = self.stick / "Indicatiewijzer-1234"

    def rows(self) -> tuple[AttentionRow, ...]:
        roles = Roles(self.workplace.sessions, self.workplace.clock)
        retention = Retention(self.workplace, roles)
        aside = SetAside(self.places.set_aside, self.workplace, roles)
        return UpkeepAttention(self.workplace, roles, self.health, retention, aside).rows()


@pytest.fixture
def desk(workplace: Workplace, store_key: StoreKey, data_dir: Path, tmp_path: Path) -> Desk:
    return Desk(workplace, Places(data_dir), store_key, tmp_path / "stick")


def test_a_new_store_asks_for_nothing(desk: Desk) -> None:
    assert desk.health.age() == BackupAge(None, None, False, 0, None)
    assert desk.rows() == ()


def test_days_with_changes_are_counted_since_the_last_backup(desk: Desk) -> None:
    desk.act(NOW - 9 * DAY)
    desk.back_up(NOW - 8 * DAY)
    desk.act(NOW - 8 * DAY + timedelta(hours=1))
    desk.act(NOW - 8 * DAY + timedelta(hours=2))
    desk.act(NOW - DAY, Action.VIEW)
    desk.act(NOW - DAY, Action.PRINT)
    assert desk.health.age().changed_days == 1
    assert desk.rows() == ()
    desk.act(NOW)
    assert desk.rows() == (AttentionRow(Subject.BACKUP_HERE, 2, (NOW - 8 * DAY).date()),)
    desk.back_up(NOW + timedelta(minutes=1))
    assert desk.rows() == ()


def test_a_store_that_never_had_a_backup_says_so(desk: Desk) -> None:
    desk.act(NOW - DAY)
    desk.act(NOW)
    assert desk.rows() == (AttentionRow(Subject.BACKUP_HERE, 2, None),)


def test_the_second_place_may_be_a_week_behind(desk: Desk) -> None:
    desk.stick.mkdir()
    desk.choose_stick(NOW - 20 * DAY)
    desk.back_up(NOW - 20 * DAY + timedelta(hours=1))
    assert desk.health.catch_up()
    assert desk.health.age().behind_since is None
    desk.stick.rename(desk.stick.with_name("thuis"))
    desk.back_up(NOW - 7 * DAY)
    desk.back_up(NOW)
    age = desk.health.age()
    assert (age.elsewhere, age.behind_since) == (
        NOW - 20 * DAY + timedelta(hours=1),
        NOW - 7 * DAY,
    )
    assert desk.rows() == (AttentionRow(Subject.BACKUP_ELSEWHERE, 7, (NOW - 7 * DAY).date()),)
    desk.stick.with_name("thuis").rename(desk.stick)
    assert desk.health.catch_up()
    assert desk.rows() == ()


def test_a_place_that_was_chosen_just_now_is_not_behind_for_years(desk: Desk) -> None:
    desk.back_up(NOW - 300 * DAY)
    desk.choose_stick(NOW - DAY)
    assert desk.health.age().behind_since == NOW - DAY
    assert not desk.health.catch_up()
    assert desk.rows() == ()


# What may go


def fill_what_may_go(desk: Desk) -> str:
    dossiers = Dossiers(desk.workplace)
    view = dossiers.create("0983")
    dossiers.answer(view.id, Key.CLOSED_ON, (NOW - 40 * DAY).date().isoformat())
    for days in (29, 31):
        folder = desk.places.set_aside / f"{NOW - days * DAY:%Y%m%d-%H%M%S}"
        folder.mkdir(parents=True)
        (folder / "dossiers.db").write_bytes(b"x")
    return view.number


def test_an_administrator_is_told_what_may_go(desk: Desk) -> None:
    number = fill_what_may_go(desk)
    assert desk.rows() == (
        AttentionRow(Subject.RETENTION, 1, (NOW - 10 * DAY).date(), (number,)),
        AttentionRow(Subject.SET_ASIDE, 1),
    )


def test_others_are_not(desk: Desk) -> None:
    fill_what_may_go(desk)
    roles = Roles(desk.workplace.sessions, desk.workplace.clock)
    roles.give("iemand anders", WorkRole.ADMINISTRATOR)
    roles.give(next(row.person for row in roles.people() if row.you), WorkRole.WORKER)
    assert desk.rows() == ()
