"""The paper of a family: plain sentences, only about what is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.dossier import Key, Status
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.family_letter import family_papers, long_day
from app.services.indications import Indications

TODAY = date(2026, 11, 22)
Draft = tuple[DossierView, int]


def test_one_paper_tells_who_what_when_and_by_whom(draft: Draft) -> None:
    (paper,) = family_papers(draft[0], TODAY)
    assert paper.name == "Sanne Voorbeeld"
    assert paper.about == "Geboren op 9 maart 2014 (12 jaar) · Gemeente Venlo"
    assert paper.question == "Hoe krijgen we weer rust in de ochtend?"
    (told,) = paper.helps
    assert told.status is Status.DRAFT
    assert told.title == "Ambulante hulp thuis Gespecialiseerd"
    assert told.goal == "Samen de ochtend door"
    assert told.periods[0] == (
        "Van 1 december 2026 tot en met 28 februari 2027: 3 uur per week. "
        "De ochtend lukt zonder ruzie."
    )
    assert told.amount.startswith("Samen is dat 53 uur. Het kost naar schatting € ")
    assert told.provider == "Voorbeeld Jeugdhulp geeft deze hulp."
    assert (told.light, told.light_words) == (
        "GREEN",
        "Plek op 22 november 2026, toen is gekozen, volgens gegevens van 31 oktober 2026.",
    )
    assert told.evaluation == "Op 28 februari 2027 kijken we samen hoe het gaat."


def test_what_is_not_known_is_left_out(family: DossierView, indications: Indications) -> None:
    view, _ = indications.add(family.id, family.facts.youths[0].id)
    (told,) = family_papers(view, TODAY)[0].helps
    assert told.title == "Nog geen product gekozen"
    assert (told.goal, told.periods, told.amount) == ("", (), "")
    assert (told.provider, told.light, told.light_words, told.evaluation) == ("", "", "", "")


def test_a_child_without_an_indication_has_no_paper(family: DossierView) -> None:
    assert family_papers(family, TODAY) == ()


def test_wishes_are_told_and_a_nameless_child_keeps_its_paper(
    draft: Draft, dossiers: Dossiers
) -> None:
    view = dossiers.answer(draft[0].id, Key.WISHES, " Rust in huis ")
    child = view.facts.youths[0]
    nameless = replace(child, first_names="", surname="", birth_date=None)
    facts = replace(view.facts, people=(nameless,))
    (paper,) = family_papers(replace(view, facts=facts), TODAY)
    assert (paper.name, paper.about) == ("Jeugdige zonder naam", "Gemeente Venlo")
    assert paper.wishes == "Rust in huis"


def test_a_day_in_words() -> None:
    assert long_day(date(2026, 5, 1)) == "1 mei 2026"
