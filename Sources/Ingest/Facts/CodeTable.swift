/// The codes of short cells of a few columns: open addressing over two words a cell, a part of its own for each column, one
/// probe as a rule.
struct CodeTable {
  private static let bits: UInt64 = 7
  private static let mask = 1 << Int(bits) - 1
  /// So many different cells of a column find room.
  private static let capacity = 1 << Int(bits) / 2

  private struct Slot: BitwiseCopyable {
    var key = PlainKey.none
    var code: UInt16 = 0
    var isTaken = false
  }

  private var slots: [Slot]
  private var counts: [Int]

  init(columns: Int) {
    slots = [Slot](repeating: Slot(), count: columns << Int(Self.bits))
    counts = [Int](repeating: 0, count: columns)
  }

  @inline(__always)
  func code(of key: PlainKey, in column: Int) -> UInt16? {
    let part = column &<< Int(Self.bits)
    var place = key.place(bits: Self.bits)
    while true {
      let slot = slots[part &+ place]
      if slot.key == key, slot.isTaken { return slot.code }
      guard slot.isTaken else { return nil }
      place = (place &+ 1) & Self.mask
    }
  }

  /// Keeps the code of a key that has none yet; false where there is no room.
  mutating func insert(_ key: PlainKey, _ code: UInt16, in column: Int) -> Bool {
    guard counts[column] < Self.capacity else { return false }
    let part = column << Int(Self.bits)
    var place = key.place(bits: Self.bits)
    while slots[part + place].isTaken {
      if slots[part + place].key == key { return true }
      place = (place + 1) & Self.mask
    }
    slots[part + place] = Slot(key: key, code: code, isTaken: true)
    counts[column] += 1
    return true
  }
}
