from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from app.domain.catalogue import Level, Product
from app.domain.dossier import Answer, DossierFacts, IndicationFacts, Person, Role
from app.domain.ijw import ProductCategory, Unit
from app.domain.report import Severity
from app.domain.scope import (
    ExtendedGround,
    Refusal,
    ScopeItem,
    ScopeKind,
    ScopeOutcome,
    ScopeRules,
    advise_scope,
    scope_answer,
)
from app.domain.scope_checks import check_scope

TODAY = date(2026, 11, 22)
VENLO = "0983"
CODES = (VENLO, "0984")


def _item(key: str, kind: ScopeKind, **more: object) -> ScopeItem:
    return ScopeItem(key, f"Vraag {key}?", kind, f"Route {key}", "", "Bron", **more)  # type: ignore[arg-type]


RULES = ScopeRules(
    items=(
        _item("ours", ScopeKind.GATE, passes=Answer.YES),
        _item("age", ScopeKind.GATE, passes=Answer.YES, by_age=True),
        _item("acute", ScopeKind.GATE, urgent=True),
        _item("own", ScopeKind.GATE),
        _item("homework", ScopeKind.NOT_YOUTH_CARE),
        _item("adult", ScopeKind.NOT_YOUTH_CARE, by_age=True),
        _item("crisis", ScopeKind.OUTSIDE_CONTRACTS),
    ),
    grounds=(
        ExtendedGround("before", "De hulp begon eerder.", "B4a", 23),
        ExtendedGround("foster", "Het is pleegzorg.", "Strategie", 21),
        ExtendedGround("criminal", "Jeugdstrafrecht.", "B4"),
    ),
)
CLEAR = {
    "scope.ours": "yes",
    "scope.acute": "no",
    "scope.own": "no",
    "scope.homework": "no",
    "scope.crisis": "no",
}


def _youth(birth_date: date | None = date(2015, 5, 1), number: int = 1) -> Person:
    return Person(number, Role.YOUTH, "Sanne", birth_date=birth_date)


def _dossier(
    answers: Mapping[str, str], *people: Person, municipality: str = VENLO
) -> DossierFacts:
    return DossierFacts("D-1", municipality, answers, people or (_youth(),))


def test_clear_answers_point_to_youth_care() -> None:
    advice = advise_scope(_dossier(CLEAR), RULES, CODES, TODAY)
    assert advice.outcome is ScopeOutcome.IN_SCOPE
    assert (advice.routes, advice.find_out, advice.urgent) == ((), (), False)


@pytest.mark.parametrize(
    ("key", "answer", "outcome"),
    [
        ("ours", "no", ScopeOutcome.OTHER_ROUTE),
        ("own", "yes", ScopeOutcome.OTHER_ROUTE),
        ("homework", "yes", ScopeOutcome.OTHER_ROUTE),
        ("crisis", "yes", ScopeOutcome.OUTSIDE_CONTRACTS),
        ("acute", "yes", ScopeOutcome.OUTSIDE_CONTRACTS),
    ],
)
def test_an_item_that_does_not_pass_names_its_route(
    key: str, answer: str, outcome: ScopeOutcome
) -> None:
    advice = advise_scope(_dossier({**CLEAR, f"scope.{key}": answer}), RULES, CODES, TODAY)
    assert advice.outcome is outcome
    assert advice.routes == (f"Route {key}",)


def test_care_outside_the_contracts_is_routed_before_it_is_called_no_youth_care() -> None:
    answers = {**CLEAR, "scope.homework": "yes", "scope.crisis": "yes"}
    advice = advise_scope(_dossier(answers), RULES, CODES, TODAY)
    assert advice.outcome is ScopeOutcome.OUTSIDE_CONTRACTS
    assert advice.routes == ("Route homework", "Route crisis")


def test_acute_danger_puts_everything_else_aside() -> None:
    advice = advise_scope(_dossier({"scope.acute": "yes"}), RULES, CODES, TODAY)
    assert advice.urgent
    assert advice.find_out == ()
    assert advice.routes == ("Route acute",)


def test_an_unsafe_situation_is_urgent_without_leaving_the_scope() -> None:
    advice = advise_scope(_dossier({**CLEAR, "question.safe": "no"}), RULES, CODES, TODAY)
    assert advice.urgent
    assert advice.outcome is ScopeOutcome.IN_SCOPE


