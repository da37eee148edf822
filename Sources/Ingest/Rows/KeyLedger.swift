/// Knows which keys of a table were taken. Keys are the same where their compatibility forms are: Ｓ０１ is S01.
///
/// Small tables claim every key as it comes. Facts are too many and come on several threads: of them only keys that may stand
/// twice are claimed, afterwards, in the order of files and lines.
struct KeyLedger {
  /// In the order of their first claims.
  private(set) var keys = ByteIndex()

  /// The number of the first claim of `key`, nil when this is the first; claims are numbered from 0 as keys come.
  mutating func claim(_ key: Span<UInt8>) -> Int? {
    if let folded = Self.folded(key) { return number(of: keys.insert(folded.span)) }
    return number(of: keys.insert(key))
  }

  /// Makes room for so many keys.
  mutating func reserve(_ count: Int) { keys.reserve(count) }

  private func number(of entry: (number: Int32, isNew: Bool)) -> Int? {
    entry.isNew ? nil : Int(entry.number)
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
