"""The built-in measures, worked out from sums by the columns they select on, for the peers written in Python.

A peer reads the files and adds up by unit and selecting columns; these few hundred sums become cells here.
"""

import argparse
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

# Inner Mongolia, whose regions the synthesizer draws from.
ROOT = "150000"
LEVELS = ("national", "province", "prefecture", "county", "base")
KEYS = {"achievements": "achievement_id", "patents": "patent_no", "funding": "funding_id"}
KINDS = {"topic": "topics", "project": "projects", "result": "results", "problem": "problems", "proposal": "proposals"}
YES = ("yes", "是")


class Cells:
    """Totals by reporting unit and measure; each also counts for the root."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], Decimal] = {}

    def add(self, unit: str, measure: str, value: Any) -> None:
        for region in (unit, ROOT):
            self.values[region, measure] = self.values.get((region, measure), Decimal(0)) + Decimal(str(value))

    def studios(self, rows: Iterable[tuple[str, int, int, int]]) -> None:
        """Unit, rank of the highest level (1 is national), studios, members."""
        for unit, rank, count, members in rows:
            self.add(unit, "studios", count)
            self.add(unit, "studios_founded", count)
            self.add(unit, f"studios_{LEVELS[rank - 1]}", count)
            self.add(unit, "members", members)

    def namings(self, rows: Iterable[tuple[str, str, int, int]]) -> None:
        """Unit, level, namings, studios among them."""
        for unit, level, count, studios in rows:
            self.add(unit, f"named_{level}", count)
            self.add(unit, f"held_{level}", studios)

    def achievements(self, rows: Iterable[tuple[str, str, str | None, bool, int, Any]]) -> None:
        """Unit, kind, adopted, whether there is an award, count, benefit."""
        for unit, kind, adopted, awarded, count, benefit in rows:
            self.add(unit, KINDS[kind], count)
            if kind == "result" and adopted in YES:
                self.add(unit, "results_adopted", count)
            if kind == "result" and awarded:
                self.add(unit, "results_awarded", count)
            self.add(unit, "benefit", benefit or 0)

    def patents(self, rows: Iterable[tuple[str, str, int]]) -> None:
        """Unit, type, patents."""
        for unit, kind, count in rows:
            self.add(unit, "patents_all", count)
            self.add(unit, f"patents_{kind}", count)
            if kind != "design":
                self.add(unit, "patents", count)

    def funding(self, rows: Iterable[tuple[str, str, Any]]) -> None:
        """Unit, purpose, amount."""
        for unit, purpose, amount in rows:
            self.add(unit, "funding", amount)
            if purpose in ("naming", "own"):
                self.add(unit, f"funding_{purpose}", amount)

    def write(self) -> None:
        print("region,measure,value")
        for (region, measure), value in sorted(self.values.items()):
            print(f"{region},{measure},{value:f}")


def arguments() -> argparse.Namespace:
    """What every peer is told: where the files are, the date, and whether to look for keys that repeat."""
    parser = argparse.ArgumentParser()
    parser.add_argument("datasets")
    parser.add_argument("as_of")
    parser.add_argument("--keys", action="store_true", help="count the distinct keys of the fact tables too")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def refuse_repeated(table: str, rows: int, distinct: int) -> None:
    """Ends the peer where a key of a fact table occurs twice."""
    if rows != distinct:
        raise SystemExit(f"{table}: {rows} rows with {distinct} distinct keys")
