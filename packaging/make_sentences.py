"""Keep the English of rules, services, files and regions up to date.

Their sentences stand in the source in Dutch, often with words filled in. This gathers them as
patterns (``{0}`` where a word is filled in) in ``resources/i18n/sentences_en.toml``, keeps what was
translated before, leaves new ones empty and drops what is no longer in the source.

    python packaging/make_sentences.py                       gather
    python packaging/make_sentences.py --merge english.json  take over English (Dutch to English)

The table ``texts`` holds what stands in the source: every sentence, and the words that somebody
added. The table ``own`` holds patterns that are put together in several places.

What a region asks and explains stands in its own TOML files; the English of that is gathered in the
same way in ``en.toml`` beside them. Names stay Dutch, and so does what a family reads.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Set
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "i18n" / "sentences_en.toml"
ROOMS = ("domain", "services", "exchange", "storage")
_EXPORTED = """benchmark_workbook budget_workbook catalogue_workbook data_ground export_all
    family_letter grounds grounds_sheet indication_sheet layout_guess legend_sheet letter_template
    person_export person_words printed_page pseudonym region_checks region_signal_workbook
    register_files report_workbook saved_layout_file signal_workbook source_workbook text_table
    what_if_workbook upkeep sync_report recovery_key audit_words plain_text"""
EXPORTED = frozenset(_EXPORTED.split())
"""Modules whose sentences go into a file or a console, which stay Dutch: those are not demanded."""

REGIONS = ROOT / "resources" / "regions"
ENGLISH = "en.toml"
_NO_TEXT = """key code category unit frequency version severity check kind wanted passes arranged
    opposite_of trait traits all any none after words forms fixed full_categories group level
    own_strength_rules"""
_ON_PAPER = "family refusal_end"
NOT_SAID = frozenset(f"{_NO_TEXT} {_ON_PAPER}".split())
"""Keys of a region that hold no text of the window: keys, codes, words of the domain, and what a
family reads. A text under any other key is demanded, so that a new one is missed."""
PROPER_NAMES = frozenset({"region.toml", "products.toml"})
"""Files whose names are proper names: municipalities, and the products as the contract and the back
office call them. They are the same in every language."""

_PLACE = re.compile(r"\{(\w*)(?:[!:][^{}]*)?\}")
_SENTENCE = re.compile(r"[A-Z{'\"].*\s.*[.?!…]", re.DOTALL)
_WORD = re.compile(r"[a-z]{3}")


def main() -> int:
    """Gather, and say how much is not translated yet."""
    before = read()
    given: dict[str, str] = {}
    if "--merge" in sys.argv:
        given = json.loads(Path(sys.argv[sys.argv.index("--merge") + 1]).read_text("utf-8"))
    write(before, given)
    _tell(TARGET, read()["texts"])
    for folder in regions():
        write_region(folder, given)
        _tell(folder / ENGLISH, read_region(folder))
    return 0


def _tell(file: Path, texts: Mapping[str, str]) -> None:
    if missing := [text for text, english in texts.items() if not english]:
        print(f"{file.relative_to(ROOT)}: {len(missing)} sentences are not translated yet")


def read() -> dict[str, dict[str, str]]:
    """The two tables as they are; empty where there is no file yet."""
    if not TARGET.exists():
        return {"texts": {}, "own": {}}
    tables: dict[str, dict[str, str]] = tomllib.loads(TARGET.read_text(encoding="utf-8"))
    return tables


def write(before: Mapping[str, Mapping[str, str]], given: Mapping[str, str]) -> None:
    """Write the tables again, in the order of the alphabet."""
    literals = {text for room in ROOMS for _, text in texts_of(ROOT / "app" / room)}
    known = {**before["texts"], **given}
    texts = {text: english for text, english in known.items() if text in literals}
    texts |= {text: known.get(text, "") for text in demanded()}
    asked = {text for folder in regions() for text in texts_of_region(folder)}
    own = {text: english for text, english in given.items() if text not in literals | asked}
    lines = _table("texts", texts) + _table("own", {**before["own"], **own})
    TARGET.write_text("\n".join(lines), encoding="utf-8")


def demanded() -> set[str]:
    """Every sentence that a worker can come to read."""
    return {
        text
        for room in ROOMS
        for module, text in texts_of(ROOT / "app" / room)
        if module not in EXPORTED
        and _SENTENCE.fullmatch(text)
        and _WORD.search(_PLACE.sub("", text))
        and "    " not in text
    }


def regions() -> list[Path]:
    """The folders of the regions."""
    return sorted(folder for folder in REGIONS.iterdir() if folder.is_dir())


def read_region(folder: Path) -> dict[str, str]:
    """The English of a region as it is; empty where there is no file yet."""
    file = folder / ENGLISH
    if not file.exists():
        return {}
    texts: dict[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))["texts"]
    return texts


def write_region(folder: Path, given: Mapping[str, str]) -> None:
    """Write the English of a region again: what it says now, in the order of the alphabet."""
    known = {**read_region(folder), **given}
    texts = {text: known.get(text, "") for text in texts_of_region(folder)}
    (folder / ENGLISH).write_text("\n".join(_table("texts", texts)), encoding="utf-8")


def texts_of_region(folder: Path) -> set[str]:
    """Every text of a region that a worker can come to read and that no rule says as well."""
    tables = read()
    asked: set[str] = set()
    for file in sorted(folder.glob("*.toml")):
        if file.name != ENGLISH:
            passed = NOT_SAID | ({"name", "names"} if file.name in PROPER_NAMES else set())
            asked |= set(_said(tomllib.loads(file.read_text(encoding="utf-8")), passed))
    return asked - tables["texts"].keys() - tables["own"].keys()


def _said(content: object, passed: Set[str]) -> Iterator[str]:
    if isinstance(content, str) and _WORD.search(_PLACE.sub("", content)):
        yield content
    elif isinstance(content, list):
        for part in content:
            yield from _said(part, passed)
    elif isinstance(content, dict):
        for key, part in content.items():
            if key not in passed:
                yield from _said(part, passed)


def texts_of(folder: Path) -> Iterator[tuple[str, str]]:
    """Every text in the modules of ``folder``, as a pattern, with the name of its module."""
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        skipped = _no_texts(tree)
        for node in ast.walk(tree):
            if id(node) not in skipped and (text := _pattern(node)):
                yield path.stem, text


def _no_texts(tree: ast.AST) -> set[int]:
    """What is a docstring, a piece of a pattern or the way a word is written."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values}
        elif isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            skipped |= {id(part) for part in ast.walk(node.format_spec)}
    return skipped


def _pattern(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _PLACE.sub(r"{\1}", node.value)
    if not isinstance(node, ast.JoinedStr):
        return ""
    places = iter(range(len(node.values)))
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else f"{{{next(places)}}}"
        for part in node.values
    )


def _table(name: str, texts: Mapping[str, str]) -> list[str]:
    rows = [f"{_quoted(text)} = {_quoted(texts[text])}" for text in sorted(texts)]
    return [f"[{name}]", *rows, ""]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
