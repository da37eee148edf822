extension Dialect {
  /// Rows that are looked at.
  fileprivate static let deepest = 200

  /// The dialects in which `head`, the decoded beginning of a file, has rows of several cells, the likeliest first:
  /// the one in which most rows have equally many cells, and many of them. Comma alone where there is none.
  ///
  /// Titles above the header and texts in cells have other signs in them, but seldom as regularly. Which one has the header
  /// is for the caller to see.
  ///
  /// - Parameter isWhole: the file ends there.
  static func ranked(in head: [UInt8], isWhole: Bool) -> [Dialect] {
    let padded = head + [UInt8](repeating: 0, count: TextDecoder.padding)
    let scores = allCases.map { Regularity(of: padded, count: head.count, in: $0, isWhole: isWhole) }
    let found = scores.indices.filter { scores[$0].cells > 1 }
    guard !found.isEmpty else { return [.comma] }
    // Equals stay in the order of the cases.
    return found.sorted { scores[$1] < scores[$0] || (!(scores[$0] < scores[$1]) && $0 < $1) }.map {
      allCases[$0]
    }
  }
}

/// How regular a text is in one dialect.
private struct Regularity: Comparable {
  /// The number of cells, at least two, that most rows have.
  private(set) var cells = 0
  /// How many rows have it.
  private var rows = 0

  init(of head: [UInt8], count: Int, in dialect: Dialect, isWhole: Bool) {
    var frequencies: [Int: Int] = [:]
    for width in Self.widths(of: head, count: count, in: dialect, isWhole: isWhole) where width > 1 {
      frequencies[width, default: 0] += 1
    }
    for (width, frequency) in frequencies.sorted(by: { $0.key < $1.key }) {
      let candidate = Regularity(cells: width, rows: frequency)
      if self < candidate { self = candidate }
    }
  }

  private init(cells: Int, rows: Int) {
    self.cells = cells
    self.rows = rows
  }

  /// Cells of each row.
  private static func widths(of head: [UInt8], count: Int, in dialect: Dialect, isWhole: Bool) -> [Int] {
    var tokenizer = RowTokenizer(dialect: dialect)
    var widths: [Int] = []
    var next = 0
    while next < count, widths.count < Dialect.deepest {
      switch tokenizer.scan(head, count: count, from: next, atEnd: isWhole, expecting: nil) {
      case .incomplete: return widths
      case .row(_, let following, _), .broken(_, let following, _):
        widths.append(tokenizer.fields.count)
        next = following
      }
    }
    return widths
  }

  /// Rows that agree weigh more than cells: a text of few columns may have many commas in some of its cells.
  private var weight: Int { rows * rows * rows * (Int.bitWidth - cells.leadingZeroBitCount) }

  static func < (left: Regularity, right: Regularity) -> Bool {
    (left.weight, left.cells) < (right.weight, right.cells)
  }
}
