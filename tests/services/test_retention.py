from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from app.domain.dossier import Key
from app.domain.policy import LOCKED, Policy
from app.domain.retention import Term, TermUnit
from app.domain.roles import WorkRole
from app.models.base import Base
from app.models.trust import BinItem, Handover
from app.services import audit
from app.services.audit_log import AuditFilter, AuditLog
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.retention import Retention
from app.services.roles import Roles
from app.services.workplace import RefusedError, Workplace
from tests.conftest import NOW

TODAY = NOW.date()


@pytest.fixture
def roles(workplace: Workplace) -> Roles:
    return Roles(workplace.sessions, workplace.clock)


@pytest.fixture
def retention(workplace: Workplace, roles: Roles) -> Retention:
    return Retention(workplace, roles)


def close(dossiers: Dossiers, view: DossierView, day: date) -> DossierView:
    return dossiers.answer(view.id, Key.CLOSED_ON, day.isoformat())


def test_the_term_of_the_region_counts_until_a_municipality_has_its_own(
    retention: Retention,
) -> None:
    assert {row.term.text for row in retention.terms()} == {"30 dagen"}
    retention.set_term("0983", Term(20, TermUnit.YEARS))
    own = [(row.name, row.term.text) for row in retention.terms() if row.own]
    assert own == [("Venlo", "20 jaar")]
    retention.set_term("0983", Term(30, TermUnit.DAYS))
    assert not any(row.own for row in retention.terms())


@pytest.mark.parametrize("count", [0, -3, 101])
def test_a_term_that_is_none_is_refused(retention: Retention, count: int) -> None:
    with pytest.raises(RefusedError, match="minstens 1 dag"):
        retention.set_term("0983", Term(count, TermUnit.YEARS))


def test_only_a_closed_dossier_whose_term_is_over_is_proposed(
    retention: Retention, dossiers: Dossiers
) -> None:
    dossiers.create("0983")
    kept = close(dossiers, dossiers.create("0983"), TODAY - timedelta(days=29))
    due = close(dossiers, dossiers.create("0983"), TODAY - timedelta(days=30))
    rows = retention.closed()
    assert [(row.number, row.due, row.due_on) for row in rows] == [
        (due.number, True, TODAY),
        (kept.number, False, TODAY + timedelta(days=1)),
    ]
    retention.set_term("0983", Term(1, TermUnit.YEARS))
    assert not any(row.due for row in retention.closed())


def test_what_was_never_exported_is_pointed_out(
    retention: Retention, dossiers: Dossiers, workplace: Workplace, draft: tuple[DossierView, int]
) -> None:
    Indications(workplace).finalise(draft[0].id)
    close(dossiers, draft[0], TODAY - timedelta(days=90))
    (row,) = retention.closed()
    assert (row.unsent, row.names, row.municipality) == (True, "Sanne", "Venlo")


def test_nothing_is_left_of_what_was_erased_but_the_log(
    retention: Retention, dossiers: Dossiers, workplace: Workplace, draft: tuple[DossierView, int]
) -> None:
    view, _ = draft
    close(dossiers, view, TODAY - timedelta(days=90))
    with workplace.sessions.begin() as session:
        session.add(
            BinItem(
                kind="goal",
                dossier_number=view.number,
                title="Doel",
                deleted_at=NOW,
                deleted_by="j.jansen",
                content="{}",
            )
        )
        session.add(
            Handover(
                dossier_id=view.id,
                share_id="1",
                direction="sent",
                worker="j.jansen",
                happened_at=NOW,
                base="{}",
            )
        )
    assert retention.erase([view.id]) == 1
    with workplace.sessions() as session:
        filled = {
            table.name
            for table in Base.metadata.sorted_tables
            if session.scalar(select(func.count()).select_from(table))
        }
    assert filled == {"audit_entry"}
    log = AuditLog(workplace.sessions, workplace.clock)
    newest = log.search(AuditFilter(text=view.number)).rows[0]
    assert (newest.action, newest.dossier_number) == ("erase", view.number)
    assert int(newest.detail) > 30
    assert log.verify().whole


