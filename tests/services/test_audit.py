from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, update
from sqlalchemy.exc import OperationalError

from app.domain.dossier import Key, Role
from app.domain.region import Region
from app.models.trust import AuditEntry
from app.services.audit import START, About, Action, note_act, person, seal_of
from app.services.audit_log import AuditFilter, AuditLog
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.evaluations import Evaluations
from app.services.family import Family
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.region_signals import RegionSignalDraft, RegionSignalKind, RegionSignals
from app.services.region_sync import RegionSync
from app.services.register_export import RegisterExport
from app.services.workplace import RefusedError, Workplace
from app.storage.sqlite_engine import Sessions
from tests.conftest import NOW
from tests.services.conftest import YOUTH

Acts = list[tuple[str, str, str, str]]


@pytest.fixture
def log(sessions: Sessions, clock: Callable[[], datetime]) -> AuditLog:
    return AuditLog(sessions, clock)


def acts(log: AuditLog) -> Acts:
    """Action, dossier, result and detail of everything so far, the oldest first."""
    rows = log.search(AuditFilter(), None).rows
    return [(r.action, r.dossier_number, r.result, r.detail) for r in reversed(rows)]


def last(log: AuditLog) -> tuple[str, str, str, str]:
    return acts(log)[-1]


def test_every_act_on_a_dossier_is_logged(log: AuditLog, dossiers: Dossiers) -> None:
    view = dossiers.create("0983")
    person_id = view.facts.youths[0].id
    dossiers.change_person(view.id, person_id, "bsn", YOUTH["bsn"])
    dossiers.answer(view.id, Key.QUESTION, "Wie helpt ons?")
    dossiers.set_municipality(view.id, "0984")
    adult = dossiers.add_person(view.id, Role.ADULT).facts.people[-1].id
    dossiers.remove_person(view.id, adult)
    dossiers.accept(view.id, "W005", "scope/x", "Besproken.", "")
    dossiers.accept(view.id, "W005", "scope/x", " ", "")
    dossiers.open(view.id)
    assert acts(log) == [
        (action, "D-2026-001", "done", detail)
        for action, detail in (
            ("create", ""),
            ("change", "person"),
            ("change", "answer"),
            ("change", "municipality"),
            ("change", "person"),
            ("delete", "person"),
            ("override", "W005"),
            ("undo", "W005"),
            ("view", ""),
        )
    ]
    rows = log.search(AuditFilter()).rows
    assert {row.person for row in rows} == {person()}
    assert rows[0].happened_at == NOW.replace(microsecond=0)


def test_what_is_refused_or_undone_is_not_logged(log: AuditLog, dossiers: Dossiers) -> None:
    view = dossiers.create("0983")
    with pytest.raises(RefusedError):
        dossiers.remove_person(view.id, 99)
    with pytest.raises(RefusedError):
        dossiers.open(99)
    dossiers.set_step(view.id, view.step)
    assert [act[0] for act in acts(log)] == ["create"]


def test_a_plan_and_its_evaluation_are_logged(
    log: AuditLog, workplace: Workplace, draft: tuple[DossierView, int]
) -> None:
    view, number = draft
    family, indications = Family(workplace), Indications(workplace)
    goal = family.add_goal(view.id, text="Rust").facts.goals[-1].id
    assert last(log)[::3] == ("change", "goal")
    family.remove_goal(view.id, goal)
    assert last(log)[::3] == ("delete", "goal")
    indications.finalise(view.id)
    assert last(log)[::3] == ("decide", "45A53")
    indications.reopen(number)
    assert last(log)[::3] == ("decide", "reopening")
    indications.remove(number)
    assert last(log)[::3] == ("delete", "indication")
    with pytest.raises(RefusedError):
        Evaluations(workplace).close(view.id)
    assert last(log)[::3] == ("delete", "indication")


def test_every_file_that_leaves_is_logged(
    log: AuditLog,
    workplace: Workplace,
    draft: tuple[DossierView, int],
    region: Region,
    tmp_path: Path,
) -> None:
    view, number = draft
    indications = Indications(workplace)
    sync = RegionSync(workplace.sessions, region, workplace.clock, workplace.worker)
    indications.finalise(view.id)
    IndicationExport(workplace, sync).export(view.id, tmp_path)
    assert last(log) == ("export", view.number, "done", "workbook")
    indications.versions.start_change(number)
    assert last(log)[::3] == ("decide", About.CHANGING)
    indications.versions.call_off(number)
    assert last(log)[::3] == ("decide", About.UNDOING)


def test_a_signal_to_the_region_is_logged_without_a_dossier(
    log: AuditLog, workplace: Workplace
) -> None:
    signals = RegionSignals(workplace)
    number = signals.keep(RegionSignalDraft(kind=RegionSignalKind.MISSING_SUPPLY, place="Gennep"))
    signals.remove(number)
    assert acts(log) == [("change", "", "done", "signal"), ("delete", "", "done", "signal")]


def test_a_register_is_logged_for_every_dossier_in_it(
    log: AuditLog, workplace: Workplace, draft: tuple[DossierView, int], tmp_path: Path
) -> None:
    view, _ = draft
    Indications(workplace).finalise(view.id)
    register = RegisterExport(workplace)
    register.export(tmp_path)
    assert last(log) == ("export", view.number, "done", "register")
    register.again(register.made()[0].id, tmp_path)
    assert last(log) == ("export", view.number, "done", "register again")


def test_no_content_and_no_bsn_is_in_the_log(
    log: AuditLog, workplace: Workplace, draft: tuple[DossierView, int]
) -> None:
    Indications(workplace).finalise(draft[0].id)
    secrets = {YOUTH[key] for key in ("first_names", "surname", "birth_date", "bsn")}
    text = str(log.search(AuditFilter(), None).rows)
    for secret in {*secrets, "Mirjam", "rust in de ochtend", "Voorbeeld Jeugdhulp"}:
        assert secret not in text


