"""The sample workspace with something before and after every text that an office can write."""

import csv
import json
import pathlib
import re
import subprocess
import zlib

import sample

# Columns that the sample's tables lack are added.
TEXTS = {
    "achievements": ["achievement_id", "studio_id", "title", "source"],
    "activities": ["activity_id", "studio_id", "source"],
    "funding": ["funding_id", "studio_id", "payer", "document", "source"],
    "indicators": ["label", "unit", "source"],
    "namings": ["studio_id", "naming_body", "document", "source"],
    "patents": ["patent_no", "studio_id", "title", "source"],
    "regions": ["name", "short_name", "name_en", "source"],
    "studios": ["studio_id", "name", "employer", "leader", "leader_honour", "ownership", "mode", "source"],
    "submissions": ["source"],
    "targets": ["document", "source"],
}
# Columns in which there is one word of a list, a code, a number or a date: anything else is sent back.
CODED = {
    "achievements": ["kind", "date", "adopted", "award_level", "recognised_level", "benefit", "count"],
    "activities": ["kind", "date", "times", "people", "amount"],
    "funding": ["paid_on", "amount", "purpose"],
    "indicators": ["region", "indicator", "period", "value"],
    "namings": ["level", "named_on"],
    "patents": ["type", "granted_on"],
    "regions": ["code", "parent", "kind"],
    "studios": ["region", "reporting_unit", "founded_on", "members", "area_m2", "has_equipment", "has_rules", "has_funds"],
    "submissions": ["reporting_unit", "period", "reported"],
    "targets": ["region", "measure", "value", "deadline"],
}
# The studios of the bulletin of profiles.
LISTED = ["NM1199", "NM0492", "NM1715"]
# Every region of the bulletins, to be named here rather than by the built-in table.
REGIONS = [
    ("150000", "内蒙古自治区", "", "自治区", "内蒙古"), ("150100", "呼和浩特市", "150000", "盟市", "呼和浩特"),
    ("150200", "包头市", "150000", "盟市", "包头"), ("150600", "鄂尔多斯市", "150000", "盟市", "鄂尔多斯"),
]
SETTINGS = """{
  title: %(title)s, issuer: %(issuer)s, root: "150000", as_of: "2018-11-30", notes: [%(notes)s],
  slices: { provincial: { since: "2015-01-01", held: "province" } },
  document: {
    issuer: %(issuer)s, urgency: "特急", number: "内工发〔2018〕12号", addressee: %(addressee)s,
    attachments: [%(attachment)s, "乙"], signatory: %(issuer)s, date: "2018-12-05", note: %(note)s,
    copies_to: [%(copied)s], printed_by: %(printer)s, printed_on: "2018-12-06",
  },
  bulletins: [
    { id: "annual", template: "annual.md", title: %(bulletin)s, scope: "150000" },
    { id: "monthly", template: "monthly.md", title: %(bulletin)s, scope: "150000" },
    { id: "progress", template: "progress.md", title: %(bulletin)s, scope: "150000" },
    { id: "review", template: "review.md", title: %(bulletin)s, scope: "150000" },
    { id: "feature", template: "feature.md", title: %(bulletin)s, scope: "150000" },
    { id: "hohhot", template: "league.md", title: %(bulletin)s, scope: "150100" },
    { id: "power", template: "league.md", title: %(bulletin)s, scope: "CY-DL" },
    { id: "studio", template: "studio.md", title: %(bulletin)s, studios: [%(studio0)s, %(studio1)s, %(studio2)s] },
  ],
}
"""


class Text:
    """What offices write: each text with something before and after it, the same wherever the same text stands."""

    def __init__(self, before: list[str], after: str):
        self.before, self.after = before, after

    def __call__(self, text: str) -> str:
        return self.before[zlib.crc32(text.encode()) % len(self.before)] + text + self.after

    def key(self, text: str) -> str:
        """As the settings name a studio: an id is read without what cannot be seen."""
        return "".join(sign for sign in self(text) if sign.isprintable() and sign != " ").lstrip("'")


def workspace(folder: pathlib.Path, text: Text) -> pathlib.Path:
    datasets = folder / "datasets"
    datasets.mkdir(parents=True)
    for table, columns in TEXTS.items():
        # A part of the studios has everything that all have.
        rows = [row for row in sample_rows(table) if row.get("studio_id", LISTED[0])[-1] in "259"]
        if table == "regions":
            names = ["code", "name", "parent", "kind", "short_name"]
            rows += [dict.fromkeys(rows[0], "") | dict(zip(names, region)) for region in REGIONS]
        for row in rows:
            longest = 9999 if row.get("studio_id", LISTED[0]) in LISTED else 400
            for column in columns:
                if row.setdefault(column, "文"):
                    row[column] = (text.key if column == "studio_id" else text)(row[column])[:longest]
        written(datasets / f"{table}.csv", rows)
    texts = {
        "title": "工作室", "issuer": "总工会", "notes": "注", "addressee": "各盟市", "attachment": "甲", "note": "公开",
        "copied": "全国总工会", "printer": "办公室", "bulletin": "公报",
    }
    settings = {name: text(words) for name, words in texts.items()}
    settings |= {f"studio{place}": text.key(id) for place, id in enumerate(LISTED)}
    settings = {name: json.dumps(words, ensure_ascii=name == "title") for name, words in settings.items()}
    (folder / "gongbao.json5").write_text(SETTINGS % settings)
    return folder


def sample_rows(table: str):
    with open(sample.ROOT / f"datasets/{table}.csv", newline="") as file:
        yield from csv.DictReader(file)


def written(path: pathlib.Path, rows: list[dict[str, str]]):
    with open(path, "w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)


def broken(folder: pathlib.Path):
    """Sends a row of each table again, with what cannot be read in each of its coded columns."""
    for table, columns in CODED.items():
        if table == "regions":
            continue  # Without its regions nothing is read.
        with open(folder / f"datasets/{table}.csv", newline="") as file:
            row = next(csv.DictReader(file))
        written(folder / f"datasets/{table}-坏.csv", [row | {name: "＝坏\u202e+" for name in columns}])


def told(folder: pathlib.Path, *arguments: str, status=(0,)) -> str:
    """What a command prints."""
    command, *options = arguments
    run = subprocess.run(
        [sample.GONGBAO, command, "--workspace", folder, *options], capture_output=True, text=True)
    assert run.returncode in status, re.sub("[^\n -~一-鿿]", "?", run.stderr)[:4000]
    return run.stdout if command != "check" else run.stdout + run.stderr


def published(folder: pathlib.Path) -> pathlib.Path:
    told(folder, "report", "--output", folder / "reports", "--format", "md,html,xlsx", "--quiet")
    return folder / "reports"
