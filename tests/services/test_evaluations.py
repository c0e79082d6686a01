from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, update

from app.domain.dossier import Role, Status
from app.domain.evaluation import EvaluationFacts, GoalJudged, GoalResult, Outcome
from app.models.indication import Indication, IndicationPhase
from app.models.progress import DossierEvent
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.evaluations import EvaluatedHelp, Evaluations
from app.services.family import Family
from app.services.indications import Indications
from app.services.workplace import RefusedError, Workplace

Draft = tuple[DossierView, int]
TODAY = date(2026, 11, 22)
GOALS = ("Samen de ochtend door", "De ochtend lukt zonder ruzie")
WHOLE = EvaluationFacts(
    held_on=TODAY,
    outcome=Outcome.SCALE_DOWN,
    goals=tuple(GoalJudged(text, GoalResult.PARTLY) for text in GOALS),
    next_on=date(2027, 1, 10),
    note="Het gaat beter.",
)
STOP = replace(WHOLE, outcome=Outcome.STOP, next_on=None, end_reason="31", ends_on=TODAY)


@pytest.fixture
def evaluations(workplace: Workplace) -> Evaluations:
    return Evaluations(workplace)


@pytest.fixture
def running(workplace: Workplace, draft: Draft) -> Draft:
    """Help that was decided and runs since October; its evaluation was on 1 November."""
    with workplace.sessions.begin() as session:
        session.execute(
            update(Indication).values(status=Status.EXPORTED.value, evaluation_on=date(2026, 11, 1))
        )
        session.execute(
            update(IndicationPhase).values(start=date(2026, 10, 1), end=date(2027, 2, 28))
        )
    return draft


def only(evaluations: Evaluations, dossier_id: int) -> EvaluatedHelp:
    (item,) = evaluations.of_dossier(dossier_id).items
    return item


def test_a_draft_is_not_evaluated(evaluations: Evaluations, draft: Draft) -> None:
    assert evaluations.of_dossier(draft[0].id).items == ()
    with pytest.raises(RefusedError, match="definitief"):
        evaluations.record(draft[1], WHOLE)


def test_goals_and_the_planned_day_are_offered(evaluations: Evaluations, running: Draft) -> None:
    item = only(evaluations, running[0].id)
    assert item.title == "Sanne · Ambulante hulp thuis Gespecialiseerd"
    assert item.goals == GOALS
    assert (item.planned_on, item.overdue, item.ended) == (date(2026, 11, 1), True, False)


def test_only_the_goals_of_the_plan_that_the_help_took_over_are_asked(
    evaluations: Evaluations, running: Draft, workplace: Workplace
) -> None:
    plan = Family(workplace)
    plan.add_goal(running[0].id, text=GOALS[1])
    plan.add_goal(running[0].id, text="Iets voor later")
    assert only(evaluations, running[0].id).goals == GOALS
    view = Dossiers(workplace).view(running[0].id)
    plan.change_goal(running[0].id, view.facts.goals[0].id, "text", "Een ander doel")
    assert only(evaluations, running[0].id).goals == (*GOALS, "Een ander doel", "Iets voor later")


def test_the_plan_keeps_how_far_its_goals_are(
    evaluations: Evaluations, running: Draft, workplace: Workplace
) -> None:
    plan, dossiers = Family(workplace), Dossiers(workplace)
    brother = dossiers.add_person(running[0].id, Role.YOUTH).facts.people[-1].id
    for person, text in ((None, GOALS[1]), (brother, GOALS[1]), (None, "Iets voor later")):
        plan.add_goal(running[0].id, person, text=text)

    def results() -> list[str]:
        return [goal.result for goal in dossiers.view(running[0].id).facts.goals]

    assert results() == ["", "", ""]
    evaluations.record(running[1], WHOLE)
    assert results() == ["partly", "", ""]
    before = tuple(GoalJudged(text, GoalResult.NOT) for text in GOALS)
    evaluations.record(running[1], replace(WHOLE, held_on=date(2026, 11, 2), goals=before))
    assert results() == ["partly", "", ""]


def test_an_evaluation_is_kept_and_moves_the_planned_day(
    evaluations: Evaluations, running: Draft, workplace: Workplace
) -> None:
    evaluations.record(running[1], WHOLE)
    item = only(evaluations, running[0].id)
    (row,) = item.held
    assert row.facts == replace(WHOLE, next_on=None)
    assert row.worker == "j.jansen"
    assert (item.planned_on, item.overdue) == (date(2027, 1, 10), False)
    with workplace.sessions() as session:
        (event,) = session.scalars(select(DossierEvent).where(DossierEvent.kind == "evaluation"))
        assert event.text == "Geëvalueerd: de hulp wordt afgebouwd."


def test_the_last_evaluation_stands_first(evaluations: Evaluations, running: Draft) -> None:
    evaluations.record(running[1], WHOLE)
    evaluations.record(running[1], replace(WHOLE, held_on=date(2026, 11, 2)))
    days = [row.facts.held_on for row in only(evaluations, running[0].id).held]
    assert days == [TODAY, date(2026, 11, 2)]


