"""A workspace of studios that were paid wrongly in every way, each named in every way.

Usage: wrong_payments.py FOLDER ROOT; ROOT is 150000 or 410800.
"""

import sys
from itertools import product
from pathlib import Path

folder, root = Path(sys.argv[1]), sys.argv[2]
# By rule: unit, naming levels, the payer, another payer, the purpose, the amount that is right, the year of the naming.
RULES = {
    "150000": [
        ("CY-DL", ["prefecture"], "内蒙古自治区电力工会", "包头市总工会", "naming", 15000, 2016),
        ("CY-DL", ["prefecture"], "电力工会", "示例基金会", "honour", 20000, 2016),
        ("150200", ["prefecture"], "包头市总工会", "示例基金会", "naming", 20000, 2016),
        ("150200", ["county", "prefecture"], "市总工会", "内蒙古自治区总工会", "subsidy", 20000, 2016),
        ("150500", ["prefecture"], "通辽市总工会", "示例基金会", "subsidy", 30000, 2020),
        ("150500", ["prefecture"], "通辽市总工会", "示例基金会", "naming", 1000, 2017),
    ],
    "410800": [
        ("410802", ["prefecture"], "焦作市总工会", "示例基金会", "naming", 10000, 2016),
        ("410802", ["county", "province"], "焦作市总工会", "解放区总工会", "naming", 20000, 2016),
        ("410802", ["prefecture", "national"], "焦作市总工会", "示例基金会", "naming", 30000, 2016),
        ("410802", ["prefecture", "national"], "焦作市总工会", "示例基金会", "naming", 10000, 2016),
        ("410802", ["province"], "焦作市总工会", "示例基金会", "naming", 20000, 2013),
        ("410802", ["county"], "解放区总工会", "焦作市总工会", "naming", 10000, 2016),
        ("410802", ["county"], "解放区总工会", "焦作市总工会", "subsidy", 12000, 2012),
        ("410802", ["prefecture"], "焦作市总工会", "示例基金会", "honour", 10000, 2016),
    ],
}
# Days of the year of the naming, and years after it; each level one month after the one below.
NAMINGS = {
    "unnamed": [], "by the payer": [("{year}-05-01", "{payer}", "")], "by nobody": [("{year}-05-01", "", "")],
    "by another": [("{year}-05-01", "{other}", "")], "in a month": [("{year}-05", "{payer}", "")],
    "in a year": [("{year}", "{payer}", "")], "withdrawn": [("{year}-05-01", "{payer}", "{year1}-06-01")],
    "twice": [("{year-2}-05-01", "{payer}", "{year-1}-06-01"), ("{year}-05-01", "{payer}", "")],
    "struck off": [("{year}-05-01", "{payer}", "")],
    "told twice": [("{year}-05-01", "{payer}", ""), ("{year}-05", "{payer}", "")],
    "named again": [("{year-2}-05-01", "{payer}", ""), ("{year}-05-01", "{payer}", "")],
    "withdrawn and given anew": [("{year}-05-01", "{payer}", "{year}-12-01"), ("{year1}-07-01", "{payer}", "")],
}
# Payer, day, part of the right amount, yuan beside it, and the purpose where it is not the right one.
PAYMENTS = {
    "nothing": [], "right": [("{payer}", "{year}-08-01", 1, 0)], "in a month": [("{payer}", "{year}-08", 1, 0)],
    "a fen too much": [("{payer}", "{year}-08-01", 1, 0.01)], "a fen too little": [("{payer}", "{year}-08-01", 1, -0.01)],
    "twice": [("{payer}", "{year}-08-01", 1, 0), ("{payer}", "{year1}-08-01", 1, 0)],
    "three times": [("{payer}", "{year}-08-01", 1, 0), ("{payer}", "{year}-09-01", 1, 0), ("{payer}", "{year1}-08-01", 1, 0)],
    "by another": [("{other}", "{year}-08-01", 1, 0)], "by nobody": [("", "{year}-08-01", 1, 0)],
    "before": [("{payer}", "{year}-02-01", 1, 0)], "years before": [("{payer}", "{year-3}-02-01", 1, 0)],
    "after": [("{payer}", "{year1}-08-01", 1, 0)], "in parts": [("{payer}", "{year}-08-01", 0.5, 0), ("{payer}", "{year}-09-01", 0.5, 0)],
    "in too small parts": [("{payer}", "{year}-08-01", 0.5, 0), ("{payer}", "{year}-09-01", 0.25, 0)],
    "and a little more": [("{payer}", "{year}-08-01", 1, 0), ("{payer}", "{year}-09-01", 0, 100)],
    "and nobody's": [("{payer}", "{year}-08-01", 0.5, 0), ("", "{year}-09-01", 1, 0)],
    "about right": [("{payer}", "{year}-08-01", "约", 0)], "about double": [("{payer}", "{year}-08-01", "约2", 0)],
    "the difference": [("{payer}", "{year}-05-15", 0.5, 0), ("{payer}", "{year1}-05-15", 0.5, 0), ("{payer}", "{year1}-06-15", 0.5, 0)],
    "parts and the whole": [("{payer}", "{year}-08-01", 0.75, 0), ("{payer}", "{year}-09-01", 0.25, 0), ("{payer}", "{year1}-08-01", 1, 0)],
    "the whole and parts": [("{payer}", "{year}-08-01", 1, 0), ("{payer}", "{year1}-08-01", 0.75, 0), ("{payer}", "{year1}-09-01", 0.25, 0)],
    "for nobody knows what": [("{payer}", "{year}-08-01", 1, 0, "")],
    "for nobody knows what, long before": [("{payer}", "{year-3}-02-01", 1, 0, "")],
    "and for nobody knows what": [("{payer}", "{year}-08-01", 1, 0), ("{payer}", "{year}-09-01", 1, 0, "")],
    "another's for nobody knows what": [("{other}", "{year}-08-01", 1, 0, "")],
    "a year before": [("{payer}", "{year-1}-05-01", 1, 0)],
    "both right and before": [("{payer}", "{year-3}-02-01", 1, 0), ("{payer}", "{year}-08-01", 1, 0)],
}

