"""Instructions and allocations of a command, counted by Valgrind: the same on a busy machine as on an idle one."""

import os
import re
import subprocess
import tempfile
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


# What asks for a block. They are part of the program, so Memcheck, which puts its own in their place, does not see them.
ALLOCATORS = {"malloc", "calloc", "realloc", "posix_memalign"}


def allocations(command: Sequence[str]) -> int:
    """Blocks asked for, one for every object, array and string of the heap."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "profile")
        profile(command, output)
        return _calls(ALLOCATORS, output)


def _calls(functions: set[str], output: Path) -> int:
    """How often Callgrind saw some functions called. It gives each name once and its number from then on."""
    names: dict[str, str] = {}
    calls = 0
    called = ""
    with output.open() as lines:
        for line in lines:
            if named := re.match(r"(c?)fn=(\(\d+\))(?: (.*))?$", line):
                if named[3]:
                    names[named[2]] = named[3]
                if named[1]:
                    called = names[named[2]]
            elif counted := re.match(r"calls=(\d+)", line):
                if called in functions:
                    calls += int(counted[1])
    return calls


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
