"""The rules judged as an analyst with DuckDB would: every standard for every studio, barren years, and what payers paid.

Works on the temp tables of pages_peer.py (studio, naming, achievement, patent, payment). Each question is asked once for
all pages; what the rules ask is in docs/rules.md.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

STANDARDS = {
    "IM-1": "有劳模（高技能人才）领衔", "IM-2": "有创新团队", "IM-3": "有活动场地", "IM-4": "有设备设施", "IM-5": "有工作制度",
    "IM-6": "有经费保证", "IM-7a": "每年有创新课题或攻关项目", "IM-7b": "每两年有经认定的创新成果",
}
DORMANT = "IM-R1"
# Each with the unit that pays, for its page shows the account too.
PAYMENTS = {
    "F-EL1": ("电力工会对挂牌命名的工作室奖励1.5万元", None), "F-EL2": ("电力工会对“工人先锋号”工作室奖励2万元", None),
    "F-BT": ("包头市总工会对市级工作室补助工作经费2万元", "150200"),
}
LABELS = STANDARDS | {DORMANT: "挂牌后连续3年没有创新成果的取消称号"} | {rule: label for rule, (label, _) in PAYMENTS.items()}
STATES = ("", "关注", "预警", "拟取消称号")

# What one row of studios tells. IM-6 asks for the last twelve months' payments; the office's own yes or no answers for a
# studio of which no payment was ever told.
STANDARDS_OF_A_ROW = """
CREATE TEMP TABLE judged AS
WITH own AS (
  SELECT studio_id, coalesce(sum(amount) FILTER (day >= CAST($as_of AS DATE) - INTERVAL 1 YEAR), 0) AS amount
  FROM payment WHERE purpose = 'own' GROUP BY studio_id),
standing AS (
  SELECT *, TRY_CAST(members AS INTEGER) AS people, TRY_CAST(area_m2 AS DECIMAL(18, 2)) AS area
  FROM studio LEFT JOIN own USING (studio_id) WHERE stands)
SELECT studio_id, 'IM-1' AS rule, CASE
    WHEN leader_honour IS NULL THEN 'unknown'
    WHEN regexp_matches(leader_honour, '技术能手|金牌工人|能工巧匠|首席|技师|技能大师|技能人才|技术状元|操作能手|岗位能手') THEN 'pass'
    WHEN NOT regexp_matches(leader_honour, '劳动模范|劳模|五一劳动奖章') THEN 'fail'
    WHEN regexp_matches(leader_honour, '全国|自治区|省|盟|市|旗|县') THEN 'pass'
    WHEN regexp_matches(leader_honour, '公司|企业|单位|厂') THEN 'fail'
    ELSE 'unknown' END AS outcome, '领衔人荣誉为' || leader_honour AS evidence FROM standing
UNION ALL
SELECT studio_id, 'IM-2', CASE WHEN people IS NULL THEN 'unknown' WHEN people >= 3 THEN 'pass' ELSE 'fail' END,
       '团队成员' || members || '人，要求不少于3人' FROM standing
UNION ALL
SELECT studio_id, 'IM-3', CASE WHEN area IS NULL THEN 'unknown' WHEN area >= 20 THEN 'pass' ELSE 'warning' END,
       '活动场地' || area_m2 || '平方米，一般不少于20平方米' FROM standing
UNION ALL
SELECT studio_id, 'IM-4', CASE has_equipment WHEN '是' THEN 'pass' WHEN '否' THEN 'warning' ELSE 'unknown' END,
       '填报为没有设备设施' FROM standing
UNION ALL
SELECT studio_id, 'IM-5', CASE has_rules WHEN '是' THEN 'pass' WHEN '否' THEN 'warning' ELSE 'unknown' END,
       '填报为没有工作制度' FROM standing
UNION ALL
SELECT studio_id, 'IM-6', CASE
    WHEN amount > 0 THEN 'pass' WHEN amount = 0 THEN 'fail'
    WHEN has_funds = '是' THEN 'pass' WHEN has_funds = '否' THEN 'fail' ELSE 'unknown' END,
       '近12个月没有单位投入经费' FROM standing
