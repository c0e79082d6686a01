"""What Windows shows of the program under "Details"."""

from __future__ import annotations


def version_resource(version: str) -> str:
    """The text from which PyInstaller makes the version resource of the programs."""
    numbers = tuple(int(part) for part in version.split(".")[:3])
    four = (*numbers, *[0] * (4 - len(numbers)))
    strings = {
        "CompanyName": "Indicatiewijzer",
        "FileDescription": "Indicatiewijzer: van hulpvraag naar indicatie",
        "FileVersion": version,
        "InternalName": "Indicatiewijzer",
        "LegalCopyright": "EUPL-1.2",
        "OriginalFilename": "Indicatiewijzer.exe",
        "ProductName": "Indicatiewijzer",
        "ProductVersion": version,
    }
    table = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3f, flags=0,"
        " OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('041304B0', [{table}])]),"
        " VarFileInfo([VarStruct('Translation', [0x0413, 1200])])])\n"
    )
