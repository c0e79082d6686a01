"""A dossier goes to a colleague and comes back: merged per field, asked where both changed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.consent_scope import Scope
from app.domain.dossier import Key, Role
from app.domain.merging import Side
from app.domain.person_fields import person_in, with_person
from app.domain.residence import residence_key
from app.domain.scope import ground_key
from app.domain.shared_data import SharedFact, ShareGround, shared_key, write_shared
from app.exchange.handover_file import read_handover, write_handover
from app.models.trust import AuditEntry
from app.services.bin import Bin
from app.services.dossier_content import content_of
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.family import Family
from app.services.handover import Handovers, Incoming
from app.services.handover_rows import to_shared
from app.services.indications import Indications
from app.services.workplace import RefusedError, Workplace
from app.storage.database import open_store
from app.storage.key import StoreKey

PASSWORD = "vier woorden die jij weet"
SHARED_TWICE = write_shared(
    SharedFact(what, Scope.SCHOOL, date(2026, 11, day), ShareGround.CONSENT)
    for what, day in (("Het plan", 22), ("Een brief", 23))
)


class Desk:
    """One colleague with a store."""

    def __init__(self, workplace: Workplace, folder: Path) -> None:
        self.workplace = workplace
        self.folder = folder
        self.dossiers = Dossiers(workplace)
        self.indications = Indications(workplace)
        self.family = Family(workplace)
        self.handovers = Handovers(workplace)
        self.bin = Bin(workplace)
        self.count = 0

    def send(self, dossier_id: int) -> Path:
        self.count += 1
        target = self.folder / f"{self.workplace.worker()}-{self.count}.iwo"
        return self.handovers.hand_over(dossier_id, PASSWORD, target)

    def read(self, file: Path) -> Incoming:
        return self.handovers.read(file, PASSWORD)

    def take(self, file: Path, side: Side | None = None) -> int:
        incoming = self.read(file)
        chosen = {row.place: side for row in incoming.conflicts} if side else {}
        return self.handovers.take_over(incoming, chosen)

    def acts(self) -> list[tuple[str, str, str]]:
        with self.workplace.sessions() as session:
            entries = session.scalars(select(AuditEntry).order_by(AuditEntry.id))
            return [(e.action, e.dossier_number, e.detail) for e in entries]

    def shared(self, dossier_id: int) -> str:
        """Everything that is shared of a dossier, without the names of its rows."""
        with self.workplace.sessions() as session:
            rows = to_shared(content_of(session, dossier_id), {})
        told = {table: list(found.values()) for table, found in rows.items()}
        told.pop("dossier_event")
        for found in told.values():
            for row in found:
                for name in [n for n in row if n.endswith("_id") or n == "field"]:
                    row.pop(name)  # type: ignore[attr-defined]
        return json.dumps({t: sorted(map(json.dumps, found)) for t, found in told.items()})


@pytest.fixture
def anna(workplace: Workplace, tmp_path: Path) -> Desk:
    return Desk(replace(workplace, worker=lambda: "anna"), tmp_path)


@pytest.fixture
def bram(
    workplace: Workplace, tmp_path: Path, empty_database: Path, store_key: StoreKey
) -> Iterator[Desk]:
    folder = tmp_path / "bram"
    folder.mkdir()
    shutil.copyfile(empty_database, folder / empty_database.name)
    with open_store(folder, store_key) as store:
        desk = Desk(replace(workplace, sessions=store.sessions, worker=lambda: "bram"), folder)
        # Numbers differ from those of anna.
        desk.dossiers.create("0984", {"first_names": "Ander kind"})
        yield desk


def test_a_dossier_arrives_as_it_was_sent(
    anna: Desk, bram: Desk, draft: tuple[DossierView, int]
) -> None:
    view, _ = draft
    person = view.facts.youths[0].id
    anna.dossiers.accept(view.id, "W003", f"question/person.{person}.bsn", "Volgt nog.", "team")
    anna.family.add_goal(view.id, person, text="Slapen")
    incoming = bram.read(anna.send(view.id))
    assert (incoming.number, incoming.worker, incoming.known_as) == (view.number, "anna", "")
    assert incoming.conflicts == ()
    here = bram.handovers.take_over(incoming, {})
    assert bram.shared(here) == anna.shared(view.id)
    arrived = bram.dossiers.view(here)
    # Bram has a D-2026-001 of his own already.
    assert arrived.number == "D-2026-002"
    assert arrived.facts.goals[0].person_id == arrived.facts.youths[0].id != person
    explained = [row for row in arrived.findings if row.acceptance]
    assert [row.finding.field for row in explained] in (
        [],
        [f"question/person.{arrived.facts.youths[0].id}.bsn"],
    )
    assert "Overgenomen van anna." in [e.text for e in bram.family.timeline(here)]


def test_both_logs_know_the_same_exchange(anna: Desk, bram: Desk, family: DossierView) -> None:
    here = bram.take(anna.send(family.id))
    sent, taken = anna.acts()[-1], bram.acts()[-1]
    assert sent[:2] == ("hand over", family.number)
    assert taken[:2] == ("take over", bram.dossiers.view(here).number)
    assert sent[2] == taken[2] != ""


def test_what_each_changed_comes_together_without_a_question(
    anna: Desk, bram: Desk, draft: tuple[DossierView, int]
) -> None:
    view, number = draft
    here = bram.take(anna.send(view.id))
    youth = bram.dossiers.view(here).facts.youths[0].id
    bram.dossiers.change_person(here, youth, "surname", "Nieuwenaam")
    bram.dossiers.add_person(here, Role.ADULT)
    bram.dossiers.answer(here, Key.TRIED, "Buurthulp")
    anna.dossiers.answer(view.id, Key.WISHES, "Niet op maandag")
    anna.dossiers.change_person(view.id, view.facts.youths[0].id, "initials", "S.M.")
    anna.indications.add_phase(number)
    assert anna.take(bram.send(here)) == view.id
    merged = anna.dossiers.view(view.id)
    child = merged.facts.youths[0]
    assert (child.surname, child.initials) == ("Nieuwenaam", "S.M.")
    assert len(merged.facts.people) == 3
    assert merged.facts.answer(Key.TRIED) == "Buurthulp"
    assert merged.facts.answer(Key.WISHES) == "Niet op maandag"
    assert len(merged.indications[0].facts.phases) == 3
    assert [s.number for s in anna.dossiers.summaries("Nieuwenaam")] == [view.number]
    # And back again: now both are the same.
    bram.take(anna.send(view.id))
    assert bram.shared(here) == anna.shared(view.id)


@pytest.mark.parametrize(("side", "kept"), [(Side.MINE, "van anna"), (Side.THEIRS, "van bram")])
def test_what_both_changed_is_asked(
    side: Side, kept: str, anna: Desk, bram: Desk, family: DossierView
) -> None:
    here = bram.take(anna.send(family.id))
    bram.dossiers.answer(here, Key.QUESTION, "van bram")
    anna.dossiers.answer(family.id, Key.QUESTION, "van anna")
    file = bram.send(here)
    (row,) = anna.read(file).conflicts
    assert (row.mine, row.theirs) == ("van anna", "van bram")
    assert row.where == "Vraag: de hulpvraag"
    with pytest.raises(RefusedError, match="1 verschil"):
        anna.take(file)
    assert anna.dossiers.view(family.id).facts.answer(Key.QUESTION) == "van anna"
    anna.take(file, side)
    assert anna.dossiers.view(family.id).facts.answer(Key.QUESTION) == kept


def test_an_indication_that_was_decided_is_one_choice(
    anna: Desk, bram: Desk, draft: tuple[DossierView, int]
) -> None:
    view, _ = draft
    here = bram.take(anna.send(view.id))
    theirs = bram.dossiers.view(here).indications[0]
    phase = theirs.facts.phases[0].id
    bram.indications.change_phase(theirs.id, phase, "volume", "4")
    anna.indications.finalise(view.id)
    file = bram.send(here)
    (row,) = anna.read(file).conflicts
    assert row.where == "Indicatie 45A53, met alles wat erbij hoort"
    assert row.mine.startswith("definitief, 45A53, 3 van 2026-12-01")
    assert row.theirs.startswith("concept, 45A53, 4 van 2026-12-01")
    anna.take(file, Side.MINE)
    (kept,) = anna.dossiers.view(view.id).indications
    assert (kept.status, kept.facts.phases[0].volume) == ("definitief", "3")


def test_what_was_removed_here_and_changed_there_is_asked(
    anna: Desk, bram: Desk, family: DossierView
) -> None:
    here = bram.take(anna.send(family.id))
    adult = bram.dossiers.view(here).facts.people[-1].id
    bram.dossiers.change_person(here, adult, "bsn", "999900018")
    anna.dossiers.remove_person(family.id, family.facts.people[-1].id)
    # The next one takes the number of the one who went, and is somebody else.
    anna.dossiers.add_person(family.id, Role.ADULT)
    file = bram.send(here)
    (row,) = anna.read(file).conflicts
    assert (row.where, row.mine) == ("Persoon Mirjam", "(verwijderd)")
    anna.take(file, Side.THEIRS)
    people = anna.dossiers.view(family.id).facts.people
    assert [(p.first_names, p.bsn) for p in people] == [
        ("Sanne", "999900006"),
        ("", ""),
        ("Mirjam", "999900018"),
    ]


def test_a_goal_for_somebody_who_was_removed_brings_that_person_back(
    anna: Desk, bram: Desk, family: DossierView
) -> None:
    here = bram.take(anna.send(family.id))
    adult = bram.dossiers.view(here).facts.people[-1].id
    bram.family.add_goal(here, adult, text="Slapen")
    anna.dossiers.remove_person(family.id, family.facts.people[-1].id)
    anna.take(bram.send(here))
    facts = anna.dossiers.view(family.id).facts
    assert [(g.person_id, g.text) for g in facts.goals] == [(facts.people[-1].id, "Slapen")]
    assert facts.people[-1].first_names == "Mirjam"


def _answers_of(desk: Desk, dossier_id: int, place: int) -> dict[str, str]:
    """What is answered about one person, without the number of that person."""
    facts = desk.dossiers.view(dossier_id).facts
    person = str(facts.people[place].id)
    return {
        with_person(key, {person: "?"}): value
        for key, value in facts.answers.items()
        if person_in(key) == person
    }


def test_answers_about_a_person_stay_with_that_person(
    anna: Desk, bram: Desk, family: DossierView
) -> None:
    youth = family.facts.youths[0]
    anna.dossiers.answer(family.id, ground_key(youth), "pleegzorg")
    anna.dossiers.answer(family.id, residence_key(youth, "abroad"), "nee")
    anna.dossiers.answer(family.id, shared_key(youth.id), SHARED_TWICE)
    here = bram.take(anna.send(family.id))
    sent = {"scope.extended.?": "pleegzorg", "residence.?.abroad": "nee"}
    sent["shared.person.?"] = SHARED_TWICE
    assert _answers_of(bram, here, 0) == _answers_of(anna, family.id, 0) == sent
    assert _answers_of(bram, here, 1) == {}
    arrived = bram.dossiers.view(here).facts.youths[0]
    assert arrived.id != youth.id
    bram.dossiers.answer(here, residence_key(arrived, "abroad"), "ja")
    anna.take(bram.send(here))
    assert _answers_of(anna, family.id, 0) == sent | {"residence.?.abroad": "ja"}


def test_a_difference_about_a_person_is_asked_by_name(
    anna: Desk, bram: Desk, family: DossierView
) -> None:
    youth = family.facts.youths[0]
    here = bram.take(anna.send(family.id))
    other = bram.dossiers.view(here).facts.youths[0]
    for desk, number, child, ground in ((anna, family.id, youth, "a"), (bram, here, other, "b")):
        desk.dossiers.answer(number, ground_key(child), ground)
        desk.dossiers.answer(number, shared_key(child.id), SHARED_TWICE if ground == "b" else "[]")
    rows = anna.read(bram.send(here)).conflicts
    assert [(row.where, row.mine, row.theirs) for row in rows] == [
        ("Reikwijdte: grond voor verlengde jeugdhulp van Sanne", "a", "b"),
        ("Vraag: wat is gedeeld van Sanne", "[]", "Het plan (22-11-2026); Een brief (23-11-2026)"),
    ]


def test_an_answer_about_somebody_who_was_removed_brings_that_person_back(
    anna: Desk, bram: Desk, family: DossierView
) -> None:
    youth = family.facts.youths[0]
    here = bram.take(anna.send(family.id))
    bram.dossiers.answer(here, ground_key(bram.dossiers.view(here).facts.youths[0]), "pleegzorg")
    anna.dossiers.remove_person(family.id, youth.id)
    anna.take(bram.send(here))
    names = [person.first_names for person in anna.dossiers.view(family.id).facts.people]
    assert sorted(names) == ["Mirjam", "Sanne"]
    assert _answers_of(anna, family.id, names.index("Sanne")) == {"scope.extended.?": "pleegzorg"}


def test_a_file_that_was_missed_does_no_harm(anna: Desk, bram: Desk, family: DossierView) -> None:
    here = bram.take(anna.send(family.id))
    anna.dossiers.answer(family.id, Key.TRIED, "eerst")
    anna.send(family.id)
    anna.dossiers.answer(family.id, Key.WISHES, "later")
    bram.dossiers.answer(here, Key.QUESTION, "van bram")
    bram.take(anna.send(family.id))
    facts = bram.dossiers.view(here).facts
    told = [facts.answer(key) for key in (Key.TRIED, Key.WISHES, Key.QUESTION)]
    assert told == ["eerst", "later", "van bram"]


def test_the_same_file_is_taken_over_once(anna: Desk, bram: Desk, family: DossierView) -> None:
    file = anna.send(family.id)
    with pytest.raises(RefusedError, match="zelf gemaakt"):
        anna.read(file)
    incoming = bram.read(file)
    bram.handovers.take_over(incoming, {})
    with pytest.raises(RefusedError, match="al overgenomen"):
        bram.read(file)
    with pytest.raises(RefusedError, match="al overgenomen"):
        bram.handovers.take_over(incoming, {})
    assert bram.dossiers.count() == 2


def test_a_dossier_from_the_bin_is_still_known_to_both(
    anna: Desk, bram: Desk, family: DossierView
) -> None:
    here = bram.take(anna.send(family.id))
    anna.bin.delete_dossier(family.id)
    anna.dossiers.create("0983")
    back = anna.bin.put_back(anna.bin.rows()[0].id)
    bram.dossiers.answer(here, Key.TRIED, "Buurthulp")
    assert anna.take(bram.send(here)) == back
    assert len(anna.dossiers.view(back).facts.people) == 2
    assert anna.dossiers.view(back).facts.answer(Key.TRIED) == "Buurthulp"


def test_a_short_password_or_no_room_leaves_nothing_behind(
    anna: Desk, family: DossierView, tmp_path: Path
) -> None:
    before = anna.acts()
    for password, target in (("kort", tmp_path / "a.iwo"), (PASSWORD, tmp_path / "weg" / "a.iwo")):
        with pytest.raises(RefusedError):
            anna.handovers.hand_over(family.id, password, target)
    assert anna.acts() == before
    assert list(tmp_path.glob("*.iwo")) == []


@pytest.mark.parametrize(
    "harm", ["table", "column", "value", "share", "rows", "number", "reference", "person"]
)
def test_a_file_that_does_not_fit_is_refused_whole(
    harm: str, anna: Desk, bram: Desk, family: DossierView, tmp_path: Path
) -> None:
    package = json.loads(read_handover(anna.send(family.id), PASSWORD))
    person = next(iter(package["rows"]["person"].values()))
    match harm:
        case "table":
            package["rows"]["other"] = {}
        case "column":
            person["other"] = ""
        case "value":
            person["surname"] = 7
        case "share":
            package["share"] = None
        case "number":
            package["number"] = "../D-2026-001"
        case "reference":
            package["rows"]["goal"]["x"] = dict.fromkeys(("area", "text", "result"), "") | {
                "person_id": "nobody",
                "created_at": "2026-11-22T14:03:00",
            }
        case "person":
            package["rows"]["dossier_answer"]["x"] = {"key": "shared.person.7", "value": "[]"}
        case "rows":
            package["rows"] = []
    file = write_handover(json.dumps(package), PASSWORD, tmp_path / "raar.iwo")
    with pytest.raises(RefusedError, match="verdracht"):
        bram.read(file)
    assert bram.dossiers.count() == 1


_EDITS = st.lists(
    st.tuples(st.sampled_from(["answer", "name", "goal", "drop goal"]), st.sampled_from("xyz")),
    max_size=3,
)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(left=_EDITS, right=_EDITS, side=st.sampled_from(Side))
def test_after_there_and_back_both_have_the_same(
    left: list[tuple[str, str]],
    right: list[tuple[str, str]],
    side: Side,
    anna: Desk,
    bram: Desk,
) -> None:
    here = anna.dossiers.create("0983", {"first_names": "Sanne"}).id
    anna.family.add_goal(here, text="Rust")
    there = bram.take(anna.send(here))
    for desk, number, edits in ((anna, here, left), (bram, there, right)):
        for what, text in edits:
            view = desk.dossiers.view(number)
            if what == "answer":
                desk.dossiers.answer(number, Key.QUESTION, text)
            elif what == "name":
                desk.dossiers.change_person(number, view.facts.people[0].id, "surname", text)
            elif what == "goal":
                desk.family.add_goal(number, text=text)
            elif view.facts.goals:
                desk.family.remove_goal(number, view.facts.goals[0].id)
    anna.take(bram.send(there), side)
    file = anna.send(here)
    assert bram.read(file).conflicts == ()
    bram.take(file)
    assert anna.shared(here) == bram.shared(there)
