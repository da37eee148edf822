/// The row a record was read from.
public struct RowOrigin: Sendable, Hashable, BitwiseCopyable {
  /// Index of the file in the order of reading.
  public var file: Int32
  /// Physical line on which the row starts, from 1.
  public var line: Int32

  public init(file: Int32, line: Int32) {
    self.file = file
    self.line = line
  }
}
