import Diagnostics
import Model

extension YearlyTest {
  /// Nil for a studio that was never named, or not for as long as a window has full years.
  func verdict(of studio: Int, queries: [Int], in context: AuditContext) -> Verdict? {
    guard let named = context.firstNaming(of: studio) else { return nil }
    let windows = fullWindows(from: named.lastDay, to: context.asOf)
    guard !windows.isEmpty else { return nil }
    let tables = Set(rows.map(\.table))
    guard tables.contains(where: { context.ledger.hasRows(of: $0, about: studio) }) else {
      let names = rows.map(\.table).firstOfEach.map(\.table.label).joined(separator: "、")
      return Verdict(
        .unknown, Wording(zh: "\(names)表里没有这个工作室的记录", en: "no rows about the studio at all"))
    }
    let short = windows.filter { window in
      window.reduce(Int64(0)) { $0 + context.ledger.quantity(queries[0], of: studio, in: $1) } < atLeast
    }
    let since = Wording(zh: "\(named)命名", en: "named \(named)")
    guard !short.isEmpty else {
      let first = windows[0].lowerBound, last = windows[windows.count - 1].upperBound
      return Verdict(
        .pass, since.followed(by: Wording(zh: "\(first)至\(last)年都有", en: "each from \(first) to \(last)")))
    }
    return Verdict(
      .fail,
      since.followed(
        by: Wording(
          zh: "\(short.map(Self.name).joined(separator: "、"))没有",
          en:
            "none in \(short.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", "))"
        )))
  }

  private static func name(of window: ClosedRange<Int>) -> String {
    window.count == 1 ? "\(window.lowerBound)年" : "\(window.lowerBound)—\(window.upperBound)年"
  }

  /// Windows of so many calendar years, each whole between the two days.
  private func fullWindows(from start: Day, to end: Day) -> [ClosedRange<Int>] {
    let first = start == start.firstOfYear ? start.year : start.year + 1
    let last = end == end.lastOfYear ? end.year : end.year - 1
    guard years > 0, last - first + 1 >= years else { return [] }
    let beginnings = lastOnly ? last - years + 1...last - years + 1 : first...last - years + 1
    return beginnings.map { $0...$0 + years - 1 }
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order in which they come first.
  var firstOfEach: [Element] {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}
