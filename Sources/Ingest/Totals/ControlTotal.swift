/// A row of totals as it stands in a sheet: no record, but a witness of the rows it covers.
struct ControlTotal: Sendable {
  var line: Int
  var label: TotalLabel
  /// The cell with the label.
  var field: Int
  var cells: [String]

  /// The number of rows that the label claims, or the first cell behind it, and where.
  ///
  /// - Parameter isText: tells whether a field holds texts; a number there counts the rows.
  func claimedRows(_ isText: (Int) -> Bool) -> (rows: Int, field: Int)? {
    if let rows = label.rows { return (rows, field) }
    guard let next = cells.indices.dropFirst(field + 1).first(where: { !cells[$0].isEmpty }), isText(next)
    else {
      return nil
    }
    return TotalLabel.claim(cells[next]).map { ($0, next) }
  }
}

/// The sum of one column over rows that follow each other.
struct ControlTally: Sendable {
  private(set) var value: Int128 = 0
  private var least: Int128 = 0
  private var most: Int128 = 0
  private var openBelow = 0
  private var openAbove = 0
  /// Cells that could not be read and are not in the sum.
  private(set) var unreadable = 0

  var lower: Int128? { openBelow > 0 ? nil : least }
  var upper: Int128? { openAbove > 0 ? nil : most }
  var isExact: Bool { lower == value && upper == value }

  /// Adds a cell; nil is one that could not be read. Amounts have 64 bits, so that no file overflows the sum.
  mutating func add(_ amount: WitnessedColumn.Amount?) {
    guard let amount else {
      unreadable += 1
      return
    }
    value &+= amount.value
    if let lower = amount.lower { least &+= lower } else { openBelow += 1 }
    if let upper = amount.upper { most &+= upper } else { openAbove += 1 }
  }

  /// The sum over the rows since `earlier`.
  func since(_ earlier: ControlTally) -> ControlTally {
    var tally = ControlTally()
    tally.value = value &- earlier.value
    tally.least = least &- earlier.least
    tally.most = most &- earlier.most
    tally.openBelow = openBelow - earlier.openBelow
    tally.openAbove = openAbove - earlier.openAbove
    tally.unreadable = unreadable - earlier.unreadable
    return tally
  }

  /// True where some sum of the rows is a number the amount may stand for, or where the numbers as printed add up: 近10
  /// and 6 make 16 for a clerk, though 近10 is less than 10. A running total may be larger.
  func meets(_ amount: WitnessedColumn.Amount, isRunning: Bool) -> Bool {
    if amount.value == value { return true }
    let isLargeEnough = zipped(amount.upper, lower).map { $0 >= $1 } ?? true
    let isSmallEnough = zipped(amount.lower, upper).map { $0 <= $1 } ?? true
    return isLargeEnough && (isRunning || isSmallEnough)
  }

  private func zipped(_ left: Int128?, _ right: Int128?) -> (Int128, Int128)? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}
