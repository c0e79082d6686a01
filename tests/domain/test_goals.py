"""Goals of the plan in the words of an indication: taken over, let go, reworded."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.dossier import (
    DossierFacts,
    GoalFacts,
    IndicationFacts,
    Key,
    Person,
    PhaseFacts,
    Role,
)
from app.domain.goals import (
    goals_for,
    goals_in,
    goals_to_judge,
    holds_goal,
    own_words,
    parts_of,
    reworded,
    serves,
    whose_goal,
    with_goal,
    without_goal,
)

SCHOOL = "Weer naar school"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Weer naar school", True),
        ("  weer   NAAR school ", True),
        ("Rust\nWeer naar school\nPlezier", True),
        ("Rust; Weer naar school;Plezier", True),
        ("Weer naar school.", False),
        ("Elke dag weer naar school", False),
        ("Weer naar school gaan", False),
        ("Weer\nnaar school", False),
        ("", False),
    ],
)
def test_a_goal_is_held_where_it_stands_by_itself(text: str, held: bool) -> None:
    assert holds_goal(text, SCHOOL) is held


def test_an_empty_goal_is_held_nowhere() -> None:
    assert not holds_goal("", "")
    assert with_goal("Rust", "  ", "; ") == "Rust"


@pytest.mark.parametrize(
    ("text", "between", "after"),
    [
        ("", "\n", SCHOOL),
        ("Rust in huis. ", "\n", f"Rust in huis.\n{SCHOOL}"),
        ("Rust", "; ", f"Rust; {SCHOOL}"),
        (f"Rust; {SCHOOL}", "; ", f"Rust; {SCHOOL}"),
    ],
)
def test_a_goal_is_added_once(text: str, between: str, after: str) -> None:
    assert with_goal(text, SCHOOL, between) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (SCHOOL, ""),
        (f"{SCHOOL}\nRust", "Rust"),
        (f"{SCHOOL}; Rust", "Rust"),
        (f"Rust\n{SCHOOL}\n\nPlezier", "Rust\n\nPlezier"),
        (f"Eerst dit; dan dat; {SCHOOL}", "Eerst dit; dan dat"),
        ("Alleen eigen woorden", "Alleen eigen woorden"),
    ],
)
def test_only_the_goal_goes(text: str, after: str) -> None:
    assert without_goal(text, SCHOOL) == after
    assert own_words(text, [SCHOOL]) == after


words = st.text(st.characters(categories=("L", "N"), codec="latin-1"), min_size=1, max_size=8)
goals = st.lists(words, min_size=1, max_size=4).map(" ".join)
texts = st.text(st.sampled_from("abc .;\n"), max_size=30)


@given(texts, goals, st.sampled_from(("\n", "; ")))
def test_letting_go_is_the_inverse_of_taking_over(text: str, goal: str, between: str) -> None:
    assume(not holds_goal(text, goal))
    taken = with_goal(text, goal, between)
    assert holds_goal(taken, goal)
    assert without_goal(taken, goal) == text.rstrip()


@given(st.lists(goals, min_size=2, max_size=4, unique_by=str.casefold), st.data())
def test_the_other_goals_stay(plan: list[str], data: st.DataObject) -> None:
    assume(len({goal.upper().lower() for goal in plan}) == len(plan))
    text = ""
    for goal in plan:
        text = with_goal(text, goal, "; ")
    gone = data.draw(st.sampled_from(plan))
    left = without_goal(text, gone)
    assert [holds_goal(left, goal) for goal in plan] == [goal != gone for goal in plan]


def test_a_reworded_goal_keeps_its_place_and_what_stands_around_it() -> None:
    text = f"Rust;  {SCHOOL}\nPlezier"
    assert reworded(text, SCHOOL, r"Naar \1 school") == "Rust;  Naar \\1 school\nPlezier"
    assert reworded(text, SCHOOL, " ") == text
    assert reworded(text, "", "iets") == text


def test_parts_are_compared_without_case_and_spaces() -> None:
    assert parts_of(" Rust  in huis ;\nSCHOOL;") == {"rust in huis", "school"}


SANNE, DAAN = Person(1, Role.YOUTH, "Sanne"), Person(2, Role.YOUTH, "Daan")
MOTHER = Person(3, Role.ADULT)
PLAN = (
    GoalFacts(1, None, text="Rust"),
    GoalFacts(2, 1, text=SCHOOL),
    GoalFacts(3, 2, text="Zwemmen"),
    GoalFacts(4, 3, text="Slapen"),
    GoalFacts(5, 1, text=" "),
)
FAMILY = DossierFacts("D", "0983", people=(SANNE, DAAN, MOTHER), goals=PLAN)


def test_help_serves_the_family_the_youth_and_the_parents() -> None:
    assert [goal.id for goal in goals_for(FAMILY, SANNE.id)] == [1, 2, 4]
    assert [whose_goal(FAMILY, goal) for goal in PLAN] == [
        "Gezin",
        "Sanne",
        "Daan",
        "Volwassene",
        "Sanne",
    ]


def test_the_goals_of_an_indication_stand_in_its_goal_or_in_a_phase() -> None:
    phase = PhaseFacts(1, goal=f"Iets eigens; {SCHOOL}")
    indication = IndicationFacts(1, SANNE, phases=(phase,), answers={Key.GOAL: "slapen"})
    assert [goal.id for goal in goals_in(indication, PLAN)] == [2, 4]


def test_the_same_words_of_another_youth_are_another_goal() -> None:
    of_both = (GoalFacts(1, 1, text="Zwemmen"), GoalFacts(2, 2, text="Zwemmen"))
    dossier = DossierFacts("D", "0983", people=(SANNE, DAAN), goals=of_both)
    indication = IndicationFacts(1, SANNE, answers={Key.GOAL: "Zwemmen"})
    assert [serves(dossier, indication, goal) for goal in of_both] == [True, False]


@pytest.mark.parametrize(
    ("goal", "phase", "asked"),
    [
        ("", "", ("Rust", SCHOOL)),
        ("Eigen woorden", "", ("Eigen woorden", "Rust", SCHOOL)),
        (f"Eigen woorden\n{SCHOOL}", "", ("Eigen woorden", SCHOOL)),
        ("rust", f"Iets eigens; {SCHOOL}", ("Iets eigens", "Rust", SCHOOL)),
        ("Slapen", "Slapen", ("Slapen",)),
    ],
)
def test_an_evaluation_asks_the_goals_that_were_taken_over_else_all_of_the_plan(
    goal: str, phase: str, asked: tuple[str, ...]
) -> None:
    facts = IndicationFacts(1, SANNE, phases=(PhaseFacts(1, goal=phase),), answers={Key.GOAL: goal})
    assert goals_to_judge(FAMILY, facts) == asked
