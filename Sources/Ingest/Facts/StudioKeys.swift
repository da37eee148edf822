import CSV
import Model

/// The studios of a register by their ids, for rows that come by the million.
///
/// One table of keys and indices, open addressing, at most half full; made once and then only read, by all threads. An id
/// that is no plain key is not in it: rows that name it are looked up by `StudioLookup`.
struct StudioKeys: Sendable {
  private struct Slot: BitwiseCopyable {
    var key: PlainKey
    /// -1 where the slot is free.
    var studio: StudioIndex
  }

  private var slots: [Slot]
  private let bits: UInt64

  init(_ studios: [StudioRecord]) {
    bits = UInt64(max(4, Int.bitWidth - (studios.count * 2).leadingZeroBitCount))
    slots = [Slot](repeating: Slot(key: PlainKey.none, studio: -1), count: 1 << Int(bits))
    for (index, studio) in studios.enumerated() {
      let id = studio.id.utf8.span
      guard let key = PlainKey(id), PlainKey.isPlain(ByteBlock(id), 0..<id.count) else { continue }
      slots[slot(of: key)] = Slot(key: key, studio: StudioIndex(index))
    }
  }

  /// Something of the place where the search for a key begins, for whoever wants the place to be near.
  @inline(__always)
  func touch(_ key: PlainKey) -> StudioIndex { slots[key.place(bits: bits)].studio }

  /// The studio of a key; -1 for none.
  @inline(__always)
  func studio(_ key: PlainKey) -> StudioIndex {
    var place = key.place(bits: bits)
    while true {
      let slot = slots[place]
      if slot.key == key || slot.studio < 0 { return slot.studio }
      place = (place &+ 1) & (slots.count &- 1)
    }
  }

  private func slot(of key: PlainKey) -> Int {
    var place = key.place(bits: bits)
    while slots[place].studio >= 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
