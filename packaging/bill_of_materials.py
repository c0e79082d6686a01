"""Write the list of what is inside the bundle, as CycloneDX."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from importlib.metadata import version as version_of
from pathlib import Path

from runtime_packages import runtime_packages

ROOT = Path(__file__).resolve().parent.parent


def write_bill(target: Path, version: str) -> None:
    """Write what is in the bundle with version, licence and origin: libraries, Python, starter.

    The environment holds the tools that build as well; those are taken out of the list. What is
    built into a library (Qt, SQLCipher, OpenSSL) or into Python is named by what it says of itself.
    """
    command = (
        *(sys.executable, "-m", "cyclonedx_py", "environment", "--pyproject", "pyproject.toml"),
        *("--of=JSON", "--output-reproducible", "-o", str(target)),
    )
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    bill = json.loads(target.read_text(encoding="utf-8"))
    inside = {package.metadata["Name"].lower() for package in runtime_packages()}
    bill["components"] = [c for c in bill["components"] if c["name"].lower() in inside]
    kept = {c["bom-ref"] for c in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
    bill["metadata"]["component"]["version"] = version
    bill["dependencies"] = [
        {**one, "dependsOn": [ref for ref in one.get("dependsOn", ()) if ref in kept]}
        for one in bill["dependencies"]
        if one["ref"] in kept
    ]
    missing = inside - {c["name"].lower() for c in bill["components"]}
    if missing:
        raise SystemExit(f"not in the list of what is inside: {sorted(missing)}")
    bill["components"] += built_in()
    target.write_text(json.dumps(bill, indent=1), encoding="utf-8")


def built_in() -> list[dict[str, object]]:
    """What is no Python library of its own, as components of CycloneDX."""
    import sqlcipher3.dbapi2 as cipher
    from PySide6.QtCore import qVersion

    connection = cipher.connect(":memory:")
    connection.execute("PRAGMA key = 'x'")  # without a key it does not tell
    told = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("cipher_version", "cipher_provider_version")
    )
    sqlcipher, openssl = (str(words).removeprefix("OpenSSL ").split()[0] for words in told)
    parts = (
        ("Python", sys.version.split()[0], "Python-2.0"),
        ("PyInstaller bootloader", version_of("pyinstaller"), "GPL-2.0-or-later"),
        ("Qt", qVersion(), "LGPL-3.0-only"),
        ("SQLCipher", sqlcipher, "BSD-3-Clause"),
        ("SQLite in SQLCipher", cipher.sqlite_version, "blessing"),
        ("SQLite in Python", sqlite3.sqlite_version, "blessing"),
        ("OpenSSL in SQLCipher", openssl, "Apache-2.0"),
    )
    return [
        {
            "type": "library",
            "bom-ref": f"built-in/{name}",
            "name": name,
            "version": version,
            "licenses": [{"license": {"id": licence}}],
        }
        for name, version, licence in parts
    ]
