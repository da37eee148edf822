import CSV
import Diagnostics
import Model

/// Compares the totals of a sheet with the rows they cover.
struct ControlAudit {
  /// What was found, in the order of lines.
  private(set) var findings: [(finding: ControlFinding, total: ControlTotal, field: Int)] = []
  private(set) var account = FileAccount.ControlTotals()
  private let columns: [WitnessedColumn]
  private let counted: Int?
  /// Fields of texts.
  private let texts: Set<Int>

  init(
    _ layout: FileLayout, _ totals: [ControlTotal], passedOver: Set<Int>, quarantined: Set<Int>
  ) throws(InputFault) {
    columns = layout.witnessedColumns
    let binding = layout.header.binding
    let count = binding.field(of: .count)
    counted = columns.firstIndex { $0.field == count }
    texts = Set(Column.allCases.compactMap { binding.field(of: $0) })
      .subtracting(columns.map(\.field))
    let blocks = try ControlBlocks(layout, columns, totals, passedOver: passedOver, quarantined: quarantined)
    for number in totals.indices { judge(number, blocks) }
  }

  private mutating func judge(_ number: Int, _ blocks: ControlBlocks) {
    let total = blocks.totals[number]
    let before = findings.count
    let compared =
      total.label.isPart ? judgePart(total, of: blocks.whole(of: number)) : judgeSums(number, blocks)
    guard compared else { return }
    account.compared += 1
    if findings.count == before { account.met += 1 }
  }

  /// Every number of a total against the sum of its column; false where it has none.
  private mutating func judgeSums(_ number: Int, _ blocks: ControlBlocks) -> Bool {
    let total = blocks.totals[number]
    let block = blocks.covered(by: number)
    var isCompared = false
    for (place, column) in columns.enumerated() {
      guard let printed = cell(column, of: total) else { continue }
      isCompared = true
      guard let amount = column.amount(Array(printed.utf8).span) else {
        findings.append(
          (
            .unreadable(label: total.label.text, header: column.header, cell: printed), total,
            column.field
          ))
        continue
      }
      let tally = block.tallies[place]
      if !tally.meets(amount, isRunning: total.label.isRunning) {
        report(column, printed, amount, tally, block, total)
      }
    }
    if let claim = total.claimedRows(texts.contains) {
      isCompared = true
      judge(claim, block, total)
    }
    return isCompared
  }

  /// A row may stand for many, so the rows or what they stand for may be meant.
  private mutating func judge(
    _ claim: (rows: Int, field: Int), _ block: ControlBlocks.Standing, _ total: ControlTotal
  ) {
    let things = counted.map { block.tallies[$0].value }
    let isMet =
      claim.rows == block.rows || things == Int128(claim.rows)
      || total.label.isRunning && claim.rows > block.rows
    guard !isMet else { return }
    findings.append(
      (
        .rowsDisagree(
          label: total.label.text, printed: claim.rows, rows: block.rows, quarantined: block.quarantined),
        total, claim.field
      ))
  }

  private mutating func report(
    _ column: WitnessedColumn, _ printed: String, _ amount: WitnessedColumn.Amount, _ tally: ControlTally,
    _ block: ControlBlocks.Standing, _ total: ControlTotal
  ) {
    let reckoned =
      tally.isExact
      ? column.written(tally.value)
      : [tally.lower, tally.upper].map { $0.map(column.written) ?? "" }.joined(separator: "~")
    let difference = column.written((amount.value &- tally.value).distance)
    findings.append(
      (
        .sumDisagrees(
          ControlFinding.Sum(
            label: total.label.text, header: column.header, printed: printed, reckoned: reckoned,
            difference: difference,
            unit: column.unitName, rows: block.rows, quarantined: block.quarantined,
            unreadable: tally.unreadable)),
        total, column.field
      ))
  }

  /// A part is no larger than its whole.
  private mutating func judgePart(_ part: ControlTotal, of whole: ControlTotal?) -> Bool {
    guard let whole else { return false }
    var isCompared = false
    for column in columns {
      guard let printed = cell(column, of: part), let above = cell(column, of: whole) else { continue }
      guard let amount = column.amount(Array(printed.utf8).span) else {
        findings.append(
          (.unreadable(label: part.label.text, header: column.header, cell: printed), part, column.field)
        )
        continue
      }
      guard let limit = column.amount(Array(above.utf8).span) else { continue }
      isCompared = true
      if let least = amount.lower, let most = limit.upper, least > most {
        findings.append(
          (
            .partExceeds(
              label: part.label.text, header: column.header, printed: printed, whole: above,
              difference: column.written(least &- most), unit: column.unitName),
            part, column.field
          ))
      }
    }
    return isCompared
  }

  /// The number of a total in a column; nil for an empty cell.
  private func cell(_ column: WitnessedColumn, of total: ControlTotal) -> String? {
    guard column.field < total.cells.count else { return nil }
    let text = CellText.string(CellText.content(Array(total.cells[column.field].utf8).span))
    return text.isEmpty ? nil : text
  }
}

extension Int128 {
  fileprivate var distance: Int128 { self < 0 ? 0 &- self : self }
}
