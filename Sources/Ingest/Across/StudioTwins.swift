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
  private static let kinds = ["工作室", "创新", "技能", "技术", "职工", "劳模"].map { Array($0.utf8) }
  private static let separators = "(、,;/"

  private var bytes: [UInt8] = []
  /// Where each key of the studio at hand ends.
  private var ends: [Int] = []

  /// One pair for each studio that looks like an earlier one.
  static func pairs(among studios: [StudioRecord]) -> [Pair] {
    var keys = StudioTwins()
    var hashes: [UInt64] = []
    hashes.reserveCapacity(studios.count * 2)
    for studio in studios {
      keys.take(studio)
      for range in keys.ranges { hashes.append(keys.hash(range)) }
    }
    let suspects = KeyLedger.suspects(among: hashes)
    guard !suspects.isEmpty else { return [] }
    var owners: [[UInt8]: Int] = [:]
    var pairs: [Pair] = []
    for (place, studio) in studios.enumerated() {
      keys.take(studio)
      let shared = keys.ranges.filter { suspects.contains(keys.hash($0)) }.map { Array(keys.bytes[$0]) }
      if let first = shared.lazy.compactMap({ owners[$0] }).first {
        pairs.append(Pair(first: first, later: place))
      }
      for key in shared where owners[key] == nil { owners[key] = place }
    }
    return pairs
  }

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

  private var ranges: [Range<Int>] { zip([0] + ends, ends).map { $0..<$1 } }

  private func hash(_ range: Range<Int>) -> UInt64 { ByteIndex.hash(bytes.span.extracting(range)) }

  /// Writes the keys of a studio: the employer with the name, and the employer with the leader and the number in the
  /// name; none without an employer.
  private mutating func take(_ studio: StudioRecord) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    guard let employer = studio.employer else { return }
    append(employer)
    let employed = bytes.count
    bytes.append(0x1F)
    appendName(studio.name)
    let named = bytes.count
    ends.append(named)
    guard let leader = studio.leader else { return }
    for place in 0..<employed { bytes.append(bytes[place]) }
    bytes.append(0x1E)
    appendPerson(leader)
    bytes.append(0x1E)
    for place in employed..<named where (0x30...0x39).contains(bytes[place]) { bytes.append(bytes[place]) }
    ends.append(bytes.count)
  }

  /// What a studio is called apart from its kind; the whole name where it says nothing else.
  private mutating func appendName(_ name: String) {
    let start = bytes.count
    append(name)
    for kind in Self.kinds where bytes.count - start > kind.count {
      if bytes.suffix(kind.count).elementsEqual(kind) { bytes.removeLast(kind.count) }
    }
  }

  /// The first of the persons named, without a note in brackets: 王刚（劳模）、李强等5人 is 王刚.
  private mutating func appendPerson(_ text: String) {
    if text.utf8.allSatisfy(Self.isPlain) { return append(text) }
    append(String(CompatibilityFolding.fold(text).prefix { !Self.separators.contains($0) }))
  }

  /// The folded form; text of nothing but lower-case ASCII and ideographs is its own, and that is nearly all of it.
  private mutating func append(_ text: String) {
    if text.utf8.allSatisfy(Self.isPlain) {
      bytes.append(contentsOf: text.utf8)
    } else {
      bytes.append(contentsOf: SpellingTable.folded(text).utf8)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x80...0xBF).contains(byte) || (0xE4...0xE9).contains(byte) || (0x30...0x39).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
