"""Where a finding about a person is mended, and how a sentence calls that person."""

from __future__ import annotations

from app.domain.dossier import Person


def person_place(person: Person, field: str) -> str:
    """Where a field of a person is mended."""
    return f"question/person.{person.id}.{field}"


def name_of(person: Person) -> str:
    """How a sentence calls a person, also while no name is known."""
    return person.call_name or "deze persoon"
