"""What was measured, as Markdown: tables, and the lines of the reach with whether they hold."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from measure import Measured


@dataclass(frozen=True)
class Reach:
    """A line of what the program is to reach: at least, or at most, `bound`. Judged by the value as measured."""

    line: str
    value: float
    bound: float
    at_least: bool
    unit: str = "×"

    @property
    def holds(self) -> bool:
        return self.value >= self.bound if self.at_least else self.value <= self.bound

    def cells(self) -> tuple[str, str, str, str]:
        """Rounded against the program: a value at the bound never looks better than it is."""
        shown = math.floor(self.value * 100) / 100 if self.at_least else math.ceil(self.value * 100) / 100
        sign = "≥" if self.at_least else "≤"
        return self.line, f"{sign} {self.bound:.3g} {self.unit}", f"{shown:.2f} {self.unit}", "yes" if self.holds else "**no**"


@dataclass
class Section:
    """A heading, sentences under it, and a table; with the lines of the reach that come of it."""

    title: str
    note: str
    header: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    reaches: list[Reach] = field(default_factory=list)

    def markdown(self) -> str:
        return f"## {self.title}\n\n{self.note}\n\n{table(self.header, self.rows)}\n"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] + ["---:"] * (len(header) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def seconds(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"


def megabytes(value: int) -> str:
    return f"{value / 1e6:.0f} MB"


def ratio(value: float) -> str:
    return f"{value:.2f} ×"


def spread(measured: Measured) -> str:
    """The fastest and the slowest run."""
    if len(measured.seconds) == 1:
        return "one run"
    return f"{seconds(min(measured.seconds))} – {seconds(max(measured.seconds))}"


def race(section: Section, measured: dict[str, Measured], own: Measured, bytes: int) -> None:
    """A row for each program, the columns of `RACE`; `own` is what the others are compared with."""
    for name, one in measured.items():
        section.rows.append(
            (name, seconds(one.median), ratio(one.times(own)), spread(one),
             seconds(one.processor_median), f"{bytes / one.median / 1e9:.2f} GB/s", megabytes(one.peak_bytes))
        )  # fmt: skip


RACE = ("program", "median", "times gongbao", "fastest – slowest", "processor time", "speed", "peak memory")


def document(machine: str, sections: Sequence[Section]) -> str:
    """The whole of RESULTS.md."""
    reaches = [reach for section in sections for reach in section.reaches]
    judged = table(("line", "reach", "measured", "holds"), [reach.cells() for reach in reaches])
    return "\n".join(
        [
            "# How fast it is\n",
            "Written by `make bench`. Every figure is the median of runs in turn with the other programs of its table,",
            "each a process of its own from start to end, the files in the page cache, output to /dev/null. A ratio is the",
            "median of the ratios of each round, in which the programs met the same machine. Totals were compared cell by",
            "cell before anything was timed.\n",
            machine,
            *(section.markdown() for section in sections),
            "## What is to hold\n",
            "Judged by the values as measured; shown rounded to the program's disadvantage.\n",
            judged,
            "",
        ]
    )
