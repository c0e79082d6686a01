from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from app.domain.dossier import Key
from app.domain.roles import REFUSALS, Right, WorkRole
from app.services import audit
from app.services.audit_log import AuditFilter, AuditLog
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.family import Family
from app.services.indications import Indications
from app.services.roles import Roles
from app.services.settings import SettingKey, Settings
from app.services.workplace import RefusedError, Workplace
from app.storage.sqlite_engine import Sessions

LogIn = Callable[[str], Roles]


@pytest.fixture
def log_in(
    sessions: Sessions, clock: Callable[[], datetime], monkeypatch: pytest.MonkeyPatch
) -> LogIn:
    """Begins the program anew as somebody else."""

    def begin(person: str) -> Roles:
        monkeypatch.setattr(audit, "person", lambda: person)
        sessions.guard = lambda: None
        roles = Roles(sessions, clock)
        roles.guard_store()
        return roles

    return begin


@pytest.fixture
def staffed(log_in: LogIn) -> LogIn:
    """An administrator, somebody of quality and, not listed, a worker."""
    log_in("anna").give("Quirijn", WorkRole.QUALITY)
    return log_in


def test_the_first_person_is_administrator(log_in: LogIn) -> None:
    roles = log_in("anna")
    assert roles.own() is WorkRole.ADMINISTRATOR
    assert [(row.person, row.role, row.you) for row in roles.people()] == [
        ("anna", WorkRole.ADMINISTRATOR, True)
    ]


def test_the_first_role_that_is_given_keeps_the_administrator(staffed: LogIn) -> None:
    assert [(row.person, str(row.role)) for row in staffed("anna").people()] == [
        ("anna", "administrator"),
        ("Quirijn", "quality"),
    ]
    assert staffed("Willem").own() is WorkRole.WORKER
    assert staffed("quirijn").own() is WorkRole.QUALITY


def test_at_least_one_administrator_stays(staffed: LogIn) -> None:
    roles = staffed("anna")
    with pytest.raises(RefusedError, match="minstens één beheerder"):
        roles.give("anna", WorkRole.WORKER)
    with pytest.raises(RefusedError, match="minstens één beheerder"):
        roles.take("anna")
    roles.give("QUIRIJN", WorkRole.ADMINISTRATOR)
    roles.give("anna", WorkRole.WORKER)
    assert roles.own() is WorkRole.WORKER
    assert [row.person for row in roles.people()] == ["anna", "Quirijn"]


@pytest.mark.parametrize("person", ["Quirijn", "Willem"])
def test_only_an_administrator_gives_roles(staffed: LogIn, person: str) -> None:
    roles = staffed(person)
    with pytest.raises(RefusedError, match="alleen een beheerder"):
        roles.give(person, WorkRole.ADMINISTRATOR)
    with pytest.raises(RefusedError):
        roles.take("anna")
    assert not roles.may(Right.ADMINISTER)


def test_a_role_needs_a_name(staffed: LogIn) -> None:
    with pytest.raises(RefusedError, match="Vul de naam in"):
        staffed("anna").give("  ", WorkRole.WORKER)


def test_giving_a_role_is_logged(
    staffed: LogIn, sessions: Sessions, clock: Callable[[], datetime]
) -> None:
    staffed("anna").take("Quirijn")
    rows = AuditLog(sessions, clock).search(AuditFilter(action="role")).rows
    assert [(row.person, row.detail) for row in rows] == [
        ("anna", "Quirijn worker"),
        ("anna", "Quirijn quality"),
    ]


def test_quality_sees_everything_and_changes_nothing(
    staffed: LogIn,
    workplace: Workplace,
    draft: tuple[DossierView, int],
    sessions: Sessions,
    clock: Callable[[], datetime],
) -> None:
    view, number = draft
    staffed("Quirijn")
    dossiers, settings = Dossiers(workplace), Settings(sessions, clock)
    changes: tuple[Callable[[], object], ...] = (
        lambda: dossiers.create("0983"),
        lambda: dossiers.answer(view.id, Key.QUESTION, "anders"),
        lambda: Indications(workplace).finalise(view.id),
        lambda: Indications(workplace).remove(number),
        lambda: Family(workplace).add_goal(view.id),
        lambda: settings.set(SettingKey.WORKER, "Iemand"),
    )
    for change in changes:
        with pytest.raises(RefusedError) as refusal:
            change()
        assert refusal.value.sentence == REFUSALS[Right.CHANGE]
    with pytest.raises(RefusedError), sessions.begin_long():
        pass
    assert dossiers.open(view.id).facts == view.facts
    settings.set(SettingKey.THEME, "dark")
    (looked,) = AuditLog(sessions, clock).search(AuditFilter(text="Quirijn")).rows
    assert (looked.action, looked.dossier_number) == ("view", view.number)


def test_a_worker_changes_dossiers_but_no_settings_of_the_region(
    staffed: LogIn, workplace: Workplace, sessions: Sessions, clock: Callable[[], datetime]
) -> None:
    roles = staffed("Willem")
    settings = Settings(sessions, clock, roles)
    Dossiers(workplace).create("0983")
    settings.set(SettingKey.WORKER, "Willem")
    for change in (
        lambda: settings.set(SettingKey.LETTER_FOLDER, "x"),
        lambda: settings.set_own_strength("0983", "artikel 3"),
    ):
        with pytest.raises(RefusedError, match="alleen een beheerder"):
            change()
    Settings(sessions, clock, staffed("anna")).set_own_strength("0983", "artikel 3")


def test_a_store_that_refuses_by_itself_goes_on_refusing(
    log_in: LogIn, sessions: Sessions, clock: Callable[[], datetime]
) -> None:
    def closed() -> None:
        raise RefusedError("Alleen bekijken.")

    sessions.guard = closed
    Roles(sessions, clock).guard_store()
    with pytest.raises(RefusedError, match="Alleen bekijken"), sessions.begin():
        pass
