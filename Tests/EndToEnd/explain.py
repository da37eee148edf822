"""The rows behind a figure of the sample workspace, found from the files and from the rules alone.

Usage: explain.py WORKSPACE TABLE DATE-COLUMN NUMBER-COLUMN COLUMN=VALUE REGION-COLUMN CODE AS-OF
Prints `line,value`, a row each, in the order of the file; the number is 1 where its column is empty or `-`.
"""

import csv
import sys

workspace, table, date, number, condition, region, code, as_of = sys.argv[1:]
column, value = condition.split("=")
# Every place of a prefecture has a code that begins as the prefecture's.
beginning = code[:4] if code[4:] == "00" else code


def rows(name):
    with open(f"{workspace}/datasets/{name}.csv", encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        for row in reader:
            yield reader.line_num, row


studios = {row["studio_id"] for _, row in rows("studios") if row[region].startswith(beginning)}
for line, row in rows(table):
    day = (row[date] + "-12-31")[:10] if len(row[date]) == 4 else row[date]
    if row["studio_id"] in studios and row[column] == value and day <= as_of:
        print(f"{line},{row.get(number) or 1}")
