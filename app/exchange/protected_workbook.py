"""A workbook that opens with a password only: Excel's own encryption (AES-256, ECMA-376 Agile).

It is made in memory, so that nothing readable reaches the disk, and opened once with the password
before it counts: what cannot be opened again is of no use to anyone.
"""

from __future__ import annotations

from io import BytesIO

from app.exchange.safe_file import ExportFailed

LONGEST_PASSWORD = 255
"""Characters that Excel accepts."""


class NotProtected(ExportFailed):
    """The workbook could not be encrypted; nothing was written."""


def protected(workbook: bytes, password: str) -> bytes:
    """The workbook, to be opened with ``password``; as it was where that is empty.

    :raises NotProtected: when it does not open again, or when the password is too long for Excel.
    """
    if not password:
        return workbook
    if len(password) > LONGEST_PASSWORD:
        raise NotProtected("Deze wachtzin is te lang voor Excel. Kies er een van minder tekens.")
    from msoffcrypto.exceptions import EncryptionError
    from msoffcrypto.format.ooxml import OOXMLFile

    made = BytesIO()
    try:
        OOXMLFile(BytesIO(workbook)).encrypt(password, made)
    except EncryptionError as error:
        raise _failed() from error
    if opened(made.getvalue(), password) != workbook:
        raise _failed()
    return made.getvalue()


def opened(workbook: bytes, password: str) -> bytes | None:
    """The workbook without its password; ``None`` when it does not open."""
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = BytesIO()
    try:
        book = OOXMLFile(BytesIO(workbook))
        book.load_key(password=password, verify_password=True)
        book.decrypt(plain, verify_integrity=True)
    except (DecryptionError, FileFormatError, InvalidKeyError):
        return None
    return plain.getvalue()


def _failed() -> NotProtected:
    return NotProtected(
        "Het bestand kon niet met een wachtzin worden beveiligd. Er is niets geschreven. "
        "Probeer het opnieuw, of exporteer zonder wachtzin."
    )