"""

# Every window of one or two full calendar years since the plaque. An empty one that an office has not sent yet, of the
# county's office or else the unit's, breaks nothing.
STANDARDS_BY_YEAR = """
INSERT INTO judged
WITH standard(rule, years) AS (VALUES ('IM-7a', 1), ('IM-7b', 2)),
span AS (
  SELECT rule, years, studio_id, unit, region, unnest(range(
      year(named - INTERVAL 1 DAY) + 1, year(CAST($as_of AS DATE) + INTERVAL 1 DAY) - years + 1)) AS opens
  FROM studio, standard WHERE stands),
active AS (
  SELECT DISTINCT studio_id, year(day) AS year,
         CASE kind WHEN 'result' THEN 'IM-7b' ELSE 'IM-7a' END AS rule
  FROM achievement
  WHERE kind IN ('topic', 'project') OR kind = 'result' AND (
      recognised_level IN ('prefecture', 'province', 'national') OR award_level IN ('prefecture', 'province', 'national'))),
report AS (
  SELECT reporting_unit AS office, year(day_of(period)) AS year, arg_max(reported, day_of(period)) <> '否' AS sent
  FROM read_csv($submissions, all_varchar = true) WHERE day_of(period) <= $as_of GROUP BY ALL),
empty AS (
  SELECT s.rule, s.studio_id, s.opens, s.years, bool_and(coalesce(county.sent, league.sent, true)) AS sent
  FROM (SELECT *, unnest(range(opens, opens + years)) AS year FROM span) s
  ANTI JOIN active a ON a.rule = s.rule AND a.studio_id = s.studio_id AND a.year BETWEEN s.opens AND s.opens + s.years - 1
  LEFT JOIN report county ON county.office = s.region AND county.year = s.year
  LEFT JOIN report league ON league.office = s.unit AND league.year = s.year
  GROUP BY ALL),
missed AS (
  SELECT rule, studio_id, bool_or(sent) AS sent,
         string_agg(CASE years WHEN 1 THEN opens || '年' ELSE opens || '—' || (opens + 1) || '年' END, '、' ORDER BY opens)
           FILTER (sent) AS windows
  FROM empty GROUP BY ALL)
SELECT c.studio_id, c.rule, CASE
    WHEN m.rule IS NULL THEN 'pass'
    WHEN m.sent AND c.studio_id IN (SELECT studio_id FROM achievement) THEN 'fail' ELSE 'unknown' END,
  s.named || '命名，' || m.windows || '没有'
FROM (SELECT DISTINCT rule, studio_id FROM span) c JOIN studio s USING (studio_id)
  LEFT JOIN missed m USING (rule, studio_id)
"""

# Years without a result or patent, counted to the day from the later of the naming and the last of them.
WATCHED = """
CREATE TEMP TABLE watched AS
WITH last AS (
  SELECT studio_id, max(day) FILTER (counts) AS last_result FROM (
    SELECT studio_id, day, kind = 'result' AS counts FROM achievement
    UNION ALL SELECT studio_id, day, true FROM patent)
  GROUP BY studio_id),
since AS (
  SELECT studio_id, last_result, greatest(named, last_result) AS start, last.studio_id IS NOT NULL AS told
  FROM studio LEFT JOIN last USING (studio_id) WHERE stands AND named IS NOT NULL)
SELECT studio_id, last_result, told, CAST(start + INTERVAL 3 YEAR AS DATE) AS deadline,
       len([n FOR n IN [1, 2, 3] IF start + to_years(n) <= $as_of]) AS barren
FROM since
"""

DORMANCY = """
INSERT INTO judged
SELECT studio_id, 'IM-R1', CASE WHEN NOT told THEN 'unknown' WHEN barren = 3 THEN 'fail' WHEN barren > 0 THEN 'warning'
  ELSE 'pass' END, NULL