def test_a_search_finds_by_text_action_and_day(
    log: AuditLog, sessions: Sessions, clock: Callable[[], datetime]
) -> None:
    days = [NOW - timedelta(days=back) for back in (9, 5, 1)]
    with sessions.begin() as session:
        for moment, number in zip(days, ("D-2026-001", "D-2026-002", "D-2026-001"), strict=True):
            note_act(session, moment, Action.CHANGE, number)
        note_act(session, NOW, Action.IMPORT, result="refused", detail="0")
    found = log.search(AuditFilter(text="d-2026-001"))
    assert [row.id for row in found.rows] == [3, 1]
    assert log.search(AuditFilter(action="import")).total == 1
    assert log.search(AuditFilter(text=person())).total == 4
    assert log.search(AuditFilter(text="%")).total == 0
    week = AuditFilter(first=days[1].date(), last=days[2].date())
    assert [row.id for row in log.search(week).rows] == [3, 2]
    assert log.search(AuditFilter(last=date(2020, 1, 1))).total == 0
    limited = log.search(AuditFilter(), 2)
    assert (len(limited.rows), limited.total) == (2, 4)


def three(sessions: Sessions) -> None:
    with sessions.begin() as session:
        for number in ("D-2026-001", "D-2026-002", "D-2026-003"):
            note_act(session, NOW, Action.CHANGE, number)


def test_an_untouched_chain_is_whole(log: AuditLog, sessions: Sessions) -> None:
    assert log.verify().whole
    three(sessions)
    state = log.verify()
    assert (state.whole, state.count) == (True, 3)
    assert state.seal == log.search(AuditFilter()).rows[0].seal


@pytest.mark.parametrize(
    ("number", "change"),
    [
        (1, {"person": "iemand anders"}),
        (2, {"dossier_number": "D-2026-009"}),
        (2, {"happened_at": NOW - timedelta(days=1)}),
        (3, {"result": "refused"}),
        (1, {"action": "view"}),
        (2, {"detail": "x"}),
        (2, {"seal": START}),
    ],
)
def test_a_change_of_an_entry_shows(
    log: AuditLog, sessions: Sessions, number: int, change: dict[str, object]
) -> None:
    three(sessions)
    with sessions.begin() as session:
        session.execute(update(AuditEntry).where(AuditEntry.id == number).values(**change))
    broken = log.verify().broken
    assert broken is not None
    assert broken.id == number


def test_an_entry_taken_out_of_the_middle_shows(log: AuditLog, sessions: Sessions) -> None:
    three(sessions)
    with sessions.begin() as session:
        session.execute(delete(AuditEntry).where(AuditEntry.id == 2))
    broken = log.verify().broken
    assert broken is not None
    assert broken.id == 3


def test_the_last_entry_can_be_taken_away_unseen_except_by_its_seal(
    log: AuditLog, sessions: Sessions
) -> None:
    three(sessions)
    kept = log.verify().seal
    with sessions.begin() as session:
        session.execute(delete(AuditEntry).where(AuditEntry.id == 3))
    assert log.verify().whole
    assert not log.holds(kept)
    assert log.holds(log.verify().seal)


texts = st.text(max_size=8)


@given(st.tuples(texts, texts, texts, texts), st.tuples(texts, texts, texts, texts))
def test_two_different_entries_never_share_a_seal(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    def seal(parts: tuple[str, ...]) -> str:
        who, action, number, detail = parts
        entry = AuditEntry(
            happened_at=NOW,
            person=who,
            action=action,
            dossier_number=number,
            result="",
            detail=detail,
        )
        return seal_of(START, entry)

    assert (seal(one) == seal(other)) == (one == other)


def test_looking_does_not_wait_for_an_import(
    log: AuditLog, sessions: Sessions, dossiers: Dossiers, workplace: Workplace
) -> None:
    view = dossiers.create("0983")
    with sessions.begin_long():
        log.note(Action.VIEW, view.number)
        assert not log.flush()
        assert [act[0] for act in acts(log)] == ["create"]
    assert log.flush()
    assert [act[0] for act in acts(log)] == ["create", "view"]
    assert log.verify().whole


def test_looking_does_not_fail_on_a_full_disk(
    log: AuditLog, monkeypatch: pytest.MonkeyPatch, dossiers: Dossiers
) -> None:
    def full(_log: AuditLog) -> None:
        raise OperationalError("insert", {}, Exception("database or disk is full"))

    with monkeypatch.context() as patched:
        patched.setattr(AuditLog, "_write", full)
        log.note(Action.VIEW, "D-2026-001")
    log.note(Action.PRINT, "D-2026-001")
    assert [act[0] for act in acts(log)] == ["view", "print"]


def test_a_number_in_the_log_is_never_given_again(dossiers: Dossiers, sessions: Sessions) -> None:
    from app.services.dossier_content import remove

    first = dossiers.create("0983")
    with sessions.begin() as session:
        remove(session, first.id)
    assert dossiers.create("0983").number == "D-2026-002"


def test_an_import_is_logged_with_its_outcome(
    log: AuditLog, sessions: Sessions, region: Region, clock: Callable[[], datetime], tmp_path: Path
) -> None:
    from app.demo_exports import write_demo_exports

    exports = write_demo_exports(tmp_path / "exports", NOW.date())
    torn = tmp_path / "Declaraties 9.xlsx"
    torn.write_bytes(b"geen werkmap")
    RegionSync(sessions, region, clock, lambda: "Test").sync([exports[0], torn])
    told = {(action, number, result) for action, number, result, _ in acts(log)}
    assert told == {("import", "", "imported"), ("import", "", "refused")}
