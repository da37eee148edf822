import Aggregate
import Testing

@testable import GongbaoCommand

/// Series are counted for templates that name them.
struct SeriesNamedTests {
  @Test(
    arguments: [
      ([], []), (["", "{{ total.studios }}", "{{ year.results }} monthyear"], []),
      (["{{ years.size }}"], [.year]),
      (["yeyears"], [.year]), (["甲", "{% for m in region.months %}"], [.month]),
      (["months", "", "units.first.years"], [.year, .month]), (["year", "month"], []),
    ] as [([String], Set<TotalsGrouping>)])
  func whatTemplatesName(templates: [String], groupings: Set<TotalsGrouping>) {
    #expect(Set(namedIn: templates) == groupings)
  }
}
