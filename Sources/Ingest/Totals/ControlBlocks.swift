import CSV

/// The sums of a sheet up to each of its totals, so that those of any block are a difference.
struct ControlBlocks {
  /// What stands above a place of the sheet.
  struct Standing: Sendable {
    var tallies: [ControlTally]
    var rows = 0
    var quarantined = 0
    /// What stands between an earlier place and this one.
    func since(_ earlier: Standing) -> Standing {
      Standing(
        tallies: zip(tallies, earlier.tallies).map { $0.since($1) }, rows: rows - earlier.rows,
        quarantined: quarantined - earlier.quarantined)
    }
  }

  let totals: [ControlTotal]
  private let start: Standing
  /// Above each total, and at last above the end of the file.
  private(set) var standings: [Standing] = []

  /// Reads the file again.
  ///
  /// - Parameters:
  ///   - totals: its totals in order.
  ///   - passedOver: lines of rows that are no records.
  ///   - quarantined: lines of rows that were quarantined; what of them can be read is in the sums.
  init(
    _ layout: FileLayout, _ columns: [WitnessedColumn], _ totals: [ControlTotal], passedOver: Set<Int>,
    quarantined: Set<Int>
  ) throws(InputFault) {
    self.totals = totals
    start = Standing(tallies: columns.map { _ in ControlTally() })
    var now = start
    var above = [WitnessedColumn.Amount?](repeating: nil, count: columns.count)
    var rows = try layout.body()
    while try rows.advance() {
      let row = rows.row
      if standings.count < totals.count, totals[standings.count].line == row.line {
        standings.append(now)
        continue
      }
      if passedOver.contains(row.line) || row.isBlank { continue }
      let correction = layout.corrections?.superseded[row.line]
      if layout.corrections?.withdrawn.contains(row.line) != true { now.rows += 1 }
      let isQuarantined = quarantined.contains(row.line)
      if isQuarantined { now.quarantined += 1 }
      let isWhole = !isQuarantined || row.defect == nil && row.count >= layout.header.binding.headers.count
      for (place, column) in columns.enumerated() {
        let amount = isWhole ? Self.amount(column, row, above[place]) : nil
        now.tallies[place].add(correction.map { Self.amount(column, $0) } ?? amount)
        if isWhole { above[place] = amount }
      }
    }
    while standings.count <= totals.count { standings.append(now) }
  }

  private static func amount(
    _ column: WitnessedColumn, _ row: Row, _ above: WitnessedColumn.Amount?
  ) -> WitnessedColumn.Amount? {
    guard column.field < row.count else { return nil }
    let text = CellText.content(row[column.field])
    if text.isEmpty { return WitnessedColumn.Amount(value: 0, lower: 0, upper: 0) }
    return DittoMark.matches(text) ? above : column.amount(text)
  }

  /// The amount of a row that takes the place of one of the sheet.
  private static func amount(_ column: WitnessedColumn, _ cells: [String]) -> WitnessedColumn.Amount? {
    let cell = column.field < cells.count ? Array(cells[column.field].utf8) : []
    let text = CellText.content(cell.span)
    return text.isEmpty ? WitnessedColumn.Amount(value: 0, lower: 0, upper: 0) : column.amount(text)
  }

  /// The rows that a total covers.
  ///
  /// They stand above it, back to the last total of its rank or a higher one; where there are none, everything above.
  /// Where the first total of a rank has no rows above it, those of its rank stand before their rows.
  func covered(by number: Int) -> Standing {
    let rank = totals[number].label.rank
    let above = standings[number].since(last(before: number, rank).map { standings[$0] } ?? start)
    let below = standings[next(after: number, rank) ?? totals.count].since(standings[number])
    if leads(rank), below.rows > 0 { return below }
    return above.rows > 0 ? above : standings[number].since(start)
  }

  /// The total that a part belongs to.
  func whole(of number: Int) -> ControlTotal? { totals[..<number].last { !$0.label.isPart } }

  private func leads(_ rank: TotalLabel.Rank) -> Bool {
    guard rank > .page,
      let first = totals.indices.first(where: { isBound($0, rank) && totals[$0].label.rank == rank })
    else { return false }
    return standings[first].since(last(before: first, rank).map { standings[$0] } ?? start).rows == 0
  }

  private func last(before number: Int, _ rank: TotalLabel.Rank) -> Int? {
    totals.indices.prefix(number).last { isBound($0, rank) }
  }

  private func next(after number: Int, _ rank: TotalLabel.Rank) -> Int? {
    totals.indices.dropFirst(number + 1).first { isBound($0, rank) }
  }

  /// True for a total at which the blocks of `rank` end. Pages and blocks cut each other anywhere.
  private func isBound(_ number: Int, _ rank: TotalLabel.Rank) -> Bool {
    let label = totals[number].label
    guard !label.isPart else { return false }
    return rank == .page || label.rank == .page ? label.rank == rank : label.rank >= rank
  }
}
