"""A module that is only imported is not read; who uses it gets the real one."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT

_WORDS = """
import sys
from app.storage.unread import leave_unread
leave_unread("urllib.request")
leave_unread("colorsys")
import urllib.request
import colorsys
assert "http.client" not in sys.modules
{use}
"""


def _run(use: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WORDS.format(use=use)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def test_it_is_read_when_it_is_used() -> None:
    _run(
        "assert urllib.request.Request('http://x/').host == 'x'\n"
        "assert 'http.client' in sys.modules\n"
        "from urllib.request import Request\n"
        "assert urllib.request.Request is Request\n"
        "assert colorsys.rgb_to_hsv(0, 0, 0) == (0, 0, 0)"
    )


def test_a_name_from_it_is_the_real_one() -> None:
    _run("from urllib.request import Request\nassert Request('http://x/').host == 'x'")


def test_two_threads_that_use_it_read_it_once() -> None:
    _run(
        "from concurrent.futures import ThreadPoolExecutor\n"
        "with ThreadPoolExecutor(8) as threads:\n"
        "    found = list(threads.map(lambda _: urllib.request.Request, range(64)))\n"
        "assert len(set(found)) == 1"
    )


def test_what_was_read_before_stays() -> None:
    _run("leave_unread('sys')\nassert sys.modules['sys'] is sys")


def test_a_library_gets_what_it_takes_while_it_is_imported() -> None:
    _run(
        "from inspect import iscoroutine\n"
        "leave_unread('asyncio', iscoroutine=iscoroutine)\n"
        "leave_unread('importlib.metadata')\n"
        "leave_unread('sqlalchemy.dialects.sqlite.aiosqlite', with_parent=False)\n"
        "import sqlalchemy.orm\n"
        "with sqlalchemy.create_engine('sqlite://').connect() as connection:\n"
        "    assert connection.scalar(sqlalchemy.text('SELECT 3')) == 3\n"
        "assert 'sqlalchemy.connectors.asyncio' not in sys.modules\n"
        "from sqlalchemy.dialects.sqlite import aiosqlite\n"
        "assert aiosqlite.dialect.is_async\n"
        "import sqlalchemy.dialects.sqlite.aiosqlite as whole\n"
        "assert whole.dialect is aiosqlite.dialect\n"
        "assert 'asyncio.events' not in sys.modules and 'ssl' not in sys.modules\n"
        "assert 'importlib.metadata._meta' not in sys.modules"
    )


def test_a_package_gives_the_modules_inside_it() -> None:
    _run(
        "leave_unread('asyncio')\n"
        "import asyncio.queues\n"
        "import asyncio\n"
        "async def three():\n"
        "    return 3\n"
        "assert asyncio.run(three()) == 3 and asyncio.queues.Queue(2).maxsize == 2"
    )
