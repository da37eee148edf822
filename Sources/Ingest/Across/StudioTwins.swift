import Model

/// Finds studios that stand in the register under two ids: the same employer with the same leader, or with the same name
/// (style §7.3).
///
/// A number in a studio's name tells two studios of one employer and leader apart. Nearly every studio is alone with its
/// keys, so they are only hashed, in one buffer; the few that share a hash are compared.
struct StudioTwins {
  /// Two studios that look like one, by their places in the list.
  struct Pair: Equatable {
    var first: Int
    var later: Int
  }

  /// What may be left out of a name or stand in it: the same studio is a 劳模创新工作室 here and a 职工创新工作室 there (style §7.2).
  private static let kinds = ["工作室", "创新", "技能", "技术", "职工", "劳模"].map(Ending.init)
  private static let separators = "(、,;/"

  /// The employer with the name, and behind it what the second key has besides the employer.
  private var bytes: [UInt8] = []
  /// Where the employer ends.
  private var employed = 0
  /// Where the first key ends, nil for a studio without any.
  private var named: Int?

  /// One pair for each studio that looks like an earlier one.
  static func pairs(among studios: [StudioRecord]) -> [Pair] {
    var keys = StudioTwins()
    var hashes: [UInt64] = []
    hashes.reserveCapacity(studios.count * keysOfEach)
    let records = studios.span
    for studio in records.indices {
      keys.take(records[studio].name, of: records[studio].employer, records[studio].leader)
      for key in 0..<keysOfEach { hashes.append(keys.hash(of: key)) }
    }
    let suspects = repeated(hashes)
    guard !suspects.isEmpty else { return [] }
    var owners: [[UInt8]: Int] = [:]
    var pairs: [Pair] = []
    for studio in records.indices {
      let suspected = (0..<keysOfEach).filter { suspects.contains(hashes[studio * keysOfEach + $0]) }
      guard !suspected.isEmpty else { continue }
      keys.take(records[studio].name, of: records[studio].employer, records[studio].leader)
      let shared = suspected.map(keys.key)
      if let first = shared.lazy.compactMap({ owners[$0] }).first {
        pairs.append(Pair(first: first, later: studio))
      }
      for key in shared where owners[key] == nil { owners[key] = studio }
    }
    return pairs
  }

  /// The hashes that stand in the list more than once; 0, which stands for no key, is none of them.
  ///
  /// Each hash leaves a bit at a place that it shares with few others; only those that find a bit there are sorted.
  private static func repeated(_ hashes: [UInt64]) -> Set<UInt64> {
    var wordCount = 1
    while wordCount * UInt64.bitWidth < hashes.count * bitsOfEach { wordCount *= 2 }
    var met = [UInt64](repeating: 0, count: wordCount), metAgain = met
    func place(_ hash: UInt64) -> (word: Int, bit: UInt64) {
      (Int(truncatingIfNeeded: hash >> 6) & (wordCount - 1), 1 << (hash & 63))
    }
    for hash in hashes where hash != 0 {
      let (word, bit) = place(hash)
      metAgain[word] |= met[word] & bit
      met[word] |= bit
    }
    let rest = hashes.filter { hash in
      let (word, bit) = place(hash)
      return hash != 0 && metAgain[word] & bit != 0
    }.sorted()
    var repeated: Set<UInt64> = []
    for (one, next) in zip(rest, rest.dropFirst()) where one == next { repeated.insert(one) }
    return repeated
  }

  private static let keysOfEach = 2
  private static let bitsOfEach = 16

  /// Both records are about one studio, whatever their ids: they share a name, an employer or a leader.
  static func isSame(_ one: StudioRecord, _ other: StudioRecord) -> Bool {
    func agree(_ part: (StudioRecord) -> String?, _ append: (inout StudioTwins, String) -> Void) -> Bool {
      guard let first = part(one), let second = part(other) else { return false }
      var (left, right) = (StudioTwins(), StudioTwins())
      append(&left, first)
      append(&right, second)
      return left.bytes == right.bytes
    }
    return agree({ $0.name }, { $0.appendName($1) }) || agree({ $0.employer }, { $0.append($1) })
      || agree({ $0.leader }, { $0.appendPerson($1) })
  }

  /// 0 for a key that the studio at hand does not have.
  private func hash(of key: Int) -> UInt64 {
    guard let named else { return 0 }
    let bytes = bytes.span
    if key == 0 { return max(1, ByteIndex.hash(bytes.extracting(first: named))) }
    guard bytes.count > named else { return 0 }
    let employer = ByteIndex.hash(bytes.extracting(first: employed))
    return max(1, employer &* 31 ^ ByteIndex.hash(bytes.extracting(droppingFirst: named)))
  }

  /// A key that the studio at hand has.
  private func key(_ key: Int) -> [UInt8] {
    let named = named ?? 0
    return key == 0 ? Array(bytes[..<named]) : Array(bytes[..<employed] + bytes[named...])
  }

  /// Writes the keys of a studio: the employer with the name, and the employer with the leader and the number in the
  /// name; none without an employer.
  private mutating func take(_ name: String, of employer: String?, _ leader: String?) {
    bytes.removeAll(keepingCapacity: true)
    named = nil
    guard let employer else { return }
    append(employer)
    employed = bytes.count
    bytes.append(0x1F)
    appendName(name)
    let named = bytes.count
    self.named = named
    guard let leader else { return }
    bytes.append(0x1E)
    appendPerson(leader)
    bytes.append(0x1E)
    for place in employed..<named where (0x30...0x39).contains(bytes[place]) { bytes.append(bytes[place]) }
  }

  /// What a studio is called apart from its kind; the whole name where it says nothing else.
  private mutating func appendName(_ name: String) {
    let start = bytes.count
    append(name)
    for kind in Self.kinds where bytes.count - start > kind.count && kind.ends(bytes.span) {
      bytes.removeLast(kind.count)
    }
  }

  /// The first of the persons named, without a note in brackets: 王刚（劳模）、李强等5人 is 王刚.
  private mutating func appendPerson(_ text: String) {
    if SpellingTable.isFolded(text.utf8.span) { return append(text) }
    append(String(CompatibilityFolding.fold(text).prefix { !Self.separators.contains($0) }))
  }

  /// The folded form.
  private mutating func append(_ text: String) {
    let span = text.utf8.span
    if SpellingTable.isFolded(span) {
      span.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    } else {
      bytes.append(contentsOf: SpellingTable.folded(text).utf8)
    }
  }
}

/// A word of at most sixteen bytes that texts may end with.
private struct Ending {
  let count: Int
  /// Its bytes, the last one lowest.
  private let word: UInt128

  init(_ word: String) {
    count = word.utf8.count
    self.word = word.utf8.reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// True where a text, which is no shorter, ends with it.
  func ends(_ text: Span<UInt8>) -> Bool {
    (1...count).allSatisfy { place in
      text[text.count - place] == UInt8(truncatingIfNeeded: word >> UInt128(8 * (place - 1)))
    }
  }
}
