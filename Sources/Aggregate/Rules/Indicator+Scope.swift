import Diagnostics
import Model

extension Indicator {
  /// 建立职代会制度的单位1402个（2015年12月）. A word of comparison stands behind the unit: 75%以上.
  var words: Wording {
    let comparison = ["以上", "以下", "左右"].first(where: printed.hasEnding) ?? ""
    let text = "\(label)\(printed.dropLast(comparison.count))\(unit)\(comparison)"
    return Wording(zh: "\(text)（\(period.words)）", en: "\(text) (\(period.span))")
  }

  /// Whose number it is, as far as the label says: what stands before the colon, else before 成果 or 专利, else the whole label. Nothing for
  /// what is about all of the region: 全市各级创新工作室, 全区职工创新工作室.
  var scope: String {
    let parts = label.split(separator: "：")
    let subject =
      parts.count > 1
      ? parts.dropLast().joined(separator: "：")
      : isStockOfStudios ? "" : PlainLabel(label).subject ?? label
    return subject.hasPrefix("全") && !["全国", "全总"].contains(where: subject.hasPrefix) ? "" : subject
  }

  /// How many studios there are, of all levels or of one; not how many came or went.
  var isStockOfStudios: Bool {
    let events = ["founded", "revoked", "named", "new", "year", "quarter", "month", "applied"]
    return indicator == "studios"
      || indicator.hasPrefix("studios_") && !events.contains { indicator.hasPrefix("studios_\($0)") }
        && !PlainLabel(label).isOfAStretch
  }

  /// A count from the start on, which only a withdrawal lessens: how many studios there are, and whatever is called 累计. The count of a
  /// year, of its months so far (1—11月累计) or of a few years back begins anew.
  var isCumulative: Bool {
    isStockOfStudios || label.hasWord("累计") && isTotal && !PlainLabel(label).isOfAStretch
  }

  /// Can be added up over units: no percentage, average, extreme, standard, rank, score or duration, and nothing a head.
  var isTotal: Bool {
    let units = ["%", "比例", "倍", "岁", "分", "年", "个月", "天", "小时", "元/个", "元/人"]
    let words = ["per", "mean", "avg", "average", "median", "min", "max", "rank", "rate", "ratio", "share"]
    return !units.contains(countingUnit) && !PlainLabel(label).isNoTotal
      && !indicator.split(separator: "_").contains { words.contains(String($0)) }
  }

  /// Of the same stretch of time and the same unit; how the period came to be known does not matter.
  func isComparable(with other: Indicator) -> Bool {
    period.start == other.period.start && period.end == other.period.end
      && countingUnit == other.countingUnit
  }

  /// The unit without 万 or 亿; persons are persons, whichever word counts them.
  var countingUnit: String {
    let unit = unit.hasPrefix("万") || unit.hasPrefix("亿") ? String(unit.dropFirst()) : unit
    return ["名", "位"].contains(unit) ? "人" : unit
  }

  /// It cannot be as great as the other, however both were rounded.
  func isSurelyLess(than other: Indicator) -> Bool {
    guard let most = PrintedInterval(self).upper, let least = PrintedInterval(other).lower else {
      return false
    }
    return most < least
  }

  /// What is about a time that has not begun is not known yet.
  func isKnown(on day: Day) -> Bool { period.end.firstDay <= day }

  /// By region, period and name; no two indicators of a register have all of them.
  func precedes(_ other: Indicator) -> Bool {
    if region != other.region { return region < other.region }
    let days = (period.start.firstDay, period.end.lastDay)
    let others = (other.period.start.firstDay, other.period.end.lastDay)
    return days == others ? (indicator, label) < (other.indicator, other.label) : days < others
  }
}

extension Wording {
  /// Two things and, after a colon, what is to be said of them both.
  func versus(_ other: Wording, zh: String, en: String) -> Wording {
    let both = followed(by: other)
    return Wording(zh: "\(both.zh)：\(zh)", en: "\(both.en): \(en)")
  }
}
