"""Write the list of what is inside the bundle, as CycloneDX."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from runtime_packages import runtime_packages

ROOT = Path(__file__).resolve().parent.parent


def write_bill(target: Path, version: str) -> None:
    """Write the libraries of the bundle with version, licence and origin.

    The environment holds the tools that build as well; those are taken out of the list.
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
    target.write_text(json.dumps(bill, indent=1), encoding="utf-8")
