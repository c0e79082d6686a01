"""The lines of an assignment: what is filled, from what, and in which order."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from app.domain.assignment_line import build_lines
from app.domain.catalogue import Level, Product, Tariff
from app.domain.dossier import DossierFacts, IndicationFacts, Person, PhaseFacts, Role
from app.domain.ijw import ProductCategory, Unit

CHILD = Person(
    id=7,
    role=Role.YOUTH,
    first_names="Sanne Maria",
    initials="S. M.",
    prefix="van den",
    surname="Berg",
    birth_date=date(2014, 3, 14),
    sex="2",
    bsn="999900006",
)
PRODUCT = Product(
    code="45A05",
    name="Ambulante hulp thuis Gespecialiseerd",
    category=ProductCategory.AMBULATORY,
    segment=3,
    level=Level.SPECIALISED,
    unit=Unit.HOUR,
    tariffs=(
        Tariff(9360, date(2026, 1, 1), date(2026, 12, 31)),
        Tariff(9600, date(2027, 1, 1)),
    ),
    norm=None,
    provisional=False,
)
DECIDED = datetime(2026, 11, 22, 10, 15, 42, 123456, UTC)


def lines(*phases, product=PRODUCT, child=CHILD, decided_at=DECIDED):
    indication = IndicationFacts(
        id=3,
        youth=child,
        product=product,
        phases=phases,
        provider_agb="41000001",
        provider_name="Stichting Lindebrug",
    )
    answers = {"referrer.type": "02", "referrer.name": "Praktijk De Linde"}
    dossier = DossierFacts("D-2026-014", "0983", answers, (child,), (indication,))
    return build_lines(dossier, indication, municipality_name="Venlo", decided_at=decided_at)


FIRST = PhaseFacts(1, "3", "04", "2", date(2026, 12, 1), date(2027, 2, 28), "doel")
SECOND = PhaseFacts(2, "1", "04", "2", date(2027, 3, 1), date(2027, 5, 31))


def test_every_phase_is_a_line_of_its_own_in_the_order_of_entry():
    first, second = lines(FIRST, SECOND)
    assert (first.position, second.position) == (1, 2)
    assert (first.start, first.end) == (date(2026, 12, 1), date(2027, 2, 28))
    assert (first.volume, first.unit, first.frequency) == (3, "04", "2")
    assert (first.unit_label, first.frequency_label) == ("uur", "per week")


def test_a_phase_across_a_change_of_tariff_stays_one_line_with_the_summed_cost():
    (line,) = lines(FIRST)
    # Five weeks begin in 2026 (1 to 31 December), eight in 2027.
    assert line.total_volume == 39
    assert line.tariff_cents == 9360
    assert line.cost_cents == 5 * 3 * 9360 + 8 * 3 * 9600


def test_minutes_on_an_hourly_tariff_are_reckoned_per_minute():
    (line,) = lines(PhaseFacts(1, "150", "01", "6", date(2027, 1, 4), date(2027, 1, 10)))
    assert (line.volume, line.total_volume, line.cost_cents) == (150, 150, 24000)


def test_a_new_indication_has_no_number_and_no_reason_of_change():
    (line,) = lines(FIRST)
    assert (line.assignment_number, line.reason_change, line.provider_reference) == ("", "", "")
    assert line.budget_cents is None
    assert line.comment == ""


def test_the_moment_of_final_is_the_assignment_date_and_time():
    (line,) = lines(FIRST)
    assert (line.assigned_on, line.assigned_at) == (date(2026, 11, 22), time(10, 15, 42))
    (draft,) = lines(FIRST, decided_at=None)
    assert (draft.assigned_on, draft.assigned_at) == (None, None)


def test_sender_receiver_and_names_come_from_dossier_and_indication():
    (line,) = lines(FIRST)
    assert (line.sender, line.municipality_name) == ("0983", "Venlo")
    assert (line.receiver, line.provider_name) == ("41000001", "Stichting Lindebrug")
    assert (line.referrer_type, line.referrer_name) == ("02", "Praktijk De Linde")
    assert (line.category, line.code, line.level) == ("45", "45A05", "Gespecialiseerd")
    assert line.delivery == "ZIN"
    assert (line.indication_id, line.person_id) == (3, 7)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("S.M.", "SM"), ("s. m. ", "sm"), ("", ""), ("Chr.P.", "ChrP"), ("J2", "J2")],
)
def test_initials_lose_their_dots_and_spaces_only(typed, kept):
    child = Person(id=1, role=Role.YOUTH, initials=typed)
    assert lines(FIRST, child=child)[0].initials == kept


def test_own_name_is_used_unless_the_worker_chose_otherwise():
    assert lines(FIRST)[0].name_use == "1"
    assert lines(FIRST, child=Person(id=1, role=Role.YOUTH, name_use="5"))[0].name_use == "5"


def test_what_is_missing_stays_empty():
    (line,) = lines(PhaseFacts(1, "2,5", "99", "3"), product=None)
    assert (line.volume, line.unit_label, line.frequency_label) == (None, "", "")
    assert (line.total_volume, line.tariff_cents, line.cost_cents) == (None, None, None)
    assert (line.code, line.category, line.product_name, line.level) == ("", "", "", "")
    assert lines() == ()
