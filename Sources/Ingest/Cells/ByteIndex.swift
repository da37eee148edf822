import CSV

/// Numbers different byte strings 0, 1, 2 … in the order in which they come.
///
/// Open addressing over one pool of bytes: a look-up hashes the bytes where they lie and builds no `String`.
struct ByteIndex: Sendable {
  private var pool: [UInt8] = []
  /// Entry `n` is `pool[starts[n]..<starts[n + 1]]`.
  private var starts: [Int] = [0]
  private var hashes: [UInt64] = []
  /// The upper half of the hash, and entry + 1 in the lower; 0 is free. The count is a power of two, at most half taken.
  private var slots: [UInt64] = [UInt64](repeating: 0, count: leastSlots)
  private static let leastSlots = 16

  init() {}

  /// The keys by the numbers that they have.
  init(_ keys: AscendingKeys) {
    pool = keys.pool
    starts = keys.starts
    hashes.reserveCapacity(keys.count)
    for entry in 0..<keys.count {
      hashes.append(Self.hash(pool.span.extracting(starts[entry]..<starts[entry + 1])))
    }
    makeSlots(Self.slotCount(for: keys.count))
  }

  var count: Int { hashes.count }

  func number(of key: Span<UInt8>) -> Int32? {
    let hash = Self.hash(key)
    let slot = slot(of: key, hash)
    return slots[slot] == 0 ? nil : Self.entry(slots[slot])
  }

  /// The same for a key that is likely `last`, or one of the few that came behind it.
  func number(of key: Span<UInt8>, near last: Int32) -> Int32? {
    var entry = Int(last)
    while entry < min(Int(last) + Self.nearby, count) {
      if equals(entry, key) { return Int32(truncatingIfNeeded: entry) }
      entry += 1
    }
    return number(of: key)
  }

  private static let nearby = 4

  /// The number of `key`, a new one where it was not there.
  mutating func insert(_ key: Span<UInt8>) -> (number: Int32, isNew: Bool) {
    let hash = Self.hash(key)
    let slot = slot(of: key, hash)
    if slots[slot] != 0 { return (Self.entry(slots[slot]), false) }
    key.withUnsafeBufferPointer { pool.append(contentsOf: $0) }
    starts.append(pool.count)
    hashes.append(hash)
    slots[slot] = Self.slot(hash, hashes.count - 1)
    if hashes.count * 2 > slots.count { makeSlots(slots.count * 2) }
    return (Int32(truncatingIfNeeded: hashes.count - 1), true)
  }

  /// The slot that holds `key`, or the free one where it belongs.
  private func slot(of key: Span<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if (slots[slot] ^ hash) >> 32 == 0, equals(Int(Self.entry(slots[slot])), key) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func equals(_ entry: Int, _ key: Span<UInt8>) -> Bool {
    let start = starts[entry]
    guard starts[entry + 1] - start == key.count else { return false }
    let held = ByteBlock(pool.span)
    let asked = ByteBlock(key)
    let count = key.count
    var index = 0
    while index + 8 <= count {
      guard held.word(at: start + index) == asked.word(at: index) else { return false }
      index += 8
    }
    // What is left of eight bytes or more is looked at with some of those before it.
    if index > 0 {
      return index == count || held.word(at: start + count - 8) == asked.word(at: count - 8)
    }
    while index < count {
      guard held.byte(at: start + index) == asked.byte(at: index) else { return false }
      index += 1
    }
    return true
  }

  /// Makes room for so many keys.
  mutating func reserve(_ count: Int) {
    let needed = Self.slotCount(for: count)
    if needed > slots.count { makeSlots(needed) }
  }

  private static func slotCount(for count: Int) -> Int {
    var slots = leastSlots
    while slots < count * 2 { slots *= 2 }
    return slots
  }

  private mutating func makeSlots(_ count: Int) {
    slots = [UInt64](repeating: 0, count: count)
    let mask = slots.count - 1
    for (entry, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.slot(hash, entry)
    }
  }

  private static func slot(_ hash: UInt64, _ entry: Int) -> UInt64 {
    hash & 0xFFFF_FFFF_0000_0000 | UInt64(truncatingIfNeeded: entry + 1)
  }

  private static func entry(_ slot: UInt64) -> Int32 { Int32(truncatingIfNeeded: slot) - 1 }

  /// A 64-bit hash of the bytes, the same in every run.
  static func hash(_ key: Span<UInt8>) -> UInt64 {
    let bytes = ByteBlock(key)
    var hash = UInt64(truncatingIfNeeded: key.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= bytes.count {
      hash = mix(hash, bytes.word(at: index))
      index += 8
    }
    let rest = UInt64(bytes.count - index)
    if index > 0 { return mix(hash, rest == 0 ? 0 : bytes.word(at: bytes.count - 8) >> (64 - 8 * rest)) }
    var tail: UInt64 = 0
    while index < bytes.count {
      tail |= UInt64(bytes.byte(at: index)) << UInt64(8 * index)
      index += 1
    }
    return mix(hash, tail)
  }

  /// The same of at most sixteen bytes that lie in two words, the nearest lowest.
  static func hash(_ low: UInt64, _ high: UInt64, count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    if count < 8 { return mix(hash, low) }
    hash = mix(hash, low)
    return count < 16 ? mix(hash, high) : mix(mix(hash, high), 0)
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
