/// Knows which keys of a table were taken. Keys are the same where their compatibility forms are: Ｓ０１ is S01.
///
/// Small tables claim every key as it comes; while each follows the one before, that alone tells that it is new. Facts are too
/// many and come on several threads: of them only keys that may stand twice are claimed, afterwards, in the order of files
/// and lines.
struct KeyLedger {
  /// The keys while they ascend; none once one did not.
  private var ascending = AscendingKeys()
  /// Every key, from the first on that did not follow the one before.
  private var index: ByteIndex?
  /// How many keys there is room for.
  private var room = 0

  /// In the order of their first claims.
  var keys: ByteIndex { index ?? ByteIndex(ascending) }

  /// The number of the first claim of `key`, nil when this is the first; claims are numbered from 0 as keys come.
  mutating func claim(_ key: Span<UInt8>) -> Int? {
    if let folded = Self.folded(key) { return claim(asItLies: folded.span) }
    return claim(asItLies: key)
  }

  private mutating func claim(asItLies key: Span<UInt8>) -> Int? {
    if index == nil {
      if ascending.append(key) { return nil }
      scatter()
    }
    guard let entry = index?.insert(key), !entry.isNew else { return nil }
    return Int(entry.number)
  }

  /// From now on keys come in any order.
  private mutating func scatter() {
    var keys = ByteIndex(ascending)
    keys.reserve(room)
    index = keys
    ascending = AscendingKeys()
  }

  /// Makes room for so many keys.
  mutating func reserve(_ count: Int) {
    room = count
    if index == nil { ascending.reserve(count) } else { index?.reserve(count) }
  }

  /// The fingerprints that stand several times. Different keys may share one, so they are only suspects.
  static func suspects(among fingerprints: [UInt64]) -> Set<UInt64> {
    let sorted = fingerprints.sorted()
    var suspects: Set<UInt64> = []
    for (one, next) in zip(sorted, sorted.dropFirst()) where one == next { suspects.insert(one) }
    return suspects
  }

  /// A 64-bit hash of a key; that of an ASCII key is taken from the bytes where they lie.
  static func fingerprint(of key: Span<UInt8>) -> UInt64 {
    if CompatibilityFolding.isASCII(key) { return ByteIndex.hash(key) }
    return folded(key).map { ByteIndex.hash($0.span) } ?? ByteIndex.hash(key)
  }

  /// The key in its compatibility form.
  static func folded(_ key: String) -> String {
    folded(key.utf8.span).map { String(decoding: $0, as: UTF8.self) } ?? key
  }

  /// The form in which a trimmed key is compared, nil where it is compared as it lies. Spaces that only the
  /// compatibility form shows to be spaces are trimmed here.
  static func folded(_ key: Span<UInt8>) -> [UInt8]? {
    CompatibilityFolding.folded(key).map { CellText.bytes(of: CellText.trimmed($0.span)) }
  }
}
