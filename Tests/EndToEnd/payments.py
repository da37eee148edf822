"""What each studio was paid and is owed, worked out by pandas from the same files and from the texts of the rules alone.

Usage: payments.py WORKSPACE BUILT-IN-REGIONS AS-OF
Prints `rule,outcome,subject`, sorted, for F-EL1, F-EL2, F-BT, F-TL, JZ-F1, JZ-F2 and JZ-W2; behind a payer stands how its sums begin.
Which payment is for which naming is found by trying every way to share them out.
"""

import re
import sys
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, product
from pathlib import Path

import pandas as pd

workspace, builtin_regions, as_of = Path(sys.argv[1]), sys.argv[2], pd.Timestamp(sys.argv[3])
HEADERS = {
    "工作室编号": "studio_id", "级别": "level", "命名时间": "named_on", "命名单位": "naming_body", "拨付单位": "payer",
    "拨付时间": "paid_on", "资金用途": "purpose", "填报单位": "reporting_unit", "所在地": "region",
}
LEVELS = {"国家级": "national", "省级": "province", "市级": "prefecture", "县级": "county", "基层单位": "base"}
RANKS = ["base", "county", "prefecture", "province", "national"]
PURPOSES = {"命名奖励": "naming", "经费补助": "subsidy", "先锋号": "honour", "成果奖励": "award", "单位投入": "own"}
POWER = {"内蒙古自治区电力工会", "自治区电力工会", "内蒙古电力工会", "电力工会", "区电力工会"}
BAOTOU, TONGLIAO = {"包头市总工会", "包头市工会", "市总工会"}, {"通辽市总工会", "通辽市工会", "市总工会"}
JIAOZUO = {"焦作市总工会", "焦作市工会", "市总工会"}


@dataclass
class Rule:
    name: str
    payer: str | None
    payers: set
    region: str
    purposes: set
    amounts: dict  # by level; None for what no naming brings
    exact: bool = True
    own: str | None = None  # the unit whose studios the payer names, where the naming does not say who did
    since: str = "1900-01-01"
    once: bool = False
    yearly: bool = False
    some: bool = False  # no amount is set, only that something is paid


RULES = [
    Rule("F-EL1", "内蒙古自治区电力工会", POWER, "150000", {"naming"}, {"prefecture": 15000}, own="CY-DL"),
    Rule("F-EL2", "内蒙古自治区电力工会", POWER, "150000", {"honour"}, {None: 20000}),
    Rule("F-BT", "包头市总工会", BAOTOU, "150200", {"naming", "subsidy"}, {"prefecture": 20000}, own="150200"),
    Rule("F-TL", "通辽市总工会", TONGLIAO, "150500", {"naming", "subsidy"}, {"prefecture": Decimal("0.01")}, False,
         own="150500", since="2020-03-02", some=True),
    Rule("JZ-F1", "焦作市总工会", JIAOZUO, "410800", {"naming"},
         {"national": 30000, "province": 20000, "prefecture": 10000}, since="2014-01-01", once=True),
    Rule("JZ-F2", None, set(), "410800", {"naming", "subsidy"}, {"county": 10000}, False, since="2014-01-01"),
    Rule("JZ-W2", "焦作市总工会", JIAOZUO, "410800", {"honour"}, {None: 10000}, False, since="2014-01-01", yearly=True),
]


def table(name: str) -> pd.DataFrame:
    path = workspace / "datasets" / f"{name}.csv"
    rows = pd.read_csv(path, dtype=str, encoding="utf-8-sig") if path.exists() else pd.DataFrame()
    rows = rows.rename(columns=lambda header: HEADERS.get(header, header))
    for header in [header for header in rows.columns if header.endswith("（万元）")]:
        rows["amount"] = (pd.to_numeric(rows[header]) * 10000).map(str)
    return rows


def days(text: object) -> tuple:
    """The first and the last day that a date can be."""
    numbers = [int(number) for number in re.findall(r"\d+", str(text))]
    if not numbers:
        return pd.NaT, pd.NaT
    parts = "-".join(f"{number:02}" for number in numbers)
    period = pd.Period(parts, "YMD"[len(numbers) - 1])
    return period.start_time.normalize(), period.end_time.normalize()


def dated(name: str, column: str) -> pd.DataFrame:
    rows = table(name)
    ends = [days(text) for text in rows[column]]
    rows["first"], rows["last"] = [end[0] for end in ends], [end[1] for end in ends]
    return rows[rows["last"] <= as_of]


