"""Instructions and allocations of a command, counted by Valgrind: the same on a busy machine as on an idle one."""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

# Nothing of the caller's: a longer environment is more to read at the start, and hashing seeded anew makes other collisions.
ENVIRONMENT = {
    "PATH": os.defpath,
    "LC_ALL": "C.UTF-8",
    "SWIFT_DETERMINISTIC_HASHING": "1",
    "SWIFT_BACKTRACE": "enable=no",
}


class ValgrindFailed(Exception):
    """The command under Valgrind ended otherwise than it should."""


def stripped(binary: str, folder: Path) -> str:
    """A copy without debugging sections, which this Valgrind cannot read; the names of the functions stay."""
    copy = folder / Path(binary).name
    subprocess.run(["strip", "-g", "-o", str(copy), binary], check=True)
    return str(copy)


def instructions(command: Sequence[str]) -> int:
    """Cachegrind without its cache counts the same instructions as Callgrind, in a third of the time."""
    told = _run("cachegrind", ["--cache-sim=no", "--cachegrind-out-file=/dev/null"], command)
    return _number(r"I +refs: +([\d,]+)", told)


def allocations(command: Sequence[str]) -> int:
    """Blocks asked of malloc, one for every object, array and string of the heap."""
    told = _run("memcheck", ["--undef-value-errors=no", "--leak-check=no"], command)
    return _number(r"total heap usage: ([\d,]+) allocs", told)


def profile(command: Sequence[str], output: Path) -> None:
    """Writes the calls and their instructions for callgrind_annotate."""
    _run("callgrind", [f"--callgrind-out-file={output}"], command)


def _run(tool: str, options: Sequence[str], command: Sequence[str]) -> str:
    # One thread runs at a time under Valgrind; fair turns, so that waiting for another is not counted by chance.
    valgrind = ["valgrind", f"--tool={tool}", "--fair-sched=yes", *options, *command]
    done = subprocess.run(
        valgrind, env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    if done.returncode != 0:
        raise ValgrindFailed(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stderr


def _number(pattern: str, told: str) -> int:
    found = re.search(pattern, told)
    if not found:
        raise ValgrindFailed(f"No count in what Valgrind printed:\n{told[-2000:]}")
    return int(found[1].replace(",", ""))