studios, namings, funding = [], [], []
for unit, levels, payer, other, purpose, amount, year in RULES[root]:
    names = {"payer": payer, "other": other, "year": year, "year1": year + 1}
    names |= {f"year-{back}": year - back for back in (1, 2, 3)}

    def filled(text: str) -> str:
        for name, value in names.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    for (how, rows), paid in product(NAMINGS.items(), PAYMENTS.values()):
        studio = f"S{len(studios):04}"
        gone = f"{year + 1}-06-01" if how == "struck off" else ""
        studios.append([studio, f"示例{studio}", unit if unit != "CY-DL" else root, unit, "2005-01-01", gone])
        for place, level in enumerate(levels):
            for named, body, revoked in rows:
                day = filled(named).replace("-05", f"-0{5 + place}")
                namings.append([studio, level, day, filled(body), filled(revoked)])
        for by, day, part, beside, *other_purpose in paid:
            told = f"{part}{amount}" if part == "约" else f"约{amount * 2}" if part == "约2" else f"{amount * part + beside:.2f}"
            funding.append([f"F{len(funding):05}", studio, filled(by), filled(day), told, *(other_purpose or [purpose])])

(folder / "datasets").mkdir(parents=True, exist_ok=True)
(folder / "gongbao.json5").write_text(f'{{ root: "{root}" }}\n', encoding="utf-8")
tables = {
    "regions": (["code,name,parent,kind"], [["CY-DL", "自治区电力工会", root, "industry"]]),
    "studios": (["studio_id,name,region,reporting_unit,founded_on,revoked_on"], studios),
    "namings": (["studio_id,level,named_on,naming_body,revoked_on"], namings),
    "funding": (["funding_id,studio_id,payer,paid_on,amount,purpose"], funding),
}
for name, (header, rows) in tables.items():
    text = "\n".join(header + [",".join(row) for row in rows]) + "\n"
    (folder / "datasets" / f"{name}.csv").write_text(text, encoding="utf-8")
