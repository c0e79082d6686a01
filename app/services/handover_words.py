"""What two versions of a dossier differ in, as a worker reads it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.dossier import Key
from app.domain.ijw import Unit
from app.domain.merging import WHOLE_ROW, WHOLE_UNIT, Conflict, Place, Row, Rows
from app.domain.person_fields import person_in
from app.domain.shared_data import SHARED, read_shared

GONE = "(verwijderd)"
NOTHING = "(leeg)"

_TABLES = {
    "dossier": "Dossier",
    "person": "Persoon",
    "dossier_answer": "Antwoord",
    "indication": "Indicatie",
    "indication_phase": "Fase",
    "indication_answer": "Antwoord bij de indicatie",
    "accepted_finding": "Toelichting",
    "goal": "Doel",
    "consent": "Toestemming",
    "evaluation": "Evaluatie",
}
_COLUMNS = {
    "municipality_code": "gemeente",
    "first_names": "voornamen",
    "initials": "voorletters",
    "prefix": "voorvoegsel",
    "surname": "achternaam",
    "birth_date": "geboortedatum",
    "sex": "geslacht",
    "bsn": "BSN",
    "relation": "relatie",
    "consent": "toestemming",
    "consent_on": "toestemming op",
    "product_code": "product",
    "evaluation_on": "evaluatie op",
    "provider_agb": "AGB-code van de aanbieder",
    "provider_name": "aanbieder",
    "provider_reason": "reden voor de aanbieder",
    "light": "stoplicht",
    "volume": "omvang",
    "unit": "eenheid",
    "frequency": "per",
    "start": "van",
    "end": "tot en met",
    "goal": "doel",
    "area": "leefgebied",
    "text": "tekst",
    "explanation": "uitleg",
    "agreed_by": "afgestemd met",
    "withdrawn_on": "ingetrokken op",
}
_STEPS = {
    "question": "Vraag",
    "family": "Vraag",
    "referrer": "Vraag",
    "rights": "Vraag",
    "area": "Vraag",
    "scope": "Reikwijdte",
    "residence": "Reikwijdte",
    "shared": "Vraag",
    "analysis": "Analyse",
    "level": "Product",
    "norm": "Omvang",
    "start": "Omvang",
}
_ANSWER_WORDS = {
    Key.QUESTION: "de hulpvraag",
    Key.QUESTION_DATE: "datum van de vraag",
    Key.TRIED: "wat al is geprobeerd",
    Key.WISHES: "wensen van het gezin",
    Key.NETWORK: "het netwerk",
    Key.SAFE: "veiligheid",
    Key.PLAN_BY: "wie het plan maakt",
    Key.DIRECTOR: "wie de regie heeft",
    Key.REFERRER_TYPE: "soort verwijzer",
    Key.REFERRER_NAME: "naam van de verwijzer",
    Key.REFERRER_AGB: "AGB-code van de verwijzer",
    Key.SCOPE_OUTCOME: "uitkomst",
    Key.SCOPE_REASON: "uitleg bij de uitkomst",
    Key.ANALYSIS_NEEDED: "of verdere analyse nodig is",
    Key.ANALYSIS_REASON: "waarom wel of geen verdere analyse",
    Key.ANALYSIS_BY: "wie de analyse doet",
    Key.ANALYSIS_QUESTION: "vraag van de analyse",
    Key.ANALYSIS_RESULT: "uitkomst van de analyse",
    Key.SHARED_PICTURE: "gedeeld beeld",
    Key.PICTURE_DIFFERS: "waarin het beeld verschilt",
    Key.COMMITMENT_FAMILY: "inzet van het gezin",
    Key.COMMITMENT_PROVIDER: "inzet van de aanbieder",
    Key.COMMITMENT_ACCESS: "inzet van de toegang",
    Key.CLOSED_ON: "dossier gesloten op",
    Key.GOAL: "doel van de hulp",
    Key.LEVEL_REASON: "uitleg bij het niveau",
    Key.NORM_REASON: "uitleg bij de norm",
    Key.NORM_AGREED_BY: "met wie afgestemd",
    Key.START_REASON: "uitleg bij de begindatum",
    Key.URGENT: "spoed",
}
_PERSON_WORDS = {
    "residence": "woonplaats",
    "scope": "grond voor verlengde jeugdhulp",
    "shared": "wat is gedeeld",
}
_NAMED_BY = ("first_names", "text", "product_code", "key", "code", "held_on")
_ANSWERS = ("dossier_answer", "indication_answer")


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One thing to decide: where it is, and what stands here and at the colleague."""

    place: Place
    where: str
    mine: str
    theirs: str


