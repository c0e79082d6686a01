"""Bringing two versions together: per field, against what both had in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.merging import Row, Rows, Side, merge, with_parents

BASE: Rows = {"person": {"a": {"name": "Sanne", "bsn": ""}}}


def people(**rows: Row | None) -> Rows:
    return {"person": {key: row for key, row in rows.items() if row is not None}}


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        # one side changed a field, or each another one
        (
            {"name": "Sanne", "bsn": "1"},
            {"name": "Sanne", "bsn": ""},
            {"name": "Sanne", "bsn": "1"},
        ),
        ({"name": "Sanne", "bsn": ""}, {"name": "Noor", "bsn": ""}, {"name": "Noor", "bsn": ""}),
        ({"name": "Noor", "bsn": ""}, {"name": "Sanne", "bsn": "1"}, {"name": "Noor", "bsn": "1"}),
        # both did the same
        ({"name": "Noor", "bsn": ""}, {"name": "Noor", "bsn": ""}, {"name": "Noor", "bsn": ""}),
        # one side took the row away, the other left it alone
        (None, {"name": "Sanne", "bsn": ""}, None),
        ({"name": "Sanne", "bsn": ""}, None, None),
        (None, None, None),
    ],
)
def test_what_one_side_changed_is_taken(
    mine: Row | None, theirs: Row | None, merged: Row | None
) -> None:
    result = merge([BASE], people(a=mine), people(a=theirs), {})
    assert result.rows == people(a=merged)
    assert result.conflicts == ()


@pytest.mark.parametrize(
    ("mine", "theirs", "field"),
    [
        ({"name": "Noor", "bsn": ""}, {"name": "Tess", "bsn": ""}, "name"),
        (None, {"name": "Tess", "bsn": ""}, ""),
        ({"name": "Noor", "bsn": ""}, None, ""),
    ],
)
def test_what_both_changed_is_asked_and_then_as_was_chosen(
    mine: Row | None, theirs: Row | None, field: str
) -> None:
    place = ("person", "a", field)
    asked = merge([BASE], people(a=mine), people(a=theirs), {})
    assert [conflict.place for conflict in asked.conflicts] == [place]
    assert asked.rows == people(a=mine)
    for side, wanted in ((Side.MINE, mine), (Side.THEIRS, theirs)):
        decided = merge([BASE], people(a=mine), people(a=theirs), {place: side})
        assert (decided.rows, decided.conflicts) == (people(a=wanted), ())


def test_what_either_side_added_stays() -> None:
    new = {"name": "Noor", "bsn": ""}
    old = BASE["person"]["a"]
    result = merge([BASE], people(a=old, b=new), people(a=old, c=new), {})
    assert result.rows == people(a=old, b=new, c=new)


def test_without_a_common_base_every_difference_is_asked() -> None:
    mine, theirs = people(a={"name": "Noor"}), people(a={"name": "Tess"}, b={"name": "Daan"})
    result = merge([], mine, theirs, {})
    assert [conflict.place for conflict in result.conflicts] == [("person", "a", "name")]
    assert result.rows == people(a={"name": "Noor"}, b={"name": "Daan"})


def test_between_two_bases_only_what_equals_both_is_unchanged() -> None:
    bases = [people(a={"name": "Sanne"}), people(a={"name": "Noor"})]
    result = merge(bases, people(a={"name": "Noor"}), people(a={"name": "Sanne"}), {})
    assert len(result.conflicts) == 1


def test_a_unit_is_taken_from_one_side_as_a_whole() -> None:
    def sides(status: str, volume: str) -> Rows:
        return {
            "indication": {"i": {"status": status}},
            "indication_phase": {"p": {"indication_id": "i", "volume": volume}},
        }

    def unit(table: str, key: str, row: Row) -> str:
        return key if table == "indication" else str(row["indication_id"])

    base, mine, theirs = sides("concept", "1"), sides("definitief", "1"), sides("concept", "2")
    asked = merge([base], mine, theirs, {}, unit)
    assert [conflict.place for conflict in asked.conflicts] == [("", "i", "*")]
    place = asked.conflicts[0].place
    assert merge([base], mine, theirs, {place: Side.THEIRS}, unit).rows == theirs
    assert merge([base], mine, theirs, {place: Side.MINE}, unit).rows == mine
    assert merge([base], base, theirs, {}, unit).rows == theirs


def test_what_somebody_added_to_is_not_gone() -> None:
    goal = {"goal": {"g": {"person_id": "a"}}}
    kept = with_parents(
        {"person": {}, "goal": dict(goal["goal"])},
        [goal, BASE],
        lambda table, row: [("person", str(row["person_id"]))] if table == "goal" else [],
    )
    assert kept["person"] == BASE["person"]


rows = st.dictionaries(
    st.sampled_from("abc"),
    st.fixed_dictionaries({"x": st.sampled_from("12"), "y": st.sampled_from("12")}),
).map(lambda found: {"t": found})


@given(base=rows, mine=rows, theirs=rows)
def test_nothing_is_lost_or_invented(base: Rows, mine: Rows, theirs: Rows) -> None:
    asked = merge([base], mine, theirs, {})
    # The one who changed nothing gets the version of the other, and the order does not matter.
    assert merge([base], base, theirs, {}).rows == theirs
    assert merge([base], mine, base, {}).rows == mine
    mirrored = merge([base], theirs, mine, {})
    assert {c.place for c in mirrored.conflicts} == {c.place for c in asked.conflicts}
    left = merge([base], mine, theirs, {c.place: Side.MINE for c in asked.conflicts})
    right = merge([base], theirs, mine, {c.place: Side.THEIRS for c in asked.conflicts})
    assert left.rows == right.rows
    assert left.conflicts == right.conflicts == ()
    for key, row in left.rows.get("t", {}).items():
        for name, value in row.items():
            said = [side["t"][key][name] for side in (mine, theirs) if key in side["t"]]
            assert value in said
