/// A table for a terminal: first column left, the others right, aligned by display width.
///
/// Columns that do not fit beside one another go into blocks below, each with the first column again.
struct TextTable: Sendable {
  var header: [String]
  var rows: [[String]]
  /// Columns that are text and stand to the left; the first always is.
  var textColumns: Set<Int> = []

  func text(width limit: Int) -> String {
    let widths = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    guard let first = widths.first else { return "" }
    var blocks: [[Int]] = []
    var block: [Int] = [], used = first
    for column in widths.indices.dropFirst() {
      if !block.isEmpty, used + 2 + widths[column] > limit {
        blocks.append(block)
        block = []
        used = first
      }
      block.append(column)
      used += 2 + widths[column]
    }
    blocks.append(block)
    return blocks.map { block in
      ([header] + rows).map { line(of: $0, columns: [0] + block, widths: widths) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func line(of row: [String], columns: [Int], widths: [Int]) -> String {
    let cells = columns.map { column -> String in
      let cell = Terminal.printable(column < row.count ? row[column] : "")
      return column == 0 || textColumns.contains(column)
        ? cell.padded(to: widths[column]) : cell.rightAligned(to: widths[column])
    }
    let line = cells.joined(separator: "  ")
    let blanks = line.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    return String(decoding: line.utf8.dropLast(blanks), as: UTF8.self)
  }
}
