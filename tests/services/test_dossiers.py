from __future__ import annotations

import pytest

from app.domain.dossier import Key, Role, Status, Step
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.workplace import RefusedError


def test_a_new_dossier_has_a_number_of_this_year_and_one_youth(dossiers: Dossiers) -> None:
    first, second = dossiers.create("0983"), dossiers.create("0889")
    assert (first.number, second.number) == ("D-2026-001", "D-2026-002")
    assert first.municipality == "Venlo"
    assert first.title == "1 jeugdige"
    assert [person.role for person in first.facts.people] == [Role.YOUTH]
    assert first.step is Step.QUESTION


def test_an_answer_is_there_when_the_dossier_is_opened_again(dossiers: Dossiers) -> None:
    view = dossiers.create("0983")
    dossiers.answer(view.id, Key.QUESTION, "Wie helpt ons met slapen?")
    assert dossiers.view(view.id).facts.answer(Key.QUESTION) == "Wie helpt ons met slapen?"
    dossiers.answer(view.id, Key.QUESTION, "")
    assert Key.QUESTION not in dossiers.view(view.id).facts.answers


def test_several_answers_are_stored_at_once(dossiers: Dossiers) -> None:
    view = dossiers.create("0983")
    dossiers.answer(view.id, "scope.acute", "yes")
    view = dossiers.answer_all(view.id, {"scope.acute": "", "scope.other-law": "no"})
    assert view.facts.answers == {"scope.other-law": "no"}


def test_a_wrong_bsn_is_kept_and_reported_at_its_field(dossiers: Dossiers) -> None:
    view = dossiers.create("0983")
    youth = view.facts.youths[0].id
    view = dossiers.change_person(view.id, youth, "bsn", "123456789")
    assert view.facts.youths[0].bsn == "123456789"
    fields = {row.finding.field for row in view.findings if row.finding.severity == "error"}
    assert f"question/person.{youth}.bsn" in fields


@pytest.mark.parametrize("search", ["voorbeeld", "SANNE", "Sänne v", "999900006", "d-2026-001"])
def test_a_dossier_is_found_by_name_bsn_and_number(
    dossiers: Dossiers, family: DossierView, search: str
) -> None:
    dossiers.create("0889")
    assert [row.number for row in dossiers.summaries(search)] == [family.number]


@pytest.mark.parametrize("search", ["%", "_", "999900018", "bestaat niet"])
def test_a_search_that_matches_nothing_finds_nothing(
    dossiers: Dossiers, family: DossierView, search: str
) -> None:
    assert dossiers.summaries(search) == ()


def test_the_last_changed_dossier_comes_first(dossiers: Dossiers) -> None:
    numbers = [dossiers.create("0983").number for _ in range(3)]
    assert [row.number for row in dossiers.summaries()] == numbers[::-1]
    assert dossiers.count() == 3


def test_the_step_is_remembered(dossiers: Dossiers) -> None:
    view = dossiers.create("0983")
    dossiers.set_step(view.id, Step.VOLUME)
    assert dossiers.view(view.id).step is Step.VOLUME


def test_a_youth_with_an_indication_cannot_be_removed(
    dossiers: Dossiers, draft: tuple[DossierView, int]
) -> None:
    view, _ = draft
    with pytest.raises(RefusedError, match="Verwijder eerst de indicatie"):
        dossiers.remove_person(view.id, view.facts.youths[0].id)
    assert dossiers.view(view.id).facts.youths


def test_a_person_can_be_added_and_removed(dossiers: Dossiers) -> None:
    view = dossiers.create("0983")
    view = dossiers.add_person(view.id, Role.YOUTH)
    assert view.title == "Gezin met 2 jeugdigen"
    view = dossiers.remove_person(view.id, view.facts.youths[-1].id)
    assert view.title == "1 jeugdige"


def test_the_municipality_can_change(dossiers: Dossiers) -> None:
    view = dossiers.create("0983")
    assert dossiers.set_municipality(view.id, "0889").municipality == "Beesel"


def test_an_explained_finding_is_no_longer_open(dossiers: Dossiers) -> None:
    view = dossiers.create("0983")
    warning = next(row for row in view.findings if row.finding.severity == "warning")
    code, field = warning.finding.code, warning.finding.field
    view = dossiers.accept(view.id, code, field, "Besproken op een ander moment.", "")
    same = [r for r in view.findings if (r.finding.code, r.finding.field) == (code, field)]
    assert [row.open for row in same] == [False]
    view = dossiers.accept(view.id, code, field, "", "")
    assert any(row.open for row in view.findings if row.finding.field == field)


def test_a_dossier_that_is_not_there_is_one_plain_sentence(dossiers: Dossiers) -> None:
    with pytest.raises(RefusedError, match="niet meer"):
        dossiers.view(99)


def test_a_summary_tells_the_state(
    dossiers: Dossiers, indications: Indications, draft: tuple[DossierView, int]
) -> None:
    view, _ = draft
    assert dossiers.summaries()[0].names == "Sanne"
    indications.finalise(view.id)
    assert dossiers.summaries()[0].status == f"{Status.FINAL.value}, nog niet geëxporteerd"