regions = pd.concat([pd.read_csv(builtin_regions, dtype=str), table("regions")])
parents, codes = dict(zip(regions["code"], regions["parent"])), dict(zip(regions["name"], regions["code"]))


def within(code: object, ancestor: str) -> bool:
    code = codes.get(code, code)
    while isinstance(code, str):
        if code == ancestor:
            return True
        code = parents.get(code)
    return False


def money(text: str) -> tuple:
    """The least and the greatest that an amount in yuan can be; 约 is a tenth either way."""
    amount = Decimal(text.removeprefix("约"))
    return (amount * 9 / 10, amount * 11 / 10) if text.startswith("约") else (amount, amount)


studios, namings, funding = table("studios"), dated("namings", "named_on"), dated("funding", "paid_on")
studios = studios.set_index("studio_id")
namings["level"] = namings["level"].map(lambda level: LEVELS.get(level, level))
namings["gone"] = [days(text)[1] for text in namings["revoked_on"]] if "revoked_on" in namings else pd.NaT
funding["purpose"] = funding["purpose"].map(lambda purpose: PURPOSES.get(purpose, purpose))
purposes = set.union(*(rule.purposes for rule in RULES))
funding = funding[funding["purpose"].isin(purposes) | funding["purpose"].isna()].copy()
funding["bounds"] = funding["amount"].map(money)
named_payers = set.union(*(rule.payers for rule in RULES))
struck = {studio: days(text)[1] for studio, text in studios.get("revoked_on", pd.Series(dtype=str)).items()}

def by_studio(rows: pd.DataFrame) -> dict:
    """The rows of each studio, by day."""
    groups = rows.sort_values("last", kind="stable").groupby("studio_id")
    return {studio: group.to_dict("records") for studio, group in groups}


namings_of, funding_of = by_studio(namings), by_studio(funding)
units = {studio: row["reporting_unit"] if isinstance(row.get("reporting_unit"), str) else row["region"]
         for studio, row in studios.to_dict("index").items()}


def is_right(rule: Rule, wanted: Decimal, low: Decimal, high: Decimal) -> bool | None:
    """Whether an amount is what is wanted; None where it may be."""
    if low == high:
        return low == wanted if rule.exact else low >= wanted
    if rule.exact:
        return None if low <= wanted <= high else False
    return True if low >= wanted else None if high >= wanted else False


def ways(rule: Rule, dues: list, payments: list):
    """Every way to share payments out: for each, which namings are paid for rightly, which perhaps, and what is left."""
    for places in product(range(-1, len(dues)), repeat=len(payments)):
        paid, perhaps = [], []
        for place, due in enumerate(dues):
            mine = [payment for payment, chosen in zip(payments, places) if chosen == place]
            if not mine or not all(due.takes(payment) for payment in mine):
                continue
            low, high = (sum(payment["bounds"][end] for payment in mine) for end in (0, 1))
            alone = len(mine) == 1
            # What is the whole amount of a naming is no part of another's.
            if not alone and (low != high or any(is_whole(rule, dues, payment) for payment in mine)):
                continue
            answer = is_right(rule, due.amount, low, high)
            if answer or (answer is None and alone):
                (paid if answer else perhaps).append(place)
        used = sum(chosen in paid + perhaps for chosen in places)
        yield paid, perhaps, len(payments) - used, places


def is_whole(rule: Rule, dues: list, payment) -> bool:
    return any(due.takes(payment) and is_right(rule, due.amount, *payment["bounds"]) for due in dues)


@dataclass
class Title:
    """An unbroken time for which a level is held."""
    first: pd.Timestamp
    last: pd.Timestamp
    gone: pd.Timestamp

    def takes(self, payment) -> bool:
        return payment["last"] > self.first - pd.DateOffset(years=1)


def unbroken(titles: list) -> list:
    """A naming of what is held already is no other title."""
    held = []
    for title in sorted(titles, key=lambda title: (title.last, -title.first.value)):
        if held and (pd.isna(held[-1].gone) or held[-1].gone >= title.last):
            ends = [held[-1].gone, title.gone]
            held[-1].gone = pd.NaT if any(pd.isna(end) for end in ends) else max(ends)
        else:
            held.append(title)
    return held


