import Diagnostics
import Model

extension Money {
  /// 3万元, 1.5万元, 8000元.
  var words: Wording {
    let tenThousand = FixedDecimal(10_000)
    let zh =
      yuan.magnitude < tenThousand
      ? "\(yuan)元" : yuan.scaled(byPowerOfTen: -4).map { "\($0)万元" } ?? "\(yuan)元"
    return Wording(zh: zh, en: "\(yuan) yuan")
  }
}

extension NumberBounds {
  /// The bounds of an amount in yuan: 2万元, 不少于1万元, 超过0元.
  var yuanWords: Wording {
    let words = words(unit: "元"), tenThousand = FixedDecimal(10_000)
    let en = "\(words.en) yuan"
    let ends = [atLeast, atMost, above, below].compactMap { $0 }
    guard ends.allSatisfy({ $0.magnitude >= tenThousand }) else { return Wording(zh: words.zh, en: en) }
    func scaled(_ end: FixedDecimal?) -> FixedDecimal? { end.flatMap { $0.scaled(byPowerOfTen: -4) } }
    let bounds = NumberBounds(
      atLeast: scaled(atLeast), atMost: scaled(atMost), above: scaled(above), below: scaled(below))
    return Wording(zh: bounds.words(unit: "万元").zh, en: en)
  }
}

extension Payment {
  /// 2015-02拨付3万元. A date that was written without its day counts from its last one, so the last day of a month is not told.
  var words: Wording {
    let date =
      day == day.lastOfYear
      ? PartialDate(year: day.year)
      : day == day.lastOfMonth ? PartialDate(year: day.year, month: day.month) : PartialDate(day: day)
    let told = date ?? PartialDate(day: day), about = isExact ? "" : "约"
    return Wording(
      zh: "\(told.told)拨付\(about)\(money.words.zh)",
      en: "\(isExact ? "" : "about ")\(money.words.en) paid \(told)")
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
