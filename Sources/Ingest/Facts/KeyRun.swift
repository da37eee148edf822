/// The keys of some rows of one file, in the order of the rows.
///
/// While each key follows the one before in the order of their bytes, none of them stands twice, and the first and the last tell
/// all there is to know: offices number their rows so. Where the order breaks, fingerprints tell, 8 bytes a row.
struct KeyRun: Sendable {
  /// The least and the greatest key; of longer ones, how they begin.
  private(set) var least = PlainKey.none
  private(set) var greatest = PlainKey.none
  private(set) var isAscending = true
  /// Hashes of the keys, where they are kept.
  private(set) var fingerprints: [UInt64] = []
  /// Whether each key leaves its fingerprint, whatever their order.
  let isFingerprinted: Bool

  init(fingerprinted: Bool) { isFingerprinted = fingerprinted }

  /// No key was added.
  var isEmpty: Bool { greatest == .none }
  /// No key stands twice among these, and none can that is not between the ends of the run.
  var isSettled: Bool { isEmpty || isAscending }

  @inline(__always)
  mutating func add(_ key: PlainKey) {
    if greatest < key {
      if least == .none { least = key }
      greatest = key
    } else {
      isAscending = false
      if key < least { least = key }
    }
    if isFingerprinted { fingerprints.append(key.fingerprint) }
  }

  /// Adds a key that is not plain.
  mutating func add(fingerprint: UInt64, beginning key: PlainKey) {
    if isEmpty || key < least { least = key }
    if greatest < key { greatest = key }
    isAscending = false
    fingerprints.append(fingerprint)
  }

  func overlaps(_ other: KeyRun) -> Bool {
    !isEmpty && !other.isEmpty && least <= other.greatest && other.least <= greatest
  }
}
