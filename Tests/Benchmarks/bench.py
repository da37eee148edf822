"""Measures gongbao against its peers and writes RESULTS.md. Run by `make bench`.

Usage: bench.py [--scale 1] [--runs 5] [--only NAME …] [--gongbao FILE] [--synthesizer FILE] [--output FILE]
"""

import argparse
import sys
from pathlib import Path

import machine
import peers
from agreement import TotalsDiffer
from data import REPOSITORY, Library
from experiments import Experiments
from measure import ProgramFailed
from results import Section, document

EXPERIMENTS = {
    "totals": Experiments.totals,
    "smaller": Experiments.smaller,
    "growth": Experiments.growth,
    "encodings": Experiments.encodings,
    "own-measures": Experiments.own_measures,
    "sample": Experiments.sample,
    "pages": Experiments.pages,
}


def options() -> argparse.Namespace:
    release = REPOSITORY / ".build/release"
    parser = argparse.ArgumentParser(description="Measures gongbao against its peers.")
    parser.add_argument("--scale", type=float, default=1, help="of the national size, 1.45 GB (default 1)")
    parser.add_argument("--runs", type=int, default=5, help="of each program (default 5)")
    parser.add_argument("--only", nargs="+", choices=EXPERIMENTS, default=list(EXPERIMENTS), help="only these questions")
    parser.add_argument("--gongbao", default=str(release / "gongbao"))
    parser.add_argument("--synthesizer", default=str(release / "gongbao-synthesize"))
    parser.add_argument("--data", type=Path, default=REPOSITORY / ".build/bench/data", help="where the data is kept")
    parser.add_argument("--output", type=Path, default=Path(__file__).parent / "RESULTS.md")
    return parser.parse_args()


def main() -> None:
    chosen = options()
    gongbao = peers.Gongbao(chosen.gongbao)
    experiments = Experiments(gongbao, Library(chosen.data, chosen.synthesizer), chosen.scale, chosen.runs)
    sections: list[Section] = []
    for name in chosen.only:
        print(f"{name}:", file=sys.stderr, flush=True)
        try:
            sections.append(EXPERIMENTS[name](experiments))
        except (ProgramFailed, TotalsDiffer) as failure:
            raise SystemExit(f"{name}: {failure}") from failure
    text = document(machine.described(peers.versions(gongbao), chosen.runs), sections)
    chosen.output.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
