import Testing

/// Each fixture is named for its fault and read beside `studios.csv`, unless it holds studios itself.
struct FixtureCase: CustomTestStringConvertible, Sendable {
  var file: String
  /// Read, accepted, quarantined, skipped.
  var account: [Int]
  /// `code line:column`, in order.
  var found: [String]

  init(_ file: String, _ account: [Int], _ found: [String]) {
    self.file = file
    self.account = account
    self.found = found
  }

  var testDescription: String { file }

  static let all: [FixtureCase] = rows + shapes + values

  private static let rows: [FixtureCase] = [
    FixtureCase("achievements-clean.csv", [3, 3, 0, 0], ["ingest.number.approximate"]),
    FixtureCase("achievements-column-unit-unfit.csv", [1, 1, 0, 0], ["ingest.column.unit"]),
    FixtureCase(
      "achievements-date-invalid.csv", [3, 0, 3, 0],
      ["ingest.date.invalid:2:5", "ingest.date.order:3:5", "ingest.cell.missing:4:5"]),
    FixtureCase("achievements-dates-future.csv", [3, 3, 0, 0], ["ingest.date.future"]),
    FixtureCase(
      "achievements-key-duplicate.csv", [3, 1, 2, 0], ["ingest.key.duplicate:3:1", "ingest.date.invalid:4:5"]),
    FixtureCase("achievements-key-repeated.csv", [3, 2, 0, 1], ["ingest.key.repeated:4"]),
    FixtureCase(
      "achievements-number-negative.csv", [1, 1, 0, 0],
      ["ingest.number.negative:2:9", "ingest.number.negative:2:10"]),
    FixtureCase(
      "achievements-number-overflow.csv", [1, 1, 0, 0],
      ["ingest.number.overflow:2:9", "ingest.number.overflow:2:10"]),
    FixtureCase(
      "achievements-optional-cell-unreadable.csv", [1, 1, 0, 0],
      ["ingest.flag.invalid:2:6", "ingest.money.text:2:9"]),
    FixtureCase("achievements-quote-open-to-the-end.csv", [3, 2, 1, 0], ["ingest.quote.unclosed:3"]),
    FixtureCase(
      "achievements-quote-unclosed.csv", [4, 2, 2, 0], ["ingest.quote.unclosed:2", "ingest.quote.unclosed:4"]),
    FixtureCase(
      "achievements-row-ragged.csv", [3, 0, 3, 0],
      ["ingest.row.ragged:2", "ingest.row.ragged:3", "ingest.row.ragged:4"]),
    FixtureCase("achievements-rows-padded.csv", [4, 3, 1, 0], ["ingest.row.ragged:4"]),
    FixtureCase(
      "achievements-several-faults.csv", [2, 0, 2, 0],
      [
        "ingest.studio.unknown:2:2", "ingest.kind.unknown:2:3", "ingest.date.invalid:2:5",
        "ingest.cell.missing:3:1",
      ]),
    FixtureCase("achievements-studio-unknown.csv", [2, 1, 1, 0], ["ingest.studio.unknown:2:2"]),
    FixtureCase("achievements-titles-and-blank-rows.csv", [5, 2, 0, 3], []),
    FixtureCase("achievements-utf8-invalid.csv", [2, 1, 1, 0], ["ingest.text.invalid:3"]),
    FixtureCase("activities-approximate.csv", [2, 2, 0, 0], ["ingest.number.approximate"]),
    FixtureCase(
      "funding-amount-invalid.csv", [4, 1, 3, 0],
      ["ingest.money.invalid:3:5", "ingest.money.fraction:4:5", "ingest.cell.missing:5:5"]),
    FixtureCase(
      "indicators-units.csv", [6, 4, 2, 0], ["ingest.period.invalid:6:4", "ingest.number.invalid:7:5"]),
    FixtureCase("namings-before-founding.csv", [2, 2, 0, 0], ["ingest.founded.after-named:3:3"]),
    FixtureCase("namings-level-unknown.csv", [5, 4, 1, 0], ["ingest.level.unknown:3:2"]),
    FixtureCase("namings-levels-several.csv", [2, 1, 1, 0], ["ingest.level.several:2:2"]),
    FixtureCase("studios-members-approximate.csv", [3, 3, 0, 0], ["ingest.number.approximate"]),
    FixtureCase("studios-named-before-founding.csv", [3, 3, 0, 0], ["ingest.founded.after-named:2:6"]),
    FixtureCase("patents-blank-lines-only.csv", [0, 0, 0, 0], ["ingest.file.empty"]),
    FixtureCase("patents-empty.csv", [0, 0, 0, 0], ["ingest.file.empty"]),
    FixtureCase("patents-header-only.csv", [0, 0, 0, 0], []),
    FixtureCase(
      "patents-key-fullwidth.csv", [5, 2, 2, 1],
      ["ingest.key.repeated:3", "ingest.key.duplicate:4:1", "ingest.studio.unknown:6:2"]),
    FixtureCase("patents-types.csv", [4, 3, 1, 0], ["ingest.column.unknown:1", "ingest.kind.unknown:5:3"]),
    FixtureCase("studios-counts-adopted-exceed.csv", [2, 2, 0, 0], ["ingest.count.exceeds:2:7"]),
    FixtureCase(
      "studios-counts-approximate.csv", [1, 1, 0, 0],
      ["ingest.number.approximate", "ingest.patents.untyped"]),
    FixtureCase("studios-counts-future.csv", [2, 2, 0, 0], ["ingest.date.future"]),
    FixtureCase(
      "studios-counts-of-two-periods.csv", [6, 3, 2, 1],
      ["ingest.key.repeated:5", "ingest.key.duplicate:6:1", "ingest.key.duplicate:7:1"]),
    FixtureCase("studios-counts-overlapping-periods.csv", [2, 1, 1, 0], ["ingest.period.overlap:3"]),
    FixtureCase(
      "studios-counts-parts-exceed.csv", [2, 2, 0, 0], ["ingest.count.parts:2:6", "ingest.count.parts:2:9"]),
    FixtureCase(
      "studios-counts-period-unreadable.csv", [3, 3, 0, 0],
      ["ingest.period.invalid:2:5", "ingest.cell.missing:3:5"]),
    FixtureCase(
      "studios-counts-unreadable.csv", [1, 1, 0, 0],
      ["ingest.number.invalid:2:6", "ingest.number.negative:2:7", "ingest.money.text:2:8"]),
    FixtureCase("studios-counts-without-period.csv", [2, 2, 0, 0], ["ingest.period.missing:1"]),
    FixtureCase(
      "studios-counts.csv", [2, 2, 0, 0], ["ingest.patents.untyped", "ingest.column.unknown:1"]),
    FixtureCase(
      "studios-doubtful-numbers.csv", [3, 3, 0, 0],
      ["ingest.members.doubtful:2:7", "ingest.founded.missing:3:6", "ingest.area.doubtful:3:8"]),
    FixtureCase(
      "studios-key-duplicate.csv", [3, 1, 1, 1], ["ingest.key.repeated:3", "ingest.key.duplicate:4:1"]),
    FixtureCase(
      "studios-key-fullwidth.csv", [3, 1, 1, 1], ["ingest.key.repeated:3", "ingest.key.duplicate:4:1"]),
    FixtureCase("studios-level-traps.csv", [6, 6, 0, 0], ["ingest.level.unknown:7:9"]),
    FixtureCase("studios-level-columns.csv", [4, 4, 0, 0], ["ingest.level.mark:5:6"]),
    FixtureCase("studios-level-marks-contradict.csv", [1, 1, 0, 0], ["ingest.level.contradicts:2:6"]),
    FixtureCase(
      "studios-levels-several.csv", [5, 5, 0, 0], ["ingest.level.several:5:6", "ingest.level.unknown:6:5"]),
    FixtureCase("studios-region-ambiguous.csv", [3, 2, 1, 0], ["ingest.region.ambiguous:4:4"]),
    FixtureCase("studios-region-forms.csv", [5, 5, 0, 0], []),
    FixtureCase("studios-region-own-of-root.csv", [3, 3, 0, 0], []),
    FixtureCase(
      "studios-region-slips.csv", [4, 2, 2, 0],
      ["ingest.region.unknown:2:4", "ingest.region.unknown:3:4", "ingest.region.unknown:4:5"]),
    FixtureCase(
      "studios-region-unknown.csv", [3, 1, 2, 0], ["ingest.region.unknown:2:4", "ingest.region.outside:3:4"]),
    FixtureCase(
      "studios-region-unplaced.csv", [4, 2, 2, 0],
      ["ingest.region.unplaced:2:4", "ingest.region.unplaced:3:4"]),
    FixtureCase(
      "studios-without-ids.csv", [5, 3, 1, 1], ["ingest.key.repeated:5", "ingest.studio.two-reporters:6"]),
    FixtureCase("studios.csv", [3, 3, 0, 0], []),
    FixtureCase(
      "submissions-flags.csv", [5, 3, 2, 0],
      ["ingest.office.unreported:2", "ingest.cell.missing:5:3", "ingest.flag.invalid:6:3"]),
    FixtureCase(
      "targets-values.csv", [4, 3, 1, 0], ["ingest.number.approximate", "ingest.date.invalid:5:4"]),
  ]
}
