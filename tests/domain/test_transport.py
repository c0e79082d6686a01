"""Transport: the ladder of Noord-Limburg, rung by rung (domain facts H)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.catalogue import build_catalogue
from app.domain.dossier import IndicationFacts, Person, PhaseFacts, Role
from app.domain.transport import Arranged, Trips, check_transport, trips_of

SANNE = Person(1, Role.YOUTH, first_names="Sanne", birth_date=date(2014, 3, 14))
KEPT = {
    "transport.rung": "provider",
    "transport.why.alone": "Sanne kan niet zelf oversteken.",
    "transport.why.network": "Moeder werkt, er is geen auto.",
    "transport.goal": "Na de herfst oefent zij met de bus.",
}
RUNG, GOAL = "product/transport.rung", "product/transport.goal"
ALONE, NETWORK = "product/transport.why.alone", "product/transport.why.network"


@pytest.fixture
def ride(region):
    products = build_catalogue(
        region.forms, (), version="test", provisional_from=region.products_from
    ).products
    by_key = {product.form.key: product for product in products}

    def make(key="transport", **answers):
        kept = {name: text for name, text in {**KEPT, **answers}.items() if text}
        phase = PhaseFacts(1, "4", "84", "2", date(2027, 1, 4), date(2027, 3, 28))
        return IndicationFacts(1, SANNE, product=by_key[key], phases=(phase,), answers=kept)

    return make


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, []),
        ({"transport.rung": ""}, [("W401", RUNG)]),
        ({"transport.rung": "helicopter"}, [("W401", RUNG)]),
        ({"transport.rung": "alone"}, [("W402", RUNG)]),
        ({"transport.rung": "network"}, [("W402", RUNG)]),
        (
            {"transport.rung": "network", "transport.why.alone": " "},
            [("W402", RUNG), ("W403", ALONE)],
        ),
        (
            {"transport.rung": "school-transport"},
            [("W402", RUNG), ("W403", "product/transport.why.provider")],
        ),
        ({"transport.why.network": ""}, [("W403", NETWORK)]),
        ({"transport.goal": ""}, [("W404", GOAL)]),
    ],
)
def test_every_lower_rung_must_fail_first(region, ride, changed, found):
    report = check_transport(ride(**changed), region.transport)
    assert [(finding.code, finding.field) for finding in report] == found
    assert all(finding.sentence and finding.source for finding in report)


def test_other_help_is_asked_nothing(region, ride):
    assert not check_transport(ride("day-care", **{"transport.rung": ""}), region.transport)
    assert not region.transport.concerns(None)


def test_only_the_provider_needs_an_indication(region):
    assert [rung.arranged for rung in region.transport.rungs] == [
        Arranged.FAMILY,
        Arranged.FAMILY,
        Arranged.PROVIDER,
        Arranged.ELSEWHERE,
    ]
    assert [bool(rung.sentence) for rung in region.transport.rungs] == [True, True, False, True]


def test_the_cost_is_trips_times_fee(ride):
    mine = ride()
    assert trips_of(mine) == Trips(48, 48 * 718), "12 weeks of 4 single trips at 7,18"
    assert trips_of(replace(mine, phases=(PhaseFacts(1, "4", "84", "2"),))) is None
    assert trips_of(replace(mine, product=None)) is None
