"""All help of one child: the region's allocations and declarations beside our own indications."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.dossier import Person, Role
from app.domain.history import CareStatus, Continuation
from app.exchange.kinds import Kind
from app.models.indication import Indication
from app.models.sync import SyncImport
from app.services.child_care import ChildCare
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.region_sums import refresh_sums
from app.services.workplace import Workplace
from tests.services.regional_data import AMBULATORY, BEESEL, DAY, RegionalData, shipped_region

BSN, OTHER = "999900006", "999900018"
AGB, SECOND = "22000144", "22000156"
YOUTH = Person(1, Role.YOUTH, first_names="Sanne", bsn=BSN)


class KeptData(RegionalData):
    """Rows in the real store, with the sums that an import keeps."""

    def add(self, *rows: object) -> None:
        with self.sessions.begin() as session:
            session.add_all(rows)
            session.flush()
            refresh_sums(session.connection(), Kind, shipped_region().stoplight)

    def _origin(self) -> dict[str, Any]:
        return super()._origin() | {"import_id": self._file()}

    def _file(self) -> int:
        """The one import that brought in every row."""
        with self.sessions() as session:
            known = session.scalar(select(SyncImport.id))
        return known or self.imported(Kind.ASSIGNMENTS)


@pytest.fixture
def data(sessions: Any) -> RegionalData:
    return KeptData(sessions)


@pytest.fixture
def care(workplace: Workplace) -> ChildCare:
    return ChildCare(workplace)


def test_a_chain_of_allocations_with_what_was_used(data: RegionalData, care: ChildCare) -> None:
    data.provider(AGB, "A", name="Lindebrug")
    data.assignment(AGB, 1, date(2025, 1, 1), date(2025, 12, 31))
    data.assignment(AGB, 2, date(2026, 2, 1), date(2026, 12, 31))  # 32 days later
    data.assignment(AGB, 3, date(2027, 1, 1), None, volume=3, frequency="2")
    data.assignment(AGB, 4, date(2025, 1, 1), date(2025, 12, 31), withdrawn=True)
    data.assignment(AGB, 5, date(2025, 1, 1), date(2025, 12, 31), bsn=OTHER)
    on = {"assignment_number": 1}
    data.declared_month(AGB, date(2025, 1, 1), 90000, net_sixtieths=600, **on)
    data.declared_month(AGB, date(2025, 3, 1), 108000, net_sixtieths=720, **on)
    data.declared_month(AGB, date(2025, 3, 1), -9000, net_sixtieths=-60, **on)
    found = care.of(YOUTH)
    assert found.declared_to == date(2025, 3, 31)
    assert found.regional
    third, second, first = found.rows
    assert [row.number for row in found.rows] == [3, 2, 1]
    assert (first.status, second.status, third.status) == (
        CareStatus.ENDED,
        CareStatus.EXPIRING,
        CareStatus.COMING,
    )
    assert (first.continuation, second.continuation, third.continuation) == (
        Continuation.NEW,
        Continuation.RELAPSE,
        Continuation.EXTENSION,
    )
    assert (first.allocated, first.used, first.percent) == (2400, 1260, 53)  # 52.5, half upwards
    assert first.months == ((date(2025, 1, 1), 90000), (date(2025, 3, 1), 99000))
    assert first.cents == 189000
    assert (first.volume, third.volume) == ("40 uur totaal", "3 uur per week")
    assert (second.percent, third.percent) == (0, None)


def test_a_budget_is_used_by_its_amount(data: RegionalData, care: ChildCare) -> None:
    budget = {"volume": None, "unit": "", "frequency": "", "total_sixtieths": None}
    data.assignment(AGB, 1, date(2026, 1, 1), date(2026, 12, 31), budget_cents=100_000, **budget)
    data.declared_month(AGB, date(2026, 3, 1), 25_000, assignment_number=1)
    (row,) = care.of(YOUTH).rows
    assert (row.volume, row.percent) == ("budget € 1.000,00", 25)


def test_what_was_declared_without_an_allocation_is_told(
    data: RegionalData, care: ChildCare
) -> None:
    data.provider(SECOND, "B", name="Kompas")
    data.declared_month(SECOND, date(2026, 3, 1), 25_000, product_code=DAY)
    data.declared_month(SECOND, date(2026, 5, 1), 30_000, product_code=DAY, assignment_number=77)
    data.declared_month(SECOND, date(2026, 5, 1), 30_000, bsn=OTHER)
    (row,) = care.of(YOUTH).rows
    assert (row.help.provider_name, row.help.product_code) == ("Kompas", DAY)
    assert (row.cents, row.number, row.percent, row.continuation) == (55_000, None, None, None)
    assert (row.help.start, row.help.end) == (date(2026, 3, 1), date(2026, 5, 31))


@pytest.mark.parametrize("bsn", ["", "000000000"])
def test_nothing_is_found_without_a_known_bsn(
    data: RegionalData, care: ChildCare, bsn: str
) -> None:
    data.assignment(AGB, 1, date(2026, 1, 1), date(2026, 12, 31))
    data.declared_month(AGB, date(2026, 3, 1), 25_000, bsn="")
    assert care.of(Person(1, Role.YOUTH, bsn=bsn)).rows == ()


def test_without_data_of_the_region_that_is_told(care: ChildCare) -> None:
    found = care.of(YOUTH)
    assert (found.rows, found.declared_to, found.regional) == ((), None, False)


@pytest.fixture
def decided(workplace: Workplace, data: RegionalData) -> Callable[[str], tuple[int, Person]]:
    """Put a decided indication of 45N02 at AGB, 1-1-2026 to 30-6-2026, in a dossier of its own."""

    def decide(bsn: str) -> tuple[int, Person]:
        data.product(AMBULATORY, 4, 9360)
        dossiers, indications = Dossiers(workplace), Indications(workplace)
        view = dossiers.create(BEESEL)
        child = view.facts.youths[0].id
        view = dossiers.change_person(view.id, child, "bsn", bsn)
        _, number = indications.add(view.id, child)
        view = indications.choose_product(number, AMBULATORY)
        phase = view.indications[0].facts.phases[0].id
        values = (
            *(("volume", "3"), ("unit", "04"), ("frequency", "2")),
            *(("start", "2026-01-01"), ("end", "2026-06-30")),
        )
        for field, value in values:
            indications.change_phase(number, phase, field, value)
        with workplace.sessions.begin() as session:
            stored = session.get_one(Indication, number)
            stored.status, stored.provider_agb = "definitief", AGB
            stored.provider_name = "Lindebrug"
        return number, dossiers.view(view.id).facts.youths[0]

    return decide


def test_our_own_indication_counts_in_every_dossier_of_the_child(
    care: ChildCare, workplace: Workplace, decided: Callable[[str], tuple[int, Person]]
) -> None:
    decided(BSN)
    (row,) = care.of(YOUTH).rows
    assert (row.dossier_number, row.volume) == ("D-2026-001", "81 uur")
    assert (row.status, row.used, row.percent) == (CareStatus.ENDED, None, None)
    # Another dossier of the same child: the rules see it as earlier help.
    dossiers, indications = Dossiers(workplace), Indications(workplace)
    view = dossiers.create(BEESEL)
    child = view.facts.youths[0].id
    dossiers.change_person(view.id, child, "bsn", BSN)
    _, number = indications.add(view.id, child)
    view = indications.choose_product(number, AMBULATORY)
    phase = view.indications[0].facts.phases[0].id
    view = indications.change_phase(number, phase, "start", "2026-07-15")
    (sentence,) = view.indications[0].history
    assert "Uit dossier D-2026-001 (definitief). Telt als verlenging." in sentence


def test_k04_sees_our_own_indication_in_another_dossier(
    workplace: Workplace, decided: Callable[[str], tuple[int, Person]]
) -> None:
    decided(BSN)
    dossiers, indications = Dossiers(workplace), Indications(workplace)
    view = dossiers.create(BEESEL)
    child = view.facts.youths[0].id
    dossiers.change_person(view.id, child, "bsn", BSN)
    _, number = indications.add(view.id, child)
    view = indications.choose_product(number, AMBULATORY)
    phase = view.indications[0].facts.phases[0].id
    indications.change_phase(number, phase, "start", "2026-06-30")
    with workplace.sessions.begin() as session:
        session.get_one(Indication, number).provider_agb = AGB
    assert "K04" in {row.finding.code for row in dossiers.view(view.id).findings}
    view = indications.change_phase(number, phase, "start", "2026-07-01")
    assert "K04" not in {row.finding.code for row in view.findings}


def test_our_indication_gives_way_to_the_allocation_it_became(
    data: RegionalData, care: ChildCare, decided: Callable[[str], tuple[int, Person]]
) -> None:
    decided(BSN)
    data.assignment(AGB, 9, date(2026, 1, 1), date(2026, 6, 30))
    (row,) = care.of(YOUTH).rows
    assert (row.number, row.dossier_number) == (9, "")


def test_a_child_without_a_bsn_has_what_stands_in_its_own_dossier(
    care: ChildCare, decided: Callable[[str], tuple[int, Person]]
) -> None:
    _, youth = decided("")
    (row,) = care.of(youth).rows
    assert row.dossier_number == "D-2026-001"
    assert care.of(Person(youth.id + 1, Role.YOUTH)).rows == ()
