"""What goes into the bundle: nothing the program needs is left out, and every library is pinned."""

from __future__ import annotations

import re
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import ClassVar

import pytest

from app.version import VERSION

ROOT = Path(__file__).resolve().parent.parent
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)


def script(name: str) -> ModuleType:
    spec = spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / "requirements" / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("path", "used"),
    [
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/plugins/styles/qmodernwindowsstyle.dll", False),
        ("PySide6/plugins/printsupport/windowsprintersupport.dll", True),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt/lib/libQt6Svg.so.6", True),
        ("PySide6/Qt/lib/libQt6OpenGL.so.6", True),
        ("PySide6/Qt/translations/qtbase_nl.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("numpy/_core/tests/test_array.py", False),
        ("resources/regions/noord-limburg/products.toml", True),
        ("app/storage/migrations/versions/0001_first_tables.py", True),
    ],
)
def test_only_unused_parts_of_libraries_are_left_out(path: str, used: bool) -> None:
    assert script("unused_parts").is_used(path) is used


def test_paths_of_windows_are_judged_alike() -> None:
    entry = (r"PySide6\opengl32sw.dll", "source", "BINARY")
    assert script("unused_parts").without_unused([entry]) == []


def test_the_bundle_is_built_from_the_versions_that_were_tested() -> None:
    runtime = pins("runtime.txt")
    for other in (pins("development.txt"), pins("package.txt")):
        assert {name: other.get(name) for name in runtime} == runtime


def test_windows_tells_the_version_of_the_program() -> None:
    resource = script("version_resource").version_resource("1.20.3")
    assert "filevers=(1, 20, 3, 0)" in resource
    assert "StringStruct('ProductVersion', '1.20.3')" in resource


def test_the_version_is_told_alike_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "version" in project["dynamic"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", VERSION)
    assert f'softwareVersion: "{VERSION}"' in (ROOT / "publiccode.yml").read_text(encoding="utf-8")
    assert f"## {VERSION}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_a_library_without_its_licence_ends_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    licences = script("licences")

    class Bare:
        metadata: ClassVar = {"Name": "kaal"}
        version = "1.0"
        files = ()

    with pytest.raises(SystemExit, match="kaal"):
        licences._part(Bare())
    for package in licences.runtime_packages():
        assert len(licences._part(package)) > 200
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (licences.TEXTS / "LGPL-3.0.txt").read_text()


def test_python_brings_its_licence_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    assert "PYTHON SOFTWARE FOUNDATION" in script("licences")._python_licence().read_text(
        encoding="utf-8"
    )
