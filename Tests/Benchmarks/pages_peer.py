"""The pages of a region and its reporting units as an analyst with DuckDB and Jinja2 would make them.

    python pages_peer.py WORKSPACE OUTPUT_DIR --as-of 2018-11-30

Markdown, HTML and a chart for every page: studios by level, achievements by kind, patents by type, benefit and funding,
with a table by year, and what the rules say of the studios (pages_rules.py). One connection; each question is asked
once for all pages; templates are compiled once. Prints the seconds that the work took, from the first file read to the
last one written, without Python's own start.
"""

import argparse
import csv
import json
import time
from collections import defaultdict
from datetime import date
from pathlib import Path

import duckdb
import jinja2

from pages_rules import LABELS, STANDARDS, judge
from pages_templates import CHART, HTML, MARKDOWN

REGIONS = Path(__file__).parents[2] / "Sources/BuiltinFiles/files/regions.csv"
ROOT = "150000"
LEVELS = {
    "national": "全国示范性", "province": "自治区级", "prefecture": "盟市级", "county": "旗县级", "base": "基层",
}
KINDS = {
    "topic": "创新课题", "project": "攻关项目", "result": "创新成果", "problem": "解决技术难题", "proposal": "合理化建议",
}
TYPES = {"invention": "发明", "utility": "实用新型", "design": "外观设计"}
OUTCOMES = {"pass": "符合", "fail": "不符合", "warning": "提示", "unknown": "资料不全"}

# A month or a year alone counts from its last day.
DAYS = """
CREATE TEMP MACRO day_of(cell) AS CASE length(cell)
  WHEN 4 THEN CAST(cell || '-12-31' AS DATE)
  WHEN 7 THEN last_day(CAST(cell || '-01' AS DATE))
  ELSE CAST(cell AS DATE) END
"""

# The tables of events as far as the date; each file is read once.
EVENTS = (
    """
CREATE TEMP TABLE naming AS
SELECT studio_id, level, naming_body, day
FROM (SELECT *, day_of(named_on) AS day FROM read_csv($namings, all_varchar = true)) WHERE day <= $as_of
""",
    """
CREATE TEMP TABLE achievement AS
SELECT studio_id, day, kind, award_level, recognised_level,
       coalesce(CAST(nullif(count, '') AS DECIMAL(38, 2)), 1) AS count,
       CAST(nullif(benefit, '') AS DECIMAL(38, 2)) AS benefit
FROM (SELECT *, day_of(date) AS day FROM read_csv($achievements, all_varchar = true)) WHERE day <= $as_of
""",
    """
CREATE TEMP TABLE patent AS
SELECT studio_id, day, type
FROM (SELECT *, day_of(granted_on) AS day FROM read_csv($patents, all_varchar = true)) WHERE day <= $as_of
""",
    """
CREATE TEMP TABLE payment AS
SELECT studio_id, day, payer, purpose, CAST(amount AS DECIMAL(38, 2)) AS amount
FROM (SELECT *, day_of(paid_on) AS day FROM read_csv($funding, all_varchar = true)) WHERE day <= $as_of
""",
)

# Every studio with its reporting unit, its highest level and its first naming, and whether it exists at the date.
STUDIOS = """
CREATE TEMP TABLE studio AS
WITH held AS (
  SELECT studio_id, min(list_position($levels, level)) AS best, min(day) AS named FROM naming GROUP BY studio_id)
SELECT s.studio_id, s.name, s.region, coalesce(nullif(s.reporting_unit, ''), left(s.region, 4) || '00') AS unit,
       year(day_of(s.founded_on)) AS founded, $levels[coalesce(h.best, len($levels))] AS level, h.named,
       day_of(s.founded_on) <= $as_of AS stands,
       s.leader_honour, s.members, s.area_m2, s.has_equipment, s.has_rules, s.has_funds
FROM read_csv($studios, all_varchar = true) s LEFT JOIN held h USING (studio_id)
"""

# Every fact as (unit, year, what it is, how much).
FACTS = """
CREATE TEMP TABLE fact AS
SELECT s.unit, year(f.day) AS year, f.item, f.amount
FROM (
  SELECT studio_id, day, kind AS item, count AS amount FROM achievement
  UNION ALL
  SELECT studio_id, day, 'benefit', benefit FROM achievement WHERE benefit IS NOT NULL
  UNION ALL
  SELECT studio_id, day, type, 1 FROM patent
  UNION ALL
  SELECT studio_id, day, 'funding', amount FROM payment
) f JOIN studio s USING (studio_id)
"""


def ten_thousands(yuan):
    return f"{yuan / 10000:.2f}".rstrip("0").rstrip(".")


