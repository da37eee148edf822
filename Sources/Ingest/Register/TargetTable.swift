import CSV
import Model

/// Reads `targets`.
struct TargetTable: RegisterTable {
  var records: [Target] = []

  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> Target? {
    let region = cells.region(.region, row, .required)
    let measure = cells.requiredText(.measure, row)
    let value = cells.decimal(.value, row, .required, of: .any)?.value
    let deadline = cells.deadline(.deadline, row)
    guard let region, let measure, let value, let deadline else { return nil }
    return Target(
      region: region, measure: KeyLedger.folded(measure), value: value, deadline: deadline,
      document: cells.text(.document, row),
      source: cells.text(.source, row), origin: origin)
  }
}
