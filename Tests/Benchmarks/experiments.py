"""What is measured: one function a question, each giving a section of the results."""

import atexit
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import agreement
import pages_agreement
import peers
from data import Library, Sizes, Workspace, copy_of_sample
from measure import Measured, Program, interleaved, printed
from peers import Gongbao
from results import RACE, Reach, Section, megabytes, race, ratio, seconds, spread

# Runs of programs that take milliseconds: many, for the median of a few is chance.
QUICK_RUNS = 25
PAGES_PEER = "DuckDB + Jinja2"


def own_clock(text: str) -> float:
    """The seconds that a program prints of itself, last."""
    return float(text.split()[-1])


class Experiments:
    """All of them on one library of data, at one scale of the national size."""

    def __init__(self, gongbao: Gongbao, library: Library, scale: float, runs: int) -> None:
        self.gongbao = gongbao
        self.library = library
        self.scale = scale
        self.runs = runs

    def register(self, factor: float = 1) -> Workspace:
        return self.library.register(Sizes.scaled(self.scale * factor))

    def totals(self) -> Section:
        """All measures over the register of full size, against programs that do the same."""
        workspace = self.register()
        ours, one_thread = self.gongbao.totals(workspace), self.gongbao.totals(workspace, "gongbao, 1 thread", threads=1)
        checked, unchecked = peers.with_keys(workspace), peers.without_keys(workspace)
        others = [*checked, *unchecked, peers.pandas(workspace)]
        agreed = agreement.require(ours, [one_thread, *others])
        measured = interleaved([ours, one_thread, *others, *peers.floors(workspace)], self.runs)
        sizes = Sizes.scaled(self.scale)
        section = Section(
            f"Totals over {workspace.bytes / 1e9:.2f} GB",
            f"{sizes.studios:,} studios, {sizes.achievements:,} achievements, {sizes.patents:,} patents, "
            f"{sizes.funding:,} payments; every measure by reporting unit, {peers.THREADS} threads. The {agreed} cells other "
            "than zero are the same in all. gongbao judges every field of every row and checks every key; the others parse "
            "the columns that they need as their types.",
            RACE,
        )
        own = measured[ours.name]
        race(section, measured, own, workspace.bytes)
        fastest_checked = min(measured[peer.name].times(own) for peer in checked)
        fastest = min(measured[peer.name].times(own) for peer in unchecked)
        section.reaches = [
            Reach("faster than the faster of DuckDB and Polars, keys checked", fastest_checked, 4, True),
            Reach("faster than the faster of them, keys not checked", fastest, 3, True),
            Reach("time of `cat`", own.times(measured["cat"]), 3, False),
            Reach("peak memory", own.peak_bytes / 1e6, 256, False, "MB"),
            Reach("a second thread", measured[one_thread.name].times(own), 1.7, True),
        ]
        return section

    def smaller(self) -> Section:
        """A tenth of the register, which Miller can be waited for."""
        workspace = self.register(0.1)
        ours, miller = self.gongbao.totals(workspace), peers.miller(workspace)
        agreement.require(ours, [miller])
        section = Section("A tenth of it, with Miller", "The same totals; Miller is too slow for the whole.", RACE)
        measured = interleaved([ours, miller], self.runs)
        race(section, measured, measured[ours.name], workspace.bytes)
        return section

    def growth(self) -> Section:
        """Time and memory by size; a set of several times the size is made for this and removed."""
        facts_twice = self.library.register(Sizes.scaled(self.scale).facts_times(2))
        sets = {f"{factor:g} times all": self.register(factor) for factor in (0.1, 1, 2, 3)}
        sets["twice the facts, the same studios"] = facts_twice
        measured = interleaved(
            [
                self.gongbao.totals(workspace, f"{name}, {threads} thread{'s' * (threads > 1)}", threads)
                for name, workspace in sets.items()
                for threads in (peers.THREADS, 1)
            ],
            self.runs,
        )
        section = Section(
            "How it grows",
            "The register at several sizes. Memory goes by studios and cells, not by rows.",
            RACE,
        )
        once = f"1 times all, {peers.THREADS} threads"
        for name, workspace in sets.items():
            race(section, {key: one for key, one in measured.items() if key.startswith(name)}, measured[once], workspace.bytes)
        more = measured[f"twice the facts, the same studios, {peers.THREADS} threads"]
        section.reaches = [
            Reach("twice of all, time", measured[f"2 times all, {peers.THREADS} threads"].times(measured[once]), 2.1, False),
            Reach("twice the facts, time", more.times(measured[once]), 2.1, False),
            Reach("twice the facts, memory (the same: within 5%)", more.peak_bytes / measured[once].peak_bytes, 1.05, False),
        ]
        for workspace in sets.values():
            if workspace.bytes > self.register().bytes:
                workspace.remove()
        return section

    def encodings(self) -> Section:
        """The same register in the encodings that offices send."""
        utf8 = self.register()
        twins = {encoding: self.library.twin(utf8, encoding) for encoding in ("GB18030", "UTF-16")}
        ours = self.gongbao.totals(utf8, "UTF-8")
        programs = [self.gongbao.totals(workspace, encoding) for encoding, workspace in twins.items()]
        agreement.require(ours, programs)
        measured = interleaved([ours, *programs], self.runs)
        section = Section("Encodings", "The same rows; the speed is in rows, so the UTF-8 bytes are counted for all.", RACE)
        section.header = ("encoding", RACE[1], "times UTF-8", *RACE[3:])
        race(section, measured, measured[ours.name], utf8.bytes)
        share = measured[ours.name].times(measured["GB18030"])
        section.reaches = [Reach("GB18030, share of the UTF-8 speed", share, 1 / 3, True)]
        for workspace in twins.values():
            workspace.remove()
        return section

    def own_measures(self, count: int = 200) -> Section:
        """Measures of the workspace's own beside the built-in ones."""
        plain = self.register()
        many = self.library.with_measures(plain, count)
        few, ours = self.gongbao.totals(plain, "built-in measures"), self.gongbao.totals(many, f"{count} own measures more")
        agreement.require(ours, [few], measures="own_")
        measured = interleaved([few, ours], self.runs)
        section = Section("Measures of one's own", "A row costs what its tables cost, however many measures.", RACE)
        section.header = ("measures", RACE[1], "times built-in", *RACE[3:])
        race(section, measured, measured[few.name], plain.bytes)
        slowed = measured[ours.name].times(measured[few.name])
        section.reaches = [Reach(f"{count} own measures, time of the built-in ones", slowed, 1.5, False)]
        return section

    def sample(self) -> Section:
        """A county's day: the sample workspace, and the same rows as offices send them."""
        workspace, offices = self._sample(), self.library.office_exports()
        agreement.require(self.gongbao.totals(workspace), [self.gongbao.totals(offices, "office exports")])
        version = self.gongbao.run("--version", "--version")
        check, totals = self._check(workspace, "check"), self.gongbao.totals(workspace, "totals")
        programs = [version, check, totals, self._check(offices, "check, office exports")]
        programs.append(self.gongbao.totals(offices, "totals, office exports"))
        measured = interleaved(programs, max(self.runs, QUICK_RUNS))
        section = Section(
            "The sample workspace",
            f"{workspace.bytes / 1e6:.1f} MB in {len(workspace.files)} files; as offices send it {offices.bytes / 1e6:.1f} MB in "
            f"{len(offices.files)} files of every form.",
            ("command", "median", "fastest – slowest", "peak memory"),
        )
        for name, one in measured.items():
            section.rows.append((name, seconds(one.median), spread(one), megabytes(one.peak_bytes)))
        section.reaches = [
            Reach("start (`--version`)", measured[version.name].median * 1000, 6, False, "ms"),
            Reach("`check` of the sample", measured[check.name].median * 1000, 30, False, "ms"),
            Reach("`totals` of the sample", measured[totals.name].median * 1000, 30, False, "ms"),
        ]
        return section

    def pages(self) -> Section:
        """The pages of the region and its units, published anew, against a script that makes such pages; and all bulletins."""
        workspace = self._sample()
        folder = Path(tempfile.mkdtemp(prefix="pages-", dir=self.library.folder))
        atexit.register(shutil.rmtree, folder)
        output = folder / "output"

        def clear() -> None:
            """Keeps the pages of the run before: making files is slow for minutes where as many were just deleted."""
            if output.exists():
                output.rename(folder / str(len(list(folder.iterdir()))))
            output.mkdir()

        ours, everything = (
            self.gongbao.run(
                f"gongbao report {' '.join(bulletins)}".rstrip(), "report", *bulletins, "--quiet",
                "--workspace", str(workspace.path), "--as-of", peers.AS_OF,
                "--output", str(output / "reports"), "--quarantine", str(output / "quarantine"),
            )  # fmt: skip
            for bulletins in (("annual", "league"), ())
        )
        script = peers.python("pages_peer.py", str(workspace.path), str(output), "--as-of", peers.AS_OF, name=PAGES_PEER)
        programs = [replace(program, prepare=clear) for program in (ours, script, everything)]
        agreed = self._agreed_pages(workspace, programs[:2], output)
        measured = interleaved(programs, max(self.runs, QUICK_RUNS))
        told = [own_clock(printed(programs[1])) for _ in range(self.runs)]
        measured[f"{PAGES_PEER}, without its imports"] = Measured(told)
        section = Section(
            "The pages of the sample workspace",
            "The 17 pages of `annual` and `league` from the CSV files to finished pages, the rules judged in both, then all seven bulletins: "
            f"{agreed} counts, studios and sums of the rules are the same. The imports are left out by the script's own clock.",
            ("program", "median", "times gongbao", "fastest – slowest", "peak memory"),
        )
        for name, one in measured.items():
            memory = megabytes(one.peak_bytes) if one.peak_bytes else ""
            times = ratio(one.times(measured[ours.name]))
            section.rows.append((name, seconds(one.median), times, spread(one), memory))
        faster = measured[PAGES_PEER].times(measured[ours.name])
        section.reaches = [Reach("pages, faster than DuckDB + Jinja2", faster, 5, True)]
        return section

    def _agreed_pages(self, workspace: Workspace, programs: list[Program], output: Path) -> int:
        """How much of what the pages say of the rules is the same."""
        audit = ("audit", "--quiet", "--workspace", str(workspace.path), "--as-of", peers.AS_OF, "--format", "csv")
        # The audit ends with 1 where it lists a studio that breaks a rule.
        by_unit, listed = (
            printed(self.gongbao.run("gongbao audit", *audit, *words, accepts=(0, 1)))
            for words in (("--by", "reporting-unit"), ())
        )
        published = []
        for program in programs:
            printed(program)
            published.append(output.rename(output.with_name(f"{output.name}-{len(published)}")))
        return pages_agreement.require(by_unit, listed, published[0] / "reports", published[1])

    def _check(self, workspace: Workspace, name: str) -> Program:
        return self.gongbao.run(name, "check", "--quiet", "--workspace", str(workspace.path), "--as-of", peers.AS_OF)

    def _sample(self) -> Workspace:
        return copy_of_sample(self.library.folder / "sample")
