"""What makes a line unacceptable as an assignment (JW301), before anyone keys it in.

Source: iJw 3.2 data types and message JW301 (ijw.md 1.1 and 1.2) with the rules named at each
check. A line of this program is always specific: category, code and volume, no budget (IV075).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.assignment_line import AssignmentLine
from app.domain.ijw import (
    DateUse,
    Frequency,
    NameUse,
    ProductCategory,
    ReasonChange,
    Sex,
    Unit,
    combination_allowed,
    is_agb,
    is_bsn,
    is_municipality_code,
    needs_end_date,
)
from app.domain.report import Finding, Report, Severity

LARGEST_NUMBER = 99_999_999
OLDEST = timedelta(days=120 * 365 + 30)


@dataclass(frozen=True, slots=True)
class _Rule:
    """One demand: ``broken`` says whether the line fails it; ``field`` may hold the line's ids."""

    code: str
    field: str
    sentence: str
    source: str
    broken: Callable[[AssignmentLine], bool]


def check_line(line: AssignmentLine) -> Report:
    """Everything for which the line alone would be refused; all findings are errors."""
    return Report.of(_finding(rule, line) for rule in _RULES if rule.broken(line))


def check_overlap(line: AssignmentLine, others: Iterable[AssignmentLine]) -> Report:
    """Whether ``line`` overlaps another line of the same child, provider and code (TR302, OP347).

    Pass only the earlier lines, and each pair is reported once.
    """
    clash = next((other for other in others if _overlap(line, other)), None)
    if clash is None or clash.start is None:
        return Report()
    sentence = (
        f"Deze periode overlapt met een andere regel voor {line.product_name or line.code} bij "
        f"dezelfde aanbieder, vanaf {clash.start:%d-%m-%Y}. Laat de periodes op elkaar aansluiten."
    )
    place = _START.format(position=line.position)
    return Report((Finding("F331", Severity.ERROR, sentence, place, "iJw 3.2: TR302, OP347"),))


def _finding(rule: _Rule, line: AssignmentLine) -> Finding:
    place = rule.field.format(person=line.person_id, position=line.position)
    return Finding(rule.code, Severity.ERROR, rule.sentence, place, f"iJw 3.2: {rule.source}")


def _overlap(line: AssignmentLine, other: AssignmentLine) -> bool:
    same = (line.receiver, line.code, _child(line)) == (other.receiver, other.code, _child(other))
    if not same or line.start is None or other.start is None or not _counts(line, other):
        return False
    return line.start <= (other.end or date.max) and other.start <= (line.end or date.max)


def _counts(*lines: AssignmentLine) -> bool:
    """A removed line (reason 13, end on its first day) counts for nothing (TR302)."""
    return not any(x.reason_change == ReasonChange.REMOVED and x.start == x.end for x in lines)


def _child(line: AssignmentLine) -> tuple[str, int]:
    return (line.bsn, 0) if line.bsn else ("", line.person_id)


def _is_name(text: str, longest: int, *, mandatory: bool = False) -> bool:
    return len(text) <= longest and bool(text.strip() or (not text and not mandatory))


def _flag_contradicts(line: AssignmentLine) -> bool:
    """Unknown parts of the birth date stand at 01, and the year at 1900 (IV009, CS139)."""
    if line.birth_date is None or line.date_use not in set(DateUse):
        return False
    day, month, year = line.birth_date.day, line.birth_date.month, line.birth_date.year
    unknown = {
        DateUse.DAY_UNKNOWN: day == 1,
        DateUse.MONTH_UNKNOWN: (day, month) == (1, 1),
        DateUse.ALL_UNKNOWN: (day, month, year) == (1, 1, 1900),
    }
    return not unknown[DateUse(line.date_use)]


def _impossible_birth(line: AssignmentLine) -> bool:
    if line.birth_date is None or line.assigned_on is None:
        return False
    wholly_unknown = line.date_use == DateUse.ALL_UNKNOWN
    age = line.assigned_on - line.birth_date
    return age < timedelta(0) or (age > OLDEST and not wholly_unknown)


def _forbidden_combination(line: AssignmentLine) -> bool:
    if line.unit not in set(Unit) or line.frequency not in set(Frequency):
        return False
    return not combination_allowed(Unit(line.unit), Frequency(line.frequency))


def _end_missing(line: AssignmentLine) -> bool:
    known = line.frequency in set(Frequency)
    return line.end is None and known and needs_end_date(Frequency(line.frequency))


