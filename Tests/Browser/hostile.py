"""The sample workspace with something appended to every text that an office can write."""

import csv
import json
import pathlib
import re
import subprocess

import sample

TEXTS = {
    "achievements": ["title", "source"],
    "activities": ["source"],
    "funding": ["source"],
    "indicators": ["label", "source"],
    "namings": ["naming_body", "source"],
    "patents": ["title", "source"],
    "regions": ["name", "short_name", "name_en", "source"],
    "studios": ["name", "employer", "leader", "leader_honour", "ownership", "source"],
    "submissions": ["source"],
    "targets": ["document", "source"],
}
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
    { id: "studio", template: "studio.md", title: %(bulletin)s, studios: ["NM1199", "NM0492", "NM1715"] },
  ],
}
"""


def published(folder: pathlib.Path, suffix: str) -> pathlib.Path:
    """The reports of a workspace in which every text ends with `suffix`."""
    datasets = folder / "datasets"
    datasets.mkdir(parents=True)
    for table, columns in TEXTS.items():
        with open(sample.ROOT / f"datasets/{table}.csv", newline="") as file:
            rows = list(csv.DictReader(file))
        if table == "regions":
            names = ["code", "name", "parent", "kind", "short_name"]
            rows += [dict.fromkeys(rows[0], "") | dict(zip(names, region)) for region in REGIONS]
        for row in rows:
            for column in columns:
                if row[column]:
                    row[column] += suffix
        with open(datasets / f"{table}.csv", "w", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows)
    texts = {
        "title": "工作室", "issuer": "总工会", "notes": "注", "addressee": "各盟市", "attachment": "甲", "note": "公开",
        "copied": "全国总工会", "printer": "办公室", "bulletin": "公报",
    }
    settings = {name: json.dumps(text + suffix) for name, text in texts.items()}
    (folder / "gongbao.json5").write_text(SETTINGS % settings)
    run = subprocess.run(
        [sample.GONGBAO, "report", "--workspace", folder, "--output", folder / "reports", "--format",
         "md,html,xlsx", "--quiet"], capture_output=True, text=True)
    assert run.returncode == 0, re.sub("[^\n -~一-鿿]", "?", run.stderr)[:4000]
    return folder / "reports"
