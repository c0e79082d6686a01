"""pydantic is read in one place, so that two threads never read it half each."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

_RACE = """
import sys, threading
sys.setswitchinterval(1e-6)
start, errors = threading.Barrier(2), []
def read(name):
    start.wait()
    try:
        __import__(name)
    except BaseException as error:
        errors.append(error)
names = ("app.exchange.saved_layout_file", "app.exchange.checked")
threads = [threading.Thread(target=read, args=(name,)) for name in names]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not errors, errors
"""


def _at_run_time(tree: ast.AST) -> list[str]:
    """The modules that a file imports, without what only the type checker reads."""
    found = []
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        if isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        found += _at_run_time(node)
    return found


def _reads_pydantic(path: Path) -> bool:
    names = _at_run_time(ast.parse(path.read_text(encoding="utf-8")))
    return any(name.split(".")[0] == "pydantic" for name in names)


def test_only_one_module_reads_pydantic() -> None:
    readers = [path.name for path in (ROOT / "app").rglob("*.py") if _reads_pydantic(path)]
    assert readers == ["checked.py"]


def test_two_threads_at_once_both_get_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _RACE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
