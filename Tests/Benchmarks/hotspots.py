"""Where `totals` spends its instructions, by function, on a fixed register and one thread. Run by `make profile`.

Usage: hotspots.py [--gongbao FILE] [--synthesizer FILE] [--top 25]
"""

import argparse
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import valgrind
from counted import ONCE, Subject, per_row
from data import REPOSITORY

# A line of callgrind_annotate: instructions, their share, file and function, the object in brackets.
LINE = re.compile(r"^ *([\d,]+) +\( *([\d.]+)%\) +\S*?:(.+?)(?: \[[^\]]*\])?$")
WIDTH = 150


def functions(profile: Path, inclusive: bool) -> list[tuple[int, str, str]]:
    """Instructions, share and name of each function, the dearest first."""
    kind = "--inclusive=" + ("yes" if inclusive else "no")
    told = subprocess.run(
        ["callgrind_annotate", kind, "--auto=no", "--threshold=100", str(profile)], capture_output=True, text=True, check=True
    ).stdout
    found = (LINE.match(line) for line in told.splitlines())
    return [(int(match[1].replace(",", "")), match[2], match[3]) for match in found if match]


def demangled(names: Sequence[str]) -> list[str]:
    """Swift's names as they are in the sources."""
    told = subprocess.run(
        ["swift", "demangle", "--simplified"], input="\n".join(names), capture_output=True, text=True, check=True
    )
    return told.stdout.splitlines()


def show(title: str, rows: Sequence[tuple[int, str, str]]) -> None:
    print(f"\n{title}\n")
    for (count, share, _), name in zip(rows, demangled([name for _, _, name in rows])):
        print(f"{count:>16,} {share:>6}%  {name if len(name) <= WIDTH else name[: WIDTH - 1] + '…'}")


def main() -> None:
    parser = argparse.ArgumentParser()
    release = REPOSITORY / ".build/release"
    parser.add_argument("--gongbao", default=str(release / "gongbao"))
    parser.add_argument("--synthesizer", default=str(release / "gongbao-synthesize"))
    parser.add_argument("--top", type=int, default=25, help="functions that are shown (default 25)")
    options = parser.parse_args()
    subject = Subject(options.gongbao, options.synthesizer, REPOSITORY / ".build/profile")
    once, twice = (subject.library.register(sizes) for sizes in (ONCE, ONCE.facts_times(2)))
    profile = subject.folder / "callgrind.out"
    valgrind.profile(subject.totals(twice.path), profile)
    show("Own instructions:", functions(profile, inclusive=False)[: options.top])
    show("With the functions that they call:", functions(profile, inclusive=True)[: options.top])
    row = per_row(*(valgrind.instructions(subject.totals(workspace.path)) for workspace in (once, twice)), ONCE.facts)
    print(f"\n{row:,.0f} instructions for each further row of facts; the input is {2 * ONCE.facts:,} rows, {twice.path}")


if __name__ == "__main__":
    main()
