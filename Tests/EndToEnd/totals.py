"""The totals of a workspace, worked out by DuckDB from the same files and from the rules alone.

Usage: totals.py WORKSPACE BUILT-IN-REGIONS AS-OF reporting-unit|place
Prints `region,group,measure,value`, sorted, for every measure that the program has built in.
"""

import sys

import duckdb

workspace, builtin_regions, as_of, division = sys.argv[1:]
db = duckdb.connect()
ROOT = "150000"
LEVELS = ["national", "province", "prefecture", "county", "base"]


def table(name):
    return f"read_csv('{workspace}/datasets/{name}.csv', header=true, all_varchar=true, nullstr='')"


# A date that is only a year or a month counts from its last day on.
db.execute(
    """create macro last_day_of(text) as case length(text)
         when 4 then make_date(text::int, 12, 31)
         when 7 then last_day((text || '-01')::date)
         else text::date end"""
)
db.execute(
    f"""create table regions as
        select code, parent from read_csv('{builtin_regions}', header=true, all_varchar=true)
        union all select code, parent from {table('regions')}"""
)
# Every region below the root, itself included, with each region above it.
db.execute(
    f"""create table above as with recursive up(code, ancestor) as (
          select code, code from regions
          union all
          select up.code, regions.parent from up join regions on regions.code = up.ancestor
          where regions.parent is not null)
        select * from up where code in (select code from up where ancestor = '{ROOT}')"""
)
column = "reporting_unit" if division == "reporting-unit" else "region"
db.execute(
    f"""create table studios as
        select studio_id, {column} as code, last_day_of(founded_on) as founded, members::bigint as members
        from {table('studios')}"""
)
db.execute(
    f"""create table namings as select studio_id, level from {table('namings')}
        where last_day_of(named_on) <= '{as_of}'"""
)
db.execute(
    f"""create table standing as
        select studio_id, code, members,
          coalesce((select min(list_position({LEVELS}, level)) from namings n where n.studio_id = s.studio_id), {len(LEVELS)}) as highest
        from studios s where founded <= '{as_of}'"""
)
# One row for each thing that is counted: the studio, the measure, and what it adds.
parts = [
    "select studio_id, 'studios' as measure, 1::decimal(38, 2) as value from standing",
    "select studio_id, 'studios_founded', 1 from standing",
    "select studio_id, 'members', members from standing where members is not null",
]
for rank, level in enumerate(LEVELS, 1):
    parts += [
        f"select studio_id, 'studios_{level}', 1 from standing where highest = {rank}",
        f"select distinct studio_id, 'held_{level}', 1 from standing join namings using (studio_id) where level = '{level}'",
        f"select studio_id, 'named_{level}', 1 from namings where level = '{level}'",
    ]


def facts(name, date, measure, value, where="true"):
    parts.append(
        f"""select studio_id, '{measure}', {value} from {table(name)}
            where last_day_of({date}) <= '{as_of}' and {where}"""
    )


for measure, kind in [
    ("topics", "topic"), ("projects", "project"), ("results", "result"), ("problems", "problem"),
    ("proposals", "proposal"),
]:
    facts("achievements", "date", measure, 'coalesce("count"::bigint, 1)', f"kind = '{kind}'")
COUNT = 'coalesce("count"::bigint, 1)'
facts("achievements", "date", "results_adopted", COUNT, "kind = 'result' and adopted = '是'")
facts("achievements", "date", "results_awarded", COUNT, "kind = 'result' and award_level is not null")
facts("achievements", "date", "benefit", "benefit::decimal(38, 2)", "benefit is not null")
facts("patents", "granted_on", "patents", "1", "type in ('invention', 'utility')")
facts("patents", "granted_on", "patents_all", "1")
for kind in ["invention", "utility", "design"]:
    facts("patents", "granted_on", f"patents_{kind}", "1", f"type = '{kind}'")
facts("funding", "paid_on", "funding", "amount::decimal(38, 2)")
for purpose in ["naming", "own"]:
    facts("funding", "paid_on", f"funding_{purpose}", "amount::decimal(38, 2)", f"purpose = '{purpose}'")
facts("activities", "date", "trained", "people::bigint", "kind = 'training' and people is not null")
facts("activities", "date", "mentoring_pairs", "coalesce(times::bigint, 1)", "kind = 'mentoring'")
facts("activities", "date", "contests", "coalesce(times::bigint, 1)", "kind = 'contest'")
facts("activities", "date", "contest_people", "people::bigint", "kind = 'contest' and people is not null")
facts("activities", "date", "promoted", "people::bigint", "kind = 'promotion' and people is not null")
db.execute("create table counted as " + " union all ".join(parts))

measures = ["studios_revoked"] + [row[0] for row in db.execute("select distinct measure from counted").fetchall()]
measures += ["studios", "studios_founded", "members"]
for level in LEVELS:
    measures += [f"studios_{level}", f"held_{level}", f"named_{level}"]
db.execute("create table measures as select distinct unnest($1) as measure", [measures])
depth = "" if division == "place" else f"and (code = '{ROOT}' or parent = '{ROOT}')"
db.execute(
    f"""create table lines as
        select code, '' as "group" from regions where code in (select code from above) {depth}
        union all
        select distinct code, 'own' from studios
        where code in (select parent from regions where parent is not null) {"" if division == "place" else f"and code = '{ROOT}'"}"""
)
rows = db.execute(
    """with sums as (
         select ancestor as code, '' as "group", measure, sum(value) as value
         from counted join studios using (studio_id) join above on above.code = studios.code group by all
         union all
         select studios.code, 'own', measure, sum(value) from counted join studios using (studio_id) group by all)
       select code, "group", measure, coalesce(value, 0)
       from lines cross join measures left join sums using (code, "group", measure)
       order by all"""
).fetchall()
money = {"benefit", "funding", "funding_naming", "funding_own"}
for code, group, measure, value in rows:
    print(f"{code},{group},{measure},{value:.2f}" if measure in money else f"{code},{group},{measure},{int(value)}")
