"""Counts instructions and allocations and fails where they are more than recorded. Run by `make guard`.

Usage: guard.py [--record]
No time is measured: a count does not depend on how fast or how busy the machine is. From run to run it differs by 0.1% at
most, by the lengths of paths and the addresses of memory. Another compiler makes another binary, so it is recorded too.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import valgrind
from counted import Figures, Subject, count
from data import REPOSITORY

RECORDED = Path(__file__).parent / "instructions.json"
TOLERANCE = 0.05
# What chance adds to a figure a row, so that one near zero may stay there.
SLACK = {"instructions": 1.0, "allocations": 0.02}


@dataclass(frozen=True)
class Judgement:
    """A figure beside the recorded one."""

    unit: str
    name: str
    now: float
    recorded: float

    @property
    def worse(self) -> bool:
        return self.now > self.recorded * (1 + TOLERANCE) + SLACK[self.unit]

    @property
    def better(self) -> bool:
        return self.now < self.recorded * (1 - TOLERANCE) - SLACK[self.unit]

    def __str__(self) -> str:
        change = f" ({self.now / self.recorded - 1:+.1%})" if self.recorded else ""
        return f"{self.name}: {shown(self.now)} {self.unit}, {shown(self.recorded)} recorded{change}"


def shown(figure: float) -> str:
    return f"{figure:,.0f}" if figure >= 1000 else f"{figure:.3f}"


def judge(unit: str, now: Figures, recorded: Figures) -> list[Judgement]:
    """Every figure that is counted; one that was never recorded stands against zero, so it asks to be recorded."""
    return [Judgement(unit, name, figure, recorded.get(name, 0)) for name, figure in now.items()]


def toolchain() -> dict[str, str]:
    """What the counts depend on besides the sources."""
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
    return {"swift": swift, "libc": " ".join(platform.libc_ver()), "processor": platform.machine()}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--record", action="store_true", help="write the present figures")
    record = parser.parse_args().record
    release = REPOSITORY / ".build/release"
    subject = Subject(str(release / "gongbao"), str(release / "gongbao-synthesize"), REPOSITORY / ".build/guard")
    try:
        instructions, allocations = count(subject, os.cpu_count() or 1)
    except valgrind.ValgrindFailed as failure:
        raise SystemExit(str(failure)) from failure
    figures = {"instructions": instructions, "allocations": allocations}
    if record:
        RECORDED.write_text(json.dumps({"toolchain": toolchain(), **figures}, indent=2) + "\n", encoding="utf-8")
        print(f"recorded in {RECORDED.relative_to(REPOSITORY)}; say in the commit why the figures changed")
        return 0
    recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
    judged = [one for unit, now in figures.items() for one in judge(unit, now, recorded[unit])]
    for one in judged:
        print(("MORE  " if one.worse else "less  " if one.better else "      ") + str(one))
    if recorded["toolchain"] != toolchain():
        print(f"Recorded with {recorded['toolchain']}; this is {toolchain()}.")
    if any(one.better for one in judged):
        print("Some figures are 5% less than recorded: `make guard-record` keeps what was gained.")
    if any(one.worse for one in judged):
        print(
            "Some figures are 5% more than recorded. `make profile` shows where instructions go. If the change is worth it, "
            "`make guard-record`, and say why in the commit.",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
