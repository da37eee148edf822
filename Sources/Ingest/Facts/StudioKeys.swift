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

  /// Where the search for a key begins.
  @inline(__always)
  func start(of key: PlainKey) -> Int { key.place(bits: bits) }

  /// The studio at a place, as a reason to bring the place near.
  @inline(__always)
  func touch(_ place: Int) -> StudioIndex { slots[place].studio }

  /// The studio of a key whose search begins at `start`; -1 for none.
  @inline(__always)
  func studio(_ key: PlainKey, from start: Int) -> StudioIndex {
    var place = start
    while true {
      let slot = slots[place]
      if slot.key == key || slot.studio < 0 { return slot.studio }
      place = (place &+ 1) & (slots.count &- 1)
    }
  }

  private func slot(of key: PlainKey) -> Int {
    var place = start(of: key)
    while slots[place].studio >= 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
