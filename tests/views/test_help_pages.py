"""The manual as text: every link leads somewhere, and every screen has its page."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from xml.etree import ElementTree

import pytest

from app.exchange.policy_file import read_policy
from app.views.help_pages import HELP, HelpPage, read_manual
from app.views.help_topics import TOPICS
from app.views.language import DUTCH, ENGLISH

ROOT = Path(__file__).resolve().parents[2]
MANUAL = read_manual()
SCREENS = {"Page", "QDialog", "RegionPart", "ReadingPart", "StepPage", "IndicationStep"}
BASES = {"ReadingPart", "IndicationStep", "HelpWindow"}
"""Classes that are no screen of their own."""
SAID = re.compile(r"(?<!\*)\*([^*\s](?:[^*]*[^*\s])?)\*(?!\*)")
LINK = re.compile(r"!?\[([^\]]*)\]\(([^)]*)\)")


def screens() -> Iterator[str]:
    for path in (ROOT / "app" / "views").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = {base.id for base in getattr(node, "bases", ()) if isinstance(base, ast.Name)}
            if isinstance(node, ast.ClassDef) and names & SCREENS and node.name not in BASES:
                yield node.name


@pytest.fixture(scope="module")
def words() -> str:
    """Everything the program says, in one text."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "app").rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    said = "\n".join(node.value for node in nodes if isinstance(node.value, str))
    region = (path.read_text(encoding="utf-8") for path in (ROOT / "resources").rglob("*.toml"))
    said = "\n".join([said, *region])
    return said.replace("&", "").casefold()


@pytest.mark.parametrize("page", MANUAL.pages, ids=lambda page: page.name)
@pytest.mark.parametrize("language", [DUTCH, ENGLISH])
def test_every_link_and_picture_is_there(page: HelpPage, language: str) -> None:
    shown = read_manual(language).page(page.name)
    for words, target in LINK.findall(shown.text):
        assert words
        assert (shown.path.parent / target).exists(), target


def test_every_file_is_a_page_and_every_page_has_one_title() -> None:
    assert {page.name for page in MANUAL.pages} == {path.stem for path in HELP.glob("*.md")}
    titles = [page.title for page in MANUAL.pages]
    assert len(set(titles)) == len(titles)
    assert all(titles)


def test_every_screen_step_part_and_dialog_has_its_page() -> None:
    assert set(screens()) <= set(TOPICS)
    assert set(TOPICS.values()) <= {page.name for page in MANUAL.pages}


@pytest.mark.parametrize("page", MANUAL.pages, ids=lambda page: page.name)
def test_what_stands_in_italics_is_said_by_the_program(page: HelpPage, words: str) -> None:
    for phrase in SAID.findall(page.text):
        whole = phrase.replace("\n", " ").casefold()
        parts = [whole] if whole in words else whole.split(", ")
        assert all(part.rstrip("…") in words for part in parts), phrase


@pytest.fixture(scope="module")
def english() -> str:
    """Everything the program says in English, in one text."""
    source = ROOT / "resources" / "i18n" / "indicatiewijzer_en.ts"
    found = (
        each.findtext("translation") or "" for each in ElementTree.parse(source).iter("message")
    )
    return "\n".join(found).replace("&", "").casefold()


@pytest.mark.parametrize("page", read_manual(ENGLISH).pages, ids=lambda page: page.name)
def test_what_stands_in_english_italics_is_said_by_the_program(
    page: HelpPage, english: str
) -> None:
    test_what_stands_in_italics_is_said_by_the_program(page, english)


def test_every_page_is_there_in_english() -> None:
    assert {page.path.parent.name for page in read_manual(ENGLISH).pages} == {ENGLISH}


@pytest.mark.parametrize("language", [DUTCH, ENGLISH])
def test_policy_of_the_manual_can_be_used(tmp_path: Path, language: str) -> None:
    text = read_manual(language).page("beheerder").text
    blocks = re.findall(r"(?:^    .*\n)+", text, re.MULTILINE)
    example = next(block for block in blocks if "[settings]" in block)
    file = tmp_path / "policy.toml"
    file.write_text(dedent(example), encoding="utf-8")
    policy = read_policy(file)
    assert not policy.problems
    assert len(policy.settings) == 10


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("stoplicht", "stoplicht"),
        ("herstelsleutel", "sleutel"),
        ("stil installeren", "beheerder"),
        ("Reservekopieen", "reservekopieen"),
        ("donutgat", "wat-als"),
    ],
)
def test_search_finds_the_page_about_it_first(text: str, best: str) -> None:
    assert MANUAL.search(text)[0].name == best


def test_search_wants_every_word_and_nothing_finds_all() -> None:
    assert MANUAL.search("stoplicht olifant") == ()
    assert MANUAL.search("  ") == MANUAL.pages


def test_page_that_is_not_there_is_the_first_one() -> None:
    assert MANUAL.page("nergens").name == "welkom"


def test_page_without_english_is_shown_in_dutch(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "a.md").write_text("# Een\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("# Twee\n", encoding="utf-8")
    (tmp_path / "en" / "b.md").write_text("# Two\n", encoding="utf-8")
    contents = '[[chapters]]\nnl = "Begin"\nen = "Start"\npages = ["a", "b"]\n'
    (tmp_path / "inhoud.toml").write_text(contents, encoding="utf-8")
    manual = read_manual(ENGLISH, tmp_path)
    assert [chapter.title for chapter in manual.chapters] == ["Start"]
    assert [page.title for page in manual.pages] == ["Een", "Two"]
