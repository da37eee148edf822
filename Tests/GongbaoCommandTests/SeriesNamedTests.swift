import Aggregate
import Render
import Testing

@testable import GongbaoCommand

/// Series are counted for templates that ask for them.
struct SeriesNamedTests {
  @Test(
    arguments: [
      ("", []), ("{{ total.studios }}{{ year.results }} years", []), ("{{ years.size }}", [.year]),
      ("甲{% for m in region.months %}{% endfor %}", [.month]),
      ("{% if units.first.years.size > 0 %}{{ months | size }}{% endif %}", [.year, .month]),
      ("{{ three_years.studios }}{{ year }}{{ month }}", []),
      ("{% for payment in audit.payments %}{{ payment.years | size }}{% endfor %}", []),
      ("{% for group in audit.watch %}{% render 'one.md', of: group %}{% endfor %}", []),
      ("{% for studio in studios %}{% render 'one.md' with studio as of %}{% endfor %}", [.year]),
      ("{% render 'one.md', of: region %}", [.year]),
      ("{{ units | table: columns: \"years.size=年\" }}", [.year]),
      ("{{ region['months'] | size }}", [.month]),
    ] as [(String, Set<TotalsGrouping>)])
  func whatTemplatesAskFor(template: String, groupings: Set<TotalsGrouping>) throws {
    let library = try TemplateLibrary(files: [
      "page.md": template, "one.md": "{{ of.years | size }}", "other.md": "{{ years }}{{ months }}",
    ])
    #expect(Set(of: ["page.md"], in: library) == groupings)
  }
}
