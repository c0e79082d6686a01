"""The stable words of the audit log in plain Dutch, for the screen and the workbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.domain.roles import WorkRole
from app.exchange.table_workbook import Holds, TableColumn, TableSheet
from app.services.audit import UNKNOWN, About, Action, Carried
from app.services.settings import SettingKey

if TYPE_CHECKING:
    from app.services.audit_log import AuditRow, ChainState

ACTIONS: Mapping[str, str] = MappingProxyType(
    {
        Action.CREATE: "gemaakt",
        Action.VIEW: "bekeken",
        Action.CHANGE: "gewijzigd",
        Action.UNDO: "ongedaan gemaakt",
        Action.DECIDE: "besloten",
        Action.OVERRIDE: "melding toegelicht",
        Action.EXPORT: "geëxporteerd",
        Action.PRINT: "afgedrukt",
        Action.DELETE: "verwijderd",
        Action.RECOVER: "uit de prullenbak gehaald",
        Action.ERASE: "vernietigd",
        Action.IMPORT: "ingelezen",
        Action.BACKUP: "reservekopie gemaakt",
        Action.RESTORE: "reservekopie teruggezet",
        Action.HAND_OVER: "overgedragen",
        Action.TAKE_OVER: "overgenomen",
        Action.KEY: "sleutel of wachtzin",
        Action.ROLE: "rol gegeven",
        Action.SETTING: "instelling gewijzigd",
    }
)
_RESULTS: Mapping[str, str] = MappingProxyType(
    {
        "done": "gelukt",
        "imported": "gelukt",
        "same": "was al ingelezen",
        "refused": "geweigerd",
        "cancelled": "gestopt",
        "failed": "mislukt",
    }
)
_DETAILS: Mapping[str, str] = MappingProxyType(
    {
        About.ANSWER: "antwoord",
        About.CHANGING: "wijziging begonnen",
        About.CLOSING: "dossier gesloten",
        About.CONSENT: "toestemming om te delen",
        About.EVALUATION: "evaluatie",
        About.GOAL: "doel",
        About.INDICATION: "indicatie",
        About.LAYOUT: "kolomindeling",
        About.LETTER: "brief",
        About.LOG: "logboek",
        About.MUNICIPALITY: "gemeente",
        About.NUMBER: "toewijzingsnummer",
        About.PASSPHRASE: "andere wachtzin",
        About.PDF: "pdf",
        About.PERSON: "persoon",
        About.PERSON_DATA: "gegevens van één persoon",
        About.PHASE: "fase",
        About.PLAN: "plan",
        About.PRODUCT: "product",
        About.PROVIDER: "aanbieder",
        About.PSEUDONYMS: "indicaties zonder namen",
        About.RECOVERY_KEY_PRINTED: "herstelsleutel naar de printer",
        About.RECOVERY_KEY_SAVED: "herstelsleutel bewaard",
        About.RECOVERY_KEY_SHOWN: "herstelsleutel gevraagd om af te drukken",
        About.REGISTER: "register",
        About.REGISTER_AGAIN: "register, opnieuw gemaakt",
        About.REOPENING: "weer geopend",
        About.SET_ASIDE: "apart gezet dossierbestand",
        About.SIGNAL: "signaal aan de regio",
        About.TABLE: "tabel",
        About.UNDOING: "wijziging teruggedraaid",
        About.WITHDRAWAL: "indicatie ingetrokken",
        About.WORKBOOK: "werkmap met indicaties",
        About.WORKBOOK_AGAIN: "werkmap met indicaties, opnieuw gemaakt",
        About.WRITTEN_REQUEST: "op schriftelijk verzoek",
        "dossier": "dossier",
        "undo": "stap terug",
        "redo": "stap vooruit",
        "all": "alles, door de beheerder",
        "day": "van deze dag",
        "asked": "gevraagd",
        "before update": "voor een nieuwe versie",
        "before restore": "voor terugzetten",
        "before erase": "voor vernietigen",
        "before take over": "voor overnemen",
        "before import": "voor inlezen",
        SettingKey.WORKER: "naam medewerker",
        SettingKey.MUNICIPALITY: "gemeente",
        SettingKey.SYNC_FOLDER: "map met regionale gegevens",
        SettingKey.SYNC_BY_ITSELF: "vanzelf overnemen",
        SettingKey.EXPORT_FOLDER: "map voor indicaties",
        SettingKey.LETTER_FOLDER: "map met sjablonen",
        SettingKey.LOCK_AFTER: "vanzelf vergrendelen",
        SettingKey.BACKUP_FOLDER: "tweede plek voor reservekopieën",
        SettingKey.RECOVERY_KEY_MADE: "dag van de herstelsleutel",
    }
)
_DETAIL_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "norm": "norm van een product",
        "own_strength": "regel over eigen kracht",
        "retention": "bewaartermijn",
        "stoplight": "drempel van het stoplicht",
    }
)
"""What a setting with many keys is about, by what stands before the point."""
_COUNTED: Mapping[str, str] = MappingProxyType({Action.ERASE: "rijen", Action.RESTORE: "dossiers"})
_CARRIED: Mapping[str, str] = MappingProxyType(
    {
        "": "; rollen en logboek gaan door zoals ze waren",
        Carried.NONE: "; er was geen vorig dossierbestand met rollen en een logboek",
        Carried.UNREAD: "; van het vorige dossierbestand waren rollen of logboek niet te lezen",
        Carried.APART: "; het vorige logboek is een ander en eindigde met zegel {seal}",
    }
)
CANNOT_PROVE = (
    "Elke regel is verzegeld met de regel ervoor. Zo valt het op als iemand er later een regel "
    "tussenuit haalt of verandert.",
    "Het logboek bewijst niet alles: wie de sleutel van deze computer heeft en genoeg kennis, kan "
    "de hele reeks opnieuw maken, of de laatste regels weghalen.",
    "Bewaar daarom soms het laatste zegel op een andere plek, en controleer het later hier.",
)
_COLUMNS = (
    TableColumn("Nummer", Holds.WHOLE, 9),
    TableColumn("Wanneer", Holds.DAY, 18),
    TableColumn("Wie", width=20),
    TableColumn("Wat", width=26),
    TableColumn("Dossier", width=14),
    TableColumn("Waarover", width=30),
    TableColumn("Resultaat", width=16),
    TableColumn("Zegel", width=66),
)


def action_words(action: str) -> str:
    """What was done."""
    return ACTIONS.get(action, action)


def result_words(result: str) -> str:
    """How it ended."""
    return _RESULTS.get(result, result)


def detail_words(row: AuditRow) -> str:
    """What it was about; a code stays a code."""
    if row.action == Action.IMPORT and row.detail.isdecimal():
        return "1 wijziging" if row.detail == "1" else f"{row.detail} wijzigingen"
    if row.detail.isdecimal() and row.action in _COUNTED:
        return f"{row.detail} {_COUNTED[row.action]}"
    if row.action == Action.ROLE:
        person, _, role = row.detail.rpartition(" ")
        return f"{person}: {WorkRole(role).label}" if role in set(WorkRole) else row.detail
    if row.action == Action.RESTORE:
        return _restored_words(row.detail)
    kind = row.detail.partition(".")[0]
    return _DETAILS.get(row.detail, _DETAIL_KINDS.get(kind, row.detail))


def _restored_words(detail: str) -> str:
    """Of which moment the backup was, and what could not go on as it was."""
    moment, word, seal = (*detail.split(" "), "", "")[:3]
    if moment != UNKNOWN and (made_at := _moment(moment)) is None:
        return detail
    backup = "reservekopie" if moment == UNKNOWN else f"reservekopie van {made_at:%d-%m-%Y %H:%M}"
    return f"{backup}{_CARRIED.get(word, word).format(seal=seal)}"


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def audit_sheets(rows: Sequence[AuditRow], state: ChainState) -> tuple[TableSheet, ...]:
    """The rows as a sheet, with the state of the chain and the last seal above them."""
    notes = [chain_words(state), f"Laatste zegel: {state.seal}", *CANNOT_PROVE]
    cells = [
        (
            row.id,
            row.happened_at,
            row.person,
            action_words(row.action),
            row.dossier_number,
            detail_words(row),
            result_words(row.result),
            row.seal,
        )
        for row in rows
    ]
    return (TableSheet("Logboek", "Logboek", notes, _COLUMNS, cells),)


def kept_seal_words(found: bool, state: ChainState) -> str:
    """What it means that a seal that was kept elsewhere is in the log or not, in a sentence."""
    if not found:
        return (
            "Dit zegel staat niet in het logboek. Kijk of je het goed hebt overgenomen. Klopt het, "
            "dan is er een regel veranderd of weggehaald: meld dit aan je beheerder."
        )
    if not state.whole:
        return "Dit zegel staat in het logboek, maar de reeks klopt niet: zie de melding hierboven."
    return (
        "Dit zegel staat in het logboek: tot en met die regel is er niets veranderd of weggehaald."
    )


def chain_words(state: ChainState) -> str:
    """Whether the chain is whole, in a sentence."""
    if state.broken is None:
        return f"De reeks klopt: {state.count} regels, die zonder gat op elkaar volgen."
    when = f"{state.broken.happened_at:%d-%m-%Y %H:%M}"
    return (
        f"De reeks klopt niet vanaf regel {state.broken.id} van {when}. Er is een regel veranderd "
        "of weggehaald. Meld dit aan je beheerder."
    )
