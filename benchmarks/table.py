"""One line of the table of measurements, and how it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """What was measured against which yardstick (both in ``unit``), and its floor.

    Without a yardstick ``floor`` is in ``unit``, else it is a ratio.
    """

    name: str
    amount: float
    floor: float
    yardstick: float | None = None
    unit: str = "ms"

    @property
    def figure(self) -> float:
        """What is held against the floor."""
        return self.amount / self.yardstick if self.yardstick else self.amount

    @property
    def holds(self) -> bool:
        """Whether the floor is kept."""
        return self.figure <= self.floor

    def cells(self) -> tuple[str, ...]:
        """The line of the table."""
        unit = "x" if self.yardstick else f" {self.unit}"
        return (
            self.name,
            f"{self.amount:.0f} {self.unit}",
            f"{self.yardstick:.0f} {self.unit}" if self.yardstick else "-",
            f"{self.figure:.2f}x" if self.yardstick else "-",
            f"{self.floor:g}{unit}",
            "ok" if self.holds else "TOO MUCH",
        )


def print_table(measures: Iterable[Measure]) -> bool:
    """Print the measures as a Markdown table; answers whether every floor is kept."""
    kept = True
    print("| what | measured | yardstick | ratio | floor | |")
    print("|---|---|---|---|---|---|")
    for measure in measures:
        print(f"| {' | '.join(measure.cells())} |", flush=True)
        kept = kept and measure.holds
    return kept
