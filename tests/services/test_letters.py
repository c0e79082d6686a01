"""Letter and plan: what stands in them, whose template is used, and texts that try to do harm."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from app.domain.dossier import Key
from app.exchange.letter_template import fill_letter
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.letters import LetterKind, Letters
from app.services.settings import SettingKey, Settings
from app.services.workplace import RefusedError, Workplace

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "letters"
Draft = tuple[DossierView, int]


@pytest.fixture
def settings(workplace: Workplace) -> Settings:
    return Settings(workplace.sessions)


@pytest.fixture
def letters(workplace: Workplace, settings: Settings) -> Letters:
    return Letters(workplace, settings, SHIPPED)


def words(source: Path | bytes) -> str:
    opened = Document(str(source) if isinstance(source, Path) else BytesIO(source))
    return "\n".join(paragraph.text for paragraph in opened.paragraphs)


def template(*lines: str) -> bytes:
    made, memory = Document(), BytesIO()
    for line in lines:
        made.add_paragraph(line)
    made.save(memory)
    return memory.getvalue()


def test_the_letter_names_child_help_and_the_places_of_the_municipality(
    letters: Letters, draft: Draft, tmp_path: Path
) -> None:
    result = letters.write(draft[0].id, LetterKind.LETTER, tmp_path)
    assert [path.name for path in result.paths] == ["Brief_D-2026-001_2026-11-22.docx"]
    assert result.remark == ""
    text = words(result.paths[0])
    for part in (
        "Deze brief gaat over Sanne Voorbeeld, geboren op 9 maart 2014.",
        "Hoe krijgen we weer rust in de ochtend?",
        "Ambulante hulp thuis Gespecialiseerd",
        "Doel: Samen de ochtend door",
        "Wie helpt: Voorbeeld Jeugdhulp geeft deze hulp.",
        "Terugkijken: Op 28 februari 2027 kijken we samen hoe het gaat.",
        "[tekst gemeente: bezwaar en termijn]",
        "Je contactpersoon is j.jansen.",
    ):
        assert part in text
    assert "[[" not in text
    assert "Dit willen jullie" not in text  # nothing was answered, so no heading stands alone
    assert "999900006" not in text


def test_the_plan_is_one_for_the_family(letters: Letters, draft: Draft, tmp_path: Path) -> None:
    result = letters.write(draft[0].id, LetterKind.PLAN, tmp_path)
    text = words(result.paths[0])
    assert "Jeugdigen: Sanne Voorbeeld" in text
    assert "Volwassenen: Mirjam Voorbeeld" in text
    assert "Voor: Sanne Voorbeeld" in text
    assert "[[" not in text


def test_the_plan_names_who_makes_and_directs_it(
    letters: Letters, draft: Draft, dossiers: Dossiers, tmp_path: Path
) -> None:
    answers = {Key.DIRECTOR: "M. de Wit, toegang Venlo", Key.PLAN_BY: "together"}
    dossiers.answer_all(draft[0].id, {str(key): text for key, text in answers.items()})
    text = words(letters.write(draft[0].id, LetterKind.PLAN, tmp_path).paths[0])
    assert "Wie maakt het plan: Gezin en toegang samen" in text
    assert "Regisseur: M. de Wit, toegang Venlo" in text
    dossiers.answer_all(draft[0].id, dict.fromkeys(map(str, answers), ""))
    text = words(letters.write(draft[0].id, LetterKind.PLAN, tmp_path).paths[0])
    assert "Regisseur" not in text
    assert "Wie maakt" not in text


def test_an_older_letter_is_never_overwritten(
    letters: Letters, draft: Draft, tmp_path: Path
) -> None:
    first = letters.write(draft[0].id, LetterKind.LETTER, tmp_path).paths[0]
    second = letters.write(draft[0].id, LetterKind.LETTER, tmp_path).paths[0]
    assert second.name == f"{first.stem}_2.docx"


def test_without_an_indication_there_is_no_letter(
    letters: Letters, family: DossierView, tmp_path: Path
) -> None:
    with pytest.raises(RefusedError, match="nog geen indicatie"):
        letters.write(family.id, LetterKind.LETTER, tmp_path)


def refuse(dossiers: Dossiers, dossier_id: int) -> None:
    for key, value in {
        Key.SCOPE_OUTCOME: "refused",
        Key.SCOPE_REASON: "De training past.",
        "scope.free-training": "yes",
        "scope.refusal.free-provision": "yes",
    }.items():
        dossiers.answer(dossier_id, key, value)


def test_a_refusal_names_its_grounds_and_where_help_is_to_be_had(
    letters: Letters, dossiers: Dossiers, family: DossierView, tmp_path: Path
) -> None:
    refuse(dossiers, family.id)
    result = letters.write(family.id, LetterKind.REFUSAL, tmp_path)
    assert [path.name for path in result.paths] == ["Afwijzing_D-2026-001_2026-11-22.docx"]
    assert result.remark == ""
    text = words(result.paths[0])
    for part in (
        "Deze brief gaat over Sanne Voorbeeld, geboren op 9 maart 2014.",
        "Er is hulp in de gemeente die bij jullie vraag past en waar geen besluit voor nodig is.",
        "Voor deze training hebben jullie geen besluit nodig.",
        "[tekst gemeente: bezwaar en termijn]",
    ):
        assert part in text
    assert "[[" not in text


@pytest.mark.parametrize("key", [Key.SCOPE_OUTCOME, "scope.refusal.free-provision"])
def test_without_a_refusal_and_its_ground_there_is_no_such_letter(
    letters: Letters, dossiers: Dossiers, family: DossierView, tmp_path: Path, key: str
) -> None:
    refuse(dossiers, family.id)
    dossiers.answer(family.id, key, "")
    with pytest.raises(RefusedError, match="niet afgewezen"):
        letters.write(family.id, LetterKind.REFUSAL, tmp_path)


def test_the_template_of_the_municipality_goes_first(
    letters: Letters, settings: Settings, draft: Draft, tmp_path: Path
) -> None:
    folder = tmp_path / "sjablonen"
    own = folder / draft[0].municipality
    own.mkdir(parents=True)
    (folder / "brief.docx").write_bytes(template("Van iedereen"))
    settings.set(SettingKey.LETTER_FOLDER, str(folder))
    assert words(letters.write(draft[0].id, LetterKind.LETTER, tmp_path).paths[0]) == "Van iedereen"
    (own / "brief.docx").write_bytes(template("Gemeente [[Gemeente]], [[onze ref]]"))
    result = letters.write(draft[0].id, LetterKind.LETTER, tmp_path)
    assert words(result.paths[0]) == f"Gemeente {draft[0].municipality}, [[onze ref]]"
    assert result.remark == (
        "Het sjabloon brief.docx heeft plekken die het programma niet kent: [[onze ref]]."
    )


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 stuk", b"geen Word"])
def test_a_template_that_is_no_word_document_is_told(
    letters: Letters, settings: Settings, draft: Draft, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "brief.docx").write_bytes(content)
    settings.set(SettingKey.LETTER_FOLDER, str(tmp_path))
    with pytest.raises(RefusedError, match=r"sjabloon brief\.docx kan niet worden gelezen"):
        letters.write(draft[0].id, LetterKind.LETTER, tmp_path)
    assert list(tmp_path.glob("Brief_*")) == []


def test_a_place_that_word_cut_in_pieces_is_filled_in_its_looks() -> None:
    made, memory = Document(), BytesIO()
    paragraph = made.add_paragraph("Beste ")
    for piece in ("[[ro", "ep", "naam]]"):
        paragraph.add_run(piece).bold = True
    paragraph.add_run(", hallo")
    made.save(memory)
    letter = fill_letter(memory.getvalue(), {"roepnaam": "Sanne"}, [])
    (found,) = Document(BytesIO(letter.content)).paragraphs
    assert found.text == "Beste Sanne, hallo"
    assert [run.text for run in found.runs if run.bold and run.text] == ["Sanne"]


def test_every_help_gets_its_own_block_and_text_is_never_a_place() -> None:
    made = template("[[elke hulp]]", "[[hulp]]: [[doel]]", "[[einde hulp]]", "Eind [[vraag]]")
    helps = [{"hulp": "A", "doel": "[[vraag]]"}, {"hulp": "", "doel": ""}, {"hulp": "B"}]
    letter = fill_letter(made, {"vraag": "x", "doel": "y"}, helps)
    assert words(letter.content) == "A: [[vraag]]\nB: y\nEind x"
    assert letter.unknown == ()


def headed(*lines: tuple[str, int]) -> bytes:
    """A template of headings (their level) and plain text (level 0)."""
    made, memory = Document(), BytesIO()
    for text, level in lines:
        if level:
            made.add_heading(text, level)
        else:
            made.add_paragraph(text)
    made.save(memory)
    return memory.getvalue()


HEADINGS = [
    ((("Doelen", 1), ("[[doelen]]", 0), ("Hulp", 1), ("Eind", 0)), "Hulp\nEind"),
    ((("Doelen", 1), ("[[doelen]]", 0)), ""),
    ((("Doelen", 1), ("[[doelen]]", 0), ("[[wensen]]", 0), ("Hulp", 1), ("x", 0)), "Hulp\nx"),
    ((("Doelen", 1), ("Klein", 2), ("[[doelen]]", 0), ("Hulp", 1), ("x", 0)), "Hulp\nx"),
    ((("Doelen", 1), ("[[doelen]]", 0), ("Klein", 2), ("x", 0)), "Doelen\nKlein\nx"),
    ((("Doelen", 1), ("[[doelen]]", 0), ("[tekst]", 0)), "Doelen\n[tekst]"),
    ((("Leeg", 1), ("Hulp", 1), ("[[vraag]]", 0)), "Leeg\nHulp\nWat?"),
]


@pytest.mark.parametrize(("lines", "expected"), HEADINGS)
def test_no_heading_stands_without_its_text(
    lines: tuple[tuple[str, int], ...], expected: str
) -> None:
    values = {"doelen": "", "wensen": " ", "vraag": "Wat?"}
    assert words(fill_letter(headed(*lines), values, []).content) == expected


def test_the_plan_without_goals_has_no_heading_for_them(
    letters: Letters, draft: Draft, tmp_path: Path
) -> None:
    text = words(letters.write(draft[0].id, LetterKind.PLAN, tmp_path).paths[0])
    assert "Doelen" not in text
    assert "Stand: nog niet besloten, dit kan nog veranderen" in text


NASTY = {
    "a formula": "=cmd|' /C calc'!A0",
    "markup": "</w:t><w:t>&lt;![CDATA[",
    "control characters": "een\x00\x07\x1b\x0btwee",
    "a surrogate": "een\ud800twee",
    "long": "lang " * 8_000,
}


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_any_text_can_be_read_back(text: str) -> None:
    shown = words(fill_letter(template("[[vraag]]"), {"vraag": text}, []).content)
    expected = "".join(x for x in text.strip() if x.isprintable())
    assert "".join(x for x in shown if x.isprintable() and x != "\ufffd") == expected


def test_every_text_of_a_dossier_reaches_the_letter_clean(
    letters: Letters, dossiers: Dossiers, indications: Indications, draft: Draft, tmp_path: Path
) -> None:
    view, number = draft
    nasty = "=1+1\x07\x0b" + "lang " * 8_000
    for key in (Key.QUESTION, Key.WISHES, Key.NETWORK, Key.TRIED):
        dossiers.answer(view.id, key, nasty)
    for person in view.facts.people:
        dossiers.change_person(view.id, person.id, "first_names", "=1+1\x07")
    indications.answer(number, Key.GOAL, nasty)
    indications.set_provider_reason(number, nasty)
    for kind in (LetterKind.LETTER, LetterKind.PLAN):
        text = words(letters.write(view.id, kind, tmp_path).paths[0])
        assert text.count("lang lang") >= 8_000
        assert "\x07" not in text
