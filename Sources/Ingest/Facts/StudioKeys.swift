import CSV
import Model

/// The studios of a register by their ids, for rows that come by the million.
///
/// Open addressing, at most half full, four slots in a line of the cache; made once and then only read, by all threads. An id that is
/// no plain key is not in it: rows that name it are looked up by `StudioLookup`.
struct StudioKeys: Sendable {
  /// An id's first twelve bytes, and whose it is.
  private struct Slot: BitwiseCopyable {
    var low: UInt64 = 0
    var middle: UInt32 = 0
    /// -1 where the slot is free.
    var studio: StudioIndex = -1
  }

  private var slots: [Slot]
  private let bits: UInt64
  /// By studio, the four bytes of its id behind the twelfth; empty where no id has any.
  private var tails: [UInt32] = []

  init(_ studios: [StudioRecord]) {
    bits = UInt64(max(4, Int.bitWidth - (studios.count * 2).leadingZeroBitCount))
    slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
    for (index, studio) in studios.enumerated() {
      let id = studio.id.utf8.span
      guard let key = PlainKey(id), PlainKey.isPlain(ByteBlock(id), 0..<id.count) else { continue }
      if key.tail != 0, tails.isEmpty { tails = [UInt32](repeating: 0, count: studios.count) }
      if key.tail != 0 { tails[index] = key.tail }
      var place = key.place(bits: bits)
      while slots[place].studio >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(low: key.low, middle: key.middle, studio: StudioIndex(index))
    }
  }

  /// Finds the studios of a batch, -1 for one that is not known.
  ///
  /// Something of every first slot is looked at before any key is compared: so the ways to far memory are gone side by side,
  /// not one by one.
  func find(_ batch: Span<FactDraft>, into found: inout [StudioIndex]) {
    var studios = found.mutableSpan
    let slots = slots.span
    for index in batch.indices { studios[index] = slots[batch[index].studio.place(bits: bits)].studio }
    for index in batch.indices { studios[index] = studio(batch[index].studio, slots) }
  }

  @inline(__always)
  private func studio(_ key: PlainKey, _ slots: Span<Slot>) -> StudioIndex {
    var place = key.place(bits: bits)
    while true {
      let slot = slots[place]
      if slot.studio < 0 { return -1 }
      if slot.low == key.low, slot.middle == key.middle, hasTail(slot.studio, key) { return slot.studio }
      place = (place &+ 1) & (slots.count &- 1)
    }
  }

  @inline(__always)
  private func hasTail(_ studio: StudioIndex, _ key: PlainKey) -> Bool {
    tails.isEmpty ? key.tail == 0 : tails[Int(studio)] == key.tail
  }
}

extension PlainKey {
  /// The four bytes behind the eighth.
  fileprivate var middle: UInt32 { UInt32(truncatingIfNeeded: high) }
  /// The last four of sixteen.
  fileprivate var tail: UInt32 { UInt32(truncatingIfNeeded: high &>> 32) }
}
