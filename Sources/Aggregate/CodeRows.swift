/// Distinct rows of codes, each with the number it was met at.
///
/// Open addressing over one flat array: making the profiles of 100,000 studios allocates nothing a studio.
struct CodeRows {
  private(set) var rows: [Int32] = []
  private(set) var count = 0
  private let stride: Int
  /// Number of a row plus one, 0 for a free slot; always a power of two, at most half full.
  private var slots = [Int32](repeating: 0, count: 64)

  init(stride: Int) { self.stride = stride }

  /// The number of `row`, a new one where it was not met before.
  mutating func index(of row: [Int32]) -> Int32 {
    if count * 2 >= slots.count { grow() }
    var slot = place(of: row.span)
    while slots[slot] > 0 {
      if isRow(slots[slot] - 1, row) { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    rows.append(contentsOf: row)
    count += 1
    slots[slot] = Int32(count)
    return slots[slot] - 1
  }

  private func isRow(_ number: Int32, _ row: [Int32]) -> Bool {
    let first = Int(number) * stride
    for place in 0..<stride where rows[first + place] != row[place] { return false }
    return true
  }

  private func place(of row: Span<Int32>) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in row.indices {
      hash = (hash ^ UInt64(UInt32(bitPattern: row[index]))) &* 0xFF51_AFD7_ED55_8CCD &+ (hash >> 29)
    }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(slots.count - 1))
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      var slot = place(of: rows.span.extracting(number * stride..<(number + 1) * stride))
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }
}
