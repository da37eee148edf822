import Diagnostics
import Model

/// An honour test made ready for many studios.
struct HonourCheck {
  private let test: HonourTest
  private let skills: WordList
  private let honours: WordList
  /// The lowest level at which an honour counts; nil where the workspace does not have it.
  private let least: LevelIndex?
  private let words: HonourWords

  init(_ test: HonourTest, _ words: HonourWords, levels: LevelScale) {
    self.test = test
    self.words = words
    skills = WordList(test.skills)
    honours = WordList(test.honours)
    least = levels.index(ofID: test.level)
  }

  func verdict(of studio: Int, in context: AuditContext) -> Verdict {
    let unit = context.register.studios[studio].reportingUnit
    guard let text = context.register.studios[studio].leaderHonour else {
      return Verdict(.unknown, Wording(zh: "没有填写领衔人荣誉", en: "leader's honour not given"))
    }
    func verdict(_ outcome: RuleOutcome, zh: String, en: String) -> Verdict {
      Verdict(
        outcome,
        Wording(zh: "领衔人荣誉为“\(text)”\(zh)", en: "the leader's honour is “\(text)”\(en)"))
    }
    func pass() -> Verdict { context.tellsAll ? verdict(.pass, zh: "", en: "") : .untold(.pass) }
    let cell = text.utf8.span
    if skills.occurs(in: cell) { return pass() }
    let given = honours.places(in: cell)
    guard !given.isEmpty, let least else {
      return verdict(.fail, zh: "，不在所列荣誉之内", en: ", which is not one of those listed")
    }
    var isUntold = false
    for place in given {
      let part = Self.part(of: cell, around: place)
      let honour = place.lowerBound - part.lowerBound..<place.upperBound - part.lowerBound
      guard let level = words.level(of: honour, in: cell.extracting(part), writtenBy: unit) else {
        isUntold = true
        continue
      }
      if level <= least { return pass() }
    }
    if isUntold { return verdict(.unknown, zh: "，没有写明级别", en: ", without a level") }
    return verdict(
      .fail, zh: "，低于\(context.levels[least].name)", en: ", below the level \(test.level)")
  }

  /// The part of a cell with several honours that says the level of the one at `place`.
  private static func part(of cell: Span<UInt8>, around place: Range<Int>) -> Range<Int> {
    let marks = separators.places(in: cell)
    let start = marks.map(\.upperBound).filter { $0 <= place.lowerBound }.max() ?? 0
    let end = marks.map(\.lowerBound).filter { $0 >= place.upperBound }.min() ?? cell.count
    return start..<end
  }

  private static let separators = WordList(["、", "，", ",", "；", ";", "/", " ", "\u{3000}", "\n"])
}

extension Wording {
  /// Both, with a comma between them.
  func followed(by other: Wording) -> Wording {
    Wording(zh: "\(zh)，\(other.zh)", en: "\(en), \(other.en)")
  }
}
