"""Steps are made before they are asked for, and none of another dossier stays behind."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.domain.dossier import Step
from app.services.dossier_rows import DossierView
from app.views.dossier.dossier_page import NEW, DossierPage
from app.views.dossier.step_page import StepPage


def _steps(page: DossierPage) -> list[StepPage]:
    return page.frame.inside.findChildren(StepPage)


def test_the_other_steps_are_made_while_the_first_is_read(
    qtbot: QtBot, page: DossierPage, family: DossierView
) -> None:
    page.enter(family.id)
    qtbot.waitUntil(lambda: page.pages.done)
    # Those of the dossier before this one go with the event loop.
    qtbot.waitUntil(lambda: len(_steps(page)) == len(Step))
    made = _steps(page)
    assert [step for step in made if not step.isHidden()] == [page.frame.step]
    page.go_to(Step.PRODUCT)
    assert page.frame.step in made
    assert len(_steps(page)) == len(Step)


def test_a_step_that_is_asked_for_is_not_made_again(
    qtbot: QtBot, page: DossierPage, family: DossierView
) -> None:
    page.enter(family.id)
    page.go_to(Step.SUMMARY)
    qtbot.waitUntil(lambda: page.pages.done)
    qtbot.waitUntil(lambda: len(_steps(page)) == len(Step))


def test_another_dossier_gets_steps_of_its_own(
    qtbot: QtBot, page: DossierPage, family: DossierView
) -> None:
    page.enter(family.id)
    qtbot.waitUntil(lambda: page.pages.done)
    first = _steps(page)
    other = page._services.dossiers.create("0983", {"first_names": "Daan"})
    page.enter(other.id)
    qtbot.waitUntil(lambda: page.pages.done)
    qtbot.waitUntil(lambda: len(_steps(page)) == len(Step))
    assert not set(_steps(page)) & set(first)
    page.go_to(Step.SCOPE)
    assert page.frame.step is not None
    assert page.frame.step.session.view.id == other.id


def test_the_first_step_is_made_while_it_is_asked_which_family_it_is(
    qtbot: QtBot, page: DossierPage, family: DossierView
) -> None:
    before = set(_steps(page))
    page.enter(NEW)
    qtbot.waitUntil(lambda: len(_steps(page)) > 0 and not set(_steps(page)) & before)
    first = _steps(page)[0]
    assert first.step is Step.QUESTION
    assert first.isHidden()
    page.known.make.click()
    assert page.frame.step is first
    assert page.session is not None
    assert page.session.view.id != family.id


def test_who_turns_away_from_a_new_dossier_leaves_no_steps(
    qtbot: QtBot, page: DossierPage, family: DossierView
) -> None:
    page.enter(NEW)
    qtbot.waitUntil(lambda: page.pages.done)
    page.enter(NEW)
    page.enter(family.id)
    qtbot.waitUntil(lambda: page.pages.done)
    qtbot.waitUntil(lambda: len(_steps(page)) == len(Step))
    assert page.frame.step is not None
    assert page.frame.step.session.view.id == family.id
