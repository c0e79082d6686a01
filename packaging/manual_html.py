"""The manual as one HTML file: plain, and readable by a screen reader.

Only what the pages use of Markdown is known: headings, paragraphs, lists, tables, pictures, links,
bold, italics and code.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from app.views.help_pages import HelpPage, Manual

_LOOKS = """
body { font: 16px/1.5 "Segoe UI", "Open Sans", sans-serif; color: #1B1F24; background: #fff;
  max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { margin-top: 3rem; } a { color: #01689B; } img { max-width: 100%; border: 1px solid #D5DAE1; }
table { border-collapse: collapse; } th, td { border: 1px solid #D5DAE1; padding: .3rem .6rem;
  text-align: left; vertical-align: top; } pre, code { background: #F6F7F9; }
@media (prefers-color-scheme: dark) { body { color: #ECEFF3; background: #1B1E23; }
  a { color: #6CB8E6; } th, td, img { border-color: #3C444F; } pre, code { background: #252A31; } }
@media print { h1 { break-before: page; } nav h1 { break-before: avoid; } }
"""
_INLINE = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"\*([^*]+)\*"), r"<em>\1</em>"),
    (re.compile(r"\[([^\]]+)\]\(([\w-]+)\.md\)"), r'<a href="#\2">\1</a>'),
)
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_NUMBERED = re.compile(r"\d+\. ")


def manual_html(manual: Manual, title: str, language: str, target: Path) -> str:
    """All pages under one another, with a list of contents before them.

    The pictures are linked from ``target``, the folder in which the file is to stand.
    """
    pages = "\n".join(
        f'<section id="{page.name}">\n{"".join(page_html(page, target))}</section>'
        for page in manual.pages
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{_LOOKS}</style>\n</head>\n<body>\n"
        f"<nav>\n<h1>{escape(title)}</h1>\n{''.join(_contents(manual))}</nav>\n"
        f"<main>\n{pages}\n</main>\n</body>\n</html>\n"
    )


def page_html(page: HelpPage, target: Path) -> Iterator[str]:
    """The blocks of one page."""
    folder = Path(os.path.relpath(page.path.parent, target))
    for block in re.split(r"\n{2,}", page.text.strip()):
        yield from _block(block, folder)


def _contents(manual: Manual) -> Iterator[str]:
    for chapter in manual.chapters:
        links = (f'<li><a href="#{p.name}">{escape(p.title)}</a></li>' for p in chapter.pages)
        yield f"<h2>{escape(chapter.title)}</h2>\n<ul>{''.join(links)}</ul>\n"


def _block(block: str, folder: Path) -> Iterator[str]:
    first = block.partition("\n")[0]
    marks = len(first) - len(first.lstrip("#"))
    if marks:
        yield f"<h{marks}>{_inline(first[marks:].strip())}</h{marks}>\n"
        rest = block.partition("\n")[2]
        if rest:
            yield from _block(rest, folder)
    elif first.startswith("|"):
        yield _table(block.splitlines())
    elif first.startswith("* "):
        yield _list("ul", re.split(r"\n\* ", block[2:]))
    elif _NUMBERED.match(first):
        yield _list("ol", re.split(r"\n\d+\. ", _NUMBERED.sub("", block, count=1)))
    elif first.startswith("    "):
        yield f"<pre>{escape(block.strip())}</pre>\n"
    elif picture := _PICTURE.fullmatch(block):
        yield _picture(picture[1], folder / picture[2])
    else:
        yield f"<p>{_inline(block)}</p>\n"


def _inline(text: str) -> str:
    made = escape(" ".join(text.split()), quote=False)
    for pattern, tag in _INLINE:
        made = pattern.sub(tag, made)
    return made


def _list(kind: str, items: list[str]) -> str:
    rows = "".join(f"<li>{_inline(item)}</li>" for item in items)
    return f"<{kind}>{rows}</{kind}>\n"


def _table(lines: list[str]) -> str:
    rows = [[_inline(cell) for cell in line.strip().strip("|").split("|")] for line in lines]
    head = "".join(f'<th scope="col">{cell}</th>' for cell in rows[0])
    body = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[2:]
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>\n"


def _picture(words: str, file: Path) -> str:
    place = os.path.normpath(file).replace(os.sep, "/")
    return f'<p><img alt="{escape(words)}" src="{escape(place)}"></p>\n'
