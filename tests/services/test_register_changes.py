"""The register with what changed: changed lines, those that go along (OP087), and pgb lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.dossier import Role, Status
from app.domain.pgb import DELIVERY_KEY, Delivery
from app.domain.region import Region
from app.domain.sent_lines import REASON_KEY
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.region_sync import RegionSync
from app.services.register_export import RegisterExport
from app.services.workplace import RefusedError, Workplace
from tests.services.conftest import YOUTH
from tests.services.life_data import explain_all, fill_phases, ready_draft
from tests.services.test_register_export import headed

Draft = tuple[DossierView, int]


class Clock:
    """A clock that is set by hand."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def later(clock: Callable[[], datetime]) -> Clock:
    return Clock(clock())


@pytest.fixture
def workplace(workplace: Workplace, later: Clock) -> Workplace:
    """The desk with a clock that the test moves on."""
    return replace(workplace, clock=later)


@pytest.fixture
def register(workplace: Workplace) -> RegisterExport:
    return RegisterExport(workplace)


@pytest.fixture
def sent(
    indications: Indications, register: RegisterExport, draft: Draft, tmp_path: Path, later: Clock
) -> Draft:
    """The draft, decided and sent in a register; then a day passes."""
    indications.finalise(draft[0].id)
    register.export(tmp_path)
    later.now += timedelta(days=1)
    return draft


def told(path: Path) -> list[tuple[object, ...]]:
    """Product, first day, reason of change and day of decision of every row."""
    return [
        (
            row["ProductCode"],
            row["Ingangsdatum"].date(),
            row["RedenWijziging"],
            row["Toewijzingsdatum"].date(),
        )
        for row in headed(path, "Toewijzing")
    ]


BEFORE, AFTER = date(2026, 11, 22), date(2026, 11, 23)
STANDING = [
    ("45A53", date(2026, 12, 1), None, BEFORE),
    ("45A53", date(2027, 3, 1), None, BEFORE),
]


def test_what_stands_at_the_provider_goes_along_unchanged(
    indications: Indications, register: RegisterExport, sent: Draft, region: Region, tmp_path: Path
) -> None:
    """OP087: the new line and the two that were sent before, which keep their own moment."""
    ready_draft(indications, region, sent[0])
    indications.finalise(sent[0].id)
    result = register.export(tmp_path)
    assert (result.indications, result.lines) == (1, 3)
    new = ("45A48", date(2026, 12, 1), None, AFTER)
    assert told(result.paths.workbook) == [new, *STANDING]
    assert indications.versions.all(sent[1])[-1].number == 1


def test_it_is_the_same_in_the_workbook_of_the_dossier(
    indications: Indications, workplace: Workplace, sent: Draft, region: Region, tmp_path: Path
) -> None:
    ready_draft(indications, region, sent[0])
    indications.finalise(sent[0].id)
    sync = RegionSync(workplace.sessions, workplace.region, workplace.clock, workplace.worker)
    result = IndicationExport(workplace, sync).export(sent[0].id, tmp_path)
    assert told(result.path)[1:] == STANDING


def test_the_same_child_in_another_dossier_is_found_by_its_bsn(
    indications: Indications,
    register: RegisterExport,
    dossiers: Dossiers,
    workplace: Workplace,
    sent: Draft,
    region: Region,
    tmp_path: Path,
) -> None:
    other = second_dossier(dossiers, workplace, sent[0])
    ready_draft(indications, region, other)
    indications.finalise(other.id)
    result = register.export(tmp_path)
    assert told(result.paths.workbook)[1:] == STANDING
    assert [row.dossier_id for row in register.plan().going] == []


def test_a_line_that_overlaps_one_in_another_dossier_stays_behind(
    indications: Indications,
    register: RegisterExport,
    dossiers: Dossiers,
    workplace: Workplace,
    sent: Draft,
    region: Region,
) -> None:
    """TR302: the provider would refuse the message."""
    other = second_dossier(dossiers, workplace, sent[0])
    ready_draft(indications, region, other, "45A53")
    indications.finalise(other.id)
    plan = register.plan()
    assert (plan.going, plan.current) == ((), ())
    assert "overlapt met een andere regel" in plan.held[0].problem


