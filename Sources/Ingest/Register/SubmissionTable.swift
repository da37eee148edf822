import CSV
import Model

/// Reads `submissions`.
struct SubmissionTable: RegisterTable {
  var records: [Submission] = []

  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> Submission? {
    let unit = cells.region(.reportingUnit, row, .required)
    let period = cells.period(row)
    let reported = cells.flag(.reported, row, .required)
    guard let unit, let period, let reported else { return nil }
    return Submission(
      unit: unit, period: period, hasReported: reported, source: cells.text(.source, row), origin: origin)
  }
}
