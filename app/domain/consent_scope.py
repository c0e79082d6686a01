"""With whom may be shared what is known of a youth; the list is our own (voorlopig).

Source: Jeugdwet art. 7.3.11; domain facts J4.
"""

from __future__ import annotations

from enum import StrEnum


class Scope(StrEnum):
    """With whom may be shared what is known of the youth."""

    PROVIDER = "provider"
    SCHOOL = "school"
    DOCTOR = "doctor"
    CERTIFIED_BODY = "certified_body"
    NETWORK = "network"

    @property
    def label(self) -> str:
        """As the worker reads it."""
        return _SCOPES[self]


_SCOPES = {
    Scope.PROVIDER: "de aanbieder",
    Scope.SCHOOL: "de school",
    Scope.DOCTOR: "de huisarts of jeugdarts",
    Scope.CERTIFIED_BODY: "de gecertificeerde instelling",
    Scope.NETWORK: "familie en netwerk",
}