@dataclass
class Due:
    level: str | None
    titles: list
    amount: Decimal
    year: int | None = None

    @property
    def stands(self) -> bool:
        return not self.titles or any(pd.isna(title.gone) for title in self.titles)

    @property
    def title(self) -> Title | None:
        return next((title for title in self.titles if pd.isna(title.gone)), self.titles[0] if self.titles else None)

    def takes(self, payment) -> bool:
        if self.year:
            return payment["last"].year == self.year
        return not self.titles or self.titles[0].takes(payment)

    def title_of(self, payment) -> int:
        """The last of the titles that a payment can be for: after the one before was withdrawn."""
        later = [place for place in range(1, len(self.titles))
                 if self.titles[place].takes(payment) and self.titles[place - 1].gone <= payment["last"]]
        return max(later, default=0)


def dues_of(rule: Rule, studio: str, payments: list) -> list:
    if None in rule.amounts:
        years = sorted({payment["last"].year for payment in payments}) if rule.yearly else [None] * bool(payments)
        return [Due(None, [], Decimal(rule.amounts[None]), year) for year in years]
    titles = {}
    for row in namings_of.get(studio, []):
        body = row.get("naming_body")
        if row["level"] not in rule.amounts:
            continue
        if rule.own and (body not in rule.payers if isinstance(body, str) else not within(units[studio], rule.own)):
            continue
        gone = [day for day in (row["gone"], struck.get(studio, pd.NaT)) if not pd.isna(day) and day <= as_of]
        titles.setdefault(row["level"], []).append(Title(row["first"], row["last"], min(gone, default=pd.NaT)))
    dues = [Due(level, unbroken(held), Decimal(rule.amounts[level])) for level, held in titles.items()]
    return sorted(dues, key=lambda due: due.titles[0].last)


def completed(way: tuple) -> int:
    """How late the namings had what is due, by the places of their last payments: what was paid first is for them."""
    return sum(max(pay for pay, chosen in enumerate(way[3]) if chosen == place) for place in way[0])


def parts_of_another(rule: Rule, dues: list, payments: list) -> list:
    """Payments that make a paid amount once more together."""
    exact = [payment for payment in payments if payment["bounds"][0] == payment["bounds"][1]]
    for due in dues if rule.exact else []:
        for size in range(2, len(exact) + 1):
            for parts in combinations(filter(due.takes, exact), size):
                if sum(payment["bounds"][0] for payment in parts) == due.amount:
                    return list(parts)
    return []


def surplus(rule: Rule, dues: list, mine: dict, rest: list) -> tuple:
    """What no due takes: for a title given anew, perhaps what a promotion adds, of another amount, paid twice."""
    anew, promoted, others, repeated = [], [], [], []
    parts = parts_of_another(rule, [dues[place] for place in mine], rest)
    for payment in rest:
        def may_be(due: Due, payment=payment) -> bool:
            return due.takes(payment) and is_right(rule, due.amount, *payment["bounds"]) is not False

        def is_anew(place: int, payment=payment) -> bool:
            due = dues[place]
            whole = mine[place] + [one for one in anew if is_right(rule, due.amount, *one["bounds"]) is not False]
            return due.takes(payment) and due.title_of(payment) not in [due.title_of(one) for one in whole]

        if any(is_anew(place) for place in mine if len(dues[place].titles) > 1):
            anew.append(payment)
        elif payment not in parts and not any(map(may_be, dues)):
            others.append(payment)
        elif rule.once and any(
            place not in mine and payment["last"] >= due.titles[0].first
            and any(RANKS.index(dues[low].level) < RANKS.index(due.level) for low in mine)
            and sum(plain(one) for one in promoted + [payment]) <= due.amount
            for place, due in enumerate(dues)
        ):
            promoted.append(payment)
        else:
            repeated.append(payment)
    return anew, promoted, others, repeated


def plain(payment) -> Decimal:
    return Decimal(payment["amount"].removeprefix("约"))


