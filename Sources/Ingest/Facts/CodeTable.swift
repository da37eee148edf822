/// The codes of a few short cells: open addressing over two words a cell, one probe as a rule.
struct CodeTable {
  private static let bits: UInt64 = 7
  private static let mask = 1 << Int(bits) - 1
  /// A column of more different cells than this is looked up in another way.
  private static let capacity = 1 << Int(bits) / 2

  private struct Slot: BitwiseCopyable {
    var key = PlainKey.none
    var code: UInt16 = 0
    var isTaken = false
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
  private var count = 0

  @inline(__always)
  func code(of key: PlainKey) -> UInt16? {
    var place = key.place(bits: Self.bits)
    while true {
      let slot = slots[place]
      if slot.key == key, slot.isTaken { return slot.code }
      guard slot.isTaken else { return nil }
      place = (place &+ 1) & Self.mask
    }
  }

  /// Keeps the code of a key that has none yet, while there is room.
  mutating func insert(_ key: PlainKey, _ code: UInt16) {
    guard count < Self.capacity else { return }
    var place = key.place(bits: Self.bits)
    while slots[place].isTaken {
      if slots[place].key == key { return }
      place = (place + 1) & Self.mask
    }
    slots[place] = Slot(key: key, code: code, isTaken: true)
    count += 1
  }
}
