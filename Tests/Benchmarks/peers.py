"""The programs that are measured, each as the command line of a process of its own."""

import importlib.metadata
import platform
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from data import TABLES, Workspace
from measure import Program

HERE = Path(__file__).parent
# Inside the register's years, so that the date divides its rows: a month of facts is not counted.
AS_OF = "2018-11-30"
# As many as the machine of the contract has cores.
THREADS = 2


@dataclass(frozen=True)
class Gongbao:
    """The program itself."""

    binary: str

    def run(self, name: str, *words: str, accepts: tuple[int, ...] = (0,)) -> Program:
        return Program(name, (self.binary, *words), accepts=accepts)

    def totals(self, workspace: Workspace, name: str = "gongbao", threads: int = THREADS) -> Program:
        """Every measure by reporting unit, with every row judged and every key of every table checked."""
        return self.run(
            name, "totals", "--quiet", "--workspace", str(workspace.path), "--as-of", AS_OF, "--format", "csv",
            "--threads", str(threads),
        )  # fmt: skip

    def version(self) -> str:
        return subprocess.run([self.binary, "--version"], capture_output=True, text=True, check=True).stdout.strip()


def python(script: str, *words: str, name: str) -> Program:
    """A script of this folder, under the Python that runs the benchmark."""
    # Bytecode is not written: what is measured must not depend on which run is the first.
    return Program(name, (sys.executable, "-B", str(HERE / script), *words))


def with_keys(workspace: Workspace) -> list[Program]:
    """The peers that count the distinct keys of the fact tables too."""
    return [
        python(f"totals_{peer.lower()}.py", str(workspace.datasets), AS_OF, "--keys", name=f"{peer}, keys checked")
        for peer in ("DuckDB", "Polars")
    ]


def without_keys(workspace: Workspace) -> list[Program]:
    """The peers that take the keys as they are."""
    return [
        python(f"totals_{peer.lower()}.py", str(workspace.datasets), AS_OF, name=peer) for peer in ("DuckDB", "Polars")
    ]


def pandas(workspace: Workspace) -> Program:
    return python("totals_pandas.py", str(workspace.datasets), AS_OF, name="pandas + pyarrow")


def miller(workspace: Workspace) -> Program:
    files = [str(workspace.datasets / f"{table}.csv") for table in TABLES]
    command = ("mlr", "--icsv", "--ocsv", "put", "-q", "-f", str(HERE / "totals.mlr"), "-s", f"as_of={AS_OF}", *files)
    return Program("Miller", command, environment={"GOMAXPROCS": str(THREADS)})


def floors(workspace: Workspace) -> list[Program]:
    """What reading the bytes costs, and counting their lines."""
    return [Program("cat", ("cat", *workspace.files)), Program("wc -l", ("wc", "-l", *workspace.files))]


def versions(gongbao: Gongbao) -> dict[str, str]:
    """The version of every program that is measured."""
    told = {"gongbao": gongbao.version().split()[-1]}
    told |= {name: importlib.metadata.version(name) for name in ("duckdb", "polars", "pandas", "pyarrow", "jinja2")}
    told |= {"miller": first_line("mlr", "--version").split()[-1], "python": platform.python_version()}
    told["cat"] = first_line("cat", "--version").split()[-1]
    return told


def first_line(*command: Sequence[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]
