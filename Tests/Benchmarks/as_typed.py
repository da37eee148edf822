"""Rows as people type them: what the program reads on its slow path, with the figures of the clean rows."""

import csv
from pathlib import Path

WORDS = {
    "kind": {
        "topic": "创新课题", "project": "攻关项目", "result": "创新成果", "problem": "解决技术难题", "proposal": "合理化建议",
    },
    "type": {"invention": "发明", "utility": "实用新型", "design": "外观设计"},
    "purpose": {"naming": "命名奖励", "subsidy": "经费补助", "honour": "先锋号", "award": "成果奖励", "own": "单位投入"},
}  # fmt: skip
DAYS = ("date", "granted_on", "paid_on")
MONEY = ("benefit", "amount")


def typed(column: str, cell: str) -> str:
    """A cell of a clean file as a person would have typed it; the same value."""
    if column in WORDS:
        return WORDS[column].get(cell, cell)
    if column in DAYS:
        year, month, day = cell.split("-")
        return f"{year}年{int(month)}月{int(day)}日"
    if column in MONEY and cell:
        return f"{int(cell):,}元"
    return cell


def type_out(source: Path, target: Path) -> None:
    """Writes the fact table `source` as typed."""
    with open(source, encoding="utf-8", newline="") as read, open(target, "w", encoding="utf-8", newline="") as write:
        rows = csv.reader(read)
        header = next(rows)
        output = csv.writer(write, lineterminator="\n")
        output.writerow(header)
        output.writerows([typed(column, cell) for column, cell in zip(header, row)] for row in rows)
