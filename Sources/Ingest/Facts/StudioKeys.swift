import CSV
import Model

/// The studios of a register by their ids, for rows that come by the million.
///
/// Ids that are numbered are looked up by their number; for the others there is open addressing, at most half full, four slots in
/// a line of the cache. Made once and then only read, by all threads. An id that is no plain key is not in it: rows that name it
/// are looked up by `StudioLookup`.
struct StudioKeys: Sendable {
  /// An id's first twelve bytes, and whose it is.
  private struct Slot: BitwiseCopyable {
    var low: UInt64 = 0
    var middle: UInt32 = 0
    /// -1 where the slot is free.
    var studio: StudioIndex = -1
  }

  private let numbered: StudioNumbers?
  private var slots: [Slot]
  private let bits: UInt64
  /// By studio, the four bytes of its id behind the twelfth; empty where no id in a slot has any.
  private var tails: [UInt32] = []

  init(_ studios: [StudioRecord]) {
    var ids: [(key: PlainKey, studio: StudioIndex)] = []
    ids.reserveCapacity(studios.count)
    // By the span, for a studio's record is dear to copy.
    let records = studios.span
    for index in records.indices {
      let id = records[index].id.utf8.span
      guard let key = PlainKey(id), PlainKey.isPlain(ByteBlock(id), 0..<id.count) else { continue }
      ids.append((key, StudioIndex(index)))
    }
    let numbered = StudioNumbers(ids)
    if let numbered { ids.removeAll { numbered.studio($0.key) >= 0 } }
    self.numbered = numbered
    bits = UInt64(max(4, Int.bitWidth - (ids.count * 2).leadingZeroBitCount))
    slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
    for (key, studio) in ids {
      if key.tail != 0, tails.isEmpty { tails = [UInt32](repeating: 0, count: studios.count) }
      if key.tail != 0 { tails[Int(studio)] = key.tail }
      var place = key.place(bits: bits)
      while slots[place].studio >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(low: key.low, middle: key.middle, studio: studio)
    }
  }

  /// Finds the studios of a batch, -1 for one that is not known.
  func find(_ batch: Span<FactDraft>, into found: inout [StudioIndex]) {
    var studios = found.mutableSpan
    let slots = slots.span
    if let numbered {
      for index in batch.indices { studios[index] = numbered.studio(batch[index].studio) }
      for index in batch.indices where studios[index] < 0 {
        studios[index] = studio(batch[index].studio, slots)
      }
    } else {
      // Something of every first slot is looked at before any key is compared: so the ways to far memory are gone side by
      // side, not one by one.
      for index in batch.indices { studios[index] = slots[batch[index].studio.place(bits: bits)].studio }
      for index in batch.indices { studios[index] = studio(batch[index].studio, slots) }
    }
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
