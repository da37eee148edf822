"""Figures by year and month of every reporting unit, worked out by DuckDB from the files of a workspace.

Usage: series.py WORKSPACE AS-OF
Prints `id,value`, an id as the program's figures have it.
"""

import sys

import duckdb

workspace, as_of = sys.argv[1:]
db = duckdb.connect()


def table(name):
    return f"read_csv('{workspace}/datasets/{name}.csv', header=true, all_varchar=true, nullstr='')"


# A date that is only a year or a month counts from its last day on.
db.execute(
    """create macro last_day_of(text) as case length(text)
         when 4 then make_date(text::int, 12, 31)
         when 7 then last_day((text || '-01')::date)
         else text::date end"""
)
db.execute(f"create table studios as select studio_id, reporting_unit as unit, last_day_of(founded_on) as day from {table('studios')}")
db.execute(f"create table namings as select studio_id, level, last_day_of(named_on) as day from {table('namings')}")
COUNT = 'coalesce("count"::bigint, 1)'
db.execute(
    f"""create table flows as
        select studio_id, 'results' as measure, last_day_of(date) as day, {COUNT}::decimal(38, 2) as value
          from {table('achievements')} where kind = 'result'
        union all select studio_id, 'benefit', last_day_of(date), benefit::decimal(38, 2)
          from {table('achievements')} where benefit is not null
        union all select studio_id, 'patents', last_day_of(granted_on), 1
          from {table('patents')} where type in ('invention', 'utility')
        union all select studio_id, 'named_prefecture', day, 1 from namings where level = 'prefecture'"""
)
db.execute(
    f"""create table pieces as
        select strftime(day, '%Y') as id, day as start, least(last_day(day + interval 11 month), date '{as_of}') as until
          from unnest(generate_series((select date_trunc('year', min(day)) from studios), date '{as_of}', interval 1 year)) as t(day)
        union all
        select strftime(day, '%Y-%m'), day, least(last_day(day), date '{as_of}')
          from unnest(generate_series(date_trunc('year', date '{as_of}') - interval 1 year, date '{as_of}', interval 1 month)) as t(day)"""
)
rows = db.execute(
    """with units as (select distinct unit from studios),
         sums as (
           select p.id, s.unit, 'studios' as measure, count(*)::decimal(38, 2) as value
             from pieces p join studios s on s.day <= p.until group by all
           union all
           select p.id, s.unit, 'held_province', count(distinct s.studio_id)
             from pieces p join studios s on s.day <= p.until
             join namings n on n.studio_id = s.studio_id and n.level = 'province' and n.day <= p.until group by all
           union all
           select p.id, s.unit, f.measure, sum(f.value)
             from pieces p join flows f on f.day between p.start and p.until join studios s using (studio_id) group by all)
       select p.id || '.' || m.measure || '@' || u.unit, m.measure, coalesce(value, 0)
       from pieces p cross join units u
       cross join (select unnest(['studios', 'held_province', 'named_prefecture', 'results', 'patents', 'benefit']) as measure) m
       left join sums on sums.id = p.id and sums.unit = u.unit and sums.measure = m.measure
       order by 1"""
).fetchall()
for id, measure, value in rows:
    print(f"{id},{value:.2f}" if measure == "benefit" else f"{id},{int(value)}")
