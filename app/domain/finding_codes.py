"""The findings about fields: every code with its weight, its Dutch sentence and its source.

Codes are stable: a code that is no longer used is not given out again. F001-F099, W001-W099 and
I001-I099 are fields of the dossier and the indication; the scope check uses 101 and up, the
analysis 201 and up, the lines of the export F301 and up, transport and pgb 401 and up, the
combination rules K01 and up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.report import Finding, Severity


@dataclass(frozen=True, slots=True)
class FieldRule:
    """What a code means; words between braces in ``sentence`` are filled in by the check."""

    severity: Severity
    sentence: str
    source: str = "Ontwerp indicatie §4"


def found(code: str, place: str, **words: object) -> Finding:
    """The finding ``code`` at ``place`` (``step/field``), its sentence filled in with ``words``."""
    rule = FIELD_RULES[code]
    sentence = rule.sentence.format(**words)
    return Finding(code, rule.severity, sentence[:1].upper() + sentence[1:], place, rule.source)


def _error(sentence: str, source: str = "Ontwerp indicatie §4") -> FieldRule:
    return FieldRule(Severity.ERROR, sentence, source)


def _block(sentence: str, source: str) -> FieldRule:
    return FieldRule(Severity.BLOCK, sentence, source)


def _warn(sentence: str, source: str = "Ontwerp indicatie §4") -> FieldRule:
    return FieldRule(Severity.WARNING, sentence, source)


def _inform(sentence: str, source: str = "Ontwerp indicatie §4") -> FieldRule:
    return FieldRule(Severity.INFORM, sentence, source)


_PEOPLE = {
    "F001": _error(
        "Het BSN van {name} klopt niet. Controleer de negen cijfers of maak het veld leeg.",
        "iJw 3.2: RS037, CS002",
    ),
    "F002": _error(
        "Zonder BSN kun je niet exporteren. Vul het BSN van {name} in.", "iJw 3.2: JW301 Bsn"
    ),
    "F003": _error(
        "De geboortedatum van {name} ontbreekt. Vul de datum in.", "iJw 3.2: JW301 Geboortedatum"
    ),
    "F004": _error(
        "De geboortedatum van {name} ligt in de toekomst. Verbeter de datum.", "iJw 3.2: TR134"
    ),
    "F005": _error(
        "De geboortedatum van {name} ligt meer dan 120 jaar terug. Verbeter de datum.",
        "iJw 3.2: TR002",
    ),
    "F006": _error(
        "{name} is {age} jaar. Jeugdhulp stopt bij {limit} jaar: zoek hulp via de Wmo, Zvw of Wlz.",
        "Jeugdwet art. 1.1; inkoopstrategie 2026 §3",
    ),
    "F007": _error(
        "De achternaam van {name} ontbreekt. Vul de achternaam in.", "iJw 3.2: JW301 Achternaam"
    ),
    "F008": _error(
        "Voorletters zijn 1 tot 6 letters zonder punten of spaties. Schrijf bijvoorbeeld: JP.",
        "iJw 3.2: LDT_Voorletters, RS045",
    ),
    "F009": _error(
        "Het voorvoegsel is langer dan 10 tekens. Maak het korter.", "iJw 3.2: LDT_Voorvoegsel"
    ),
    "F010": _error(
        "Het geslacht van {name} ontbreekt. Kies het geslacht, of 'Onbekend'.", "iJw 3.2: COD046"
    ),
    "F011": _error(
        "Het dossier kent geen naam van een partner. Kies bij naamgebruik 'Eigen naam'.",
        "iJw 3.2: CS050, COD700",
    ),
    "F030": _error(
        "Er staat nog geen jeugdige in het dossier. Voeg een jeugdige toe.", "Ontwerp indicatie §1"
    ),
    "F031": _error(
        "De vraag van het gezin ontbreekt. Schrijf de vraag op in hun eigen woorden.",
        "CRvB 1 mei 2017, stap 1",
    ),
    "F032": _error("Kies wie het gezin heeft verwezen.", "iJw 3.2: COD327"),
    "F033": _error(
        "Vul de naam of de AGB-code van de verwijzer in.", "iJw 3.2: CD066, CD067, OP297"
    ),
    "F034": _error(
        "Bij deze verwijzer hoort geen AGB-code. Maak de AGB-code leeg.", "iJw 3.2: CD068"
    ),
    "F035": _error("Een AGB-code heeft acht cijfers. Verbeter de AGB-code.", "iJw 3.2: RS036"),
    "F036": _error(
        "De gemeente ontbreekt of hoort niet bij deze regio. Kies de gemeente die betaalt.",
        "iJw 3.2: RS035, TR378; Jeugdwet art. 1.1",
    ),
    "F037": _error(
        "Het BSN van {name} staat ook bij iemand anders. Controleer wie dit BSN heeft.",
        "Jeugdwet §7.2",
    ),
    "F038": _error(
        "De naam van de verwijzer is langer dan 64 tekens. Maak de naam korter.",
        "iJw 3.2: NaamVerwijzer",
    ),
    "F042": _error(
        "De dag van de toestemming moet nog komen. Verbeter de datum.", "Domeinfeiten J4"
    ),
    "F043": _error(
        "De toestemming om gegevens van {name} te delen met {scope} gaat pas later in. "
        "Trek haar in en leg haar opnieuw vast.",
        "Domeinfeiten J4",
    ),
    "W001": _warn("Leg vast of {name} zelf toestemming geeft.", "Jeugdwet art. 7.3.4"),
    "W002": _warn(
        "Leg vast of een ouder of voogd van {name} toestemming geeft.", "Jeugdwet art. 7.3.4"
    ),
    "W003": _warn("Leg vast dat je dit met het gezin hebt besproken: {text}", "Domeinfeiten C3"),
    "W004": _warn(
        "{name} wil deze hulp en een ouder niet. Schrijf op waarom de hulp toch nodig is: om "
        "ernstig nadeel te voorkomen, of omdat {name} het blijft willen.",
        "Jeugdwet art. 7.3.4",
    ),
    "W005": _warn(
        "Om gegevens van {name} te delen met {scope} is ook toestemming van {who} nodig.",
        "Jeugdwet art. 7.3.11",
    ),
    "W006": _warn("Vul in op welke dag {name} toestemming gaf.", "Domeinfeiten J4"),
    "W007": _warn(
        "De toestemming om gegevens van {name} te delen met {scope} heeft geen datum. "
        "Trek haar in en leg haar opnieuw vast.",
        "Domeinfeiten J4",
    ),
    "I003": _inform(
        "De toestemming om gegevens van {name} te delen met {scope} is ingetrokken. "
        "Deel niets meer.",
        "Jeugdwet art. 7.3.11",
    ),
    "I001": _inform(
        "Het BSN van {name} ontbreekt nog. Je hebt het nodig om te exporteren.",
        "iJw 3.2: JW301 Bsn",
    ),
    "I002": _inform(
        "Je vult naam en AGB-code van de verwijzer in. In berichten telt dan de AGB-code.",
        "iJw 3.2: CD066, CD067, OP297",
    ),
}

_PRODUCT = {
    "F025": _error("Er is nog geen product gekozen. Kies een product.", "iJw 3.2: CD079"),
    "F026": _error(
        "Dit product kan niet starten op {start:%d-%m-%Y}. Kies een ander product of andere datum.",
        "Inkoopstrategie 2026 §9",
    ),
    "F027": _error(
        "Het doel ontbreekt. Schrijf op wat er beter moet gaan.", "Inkoopstrategie 2026 §13.1"
    ),
    "W031": _warn(
        "Je kiest anders dan het advies. Schrijf op waarom.", "Inkoopstrategie 2026 §7.3.4"
    ),
    "W032": _warn(
        "In het doel lijkt een BSN te staan. Haal het nummer weg: het doel gaat mee in de export.",
        "iJw 3.2: OP191",
    ),
    "I011": _inform(
        "Code, tarief en norm van dit product zijn voorlopig. Lees de regionale producten in.",
        "Domeinfeiten A6, K",
    ),
    "I012": _inform(
        "Het advies over het niveau staat nog niet vast. Beantwoord de open vragen.",
        "Ontwerp indicatie §1.1",
    ),
}

_VOLUME = {
    "F012": _error("Volume moet een heel getal zijn. {advice}", "iJw 3.2: IV042"),
    "F013": _error("Het volume ontbreekt. Vul in hoeveel hulp nodig is.", "iJw 3.2: CD041"),
    "F014": _error("Volume moet meer dan 0 zijn. Vul 1 of meer in.", "iJw 3.2: IV042"),
    "F015": _error("Dit volume is te groot. Vul hoogstens 99.999.999 in.", "iJw 3.2: LDT_Volume"),
    "F016": _error(
        "{unit} kan niet per dag. Kies per week, per maand of totaal.", "iJw 3.2: CS338"
    ),
    "F017": _error(
        "Dit product gaat per {unit}. Kies {choices} als eenheid.", "Inkoopstrategie 2026 §9"
    ),
    "F018": _error("De startdatum ontbreekt. Vul in wanneer de hulp begint."),
    "F019": _error(
        "Een volume per week heeft een einddatum nodig. Vul in wanneer de fase eindigt.",
        "iJw 3.2: CD076",
    ),
    "F020": _error(
        "De fase eindigt voor zij begint. Verbeter een van de datums.", "iJw 3.2: CS003"
    ),
    "F021": _error(
        "Deze fase begint voor de vorige klaar is. Kies {start:%d-%m-%Y} of later.",
        "iJw 3.2: TR302",
    ),
    "F022": _error("Er is nog geen fase. Voeg een fase toe en vul de omvang in."),
    "F023": _error("De frequentie ontbreekt. Kies per dag, per week, per maand of totaal."),
    "F024": _error(
        "De einddatum ontbreekt. Zonder einde zijn omvang, kosten en norm niet te berekenen. "
        "Vul in wanneer de fase eindigt.",
        "Ontwerp indicatie §2; iJw 3.2 CD076 vraagt dit alleen per week",
    ),
    "F028": _error("De eenheid ontbreekt. Kies een eenheid.", "iJw 3.2: CD041"),
    "F029": _error("De evaluatiedatum ontbreekt. Kies een dag{proposal}.", "Ontwerp indicatie §3"),
    "F039": _error("Deze datum ligt te ver weg. Controleer het jaartal."),
    "W021": _warn("De {ordinal} fase heeft nog geen doel.", "Inkoopstrategie 2026 §5.5"),
    "W022": _warn(
        "Tussen deze fase en de vorige zit {gap}. Laat de fasen aansluiten of leg uit waarom.",
        "Ontwerp indicatie §2",
    ),
    "W023": _warn(
        "De laatste fase duurt langer dan een jaar. Maak haar korter of leg uit waarom.",
        "Inkoopstrategie 2026 §5.2",
    ),
    "W024": _warn(
        "{name} wordt {age} op {birthday:%d-%m-%Y}, tijdens deze hulp. "
        "Stop de hulp daarvoor of regel verlengde jeugdhulp.",
        "Jeugdwet art. 1.1; domeinfeiten B4",
    ),
    "W025": _warn(
        "De startdatum is al geweest. Schrijf op waarom.", "Standaard administratieprotocol §4.1"
    ),
    "W026": _block("{sentence} Schrijf op waarom dit nodig is.", "Inkoopstrategie 2026 §9"),
    "W027": _block(
        "De omvang is hoger dan de norm. Schrijf op wie hiermee akkoord is.",
        "Inkoopstrategie 2026 §9",
    ),
    "W028": _warn(
        "De evaluatie valt buiten de hulp. "
        "Kies een dag van {start:%d-%m-%Y} tot en met {end:%d-%m-%Y}.",
        "Ontwerp indicatie §3",
    ),
    "W029": _warn(
        "Voor een deel van de periode is geen tarief bekend. De kosten zijn daardoor te laag.",
        "Ontwerp indicatie §2",
    ),
    "I021": _inform("{sentence} Reden en akkoord zijn vastgelegd.", "Inkoopstrategie 2026 §9"),
    "I022": _inform("{sentence}", "Inkoopstrategie 2026 §9"),
}

_PROVIDER = {
    "F040": _error("Er is nog geen aanbieder gekozen. Kies een aanbieder.", "iJw 3.2: Ontvanger"),
    "F041": _error(
        "De AGB-code van de aanbieder heeft geen acht cijfers. Kies de aanbieder opnieuw.",
        "iJw 3.2: RS036",
    ),
    "W041": _warn(
        "Je kiest een aanbieder die niet groen is. Schrijf op waarom.", "Domeinfeiten C4"
    ),
}

_TERM = "Awb art. 4:13 en 4:14; domein C3"
_DECISION = {
    "F234": _error("Deze dag moet nog komen. Verbeter de datum.", _TERM),
    "F235": _error("Deze dag ligt voor de dag van de aanvraag. Verbeter een datum.", _TERM),
    "F236": _error(
        "De verlenging eindigt niet later dan de termijn zelf ({due:%d-%m-%Y}). "
        "Verbeter de datum of maak haar leeg.",
        _TERM,
    ),
    "W206": _warn("{sentence} Besluit nu, en leg uit waarom het later is.", _TERM),
    "W207": _warn(
        "{sentence} Besluit op tijd, of verleng voor die dag met een brief. "
        "Wacht je, leg dan uit waarom.",
        _TERM,
    ),
    "W208": _warn(
        "Vul in wanneer je het gezin over de verlenging schreef. "
        "Zonder die brief blijft {due:%d-%m-%Y} de laatste dag.",
        _TERM,
    ),
    "W209": _warn(
        "Het gezin hoorde pas na {due:%d-%m-%Y} van de verlenging. Zij telt dus niet; "
        "leg uit waarom het later is.",
        _TERM,
    ),
    "I207": _inform(
        "Noteer wanneer de aanvraag binnenkwam. Vanaf die dag heb je {weeks} weken om te "
        "besluiten.",
        _TERM,
    ),
    "I208": _inform("{sentence}", _TERM),
}

FIELD_RULES: Mapping[str, FieldRule] = {
    **_PEOPLE,
    **_PRODUCT,
    **_VOLUME,
    **_PROVIDER,
    **_DECISION,
}
"""Every code of the field checks."""