def checked(counts):
    return sum(counts[outcome] for outcome in OUTCOMES)


def with_total(account):
    return [("合计", [sum(column) for column in zip(*account.values())]), *account.items()]


def figures(workspace, as_of):
    """By unit: studios by level, sums by item and year, and what the rules say. The root's are those of its units."""
    tables = {table: str(workspace / "datasets" / f"{table}.csv")
              for table in ("studios", "namings", "achievements", "patents", "funding", "submissions")}
    connection = duckdb.connect()
    connection.execute(DAYS)

    def ask(query, *names, **more):
        return connection.execute(query, {name: tables[name] for name in names} | more)

    for query, table in zip(EVENTS, ("namings", "achievements", "patents", "funding")):
        ask(query, table, as_of=as_of)
    ask(STUDIOS, "studios", levels=list(LEVELS), as_of=as_of)
    ask(FACTS)
    levels = defaultdict(lambda: defaultdict(int))
    years = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
    for unit, level, year, count in ask("""
            SELECT unit, level, founded, count(*) FROM studio WHERE stands GROUP BY ALL""").fetchall():
        for scope in (unit, ROOT):
            levels[scope][level] += count
            years[scope][year]["founded"] += count
    for unit, year, item, amount in ask("""
            SELECT unit, year, item, sum(amount) FROM fact GROUP BY ALL""").fetchall():
        for scope in (unit, ROOT):
            years[scope][year][item] += amount
    return levels, years, judge(ask, as_of, ROOT)


def names(workspace):
    found = {}
    for path in (REGIONS, workspace / "datasets" / "regions.csv"):
        with open(path, encoding="utf-8-sig", newline="") as file:
            found |= {row["code"]: row["name"] for row in csv.DictReader(file)}
    return found


def page(unit, named, as_of, by_level, by_year, judged):
    years = {year: by_year[year] for year in sorted(by_year)}
    total = defaultdict(int)
    for row in years.values():
        for item, amount in row.items():
            total[item] += amount
    return {
        "name": named.get(unit, unit), "names": named, "as_of": f"{as_of.year}年{as_of.month}月{as_of.day}日", "levels": LEVELS, "kinds": KINDS,
        "types": TYPES, "columns": KINDS | TYPES, "studios": sum(by_level.values()), "by_level": by_level,
        "total": total, "patents": sum(total[type] for type in TYPES), "years": years,
        "most": max((row["founded"] for row in years.values()), default=0) or 1,
        "judged": judged, "standards": STANDARDS, "labels": LABELS, "outcomes": OUTCOMES,
        "failed": [rule for rule in STANDARDS if judged.counts[rule]["fail"]],
    }


def told(slots):
    """What figures.json tells of a page: the sums by year and what the rules say, each studio by its id."""
    judged = slots["judged"]
    return {
        "years": {year: {item: str(amount) for item, amount in row.items()} for year, row in slots["years"].items()},
        "rules": judged.counts, "watch": judged.watch, "findings": judged.findings,
        "incomplete": [(studio, rules) for (studio, _), rules in judged.incomplete.items()],
        "accounts": judged.accounts,
    }


def main():
    arguments = argparse.ArgumentParser(description="pages by DuckDB and Jinja2")
    arguments.add_argument("workspace", type=Path)
    arguments.add_argument("output", type=Path)
    arguments.add_argument("--as-of", type=date.fromisoformat, required=True)
    arguments = arguments.parse_args()

    start = time.perf_counter()
    environment = jinja2.Environment(keep_trailing_newline=True)
    environment.filters |= {"ten_thousands": ten_thousands, "checked": checked, "with_total": with_total}
    markdown = environment.from_string(MARKDOWN)
    chart = environment.from_string(CHART)
    html = environment.overlay(autoescape=True).from_string(HTML)

    levels, years, judged = figures(arguments.workspace, arguments.as_of)
    named = names(arguments.workspace)
    for unit in sorted(levels):
        slots = page(unit, named, arguments.as_of, levels[unit], years[unit], judged[unit])
        directory = arguments.output / unit
        directory.mkdir(parents=True, exist_ok=True)
        drawing = chart.render(slots)
        (directory / "chart.svg").write_text(drawing, encoding="utf-8")
        (directory / "bulletin.md").write_text(markdown.render(slots), encoding="utf-8")
        (directory / "bulletin.html").write_text(
            html.render(slots, chart=jinja2.utils.markupsafe.Markup(drawing)), encoding="utf-8")
        (directory / "figures.json").write_text(
            json.dumps(told(slots), ensure_ascii=False, indent=2, default=str), encoding="utf-8")
    print(f"{time.perf_counter() - start:.3f}")


if __name__ == "__main__":
    main()
