import Diagnostics
import Model

extension YearlyTest {
  /// Nil for a studio that was never named, or not for as long as a window has full years.
  func verdict(of studio: Int, queries: [Int], in context: AuditContext) -> Verdict? {
    guard let named = context.firstNaming(of: studio) else { return nil }
    guard let firstYears = fullWindows(from: named.lastDay, to: context.asOf) else { return nil }
    guard context.hasRows(rows, about: studio) else { return .noRows(of: rows) }
    let short = firstYears.map { $0...$0 + years - 1 }.filter { window in
      found(queries.prefix(1), of: studio, in: window, context) < atLeast
    }
    func since(_ found: Wording) -> Verdict {
      Verdict(
        short.isEmpty ? .pass : .fail,
        Wording(zh: "\(named.words)命名", en: "named \(named)").followed(by: found))
    }
    guard !short.isEmpty else {
      guard context.tellsAll else { return .untold(.pass) }
      let found = rows.words(levels: context.levels)
      let first = firstYears.lowerBound, last = firstYears.upperBound + years - 1
      return since(
        first == last
          ? Wording(zh: "\(first)年有\(found.zh)", en: "\(found.en) in \(first)")
          : Wording(
            zh: "\(first)至\(last)年都有\(found.zh)", en: "\(found.en) in each year from \(first) to \(last)"))
    }
    let told = short.filter { found(queries[...], of: studio, in: $0, context) < atLeast }
    let unsent = told.map { gap(in: $0, about: studio, context) }
    let missed = zip(told, unsent).filter { $1 == nil }.map(\.0)
    let names = (missed.isEmpty ? short : missed).map(Self.name)
    let wanted = rows.words(levels: context.levels)
    let none = Wording(
      zh: "\(names.map(\.zh).joined(separator: "、"))没有\(wanted.zh)",
      en: "no \(wanted.en) in \(names.map(\.en).joined(separator: ", "))")
    guard missed.isEmpty else { return since(none) }
    let gaps = unsent.compactMap(\.self).words(in: context.regions)
    let reasons = (told.isEmpty ? [] : [gaps]) + (told.count < short.count ? [.levelsUntold] : [])
    return Verdict(.unknown, reasons.reduce(since(none).evidence) { $0.followed(by: $1) })
  }

  /// How many rows there are in a window.
  private func found(
    _ queries: ArraySlice<Int>, of studio: Int, in window: ClosedRange<Int>, _ context: AuditContext
  ) -> Int64 {
    var found: Int64 = 0
    for query in queries {
      for year in window { found += min(atLeast, context.ledger.quantity(query, of: studio, in: year)) }
    }
    return found
  }

  /// Of a window of which one year has not been sent nothing is known.
  private func gap(in window: ClosedRange<Int>, about studio: Int, _ context: AuditContext) -> Submission? {
    window.lazy.compactMap { year -> Submission? in
      guard let first = Day(year: year, month: 1, day: 1) else { return nil }
      return context.coverage.gap(in: Window(start: first, end: first.lastOfYear), about: studio)
    }.first
  }

  private static func name(of window: ClosedRange<Int>) -> Wording {
    let first = window.lowerBound, last = window.upperBound
    return window.count == 1
      ? Wording(zh: "\(first)年", en: "\(first)") : Wording(zh: "\(first)—\(last)年", en: "\(first)–\(last)")
  }

  /// The first years of the windows of so many calendar years, each whole between the two days.
  private func fullWindows(from start: Day, to end: Day) -> ClosedRange<Int>? {
    let first = start == start.firstOfYear ? start.year : start.year + 1
    let last = end == end.lastOfYear ? end.year : end.year - 1
    guard years > 0, last - first + 1 >= years else { return nil }
    let latest = last - years + 1
    return lastOnly ? latest...latest : first...latest
  }
}
