"""What the guard counts: the rows of a register, and commands on the sample workspace."""

import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import valgrind
from as_typed import type_out
from data import FACTS, Library, Sizes, Workspace, copy_of_sample

AS_OF = "2018-11-30"
ONCE = Sizes(studios=200, achievements=20_000, patents=4_000, funding=2_000)

Figures = dict[str, float]


class Subject:
    """The stripped binary, and a folder with inputs that are made anew for every count."""

    def __init__(self, binary: str, synthesizer: str, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        self.folder = folder
        self.library = Library(folder / "data", synthesizer)
        self.binary = valgrind.stripped(binary, folder)

    def totals(self, workspace: Path) -> list[str]:
        return [self.binary, "totals", "--quiet", *self._on(workspace), "--format", "csv"]

    def registers(self) -> dict[str, tuple[Workspace, Workspace]]:
        """Each kind of row: a register, and one of twice the facts."""
        clean = self.library.register(ONCE), self.library.register(ONCE.facts_times(2))
        return {
            "a clean row": clean,
            "a clean row in GB18030": tuple(self.library.twin(workspace, "GB18030") for workspace in clean),
            "a row as typed": tuple(self._typed(workspace) for workspace in clean),
        }

    def commands(self) -> dict[str, list[str]]:
        """The commands that a county waits for."""
        sample = copy_of_sample(self.folder / "sample").path
        output = ["--output", str(self.folder / "reports"), "--quarantine", str(self.folder / "quarantine")]
        return {
            "--version": [self.binary, "--version"],
            "check of the sample": [self.binary, "check", "--quiet", *self._on(sample)],
            "totals of the sample": self.totals(sample),
            "report of the sample": [self.binary, "report", "--quiet", *self._on(sample), *output],
        }

    def _on(self, workspace: Path) -> Sequence[str]:
        return "--workspace", str(workspace), "--as-of", AS_OF, "--threads", "1"

    def _typed(self, clean: Workspace) -> Workspace:
        path = clean.path.with_name(f"{clean.path.name}-typed")
        shutil.copytree(clean.path, path)
        for table in FACTS:
            type_out(clean.datasets / f"{table}.csv", path / "datasets" / f"{table}.csv")
        return Workspace(path)


def per_row(once: int, twice: int, rows: int) -> float:
    """What one row adds: of two registers that differ in the number of facts alone, so the start drops out."""
    return (twice - once) / rows


def count(subject: Subject, workers: int) -> tuple[Figures, Figures]:
    """Instructions and allocations of every kind of row and command. Side by side: counts do not mind company."""
    registers, commands = subject.registers(), subject.commands()
    with ThreadPoolExecutor(workers) as pool:
        counting = {
            (what, name): [pool.submit(what, subject.totals(workspace.path)) for workspace in pair]
            for what in (valgrind.instructions, valgrind.allocations)
            for name, pair in registers.items()
        }
        whole = {name: pool.submit(valgrind.instructions, command) for name, command in commands.items()}
        instructions: Figures = {name: counted.result() for name, counted in whole.items()}
        allocations: Figures = {}
        for (what, name), (once, twice) in counting.items():
            figures = instructions if what is valgrind.instructions else allocations
            figures[name] = round(per_row(once.result(), twice.result(), ONCE.facts), 3)
    return instructions, allocations
