"""Whether the store is sound: what the command ``check`` looks at, one finding per line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Engine

from app.domain.policy import NO_POLICY, Policy
from app.services.audit_log import AuditLog
from app.storage.backup_notes import list_backups
from app.storage.backups import check_backup
from app.storage.content import content_of, faults_of, loose_rows
from app.storage.errors import StoreError
from app.storage.key import StoreKey
from app.storage.places import Places

_SHOWN_FAULTS = 5
_COUNTED: Mapping[str, str] = MappingProxyType(
    {
        "dossier": "dossiers",
        "person": "personen",
        "indication": "indicaties",
        "assignment": "toewijzingen van de regio",
        "declaration": "declaratieregels van de regio",
        "audit_entry": "regels in het logboek",
    }
)


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that was looked at: a stable English word, whether it is sound, and a sentence."""

    what: str
    sound: bool
    sentence: str


def check_store(
    engine: Engine,
    places: Places,
    key: StoreKey,
    audit: AuditLog,
    policy: Policy = NO_POLICY,
) -> tuple[Checked, ...]:
    """Look at all of the open store and at its backups; changes nothing.

    That it is open says already that the key fits and that the tables are the newest.
    """
    with engine.connect() as connection:
        faults, loose = faults_of(connection), loose_rows(connection)
        counts = content_of(connection).counts
    chain = audit.verify()
    found = ", ".join(f"{counts.get(table, 0)} {words}" for table, words in _COUNTED.items())
    return (
        Checked("file", not faults, _said(faults)),
        Checked(
            "links",
            not loose,
            f"{loose} rijen verwijzen naar iets dat er niet is." if loose else "Alles hangt samen.",
        ),
        Checked("key", True, "De sleutel past."),
        Checked("counts", True, f"Aanwezig: {found}."),
        Checked(
            "log",
            chain.whole,
            "Het logboek is heel." if chain.whole else "Het logboek is ergens veranderd.",
        ),
        *_backups(places, key),
        *_policy(policy),
    )


def _policy(policy: Policy) -> tuple[Checked, ...]:
    """What an administrator laid down; nothing is said where there is no such file."""
    if not policy.file:
        return ()
    if policy.problems:
        words = f"Het beleid in {policy.file} klopt niet: {' '.join(policy.problems)}"
        return (Checked("policy", False, words),)
    one = "1 instelling is vastgezet"
    words = one if policy.count == 1 else f"{policy.count} instellingen zijn vastgezet"
    return (Checked("policy", True, f"Het beleid in {policy.file} klopt: {words}."),)


def _said(faults: tuple[str, ...]) -> str:
    if not faults:
        return "Het dossierbestand is heel."
    return f"Het dossierbestand is beschadigd: {'; '.join(faults[:_SHOWN_FAULTS])}."


def _backups(places: Places, key: StoreKey) -> list[Checked]:
    """The backups that cannot be read, and how many can."""
    backups = list_backups(places.backups)
    bad = []
    for backup in backups:
        try:
            check_backup(backup.path, key)
        except StoreError as error:
            bad.append(Checked("backup", False, error.sentence))
    if not backups:
        return [Checked("backups", False, "Er is nog geen reservekopie.")]
    good = f"{len(backups) - len(bad)} van de {len(backups)} reservekopieën zijn nagelezen en heel."
    return [*bad, Checked("backups", not bad, good)]
