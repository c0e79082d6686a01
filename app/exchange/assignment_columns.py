"""The columns of an assignment, in the order and spelling of iJw, for the workbook and for CSV.

Source: design of the indication, section 6; iJw 3.2 message JW301 (ijw.md 1.2 and 5a).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum, auto

from app.domain.assignment_line import AssignmentLine


class Kind(Enum):
    """How the value of a column is written; euros are kept in whole cents until then."""

    TEXT = auto()
    DATE = auto()
    TIME = auto()
    WHOLE = auto()
    EURO = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its iJw header, the field it shows, how, how wide (in digits) and its meaning.

    ``helper`` columns are for the reader; they are no elements of JW301.
    """

    header: str
    field: str
    kind: Kind
    width: float
    meaning: str
    helper: bool = False

    def value(self, line: AssignmentLine) -> str | int | date | time | None:
        """What the line has in this column."""
        value: str | int | date | time | None = getattr(line, self.field)
        return value


COLUMNS = (
    Column("Afzender", "sender", Kind.TEXT, 11, "Gemeentecode (CBS), vier cijfers"),
    Column("Ontvanger", "receiver", Kind.TEXT, 12, "AGB-code van de aanbieder, acht cijfers"),
    Column("Bsn", "bsn", Kind.TEXT, 12, "Burgerservicenummer van de jeugdige, negen cijfers"),
    Column("Geboortedatum", "birth_date", Kind.DATE, 17, "Geboortedatum van de jeugdige"),
    Column(
        "DatumGebruik",
        "date_use",
        Kind.TEXT,
        15.5,
        "Welk deel van de geboortedatum onbekend is; leeg als de hele datum bekend is",
    ),
    Column("Geslacht", "sex", Kind.TEXT, 11, "Geslacht"),
    Column("Achternaam", "surname", Kind.TEXT, 18, "Achternaam zonder voorvoegsel"),
    Column("Voorvoegsel", "prefix", Kind.TEXT, 14, "Voorvoegsel van de achternaam"),
    Column("Voornamen", "first_names", Kind.TEXT, 18, "Voornamen"),
    Column("Voorletters", "initials", Kind.TEXT, 13, "Voorletters zonder punten of spaties"),
    Column("NaamGebruik", "name_use", Kind.TEXT, 15, "Welke naam wordt gebruikt"),
    Column(
        "ToewijzingNummer",
        "assignment_number",
        Kind.TEXT,
        20,
        "Leeg bij een nieuwe indicatie: het systeem van de gemeente geeft het nummer",
    ),
    Column(
        "ReferentieAanbieder",
        "provider_reference",
        Kind.TEXT,
        22,
        "Alleen gevuld als antwoord op een verzoek van de aanbieder",
    ),
    Column("ProductCategorie", "category", Kind.TEXT, 19, "Productcategorie, twee cijfers"),
    Column("ProductCode", "code", Kind.TEXT, 14.5, "Productcode van de regio"),
    Column(
        "Toewijzingsdatum", "assigned_on", Kind.DATE, 19.5, "Dag waarop de indicatie definitief is"
    ),
    Column(
        "Toewijzingstijd", "assigned_at", Kind.TIME, 17, "Tijd waarop de indicatie definitief is"
    ),
    Column("Ingangsdatum", "start", Kind.DATE, 16, "Eerste dag van de hulp"),
    Column("Einddatum", "end", Kind.DATE, 13, "Laatste dag van de hulp"),
    Column("RedenWijziging", "reason_change", Kind.TEXT, 17.5, "Leeg bij een nieuwe indicatie"),
    Column("Volume", "volume", Kind.WHOLE, 10, "Hoeveelheid per frequentie, een heel getal"),
    Column("Eenheid", "unit", Kind.TEXT, 11, "Eenheid van het volume"),
    Column("Frequentie", "frequency", Kind.TEXT, 13, "Hoe vaak het volume geldt"),
    Column("Budget", "budget_cents", Kind.EURO, 11, "Leeg: deze regio wijst een volume toe"),
    Column("Commentaar", "comment", Kind.TEXT, 20, "Nooit persoonsgegevens of zorginhoud"),
    Column("Gemeentenaam", "municipality_name", Kind.TEXT, 18, "Naam van de gemeente", True),
    Column("AanbiederNaam", "provider_name", Kind.TEXT, 26, "Naam van de aanbieder", True),
    Column("ProductOmschrijving", "product_name", Kind.TEXT, 38, "Naam van het product", True),
    Column("EenheidOmschrijving", "unit_label", Kind.TEXT, 22, "Betekenis van Eenheid", True),
    Column(
        "FrequentieOmschrijving", "frequency_label", Kind.TEXT, 25, "Betekenis van Frequentie", True
    ),
    Column("Niveau", "level", Kind.TEXT, 16, "Niveau van de hulp", True),
    Column("Leveringsvorm", "delivery", Kind.TEXT, 16.5, "ZIN = zorg in natura", True),
    Column("VerwijzerType", "referrer_type", Kind.TEXT, 16, "Soort verwijzer", True),
    Column("VerwijzerNaam", "referrer_name", Kind.TEXT, 26, "Naam van de verwijzer", True),
    Column(
        "TotaalVolume",
        "total_volume",
        Kind.WHOLE,
        15,
        "Volume over de hele periode, in de eenheid van de regel",
        True,
    ),
    Column(
        "Tarief",
        "tariff_cents",
        Kind.EURO,
        11,
        "Tarief op de eerste dag, per eenheid van het product",
        True,
    ),
    Column(
        "Kosten",
        "cost_cents",
        Kind.EURO,
        13,
        "Geschatte kosten van de regel. Verandert het tarief in de periode, dan telt elk deel "
        "met zijn eigen tarief",
        True,
    ),
)
