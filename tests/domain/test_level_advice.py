from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import product as every

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import Catalogue, Group, Level, Product, build_catalogue
from app.domain.level_advice import (
    LevelAdvice,
    LevelRules,
    advise_level,
    advised,
    asked,
    follows,
)
from app.domain.region import Region

LETTERS = "abcdefghijklmn"
ALL_NO = dict.fromkeys(LETTERS, False)
WORDS = {True: "yes", False: "no", None: "unknown"}


def _advise(answers: Mapping[str, bool | None], rules: LevelRules) -> LevelAdvice:
    return advise_level({f"level.{key}": WORDS[value] for key, value in answers.items()}, rules)


@pytest.fixture(scope="module")
def rules(region: Region) -> LevelRules:
    return region.level


@pytest.fixture(scope="module")
def catalogue(region: Region) -> Catalogue:
    return build_catalogue(
        region.forms, (), version=region.version, provisional_from=region.products_from
    )


@pytest.mark.parametrize(
    ("yes", "first_form", "level"),
    [
        ("j", "foster-care", None),
        ("jhib", "foster-care", None),
        ("h", "school-care", None),
        ("hi", "school-care", None),
        ("i", "day-care", Level.BASIS),
        ("il", "day-treatment", Level.WO),
        ("im", "education-day-care", Level.SPECIALISED),
        ("iml", "education-day-treatment", Level.SPECIALISED),
        ("in", "preschool-day-treatment", Level.SPECIALISED),
        ("inml", "preschool-day-treatment", Level.SPECIALISED),
        ("abk", "ambulatory-ggz", Level.GGZ),
        ("cbk", "ambulatory-ggz", Level.GGZ),
        ("ab", "ambulatory-wo", Level.WO),
        ("ak", "ambulatory-specialised", Level.SPECIALISED),
        ("bk", "ambulatory-specialised", Level.SPECIALISED),
        ("f", "ambulatory-wo", Level.WO),
        ("de", "ambulatory-wo", Level.WO),
        ("d", "ambulatory-specialised", Level.SPECIALISED),
        ("e", "ambulatory-specialised", Level.SPECIALISED),
        ("g", "ambulatory-basis", Level.BASIS),
        ("gd", "ambulatory-specialised", Level.SPECIALISED),
        ("gf", "ambulatory-wo", Level.WO),
        ("", "ambulatory-specialised", Level.SPECIALISED),
    ],
)
def test_the_rules_of_the_design_hold_in_their_order(
    rules: LevelRules, yes: str, first_form: str, level: Level | None
) -> None:
    advice = _advise({**ALL_NO, **dict.fromkeys(yes, True)}, rules)
    assert (advice.forms[0], advice.level) == (first_form, level)
    assert not advice.provisional
    assert advice.find_out == ()
    assert advice.rule is not None
    assert advice.reasons[0] == advice.rule.sentence
    assert advice.rule.source


def test_living_offers_a_family_before_a_group(rules: LevelRules) -> None:
    assert _advise({**ALL_NO, "j": True}, rules).forms == (
        "foster-care",
        "family-home",
        "living-group",
        "independence-training",
        "respite-stay",
    )


def test_the_answers_that_decide_are_quoted(rules: LevelRules) -> None:
    advice = _advise({**ALL_NO, "g": True}, rules)
    assert advice.reasons[1:] == (
        "Is de situatie onveilig of risicovol? nee",
        "Zijn de problemen ingewikkeld, of spelen ze op meer leefgebieden? nee",
        "Is de vraag voorspelbaar en praktisch, en is de situatie veilig? ja",
    )


@pytest.mark.parametrize(
    ("answers", "find_out", "level"),
    [
        ({"a": True, "b": True, "k": None}, "k", Level.WO),
        ({"a": True, "b": None, "k": True}, "b", Level.SPECIALISED),
        ({"a": None, "c": True, "b": True, "k": True}, "", Level.GGZ),
        ({"d": None, "f": True}, "", Level.WO),
        ({"d": True, "e": None}, "e", Level.SPECIALISED),
        ({"d": None, "e": None, "f": None}, "fde", Level.SPECIALISED),
        ({"g": None}, "g", Level.SPECIALISED),
        ({"g": None, "d": True}, "", Level.SPECIALISED),
        ({"j": True, "h": None, "i": None, "d": None}, "", None),
        ({"i": True, "n": None, "a": None}, "n", Level.BASIS),
    ],
)
def test_only_unknown_answers_that_decide_are_to_be_found_out(
    rules: LevelRules, answers: Mapping[str, bool | None], find_out: str, level: Level | None
) -> None:
    advice = _advise({**ALL_NO, **answers}, rules)
    assert "".join(question.key for question in advice.find_out) == find_out
    assert advice.provisional == bool(find_out)
    assert advice.level is level