def test_what_is_being_changed_goes_along_as_it_was_sent(
    indications: Indications, register: RegisterExport, sent: Draft, region: Region, tmp_path: Path
) -> None:
    ready_draft(indications, region, sent[0])
    indications.finalise(sent[0].id)
    view = indications.versions.start_change(sent[1])
    item = view.indication(sent[1])
    assert item is not None
    indications.change_phase(sent[1], item.facts.phases[0].id, "volume", "9")
    assert told(register.export(tmp_path).paths.workbook)[1:] == STANDING


def test_a_line_that_has_ended_does_not_go_along(
    indications: Indications,
    register: RegisterExport,
    sent: Draft,
    region: Region,
    tmp_path: Path,
    later: Clock,
) -> None:
    later.now = datetime(2027, 3, 5, 9)
    number = ready_draft(indications, region, sent[0])
    fill_phases(indications, number, (("2", "2027-04-01", "2027-08-31"),))
    indications.set_evaluation(number, date(2027, 6, 1))
    explain_all(indications, indications.set_provider_reason(number, "Sluit aan."))
    indications.finalise(sent[0].id)
    rows = told(register.export(tmp_path).paths.workbook)
    assert [row[1] for row in rows] == [date(2027, 4, 1), date(2027, 3, 1)]


def test_a_change_goes_into_the_register_with_its_number(
    indications: Indications, register: RegisterExport, sent: Draft, tmp_path: Path
) -> None:
    view = indications.versions.start_change(sent[1])
    indications.versions.set_number(sent[1], 2, "7002")
    indications.answer(sent[1], REASON_KEY, "05")
    item = view.indication(sent[1])
    assert item is not None
    indications.change_phase(sent[1], item.facts.phases[1].id, "end", "2027-04-30")
    indications.finalise(view.id)
    result = register.export(tmp_path)
    rows = headed(result.paths.workbook, "Toewijzing")
    assert told(result.paths.workbook) == [
        STANDING[0],
        ("45A53", date(2027, 3, 1), "05", AFTER),
    ]
    assert [row["ToewijzingNummer"] for row in rows] == [None, "7002"]
    assert [version.sent for version in indications.versions.all(sent[1])] == [True, True]


def test_a_withdrawal_in_the_register_is_the_end_of_it(
    indications: Indications,
    register: RegisterExport,
    dossiers: Dossiers,
    sent: Draft,
    tmp_path: Path,
    region: Region,
) -> None:
    indications.versions.withdraw(sent[1], "Het gezin is verhuisd.")
    rows = told(register.export(tmp_path).paths.workbook)
    assert [row[2] for row in rows] == ["13", "13"]
    view = dossiers.view(sent[0].id)
    assert view.indications[0].status is Status.WITHDRAWN
    ready_draft(indications, region, view)
    indications.finalise(view.id)
    assert len(told(register.export(tmp_path).paths.workbook)) == 1


def test_a_lost_register_holds_what_stood_then(
    indications: Indications,
    register: RegisterExport,
    sent: Draft,
    region: Region,
    tmp_path: Path,
    later: Clock,
) -> None:
    """What was sent or changed afterwards is no part of the old file."""
    second = ready_draft(indications, region, sent[0])
    indications.finalise(sent[0].id)
    lost = register.export(tmp_path).paths.workbook
    later.now += timedelta(days=1)
    view = indications.versions.start_change(sent[1])
    indications.answer(sent[1], REASON_KEY, "05")
    item = view.indication(sent[1])
    assert item is not None
    indications.change_phase(sent[1], item.facts.phases[1].id, "end", "2027-04-30")
    indications.finalise(view.id)
    register.export(tmp_path)
    again = register.again(register.made()[1].id, tmp_path).paths.workbook
    assert headed(again, "Toewijzing") == headed(lost, "Toewijzing")
    indications.versions.withdraw(second, "Dubbel.")
    first = next(made for made in register.made() if made.file_name == lost.name)
    for _ in range(2):
        again = register.again(first.id, tmp_path).paths.workbook
        assert headed(again, "Toewijzing") == headed(lost, "Toewijzing")
        if indications.versions.all(second)[-1].sent:
            break
        register.export(tmp_path)
    assert [version.sent for version in indications.versions.all(second)] == [True, True]


