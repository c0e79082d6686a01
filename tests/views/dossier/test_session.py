"""The open dossier: what waits, what fails and what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.domain.dossier import Key, Role
from app.services.dossier_rows import DossierView
from app.services.workplace import RefusedError
from app.storage.errors import DiskFull, StoreBusy
from app.views.dossier.session import DossierSession
from app.views.services import Services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def session(qtbot: QtBot, services: Services) -> DossierSession:
    session = DossierSession(services.dossiers, services.indications)
    session.open(services.dossiers.create("0983"))
    return session


def stored(session: DossierSession, key: str) -> str:
    return session.dossiers.view(session.view.id).facts.answer(key)


def refuse() -> DossierView:
    raise RefusedError("Dat kan nu niet.")


def test_an_edit_waits_and_then_saves_itself(session: DossierSession, qtbot: QtBot) -> None:
    session.answer(Key.QUESTION, "Rust")
    assert session.unsaved(f"dossier:{Key.QUESTION}")
    assert stored(session, Key.QUESTION) == ""
    with qtbot.waitSignals([session.changed, session.saved], timeout=2000):
        pass
    assert stored(session, Key.QUESTION) == "Rust"
    assert not session.unsaved(f"dossier:{Key.QUESTION}")


def test_a_later_edit_of_the_same_field_replaces_the_first(session: DossierSession) -> None:
    views: list[object] = []
    session.changed.connect(views.append)
    session.answer(Key.QUESTION, "R")
    session.answer(Key.QUESTION, "Rust")
    assert session.flush()
    assert len(views) == 1
    assert stored(session, Key.QUESTION) == "Rust"


def test_an_action_first_saves_what_waits(session: DossierSession) -> None:
    session.answer(Key.QUESTION, "Rust")
    assert session.act(lambda: session.dossiers.set_municipality(session.view.id, "0984"))
    assert stored(session, Key.QUESTION) == "Rust"
    assert session.view.municipality == "Venray"


def test_one_failure_does_not_stop_the_others(session: DossierSession) -> None:
    session.edit("broken", refuse)
    session.answer(Key.QUESTION, "Rust")
    assert not session.flush()
    assert session.failures == {"broken": "Dat kan nu niet."}
    assert stored(session, Key.QUESTION) == "Rust"


def test_a_failure_is_over_when_the_same_edit_succeeds(session: DossierSession) -> None:
    over: list[str] = []
    session.mended.connect(over.append)
    session.edit("slot", refuse)
    session.flush()
    session.edit("slot", lambda: session.dossiers.view(session.view.id))
    assert session.flush()
    assert over == ["slot"]
    assert session.failures == {}


def test_an_action_that_is_refused_leaves_nothing_behind(session: DossierSession) -> None:
    told: list[str] = []
    session.refused.connect(told.append)
    assert not session.act(refuse)
    assert told == ["Dat kan nu niet."]
    assert session.flush()


def test_what_is_gone_is_forgotten(session: DossierSession) -> None:
    session.edit("person.7:bsn", refuse)
    session.edit("person.70:bsn", refuse)
    session.flush()
    session.forget("person.7:")
    assert set(session.failures) == {"person.70:bsn"}


def test_a_fault_of_ours_is_not_hidden_and_the_edit_is_kept(session: DossierSession) -> None:
    def break_down() -> DossierView:
        raise ZeroDivisionError

    session.edit("slot", break_down)
    with pytest.raises(ZeroDivisionError):
        session.flush()
    assert session.unsaved("slot")


def test_an_edit_waits_for_a_long_import_and_then_saves_itself(
    session: DossierSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.views.dossier.session.AGAIN_MILLISECONDS", 10)
    change = session.dossiers.answer
    tries: list[str] = []

    def busy_once(dossier_id: int, key: str, value: str) -> DossierView:
        tries.append(value)
        if len(tries) == 1:
            raise StoreBusy
        return change(dossier_id, key, value)

    monkeypatch.setattr(session.dossiers, "answer", busy_once)
    session.answer(Key.QUESTION, "Rust")
    assert not session.flush()
    assert "worden net overgenomen" in session.failures[f"dossier:{Key.QUESTION}"]
    with qtbot.waitSignal(session.mended, timeout=2000):
        pass
    assert stored(session, Key.QUESTION) == "Rust"


def test_an_action_that_the_store_stood_in_the_way_of_can_be_repeated(
    session: DossierSession,
) -> None:
    tries: list[int] = []

    def full_once() -> DossierView:
        tries.append(1)
        if len(tries) == 1:
            raise DiskFull
        return session.dossiers.add_person(session.view.id, Role.ADULT)

    assert not session.act(full_once)
    assert session.repeatable
    assert session.repeat()
    assert not session.repeatable
    assert [person.role for person in session.view.facts.people] == [Role.YOUTH, Role.ADULT]
    assert not session.act(refuse)
    assert not session.repeatable
