"""Undo and redo: the inverse of what was done, and never of a decision."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.dossier import Key, Role
from app.models.trust import AuditEntry
from app.services.dossier_content import DossierContent, content_of
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.family import Family
from app.services.indications import Indications
from app.services.undo import EditHistory, changed_cells
from app.services.workplace import RefusedError, Workplace


def content(workplace: Workplace, dossier_id: int) -> DossierContent:
    with workplace.sessions() as session:
        return content_of(session, dossier_id)


@pytest.fixture
def history(dossiers: Dossiers, draft: tuple[DossierView, int]) -> EditHistory:
    made = dossiers.history(draft[0].id)
    made.begin()
    return made


def _edits(workplace: Workplace, number: int) -> dict[str, Callable[[DossierView, str], object]]:
    """Everything a worker can do to a draft, by name."""
    dossiers, indications, family = Dossiers(workplace), Indications(workplace), Family(workplace)
    return {
        "answer": lambda view, text: dossiers.answer(view.id, Key.QUESTION, text),
        "add adult": lambda view, _: dossiers.add_person(view.id, Role.ADULT),
        "name": lambda view, text: dossiers.change_person(
            view.id, view.facts.people[-1].id, "surname", text
        ),
        "remove adult": lambda view, _: dossiers.remove_person(view.id, view.facts.people[-1].id),
        "add goal": lambda view, text: family.add_goal(view.id, text=text),
        "remove goal": lambda view, _: [
            family.remove_goal(view.id, goal.id) for goal in view.facts.goals[:1]
        ],
        "add phase": lambda view, _: indications.add_phase(number),
        "product": lambda view, _: indications.choose_product(number, "45A55"),
        "provider": lambda view, _: indications.clear_provider(number),
        "explain": lambda view, text: dossiers.accept(view.id, "W003", "question/x", text, "team"),
        "remove draft": lambda view, _: indications.remove(number),
    }


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_undo_is_the_inverse_of_everything_that_can_be_done(
    data: st.DataObject, workplace: Workplace, draft: tuple[DossierView, int]
) -> None:
    dossiers = Dossiers(workplace)
    here, edits = draft[0].id, _edits(workplace, draft[1])
    history = dossiers.history(here)
    history.begin()
    # What was known before each edit that can be undone, and after it.
    states = [content(workplace, here)]
    chosen = data.draw(st.lists(st.sampled_from(sorted(edits)), min_size=1, max_size=5))
    for name in chosen:
        try:
            edits[name](dossiers.view(here), data.draw(st.text("abc é", max_size=4)))
        except RefusedError:
            continue
        count = len(history._done)
        history.note()
        now = content(workplace, here)
        if len(history._done) > count:
            states.append(now)
        else:
            states[-1] = now
    for before in reversed(states[:-1]):
        history.undo()
        assert not changed_cells(before, content(workplace, here))
    for after in states[1:]:
        history.redo()
        assert not changed_cells(after, content(workplace, here))
    while history.undoes:
        history.undo()
    assert not changed_cells(states[0], content(workplace, here))


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        ("answer", "antwoord gewijzigd"),
        ("add adult", "persoon toegevoegd"),
        ("remove adult", "persoon verwijderd"),
        ("add goal", "doel toegevoegd"),
        ("add phase", "fase toegevoegd"),
        ("provider", "indicatie gewijzigd"),
        ("explain", "toelichting toegevoegd"),
        ("remove draft", "indicatie verwijderd"),
    ],
)
def test_it_says_what_would_be_undone(
    edit: str,
    words: str,
    workplace: Workplace,
    history: EditHistory,
    draft: tuple[DossierView, int],
) -> None:
    _edits(workplace, draft[1])[edit](draft[0], "tekst")
    history.note()
    assert history.undoes == words
    history.undo()
    assert (history.undoes, history.redoes) == ("", words)


def test_the_letters_of_one_sentence_are_undone_at_once(
    dossiers: Dossiers, history: EditHistory, draft: tuple[DossierView, int]
) -> None:
    here = draft[0].id
    before = dossiers.view(here).facts.answer(Key.QUESTION)
    for text in ("R", "Ru", "Rust"):
        dossiers.answer(here, Key.QUESTION, text)
        history.note()
    assert history.undo().facts.answer(Key.QUESTION) == before
    assert history.redo().facts.answer(Key.QUESTION) == "Rust"


def test_a_decision_cannot_be_undone_this_way(
    dossiers: Dossiers,
    indications: Indications,
    history: EditHistory,
    draft: tuple[DossierView, int],
) -> None:
    dossiers.answer(draft[0].id, Key.QUESTION, "Rust")
    history.note()
    indications.finalise(draft[0].id)
    history.note()
    assert history.undoes == ""
    with pytest.raises(RefusedError, match="niets om ongedaan"):
        history.undo()


def test_what_changed_elsewhere_is_never_overwritten(
    dossiers: Dossiers, history: EditHistory, draft: tuple[DossierView, int]
) -> None:
    here = draft[0].id
    dossiers.answer(here, Key.QUESTION, "Rust")
    history.note()
    dossiers.answer(here, Key.TRIED, "Buurthulp")
    with pytest.raises(RefusedError, match="intussen"):
        history.undo()
    assert dossiers.view(here).facts.answer(Key.TRIED) == "Buurthulp"
    assert history.undoes == ""


def test_the_timeline_and_the_log_keep_what_happened(
    workplace: Workplace, dossiers: Dossiers, history: EditHistory, draft: tuple[DossierView, int]
) -> None:
    here = draft[0].id
    dossiers.add_person(here, Role.ADULT)
    history.note()
    history.undo()
    events = [event.text for event in Family(workplace).timeline(here)]
    assert "Ouder of voogd toegevoegd." in events
    with workplace.sessions() as session:
        acts = session.scalars(select(AuditEntry).where(AuditEntry.action == "undo")).all()
    assert [(act.dossier_number, act.detail) for act in acts] == [(draft[0].number, "undo")]
