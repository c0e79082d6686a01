"""The test of a personal budget (Jeugdwet art. 8.1.1; domain facts I11)."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.assignment_line import assignable, build_lines
from app.domain.catalogue import build_catalogue
from app.domain.dossier import DossierFacts, IndicationFacts, Person, PhaseFacts, Role
from app.domain.pgb import check_pgb, is_pgb
from app.domain.product_checks import check_provider

SANNE = Person(1, Role.YOUTH, first_names="Sanne", birth_date=date(2014, 3, 14))
DAAN = Person(2, Role.YOUTH, first_names="Daan", birth_date=date(2010, 7, 1))
SUIT, ABLE = "pgb.in-kind-unsuitable", "pgb.holder-able"
KEPT = {
    "delivery": "pgb",
    SUIT: "yes",
    f"{SUIT}.reason": "Steun is nodig op wisselende uren, ook 's nachts.",
    ABLE: "yes",
    f"{ABLE}.reason": "Moeder deed dit eerder voor haar broer.",
}
SPRING = (date(2027, 1, 1), date(2027, 6, 30))
AUTUMN = (date(2027, 9, 1), date(2027, 12, 31))


@pytest.fixture
def help_with(region):
    products = build_catalogue(
        region.forms, (), version="test", provisional_from=region.products_from
    ).products
    by_key = {product.form.key: product for product in products}
    counter = iter(range(1, 50))

    def make(answers, key="ambulatory-basis", youth=SANNE, period=SPRING):
        phases = (PhaseFacts(1, "2", "04", "2", *period),)
        return IndicationFacts(
            next(counter), youth, product=by_key[key], phases=phases, answers=answers
        )

    return make


def found(region, mine, *others):
    dossier = DossierFacts("D-1", "0983", people=(SANNE, DAAN), indications=(mine, *others))
    report = check_pgb(dossier, mine, region.pgb)
    assert all(finding.sentence and finding.source for finding in report)
    return [(x.code, x.field) for x in report if x.code != "I411"]


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({}, []),
        ({SUIT: ""}, [("W411", f"product/{SUIT}")]),
        ({SUIT: "unknown"}, [("W411", f"product/{SUIT}")]),
        ({SUIT: "no"}, [("W412", f"product/{SUIT}")]),
        ({ABLE: "no"}, [("W412", f"product/{ABLE}")]),
        ({f"{ABLE}.reason": "  "}, [("W413", f"product/{ABLE}.reason")]),
        (
            {SUIT: "no", f"{SUIT}.reason": ""},
            [("W412", f"product/{SUIT}"), ("W413", f"product/{SUIT}.reason")],
        ),
    ],
)
def test_both_questions_need_a_yes_and_a_reason(region, help_with, changed, codes):
    assert found(region, help_with({**KEPT, **changed})) == codes


def test_help_in_kind_is_asked_nothing(region, help_with):
    for delivery in ("", "zin"):
        mine = help_with({"delivery": delivery})
        dossier = DossierFacts("D-1", "0983", people=(SANNE,), indications=(mine,))
        assert not is_pgb(mine)
        assert not check_pgb(dossier, mine, region.pgb)
        assert check_provider(dossier, mine).codes == ("F040",)


def test_a_pgb_asks_for_no_provider_and_says_so(region, help_with):
    mine = help_with(KEPT)
    dossier = DossierFacts("D-1", "0983", people=(SANNE,), indications=(mine,))
    assert not check_provider(dossier, mine)
    assert check_pgb(dossier, mine, region.pgb).codes == ("I411",)


def test_no_pgb_beside_the_same_product_in_kind(region, help_with):
    clash = [("F414", "product/delivery")]
    mine = help_with(KEPT)
    assert found(region, mine, help_with({})) == clash
    assert found(region, mine, help_with(KEPT)) == []
    assert found(region, mine, help_with({}, key="ambulatory-wo")) == []
    assert found(region, mine, help_with({}, youth=DAAN)) == []
    assert found(region, mine, help_with({}, period=AUTUMN)) == []
    assert found(region, mine, help_with({}, period=(None, None))) == clash


def test_a_pgb_is_never_a_line_of_an_assignment(help_with):
    own, kind = help_with(KEPT), help_with({})
    dossier = DossierFacts("D-1", "0983", people=(SANNE,), indications=(own, kind))
    lines = [
        line
        for item in (own, kind)
        for line in build_lines(dossier, item, municipality_name="Venlo", decided_at=None)
    ]
    assert [line.delivery for line in lines] == ["PGB", "ZIN"]
    assert [line.indication_id for line in assignable(lines)] == [kind.id]
