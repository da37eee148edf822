import Diagnostics
import Model

/// One number under two labels, or one label with two numbers (rules, D-9).
enum PublishedLabels {
  static func verdicts(among indicators: [Indicator]) -> [(subject: RuleSubject, verdict: Verdict)] {
    let groups = Dictionary(grouping: indicators, by: \.region).sorted { $0.key < $1.key }
    return groups.flatMap { region, indicators in
      (twoLabels(indicators) + twoNumbers(indicators)).map { (.region(region), Verdict(.fail, $0)) }
    }
  }

  /// The same number in one source and of one date, too long to be chance, counts two kinds of things.
  private static func twoLabels(_ indicators: [Indicator]) -> [Wording] {
    let telling = indicators.filter { $0.value.isExact && $0.isTelling }
    return telling.indices.flatMap { first in
      telling[(first + 1)...].compactMap { second in
        let one = telling[first]
        guard one.period.start == second.period.start, one.period.end == second.period.end,
          one.source == second.source, one.value == second.value, one.indicator != second.indicator,
          one.countingUnit != second.countingUnit
        else { return nil }
        return one.words.versus(second.words, zh: "同一个数字，两种事项", en: "one number under two labels")
      }
    }
  }

  /// A label with a word before it names a part of what the label alone does: where the part is the greater, the two are not of one
  /// counting. So are two numbers under the very same label.
  private static func twoNumbers(_ indicators: [Indicator]) -> [Wording] {
    indicators.flatMap { whole in
      indicators.compactMap { part in
        guard part.label.hasEnding(whole.label), whole.label.count >= shortestLabel,
          whole.isComparable(with: part)
        else { return nil }
        let isOther =
          part.label == whole.label
          ? whole.precedes(part) && PrintedInterval(part).isApart(from: PrintedInterval(whole))
          : !isNegated(part.label.dropLast(whole.label.count)) && whole.isSurelyLess(than: part)
        return isOther
          ? whole.words.versus(part.words, zh: "同一事项，两个数字", en: "one label with two numbers") : nil
      }
    }
  }

  /// Shorter ones (工会会员) are words of many labels.
  private static let shortestLabel = 6

  /// 未建立… is no part of 建立….
  private static func isNegated(_ qualifier: Substring) -> Bool {
    ["未", "没有", "不", "非"].contains(where: qualifier.hasEnding)
  }
}

extension Indicator {
  /// At least four digits, and no round number.
  fileprivate var isTelling: Bool {
    let digits = printed.filter(\.isNumber).drop { $0 == "0" }
    return digits.count >= 4 && digits.reversed().drop { $0 == "0" }.count >= 3
  }
}
