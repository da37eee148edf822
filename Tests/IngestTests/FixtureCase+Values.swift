/// The fixtures of the value grammar, one or more for each row of style §7.2; what is read is in `ValueFixtureTests`.
extension FixtureCase {
  static let values: [FixtureCase] = [
    FixtureCase("achievements-value-date.csv", [18, 18, 0, 0], []),
    FixtureCase(
      "achievements-value-date-doubtful.csv", [4, 4, 0, 0],
      [
        "ingest.date.ambiguous:2:5", "ingest.date.century:3:5", "ingest.date.century:4:5",
        "ingest.date.part:5:5",
      ]),
    FixtureCase(
      "achievements-value-date-unreadable.csv", [6, 0, 6, 0],
      [
        "ingest.date.invalid:2:5", "ingest.date.invalid:3:5", "ingest.date.invalid:4:5",
        "ingest.date.invalid:5:5",
        "ingest.date.order:6:5", "ingest.date.invalid:7:5",
      ]),
    FixtureCase(
      "achievements-value-money-in-words.csv", [5, 5, 0, 0],
      ["ingest.money.text:2:6", "ingest.money.text:3:6", "ingest.money.invalid:6:6"]),
    FixtureCase("activities-value-integer.csv", [25, 25, 0, 0], ["ingest.number.approximate"]),
    FixtureCase("funding-value-money.csv", [13, 13, 0, 0], ["ingest.number.approximate"]),
    FixtureCase(
      "funding-value-money-in-yuan.csv", [8, 8, 0, 0],
      ["ingest.number.approximate", "ingest.amount.doubtful:6:4"]),
    FixtureCase(
      "indicators-value-percent.csv", [9, 8, 1, 0], ["ingest.percent.doubtful:7:5", "ingest.number.unit:9:5"]),
    FixtureCase(
      "studios-value-debris.csv", [6, 2, 4, 0],
      [
        "ingest.cell.spreadsheet-error:3:1", "ingest.cell.spreadsheet-error:4:2",
        "ingest.number.exponent:5:1",
        "ingest.cell.too-narrow:6:4", "ingest.cell.spreadsheet-error:7:5", "ingest.cell.formula:7:6",
      ]),
    FixtureCase(
      "studios-value-person.csv", [8, 8, 0, 0], ["ingest.members.listed:5:7", "ingest.members.listed:6:7"]),
    FixtureCase(
      "submissions-value-yes-no.csv", [22, 20, 2, 0],
      ["ingest.office.unreported:3", "ingest.flag.invalid:22:3", "ingest.cell.missing:23:3"]),
  ]
}
