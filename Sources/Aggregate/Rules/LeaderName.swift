import Diagnostics
import Model

/// A studio that is named for a person is named for its leader (D-10).
enum LeaderName {
  /// Words that a studio is called by beside a person's name.
  private static let words = [
    "工作室", "创新", "职工", "劳模", "技术", "劳动模范", "工匠", "人才", "班组长", "技能", "大师", "示范性",
  ]

  /// Nil where the leader is not told, or the name is not surely a person's.
  static func verdict(of studio: Int, in context: AuditContext) -> Verdict? {
    let record = context.register.studios[studio]
    guard let cell = record.leader else { return nil }
    let name = record.name
    if name.hasWord(cell) { return pass(cell, in: context) }
    // Of most names nothing more need be looked at.
    let mayName = PersonName.mayBegin(name)
    guard mayName || !isPlain(cell) else { return nil }
    let leaders = people(cell)
    if let leader = leaders.first(where: name.hasWord) { return pass(leader, in: context) }
    guard mayName, let first = leaders.first, let person = person(in: name, regions: context.regions),
      // Some names of leaders are longer, and some studios have their employer's.
      !leaders.contains(where: { $0.hasWord(person) }), !(record.employer?.hasWord(person) ?? false)
    else { return nil }
    return Verdict(
      .fail,
      Wording(
        zh: "名称中的“\(person)”不是领衔人“\(first)”，请核对是否更名或换人",
        en: "it is named for “\(person)”, but “\(first)” leads it: has its name changed, or its leader?"))
  }

  private static func pass(_ leader: String, in context: AuditContext) -> Verdict {
    guard context.tellsAll else { return .untold(.pass) }
    return Verdict(.pass, Wording(zh: "名称含领衔人“\(leader)”", en: "it is named for its leader, “\(leader)”"))
  }

  /// The cell is up to four Chinese characters and nothing else, as nearly every one is.
  private static func isPlain(_ leader: String) -> Bool {
    let text = leader.utf8.span
    guard text.count <= 12, text.count % 3 == 0 else { return false }
    for offset in stride(from: 0, to: text.count, by: 3) {
      guard let scalar = IdeographSet.scalar(in: text, at: offset), (0x4E00...0x9FFF).contains(scalar),
        scalar != 0x7B49  // 等
      else { return false }
    }
    return true
  }

  /// The names of a cell without what clerks write around them: 王　刚, 王刚（劳模）, 王刚等5人, 王刚、李强.
  private static func people(_ leader: String) -> [String] {
    if isPlain(leader) { return [leader] }
    return leader.split { "、，,;；/".contains($0) }.compactMap { part in
      let bare = part.prefix { !"（(".contains($0) }.filter { !$0.isWhitespace }
      let name = bare.prefix { $0 != "等" }
      return name.isEmpty ? nil : String(name)
    }
  }

  /// What stands before the usual words where it is surely a person's name.
  private static func person(in name: String, regions: RegionTree) -> String? {
    var rest = name[...]
    while let word = words.first(where: rest.hasEnding) {
      rest = rest[..<rest.utf8.index(rest.endIndex, offsetBy: -word.utf8.count)]
    }
    return PersonName.isSure(rest, regions: regions) ? String(rest) : nil
  }
}
