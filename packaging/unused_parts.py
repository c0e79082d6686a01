"""Which files of the libraries the bundle leaves out: parts of Qt that this program never loads."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Modules that something names and nothing of ours needs. With setuptools comes a hook that loads it
# at every start, which took 75 ms before the first paint.
UNUSED_MODULES = [
    "IPython",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "_distutils_hack",
    "distutils",
    "matplotlib",
    "openpyxl",
    "pandas",
    "pkg_resources",
    "setuptools",
    "tkinter",
]

# What PyInstaller does at every start for programs that show their own source, that divide the
# work of pyqtgraph, or that start themselves again; for that last see ``started_again.py``. 15 ms.
UNUSED_HOOKS = frozenset(
    {"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pyqtgraph_multiprocess"}
)

# What stands in a bundle, by its path in it: the plugins and languages that are used.
_KEPT_PLUGINS = {
    "platforms": r"q(windows|offscreen|minimal|xcb)",
    "imageformats": r"q(svg|ico|jpeg)",
    "iconengines": r"qsvgicon",
    "styles": r"nothing",
    "printsupport": r".*",
    "xcbglintegrations": r".*",
    "platforminputcontexts": r".*(compose|ibus)",
    "tls": r"nothing",
    "networkinformation": r"nothing",
}
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<kind>[^/]+)/(?:lib)?(?P<name>[^/]+)$")
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(?!qtbase_nl)")
# Quick and its company, the software renderer of OpenGL, and the tests of the libraries.
_UNUSED = re.compile(
    r"(?:^|/)(?:lib)?Qt6?(?:Qml|Quick|Pdf|VirtualKeyboard|ShaderTools|WebSockets)[^/]*$"
    r"|opengl32sw\.dll$"
    r"|PySide6/(?:Qt/)?qml/"
    r"|(?:^|/)(?:numpy|pyqtgraph|docx)/(?:.*/)?(?:tests|examples)/"
)


def without_unused(entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The entries (name in the bundle, source, kind) that are used."""
    return [entry for entry in entries if is_used(entry[0].replace("\\", "/"))]


def is_used(path: str) -> bool:
    """Whether the file with this path in the bundle is ever loaded."""
    if _UNUSED.search(path) or _TRANSLATION.search(path):
        return False
    plugin = _PLUGIN.search(path)
    if plugin is None:
        return True
    wanted = _KEPT_PLUGINS.get(plugin["kind"])
    return wanted is not None and re.match(wanted, plugin["name"]) is not None
