/// Of a row of facts that was read, what is of no account once its studio is found.
struct FactDraft: BitwiseCopyable {
  /// The row's own key, once it is read.
  var key = PlainKey.none
  var studio = PlainKey.none
  /// Where in the block the row begins and, once it is read, ends; of one that is not read, where it was given up.
  var start: Int32
  var end: Int32
  /// The physical lines on which it begins and ends.
  var line: Int32
  var lastLine: Int32
  /// The amount has no unit of its own.
  var isBareAmount = false
  /// Of a row that was given up at a category, the category.
  private(set) var failedPlace: UInt8 = 0

  @inline(__always)
  init(start: Int, line: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    end = self.start
    self.line = Int32(truncatingIfNeeded: line)
    lastLine = self.line
  }

  mutating func fail(at index: Int, _ place: UInt8) {
    end = Int32(truncatingIfNeeded: index)
    failedPlace = place
  }

  /// The row's own key, nil where it is not read.
  var plainKey: PlainKey? { key == .none ? nil : key }
}
