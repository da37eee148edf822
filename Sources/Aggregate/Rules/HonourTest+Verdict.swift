import Diagnostics
import Model

extension HonourTest {
  func verdict(of studio: Int, in context: AuditContext) -> Verdict {
    let record = context.register.studios[studio]
    guard let text = record.leaderHonour else {
      return Verdict(.unknown, Wording(zh: "没有填写领衔人荣誉", en: "no honour of the leader given"))
    }
    func verdict(_ outcome: RuleOutcome, zh: String, en: String) -> Verdict {
      Verdict(
        outcome,
        Wording(zh: "领衔人荣誉为“\(text)”\(zh)", en: "the leader's honour is “\(text)”\(en)"))
    }
    func pass() -> Verdict { context.tellsPasses ? verdict(.pass, zh: "", en: "") : .untold }
    if skills.contains(where: text.hasWord) { return pass() }
    let given = honours(in: text)
    guard !given.isEmpty, let least = context.levels.index(ofID: level) else {
      return verdict(.fail, zh: "，不在所列荣誉之内", en: ", which is not one of those listed")
    }
    let reached = given.map { part, place in
      context.honourWords.level(of: place, in: part, writtenBy: record.reportingUnit)
    }
    if reached.contains(where: { $0.map { $0 <= least } ?? false }) { return pass() }
    guard reached.allSatisfy({ $0 != nil }) else {
      return verdict(.unknown, zh: "，没有写明级别", en: ", without a level")
    }
    return verdict(.fail, zh: "，低于\(context.levels[least].name)", en: ", below the level \(level)")
  }

  /// The honours that a cell lists, each with the part of the cell that says its level.
  private func honours(in text: String) -> [(part: Substring, place: Range<Substring.Index>)] {
    let named = honours.filter(text.hasWord)
    guard !named.isEmpty else { return [] }
    let separators = "、，,；;/ 　\n"
    let parts =
      separators.contains { text.hasWord(String($0)) } ? text.split { separators.contains($0) } : [text[...]]
    return parts.flatMap { part in
      named.flatMap { honour in part.places(of: honour).map { (part, $0) } }
    }
  }
}

extension Wording {
  /// Both, with a comma between them.
  func followed(by other: Wording) -> Wording {
    Wording(zh: "\(zh)，\(other.zh)", en: "\(en), \(other.en)")
  }
}