def test_an_open_question_leaves_the_outcome_open() -> None:
    answers = {**CLEAR, "scope.own": "unknown"}
    advice = advise_scope(_dossier(answers), RULES, CODES, TODAY)
    assert advice.outcome is None
    assert advice.find_out == ("Zoek eerst uit: Vraag own?",)


def test_an_empty_dossier_says_what_to_find_out() -> None:
    advice = advise_scope(DossierFacts("D-1", VENLO), RULES, CODES, TODAY)
    assert advice.outcome is None
    assert advice.find_out == (
        "Zoek eerst uit: Vraag ours?",
        "Vul de geboortedatum van de jeugdige in.",
        "Zoek eerst uit: Vraag acute?",
        "Zoek eerst uit: Vraag own?",
        'Loop nog 1 punt na van de lijst "Geen jeugdhulp".',
        'Loop nog 1 punt na van de lijst "Jeugdhulp buiten deze contracten".',
    )


def test_a_municipality_outside_the_region_is_another_route() -> None:
    advice = advise_scope(_dossier(CLEAR, municipality="0935"), RULES, CODES, TODAY)
    assert advice.outcome is ScopeOutcome.OTHER_ROUTE
    assert "hoort niet bij deze regio" in advice.sentences[0]


@pytest.mark.parametrize(
    ("birth_date", "ground", "in_scope"),
    [
        (date(2008, 11, 23), "", True),  # 18 tomorrow
        (date(2008, 11, 22), "", False),  # 18 today
        (date(2008, 11, 22), "before", True),
        (date(2003, 11, 23), "before", True),  # 23 tomorrow
        (date(2003, 11, 22), "before", False),  # 23 today
        (date(2005, 11, 23), "foster", True),  # 21 tomorrow
        (date(2005, 11, 22), "foster", False),  # 21 today
        (date(2000, 1, 1), "criminal", True),  # no limit by age
        (date(2006, 1, 1), "no-such-ground", False),
    ],
)
def test_extended_youth_care_depends_on_age_and_ground(
    birth_date: date, ground: str, in_scope: bool
) -> None:
    dossier = _dossier({**CLEAR, "scope.extended.1": ground}, _youth(birth_date))
    advice = advise_scope(dossier, RULES, CODES, TODAY)
    expected = ScopeOutcome.IN_SCOPE if in_scope else ScopeOutcome.OTHER_ROUTE
    assert advice.outcome is expected


def test_one_child_young_enough_keeps_the_family_in_scope() -> None:
    dossier = _dossier(CLEAR, _youth(date(2006, 1, 1), 1), _youth(number=2))
    advice = advise_scope(dossier, RULES, CODES, TODAY)
    assert advice.outcome is ScopeOutcome.IN_SCOPE
    assert advice.sentences[0].startswith("Sanne is 20 jaar. Kies een grond")


def test_items_by_age_ignore_what_is_recorded_and_need_a_birth_date() -> None:
    adult = RULES.items[5]
    assert scope_answer(adult, _dossier({"scope.adult": "yes"}), RULES, TODAY) == "no"
    assert scope_answer(adult, _dossier(CLEAR, _youth(None)), RULES, TODAY) == "unknown"


def _product() -> Product:
    return Product(
        code="45A48",
        name="Basis",
        category=ProductCategory.AMBULATORY,
        segment=4,
        level=Level.BASIS,
        unit=Unit.HOUR,
        tariffs=(),
        norm=None,
        provisional=True,
    )


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        ({}, ("F101",)),
        ({"scope.outcome": "no-such-outcome"}, ("F101",)),
        ({**CLEAR, "scope.outcome": "in-scope"}, ()),
        ({"scope.outcome": "refused"}, ("F102",)),
        ({"scope.outcome": "refused", "scope.reason": "Andere wet"}, ()),
        ({**CLEAR, "scope.homework": "yes", "scope.outcome": "in-scope"}, ("F103",)),
        ({**CLEAR, "scope.own": "", "scope.outcome": "in-scope"}, ("W101",)),
        (
            {**CLEAR, "scope.crisis": "", "scope.homework": "unknown", "scope.outcome": "in-scope"},
            ("W102",),
        ),
    ],
)
def test_check_asks_for_outcome_reason_and_answers(
    answers: Mapping[str, str], codes: tuple[str, ...]
) -> None:
    assert check_scope(_dossier(answers), RULES, TODAY).codes == codes


