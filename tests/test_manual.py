"""The manual as one file: every page is in it, and a screen reader can find its way."""

import importlib.util
import re
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from app.views.help_pages import HELP, Manual, read_manual

ROOT = Path(__file__).resolve().parents[1]
PACKAGING, TARGET = ROOT / "packaging", ROOT / "docs" / "manual"


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


class Seen(HTMLParser):
    """What stands in a page, and whether every tag that opens is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.titles: list[str] = []
        self.unnamed = 0
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids.add(given.get("id") or "")
        if tag == "a":
            self.links.add((given["href"] or "").removeprefix("#"))
        if tag == "img":
            assert (TARGET / (given["src"] or "")).resolve().exists()
        self.unnamed += tag == "img" and not given.get("alt")
        if tag not in {"img", "meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "h1":
            self.titles.append(data)


@pytest.fixture(scope="module")
def manual() -> Manual:
    return read_manual()


@pytest.fixture(scope="module")
def html(manual: Manual) -> str:
    made: str = script("manual_html").manual_html(manual, "Handleiding", "nl", TARGET)
    return made


def test_html_has_every_page_and_every_link_leads_somewhere(manual: Manual, html: str) -> None:
    seen = Seen()
    seen.feed(html)
    assert not seen.open
    assert seen.unnamed == 0
    assert seen.links <= seen.ids
    assert set(seen.titles[1:]) == {page.title for page in manual.pages}


def test_no_mark_of_markdown_is_left(html: str) -> None:
    text = re.sub(r"<style>.*?</style>|<pre>.*?</pre>|<[^>]+>", "", html, flags=re.DOTALL)
    assert not re.search(r"\*\*|^#|\]\(|^\||`", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# A & B", "<h1>A &amp; B</h1>\n"),
        ("**een** *twee*\ndrie", "<p><strong>een</strong> <em>twee</em> drie</p>\n"),
        ("* een\n  verder\n* twee", "<ul><li>een verder</li><li>twee</li></ul>\n"),
        ("1. een\n2. twee", "<ol><li>een</li><li>twee</li></ol>\n"),
        ("    een < twee", "<pre>een &lt; twee</pre>\n"),
        ("[Omvang](omvang.md)", '<p><a href="#omvang">Omvang</a></p>\n'),
        (
            "| A |\n|---|\n| b |",
            '<table><thead><tr><th scope="col">A</th></tr></thead>'
            "<tbody><tr><td>b</td></tr></tbody></table>\n",
        ),
    ],
)
def test_blocks(text: str, wanted: str) -> None:
    assert "".join(script("manual_html")._block(text, HELP)) == wanted


def test_pdf_has_a_sheet_per_page_at_least(manual: Manual, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "handleiding.pdf"
    sheets = script("manual_pdf").write_pdf(manual, "Handleiding", "Inhoud", target)
    assert sheets > len(manual.pages)
    assert target.read_bytes().startswith(b"%PDF")


def test_contents_name_the_sheet_on_which_a_page_begins(manual: Manual, qtbot: QtBot) -> None:
    pdf = script("manual_pdf")
    lines = pdf._contents(manual, "T", "Inhoud", {"welkom": 3}).splitlines()
    assert "* Welkom · 3" in lines
