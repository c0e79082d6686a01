"""The bin: what was deleted comes back as it was, for 30 days."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from app.domain.dossier import Role
from app.domain.person_fields import person_place
from app.domain.scope import ground_key
from app.models.dossier import Dossier
from app.models.trust import AuditEntry, BinItem
from app.services.bin import Bin, Kind
from app.services.dossier_content import DossierContent, content_of
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.family import Family
from app.services.indications import Indications
from app.services.undo import changed_cells
from app.services.workplace import RefusedError, Workplace
from app.storage.errors import ReadOnlyStore


@pytest.fixture
def bin_(workplace: Workplace) -> Bin:
    return Bin(workplace)


def content(workplace: Workplace, dossier_id: int) -> DossierContent:
    with workplace.sessions() as session:
        return content_of(session, dossier_id)


def acts(workplace: Workplace) -> list[tuple[str, str]]:
    with workplace.sessions() as session:
        entries = session.scalars(select(AuditEntry).order_by(AuditEntry.id))
        return [(entry.action, entry.detail) for entry in entries]


def later(workplace: Workplace, days: int) -> Bin:
    now = workplace.now() + timedelta(days=days)
    return Bin(replace(workplace, clock=lambda: now))


def test_a_dossier_comes_back_as_it_was(
    workplace: Workplace, bin_: Bin, dossiers: Dossiers, draft: tuple[DossierView, int]
) -> None:
    here = draft[0].id
    before = content(workplace, here)
    bin_.delete_dossier(here)
    with pytest.raises(RefusedError, match="niet meer"):
        dossiers.view(here)
    (row,) = bin_.rows()
    assert (row.kind, row.title, row.days_left) == (Kind.DOSSIER, "Sanne, Mirjam", 30)
    assert bin_.put_back(row.id) == here
    assert not changed_cells(before, content(workplace, here))
    assert bin_.rows() == ()
    assert acts(workplace)[-2:] == [("delete", "dossier"), ("recover", "dossier")]


def test_a_dossier_comes_back_beside_the_one_that_took_its_numbers(
    workplace: Workplace, bin_: Bin, dossiers: Dossiers, draft: tuple[DossierView, int]
) -> None:
    view, _ = draft
    person = view.facts.youths[0].id
    dossiers.accept(view.id, "W003", f"question/person.{person}.bsn", "Volgt nog.", "team")
    bin_.delete_dossier(view.id)
    other = dossiers.create("0983", {"first_names": "Noor"})
    assert other.id == view.id
    back = bin_.put_back(bin_.rows()[0].id)
    restored = dossiers.view(back)
    assert restored.number == view.number
    assert [p.first_names for p in restored.facts.people] == ["Sanne", "Mirjam"]
    assert restored.indications[0].facts.youth.first_names == "Sanne"
    fields = {row["field"] for row in content(workplace, back).rows["accepted_finding"]}
    assert fields == {f"question/person.{restored.facts.youths[0].id}.bsn"}
    assert [p.first_names for p in dossiers.view(other.id).facts.people] == ["Noor"]


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.INDICATION, Kind.GOAL])
def test_a_part_comes_back_as_it_was(
    kind: Kind,
    workplace: Workplace,
    bin_: Bin,
    dossiers: Dossiers,
    indications: Indications,
    draft: tuple[DossierView, int],
) -> None:
    view, number = draft
    family = Family(workplace)
    adult = view.facts.people[-1].id
    family.add_goal(view.id, text="Rust")
    family.add_goal(view.id, adult, text="Slapen")
    before = content(workplace, view.id)
    goal = dossiers.view(view.id).facts.goals[0].id
    {
        Kind.PERSON: lambda: dossiers.remove_person(view.id, adult),
        Kind.INDICATION: lambda: indications.remove(number),
        Kind.GOAL: lambda: family.remove_goal(view.id, goal),
    }[kind]()
    (row,) = bin_.rows()
    assert (row.kind, row.dossier_number) == (kind, view.number)
    assert bin_.put_back(row.id) == view.id
    assert not changed_cells(before, content(workplace, view.id))


def test_a_part_waits_for_what_it_belongs_to(
    workplace: Workplace, bin_: Bin, dossiers: Dossiers, family: DossierView
) -> None:
    plan = Family(workplace)
    adult = family.facts.people[-1].id
    plan.add_goal(family.id, adult, text="Slapen")
    goal = dossiers.view(family.id).facts.goals[0].id
    plan.remove_goal(family.id, goal)
    dossiers.remove_person(family.id, adult)
    bin_.delete_dossier(family.id)
    whole, person, wish = bin_.rows()
    for part, waits in ((person, "dossier"), (wish, "dossier")):
        with pytest.raises(RefusedError, match=f"Zet eerst {waits}"):
            bin_.put_back(part.id)
    bin_.put_back(whole.id)
    with pytest.raises(RefusedError, match="Zet eerst de persoon"):
        bin_.put_back(wish.id)
    bin_.put_back(person.id)
    bin_.put_back(wish.id)
    facts = dossiers.view(family.id).facts
    assert [p.first_names for p in facts.people] == ["Sanne", "Mirjam"]
    assert [(g.person_id, g.text) for g in facts.goals] == [(facts.people[-1].id, "Slapen")]


def test_a_person_comes_back_beside_the_one_that_took_its_number(
    bin_: Bin, dossiers: Dossiers, family: DossierView
) -> None:
    dossiers.remove_person(family.id, family.facts.people[-1].id)
    dossiers.add_person(family.id, Role.ADULT)
    bin_.put_back(bin_.rows()[0].id)
    names = [p.first_names for p in dossiers.view(family.id).facts.people]
    assert names == ["Sanne", "", "Mirjam"]


def test_who_takes_the_number_of_somebody_takes_none_of_the_answers(
    bin_: Bin, dossiers: Dossiers, family: DossierView
) -> None:
    brother = dossiers.add_person(family.id, Role.YOUTH).facts.people[-1]
    dossiers.answer(family.id, ground_key(brother), "pleegzorg")
    dossiers.accept(family.id, "F003", person_place(brother, "birth_date"), "Volgt nog.", "team")
    dossiers.remove_person(family.id, brother.id)
    facts = dossiers.add_person(family.id, Role.YOUTH).facts
    assert facts.people[-1].id == brother.id
    assert facts.answer(ground_key(brother)) == ""
    assert facts.accepted == {}
    bin_.put_back(bin_.rows()[0].id)
    facts = dossiers.view(family.id).facts
    back = facts.people[-1]
    assert back.id != brother.id
    assert (facts.answer(ground_key(back)), facts.answer(ground_key(brother))) == ("pleegzorg", "")
    assert list(facts.accepted) == [("F003", person_place(back, "birth_date"))]


def test_a_new_person_gets_no_answers_that_an_earlier_version_left(
    dossiers: Dossiers, family: DossierView
) -> None:
    number = family.facts.people[-1].id + 1
    dossiers.answer(family.id, f"scope.extended.{number}", "pleegzorg")
    facts = dossiers.add_person(family.id, Role.YOUTH).facts
    assert facts.people[-1].id == number
    assert facts.answer(ground_key(facts.people[-1])) == ""


def test_what_undo_brings_back_leaves_the_bin_and_redo_puts_it_there_again(
    bin_: Bin, dossiers: Dossiers, family: DossierView
) -> None:
    history = dossiers.history(family.id)
    history.begin()
    dossiers.remove_person(family.id, family.facts.people[-1].id)
    history.note()
    history.undo()
    assert bin_.rows() == ()
    history.redo()
    assert [(row.kind, row.title) for row in bin_.rows()] == [(Kind.PERSON, "Mirjam")]
    bin_.put_back(bin_.rows()[0].id)
    assert len(dossiers.view(family.id).facts.people) == 2


def test_what_was_exported_is_not_thrown_away(
    workplace: Workplace, bin_: Bin, draft: tuple[DossierView, int]
) -> None:
    from app.models.indication import Indication

    with workplace.sessions.begin() as session:
        session.get_one(Indication, draft[1]).status = "geëxporteerd"
    with pytest.raises(RefusedError, match="bewaartermijn"):
        bin_.delete_dossier(draft[0].id)
    assert bin_.rows() == ()


@pytest.mark.parametrize(("days", "left"), [(0, 30), (29, 1), (30, 0), (31, None)])
def test_the_bin_is_emptied_after_30_days(
    days: int, left: int | None, workplace: Workplace, bin_: Bin, family: DossierView
) -> None:
    bin_.delete_dossier(family.id)
    then = later(workplace, days)
    assert [row.days_left for row in then.rows()] == ([] if left is None else [left])
    assert then.empty_old() == (1 if left is None else 0)
    assert then.empty_old() == 0
    with workplace.sessions() as session:
        assert session.scalar(select(func.count()).select_from(BinItem)) == (left is not None)


@pytest.mark.parametrize("refusal", [RefusedError("je rol is kwaliteit"), ReadOnlyStore()])
def test_who_may_change_nothing_empties_nothing_and_hears_nothing(
    workplace: Workplace, bin_: Bin, family: DossierView, refusal: Exception
) -> None:
    bin_.delete_dossier(family.id)
    before = workplace.sessions.guard

    def refuse() -> None:
        raise refusal

    workplace.sessions.guard = refuse
    assert later(workplace, 31).empty_old() == 0
    workplace.sessions.guard = before
    assert later(workplace, 31).empty_old() == 1


def test_something_can_be_deleted_for_good(
    workplace: Workplace, bin_: Bin, family: DossierView
) -> None:
    bin_.delete_dossier(family.id)
    (row,) = bin_.rows()
    bin_.erase(row.id)
    assert bin_.rows() == ()
    assert acts(workplace)[-1] == ("erase", "dossier")
    with pytest.raises(RefusedError, match="niet meer in de prullenbak"):
        bin_.put_back(row.id)
    with workplace.sessions() as session:
        assert session.scalar(select(func.count()).select_from(Dossier)) == 0
