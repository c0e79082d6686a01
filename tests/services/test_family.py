"""Goals, consents to share and the timeline, through to the store."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.consent import GivenBy, Scope
from app.domain.dossier import Key, Role, Status
from app.models.indication import Indication
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.family import Family
from app.services.indications import Indications
from app.services.workplace import RefusedError, Workplace


@pytest.fixture
def plan(workplace: Workplace) -> Family:
    return Family(workplace)


@pytest.fixture
def view(dossiers: Dossiers) -> DossierView:
    return dossiers.create("0983", {"first_names": "Sanne", "bsn": "999900006"})


def test_a_goal_is_added_changed_and_removed(plan: Family, view: DossierView) -> None:
    child = view.facts.youths[0].id
    after = plan.add_goal(view.id, area="school", text=" Weer naar school ")
    (goal,) = after.facts.goals
    assert (goal.person_id, goal.area, goal.text) == (None, "school", "Weer naar school")
    after = plan.change_goal(view.id, goal.id, "person", str(child))
    assert after.facts.goals[0].person_id == child
    after = plan.change_goal(view.id, goal.id, "person", "")
    assert after.facts.goals[0].person_id is None
    assert plan.remove_goal(view.id, goal.id).facts.goals == ()
    with pytest.raises(RefusedError):
        plan.change_goal(view.id, goal.id, "text", "weg")


def test_other_words_for_a_goal_go_along_to_the_drafts_that_took_it_over(
    plan: Family, indications: Indications, draft: tuple[DossierView, int]
) -> None:
    dossier_id, number = draft[0].id, draft[1]
    goal = plan.add_goal(dossier_id, text="Naar school").facts.goals[0].id
    indications.answer(number, Key.GOAL, "Eigen woorden\nNaar school")
    phase = draft[0].indications[0].facts.phases[0].id
    indications.change_phase(number, phase, "goal", "Rust; naar school")

    def reword(about: int, words: str) -> tuple[str, str]:
        facts = plan.change_goal(dossier_id, about, "text", words).indications[0].facts
        return facts.answer(Key.GOAL), facts.phases[0].goal

    assert reword(goal, "Elke dag naar school") == (
        "Eigen woorden\nElke dag naar school",
        "Rust; Elke dag naar school",
    )
    other = plan.add_goal(dossier_id, text="").facts.goals[1].id
    for typed in ("Elke dag", "Elke dag naar school", "Elke dag naar school en zwemmen"):
        assert reword(other, typed)[1] == "Rust; Elke dag naar school"
    assert reword(goal, "")[1] == "Rust; Elke dag naar school"


def test_what_is_final_keeps_the_words_of_its_goal(
    plan: Family, indications: Indications, draft: tuple[DossierView, int], workplace: Workplace
) -> None:
    dossier_id, number = draft[0].id, draft[1]
    goal = plan.add_goal(dossier_id, text="Naar school").facts.goals[0].id
    indications.answer(number, Key.GOAL, "Naar school")
    with workplace.sessions.begin() as session:
        session.get_one(Indication, number).status = Status.EXPORTED.value
    after = plan.change_goal(dossier_id, goal, "text", "Elke dag naar school")
    assert after.indications[0].facts.answer(Key.GOAL) == "Naar school"


def test_a_goal_goes_with_its_person(plan: Family, dossiers: Dossiers, view: DossierView) -> None:
    second = dossiers.add_person(view.id, Role.YOUTH).facts.people[-1].id
    plan.add_goal(view.id, second, text="Rust")
    dossiers.remove_person(view.id, second)
    assert dossiers.view(view.id).facts.goals == ()


def test_a_consent_is_given_once_and_taken_back(plan: Family, view: DossierView) -> None:
    child, day = view.facts.youths[0].id, date(2026, 11, 1)
    given = plan.give_consent(view.id, child, {GivenBy.SELF}, Scope.SCHOOL, day)
    (consent,) = given.facts.consents
    assert (consent.person_id, consent.given_on, consent.holds) == (child, day, True)
    with pytest.raises(RefusedError):
        plan.give_consent(view.id, child, {GivenBy.SELF}, Scope.SCHOOL, day)
    (consent,) = plan.withdraw_consent(view.id, consent.id).facts.consents
    assert (consent.withdrawn_on, consent.holds) == (date(2026, 11, 22), False)
    with pytest.raises(RefusedError):
        plan.withdraw_consent(view.id, consent.id)
    again = plan.give_consent(view.id, child, {GivenBy.SELF}, Scope.SCHOOL, day)
    assert [item.holds for item in again.facts.consents] == [False, True]


def test_both_consent_in_one_act_and_only_who_did_not_yet(plan: Family, view: DossierView) -> None:
    child, day = view.facts.youths[0].id, date(2026, 11, 1)
    plan.give_consent(view.id, child, {GivenBy.PARENTS}, Scope.SCHOOL, day)
    after = plan.give_consent(view.id, child, set(GivenBy), Scope.SCHOOL, day)
    assert [item.given_by for item in after.facts.consents] == [GivenBy.PARENTS, GivenBy.SELF]
    plan.give_consent(view.id, child, set(GivenBy), Scope.DOCTOR, day)
    told = [row.text for row in plan.timeline(view.id)]
    assert told[:2] == [
        "Toestemming van de jeugdige en een ouder of voogd om te delen met de huisarts of "
        "jeugdarts.",
        "Toestemming van de jeugdige om te delen met de school.",
    ]


def test_a_consent_of_tomorrow_is_refused(plan: Family, view: DossierView) -> None:
    child = view.facts.youths[0].id
    with pytest.raises(RefusedError):
        plan.give_consent(view.id, child, {GivenBy.SELF}, Scope.SCHOOL, date(2026, 11, 23))


def test_a_consent_to_share_is_of_a_youth_who_was_born(
    plan: Family, dossiers: Dossiers, view: DossierView
) -> None:
    child = view.facts.youths[0].id
    parent = dossiers.add_person(view.id, Role.ADULT).facts.people[-1].id
    dossiers.change_person(view.id, child, "birth_date", "2014-03-11")
    with pytest.raises(RefusedError, match="bij de jeugdige"):
        plan.give_consent(view.id, parent, {GivenBy.PARENTS}, Scope.SCHOOL, date(2026, 11, 1))
    with pytest.raises(RefusedError, match="geboorte"):
        plan.give_consent(view.id, child, {GivenBy.PARENTS}, Scope.SCHOOL, date(2014, 3, 10))
    assert dossiers.view(view.id).facts.consents == ()


def test_the_timeline_tells_what_happened_the_newest_first(
    plan: Family, dossiers: Dossiers, view: DossierView
) -> None:
    child = view.facts.youths[0].id
    dossiers.add_person(view.id, Role.ADULT)
    dossiers.change_person(view.id, child, "consent", "yes")
    dossiers.change_person(view.id, child, "consent", "yes")
    plan.add_goal(view.id, text="Rust")
    other = dossiers.create("0983")
    rows = plan.timeline(view.id)
    assert [(row.kind, row.text) for row in rows] == [
        ("goal", "Doel toegevoegd."),
        ("consent", "Toestemming voor de hulp van de jeugdige gegeven."),
        ("family", "Ouder of voogd toegevoegd."),
        ("family", "Dossier gemaakt."),
    ]
    assert {row.worker for row in rows} == {"j.jansen"}
    assert "999900006" not in " ".join(row.text for row in rows)
    assert len(plan.timeline(other.id)) == 1
