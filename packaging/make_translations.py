"""Keep the translation up to date, and compile it for the program.

All Dutch texts of the window stand in the source, in ``tr("…")`` and its kin. This gathers them in
``resources/i18n/indicatiewijzer_en.ts`` (Qt Linguist), keeps what was translated before, marks what
is new as unfinished, and has ``lrelease`` make the file that the program reads. The same Dutch text
has one English text, wherever it stands.

    make translations                                  gather and compile
    python packaging/make_translations.py --compile    compile only, as every build does
    python packaging/make_translations.py --merge english.json
                                                       take over English texts (Dutch to English)
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "i18n" / "indicatiewijzer_en.ts"
COMPILED = SOURCE.with_suffix(".qm")
CONTEXT = "Indicatiewijzer"
_TRANSLATORS = ("tr", "translate", "QT_TRANSLATE_NOOP")


def main() -> int:
    """Gather (unless told to compile only) and compile; 1 where texts are not translated yet."""
    if "--compile" not in sys.argv:
        write(gathered(ROOT / "app"), SOURCE, _given())
    compile_texts()
    missing = [text for text, english in known(SOURCE).items() if not english]
    if missing:
        print(f"{SOURCE.name}: {len(missing)} texts are not translated yet")
    return 0


def compile_texts() -> None:
    """Make the file that the program reads."""
    command = (*_lrelease(), "-silent", str(SOURCE), "-qm", str(COMPILED))
    subprocess.run(command, check=True)


def gathered(folder: Path) -> dict[str, list[str]]:
    """Every text that is translated, with the files it stands in."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        place = path.relative_to(folder.parent).as_posix()
        for text in texts_of(path.read_text(encoding="utf-8")):
            places = found.setdefault(text, [])
            if place not in places:
                places.append(place)
    return found


def texts_of(source: str) -> Iterator[str]:
    """The texts that a module gives to ``tr``, ``translate`` or a function of its own for that."""
    tree = ast.parse(source)
    own = {
        node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) if _hands_on(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in {*_TRANSLATORS, *own}:
            last = node.args[-1] if node.args else None
            if isinstance(last, ast.Constant) and isinstance(last.value, str) and last.value:
                yield last.value


def known(source: Path) -> dict[str, str]:
    """What was translated before: Dutch to English, empty where that is still to be done."""
    if not source.exists():
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation") or ""
        for message in ET.parse(source).iter("message")
    }


def write(
    found: dict[str, list[str]], target: Path, given: Mapping[str, str] | None = None
) -> None:
    """Write the texts in the order of the alphabet, so that two people's work merges.

    What is ``given`` in English wins from what was there.
    """
    before = {**known(target), **(given or {})}
    root = ET.Element("TS", version="2.1", language="en_GB", sourcelanguage="nl_NL")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in sorted(found):
        message = ET.SubElement(context, "message")
        for place in found[text]:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        english = before.get(text, "")
        translation = ET.SubElement(message, "translation")
        translation.text = english
        if not english:
            translation.set("type", "unfinished")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    target.parent.mkdir(exist_ok=True)
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _given() -> dict[str, str]:
    """The English texts in the file that was named after ``--merge``."""
    if "--merge" not in sys.argv:
        return {}
    file = Path(sys.argv[sys.argv.index("--merge") + 1])
    return {
        str(text): str(english) for text, english in json.loads(file.read_text("utf-8")).items()
    }


def _hands_on(function: ast.FunctionDef) -> bool:
    """Whether a function does nothing but translate the text it is given."""
    given = {argument.arg for argument in function.args.args}
    last = function.body[-1]
    call = last.value if isinstance(last, ast.Return) else None
    return (
        isinstance(call, ast.Call)
        and _name(call.func) == "translate"
        and isinstance(call.args[-1], ast.Name)
        and call.args[-1].id in given
    )


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _lrelease() -> tuple[str, ...]:
    """The compiler that PySide6 brings along."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    names = ("lrelease.exe", "lrelease", "Qt/libexec/lrelease")
    return (str(next(folder / name for name in names if (folder / name).exists())),)


if __name__ == "__main__":
    sys.exit(main())
