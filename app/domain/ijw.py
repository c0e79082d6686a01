"""The national message standard: code lists and identification of iJw 3.2.

Codes are text with leading zeros, spelled as the standard spells them; every enum member's value
*is* the code and ``.label`` its Dutch meaning. Source: iJw 3.2 code lists WJ756, WMO757, JZ020,
COD327, JZ002, COD046, COD170, COD700; rules RS035-RS037, CS002, CS338, CS343, CD076.
"""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """A code of a national list: the value is the code, ``label`` what it means in Dutch."""

    label: str

    def __new__(cls, code: str, label: str = "") -> Code:
        """Make a member; looking one up by its code needs no label."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        return member


class Unit(Code):
    """WJ756 Eenheid, without 82 and 83: the region buys effort, not output (OP305)."""

    MINUTE = "01", "minuut"
    HOUR = "04", "uur"
    DAY = "14", "etmaal"
    HALF_DAY = "16", "dagdeel"
    PIECE = "84", "stuks"

    @property
    def plural(self) -> str:
        """The Dutch plural for use after a number."""
        return {"01": "minuten", "04": "uur", "14": "etmalen", "16": "dagdelen", "84": "stuks"}[
            self.value
        ]


class Frequency(Code):
    """WMO757 Frequentie (3 and 5 do not exist)."""

    PER_DAY = "1", "per dag"
    PER_WEEK = "2", "per week"
    PER_MONTH = "4", "per maand"
    TOTAL = "6", "totaal"


class ProductCategory(Code):
    """JZ020 Productcategorie, as far as it is for new use."""

    PERSONAL_CARE = "40", "Persoonlijke verzorging"
    DAY_TREATMENT = "41", "Dagbehandeling"
    TRANSPORT = "42", "Vervoerdiensten"
    STAY_WITH_TREATMENT = "43", "Jeugdhulp verblijf (incl. behandeling)"
    STAY = "44", "Jeugdhulp verblijf (excl. behandeling)"
    AMBULATORY = "45", "Jeugdhulp ambulant"
    CRISIS = "46", "Jeugdhulp crisis"
    PROBATION = "47", "Jeugdreclassering"
    PROTECTION = "48", "Jeugdbescherming"
    PREVENTIVE_JUSTICE = "49", "Activiteiten in het preventief justitieel kader"
    TAILORED = "50", "Maatwerkarrangementen jeugd"
    BASIC_MENTAL_HEALTH = "51", "Generalistische basis-ggz"
    SPECIALIST_MENTAL_HEALTH = "52", "Specialistische ggz"
    PAEDIATRICS = "53", "Kindergeneeskunde"
    MENTAL_HEALTH = "54", "Jeugd-ggz"
    NATIONAL = "55", "Landelijk ingekochte zorg"


class ReferrerType(Code):
    """COD327 Type verwijzer (07 does not exist)."""

    MUNICIPALITY = "01", "Gemeente"
    GENERAL_PRACTITIONER = "02", "Huisarts"
    YOUTH_DOCTOR = "03", "Jeugdarts"
    CERTIFIED_BODY = "04", "Gecertificeerde instelling"
    MEDICAL_SPECIALIST = "05", "Medisch specialist"
    NONE = "06", "Zelfverwijzer of geen verwijzer"
    COURT = "08", "Rechter, officier van justitie of functionaris JJI"


class Sex(Code):
    """COD046 Geslacht."""

    UNKNOWN = "0", "Onbekend"
    MALE = "1", "Mannelijk"
    FEMALE = "2", "Vrouwelijk"


class DateUse(Code):
    """COD170 DatumGebruik; no code means that the whole date is known."""

    DAY_UNKNOWN = "1", "Dag onbekend"
    MONTH_UNKNOWN = "2", "Dag en maand onbekend"
    ALL_UNKNOWN = "3", "Dag, maand en jaar onbekend"


class NameUse(Code):
    """COD700 NaamGebruik for a client (6 is for organisations, CS318)."""

    OWN = "1", "Eigen naam"
    PARTNER = "2", "Naam partner"
    PARTNER_OWN = "3", "Naam partner en eigen naam"
    OWN_PARTNER = "4", "Eigen naam en naam partner"
    PSEUDONYM = "5", "Pseudoniem"


class ReasonChange(Code):
    """JZ002 RedenWijziging (01 is no longer allowed, CS336)."""

    DECEASED = "02", "Cliënt overleden"
    CONTRACT = "03", "Contractwijziging"
    EXTENDED = "04", "Herbeoordeling: verlenging toewijzing"
    SHORTENED = "05", "Herbeoordeling: verkorting toewijzing"
    OTHER_DOMAIN = "06", "Uitstroom naar ander domein"
    MOVED = "07", "Verhuizing naar een andere gemeente"
    TO_BUDGET = "08", "Wijziging leveringsvorm"
    OTHER_PROVIDER = "09", "Overstap naar andere aanbieder"
    NEW_FUNDING = "10", "Overgang naar nieuwe bekostigingssystematiek"
    REORGANISED = "11", "Gemeentelijke herindeling"
    BY_PROVIDER = "12", "Geïnitieerd door de aanbieder"
    REMOVED = "13", "Verwijderd"
    CORRECTION = "14", "Administratieve correctie"


_NOT_PER_DAY = frozenset({Unit.DAY, Unit.HALF_DAY, Unit.PIECE})
ELEVEN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
"""By what each digit of a BSN counts; the sum is a multiple of eleven."""


def combination_allowed(unit: Unit, frequency: Frequency) -> bool:
    """Whether ``unit`` may be assigned per ``frequency``: 14, 16 and 84 not per day (CS338)."""
    return not (frequency is Frequency.PER_DAY and unit in _NOT_PER_DAY)


def needs_end_date(frequency: Frequency) -> bool:
    """Whether ``frequency`` makes Einddatum mandatory: only "per week" does (CD076)."""
    return frequency is Frequency.PER_WEEK


def is_bsn(text: str) -> bool:
    """Whether ``text`` is a BSN: nine digits, eleven test, not all zeros (RS037, CS002)."""
    if len(text) != 9 or not text.isdecimal() or not text.isascii() or text == "000000000":
        return False
    return sum(w * int(digit) for w, digit in zip(ELEVEN_WEIGHTS, text, strict=True)) % 11 == 0


def is_agb(text: str) -> bool:
    """Whether ``text`` has the form of an AGB code: eight digits, no check digit (RS036)."""
    return len(text) == 8 and text.isascii() and text.isdecimal()


def is_municipality_code(text: str) -> bool:
    """Whether ``text`` has the form of a CBS municipality code: four digits (RS035)."""
    return len(text) == 4 and text.isascii() and text.isdecimal()