@pytest.fixture
def pgb(indications: Indications, draft: Draft, region: Region) -> Draft:
    """The draft as a pgb, with everything about it explained."""
    view, number = draft
    for question in region.pgb.questions:
        indications.answer(number, question.answer_key, "yes")
        indications.answer(number, question.reason_key, "Dat past bij dit gezin.")
    explain_all(indications, indications.answer(number, DELIVERY_KEY, Delivery.BUDGET))
    return indications.finalise(view.id), number


def test_a_pgb_stays_out_of_the_register(
    register: RegisterExport, pgb: Draft, tmp_path: Path
) -> None:
    plan = register.plan()
    assert [row.problem for row in plan.held] == [
        "Deze indicatie heeft geen regels voor de toewijzing."
    ]
    with pytest.raises(RefusedError, match="geen definitieve indicatie"):
        register.export(tmp_path)


def test_a_pgb_that_was_exported_never_goes_along(
    indications: Indications,
    register: RegisterExport,
    workplace: Workplace,
    pgb: Draft,
    region: Region,
    tmp_path: Path,
) -> None:
    sync = RegionSync(workplace.sessions, workplace.region, workplace.clock, workplace.worker)
    view = IndicationExport(workplace, sync).export(pgb[0].id, tmp_path).view
    ready_draft(indications, region, view)
    indications.finalise(view.id)
    assert [row[0] for row in told(register.export(tmp_path).paths.workbook)] == ["45A48"]


def test_help_in_kind_that_becomes_a_pgb_is_closed(
    indications: Indications,
    register: RegisterExport,
    dossiers: Dossiers,
    sent: Draft,
    region: Region,
    tmp_path: Path,
    later: Clock,
) -> None:
    """Reason 08 (JZ002): the line in kind ends the day before, and the pgb is not sent."""
    later.now = datetime(2027, 1, 4, 9)
    number = sent[1]
    indications.versions.start_change(number)
    indications.answer(number, REASON_KEY, "08")
    for question in region.pgb.questions:
        indications.answer(number, question.answer_key, "yes")
        indications.answer(number, question.reason_key, "Dat past bij dit gezin.")
    indications.answer(number, DELIVERY_KEY, Delivery.BUDGET)
    fill_phases(indications, number, (("3", "2027-02-01", "2027-05-31"),))
    indications.set_evaluation(number, date(2027, 4, 1))
    explain_all(indications, dossiers.view(sent[0].id))
    indications.finalise(sent[0].id)
    rows = headed(register.export(tmp_path).paths.workbook, "Toewijzing")
    assert [
        (row["Ontvanger"], row["Ingangsdatum"], row["Einddatum"], row["RedenWijziging"])
        for row in rows
    ] == [
        ("22000144", datetime(2026, 12, 1), datetime(2027, 1, 31), "08"),
        ("22000144", datetime(2027, 3, 1), datetime(2027, 3, 1), "13"),
    ]


def second_dossier(dossiers: Dossiers, workplace: Workplace, first: DossierView) -> DossierView:
    """Another dossier of the same child, with the same answers about the family."""
    view = dossiers.create("0983")
    child = view.facts.youths[0].id
    for field, value in YOUTH.items():
        dossiers.change_person(view.id, child, field, value)
    view = dossiers.add_person(view.id, Role.ADULT)
    values = {"surname": "Voorbeeld", "relation": "ouder"}
    values |= {"first_names": "Mirjam", "consent": "yes", "consent_on": "2026-11-20"}
    for field, value in values.items():
        dossiers.change_person(view.id, view.facts.people[-1].id, field, value)
    for key, value in first.facts.answers.items():
        view = dossiers.answer(view.id, key, value)
    return view
