"""The totals by pandas with the CSV reader of pyarrow: only the columns that are needed, with declared types."""

from datetime import date

import pandas as pd
import pyarrow as pa
from pyarrow import csv

from catalogue import LEVELS, Cells, arguments

options = arguments()
pa.set_cpu_count(options.threads)
AS_OF = date.fromisoformat(options.as_of)
TEXT, DAY, WORD = pa.string(), pa.date32(), pa.dictionary(pa.int32(), pa.string())
COLUMNS = {
    "studios": {"studio_id": TEXT, "region": TEXT, "founded_on": DAY, "members": pa.int64()},
    "namings": {"studio_id": TEXT, "level": TEXT, "named_on": DAY},
    "achievements": {
        "studio_id": TEXT, "kind": WORD, "date": DAY, "adopted": WORD, "award_level": WORD,
        "benefit": pa.float64(), "count": pa.float64(),
    },
    "patents": {"studio_id": TEXT, "type": WORD, "granted_on": DAY},
    # Whole fen below 2^53 are exact in a double; decimals of pandas are objects, and many times slower.
    "funding": {"studio_id": TEXT, "paid_on": DAY, "amount": pa.float64(), "purpose": WORD},
}  # fmt: skip


def table(name: str, day: str) -> pd.DataFrame:
    """The rows of a table up to the date."""
    read = csv.read_csv(
        f"{options.datasets}/{name}.csv",
        parse_options=csv.ParseOptions(newlines_in_values=True),
        convert_options=csv.ConvertOptions(
            include_columns=list(COLUMNS[name]), column_types=COLUMNS[name], strings_can_be_null=True
        ),
    )
    return read.filter(pa.compute.less_equal(read[day], pa.scalar(AS_OF))).drop_columns([day]).to_pandas()


def grouped(frame: pd.DataFrame, by: list[str], **sums: tuple[str, str]) -> list[tuple]:
    sums = frame.groupby(by, dropna=False, observed=True).agg(**sums).reset_index()
    return list(sums.itertuples(index=False, name=None))


studios = table("studios", "founded_on")
studios["unit"] = (studios["region"].str.slice(0, 4) + "00").astype("category")
units = studios[["studio_id", "unit"]]
cells = Cells()

namings = table("namings", "named_on").merge(units, on="studio_id")
namings["rank"] = namings["level"].map({level: rank for rank, level in enumerate(LEVELS, 1)})
highest = namings.groupby("studio_id")["rank"].min()
studios["rank"] = studios["studio_id"].map(highest).fillna(len(LEVELS)).astype(int)
cells.studios(grouped(studios, ["unit", "rank"], count=("studio_id", "size"), members=("members", "sum")))
cells.namings(grouped(namings, ["unit", "level"], count=("studio_id", "size"), studios=("studio_id", "nunique")))

achievements = table("achievements", "date").merge(units, on="studio_id")
achievements["count"] = achievements["count"].fillna(1).astype("int64")
achievements["awarded"] = achievements["award_level"].notna()
cells.achievements(
    grouped(achievements, ["unit", "kind", "adopted", "awarded"], count=("count", "sum"), benefit=("benefit", "sum"))
)
patents = table("patents", "granted_on").merge(units, on="studio_id")
cells.patents(grouped(patents, ["unit", "type"], count=("studio_id", "size")))
funding = table("funding", "paid_on").merge(units, on="studio_id")
cells.funding(grouped(funding, ["unit", "purpose"], amount=("amount", "sum")))
cells.write()
