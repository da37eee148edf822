"""The pages of a region and its reporting units as an analyst with DuckDB and Jinja2 would make them.

    python pages_peer.py WORKSPACE OUTPUT_DIR --as-of 2018-11-30

Markdown, HTML and a chart for every page: studios by level, achievements by kind, patents by type, benefit and funding,
with a table by year. One connection; each question is asked once for all pages; templates are compiled once. Prints
the seconds that the work took, from the first file read to the last one written, without Python's own start.
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

REGIONS = Path(__file__).parents[2] / "Sources/BuiltinFiles/files/regions.csv"
ROOT = "150000"
LEVELS = {
    "national": "全国示范性", "province": "自治区级", "prefecture": "盟市级", "county": "旗县级", "base": "基层",
}
KINDS = {
    "topic": "创新课题", "project": "攻关项目", "result": "创新成果", "problem": "解决技术难题", "proposal": "合理化建议",
}
TYPES = {"invention": "发明", "utility": "实用新型", "design": "外观设计"}

# A month or a year alone counts from its last day.
DAYS = """
CREATE TEMP MACRO day_of(cell) AS CASE length(cell)
  WHEN 4 THEN CAST(cell || '-12-31' AS DATE)
  WHEN 7 THEN last_day(CAST(cell || '-01' AS DATE))
  ELSE CAST(cell AS DATE) END
"""

# Studios that exist at the date, each with its reporting unit and its highest level.
STUDIOS = """
CREATE TEMP TABLE studio AS
WITH naming AS (
  SELECT studio_id, min(list_position($levels, level)) AS best
  FROM read_csv($namings, all_varchar = true)
  WHERE day_of(named_on) <= $as_of
  GROUP BY studio_id)
SELECT s.studio_id, coalesce(nullif(s.reporting_unit, ''), left(s.region, 4) || '00') AS unit,
       year(day_of(s.founded_on)) AS founded, $levels[coalesce(n.best, len($levels))] AS level,
       day_of(s.founded_on) <= $as_of AS stands
FROM read_csv($studios, all_varchar = true) s LEFT JOIN naming n USING (studio_id)
"""

# Every fact as (unit, year, what it is, how much).
FACTS = """
CREATE TEMP TABLE fact AS
WITH achievement AS MATERIALIZED (
  SELECT studio_id, day_of(date) AS day, kind, count, benefit FROM read_csv($achievements, all_varchar = true))
SELECT s.unit, year(f.day) AS year, f.item, f.amount
FROM (
  SELECT studio_id, day, kind AS item, coalesce(CAST(nullif(count, '') AS DECIMAL(38, 2)), 1) AS amount
  FROM achievement
  UNION ALL
  SELECT studio_id, day, 'benefit', CAST(benefit AS DECIMAL(38, 2)) FROM achievement WHERE benefit <> ''
  UNION ALL
  SELECT studio_id, day_of(granted_on), type, 1 FROM read_csv($patents, all_varchar = true)
  UNION ALL
  SELECT studio_id, day_of(paid_on), 'funding', CAST(amount AS DECIMAL(38, 2))
  FROM read_csv($funding, all_varchar = true)
) f JOIN studio s USING (studio_id)
WHERE f.day <= $as_of
"""

MARKDOWN = """# {{ name }}职工创新工作室建设情况

（截至{{ as_of }}）

## 一、综合

截至{{ as_of }}，{{ name }}已建各级各类职工创新工作室{{ studios }}个。按最高级别计，其中
{%- for level, label in levels.items() if by_level[level] %}{{ label }}{{ by_level[level] }}个{{ "，" if not loop.last }}{% endfor %}。

## 二、创新成果与效益

累计完成
{%- for kind, label in kinds.items() %}{{ label }}{{ "{:.0f}".format(total[kind]) }}项{{ "，" if not loop.last }}{% endfor %}，\
获得专利{{ "{:.0f}".format(patents) }}项（
{%- for type, label in types.items() %}{{ label }}{{ "{:.0f}".format(total[type]) }}项{{ "，" if not loop.last }}{% endfor %}），\
创经济效益{{ total.benefit | ten_thousands }}万元，投入经费{{ total.funding | ten_thousands }}万元。

## 三、分年情况

![各年新建职工创新工作室](chart.svg)

