"""Who may do what with the program on one laptop.

Source: issue of trust, roles. ``Role`` is already the part a person has in a family; this is about
the people who work with the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType


class Right(StrEnum):
    """Something that not everybody may do."""

    CHANGE = "change"
    """Change dossiers, take over regional data, decide and export indications."""
    SAVE_LOG = "save log"
    ADMINISTER = "administer"
    """Settings of the region, roles, terms of keeping, and erasing."""


class WorkRole(StrEnum):
    """What somebody does here; the value is what is stored."""

    WORKER = "worker"
    QUALITY = "quality"
    ADMINISTRATOR = "administrator"

    @property
    def label(self) -> str:
        """What a worker reads."""
        return _LABELS[self]

    def may(self, right: Right) -> bool:
        """Whether this role gives that right."""
        return right in _RIGHTS[self]


_LABELS: Mapping[WorkRole, str] = MappingProxyType(
    {
        WorkRole.WORKER: "medewerker",
        WorkRole.QUALITY: "kwaliteit",
        WorkRole.ADMINISTRATOR: "beheerder",
    }
)
_RIGHTS: Mapping[WorkRole, frozenset[Right]] = MappingProxyType(
    {
        WorkRole.WORKER: frozenset({Right.CHANGE}),
        WorkRole.QUALITY: frozenset({Right.SAVE_LOG}),
        WorkRole.ADMINISTRATOR: frozenset(Right),
    }
)
REFUSALS: Mapping[Right, str] = MappingProxyType(
    {
        Right.CHANGE: (
            "Je mag hier alles bekijken, maar niets wijzigen: je rol is kwaliteit. "
            "Een beheerder kan je een andere rol geven."
        ),
        Right.SAVE_LOG: (
            "Het logboek opslaan mag alleen wie kwaliteit of beheerder is. "
            "Vraag een beheerder om het te doen."
        ),
        Right.ADMINISTER: "Dit mag alleen een beheerder. Vraag een beheerder om het te doen.",
    }
)
"""What is said to who lacks a right."""


def role_of(person: str, roles: Mapping[str, WorkRole]) -> WorkRole:
    """The role of ``person``; who is not in the list is a worker.

    As long as nobody has a role, whoever can open the store is its administrator. Windows makes no
    difference between capitals in a name.
    """
    if not roles:
        return WorkRole.ADMINISTRATOR
    known = {name.casefold(): role for name, role in roles.items()}
    return known.get(person.casefold(), WorkRole.WORKER)


def has_administrator(roles: Iterable[WorkRole]) -> bool:
    """Whether somebody is left who may give roles."""
    return WorkRole.ADMINISTRATOR in roles
