"""docs/reliability.md names tests that exist, and `make faults` can fill in its figures."""

from __future__ import annotations

import re
import shutil
from datetime import date

import pytest

from tests.faults.promises import DOCUMENT, ROOT, read_promises, write_figures

PROMISES = read_promises()


def test_numbers_follow_each_other():
    assert [promise.number for promise in PROMISES] == list(range(1, len(PROMISES) + 1))
    rows = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    assert len([row for row in rows if row[2:3].isdigit()]) == len(PROMISES)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.number)
def test_every_test_that_is_named_exists(promise):
    assert promise.tests
    for test in promise.tests:
        path, _, name = test.partition("::")
        source = (ROOT / path).read_text(encoding="utf-8")
        assert re.search(rf"^def {name or 'test_.*'}\(", source, re.MULTILINE), test


def test_figures_come_in_their_row_and_nowhere_else(tmp_path):
    document = tmp_path / "reliability.md"
    shutil.copyfile(DOCUMENT, document)
    write_figures({1: "times killed: 200"}, "200 rounds", date(2026, 11, 22), document)
    before = DOCUMENT.read_text(encoding="utf-8").splitlines()
    after = document.read_text(encoding="utf-8").splitlines()
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) == 2
    assert changed[0] == "Last figures: 22-11-2026, 200 rounds."
    assert changed[1].endswith("| times killed: 200 |")
    assert read_promises(document) == PROMISES