def conflict_rows(
    conflicts: Iterable[Conflict], mine: Rows, theirs: Rows
) -> tuple[ConflictRow, ...]:
    """The conflicts in words, in the order in which they came."""
    return tuple(
        ConflictRow(
            conflict.place,
            _where(conflict, mine, theirs),
            _value(conflict.place, conflict.mine),
            _value(conflict.place, conflict.theirs),
        )
        for conflict in conflicts
    )


def _where(conflict: Conflict, mine: Rows, theirs: Rows) -> str:
    table, key, field = conflict.place
    if field == WHOLE_UNIT:
        table = "indication"
    row = mine.get(table, {}).get(key) or theirs.get(table, {}).get(key) or {}
    what = _TABLES.get(table, table)
    if table in _ANSWERS:
        name = str(row.get("key", ""))
        kind = name.partition(".")[0]
        step = _STEPS.get(kind)
        words = _ANSWER_WORDS.get(Key(name), name) if name in set(Key) else name
        if who := person_in(name):
            words = f"{_PERSON_WORDS.get(kind, name)} van {_first_name(who, mine, theirs)}"
        return f"{step}: {words}" if step else f"{what}: {words}"
    name = next((str(row[column]) for column in _NAMED_BY if row.get(column)), "")
    about = f"{what} {name}".strip()
    if field == WHOLE_UNIT:
        return f"{about}, met alles wat erbij hoort"
    return about if field == WHOLE_ROW else f"{about}: {_COLUMNS.get(field, field)}"


def _value(place: Place, value: object) -> str:
    field = place[2]
    if field in (WHOLE_ROW, WHOLE_UNIT):
        if not isinstance(value, Mapping):
            return GONE
        return _unit_text(value) if field == WHOLE_UNIT else _row_text(value)
    if field == "unit" and value in {unit.value for unit in Unit}:
        return Unit(str(value)).plural
    return NOTHING if value in (None, "") else _answer_text(place[1], value)


def _first_name(person: str, *sides: Rows) -> str:
    rows = (rows.get("person", {}).get(person, {}) for rows in sides)
    return next((str(row["first_names"]) for row in rows if row.get("first_names")), "een persoon")


def _answer_text(key: str, value: object) -> str:
    shared = read_shared(str(value)) if key.startswith(SHARED) else ()
    return "; ".join(f"{item.what} ({item.on:%d-%m-%Y})" for item in shared) or str(value)


def _row_text(row: Row) -> str:
    if "value" in row:
        return _answer_text(str(row.get("key", "")), row["value"])
    said = [str(row[name]) for name in _COLUMNS if row.get(name) and name != "light"]
    return ", ".join(said) or NOTHING


def _unit_text(unit: Mapping[tuple[str, str], Row]) -> str:
    """An indication as a whole: its state, product, volume and provider."""
    own = next((row for (table, _), row in unit.items() if table == "indication"), {})
    phases = [row for (table, _), row in unit.items() if table == "indication_phase"]
    volumes = [f"{row['volume']} van {row['start']} tot en met {row['end']}" for row in phases]
    said = [own.get("status"), own.get("product_code"), *volumes, own.get("provider_name")]
    return ", ".join(str(word) for word in said if word)
