"""The workspaces that are measured: made by gongbao-synthesize in .build/bench, kept by their sizes."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from catalogue import ROOT

FACTS = ("achievements", "patents", "funding")
TABLES = ("studios", "namings", *FACTS)
REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Sizes:
    """How many rows each table has."""

    studios: int
    achievements: int
    patents: int
    funding: int

    @staticmethod
    def scaled(scale: float) -> "Sizes":
        """The national size of the contract, times `scale`."""
        return Sizes(*(max(1, round(scale * rows)) for rows in (100_000, 10_000_000, 2_000_000, 1_000_000)))

    def facts_times(self, factor: int) -> "Sizes":
        """The same studios with `factor` times their facts."""
        return Sizes(self.studios, *(factor * rows for rows in (self.achievements, self.patents, self.funding)))

    @property
    def facts(self) -> int:
        return self.achievements + self.patents + self.funding

    @property
    def name(self) -> str:
        return f"{self.studios}-{self.facts}"


@dataclass(frozen=True)
class Workspace:
    """A folder with gongbao.json5 and datasets/."""

    path: Path

    @property
    def datasets(self) -> Path:
        return self.path / "datasets"

    @property
    def files(self) -> list[str]:
        return sorted(str(path) for path in self.datasets.rglob("*.csv"))

    @property
    def bytes(self) -> int:
        return sum(os.path.getsize(path) for path in self.files)

    def remove(self) -> None:
        shutil.rmtree(self.path)


class Library:
    """Makes each workspace once. A workspace half made is never taken for a whole one: it is renamed when done."""

    def __init__(self, folder: Path, synthesizer: str) -> None:
        self.folder = folder
        self.synthesizer = synthesizer
        folder.mkdir(parents=True, exist_ok=True)

    def register(self, sizes: Sizes) -> Workspace:
        """A large invented register in UTF-8."""

        def fill(path: Path) -> None:
            configure(path)
            counts = [word for table in ("studios", *FACTS) for word in (f"--{table}", str(getattr(sizes, table)))]
            self._synthesize(["--output", str(path / "datasets"), *counts])

        return self._made(f"register-{sizes.name}", fill)

    def twin(self, original: Workspace, encoding: str) -> Workspace:
        """The same register in another encoding, as iconv names it; the studios too."""

        def fill(path: Path) -> None:
            configure(path)
            (path / "datasets").mkdir()
            for name in original.files:
                with open(path / "datasets" / Path(name).name, "wb") as output:
                    subprocess.run(["iconv", "-f", "UTF-8", "-t", encoding, name], stdout=output, check=True)

        return self._made(f"{original.path.name}-{encoding.lower()}", fill)

    def with_measures(self, original: Workspace, count: int) -> Workspace:
        """The same files (linked) in a workspace with `count` measures of its own."""

        def fill(path: Path) -> None:
            configure(path, own_measures(count))
            (path / "datasets").mkdir()
            for name in original.files:
                os.link(name, path / "datasets" / Path(name).name)

        return self._made(f"{original.path.name}-{count}-measures", fill)

    def office_exports(self) -> Workspace:
        """The sample's rows as offices send them; made anew, for they are few and follow the sample."""
        shutil.rmtree(self.folder / "office-exports", ignore_errors=True)
        return self._made("office-exports", lambda path: self._synthesize(["--office-exports", str(path)]))

    def _made(self, name: str, fill) -> Workspace:
        path = self.folder / name
        if not path.exists():
            half = self.folder / f"{name}.half"
            shutil.rmtree(half, ignore_errors=True)
            half.mkdir()
            fill(half)
            half.rename(path)
        return Workspace(path)

    def _synthesize(self, options: Sequence[str]) -> None:
        subprocess.run([self.synthesizer, *options], check=True, stdout=subprocess.DEVNULL)


def copy_of_sample(path: Path) -> Workspace:
    """The repository's own workspace at `path`, so that nothing is written into the repository."""
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir()
    shutil.copy(REPOSITORY / "gongbao.json5", path)
    for folder in ("datasets", "templates"):
        shutil.copytree(REPOSITORY / folder, path / folder)
    return Workspace(path)


def configure(path: Path, measures: dict | None = None) -> None:
    """Writes the configuration of a workspace."""
    configuration = {"title": "基准", "issuer": "基准", "root": ROOT}
    if measures:
        configuration["measures"] = measures
    (path / "gongbao.json5").write_text(json.dumps(configuration, ensure_ascii=False), encoding="utf-8")


def own_measures(count: int) -> dict[str, dict]:
    """Measures of the fact tables, each with another selection of columns, over and over until there are `count`."""
    levels = ["national", "province", "prefecture", "county", "base"]
    selections = [
        ("achievements", {"kind": kind, column: level}, {"count": True}, "项")
        for kind in ("topic", "project", "result", "problem", "proposal")
        for column in ("award_level", "recognised_level")
        for level in levels
    ]
    selections += [("achievements", {"kind": "result", "award_level": level}, {"sum": "benefit"}, "元") for level in levels]
    selections += [("patents", {"type": kind}, {"count": True}, "项") for kind in ("invention", "utility", "design")]
    selections += [
        ("funding", {"purpose": purpose}, {"sum": "amount"}, "元")
        for purpose in ("naming", "subsidy", "honour", "award", "own")
    ]
    measures = {}
    for number in range(count):
        table, where, what, unit = selections[number % len(selections)]
        measures[f"own_{number:03}"] = {"table": table, "where": where, **what, "label": f"自定指标{number}", "unit": unit}
    return measures
