"""Check docs/reliability.md line by line: run the tests that it names, and tell the figures.

    make faults                         the long form: 200 rounds, 1,000 fuzzed files and texts
    python -m tests.faults --short      the same tests as `make test` runs them
    python -m tests.faults --write      also put the figures of this run in the document

A promise is kept when all its tests ran and passed. The exit code is 0 when all promises are.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import date

import pytest

from tests.faults.promises import Promise, read_promises, write_figures

_LONG = {"FAULTS_ROUNDS": "200", "FAULTS_FUZZ": "1000"}


class Outcomes:
    """What became of every test, by the name that the document uses: a plug-in of pytest."""

    def __init__(self) -> None:
        self._passed: dict[str, bool] = {}
        self._figures: dict[str, list[str]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A part of a test has ended; all parts have to end well."""
        for name in _names(report.nodeid):
            if report.when == "call" or not report.passed:
                self._passed[name] = self._passed.get(name, True) and report.passed
            if report.when == "call":
                told = [f"{key}: {value}" for key, value in report.user_properties]
                self._figures.setdefault(name, []).extend(told)

    def kept(self, promise: Promise) -> bool:
        """Whether all its tests were run and passed."""
        return bool(promise.tests) and all(self._passed.get(test) for test in promise.tests)

    def figures(self, promise: Promise) -> str:
        """What its tests told, as one line; otherwise how many passed."""
        told = [figure for test in promise.tests for figure in self._figures.get(test, ())]
        return "; ".join(told) or "passed"


def main(arguments: list[str]) -> int:
    """Run, tell and if asked write; the exit code."""
    if "--short" not in arguments:
        for name, value in _LONG.items():
            os.environ.setdefault(name, value)
    promises = read_promises()
    outcomes = Outcomes()
    if not promises:
        raise SystemExit("docs/reliability.md promises nothing")
    tests = sorted({test for promise in promises for test in promise.tests})
    pytest.main([*tests, "-p", "no:cacheprovider", "--no-header", "--tb=short"], [outcomes])
    for promise in promises:
        word = "kept  " if outcomes.kept(promise) else "BROKEN"
        print(f"{word} {promise.number:>2}. {promise.text}\n           {outcomes.figures(promise)}")
    broken = [promise for promise in promises if not outcomes.kept(promise)]
    print(f"\n{len(promises) - len(broken)} of {len(promises)} promises kept")
    if "--write" in arguments and not broken:
        figures = {promise.number: outcomes.figures(promise) for promise in promises}
        write_figures(figures, _form(), date.today())  # noqa: DTZ011 - the day on the wall
    return 1 if broken else 0


def _names(node: str) -> Iterable[str]:
    """The test itself, without its parameters, and its whole file."""
    return {node, node.partition("[")[0], node.partition("::")[0]}


def _form() -> str:
    rounds = os.environ.get("FAULTS_ROUNDS", "3")
    return f"{rounds} rounds, {os.environ.get('FAULTS_FUZZ', '15')} fuzzed files and texts"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