def judged(rule: Rule, studio: str) -> tuple | None:
    """The outcome, what counts as due and as paid, what is not settled, what is for no naming, and what is for nobody knows what."""
    def is_by(payer: object) -> bool:
        return not isinstance(payer, str) or (payer in rule.payers if rule.payers else payer not in named_payers)

    rows = [row for row in funding_of.get(studio, []) if is_by(row["payer"])
            and (row["purpose"] in rule.purposes or not isinstance(row["purpose"], str))]
    payments = [row for row in rows if isinstance(row["payer"], str) and isinstance(row["purpose"], str)]
    untold = [row for row in rows if row not in payments]
    dues = dues_of(rule, studio, payments)
    if not dues:
        return ("warning", [], [], [], payments, []) if payments and rule.payers else None
    paid, perhaps, left, places = max(ways(rule, dues, payments), key=lambda way: (
        len(way[0]), sum(dues[place].stands for place in way[1]), len(way[1]), -completed(way) if rule.exact else 0, -way[2],
        [chosen in way[0] + way[1] for chosen in way[3]]))
    standing = [place for place, due in enumerate(dues) if due.stands]
    top = max(standing, key=lambda place: RANKS.index(dues[place].level or "base"), default=None)
    owed = ([] if paid or top is None else [top]) if rule.once else standing
    owed = [place for place in owed if place not in paid]
    if not payments and not owed:
        return None
    mine = {place: [pay for pay, chosen in zip(payments, places) if chosen == place] for place in paid}
    doubtful = [pay for pay, chosen in zip(payments, places) if chosen in perhaps]
    unused = [pay for pay, chosen in zip(payments, places) if chosen not in paid + perhaps]
    strays = [pay for pay in unused if not any(due.takes(pay) for due in dues)]
    rest = [pay for pay in unused if any(due.takes(pay) for due in dues)]
    anew, promoted, others, repeated = surplus(rule, dues, mine, rest)
    climbed = rule.once and len(dues) > 1 and bool(
        others or promoted or len(paid) > 1 or paid and top not in [None] + paid
        or top is not None and [pay for pay in doubtful if is_right(rule, dues[top].amount, *pay["bounds"]) is False])
    fresh = [place for place in owed if not dues[place].title or dues[place].title.last >= pd.Timestamp(rule.since)]
    claims = sorted(paid)[:1] if climbed else sorted(paid + fresh)
    settled = [pay for place in claims for pay in mine.get(place, [])] + repeated
    unsettled = anew + promoted
    if climbed:
        unsettled += others + doubtful + [pay for place in paid if place not in claims for pay in mine[place]]
    else:
        settled += others + doubtful
    is_early = any(pay["last"] < due.titles[due.title_of(mine[place][0])].first
                   for place, due in enumerate(dues) if place in paid and due.titles for pay in mine[place])
    is_late = any(all(due.titles and pay["first"] >= due.titles[due.title_of(pay)].gone for due in dues) for pay in payments)
    waiting = [] if others or doubtful else owed
    open_dues = [place for place in waiting if not any(dues[place].takes(row) for row in untold)]
    maybe = [row for row in untold if any(dues[place].takes(row) for place in waiting)]
    sums = [dues[place] for place in claims], settled, unsettled, strays, [row for row in maybe if isinstance(row["payer"], str)]
    if rule.once and repeated or rule.some and (others or set(open_dues) & set(fresh)):
        return "fail", *sums
    if unused or is_early or is_late or climbed or open_dues:
        return "warning", *sums
    return ("unknown" if perhaps or maybe else "pass"), *sums


def added(payments: list) -> str:
    """How many, and how much together."""
    about = "约" if any(row["amount"].startswith("约") for row in payments) else ""
    return f"{len(payments)}笔{about}{written(sum(map(plain, payments), Decimal(0)))}"


def written(yuan: Decimal) -> str:
    for unit, power in (("亿元", 8), ("万元", 4)):
        amount = (yuan / 10**power).normalize()
        if abs(amount) >= 1 and -amount.as_tuple().exponent <= 2:
            return f"{amount:f}{unit}"
    return f"{yuan.normalize():f}元"


lines = []
for rule in RULES:
    if pd.Timestamp(rule.since) > as_of:
        continue
    due, paid, unsettled, strays, untold, outcomes = [], [], [], [], [], []
    for studio in studios.index:
        found = judged(rule, studio) if within(units[studio], rule.region) else None
        if found:
            lines.append(f"{rule.name},{found[0]},{studio}")
            outcomes.append(found[0])
            due += found[1]
            paid += found[2]
            unsettled += found[3]
            strays += found[4]
            untold += found[5]
    if not rule.payer or not due + paid + unsettled + strays + untold:
        continue
    outcome = "warning" if {"warning", "fail"} & set(outcomes) else "unknown" if "unknown" in outcomes else "pass"
    total = f"已拨{added(paid)}"
    total += f"，另有条文未定的{added(unsettled)}" if unsettled else ""
    total += f"，另有没有相应命名的{added(strays)}" if strays else ""
    total += f"，另有没有写明用途的{added(untold)}" if untold else ""
    if None not in rule.amounts:
        due_sum = written(sum((one.amount for one in due), Decimal(0))) if rule.exact else ""
        total = f"应拨{len(due)}笔{due_sum}，{total}"
    lines.append(f"{rule.name},{outcome},{rule.payer},{total}")
print("\n".join(sorted(lines)))
