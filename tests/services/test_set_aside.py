"""What restoring set aside goes after 30 days and a yes of an administrator, and not before."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.roles import WorkRole
from app.services.audit_log import AuditFilter, AuditLog
from app.services.roles import Roles
from app.services.set_aside import SetAside
from app.services.workplace import RefusedError, Workplace
from tests.conftest import NOW


@pytest.fixture
def roles(workplace: Workplace) -> Roles:
    return Roles(workplace.sessions, workplace.clock)


@pytest.fixture
def aside(workplace: Workplace, roles: Roles, tmp_path: Path) -> SetAside:
    return SetAside(tmp_path / "apart-gezet", workplace, roles)


def put(tmp_path: Path, days: int, ending: str = "") -> Path:
    made = tmp_path / "apart-gezet" / f"{NOW - timedelta(days=days):%Y%m%d-%H%M%S}{ending}"
    made.mkdir(parents=True)
    (made / "dossiers.db").write_bytes(b"alles")
    return made


def test_only_what_is_older_than_thirty_days_goes(
    aside: SetAside, workplace: Workplace, tmp_path: Path
) -> None:
    assert aside.old() == 0
    old, again, young = put(tmp_path, 31), put(tmp_path, 31, "-2"), put(tmp_path, 30)
    assert aside.old() == 2
    assert aside.remove_old() == 2
    assert not old.exists()
    assert not again.exists()
    assert young.exists()
    log = AuditLog(workplace.sessions, workplace.clock).search(AuditFilter(action="erase"))
    assert [(row.detail, row.result) for row in log.rows] == [("set aside", "done")] * 2


def test_a_name_that_is_no_moment_is_as_old_as_the_file(aside: SetAside, tmp_path: Path) -> None:
    odd = tmp_path / "apart-gezet" / "bewaard.db"
    odd.parent.mkdir()
    odd.touch()
    os.utime(odd, (0, 0))
    assert aside.remove_old() == 1
    assert not odd.exists()


def test_only_an_administrator_removes_it(aside: SetAside, roles: Roles, tmp_path: Path) -> None:
    old = put(tmp_path, 99)
    me = roles.people()[0].person
    roles.give("iemand anders", WorkRole.ADMINISTRATOR)
    roles.give(me, WorkRole.WORKER)
    with pytest.raises(RefusedError):
        aside.remove_old()
    assert old.exists()


def test_what_cannot_be_removed_is_told(
    aside: SetAside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_path: Path) -> None:
        raise PermissionError

    put(tmp_path, 99)
    monkeypatch.setattr("app.services.set_aside.remove_set_aside", held)
    with pytest.raises(RefusedError, match="kan niet worden verwijderd"):
        aside.remove_old()
