/// The shapes of sheets that offices send (style §7.3), and what is wrong with some of them.
extension FixtureCase {
  static let shapes: [FixtureCase] = [
    FixtureCase("achievements-column-numbers.csv", [3, 2, 0, 1], []),
    FixtureCase("achievements-ditto.csv", [4, 4, 0, 0], []),
    FixtureCase(
      "achievements-ditto-first-row.csv", [3, 2, 1, 0], ["ingest.ditto.without-above:2:2"]),
    FixtureCase("achievements-header-repeated.csv", [10, 3, 0, 7], []),
    FixtureCase("achievements-notes-below.csv", [8, 1, 0, 7], []),
    FixtureCase("achievements-serial-column.csv", [5, 5, 0, 0], []),
    FixtureCase("funding-letterhead-unit.csv", [6, 3, 0, 3], []),
    FixtureCase(
      "funding-total-disagrees.csv", [8, 3, 1, 4],
      [
        "ingest.total.disagrees:4:5", "ingest.money.text:6:5", "ingest.total.disagrees:7:5",
        "ingest.total.disagrees:8:5", "ingest.total.disagrees:8:1", "ingest.total.disagrees:9:5",
      ]),
    FixtureCase("funding-total-first.csv", [6, 3, 0, 3], ["ingest.total.disagrees:6:4"]),
    FixtureCase("funding-total-ragged.csv", [4, 1, 0, 3], ["ingest.total.disagrees:3:4"]),
    FixtureCase("funding-total-unreadable.csv", [2, 1, 0, 1], ["ingest.total.unreadable:3:4"]),
    FixtureCase("funding-totals.csv", [8, 3, 0, 5], []),
    FixtureCase("funding-dirty.csv", [17, 4, 0, 13], []),
    FixtureCase("funding-dirty-cleaned.csv", [4, 4, 0, 0], []),
    FixtureCase("studios-dirty.csv", [21, 5, 0, 16], []),
    FixtureCase("studios-dirty-cleaned.csv", [5, 5, 0, 0], []),
    FixtureCase("studios-fill-down.csv", [5, 5, 0, 0], []),
    FixtureCase(
      "studios-fill-down-stops-at-subtotal.csv", [7, 4, 1, 2], ["ingest.cell.missing:5:1"]),
    FixtureCase("studios-letterhead-region.csv", [4, 2, 0, 2], []),
    FixtureCase("studios-named-like-totals.csv", [4, 4, 0, 0], ["ingest.founded.missing:5:5"]),
    FixtureCase("studios-two-row-header.csv", [5, 2, 0, 3], []),
  ]
}
