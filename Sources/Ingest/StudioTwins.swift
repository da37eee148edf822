import Model

/// Finds studios that stand in the register under two ids: the same employer with the same leader, or with the same name
/// (style §7.3).
///
/// A number in a studio's name tells two studios of one employer and leader apart.
struct StudioTwins {
  /// Two studios that look like one, by their places in the list.
  struct Pair: Equatable {
    var first: Int
    var later: Int
  }

  /// What may be left out of a name or stand in it: the same studio is a 劳模创新工作室 here and a 职工创新工作室 there (style §7.2).
  private static let kinds = ["劳模", "职工", "技术", "技能", "创新", "工作室"]

  /// One pair for each studio that looks like an earlier one.
  static func pairs(among studios: [StudioRecord]) -> [Pair] {
    var ledger = KeyLedger()
    for studio in studios { ledger.add(keys(of: studio).map { ByteIndex.hash($0.span) }) }
    let suspects = ledger.suspects()
    guard !suspects.isEmpty else { return [] }
    var owners: [[UInt8]: Int] = [:]
    var pairs: [Pair] = []
    for (place, studio) in studios.enumerated() {
      let keys = keys(of: studio).filter { suspects.contains(ByteIndex.hash($0.span)) }
      if let first = keys.lazy.compactMap({ owners[$0] }).first {
        pairs.append(Pair(first: first, later: place))
      }
      for key in keys where owners[key] == nil { owners[key] = place }
    }
    return pairs
  }

  /// Both records are about one studio, whatever their ids: they share a name, an employer or a leader.
  static func isSame(_ one: StudioRecord, _ other: StudioRecord) -> Bool {
    func agree(_ part: (StudioRecord) -> [UInt8]?) -> Bool {
      part(one).map { $0 == part(other) } ?? false
    }
    return agree { name($0.name) } || agree { $0.employer.map(folded) } || agree { $0.leader.flatMap(person) }
  }

  /// The employer with the name, and the employer with the leader and the number in the name; none without an employer.
  private static func keys(of studio: StudioRecord) -> [[UInt8]] {
    guard let employer = studio.employer.map(folded), !employer.isEmpty else { return [] }
    let name = name(studio.name)
    var keys = [employer + [0x1F] + name]
    if let leader = studio.leader.flatMap(person) {
      keys.append(employer + [0x1E] + leader + [0x1E] + name.filter { (0x30...0x39).contains($0) })
    }
    return keys
  }

  /// What a studio is called apart from its kind; the whole name where it says nothing else.
  private static func name(_ text: String) -> [UInt8] {
    var name = folded(text)
    for kind in kinds.reversed() where name.count > kind.utf8.count && name.hasSuffix(kind) {
      name.removeLast(kind.utf8.count)
    }
    return name
  }

  /// The first of the persons named, without a note in brackets: 王刚（劳模）、李强等5人 is 王刚.
  private static func person(_ text: String) -> [UInt8]? {
    let first = CompatibilityFolding.fold(text).prefix { !"(、,;/".contains($0) }
    let name = folded(String(first))
    return name.isEmpty ? nil : name
  }

  /// The folded form; text of nothing but lower-case ASCII and ideographs is its own, and that is nearly all of it.
  private static func folded(_ text: String) -> [UInt8] {
    let isFolded = text.utf8.allSatisfy { byte in
      (0x80...0xBF).contains(byte) || (0xE4...0xE9).contains(byte) || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    return Array((isFolded ? text : SpellingTable.folded(text)).utf8)
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: String) -> Bool {
    self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
