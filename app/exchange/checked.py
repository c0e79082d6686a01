"""What is used of pydantic, read in one piece.

pydantic reads its own modules at the first use of each name. Two threads at that at once (the
window and what runs in the background, right after the start) could each find the other's half.
Through this module Python's own lock lets one of them wait.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

__all__ = ["BaseModel", "ConfigDict", "Field", "TypeAdapter", "ValidationError"]

# The first adapter reads what is left.
TypeAdapter(tuple[int])
