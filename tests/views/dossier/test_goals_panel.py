"""The goals of the plan in the step Vraag, through to the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update
from sqlalchemy.orm import Session, sessionmaker

from app.domain.dossier import Key
from app.domain.evaluation import GoalResult
from app.models.plan import Goal
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.question_step import QuestionStep
from app.views.services import Services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_goal_is_added_typed_and_removed(
    page: DossierPage, services: Services, qtbot: QtBot
) -> None:
    step = page.frame.step
    assert isinstance(step, QuestionStep)
    assert page.session is not None
    dossier_id = page.session.view.id
    step.goals.add.click()
    (row,) = step.goals.rows.values()
    qtbot.keyClicks(row.form.fields["text"].editor, "Weer samen eten")
    page.flush()
    assert services.dossiers.view(dossier_id).facts.goals[0].text == "Weer samen eten"
    row.remove.click()
    assert step.goals.rows == {}
    assert services.dossiers.view(dossier_id).facts.goals == ()


def test_a_goal_tells_which_help_took_it_over_and_how_far_it_is(
    page: DossierPage, services: Services, sessions: sessionmaker[Session]
) -> None:
    step = page.frame.step
    assert isinstance(step, QuestionStep)
    assert page.session is not None
    view = page.session.view
    services.family.add_goal(view.id, text="Weer samen eten")
    _, number = services.indications.add(view.id, view.facts.youths[0].id)
    page.session.reload()
    (row,) = step.goals.rows.values()
    assert row.use.isHidden()
    services.indications.answer(number, Key.GOAL, "Weer samen eten")
    with sessions.begin() as session:
        session.execute(update(Goal).values(result=GoalResult.PARTLY.value))
    page.session.reload()
    assert not row.use.isHidden()
    title = page.session.view.indications[0].title
    assert row.use.text() == f"Laatste evaluatie: deels bereikt. Bij {title}."


def test_the_director_of_the_plan_is_kept(
    page: DossierPage, services: Services, qtbot: QtBot
) -> None:
    step = page.frame.step
    assert step is not None
    assert page.session is not None
    field = step.widget_at(Key.DIRECTOR)
    assert field is not None
    qtbot.keyClicks(field.focusProxy(), "J. Jansen")
    page.flush()
    view = services.dossiers.view(page.session.view.id)
    assert view.facts.answer(Key.DIRECTOR) == "J. Jansen"