def test_provisional_advice_names_what_is_still_possible(rules: LevelRules) -> None:
    advice = _advise({**ALL_NO, "a": True, "b": True, "k": None}, rules)
    assert advice.reasons[-1].startswith("Nog mogelijk: Kindfactoren of medicatie")


def test_without_answers_there_is_no_advice_but_a_first_question(rules: LevelRules) -> None:
    advice = advise_level({}, rules)
    assert (advice.rule, advice.level, advice.forms) == (None, None, ())
    assert advice.find_out[0].key == "j"
    assert advice.provisional


def test_follow_up_questions_wait_for_their_turn(rules: LevelRules) -> None:
    keys = {question.key for question in asked({"level.i": "no", "level.a": "no"}, rules)}
    assert {"l", "m", "n"} & keys == set()
    assert "k" in keys  # medication (c) is still open


@given(st.fixed_dictionaries({key: st.sampled_from((True, False)) for key in LETTERS}))
def test_complete_answers_always_give_the_level_of_the_design(
    region: Region, answers: dict[str, bool]
) -> None:
    advice = _advise(answers, region.level)
    assert not advice.provisional
    if not any(answers[key] for key in "jhi"):
        assert advice.group is Group.AMBULATORY
        assert advice.level is _level_of_the_design(answers)


def _level_of_the_design(has: Mapping[str, bool]) -> Level:
    if (has["a"] or has["c"]) and has["b"]:
        return Level.GGZ if has["k"] else Level.WO
    if has["f"] or (has["d"] and has["e"]):
        return Level.WO
    if has["d"] or has["e"] or not has["g"]:
        return Level.SPECIALISED
    return Level.BASIS


@given(
    st.fixed_dictionaries({key: st.sampled_from((True, False)) for key in LETTERS}),
    st.sets(st.sampled_from(LETTERS), max_size=4),
)
def test_advice_is_provisional_exactly_when_an_open_answer_can_change_it(
    region: Region, answers: dict[str, bool], unknown: set[str]
) -> None:
    advice = _advise({**answers, **dict.fromkeys(unknown)}, region.level)
    possible = {
        _advise({**answers, **dict(zip(unknown, values, strict=True))}, region.level).forms
        for values in every((True, False), repeat=len(unknown))
    }
    assert advice.provisional == (len(possible) > 1)
    assert advice.forms in possible
    assert {question.key for question in advice.find_out} <= unknown


def _product(catalogue: Catalogue, code: str) -> Product:
    found = catalogue.find(code)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("45A48", True),  # Basis, as advised
        ("45A53", False),  # Gespecialiseerd
        ("44A07", False),  # Pleegzorg
        ("42A03", True),  # transport comes beside other help
        ("45A06", True),  # so does the analysis
    ],
)
def test_another_product_than_advised_asks_for_a_reason(
    rules: LevelRules, catalogue: Catalogue, code: str, expected: bool
) -> None:
    advice = _advise({**ALL_NO, "g": True}, rules)
    assert follows(advice, _product(catalogue, code)) is expected


def test_a_product_without_a_form_is_judged_by_its_level(
    rules: LevelRules, catalogue: Catalogue
) -> None:
    advice = _advise({**ALL_NO, "g": True}, rules)
    bare = replace(_product(catalogue, "45A48"), form=None)
    assert follows(advice, bare)
    assert not follows(advice, replace(bare, level=None))


def test_without_advice_every_product_follows(rules: LevelRules, catalogue: Catalogue) -> None:
    assert follows(advise_level({}, rules), _product(catalogue, "44A07"))


def test_without_advice_no_product_is_advised(rules: LevelRules, catalogue: Catalogue) -> None:
    assert not advised(advise_level({}, rules), _product(catalogue, "44A07"))


def test_transport_follows_but_is_never_advised(rules: LevelRules, catalogue: Catalogue) -> None:
    advice = _advise({**ALL_NO, "e": True}, rules)
    transport = _product(catalogue, "42A03")
    assert follows(advice, transport)
    assert not advised(advice, transport)
