import CSV
import Model

/// A row of facts that was read, before its studio is looked up.
struct FactDraft: BitwiseCopyable {
  /// Where in the block the row begins and, once it is read, ends; of one that is not read, where it was given up.
  var start: Int32
  var end: Int32
  /// The physical lines on which it begins and ends.
  var line: Int32
  var lastLine: Int32
  /// The row's own key, once it is read.
  var key = PlainKey.none
  var studio = PlainKey.none
  var day = Day.distantPast
  /// Four codes of 16 bits, the first column's lowest.
  var codes: UInt64 = 0
  var quantity: Int64 = 1
  var money: Int64 = 0
  var people: Int64 = 0
  var hasMoney = false
  var hasPeople = false
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

  /// Sets the code of a column that has none yet.
  @inline(__always)
  mutating func setCode(_ code: UInt16, at place: Int) {
    codes |= UInt64(code) &<< UInt64(truncatingIfNeeded: place &* 16)
  }

  /// The row's own key, nil where it is not read.
  var plainKey: PlainKey? { key == .none ? nil : key }

  /// The fact about a studio.
  @inline(__always)
  func record(_ table: FactTable, of studio: StudioIndex) -> FactRecord {
    var record = FactRecord(table: table, studio: studio, day: day)
    record.codes = SIMD4(
      UInt16(truncatingIfNeeded: codes), UInt16(truncatingIfNeeded: codes &>> 16),
      UInt16(truncatingIfNeeded: codes &>> 32), UInt16(truncatingIfNeeded: codes &>> 48))
    record.quantity = quantity
    record.money = money
    record.people = people
    record.hasMoney = hasMoney
    record.hasPeople = hasPeople
    return record
  }
}
