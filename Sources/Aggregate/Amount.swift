/// How many rows, and their sum in 128 bits: 2^63 rows of the greatest number fit, so adding neither overflows
/// nor depends on the order.
struct Amount: Sendable, Hashable, BitwiseCopyable {
  private(set) var rows: Int64 = 0
  // Two words instead of an `Int128`: 24 bytes a cell rather than 32.
  private var low: UInt64 = 0
  private var high: Int64 = 0

  init() {}

  /// `sum` of some rows.
  init(rows: Int64, sum: Int64) {
    self.rows = rows
    low = UInt64(bitPattern: sum)
    high = sum &>> 63
  }

  /// One row that carries `number`.
  mutating func add(_ number: Int64) {
    rows &+= 1
    let (sum, carry) = low.addingReportingOverflow(UInt64(bitPattern: number))
    low = sum
    high &+= (number &>> 63) &+ (carry ? 1 : 0)
  }

  mutating func add(_ other: Amount) {
    rows &+= other.rows
    let (sum, carry) = low.addingReportingOverflow(other.low)
    low = sum
    high &+= other.high &+ (carry ? 1 : 0)
  }

  /// Takes away a part of the rows that were added.
  mutating func subtract(_ other: Amount) {
    rows &-= other.rows
    let (difference, borrow) = low.subtractingReportingOverflow(other.low)
    low = difference
    high &-= other.high &+ (borrow ? 1 : 0)
  }

  var sum: Int128 { Int128(high) << 64 | Int128(low) }
}
