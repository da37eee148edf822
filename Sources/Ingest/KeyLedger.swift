/// Knows which keys of a table were taken.
///
/// Small tables claim every key as it comes. Facts are too many and come on several threads: their rows leave only a
/// fingerprint each, and the few that turn up twice are claimed afterwards, in the order of files and lines.
struct KeyLedger {
  private var keys = ByteIndex()
  private var fingerprints: [UInt64] = []

  /// The number of the first claim of `key`, nil when this is the first; claims are numbered from 0 as keys come.
  mutating func claim(_ key: Span<UInt8>) -> Int? {
    let (number, isNew) = keys.insert(key)
    return isNew ? nil : Int(number)
  }

  /// Adds the fingerprints of a file's rows.
  mutating func add(_ more: [UInt64]) { fingerprints += more }

  /// The fingerprints of several rows. Different keys may share one, so they are only suspects.
  func suspects() -> Set<UInt64> {
    let sorted = fingerprints.sorted()
    var suspects: Set<UInt64> = []
    for (one, next) in zip(sorted, sorted.dropFirst()) where one == next { suspects.insert(one) }
    return suspects
  }
}
