"""Where a finding about a person is mended, and how a sentence calls that person."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.domain.dossier import Person

_NAMES_PERSON = re.compile(r"\b(?:person|scope\.extended|residence)\.(\w+)")


def person_place(person: Person, field: str) -> str:
    """Where a field of a person is mended."""
    return f"question/person.{person.id}.{field}"


def name_of(person: Person) -> str:
    """How a sentence calls a person, also while no name is known."""
    return person.call_name or "deze persoon"


def person_in(key: str) -> str:
    """The number of the person whom a key or a place names; empty where it names nobody.

    ``shared.person.7``, ``scope.extended.7``, ``residence.7.stay``, ``question/person.7.bsn``.
    """
    found = _NAMES_PERSON.search(key)
    return found[1] if found else ""


def with_person(key: str, names: Mapping[str, str]) -> str:
    """``key`` with another number or name for the person in it, where ``names`` has one."""
    found = _NAMES_PERSON.search(key)
    if found is None:
        return key
    start, end = found.span(1)
    return key[:start] + names.get(found[1], found[1]) + key[end:]
