"""Make the templates of the letters and the plan that come with the program.

No text of a law or a decision is invented: where a municipality has its own words, the template has
a marked place "[tekst gemeente: …]".

    python packaging/make_letters.py
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from docx import Document
from docx.document import Document as Made
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import Cm, Pt

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "letters"
_OURS = re.compile(r"(\[tekst gemeente[^\]]*\])")

HELP = (
    ("", "[[elke hulp]]"),
    ("Heading 2", "[[hulp]]"),
    ("", "Voor: [[naam jeugdige]]"),
    ("", "Stand: [[stand]]"),
    ("", "Doel: [[doel]]"),
    ("", "Wanneer en hoe vaak: [[wanneer en hoe vaak]]"),
    ("", "Hoeveel: [[hoeveel]]"),
    ("", "Wie helpt: [[wie helpt]]"),
    ("", "Waarom deze aanbieder: [[waarom deze aanbieder]]"),
    ("", "Terugkijken: [[terugkijken]]"),
    ("", "[[einde hulp]]"),
)
HEAD = (
    ("", "[tekst gemeente: naam en adres van de gemeente]"),
    ("", "[tekst gemeente: naam en adres van de ontvanger]"),
    ("", "Datum: [[datum]]"),
    ("", "Ons kenmerk: [[dossiernummer]]"),
    ("", "Onderwerp: concept van het besluit over jeugdhulp voor [[naam jeugdige]]"),
    ("Title", "Concept: besluit over jeugdhulp"),
    ("", "[tekst gemeente: aanhef]"),
    ("", "Deze brief gaat over [[naam jeugdige]], geboren op [[geboortedatum]]."),
    ("Heading 1", "De vraag"),
    ("", "[[vraag]]"),
    ("", "Dit willen jullie: [[wensen]]"),
)
END = (
    ("Heading 1", "Niet eens met dit besluit?"),
    ("", "[tekst gemeente: bezwaar en termijn]"),
    ("Heading 1", "Vragen?"),
    ("", "Je contactpersoon is [[naam medewerker]]."),
    ("", "[tekst gemeente: bereikbaarheid, afsluiting en ondertekening]"),
)
LETTER = (
    *HEAD,
    ("Heading 1", "Het besluit"),
    ("", "[tekst gemeente: het besluit en de wettelijke grond]"),
    *HELP,
    ("Heading 1", "Waarom dit besluit"),
    ("", "[tekst gemeente: motivering]"),
    *END,
)
REFUSAL = (
    *HEAD,
    ("Heading 1", "Het besluit"),
    ("", "Wij geven geen jeugdhulp voor deze vraag."),
    ("", "[tekst gemeente: het besluit en de wettelijke grond]"),
    ("Heading 1", "Waarom dit besluit"),
    ("", "[[waarom niet]]"),
    ("", "[tekst gemeente: motivering langs de vijf stappen]"),
    ("Heading 1", "Waar jullie wel terechtkunnen"),
    ("", "[[andere hulp]]"),
    *END,
)
PLAN = (
    ("Title", "Plan van het gezin"),
    ("", "Dossier [[dossiernummer]], gemeente [[gemeente]], [[datum]]"),
    ("", "Jeugdigen: [[jeugdigen]]"),
    ("", "Volwassenen: [[volwassenen]]"),
    ("", "Wie maakt het plan: [[wie maakt het plan]]"),
    ("", "Regisseur: [[regisseur]]"),
    ("Heading 1", "De vraag"),
    ("", "[[vraag]]"),
    ("", "Dit is al geprobeerd: [[al geprobeerd]]"),
    ("", "Dit willen jullie: [[wensen]]"),
    ("", "Dit kan het netwerk: [[netwerk]]"),
    ("Heading 1", "Doelen"),
    ("", "[[doelen]]"),
    ("Heading 1", "De hulp"),
    *HELP,
    ("Heading 1", "Afspraken"),
    ("", "[tekst gemeente: afspraken en ondertekening]"),
    ("", "Gemaakt door [[naam medewerker]]."),
)


def main() -> None:
    """Write the templates."""
    FOLDER.mkdir(exist_ok=True)
    for name, lines in (("brief", LETTER), ("plan", PLAN), ("afwijzing", REFUSAL)):
        document = Document()
        _set_up(document)
        for style, text in lines:
            _add(document, style, text)
        document.sections[0].footer.paragraphs[0].text = "Dossier [[dossiernummer]]"
        document.save(str(FOLDER / f"{name}.docx"))


def _set_up(document: Made) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    properties = document.core_properties
    properties.author, properties.title, properties.comments = "Indicatiewijzer", "Sjabloon", ""
    properties.created = properties.modified = datetime(2026, 1, 1, tzinfo=UTC)


def _add(document: Made, style: str, text: str) -> None:
    """A paragraph; a label before a place is bold, the municipality's own words are marked."""
    paragraph = document.add_paragraph(style=style or "Normal")
    for part in filter(None, _OURS.split(text)):
        head, colon, rest = part.partition(": ")
        labelled = bool(colon) and rest.startswith("[[")
        if labelled:
            paragraph.add_run(f"{head}: ").bold = True
        run = paragraph.add_run(rest if labelled else part)
        if _OURS.fullmatch(part):
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


if __name__ == "__main__":
    main()
