import Diagnostics
import Model

/// A studio that is named for a person is named for its leader (D-10).
enum LeaderName {
  /// Words that a studio is called by beside a person's name.
  private static let words = [
    "职工", "劳模", "技术", "创新", "工作室", "劳动模范", "工匠", "人才", "班组长", "技能", "大师", "示范性",
  ]

  /// What shows that a leader's cell holds more than a name.
  private static let marks = [
    "、", "，", ",", ";", "；", "/", "（", "(", " ", "\u{3000}", "\u{A0}", "\t", "\n", "等",
  ]

  /// Nil where the leader is not told, or the name names nobody: one that begins with the employer's name or a number.
  static func verdict(of studio: Int, in context: AuditContext) -> Verdict? {
    let record = context.register.studios[studio]
    guard let leaders = record.leader.map(people), let first = leaders.first else { return nil }
    let name = record.name
    if let leader = leaders.first(where: name.hasWord) {
      guard context.tellsPasses else { return .untold }
      return Verdict(.pass, Wording(zh: "名称含领衔人“\(leader)”", en: "its name has the leader's, “\(leader)”"))
    }
    guard let person = person(in: name), !(record.employer?.hasWord(person) ?? false) else { return nil }
    return Verdict(
      .fail,
      Wording(
        zh: "名称中的“\(person)”不是领衔人“\(first)”，请核对是否更名或换人",
        en: "“\(person)” in the name is not the leader, “\(first)”: renamed, or another leader?"))
  }

  /// The names of a cell without what clerks write around them: 王　刚, 王刚（劳模）, 王刚等5人, 王刚、李强.
  private static func people(_ leader: String) -> [String] {
    // Nearly every cell is a name and nothing else.
    if !marks.contains(where: leader.hasWord) { return [leader] }
    return leader.split { "、，,;；/".contains($0) }.compactMap { part in
      let bare = part.prefix { !"（(".contains($0) }.filter { !$0.isWhitespace }
      let name = bare.prefix { $0 != "等" }
      return name.isEmpty ? nil : String(name)
    }
  }

  /// What stands before the usual words where it can be a Chinese person's name: two or three characters.
  private static func person(in name: String) -> String? {
    var rest = name[...]
    while let word = words.first(where: rest.hasEnding) { rest = rest.dropLast(word.count) }
    // Characters of a name have three bytes, the rarest four.
    guard (6...12).contains(rest.utf8.count), (2...3).contains(rest.count),
      rest.unicodeScalars.allSatisfy({ ("\u{4E00}"..."\u{9FFF}").contains($0) })
    else { return nil }
    return String(rest)
  }
}
