import Diagnostics
import Model

extension EligibilityTest {
  /// `pass`: may apply at the as-of date. `warning`: may not, with the first thing that is missing. Nil for a studio that holds
  /// the level already, or a higher one.
  func verdict(of studio: Int, queries: [Int], in context: AuditContext) -> Verdict? {
    let levels = context.levels
    guard let level = levels.index(ofID: level) else { return nil }
    let held = context.history.levels(of: studio, on: context.asOf)
    if let highest = held.highest, highest <= level { return nil }
    let needed = needs.compactMap(levels.index(ofID:))
    guard needed.contains(where: held.contains) else {
      guard context.tellsAll else { return .untold(.warning) }
      let names = needed.map { levels[$0].name }.joined(separator: "或")
      let english = needs.joined(separator: " or ")
      let wasHeld = context.namings(of: studio).contains {
        needed.contains($0.level) && $0.named.lastDay <= context.asOf
      }
      return Verdict(
        .warning,
        wasHeld
          ? Wording(zh: "\(names)称号已取消", en: "no longer holds the level \(english)")
          : Wording(zh: "尚未命名为\(names)", en: "does not yet hold the level \(english)"))
    }
    guard context.hasRows(rows, about: studio) else { return .noRows(of: rows) }
    let start = context.asOf.adding(months: -months)
    guard let row = rows.indices.first(where: { context.ledger.entry(queries[$0], of: studio).hasRows })
    else {
      let isUntold = queries.dropFirst(rows.count + 1).contains {
        context.ledger.entry($0, of: studio).hasRows
      }
      if isUntold {
        return Verdict(
          .unknown,
          Wording(zh: "\(start)以来没有填明的奖项或专利", en: "no award or patent is told since \(start)")
            .followed(by: .levelsUntold))
      }
      guard context.tellsAll else { return .untold(.warning) }
      let wanted = rows.map { $0.words(levels: levels) }.joined(separator: "或")
      return Verdict(
        .warning, Wording(zh: "\(start)以来没有\(wanted)", en: "no award or patent that counts since \(start)"))
    }
    let benefit = context.ledger.entry(queries[rows.count], of: studio)
    if benefit.isTold, !context.tellsAll { return .untold(benefit.sum > 0 ? .pass : .warning) }
    let date = context.ledger.entry(queries[row], of: studio).last
    let had = Wording(
      zh: "\(date.words)有\(rows[row].words(levels: levels))", en: "has an award or patent of \(date)")
    guard benefit.isTold else {
      return Verdict(.unknown, had.followed(by: Wording(zh: "没有填报经济效益", en: "but no benefit is recorded")))
    }
    guard benefit.sum > 0 else {
      return Verdict(.warning, had.followed(by: Wording(zh: "经济效益为0", en: "but the benefit is 0")))
    }
    return Verdict(
      .pass,
      had.followed(by: Wording(zh: "可以申报\(levels[level].name)", en: "may apply for the level \(self.level)")))
  }
}
