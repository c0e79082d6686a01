from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.roles import REFUSALS, Right, WorkRole, has_administrator, role_of

A, Q, W = WorkRole.ADMINISTRATOR, WorkRole.QUALITY, WorkRole.WORKER


@pytest.mark.parametrize(
    ("person", "roles", "role"),
    [
        ("j.jansen", {}, A),
        ("j.jansen", {"j.jansen": Q}, Q),
        ("J.Jansen", {"j.jansen": Q}, Q),
        ("p.pieters", {"j.jansen": A}, W),
        ("", {"j.jansen": A}, W),
    ],
)
def test_a_person_has_a_role(person: str, roles: Mapping[str, WorkRole], role: WorkRole) -> None:
    assert role_of(person, roles) is role


@pytest.mark.parametrize(
    ("role", "change", "save_log", "administer"),
    [(W, True, False, False), (Q, False, True, False), (A, True, True, True)],
)
def test_a_role_gives_rights(
    role: WorkRole, *, change: bool, save_log: bool, administer: bool
) -> None:
    given = (role.may(Right.CHANGE), role.may(Right.SAVE_LOG), role.may(Right.ADMINISTER))
    assert given == (change, save_log, administer)
    assert role.label


def test_every_right_has_a_refusal() -> None:
    assert set(REFUSALS) == set(Right)


@given(st.dictionaries(st.text(), st.sampled_from(WorkRole)), st.text())
def test_without_the_list_of_an_administrator_nobody_becomes_one(
    roles: dict[str, WorkRole], person: str
) -> None:
    if roles and not has_administrator(roles.values()):
        assert role_of(person, roles) is not A
