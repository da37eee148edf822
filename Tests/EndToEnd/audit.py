"""Who is to be struck off and who may apply, worked out by pandas from the same files and from the rules alone.

Usage: audit.py WORKSPACE BUILT-IN-REGIONS AS-OF
Prints `rule,outcome,subject`, sorted, for the rules of Inner Mongolia and Tongliao about teams (IM-2, TL-2), yearly topics and results
(IM-7a, IM-7b, TL-7a, TL-7b), barren years (IM-R1, TL-R) and promotion (IM-L5, TL-E). Fractions of the files' possible forms are read:
those that the sample workspace has.
"""

import sys
from pathlib import Path

import pandas as pd

workspace, builtin_regions, as_of = Path(sys.argv[1]), sys.argv[2], pd.Timestamp(sys.argv[3])
TONGLIAO_FROM = pd.Timestamp("2020-03-02")
RANKS = {"national": 5, "province": 4, "prefecture": 3, "county": 2, "base": 1}


def table(name: str) -> pd.DataFrame:
    return pd.read_csv(workspace / "datasets" / f"{name}.csv", dtype=str, encoding="utf-8-sig")


def last_day(text: object) -> pd.Timestamp:
    """A date that is only a year or a month counts from its last day on."""
    if pd.isna(text):
        return pd.NaT
    if len(text) == 4:
        return pd.Timestamp(f"{text}-12-31")
    if len(text) == 7:
        return pd.Period(text, "M").end_time.normalize()
    return pd.Timestamp(text)


def dated(name: str, column: str) -> pd.DataFrame:
    """The rows of a table that have happened by the as-of date; `day` is when."""
    rows = table(name)
    rows["day"] = rows[column].map(last_day)
    return rows[rows["day"] <= as_of]


parents = pd.concat([pd.read_csv(builtin_regions, dtype=str), table("regions")]).set_index("code")["parent"]


def chain(code: str) -> list[str]:
    """The region and all above it."""
    regions = []
    while isinstance(code, str):
        regions.append(code)
        code = parents.get(code)
    return regions


def within(code: str, ancestor: str) -> bool:
    return ancestor in chain(code)


studios = table("studios")
studios = studios[studios["founded_on"].map(last_day).le(as_of)].set_index("studio_id")
studios["tongliao"] = studios["reporting_unit"].map(lambda code: within(code, "150500")) & (as_of >= TONGLIAO_FROM)
namings = dated("namings", "named_on")
achievements, patents = dated("achievements", "date"), dated("patents", "granted_on")
results = achievements[achievements["kind"] == "result"]
told = set(achievements["studio_id"]) | set(patents["studio_id"])

first_naming = namings.groupby("studio_id")["day"].min()
last_result = pd.concat([results[["studio_id", "day"]], patents[["studio_id", "day"]]]).groupby("studio_id")["day"].max()
rank = namings.assign(rank=namings["level"].map(RANKS)).groupby("studio_id")["rank"].max()
held = namings.groupby("studio_id")["level"].agg(set)
benefit = pd.to_numeric(achievements["benefit"]).groupby(achievements["studio_id"]).sum(min_count=1)
window = as_of - pd.DateOffset(years=2)


topics = achievements[achievements["kind"].isin(["topic", "project"])]
recognised = results[
    results["recognised_level"].map(RANKS).ge(3) | results["award_level"].map(RANKS).ge(3)
]
achieving = set(achievements["studio_id"])


def years_of(rows: pd.DataFrame) -> dict[str, set[int]]:
    """Only a row whose count is above 0 says that there was one."""
    counted = rows[pd.to_numeric(rows["count"]).fillna(1) > 0]
    return counted.groupby("studio_id")["day"].agg(lambda days: set(days.dt.year)).to_dict()


topic_years, recognised_years = years_of(topics), years_of(recognised)
unlevelled = results[results["recognised_level"].isna() & results["award_level"].isna()]
unlevelled_years = years_of(unlevelled)
last_full_year = as_of.year if (as_of.month, as_of.day) == (12, 31) else as_of.year - 1


def yearly(studio: str, done: dict[str, set[int]], width: int, perhaps: dict[str, set[int]]) -> str | None:
    """One in every window of so many full calendar years since the first naming; one in `perhaps` may have been."""
    if studio not in first_naming:
        return None
    named = first_naming[studio]
    first = named.year if (named.month, named.day) == (1, 1) else named.year + 1
    windows = [range(year, year + width) for year in range(first, last_full_year - width + 2)]
    if not windows:
        return None
    if studio not in achieving:
        return "unknown"
    empty = [window for window in windows if not done.get(studio, set()) & set(window)]
    if not empty:
        return "pass"
    return "unknown" if all(perhaps.get(studio, set()) & set(window) for window in empty) else "fail"


def team(members: object, least: int) -> str:
    return "unknown" if pd.isna(members) else "pass" if int(members) >= least else "fail"


def barren(studio: str) -> str | None:
    if studio not in first_naming:
        return None
    if studio not in told:
        return "unknown"
    since = max(first_naming[studio], last_result.get(studio, pd.Timestamp.min))
    years = sum(since + pd.DateOffset(years=count) <= as_of for count in (1, 2, 3))
    return ["pass", "warning", "warning", "fail"][years]


recent_results, recent_patents = results[results["day"] >= window], patents[patents["day"] >= window]
awarded = {
    least: set(recent_results[recent_results["award_level"].map(RANKS).ge(RANKS[least])]["studio_id"])
    for least in ("province", "prefecture")
}
invented = set(recent_patents[recent_patents["type"] == "invention"]["studio_id"])
patented = set(recent_patents["studio_id"])
perhaps_awarded = set(unlevelled[unlevelled["day"] >= window]["studio_id"])


def eligible(studio: str, level: str, needed: str, merits: set[str]) -> str | None:
    if rank.get(studio, 0) >= RANKS[level]:
        return None
    if needed not in held.get(studio, set()):
        return "warning"
    if studio not in told:
        return "unknown"
    if studio not in merits:
        return "unknown" if studio in perhaps_awarded else "warning"
    if pd.isna(benefit.get(studio)):
        return "unknown"
    return "pass" if benefit[studio] > 0 else "warning"


lines: list[tuple[str, str | None, str]] = []
for studio, row in studios.iterrows():
    book = "TL" if row["tongliao"] else "IM"
    lines.append((f"{book}-2", team(row["members"], 5 if row["tongliao"] else 3), studio))
    lines.append((f"{book}-7a", yearly(studio, topic_years, 1, {}), studio))
    lines.append((f"{book}-7b", yearly(studio, recognised_years, 2, unlevelled_years), studio))
    lines.append(("TL-R" if row["tongliao"] else "IM-R1", barren(studio), studio))
    lines.append(("IM-L5", eligible(studio, "province", "prefecture", awarded["province"] | invented), studio))
    if row["tongliao"]:
        lines.append(("TL-E", eligible(studio, "prefecture", "county", awarded["prefecture"] | patented), studio))
for rule, outcome, subject in sorted(line for line in lines if line[1]):
    print(f"{rule},{outcome},{subject}")
