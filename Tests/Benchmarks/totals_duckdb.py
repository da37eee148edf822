"""The totals by DuckDB, as its documentation advises: declared types, the files read once each, all threads.

The dialect is left to be detected, because then DuckDB reads a file in parallel. Where keys are checked a table is
read into memory first and both questions asked of it: measured faster than reading the file twice.
"""

import duckdb

from catalogue import KEYS, LEVELS, Cells, arguments, refuse_repeated

COLUMNS = {
    "studios": {
        "studio_id": "varchar", "name": "varchar", "employer": "varchar", "region": "varchar", "ownership": "varchar",
        "leader": "varchar", "leader_honour": "varchar", "founded_on": "date", "members": "bigint",
        "area_m2": "decimal(18, 2)", "source": "varchar",
    },
    "namings": {"studio_id": "varchar", "level": "varchar", "named_on": "date", "source": "varchar"},
    "achievements": {
        "achievement_id": "varchar", "studio_id": "varchar", "kind": "varchar", "title": "varchar", "date": "date",
        "adopted": "varchar", "award_level": "varchar", "recognised_level": "varchar", "benefit": "decimal(18, 2)",
        "count": "bigint", "source": "varchar",
    },
    "patents": {
        "patent_no": "varchar", "studio_id": "varchar", "type": "varchar", "granted_on": "date", "title": "varchar",
        "source": "varchar",
    },
    "funding": {
        "funding_id": "varchar", "studio_id": "varchar", "paid_on": "date", "amount": "decimal(18, 2)",
        "purpose": "varchar", "source": "varchar",
    },
}
# The columns that a table is read into memory with.
KEPT = {
    "achievements": 'achievement_id, studio_id, kind, date, adopted, award_level, benefit, "count"',
    "patents": "patent_no, studio_id, type, granted_on",
    "funding": "funding_id, studio_id, paid_on, amount, purpose",
}

options = arguments()
db = duckdb.connect()
db.execute(f"set threads = {options.threads}")
db.execute("set preserve_insertion_order = false")


def table(name: str) -> str:
    file = f"read_csv('{options.datasets}/{name}.csv', header = true, columns = {COLUMNS[name]})"
    if not (options.keys and name in KEYS):
        return file
    db.execute(f"create table {name} as select {KEPT[name]} from {file}")
    counts = db.execute(f"select count(*), count(distinct {KEYS[name]}) from {name}").fetchone()
    refuse_repeated(name, *counts)
    return name


def rows(sql: str) -> list[tuple]:
    return db.execute(sql).fetchall()


cells = Cells()
db.execute(
    f"""create table units as select studio_id, substr(region, 1, 4) || '00' as unit, founded_on, members
        from {table('studios')}"""
)
db.execute(f"create table named as select * from {table('namings')} where named_on <= '{options.as_of}'")
cells.studios(
    rows(
        f"""with highest as (select studio_id, min(list_position({list(LEVELS)}, level)) as rank from named group by all)
            select unit, coalesce(rank, {len(LEVELS)}) as rank, count(*), coalesce(sum(members), 0)
            from units left join highest using (studio_id) where founded_on <= '{options.as_of}' group by unit, rank"""
    )
)
cells.namings(
    rows("select unit, level, count(*), count(distinct studio_id) from named join units using (studio_id) group by all")
)
cells.achievements(
    rows(
        f"""select unit, kind, adopted, award_level is not null, sum(coalesce("count", 1)), sum(benefit)
            from {table('achievements')} join units using (studio_id) where date <= '{options.as_of}' group by all"""
    )
)
cells.patents(
    rows(
        f"""select unit, type, count(*) from {table('patents')} join units using (studio_id)
            where granted_on <= '{options.as_of}' group by all"""
    )
)
cells.funding(
    rows(
        f"""select unit, purpose, sum(amount) from {table('funding')} join units using (studio_id)
            where paid_on <= '{options.as_of}' group by all"""
    )
)
cells.write()
