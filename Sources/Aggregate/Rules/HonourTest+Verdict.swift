import Diagnostics
import Model

extension HonourTest {
  func verdict(of studio: Int, in context: AuditContext) -> Verdict {
    guard let text = context.register.studios[studio].leaderHonour else {
      return Verdict(.unknown, Wording(zh: "没有填写领衔人荣誉", en: "no honour of the leader given"))
    }
    let given = Wording(zh: "领衔人荣誉为“\(text)”", en: "the leader's honour is “\(text)”")
    if skills.contains(where: text.contains) { return Verdict(.pass, given) }
    // One cell may list several honours, each with a level of its own.
    let parts = text.split { "、，,；;/ 　\n".contains($0) }.filter { part in
      honours.contains(where: part.contains)
    }
    guard !parts.isEmpty, let least = context.levels.index(ofID: level) else {
      return Verdict(
        .fail, given.followed(by: Wording(zh: "不在所列荣誉之内", en: "which is not one of those listed")))
    }
    let reached = parts.map { HonourLevel(of: $0, in: context.levels) }
    if reached.contains(where: { $0.level.map { $0 <= least } ?? false }) { return Verdict(.pass, given) }
    guard reached.allSatisfy({ $0.level != nil }) else {
      return Verdict(.unknown, given.followed(by: Wording(zh: "没有写明级别", en: "without a level")))
    }
    let name = context.levels[least].name
    return Verdict(
      .fail, given.followed(by: Wording(zh: "低于\(name)", en: "below the level \(level)")))
  }
}

/// The level that an honour's wording tells: 自治区劳动模范, 全国五一劳动奖章.
private struct HonourLevel {
  /// Nil where it tells none.
  var level: LevelIndex?

  /// Words of each level by its usual id, the surer first: 自治区级 before 区级, 盟市级 before 市级.
  private static let words: [(id: String, words: [String])] = [
    ("national", ["全国", "国家级", "中华"]),
    ("province", ["自治区", "省部级", "省级", "全区", "全省", "省"]),
    ("base", ["企业", "单位", "公司", "集团", "厂级", "厂", "矿级", "基层"]),
    ("county", ["旗县", "县级", "县区", "旗级", "区级", "县", "旗"]),
    ("prefecture", ["盟市", "地市", "市级", "盟级", "市", "盟"]),
  ]

  init(of text: some StringProtocol, in levels: LevelScale) {
    for level in levels.levels where ([level.name] + level.aliases).contains(where: text.contains) {
      self.level = levels.index(ofID: level.id)
      return
    }
    let id = Self.words.first { $0.words.contains(where: text.contains) }?.id
    level = id.flatMap(levels.index(ofID:))
  }
}

extension Wording {
  /// Both, with a comma between them.
  func followed(by other: Wording) -> Wording {
    Wording(zh: "\(zh)，\(other.zh)", en: "\(en), \(other.en)")
  }
}
