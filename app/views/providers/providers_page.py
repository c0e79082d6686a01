"""The page Aanbieders in the rail.

written by the providers/region pages' own author
"""

from __future__ import annotations

from app.views.page import Page
from app.views.services import Services


class ProvidersPage(Page):
    """The page Aanbieders."""

    title = "Aanbieders"

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.add_head(self.tr("Aanbieders"))
