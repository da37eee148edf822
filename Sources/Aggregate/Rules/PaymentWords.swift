import Diagnostics
import Model

/// Units of money in words, the greatest first, with their powers of ten. An amount takes the greatest that it reaches and that leaves at
/// most two digits after the point (style §3).
private let moneyUnits = [("亿元", 8), ("万元", 4)]

/// The amounts in the greatest unit that does for all of them; nil for yuan.
private func scaled(_ amounts: [FixedDecimal]) -> (amounts: [FixedDecimal], unit: String)? {
  for (unit, power) in moneyUnits {
    let scaled = amounts.compactMap { $0.scaled(byPowerOfTen: -power) }
    let isReadable = scaled.allSatisfy { $0.magnitude >= FixedDecimal(1) && $0.scale <= 2 }
    if scaled.count == amounts.count, isReadable { return (scaled, unit) }
  }
  return nil
}

extension Money {
  /// 3万元, 1.5万元, 8000元, 100000.01元.
  var words: Wording {
    let zh = scaled([yuan]).map { "\($0.amounts[0])\($0.unit)" } ?? "\(yuan)元"
    return Wording(zh: zh, en: "\(yuan) yuan")
  }

  /// An approximate amount with what it can stand for: 约5万元（4.5万元至5万元）; a nil end is open.
  func words(from least: Money?, to most: Money?) -> Wording {
    let about = words, least = least?.words, most = most?.words
    let reach =
      switch (least, most) {
      case (let least?, let most?): Wording(zh: "\(least.zh)至\(most.zh)", en: "\(least.en) to \(most.en)")
      case (let least?, nil): Wording(zh: "不少于\(least.zh)", en: "at least \(least.en)")
      case (nil, let most?): Wording(zh: "不超过\(most.zh)", en: "at most \(most.en)")
      case (nil, nil): Wording(zh: "多少不明", en: "how much is not told")
      }
    return Wording(zh: "约\(about.zh)（\(reach.zh)）", en: "about \(about.en) (\(reach.en))")
  }
}

extension NumberBounds {
  /// The bounds of an amount in yuan: 2万元, 不少于1万元, 超过0元.
  var yuanWords: Wording {
    let words = words(unit: "元"), ends = [atLeast, atMost, above, below]
    guard let (amounts, unit) = scaled(ends.compactMap { $0 }) else {
      return Wording(zh: words.zh, en: "\(words.en) yuan")
    }
    var left = amounts[...]
    let inUnit = ends.map { end in end.flatMap { _ in left.popFirst() } }
    let bounds = NumberBounds(atLeast: inUnit[0], atMost: inUnit[1], above: inUnit[2], below: inUnit[3])
    return Wording(zh: bounds.words(unit: unit).zh, en: "\(words.en) yuan")
  }
}

extension Payment {
  /// 2015-02拨付3万元, 2015-02拨付约5万元（4.5万元至4.99万元）. A date that was written without its day counts from its last one, so
  /// the last day of a month is not told.
  var words: Wording {
    let date =
      day == day.lastOfYear
      ? PartialDate(year: day.year)
      : day == day.lastOfMonth ? PartialDate(year: day.year, month: day.month) : PartialDate(day: day)
    let told = date ?? PartialDate(day: day)
    let amount =
      isExact
      ? money.words
      : money.words(from: lower.map(Money.init(fen:)), to: upper.map(Money.init(fen:)))
    return Wording(zh: "\(told.told)拨付\(amount.zh)", en: "\(amount.en) paid \(told)")
  }
}

extension PartialDate {
  /// 2012年, 2014-11, 2015-02-10.
  var told: String { precision == .year ? "\(self)年" : "\(self)" }
}

extension [Payment] {
  /// One after the other, with commas between them.
  var words: Wording { map(\.words).listed }
}

extension [Wording] {
  /// One after the other, with commas between them.
  var listed: Wording {
    Wording(zh: map(\.zh).joined(separator: "，"), en: map(\.en).joined(separator: ", "))
  }
}
