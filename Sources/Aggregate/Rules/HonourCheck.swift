import Diagnostics
import Model

/// An honour test made ready for many studios.
struct HonourCheck {
  private let test: HonourTest
  private let skills: WordList
  private let honours: WordList
  private let excluded: WordList
  /// The lowest level at which an honour counts; nil where the workspace does not have it.
  private let least: LevelIndex?
  private let words: HonourWords

  init(_ test: HonourTest, _ words: HonourWords, levels: LevelScale) {
    self.test = test
    self.words = words
    skills = WordList(test.skills)
    honours = WordList(test.honours)
    excluded = WordList(test.excluded)
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
    switch reading(of: text, writtenBy: unit) {
    case .counts: return context.tellsAll ? verdict(.pass, zh: "", en: "") : .untold(.pass)
    case .withoutLevel: return verdict(.unknown, zh: "，没有写明级别", en: ", without a level")
    case .tooLow(let least):
      return verdict(
        .fail, zh: "，低于\(context.levels[least].name)", en: ", below the level \(test.level)")
    case .proposed: return verdict(.fail, zh: "，提名、候选不算获得", en: ", proposed and not awarded")
    case .excluded: return verdict(.fail, zh: "，不在所列荣誉之内", en: ", which is not one of those listed")
    case .undecided:
      return verdict(.unknown, zh: "，条文没有列出，是否算数请人工核对", en: ", which the text does not list: check by hand")
    }
  }

  /// What a cell says of the honours asked for.
  private enum Reading {
    case counts
    case withoutLevel
    case tooLow(LevelIndex)
    case proposed
    /// The rule says that it does not count.
    case excluded
    /// The text lists no such honour, and its lists of titles are open (等).
    case undecided
  }

  /// Marks that stand in a name tell nothing: “五一”劳动奖章, 五·一劳动奖章, 劳动 模范. A space may stand between two honours as well: it is
  /// looked over only where that brings to light more of them.
  private func reading(of text: String, writtenBy unit: RegionIndex) -> Reading {
    let written = reading(in: text.utf8.span, writtenBy: unit)
    if case .counts = written { return written }
    let isMarked = Self.marks.occurs(in: text.utf8.span), isSpaced = Self.spaces.occurs(in: text.utf8.span)
    guard isMarked || isSpaced else { return written }
    let unmarked = isMarked ? text.without(Self.markCharacters) : text
    let joined = isSpaced ? unmarked.without(Self.spaceCharacters) : unmarked
    let told = names(in: joined) > names(in: unmarked) ? joined : unmarked
    return reading(in: told.utf8.span, writtenBy: unit)
  }

  private func names(in text: String) -> Int {
    skills.places(in: text.utf8.span).count + honours.places(in: text.utf8.span).count
  }

  private func reading(in cell: Span<UInt8>, writtenBy unit: RegionIndex) -> Reading {
    let mayBeProposed = Self.proposals.occurs(in: cell)
    if !mayBeProposed, skills.occurs(in: cell) { return .counts }
    var given = honours.places(in: cell)
    if mayBeProposed {
      let named = skills.places(in: cell)
      let all = named + given
      func isHeld(_ place: Range<Int>) -> Bool { !Self.isProposed(place, among: all, in: cell) }
      if named.contains(where: isHeld) { return .counts }
      given = given.filter(isHeld)
      if given.isEmpty, !all.isEmpty { return .proposed }
    }
    guard !given.isEmpty, let least else {
      return isExcluded(cell) ? .excluded : .undecided
    }
    var isUntold = false
    for place in given {
      let part = Self.part(of: cell, around: place)
      let honour = place.lowerBound - part.lowerBound..<place.upperBound - part.lowerBound
      guard let level = words.level(of: honour, in: cell.extracting(part), writtenBy: unit) else {
        isUntold = true
        continue
      }
      if level <= least { return .counts }
    }
    return isUntold ? .withoutLevel : .tooLow(least)
  }

  /// Every honour of the cell is one that does not count.
  private func isExcluded(_ cell: Span<UInt8>) -> Bool {
    var start = 0
    for mark in Self.separators.places(in: cell).sorted(by: { $0.lowerBound < $1.lowerBound })
      + [cell.count..<cell.count]
    {
      let part = cell.extracting(min(start, mark.lowerBound)..<mark.lowerBound)
      let isJoined = Self.joiners.places(in: part).count > Self.seats.places(in: part).count
      if !part.isEmpty, isJoined || !excluded.occurs(in: part) { return false }
      start = mark.upperBound
    }
    return true
  }

  /// 提名 or 候选 stands behind the honour, before the next one.
  private static func isProposed(
    _ honour: Range<Int>, among all: [Range<Int>], in cell: Span<UInt8>
  ) -> Bool {
    let end = part(of: cell, around: honour).upperBound
    let next = all.map(\.lowerBound).filter { $0 >= honour.upperBound }.min() ?? end
    return proposals.occurs(in: cell.extracting(honour.upperBound..<min(next, end)))
  }

  /// The part of a cell with several honours that says the level of the one at `place`.
  private static func part(of cell: Span<UInt8>, around place: Range<Int>) -> Range<Int> {
    let marks = separators.places(in: cell)
    let start = marks.map(\.upperBound).filter { $0 <= place.lowerBound }.max() ?? 0
    let end = marks.map(\.lowerBound).filter { $0 >= place.upperBound }.min() ?? cell.count
    return start..<end
  }

  private static let proposals = WordList(["提名", "候选"])
  private static let markCharacters: Set<Character> = [
    "“", "”", "‘", "’", "\"", "'", "＂", "＇", "「", "」", "『", "』", "·", "•", "‧", "・", "･", "．",
  ]
  private static let marks = WordList(markCharacters.map(String.init).sorted())
  private static let spaceCharacters: Set<Character> = [" ", "\u{3000}", "\u{A0}", "\t", "\n"]
  private static let spaces = WordList(spaceCharacters.map(String.init).sorted())
  private static let joiners = WordList(["和", "及", "并", "兼", "与"])
  /// Names of places in which such a word stands.
  private static let seats = WordList(["呼和浩特", "和林格尔"])
  private static let separators = WordList(["、", "，", ",", "；", ";", "/", " ", "\u{3000}", "\n"])
}

extension String {
  fileprivate func without(_ characters: Set<Character>) -> String { filter { !characters.contains($0) } }
}

extension Wording {
  /// Both, with a comma between them.
  func followed(by other: Wording) -> Wording {
    Wording(zh: "\(zh)，\(other.zh)", en: "\(en), \(other.en)")
  }
}
