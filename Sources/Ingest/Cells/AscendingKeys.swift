import CSV

/// Byte strings of which each follows the one before in the order of their bytes, as offices number their rows: so none stands
/// twice, and nothing is hashed to know it.
struct AscendingKeys: Sendable {
  private(set) var pool: [UInt8] = []
  /// Key `n` is `pool[starts[n]..<starts[n + 1]]`.
  private(set) var starts: [Int] = [0]

  var count: Int { starts.count - 1 }

  /// Adds a key; false, and nothing is added, where it does not follow the last one.
  mutating func append(_ key: Span<UInt8>) -> Bool {
    guard count == 0 || follows(key) else { return false }
    key.withUnsafeBufferPointer { pool.append(contentsOf: $0) }
    starts.append(pool.count)
    return true
  }

  /// Makes room for so many keys.
  mutating func reserve(_ count: Int) { starts.reserveCapacity(count + 1) }

  private func follows(_ key: Span<UInt8>) -> Bool {
    let last = pool.span.extracting(starts[count - 1]..<pool.count)
    let held = ByteBlock(last), asked = ByteBlock(key)
    let common = min(last.count, key.count)
    var index = 0
    while index + 8 <= common {
      let one = held.word(at: index), other = asked.word(at: index)
      if one != other { return one.byteSwapped < other.byteSwapped }
      index += 8
    }
    while index < common {
      let one = held.byte(at: index), other = asked.byte(at: index)
      if one != other { return one < other }
      index += 1
    }
    return last.count < key.count
  }
}