FROM watched
"""

# One row for what is due by a naming and one for what was paid; a studio whose two differ is a warning.
ACCOUNTS = """
CREATE TEMP TABLE account AS
WITH payer(rule, unit, names, purposes, level, amount) AS (VALUES
  ('F-EL1', 'CY-DL', ['内蒙古自治区电力工会', '自治区电力工会', '电力工会'], ['naming'], 'prefecture', 15000),
  ('F-EL2', 'CY-DL', ['内蒙古自治区电力工会', '自治区电力工会', '电力工会'], ['honour'], NULL, 20000),
  ('F-BT', '150200', ['包头市总工会', '包头市工会'], ['naming', 'subsidy'], 'prefecture', 20000))
SELECT rule, studio_id, year(day) AS year, p.amount AS due, NULL AS paid, p.amount AS each
FROM naming n JOIN studio s USING (studio_id)
  JOIN payer p ON p.unit = s.unit AND p.level = n.level AND list_contains(p.names, n.naming_body)
UNION ALL
SELECT rule, studio_id, year(day), NULL, f.amount, p.amount
FROM payment f JOIN payer p ON list_contains(p.names, f.payer) AND list_contains(p.purposes, f.purpose)
"""

UNPAID = """
INSERT INTO judged
SELECT studio_id, rule, 'warning', '应拨' || coalesce(sum(due), 0) || '元，已拨' || coalesce(sum(paid), 0) || '元'
FROM account GROUP BY rule, studio_id
HAVING coalesce(sum(paid), 0) <> any_value(each) OR sum(due) IS NULL AND rule <> 'F-EL2'
"""


@dataclass
class Judged:
    """What the rules say on one page."""

    counts: dict = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    units: dict = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    watch: list = field(default_factory=list)
    findings: list = field(default_factory=list)
    incomplete: dict = field(default_factory=lambda: defaultdict(list))
    accounts: dict = field(default_factory=lambda: defaultdict(dict))


def judge(ask: Callable, as_of, root: str) -> dict[str, Judged]:
    """By unit, and for the root: its counts are also told by unit, its watch list has the strike-offs alone."""
    ask(STANDARDS_OF_A_ROW, as_of=as_of)
    ask(STANDARDS_BY_YEAR, "submissions", as_of=as_of)
    ask(WATCHED, as_of=as_of)
    ask(DORMANCY)
    ask(ACCOUNTS)
    ask(UNPAID)
    pages = defaultdict(Judged)
    for unit, rule, outcome, count in ask("""
            SELECT unit, rule, outcome, count(*) FROM judged JOIN studio USING (studio_id) GROUP BY ALL""").fetchall():
        for scope in (unit, root):
            pages[scope].counts[rule][outcome] += count
        if rule in STANDARDS:
            pages[root].units[unit][outcome] += count
            pages[root].units[unit][rule] += count if outcome == "fail" else 0
    for unit, id, name, rule, outcome, evidence in ask("""
            SELECT unit, studio_id, name, rule, outcome, evidence FROM judged JOIN studio USING (studio_id)
            WHERE outcome <> 'pass' ORDER BY rule, studio_id""").fetchall():
        if outcome == "unknown":
            pages[unit].incomplete[id, name].append(rule)
        elif rule != DORMANT:
            pages[unit].findings.append((id, name, rule, outcome, evidence))
    for unit, id, name, barren, last, deadline in ask("""
            SELECT unit, studio_id, name, barren, last_result, deadline FROM watched JOIN studio USING (studio_id)
            WHERE told AND barren > 0 ORDER BY barren DESC, deadline, studio_id""").fetchall():
        for scope in (unit, root) if barren == 3 else (unit,):
            pages[scope].watch.append((id, name, unit, STATES[barren], last, deadline))
    for rule, year, *sums in ask("""
            SELECT rule, year, count(due), coalesce(sum(due), 0), count(paid), coalesce(sum(paid), 0)
            FROM account GROUP BY ALL ORDER BY rule, year""").fetchall():
        for scope in filter(None, (root, PAYMENTS[rule][1])):
            pages[scope].accounts[rule][year] = sums
    return pages
