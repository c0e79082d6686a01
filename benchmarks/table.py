"""One line of the table of measurements, and how it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """What was measured against which yardstick (both in milliseconds), and its floor.

    Without a yardstick ``floor`` is in milliseconds, else it is a ratio.
    """

    name: str
    milliseconds: float
    floor: float
    yardstick: float | None = None

    @property
    def figure(self) -> float:
        """What is held against the floor."""
        return self.milliseconds / self.yardstick if self.yardstick else self.milliseconds

    @property
    def holds(self) -> bool:
        """Whether the floor is kept."""
        return self.figure <= self.floor

    def cells(self) -> tuple[str, ...]:
        """The line of the table."""
        unit = "x" if self.yardstick else " ms"
        return (
            self.name,
            f"{self.milliseconds:.0f} ms",
            f"{self.yardstick:.0f} ms" if self.yardstick else "-",
            f"{self.figure:.2f}x" if self.yardstick else "-",
            f"{self.floor:g}{unit}",
            "ok" if self.holds else "TOO SLOW",
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
