"""Keys and places that name a person: all of them are known, and nothing else is."""

from __future__ import annotations

import pytest

from app.domain.dossier import Key, Person, Role
from app.domain.person_fields import person_in, person_place, with_person
from app.domain.residence import QUESTIONS, residence_key
from app.domain.scope import ground_key
from app.domain.shared_data import shared_key

YOUTH = Person(7, Role.YOUTH)
KEYS = (
    ground_key(YOUTH),
    shared_key(YOUTH.id),
    person_place(YOUTH, "bsn"),
    f"scope/{ground_key(YOUTH)}",
    *(residence_key(YOUTH, question) for question in QUESTIONS),
    f"scope/{residence_key(YOUTH, 'stay')}",
)


@pytest.mark.parametrize("key", KEYS)
def test_a_key_of_a_person_follows_that_person(key: str) -> None:
    assert person_in(key) == "7"
    assert with_person(key, {"7": "12", "12": "3"}) == key.replace("7", "12")
    assert with_person(key, {"1": "2"}) == key


@pytest.mark.parametrize("key", [*Key, "scope.alone", "phase.1.end", "scope.refusal.other.7"])
def test_other_keys_name_nobody(key: str) -> None:
    assert person_in(key) == ""
    assert with_person(key, {"1": "2", "7": "8", "alone": "x"}) == key
