import CSV

/// The record above the row at hand, for cells that leave their value to it: 同上, and merged cells of a region.
///
/// Only where it stands is kept until a row asks; then that one row is read again, and from there on each record is kept.
struct RowAbove {
  /// Where a row stands in its file.
  struct Place {
    var offset: Int
    /// Its physical line, from 1.
    var line: Int
  }

  /// The cells of the record above; nil where there is none or nobody asked.
  private(set) var cells: [String]?
  private var place: Place?
  private(set) var isKeeping = false
  /// A total stands between: its block is over, and what was merged in it ends with it.
  private(set) var isBlockOver = false

  /// The row at `place`, a record, is over.
  mutating func leave(_ place: Place, _ cells: [String]?) {
    self.place = place
    self.cells = cells
    isBlockOver = false
  }

  mutating func closeBlock() { isBlockOver = true }

  /// Makes `cells` those of the record above.
  ///
  /// - Parameter padding: empty cells behind the last column, as every row of the file has them.
  mutating func ask(_ layout: FileLayout, padding: Int) throws(InputFault) {
    isKeeping = true
    guard cells == nil, let place else { return }
    var rows = try layout.row(at: place, padding: padding)
    if try rows.advance(), rows.row.defect == nil { cells = rows.row.texts }
  }
}