| 年份 | 新建工作室 |{% for label in columns.values() %} {{ label }} |{% endfor %} 经济效益（万元） | 经费（万元） |
| :-- | --: |{% for _ in columns %} --: |{% endfor %} --: | --: |
{% for year, row in years.items() -%}
| {{ year }} | {{ row.founded }} |{% for item in columns %} {{ "{:.0f}".format(row[item]) }} |{% endfor %} \
{{ row.benefit | ten_thousands }} | {{ row.funding | ten_thousands }} |
{% endfor %}"""

HTML = """<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ name }}职工创新工作室建设情况</title>
<style>body { max-width: 46rem; margin: 0 auto; font: 1.06rem/1.8 serif; } table { border-collapse: collapse; }
td, th { padding: .2rem .5rem; border-bottom: 1px solid #ccc; text-align: right; }</style></head>
<body>
<h1>{{ name }}职工创新工作室建设情况</h1>
<p>（截至{{ as_of }}）</p>
<h2>一、综合</h2>
<p>截至{{ as_of }}，{{ name }}已建各级各类职工创新工作室{{ studios }}个。按最高级别计，其中
{%- for level, label in levels.items() if by_level[level] %}{{ label }}{{ by_level[level] }}个{{ "，" if not loop.last }}{% endfor %}。</p>
<h2>二、创新成果与效益</h2>
<p>累计完成
{%- for kind, label in kinds.items() %}{{ label }}{{ "{:.0f}".format(total[kind]) }}项{{ "，" if not loop.last }}{% endfor %}，
获得专利{{ "{:.0f}".format(patents) }}项（
{%- for type, label in types.items() %}{{ label }}{{ "{:.0f}".format(total[type]) }}项{{ "，" if not loop.last }}{% endfor %}），
创经济效益{{ total.benefit | ten_thousands }}万元，投入经费{{ total.funding | ten_thousands }}万元。</p>
<h2>三、分年情况</h2>
<figure>{{ chart }}<figcaption>各年新建职工创新工作室</figcaption></figure>
<table>
<thead><tr><th>年份</th><th>新建工作室</th>{% for label in columns.values() %}<th>{{ label }}</th>{% endfor %}\
<th>经济效益（万元）</th><th>经费（万元）</th></tr></thead>
<tbody>
{% for year, row in years.items() -%}
<tr><th>{{ year }}</th><td>{{ row.founded }}</td>{% for item in columns %}<td>{{ "{:.0f}".format(row[item]) }}</td>{% endfor %}\
<td>{{ row.benefit | ten_thousands }}</td><td>{{ row.funding | ten_thousands }}</td></tr>
{% endfor -%}
</tbody>
</table>
</body>
</html>
"""

CHART = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 {{ 24 * years | length + 8 }}" font-size="13" role="img">
<title>{{ name }}各年新建职工创新工作室</title>
{% for year, row in years.items() -%}
<text x="40" y="{{ 24 * loop.index0 + 17 }}" text-anchor="end">{{ year }}</text>
<rect x="46" y="{{ 24 * loop.index0 + 4 }}" width="{{ "%.1f" | format(300 * row.founded / most) }}" height="16" fill="#a32020"/>
<text x="{{ "%.1f" | format(50 + 300 * row.founded / most) }}" y="{{ 24 * loop.index0 + 17 }}">{{ row.founded }}</text>
{% endfor -%}
</svg>
"""


def ten_thousands(yuan):
    return f"{yuan / 10000:.2f}".rstrip("0").rstrip(".")


def figures(workspace, as_of):
    """By unit: studios by level, sums by item, and both by year. The root's are the sums of its units'."""
    tables = {table: str(workspace / "datasets" / f"{table}.csv")
              for table in ("studios", "namings", "achievements", "patents", "funding")}
    connection = duckdb.connect()
    connection.execute(DAYS)

    def ask(query, *names, **more):
        return connection.execute(query, {name: tables[name] for name in names} | more)

    ask(STUDIOS, "studios", "namings", levels=list(LEVELS), as_of=as_of)
    ask(FACTS, "achievements", "patents", "funding", as_of=as_of)
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
    return levels, years


def names(workspace):
    found = {}
    for path in (REGIONS, workspace / "datasets" / "regions.csv"):
        with open(path, encoding="utf-8-sig", newline="") as file:
            found |= {row["code"]: row["name"] for row in csv.DictReader(file)}
    return found


def page(name, as_of, by_level, by_year):
    years = {year: by_year[year] for year in sorted(by_year)}
    total = defaultdict(int)
    for row in years.values():
        for item, amount in row.items():
            total[item] += amount
    return {
        "name": name, "as_of": f"{as_of.year}年{as_of.month}月{as_of.day}日", "levels": LEVELS, "kinds": KINDS,
        "types": TYPES, "columns": KINDS | TYPES, "studios": sum(by_level.values()), "by_level": by_level,
        "total": total, "patents": sum(total[type] for type in TYPES), "years": years,
        "most": max((row["founded"] for row in years.values()), default=0) or 1,
    }


def main():
    arguments = argparse.ArgumentParser(description="pages by DuckDB and Jinja2")
    arguments.add_argument("workspace", type=Path)
    arguments.add_argument("output", type=Path)
    arguments.add_argument("--as-of", type=date.fromisoformat, required=True)
    arguments = arguments.parse_args()

    start = time.perf_counter()
    environment = jinja2.Environment(keep_trailing_newline=True)
    environment.filters["ten_thousands"] = ten_thousands
    markdown = environment.from_string(MARKDOWN)
    chart = environment.from_string(CHART)
    html = environment.overlay(autoescape=True).from_string(HTML)

    levels, years = figures(arguments.workspace, arguments.as_of)
    named = names(arguments.workspace)
    for unit in sorted(levels):
        slots = page(named.get(unit, unit), arguments.as_of, levels[unit], years[unit])
        directory = arguments.output / unit
        directory.mkdir(parents=True, exist_ok=True)
        drawing = chart.render(slots)
        (directory / "chart.svg").write_text(drawing, encoding="utf-8")
        (directory / "bulletin.md").write_text(markdown.render(slots), encoding="utf-8")
        (directory / "bulletin.html").write_text(
            html.render(slots, chart=jinja2.utils.markupsafe.Markup(drawing)), encoding="utf-8")
        (directory / "figures.json").write_text(
            json.dumps({year: {item: str(amount) for item, amount in row.items()}
                        for year, row in slots["years"].items()}, ensure_ascii=False, indent=2), encoding="utf-8")
    print(f"{time.perf_counter() - start:.3f}")


if __name__ == "__main__":
    main()
