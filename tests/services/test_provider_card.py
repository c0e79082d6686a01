from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from app.domain.region import Region
from app.domain.stoplight import Light
from app.domain.stoplight_parts import KpiOutcome
from app.services.board_rows import Provenance
from app.services.provider_card import ProviderCards
from tests.services.regional_data import (
    AMBULATORY,
    BEESEL,
    BERGEN,
    DAY,
    TRANSPORT,
    RegionalData,
    regional_data,
)

TODAY = date(2026, 11, 22)
AGB, OTHER = "22000001", "22000002"


@pytest.fixture
def data() -> Iterator[RegionalData]:
    with regional_data() as filled:
        yield filled


@pytest.fixture
def cards(data: RegionalData, region: Region) -> ProviderCards:
    return ProviderCards(data.sessions, region)


def test_an_unknown_provider_has_an_empty_card(cards: ProviderCards) -> None:
    card = cards.card(AGB, today=TODAY)
    assert card.source is None
    assert card.municipalities == card.products == card.kpis == ()
    assert card.contract_from is card.contract_to is None


def test_the_card_names_municipalities_and_products(
    data: RegionalData, cards: ProviderCards
) -> None:
    data.provider(AGB, "A", offers=(TRANSPORT, AMBULATORY), places=(BERGEN, BEESEL))
    data.provider(OTHER, "B", offers=(DAY,))
    card = cards.card(AGB, today=TODAY)
    assert card.municipalities == ("Beesel", "Bergen")
    assert [(line.code, line.name) for line in card.products] == [
        (TRANSPORT, f"Product {TRANSPORT}"),
        (AMBULATORY, f"Product {AMBULATORY}"),
    ]


def test_each_product_has_its_newest_published_waiting_time(
    data: RegionalData, cards: ProviderCards
) -> None:
    data.provider(AGB, "A", offers=(AMBULATORY, TRANSPORT))
    data.waiting(AGB, 1, 1, reference_date=date(2026, 9, 30))
    data.waiting(AGB, 4, 5, waiting=12)
    data.waiting(AGB, 0, 0, reference_date=date(2026, 11, 30))
    ambulatory, transport = reversed(cards.card(AGB, today=TODAY).products)
    assert (ambulatory.weeks_text, ambulatory.waiting) == ("4 + 5 wk", 12)
    assert ambulatory.reference_date == date(2026, 10, 31)
    assert ambulatory.part is not None
    assert ambulatory.part.light is Light.AMBER
    assert (transport.part, transport.weeks_text) == (None, "")


def test_places_and_products_outside_the_contract_stand_apart(
    data: RegionalData, cards: ProviderCards
) -> None:
    data.provider(AGB, "A", offers=(AMBULATORY,))
    data.waiting(AGB, 2, 1, place="Venlo")
    data.waiting(AGB, 8, 8, place="Beesel")
    data.waiting(AGB, 1, 0, product_code=DAY)
    lines = cards.card(AGB, today=TODAY).products
    assert [(line.code, line.place, line.offered) for line in lines] == [
        (DAY, "", False),
        (AMBULATORY, "Beesel", True),
        (AMBULATORY, "Venlo", True),
    ]


@pytest.mark.parametrize(
    ("kpi", "value", "norm", "clients", "outcome"),
    [
        ("Cliënttevredenheid", 8, 8, 50, KpiOutcome.MET),
        ("Cliënttevredenheid", 7, 8, 50, KpiOutcome.MISSED),
        ("Cliënttevredenheid", 6, 8, 50, KpiOutcome.SERIOUS),
        ("Uitval (%)", 10, 10, 50, KpiOutcome.MET),
        ("Uitval (%)", 12, 10, 50, KpiOutcome.MISSED),
        ("Uitval (%)", 13, 10, 50, KpiOutcome.SERIOUS),
        ("Uitval (%)", 30, 10, 4, KpiOutcome.TOO_SMALL),
        ("Iets anders", 1, 10, 50, KpiOutcome.NOT_COUNTED),
    ],
)
def test_a_kpi_stands_against_its_norm_in_its_own_direction(
    data: RegionalData,
    cards: ProviderCards,
    kpi: str,
    value: int,
    norm: int,
    clients: int,
    outcome: KpiOutcome,
) -> None:
    data.provider(AGB, "A")
    data.kpi(AGB, kpi, 99, norm, period="2025-T3", reference_date=date(2025, 12, 31))
    data.kpi(AGB, kpi, value, norm, clients=clients)
    (line,) = cards.card(AGB, today=TODAY).kpis
    assert line.outcome is outcome
    assert (line.value, line.norm, line.period) == (value * 1000, norm * 1000, "2026-T2")
    assert line.higher_is_better is {"C": True, "U": False}.get(kpi[0])


def test_every_figure_tells_where_it_came_from(data: RegionalData, cards: ProviderCards) -> None:
    number = data.imported("Wachttijden")
    data.provider(AGB, "A")
    data.waiting(AGB, 2, 3, import_id=number, row_number=41)
    (line,) = cards.card(AGB, today=TODAY).products
    day = date(2026, 10, 31)
    assert line.source == Provenance("Wachttijden.xlsx", "Wachttijden", 41, day)


def test_who_is_bound_to_other_municipalities_does_not_work_here(
    data: RegionalData, cards: ProviderCards
) -> None:
    data.provider(AGB, "A", places=(BEESEL,))
    data.provider(OTHER, "B")
    asked = (AGB, OTHER, "22000003")
    assert cards.working_in(BEESEL, asked) == set(asked)
    assert cards.working_in(BERGEN, asked) == {OTHER, "22000003"}
