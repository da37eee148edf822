"""Totals compared cell by cell, before anything is timed: a program that adds up something else is no peer."""

import csv
import io
from collections.abc import Sequence
from decimal import Decimal

from measure import Program, printed

Cells = dict[tuple[str, str, str], Decimal]


class TotalsDiffer(Exception):
    """Two programs do not come to the same totals."""


def cells(text: str) -> Cells:
    """The cells other than zero of a CSV with region, measure and value, and perhaps a group."""
    rows = csv.DictReader(io.StringIO(text))
    read = {(row["region"], row.get("group") or "", row["measure"]): Decimal(row["value"]) for row in rows}
    return {cell: value for cell, value in read.items() if value != 0}


def differences(ours: Cells, theirs: Cells) -> list[str]:
    """Each cell that is not the same, in words; a cell that only one of them prints counts as zero in the other."""
    return [
        f"{'/'.join(filter(None, cell))}: {ours.get(cell, 0)} and {theirs.get(cell, 0)}"
        for cell in sorted(ours.keys() | theirs.keys())
        if ours.get(cell, 0) != theirs.get(cell, 0)
    ]


def require(program: Program, peers: Sequence[Program], measures: str = "") -> int:
    """Runs them all and returns how many cells agree. `measures`: the beginning of those that are left out."""
    ours = cells(printed(program))
    if measures:
        ours = {cell: value for cell, value in ours.items() if not cell[2].startswith(measures)}
    if not ours:
        raise TotalsDiffer(f"{program.name} prints no total other than zero")
    for peer in peers:
        different = differences(ours, cells(printed(peer)))
        if different:
            shown = "\n".join(different[:20])
            raise TotalsDiffer(f"{program.name} and {peer.name} differ in {len(different)} cells:\n{shown}")
    return len(ours)
