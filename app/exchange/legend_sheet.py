"""The sheet Toelichting: where the file comes from and what its columns and codes mean."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.ijw import (
    Code,
    DateUse,
    Frequency,
    NameUse,
    ProductCategory,
    ReasonChange,
    ReferrerType,
    Sex,
    Unit,
)
from app.exchange import dutch_words
from app.exchange.assignment_columns import COLUMNS, Column, Kind
from app.exchange.sheet_writer import SheetWriter
from app.exchange.text_table import write_text_table
from app.exchange.workbook_content import WorkbookContent

NAME = "Toelichting"
HEADER = ("Onderwerp", "Naam of code", "Betekenis")
_WIDTHS = (200, 240, 620)
_CODE_LISTS: tuple[tuple[str, type[Code]], ...] = (
    ("DatumGebruik (COD170)", DateUse),
    ("Geslacht (COD046)", Sex),
    ("NaamGebruik (COD700)", NameUse),
    ("ProductCategorie (JZ020)", ProductCategory),
    ("RedenWijziging (JZ002)", ReasonChange),
    ("Eenheid (WJ756)", Unit),
    ("Frequentie (WMO757)", Frequency),
    ("VerwijzerType (COD327)", ReferrerType),
)
_SHOWN_AS = {
    Kind.TEXT: "tekst",
    Kind.DATE: "datum, dd-mm-jjjj",
    Kind.TIME: "tijd, uu:mm:ss",
    Kind.WHOLE: "heel getal",
    Kind.EURO: "euro's",
}
_SHEETS = (
    ("Indicatie", "Per jeugdige één A4 om te lezen, te bespreken en te printen."),
    ("Toewijzing", "Eén rij per regel, om over te nemen in het systeem van de gemeente."),
    ("Onderbouwing", "Hoe het besluit tot stand kwam: vragen, antwoorden, advies en redenen."),
    ("Toelichting", "Waar dit bestand vandaan komt en wat kolommen en codes betekenen."),
)


def write_legend(writer: SheetWriter, content: WorkbookContent) -> None:
    """Fill the sheet."""
    rows = (*_origin(content), *_data(content), *meanings())
    write_text_table(writer, HEADER, rows, _WIDTHS, repeated=1)


def _origin(content: WorkbookContent) -> Iterator[tuple[str, str, str]]:
    subject = "Over dit bestand"
    yield from again_row(content.again_of)
    yield subject, "Dossier", content.dossier.number
    yield subject, "Regio", content.region
    yield subject, "Gemaakt op", dutch_words.moment(content.made_at)
    yield subject, "Gemaakt door", content.worker
    yield subject, "Versie van het programma", f"Indicatiewijzer {content.app_version}"
    yield subject, "Versie van de catalogus", content.catalogue_version
    yield subject, "Berichtenstandaard", "iJw 3.2, bericht JW301"
    for name, meaning in _SHEETS:
        yield "Tabbladen", name, meaning


def again_row(lost: str) -> Iterator[tuple[str, str, str]]:
    """The row that says that this file replaces the ``lost`` one; none where nothing was lost."""
    if lost:
        yield (
            "Over dit bestand",
            "OPNIEUW GEMAAKT",
            f"Dit bestand vervangt {lost}. "
            "Neem geen regel over die al uit dat bestand is overgenomen.",
        )


def _data(content: WorkbookContent) -> Iterator[tuple[str, str, str]]:
    for item in content.synced:
        reference = dutch_words.day(item.reference_date) or "onbekend"
        read = f", ingelezen op {dutch_words.moment(item.imported_at)}" if item.imported_at else ""
        file = f" uit {item.file}" if item.file else ""
        yield "Regionale gegevens", item.kind, f"Peildatum {reference}{read}{file}"
    if not content.synced:
        yield "Regionale gegevens", "", "Er zijn nog geen regionale gegevens ingelezen."


def meanings() -> Iterator[tuple[str, str, str]]:
    """Per column and per code: where it belongs, its name and what it means."""
    yield from _columns()
    yield from _codes()


def _columns() -> Iterator[tuple[str, str, str]]:
    for column in COLUMNS:
        subject = "Hulpkolom (geen onderdeel van JW301)" if column.helper else "Kolom van JW301"
        yield subject, column.header, _meaning(column)


def _meaning(column: Column) -> str:
    return f"{column.meaning} ({_SHOWN_AS[column.kind]})"


def _codes() -> Iterator[tuple[str, str, str]]:
    for name, codes in _CODE_LISTS:
        for code in codes:
            yield name, code.value, code.label
