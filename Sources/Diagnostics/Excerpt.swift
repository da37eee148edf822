/// The row of a file that a diagnostic is about, for showing the offending cell in its line.
public struct Excerpt: Sendable, Hashable {
  /// The row's cells as they were read.
  public var cells: [String]
  /// What stands between two cells in the file.
  public var delimiter: String
  /// The offending cell's place among them, from 0; nil where the row as a whole is meant.
  public var marked: Int?

  public init(cells: [String], delimiter: String, marked: Int?) {
    self.cells = cells
    self.delimiter = delimiter
    self.marked = marked
  }
}
