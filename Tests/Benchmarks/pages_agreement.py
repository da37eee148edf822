"""What the pages say of the rules, compared before they are timed: a script that judges something else is no peer."""

import csv
import io
import json
import re
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

from agreement import Cells, TotalsDiffer, differences
from pages_rules import DORMANT, PAYMENTS, STANDARDS

ROOT = "150000"
RULES = (*STANDARDS, DORMANT)
OUTCOMES = ("pass", "fail", "warning", "unknown")
ACCOUNT_COLUMNS = ("应拨（笔）", "应拨（元）", "已拨（笔）", "已拨（元）")


def counts(audit: str) -> Cells:
    """The scorecard by unit, of `gongbao audit --by reporting-unit`."""
    return {
        (row["reporting_unit"], row["rule"], outcome): Decimal(row[outcome])
        for row in csv.DictReader(io.StringIO(audit))
        if row["rule"] in RULES
        for outcome in OUTCOMES
    }


def studios(audit: str) -> Cells:
    """Each studio that `gongbao audit` lists, with its rule and outcome; of the barren ones also the two dates told."""
    found = {}
    for row in csv.DictReader(io.StringIO(audit)):
        if row["rule"] not in RULES:
            continue
        found[row["subject"], row["rule"], row["outcome"]] = Decimal(1)
        if row["rule"] == DORMANT and row["outcome"] != "unknown":
            last, deadline = (re.search(told, row["evidence"]) for told in (r"最近成果([\d-]+)", r"到([\d-]+)满"))
            found[row["subject"], last[1] if last else "", deadline[1]] = Decimal(1)
    return found


def accounts(tables: Path) -> Cells:
    """What payers owed and paid by year, of the tables beside the region's page, which are in the order of the rules."""
    found = {}
    for number, rule in enumerate(PAYMENTS, 1):
        with open(tables / f"payments-{number}.csv", encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                year = row.pop("年份").removesuffix("年")
                found |= {(rule, year, column): Decimal(value) for column, value in row.items() if year.isdigit()}
    return found


def of_script(pages: Iterable[Path]) -> Cells:
    """The same of the figures.json of the script's pages."""
    found = {}
    for path in pages:
        unit, told = path.parent.name, json.loads(path.read_text(encoding="utf-8"))
        if unit == ROOT:
            found |= {
                (rule, year, column): Decimal(value)
                for rule, account in told["accounts"].items()
                for year, sums in account.items()
                for column, value in zip(ACCOUNT_COLUMNS, sums)
            }
            continue
        for rule in RULES:
            found |= {(unit, rule, outcome): Decimal(count) for outcome, count in told["rules"].get(rule, {}).items()}
        found |= {(studio, rule, outcome): Decimal(1) for studio, _, rule, outcome, _ in told["findings"] if rule in RULES}
        found |= {(studio, rule, "unknown"): Decimal(1) for studio, rules in told["incomplete"] for rule in rules}
        for studio, _, _, state, last, deadline in told["watch"]:
            found[studio, DORMANT, "fail" if state == "拟取消称号" else "warning"] = Decimal(1)
            found[studio, last or "", deadline] = Decimal(1)
    return found


def require(by_unit: str, listed: str, reports: Path, pages: Path) -> int:
    """How many cells of the rules agree, of two audits, the published reports and the script's pages."""
    (region,) = reports.glob("annual/*/tables")
    ours = {cell: value for cell, value in (counts(by_unit) | studios(listed) | accounts(region)).items() if value}
    theirs = {cell: value for cell, value in of_script(pages.glob("*/figures.json")).items() if value}
    different = differences(ours, theirs)
    if different or not ours:
        raise TotalsDiffer(f"the pages differ in {len(different)} cells of the rules:\n" + "\n".join(different[:20]))
    return len(ours)
