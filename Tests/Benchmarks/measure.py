"""Programs as processes of their own: run in turn, timed, and their memory asked of the kernel.

Interleaved, because the machine's speed drifts: every round runs each program once, so a slow minute falls on all of
them, and each round begins with the next program, so that none always comes after the same one. What counts is the
median of rounds; of two programs, the median of each round's ratio, for the two of a round met the same machine. One
round before them warms the page cache and is not counted.
"""

import os
import resource
import signal
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

# A run longer than this is not repeated: the first one counts, and the table says so.
SLOW_SECONDS = 60.0
# A run longer than this is ended, and stops the benchmark.
CAP_SECONDS = 900.0


class ProgramFailed(Exception):
    """A measured program ended otherwise than it should."""


def nothing() -> None:
    """What most programs need done before a run."""


@dataclass(frozen=True)
class Program:
    """A command to measure; `accepts` are the exit statuses of a run that did its job."""

    name: str
    command: Sequence[str]
    prepare: Callable[[], None] = nothing
    environment: dict[str, str] = field(default_factory=dict)
    accepts: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Run:
    """What one run took; the processor's seconds are those of all threads, of the program and of the kernel for it."""

    seconds: float
    processor_seconds: float
    peak_bytes: int


@dataclass
class Measured:
    """What the runs of one program took: wall and processor seconds of each, and the largest resident set in bytes."""

    seconds: list[float] = field(default_factory=list)
    processor_seconds: list[float] = field(default_factory=list)
    peak_bytes: int = 0

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def processor_median(self) -> float:
        return statistics.median(self.processor_seconds)

    def times(self, other: "Measured") -> float:
        """How many times as long as `other` it took: the median of the rounds, or of all runs where they are not paired."""
        if len(self.seconds) != len(other.seconds):
            return self.median / other.median
        return statistics.median(mine / its for mine, its in zip(self.seconds, other.seconds))

    def add(self, run: Run) -> None:
        self.seconds.append(run.seconds)
        self.processor_seconds.append(run.processor_seconds)
        self.peak_bytes = max(self.peak_bytes, run.peak_bytes)


def memory_floor() -> int:
    """The least peak that can be seen: a child's resident set is counted from the fork on, when it still is ours."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def run(program: Program, output: str = os.devnull) -> Run:
    """Runs once."""
    program.prepare()
    with tempfile.NamedTemporaryFile() as errors:
        write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        files = [
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, output, write, 0o644),
            (os.POSIX_SPAWN_OPEN, 2, errors.name, write, 0o644),
        ]
        started = time.perf_counter()
        process = os.posix_spawnp(
            program.command[0], list(program.command), {**os.environ, **program.environment}, file_actions=files
        )
        cap = threading.Timer(CAP_SECONDS, os.kill, (process, signal.SIGKILL))
        cap.start()
        try:
            _, status, usage = os.wait4(process, 0)
            seconds = time.perf_counter() - started
        finally:
            cap.cancel()
        if os.waitstatus_to_exitcode(status) not in program.accepts:
            told = errors.read().decode(errors="replace")[-2000:]
            raise ProgramFailed(f"{program.name} ended with {os.waitstatus_to_exitcode(status)}:\n{told}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def printed(program: Program) -> str:
    """What the program prints."""
    with tempfile.NamedTemporaryFile() as output:
        run(program, output.name)
        return Path(output.name).read_text(encoding="utf-8")


def interleaved(programs: Sequence[Program], runs: int) -> dict[str, Measured]:
    """Runs every program `runs` times, in turn, after a round that is not counted; the slow ones once."""
    # Data made just now is still being written to the disk.
    os.sync()
    measured = {program.name: Measured() for program in programs}
    quick = []
    for program in programs:
        warm = run(program)
        print(f"  {program.name}: {warm.seconds:.3f} s, {warm.peak_bytes / 1e6:.0f} MB", file=sys.stderr, flush=True)
        if warm.seconds > SLOW_SECONDS:
            measured[program.name].add(warm)
        else:
            quick.append(program)
    for turn in range(runs):
        first = turn % max(1, len(quick))
        for program in quick[first:] + quick[:first]:
            measured[program.name].add(run(program))
    return measured
