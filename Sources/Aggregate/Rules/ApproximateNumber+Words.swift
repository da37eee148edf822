import Diagnostics
import Model

extension ApproximateNumber {
  /// The number as such a cell is written: 30平方米, 25～40平方米, 近30平方米, 20多平方米, 30平方米以上.
  ///
  /// - Parameter power: 万 or 亿, for a number that counts those.
  func words(unit: String, in power: String = "") -> Wording {
    let (unit, plain) = (power + unit, unit)
    if isExact { return Wording(zh: "\(value)\(unit)", en: "\(value)") }
    switch (lower, upper) {
    case (let lower?, nil):
      return lower > value
        ? Wording(zh: "超过\(value)\(unit)", en: "more than \(value)")
        : Wording(zh: "\(lower)\(unit)以上", en: "\(lower) or more")
    case (nil, let upper?):
      return upper < value
        ? Wording(zh: "不足\(value)\(unit)", en: "less than \(value)")
        : Wording(zh: "\(upper)\(unit)以下", en: "\(upper) or less")
    case (let lower?, let upper?) where isJustAbove(lower, upper):
      return Wording(zh: "\(value)\(power)多\(plain)", en: "just over \(value)")
    case (let lower?, let upper?) where upper < value && isNear(lower, upper):
      return Wording(zh: "近\(value)\(unit)", en: "just under \(value)")
    case (let lower?, let upper?) where lower == value || !isNear(lower, upper):
      return Wording(zh: "\(lower)～\(upper)\(unit)", en: "\(lower)–\(upper)")
    default:
      return Wording(zh: "约\(value)\(unit)", en: "about \(value)")
    }
  }

  /// What 多 says of a number (style §3, Reading); a sum of such numbers can lie further off.
  private func isJustAbove(_ lower: FixedDecimal, _ upper: FixedDecimal) -> Bool {
    value < lower && value.adding(value.lastPlace).map { upper <= $0 } ?? false
  }

  /// What 近 and 约 say of a number.
  private func isNear(_ lower: FixedDecimal, _ upper: FixedDecimal) -> Bool {
    let tenth = value.scaled(byPowerOfTen: -1)
    let least = tenth.flatMap(value.subtracting), most = tenth.flatMap(value.adding)
    return least.map { $0 <= lower } ?? false && most.map { upper <= $0 } ?? false
  }
}