def test_all_or_none_is_erased(retention: Retention, dossiers: Dossiers) -> None:
    due = close(dossiers, dossiers.create("0983"), TODAY - timedelta(days=30))
    opened = dossiers.create("0983")
    for ids in ([due.id, opened.id], [99]):
        with pytest.raises(RefusedError, match="Er is niets vernietigd"):
            retention.erase(ids)
    assert dossiers.count() == 2


def test_a_dossier_that_was_opened_again_is_not_erased(
    retention: Retention, dossiers: Dossiers
) -> None:
    due = close(dossiers, dossiers.create("0983"), TODAY - timedelta(days=30))
    (row,) = retention.closed()
    dossiers.answer(due.id, Key.CLOSED_ON, "")
    with pytest.raises(RefusedError):
        retention.erase([row.id])


def test_only_an_administrator_erases_and_sets_terms(
    retention: Retention, roles: Roles, dossiers: Dossiers, monkeypatch: pytest.MonkeyPatch
) -> None:
    due = close(dossiers, dossiers.create("0983"), TODAY - timedelta(days=30))
    roles.give("bert", WorkRole.WORKER)
    roles._own = None
    monkeypatch.setattr(audit, "person", lambda: "bert")
    with pytest.raises(RefusedError, match="alleen een beheerder"):
        retention.erase([due.id])
    with pytest.raises(RefusedError, match="alleen een beheerder"):
        retention.set_term("0983", Term(1, TermUnit.DAYS))
    assert dossiers.count() == 1


@pytest.mark.parametrize("moment", [datetime(2026, 3, 29, 2, 30), datetime(2028, 2, 29)])
def test_a_clock_set_back_proposes_nothing_too_early(
    workplace: Workplace, roles: Roles, dossiers: Dossiers, moment: datetime
) -> None:
    closed = moment.date()
    close(dossiers, dossiers.create("0983"), closed)
    for days, due in ((-400, False), (29, False), (30, True)):
        at = moment + timedelta(days=days)
        desk = replace(workplace, clock=lambda at=at: at)
        assert [row.due for row in Retention(desk, roles).closed()] == [due]


def test_on_a_written_request_it_goes_before_the_term_is_over(
    retention: Retention, dossiers: Dossiers, workplace: Workplace
) -> None:
    young = close(dossiers, dossiers.create("0983"), TODAY)
    still_open = dossiers.create("0983")
    with pytest.raises(RefusedError):
        retention.erase([young.id])
    with pytest.raises(RefusedError):
        retention.erase([young.id, still_open.id], on_request=True)
    assert retention.erase([young.id], on_request=True) == 1
    assert retention.closed() == ()
    (newest, *_) = AuditLog(workplace.sessions, workplace.clock).search(AuditFilter()).rows
    assert (newest.action, newest.dossier_number, newest.detail, newest.result) == (
        "erase",
        young.number,
        "written request",
        "done",
    )


def test_a_term_that_is_laid_down_counts_and_cannot_be_changed(
    workplace: Workplace, roles: Roles, retention: Retention, dossiers: Dossiers
) -> None:
    view = dossiers.create("0983")
    close(dossiers, view, NOW.date() - timedelta(days=40))
    policy = Policy(retention={"0983": Term(2, TermUnit.YEARS)})
    locked = Retention(replace(workplace, policy=policy), roles)
    (row,) = (row for row in locked.terms() if row.locked)
    assert (row.name, row.term.text, row.own) == ("Venlo", "2 jaar", False)
    assert ([row.due for row in retention.closed()], [row.due for row in locked.closed()]) == (
        [True],
        [False],
    )
    with pytest.raises(RefusedError) as refused:
        locked.set_term("0983", Term(1, TermUnit.DAYS))
    assert refused.value.sentence == LOCKED
    with pytest.raises(RefusedError):
        locked.erase([view.id])