def test_an_indication_needs_an_outcome_in_scope() -> None:
    answers = {"scope.outcome": "other-route", "scope.reason": "Huiswerkhulp"}
    youth = _youth()
    with_product = IndicationFacts(1, youth, product=_product())
    dossier = DossierFacts("D-1", VENLO, answers, (youth,), (with_product,))
    report = check_scope(dossier, RULES, TODAY)
    assert report.codes == ("F104",)
    assert report.findings[0].field == "scope/scope.outcome"


@pytest.mark.parametrize(
    ("ground", "code", "severity"),
    [("", "I101", Severity.INFORM), ("foster", "W103", Severity.WARNING)],
)
def test_check_points_at_a_missing_or_expired_ground(
    ground: str, code: str, severity: Severity
) -> None:
    answers = {"scope.outcome": "other-route", "scope.reason": "Wmo", "scope.extended.1": ground}
    (finding,) = check_scope(_dossier(answers, _youth(date(2004, 1, 1))), RULES, TODAY)
    assert (finding.code, finding.severity) == (code, severity)
    assert finding.field == "scope/scope.extended.1"


def test_every_outcome_has_a_dutch_name() -> None:
    assert len({outcome.label for outcome in ScopeOutcome}) == len(ScopeOutcome)


REFUSING = replace(
    RULES,
    items=tuple(
        replace(i, own_strength=i.key == "own", on_referral=i.key in {"ours", "age", "acute"})
        for i in RULES.items
    ),
    refusals=(
        Refusal("act", "Andere wet.", "Tekst wet.", "Jeugdwet 1.2"),
        Refusal("own", "Eigen kracht.", "Tekst kracht.", "CRvB", own_strength=True),
    ),
)
REFUSED = {**CLEAR, "scope.outcome": "refused", "scope.reason": "Zie stap 4"}


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        ({}, ("F105",)),
        ({"scope.refusal.act": "yes"}, ()),
        ({"scope.refusal.own": "yes"}, ("W105",)),
        ({"scope.refusal.act": "yes", "scope.own": "yes"}, ("W105",)),
        ({"scope.outcome": "other-route", "scope.own": "yes"}, ("W105",)),
        ({"scope.outcome": "other-route", "scope.refusal.own": "yes"}, ()),
        ({"scope.refusal.act": "yes", "referrer.type": "02"}, ("W106",)),
    ],
)
def test_a_refusal_names_its_grounds_and_own_strength_needs_rules(
    answers: Mapping[str, str], codes: tuple[str, ...]
) -> None:
    dossier = _dossier({**REFUSED, **answers})
    assert check_scope(dossier, REFUSING, TODAY).codes == codes


def test_own_strength_is_no_warning_where_the_by_law_has_rules() -> None:
    rules = replace(REFUSING, own_strength_rules={VENLO: "artikel 4.3"})
    answers = {**REFUSED, "scope.refusal.own": "yes"}
    assert check_scope(_dossier(answers), rules, TODAY).codes == ()
    other = _dossier(answers, municipality="0984")
    assert check_scope(other, rules, TODAY).codes == ("W105",)


def test_a_statutory_referrer_is_asked_about_place_age_and_danger_only() -> None:
    answers = {"referrer.type": "02", "scope.ours": "yes", "scope.acute": "no"}
    advice = advise_scope(_dossier(answers), REFUSING, CODES, TODAY)
    assert advice.outcome is ScopeOutcome.IN_SCOPE
    assert advice.find_out == ()
    done = _dossier({**answers, "scope.outcome": "in-scope"})
    assert check_scope(done, REFUSING, TODAY).codes == ()


def test_a_woonplaats_elsewhere_is_another_route() -> None:
    answers = {"residence.1.abroad": "yes", "residence.1.actual": "0984"}
    advice = advise_scope(_dossier({**CLEAR, **answers}), RULES, CODES, TODAY)
    assert advice.outcome is ScopeOutcome.OTHER_ROUTE
    assert any("woonplaats" in sentence for sentence in advice.sentences)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"residence.1.abroad": "yes", "residence.1.actual": VENLO}, "yes"),
        ({"residence.1.abroad": "yes", "residence.1.actual": "0984"}, "no"),
        ({"residence.1.abroad": "yes"}, ""),
        (
            {"residence.1.abroad": "yes", "residence.1.actual": "0984", "scope.ours": "unknown"},
            "unknown",
        ),
    ],
)
def test_the_four_steps_answer_what_the_worker_left_open(
    answers: Mapping[str, str], expected: str
) -> None:
    ours = replace(RULES.items[0], by_residence=True)
    assert scope_answer(ours, _dossier(answers), RULES, TODAY) == expected
