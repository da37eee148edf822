import CSV

/// The record above the row at hand, for cells that leave their value to it: 同上, and merged cells of a region.
///
/// Nothing is kept until a row asks; then the file is read again up to there, once, and from there on each record is kept.
struct RowAbove {
  /// The cells of the record above; nil where there is none or nobody asked.
  private(set) var cells: [String]?
  private var line: Int?
  private(set) var isKeeping = false
  /// A total stands between: its block is over, and what was merged in it ends with it.
  private(set) var isBlockOver = false

  /// The row on `line`, a record, is over.
  mutating func leave(_ line: Int, _ cells: [String]?) {
    self.line = line
    self.cells = cells
    isBlockOver = false
  }

  mutating func closeBlock() { isBlockOver = true }

  /// Makes `cells` those of the record above.
  mutating func ask(_ layout: FileLayout) throws(InputFault) {
    guard !isKeeping else { return }
    isKeeping = true
    guard let line else { return }
    var rows = try layout.body()
    while try rows.advance() {
      if rows.line == line {
        cells = rows.row.texts
        return
      }
    }
  }
}