def test_what_is_not_complete_is_refused_and_not_kept(
    evaluations: Evaluations, running: Draft
) -> None:
    with pytest.raises(RefusedError, match="waarom de hulp stopt"):
        evaluations.record(running[1], replace(STOP, end_reason=""))
    assert only(evaluations, running[0].id).held == ()


def test_a_dossier_closes_only_when_all_help_has_ended(
    evaluations: Evaluations, running: Draft, dossiers: Dossiers
) -> None:
    number = running[0].id
    with pytest.raises(RefusedError, match="loopt nog hulp"):
        evaluations.close(number)
    assert evaluations.record(running[1], STOP).can_close
    closed = evaluations.close(number)
    assert (closed.closed_on, closed.can_close) == (TODAY, False)
    assert [row.number for row in dossiers.summaries(closed=False)] == []
    assert [row.number for row in dossiers.summaries()] == [running[0].number]
    again = evaluations.reopen(number)
    assert (again.closed_on, again.can_close) == (None, True)
    assert [row.number for row in dossiers.summaries(closed=False)] == [running[0].number]


def test_a_temporary_stop_does_not_let_a_dossier_close(
    evaluations: Evaluations, running: Draft
) -> None:
    assert not evaluations.record(running[1], replace(STOP, end_reason="20")).can_close


def test_a_draft_beside_it_keeps_the_dossier_open(
    evaluations: Evaluations, running: Draft, indications: object, workplace: Workplace
) -> None:
    from app.services.indications import Indications

    Indications(workplace).add(running[0].id, running[0].facts.youths[0].id)
    assert not evaluations.record(running[1], STOP).can_close


@pytest.fixture
def sent(
    indications: Indications, evaluations: Evaluations, draft: Draft, workplace: Workplace
) -> Draft:
    """Help that was exported; it runs since October and is evaluated on 10 January next."""
    with workplace.sessions.begin() as session:
        session.execute(update(IndicationPhase).values(start=date(2026, 10, 1)))
        session.execute(
            update(Indication).values(status=Status.EXPORTED.value, exported_file="x.xlsx")
        )
    indications.versions.all(draft[1])
    evaluations.record(draft[1], WHOLE)
    return draft


def test_help_under_change_is_evaluated_as_it_was_sent(
    evaluations: Evaluations, indications: Indications, sent: Draft
) -> None:
    before = only(evaluations, sent[0].id)
    view = indications.versions.start_change(sent[1])
    for phase in view.indications[0].facts.phases:
        indications.change_phase(sent[1], phase.id, "end", "2030-01-01")
    item = only(evaluations, sent[0].id)
    assert (item.start, item.end) == (before.start, before.end)
    evaluations.record(sent[1], replace(WHOLE, next_on=date(2027, 2, 1)))
    assert len(only(evaluations, sent[0].id).held) == 2


@pytest.mark.parametrize("during", [True, False])
def test_the_next_evaluation_outlives_a_change_that_is_called_off(
    evaluations: Evaluations, indications: Indications, sent: Draft, during: bool
) -> None:
    indications.versions.start_change(sent[1])
    if during:
        evaluations.record(sent[1], replace(WHOLE, next_on=date(2027, 2, 1)))
    else:
        indications.set_evaluation(sent[1], date(2027, 3, 3))
    view = indications.versions.call_off(sent[1])
    day = date(2027, 2, 1) if during else date(2027, 1, 10)
    assert view.indications[0].facts.evaluation_on == day


def test_a_withdrawn_indication_lets_a_dossier_close_once_it_is_sent(
    evaluations: Evaluations, indications: Indications, sent: Draft, workplace: Workplace
) -> None:
    indications.versions.withdraw(sent[1], "Dubbel.", "Er is niets gedeclareerd.")
    assert evaluations.of_dossier(sent[0].id).items == ()
    with pytest.raises(RefusedError, match="wacht nog een wijziging op de export"):
        evaluations.close(sent[0].id)
    with workplace.sessions.begin() as session:
        session.execute(update(Indication).values(status=Status.WITHDRAWN.value))
    assert evaluations.close(sent[0].id).closed_on == TODAY


def test_in_a_closed_dossier_nothing_begins_unseen(
    evaluations: Evaluations, indications: Indications, sent: Draft
) -> None:
    evaluations.record(sent[1], STOP)
    evaluations.close(sent[0].id)
    for begin in (
        lambda: indications.add(sent[0].id, sent[0].facts.youths[0].id),
        lambda: indications.versions.start_change(sent[1]),
        lambda: indications.versions.withdraw(sent[1], "Dubbel."),
    ):
        with pytest.raises(RefusedError, match="gesloten"):
            begin()
    evaluations.reopen(sent[0].id)
    assert indications.versions.start_change(sent[1]).indications[0].status is Status.DRAFT
