"""The arithmetic of the benchmarks and of the guard."""

import json
import tempfile
import unittest
from decimal import Decimal
from pathlib import Path

from agreement import cells, differences
from as_typed import typed
from counted import per_row
from data import Sizes, own_measures
from guard import judge
from measure import Measured, Program, interleaved
from pages_agreement import counts, of_script, studios
from results import Reach


class GuardTests(unittest.TestCase):
    def judged(self, now: float, recorded: float, unit: str = "instructions"):
        (one,) = judge(unit, {"row": now}, {"row": recorded})
        return one

    def test_five_per_cent_more_is_kept_and_what_is_above_is_not(self):
        self.assertFalse(self.judged(10_500, 10_000).worse)
        self.assertTrue(self.judged(10_502, 10_000).worse)

    def test_less_is_told_and_does_not_fail(self):
        self.assertTrue(self.judged(9_400, 10_000).better)
        self.assertFalse(self.judged(9_400, 10_000).worse)

    def test_no_allocation_a_row_stays_none(self):
        self.assertFalse(self.judged(0.001, 0, "allocations").worse)
        self.assertTrue(self.judged(0.05, 0, "allocations").worse)

    def test_what_was_never_recorded_fails(self):
        (one,) = judge("instructions", {"new": 100}, {})
        self.assertTrue(one.worse)

    def test_the_start_drops_out_of_a_row(self):
        self.assertEqual(per_row(once=1_000_000 + 500 * 7, twice=1_000_000 + 1000 * 7, rows=500), 7)


class AgreementTests(unittest.TestCase):
    def test_a_cell_that_one_does_not_print_is_zero(self):
        ours = cells("region,group,measure,value\n150000,,studios,2\n150000,,trained,0\n150000,own,studios,1\n")
        self.assertEqual(differences(ours, cells("region,measure,value\n150000,studios,2.0\n")), ["150000/own/studios: 1 and 0"])

    def test_a_fen_is_a_difference(self):
        theirs = {("150000", "", "funding"): Decimal("1.00")}
        self.assertEqual(len(differences({("150000", "", "funding"): Decimal("1.01")}, theirs)), 1)


class PagesAgreementTests(unittest.TestCase):
    AUDIT = (
        "rule,outcome,subject,name,reporting_unit,evidence,source\n"
        "IM-2,fail,NM1,甲,150100,团队成员2人,七有\n"
        "IM-R1,fail,NM2,乙,150100,最近成果2015-10-27，到2018-10-27满3年，拟取消称号,动态管理\n"
        "IM-L5,unknown,NM3,丙,150100,,申报\n"
    )

    def page(self, **told):
        """The cells of one page that lists what `AUDIT` does, or what `told` says instead."""
        rules = {
            "rules": {"IM-2": {"pass": 1, "fail": 1}, "IM-R1": {"fail": 1}},
            "findings": [["NM1", "甲", "IM-2", "fail", "团队成员2人"]],
            "incomplete": [],
            "watch": [["NM2", "乙", "150100", "拟取消称号", "2015-10-27", "2018-10-27"]],
            "accounts": {},
        }
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "150100", "figures.json")
            path.parent.mkdir()
            path.write_text(json.dumps(rules | told), encoding="utf-8")
            return of_script([path])

    def ours(self):
        scorecard = "rule,reporting_unit,name,pass,fail,warning,unknown\nIM-2,150100,甲,1,1,0,0\nIM-R1,150100,甲,0,1,0,0\n"
        return counts(scorecard) | studios(self.AUDIT)

    def test_the_same_judgements_are_the_same_cells(self):
        self.assertEqual(differences(self.ours(), self.page()), [])

    def test_another_deadline_is_a_difference(self):
        watch = [["NM2", "乙", "150100", "拟取消称号", "2015-10-27", "2018-10-28"]]
        self.assertEqual(len(differences(self.ours(), self.page(watch=watch))), 2)

    def test_a_studio_that_only_one_lists_is_a_difference(self):
        self.assertEqual(differences(self.ours(), self.page(findings=[])), ["NM1/IM-2/fail: 1 and 0"])


class ResultTests(unittest.TestCase):
    def test_a_reach_is_judged_as_measured_and_shown_to_our_disadvantage(self):
        short = Reach("faster", 3.999, 4, at_least=True)
        self.assertFalse(short.holds)
        self.assertEqual(short.cells()[2], "3.99 ×")
        over = Reach("time", 2.1001, 2.1, at_least=False)
        self.assertFalse(over.holds)
        self.assertEqual(over.cells()[2], "2.11 ×")
        self.assertTrue(Reach("faster", 4, 4, at_least=True).holds)

    def test_a_median_is_not_moved_by_one_slow_run(self):
        self.assertEqual(Measured([1, 9, 2]).median, 2)

    def test_a_slow_minute_does_not_move_the_ratio_of_its_rounds(self):
        ours, theirs = Measured([1, 2, 2]), Measured([3, 3, 6])
        self.assertEqual(theirs.times(ours), 3)
        self.assertNotEqual(theirs.median / ours.median, 3)

    def test_a_single_run_is_compared_with_the_median(self):
        self.assertEqual(Measured([8]).times(Measured([1, 9, 2])), 4)

    def test_every_round_begins_with_the_next_program(self):
        order = []
        programs = [Program(name, ["true"], prepare=lambda name=name: order.append(name)) for name in "abc"]
        measured = interleaved(programs, 2)
        self.assertEqual("".join(order), "abc" + "abc" + "bca")
        self.assertEqual(len(measured["b"].seconds), 2)


class DataTests(unittest.TestCase):
    def test_sizes_grow_by_scale_or_by_facts_alone(self):
        self.assertEqual(Sizes.scaled(1).facts, 13_000_000)
        self.assertEqual(Sizes.scaled(0.5).facts_times(2), Sizes(50_000, 10_000_000, 2_000_000, 1_000_000))

    def test_own_measures_are_as_many_as_asked(self):
        self.assertEqual(len(own_measures(200)), 200)

    def test_cells_keep_their_value_as_typed(self):
        self.assertEqual(typed("date", "2018-05-03"), "2018年5月3日")
        self.assertEqual(typed("amount", "1234567"), "1,234,567元")
        self.assertEqual(typed("benefit", ""), "")
        self.assertEqual(typed("kind", "result"), "创新成果")


if __name__ == "__main__":
    unittest.main()