def _personal(line: AssignmentLine) -> bool:
    """Whether the comment holds the child's name or birth date, a BSN, mail address or phone."""
    if not line.comment:
        return False
    names = {name for text in (line.first_names, line.surname) for name in _words(text)}
    birth = line.birth_date
    dates = (f"{birth:%d-%m-%Y}", f"{birth.day}-{birth.month}-{birth.year}") if birth else ()
    digits = re.findall(r"\d(?:[ .-]?\d)+", line.comment)
    return (
        bool(names & set(_words(line.comment)))
        or any(day in line.comment for day in dates)
        or any(_identifies(re.sub(r"\D", "", number)) for number in digits)
        or "@" in line.comment
    )


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _identifies(digits: str) -> bool:
    return is_bsn(digits) or (len(digits) in (10, 11) and digits.startswith(("0", "31")))


_CHILD = "question/person.{person}."
_PHASE = "volume/phase.{position}."
_START = _PHASE + "start"

_RULES = (
    _Rule(
        "F301",
        "question/municipality",
        "De gemeentecode moet uit vier cijfers bestaan. Kies de gemeente.",
        "Afzender, RS035",
        lambda line: not is_municipality_code(line.sender),
    ),
    _Rule(
        "F302",
        "provider/provider",
        "De AGB-code van de aanbieder moet uit acht cijfers bestaan. Kies de aanbieder.",
        "Ontvanger, RS036",
        lambda line: not is_agb(line.receiver),
    ),
    _Rule(
        "F303",
        _CHILD + "bsn",
        "Het BSN ontbreekt of klopt niet. Vul de negen cijfers van het BSN in.",
        "Bsn, RS037, CS002",
        lambda line: not is_bsn(line.bsn),
    ),
    _Rule(
        "F304",
        _CHILD + "birth_date",
        "De geboortedatum ontbreekt. Vul de geboortedatum in.",
        "Geboortedatum",
        lambda line: line.birth_date is None,
    ),
    _Rule(
        "F305",
        _CHILD + "birth_date",
        "De geboortedatum ligt na vandaag of meer dan 120 jaar terug. Verbeter de geboortedatum.",
        "Geboortedatum, TR002, TR134",
        _impossible_birth,
    ),
    _Rule(
        "F306",
        _CHILD + "date_use",
        "De code voor een onbekende geboortedatum bestaat niet. Kies welk deel onbekend is.",
        "DatumGebruik, COD170",
        lambda line: bool(line.date_use) and line.date_use not in set(DateUse),
    ),
    _Rule(
        "F307",
        _CHILD + "birth_date",
        "Zet wat je van de geboortedatum niet weet op 01, en het jaar op 1900.",
        "DatumGebruik, IV009, CS139",
        _flag_contradicts,
    ),
    _Rule(
        "F308",
        _CHILD + "sex",
        "Het geslacht ontbreekt. Kies het geslacht, of 'Onbekend'.",
        "Geslacht, COD046",
        lambda line: line.sex not in set(Sex),
    ),
    _Rule(
        "F309",
        _CHILD + "surname",
        "De achternaam ontbreekt of is langer dan 200 tekens. Vul de achternaam in.",
        "Achternaam, LDT_Naam",
        lambda line: not _is_name(line.surname, 200, mandatory=True),
    ),
    _Rule(
        "F310",
        _CHILD + "prefix",
        "Het voorvoegsel is langer dan 10 tekens. Maak het korter.",
        "Voorvoegsel, LDT_Voorvoegsel",
        lambda line: not _is_name(line.prefix, 10),
    ),
    _Rule(
        "F311",
        _CHILD + "first_names",
        "De voornamen zijn langer dan 200 tekens. Maak ze korter.",
        "Voornamen, LDT_Naam",
        lambda line: not _is_name(line.first_names, 200),
    ),
    _Rule(
        "F312",
        _CHILD + "initials",
        "Voorletters zijn één tot zes letters, zonder andere tekens. Verbeter de voorletters.",
        "Voorletters, RS045",
        lambda line: bool(line.initials) and not re.fullmatch(r"[^\W\d_]{1,6}", line.initials),
    ),
    _Rule(
        "F313",
        _CHILD + "name_use",
        "Zonder naam van een partner kan alleen de eigen naam worden gebruikt. Kies 'Eigen naam'.",
        "NaamGebruik, CS050, CS318",
        lambda line: line.name_use != NameUse.OWN,
    ),
    _Rule(
        "F314",
        "summary/assignment_number",
        "Het toewijzingsnummer mag alleen uit cijfers bestaan, hoogstens negen.",
        "ToewijzingNummer, LDT_Nummer",
        lambda line: not re.fullmatch(r"[0-9]{0,9}", line.assignment_number),
    ),
    _Rule(
        "F315",
        "summary/provider_reference",
        "De referentie van de aanbieder is langer dan 36 tekens. Maak haar korter.",
        "ReferentieAanbieder, LDT_Referentie",
        lambda line: not _is_name(line.provider_reference, 36),
    ),
    _Rule(
        "F316",
        "product/product",
        "De productcategorie ontbreekt of bestaat niet. Kies een product.",
        "ProductCategorie, JZ020, CD079",
        lambda line: line.category not in set(ProductCategory),
    ),
    _Rule(
        "F317",
        "product/product",
        "De productcode moet uit één tot vijf tekens bestaan. Kies een product.",
        "ProductCode, LDT_ProductCode",
        lambda line: not _is_name(line.code, 5, mandatory=True),
    ),
    _Rule(
        "F318",
        "summary/decided_at",
        "De datum en tijd van de toewijzing ontbreken. Maak de indicatie eerst definitief.",
        "Toewijzingsdatum, Toewijzingstijd, IV013",
        lambda line: line.assigned_on is None or line.assigned_at is None,
    ),
    _Rule(
        "F319",
        _START,
        "De ingangsdatum ontbreekt. Vul in wanneer de hulp begint.",
        "Ingangsdatum",
        lambda line: line.start is None,
    ),
    _Rule(
        "F320",
        _PHASE + "end",
        "De einddatum ligt voor de ingangsdatum. Verbeter een van beide.",
        "Einddatum, CS003",
        lambda line: line.start is not None and line.end is not None and line.end < line.start,
    ),
    _Rule(
        "F321",
        _PHASE + "end",
        "Een volume per week vraagt een einddatum. Vul in wanneer de hulp eindigt.",
        "Einddatum, CD076",
        _end_missing,
    ),
    _Rule(
        "F322",
        "summary/reason_change",
        "De reden van wijziging bestaat niet. Kies een reden uit de lijst.",
        "RedenWijziging, JZ002, CS336",
        lambda line: bool(line.reason_change) and line.reason_change not in set(ReasonChange),
    ),
    _Rule(
        "F323",
        "summary/reason_change",
        "Een nieuwe toewijzing heeft geen reden van wijziging. Maak het veld leeg.",
        "RedenWijziging, IV066",
        lambda line: bool(line.reason_change) and not line.assignment_number and not line.known,
    ),
    _Rule(
        "F324",
        _PHASE + "volume",
        "Het volume moet een heel getal zijn van 1 tot en met 99.999.999. Verbeter het volume.",
        "Volume, LDT_Volume, CD041",
        lambda line: line.volume is None or not 1 <= line.volume <= LARGEST_NUMBER,
    ),
    _Rule(
        "F325",
        _PHASE + "unit",
        "De eenheid ontbreekt of bestaat niet. Kies een eenheid.",
        "Eenheid, WJ756, CD041",
        lambda line: line.unit not in set(Unit),
    ),
    _Rule(
        "F326",
        _PHASE + "frequency",
        "De frequentie ontbreekt of bestaat niet. Kies een frequentie.",
        "Frequentie, WMO757, CD041",
        lambda line: line.frequency not in set(Frequency),
    ),
    _Rule(
        "F327",
        _PHASE + "frequency",
        "Etmalen, dagdelen en stuks kunnen niet per dag. Kies per week, per maand of totaal.",
        "Eenheid en Frequentie, CS338",
        _forbidden_combination,
    ),
    _Rule(
        "F328",
        "summary/budget",
        "Een toewijzing met een volume heeft geen budget. Maak het budget leeg.",
        "Budget, CD077, CD078",
        lambda line: line.budget_cents is not None,
    ),
    _Rule(
        "F329",
        "summary/comment",
        "Het commentaar bestaat alleen uit spaties. Maak het veld leeg.",
        "Commentaar, RS031",
        lambda line: bool(line.comment) and not line.comment.strip(),
    ),
    _Rule(
        "F330",
        "summary/comment",
        "In het commentaar staan persoonsgegevens. Haal namen, nummers en adressen weg.",
        "Commentaar, OP191",
        _personal,
    ),
)
