"""Combination rules K01-K15, as Noord-Limburg ships them: each once broken and once kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.catalogue import Group, build_catalogue
from app.domain.changes import ChangeLine, LineKind, SentLine
from app.domain.combinations import (
    CHECKS,
    Selection,
    asked_conditions,
    check_combinations,
    conditions_for,
    obstacle,
)
from app.domain.dossier import DossierFacts, IndicationFacts, Person, PhaseFacts, Role
from app.domain.history import EarlierHelp
from app.domain.report import Severity
from app.domain.sent_lines import Sent

TODAY = date(2026, 11, 22)
SANNE = Person(1, Role.YOUTH, first_names="Sanne", birth_date=date(2014, 3, 14))
DAAN = Person(2, Role.YOUTH, first_names="Daan", birth_date=date(2010, 7, 1))
SPRING = (date(2027, 1, 1), date(2027, 6, 30))
AUTUMN = (date(2027, 9, 1), date(2027, 12, 31))
IN_ORDER = {
    "condition.outside-school": "yes",
    "condition.only-art-therapy": "no",
    "condition.collective-offer": "no",
    "condition.child-factors": "vermoeden van ADHD, volgens de jeugdarts",
    "condition.team": "yes",
    "condition.school-talk": "met de intern begeleider, 3 november",
    "condition.return-date": "2027-05-01",
}


@pytest.fixture
def product_of(region):
    products = build_catalogue(
        region.forms, (), version="test", provisional_from=region.products_from
    ).products
    return {product.form.key: product for product in products}.__getitem__


@pytest.fixture
def draft(product_of):
    """An indication of a shipped product, with every condition answered well unless told so."""
    counter = iter(range(1, 100))

    def make(key, youth=SANNE, period=SPRING, agb="22001240", **changes):
        phases = (PhaseFacts(1, "2", "04", "2", *period),) if period else (PhaseFacts(1),)
        answers = {**IN_ORDER, **changes.pop("answers", {})}
        return IndicationFacts(
            id=next(counter),
            youth=youth,
            product=product_of(key) if key else None,
            phases=phases,
            provider_agb=agb,
            answers=answers,
            **changes,
        )

    return make


@pytest.fixture
def check(region):
    """The codes and fields found for the first of the given indications."""

    def run(indication, *others, answers=None, earlier=()):
        youths = {item.youth.id: item.youth for item in (indication, *others)}
        dossier = DossierFacts(
            "D-2026-014", "0983", answers or {}, tuple(youths.values()), (indication, *others)
        )
        rules = region.combinations
        report = check_combinations(
            dossier, indication, rules, TODAY, earlier=earlier, grounds=region.scope.grounds
        )
        return [(finding.code, finding.field) for finding in report]

    return run


def help_of(product, period=SPRING, agb="22001240"):
    return EarlierHelp(
        product.code, product.name, agb, "Lindebrug", *period, product.group, product.traits
    )


def test_an_ordinary_indication_breaks_no_rule(draft, check):
    assert check(draft("ambulatory-specialised")) == []


def test_without_a_product_no_rule_speaks(draft, check):
    assert check(draft(None)) == []


def test_every_rule_is_shipped_with_the_weight_of_the_design(region):
    weights = {rule.code: rule.severity for rule in region.combinations}
    blocks = {"K01", "K03", "K04", "K05", "K06", "K08", "K09", "K10"}
    assert weights == {
        f"K{number:02d}": Severity.BLOCK
        if f"K{number:02d}" in blocks
        else Severity.INFORM
        if number == 11
        else Severity.WARNING
        for number in range(1, 16)
    }
    assert {rule.check for rule in region.combinations} == set(CHECKS)
    assert all(rule.source and rule.sentence for rule in region.combinations)


# K01 and K05: a product that needs company.


@pytest.mark.parametrize(
    ("code", "key", "companion", "stranger"),
    [
        ("K01", "respite-stay", "ambulatory-basis", "day-care"),
        ("K05", "transport", "day-treatment", "ambulatory-basis"),
    ],
)
def test_a_product_that_needs_company(draft, check, code, key, companion, stranger):
    alone = [(code, "product/product")]
    mine = draft(key)
    assert check(mine) == alone
    assert check(mine, draft(companion)) == []
    assert check(mine, draft(companion, period=None)) == [], "not dated yet"
    assert check(mine, draft(stranger)) == alone
    assert check(mine, draft(None)) == alone
    assert check(mine, draft(companion, period=AUTUMN)) == alone
    assert check(mine, draft(companion, youth=DAAN)) == alone


def test_running_help_is_company_too(draft, check, product_of):
    ambulatory, stay = product_of("ambulatory-basis"), draft("respite-stay")
    open_ended = replace(help_of(ambulatory), start=date(2025, 1, 1), end=None)
    assert check(stay, earlier=[help_of(ambulatory)]) == []
    assert check(stay, earlier=[open_ended]) == []
    ended = help_of(ambulatory, (date(2025, 1, 1), date(2025, 12, 31)))
    assert check(stay, earlier=[ended]) == [("K01", "product/product")]


# K02, K03, K06, K07 and K09: questions with the product.


@pytest.mark.parametrize(
    ("code", "key", "condition", "wrong"),
    [
        ("K02", "ambulatory-basis", "outside-school", ["no", "unknown", ""]),
        ("K03", "school-care", "collective-offer", ["yes", "unknown", ""]),
        ("K06", "ambulatory-ggz", "child-factors", ["", "  "]),
        ("K06", "ambulatory-ggz", "team", ["no", "unknown", ""]),
        ("K07", "education-day-care", "school-talk", [""]),
        ("K07", "education-day-treatment", "return-date", [""]),
        ("K09", "ambulatory-wo", "only-art-therapy", ["yes", "unknown", ""]),
    ],
)
def test_a_question_with_the_product(draft, check, code, key, condition, wrong):
    place = f"condition.{condition}"
    assert check(draft(key)) == []
    for answer in wrong:
        goal = "Minder angst, met speltherapie"
        found = check(draft(key, answers={place: answer, "goal": goal}))
        assert found == [(code, f"product/{place}")], answer
    other = "day-treatment"
    assert check(draft(other, answers={place: wrong[0]})) == []


def test_an_open_question_is_quoted_and_a_wrong_answer_explained(draft, region):
    def sentence(answer):
        mine = draft("ambulatory-basis", answers={"condition.outside-school": answer})
        dossier = DossierFacts("D-2026-014", "0983", people=(SANNE,), indications=(mine,))
        return check_combinations(dossier, mine, region.combinations, TODAY).findings[0].sentence

    assert sentence("").startswith("Beantwoord nog deze vraag: Vindt de hulp")
    assert sentence("no").startswith("Ambulante hulp in school")


def test_the_product_step_asks_only_what_concerns_the_product(product_of, region):
    def keys(key):
        return [item.key for item in conditions_for(product_of(key), region.combinations)]

    assert keys("ambulatory-ggz") == ["outside-school", "child-factors", "team", "only-art-therapy"]
    assert keys("education-day-care") == ["school-talk", "return-date"]
    assert keys("foster-care") == []
    assert conditions_for(None, region.combinations) == ()


# What is known is not asked again.


def asked(region, mine, *others, question=""):
    dossier = DossierFacts(
        "D-1", "0983", {"question.text": question}, (SANNE, DAAN), (mine, *others)
    )
    return [item.key for item in asked_conditions(dossier, mine, region.combinations)]


@pytest.mark.parametrize(
    ("question", "goal", "asks"),
    [
        ("", "Rustig samen eten", False),
        ("Wij denken aan VAKTHERAPIE.", "", True),
        ("", "Minder angst, met speltherapie", True),
        ("Psychomotorische therapie?", "", True),
    ],
)
def test_art_therapy_is_asked_only_where_it_plays(draft, check, region, question, goal, asks):
    answers = {"condition.only-art-therapy": "", "goal": goal}
    mine = draft("ambulatory-wo", answers=answers)
    assert ("only-art-therapy" in asked(region, mine, question=question)) is asks
    found = check(mine, answers={"question.text": question})
    assert found == ([("K09", "product/condition.only-art-therapy")] if asks else [])


@pytest.mark.parametrize(
    ("level", "own", "found"),
    [
        ("no", "", []),
        ("no", "no", []),
        ("yes", "", [("K02", "product/level.h")]),
        ("yes", "yes", [("K02", "product/level.h")]),
        ("unknown", "", [("K02", "product/condition.outside-school")]),
        ("", "", [("K02", "product/condition.outside-school")]),
    ],
)
def test_the_level_question_tells_the_place_of_the_help(draft, check, region, level, own, found):
    mine = draft("ambulatory-basis", answers={"condition.outside-school": own, "level.h": level})
    assert check(mine) == found
    assert ("outside-school" in asked(region, mine)) is (level not in ("yes", "no"))


def test_the_place_of_the_help_is_asked_once_per_dossier(draft, check, region):
    empty = {"condition.outside-school": ""}
    second = draft("ambulatory-wo", answers=empty, youth=DAAN)
    kept = draft("ambulatory-basis")
    broken = draft("ambulatory-basis", answers={"condition.outside-school": "no"})
    assert "outside-school" not in asked(region, second, kept)
    assert check(second, kept) == []
    assert "outside-school" in asked(region, second, broken)
    assert check(second, broken) == [("K02", "product/condition.outside-school")]
    assert "outside-school" in asked(region, kept)


# K12, K13 and K14: young children.


@pytest.mark.parametrize(
    ("key", "birthday", "period", "codes"),
    [
        ("preschool-day-treatment", date(2025, 1, 1), SPRING, []),  # 2 on the first day
        ("preschool-day-treatment", date(2025, 1, 2), SPRING, ["K12"]),
        ("preschool-day-treatment", date(2022, 7, 1), SPRING, []),  # 5 the day after
        ("preschool-day-treatment", date(2022, 6, 30), SPRING, ["K13"]),
        ("preschool-day-treatment", date(2021, 11, 22), None, ["K13"]),  # 5 today
        ("preschool-day-treatment", None, SPRING, []),
        ("preschool-day-treatment-emb", date(2022, 6, 30), SPRING, []),
        ("preschool-day-treatment-emb", date(2020, 7, 1), SPRING, []),
        ("preschool-day-treatment-emb", date(2020, 6, 30), SPRING, ["K14"]),
        ("preschool-day-treatment-emb", date(2025, 1, 2), SPRING, ["K12"]),
        ("day-care", date(2025, 1, 2), SPRING, []),
        ("day-care", date(2014, 1, 2), SPRING, []),
    ],
)
def test_groups_for_young_children_have_ages(draft, check, key, birthday, period, codes):
    youth = replace(SANNE, birth_date=birthday)
    found = check(draft(key, youth=youth, period=period))
    assert found == [(code, "product/product") for code in codes]


# The list of products: when a product is possible.


@pytest.mark.parametrize(
    ("key", "answers", "short"),
    [
        ("respite-stay", {}, "naast ambulant"),
        ("transport", {}, "naast locatie"),
        ("school-care-group", {}, "via subsidie"),
        ("preschool-day-treatment", {}, "tot 5 jaar"),
        ("preschool-day-treatment-emb", {}, "tot 7 jaar"),
        ("ambulatory-basis", {"level.h": "yes"}, "niet in school"),
        ("ambulatory-basis", {"condition.outside-school": ""}, None),
        ("ambulatory-ggz", {"condition.team": "no"}, None),
        ("day-treatment", {}, None),
    ],
)
def test_the_list_tells_when_a_product_is_possible(draft, region, key, answers, short):
    mine = draft(key, answers=answers)
    dossier = DossierFacts("D-1", "0983", people=(SANNE,), indications=(mine,))
    rule = obstacle(dossier, mine, region.combinations, TODAY)
    assert (rule.short if rule else None) == short


def test_a_young_adult_and_a_toddler_are_told_the_age(draft, region):
    def short(key, birthday):
        mine = draft(key, youth=replace(SANNE, birth_date=birthday))
        dossier = DossierFacts("D-1", "0983", people=(mine.youth,), indications=(mine,))
        rule = obstacle(dossier, mine, region.combinations, TODAY)
        return rule.short if rule else None

    assert short("day-treatment", date(2009, 1, 1)) == "18+: met grond"
    assert short("preschool-day-treatment", date(2026, 1, 1)) == "vanaf 2 jaar"
    assert short("foster-care", date(2009, 1, 1)) is None


def test_without_a_product_nothing_stands_in_the_way(draft, region):
    dossier = DossierFacts("D-1", "0983", people=(SANNE,))
    assert obstacle(dossier, draft(None), region.combinations, TODAY) is None


# K04: the same product twice with one provider.


def test_the_same_product_twice_with_one_provider(draft, check):
    mine = draft("ambulatory-basis")
    clash = [("K04", "provider/provider")]
    assert check(mine, draft("ambulatory-basis")) == clash
    assert check(mine, draft("ambulatory-basis", agb="22009999")) == []
    assert check(mine, draft("ambulatory-wo")) == []
    assert check(mine, draft("ambulatory-basis", youth=DAAN)) == []
    assert check(mine, draft("ambulatory-basis", period=AUTUMN)) == []
    assert check(mine, draft("ambulatory-basis", period=None)) == []


def test_the_first_and_last_day_count_for_overlap(draft, check):
    mine, last = draft("ambulatory-basis"), SPRING[1]
    touching = draft("ambulatory-basis", period=(last, date(2027, 12, 31)))
    following = draft("ambulatory-basis", period=(date(2027, 7, 1), date(2027, 12, 31)))
    assert check(mine, touching) == [("K04", "provider/provider")]
    assert check(mine, following) == []


def test_what_a_change_puts_an_end_to_does_not_run_beside_it(draft, check, product_of):
    running = help_of(product_of("ambulatory-basis"))
    mine = draft("ambulatory-basis")
    line = SentLine(
        id=1,
        agb=running.provider_agb,
        category="45",
        code=running.product_code,
        volume=3,
        unit="04",
        frequency="2",
        start=running.start,
        end=running.end,
    )
    changed = replace(mine, sent=Sent(1, (ChangeLine(LineKind.NEW, line),)))
    assert check(changed, earlier=[running]) == []
    assert check(mine, earlier=[running]) == [("K04", "provider/provider")]


def test_running_help_overlaps_too(draft, check, product_of):
    running = help_of(product_of("ambulatory-basis"))
    assert check(draft("ambulatory-basis"), earlier=[running]) == [("K04", "provider/provider")]
    elsewhere = replace(running, provider_agb="22009999")
    assert check(draft("ambulatory-basis"), earlier=[elsewhere]) == []


# K08: paid by subsidy.


def test_a_subsidised_group_is_never_indicated(draft, check):
    assert check(draft("school-care-group")) == [("K08", "product/product")]
    assert check(draft("school-care")) == []


# K10: eighteen without a ground.


@pytest.mark.parametrize(
    ("key", "birthday", "found"),
    [
        ("day-treatment", date(2009, 1, 2), False),  # 17 on the first day
        ("day-treatment", date(2009, 1, 1), True),  # 18 on the first day
        ("foster-care", date(2009, 1, 1), False),
        ("foster-care", date(2006, 1, 2), False),
        ("foster-care", date(2006, 1, 1), True),  # 21
        ("day-treatment", None, False),
    ],
)
def test_eighteen_needs_a_ground(draft, check, key, birthday, found):
    youth = replace(SANNE, birth_date=birthday)
    place = "scope.extended.1"
    assert check(draft(key, youth=youth)) == ([("K10", f"scope/{place}")] if found else [])
    assert check(draft(key, youth=youth), answers={place: "renewed"}) == []


@pytest.mark.parametrize(
    ("key", "ground", "found"),
    [
        ("ambulatory-basis", "foster", True),
        ("ambulatory-basis", "renewed", False),
        ("foster-care", "foster", False),
        ("day-treatment", "criminal-law", False),
    ],
)
def test_the_ground_of_foster_care_is_for_foster_care(draft, check, region, key, ground, found):
    nineteen = replace(SANNE, birth_date=date(2007, 12, 1))
    place = "scope.extended.1"
    mine = draft(key, youth=nineteen)
    codes = [("K10", f"scope/{place}")] if found else []
    assert check(mine, answers={place: ground}) == codes
    dossier = DossierFacts("D", "0983", {place: ground}, (nineteen,), (mine,))
    rule = obstacle(dossier, mine, region.combinations, TODAY, region.scope.grounds)
    assert (rule.code if rule else "") == ("K10" if found else "")


# K15: transport on days without the help it brings to.


@pytest.mark.parametrize(
    ("periods", "place"),
    [
        ([SPRING], ""),
        ([(date(2026, 12, 1), date(2027, 8, 1))], ""),
        ([(SPRING[0], date(2027, 1, 14))], "volume/phase.1.end"),
        ([(date(2027, 2, 1), SPRING[1])], "volume/phase.1.start"),
        ([(SPRING[0], date(2027, 3, 31)), (date(2027, 4, 1), SPRING[1])], ""),
        ([(SPRING[0], date(2027, 3, 30)), (date(2027, 4, 1), SPRING[1])], "volume/phase.1.end"),
        ([(SPRING[0], date(2027, 1, 14)), None], ""),  # not dated yet
    ],
)
def test_transport_runs_as_long_as_the_help_on_site(draft, check, periods, place):
    others = [draft("day-treatment", period=period) for period in periods]
    assert check(draft("transport"), *others) == ([("K15", place)] if place else [])


def test_running_help_on_site_carries_transport_too(draft, check, product_of):
    ride, treatment = draft("transport"), product_of("day-treatment")
    assert check(ride, earlier=[replace(help_of(treatment), end=None)]) == []
    short = help_of(treatment, (date(2026, 6, 1), date(2027, 1, 14)))
    assert check(ride, earlier=[short]) == [("K15", "volume/phase.1.end")]
    assert check(draft("transport", period=None), earlier=[short]) == []


def test_without_a_start_the_age_is_that_of_today(draft, check):
    nearly = replace(SANNE, birth_date=date(2008, 11, 23))
    adult = replace(SANNE, birth_date=date(2008, 11, 22))
    assert check(draft("day-treatment", youth=nearly, period=None)) == []
    assert check(draft("day-treatment", youth=adult, period=None)) == [
        ("K10", "scope/scope.extended.1")
    ]


# K11: one family, one plan.


def test_another_child_with_the_same_goal(draft, check):
    goal = {"goal": "Rustig samen eten"}
    mine = draft("day-treatment", answers=goal)
    same = draft("ambulatory-basis", youth=DAAN, answers={"goal": " rustig  samen ETEN "})
    assert check(mine, same) == [("K11", "product/goal")]
    assert check(mine, replace(same, youth=SANNE)) == []
    assert check(mine, draft("ambulatory-basis", youth=DAAN, answers={"goal": "Anders"})) == []
    later = draft("ambulatory-basis", youth=DAAN, period=AUTUMN, answers=goal)
    assert check(mine, later) == []


def test_no_goal_is_not_the_same_goal(draft, check):
    assert check(draft("day-treatment"), draft("day-treatment", youth=DAAN)) == []


def test_a_goal_of_a_phase_counts_too(draft, check):
    mine = draft("day-treatment", answers={"goal": "Weer naar school"})
    phase = PhaseFacts(1, "2", "16", "2", *SPRING, goal="weer naar school")
    other = replace(draft("day-treatment", youth=DAAN), phases=(phase,))
    assert check(mine, other) == [("K11", "product/goal")]


def test_one_shared_goal_among_others_is_enough(draft, check):
    mine = draft("day-treatment", answers={"goal": "Weer naar school\nRust in huis"})
    other = draft("ambulatory-basis", youth=DAAN, answers={"goal": "Zwemmen\nrust in huis"})
    assert check(mine, other) == [("K11", "product/goal")]


@pytest.mark.parametrize(
    ("selection", "covered"),
    [
        (Selection(), True),
        (Selection(traits=frozenset({"on-site", "x"})), True),
        (Selection(groups=frozenset({Group.DAY})), True),
        (Selection(traits=frozenset({"x"})), False),
        (Selection(traits=frozenset({"x"}), groups=frozenset({Group.DAY})), True),
    ],
)
def test_products_are_selected_by_trait_or_group(product_of, selection, covered):
    assert selection.has(product_of("day-treatment")) is covered
