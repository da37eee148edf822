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
      return lower == value
        ? Wording(zh: "\(value)\(unit)以上", en: "\(value) or more")
        : Wording(zh: "超过\(value)\(unit)", en: "more than \(value)")
    case (nil, let upper?):
      return upper == value
        ? Wording(zh: "\(value)\(unit)以下", en: "\(value) or less")
        : Wording(zh: "不足\(value)\(unit)", en: "less than \(value)")
    case (let lower?, let upper?) where lower == value:
      return Wording(zh: "\(lower)～\(upper)\(unit)", en: "\(lower)–\(upper)")
    case (let lower?, _?) where lower > value:
      return Wording(zh: "\(value)\(power)多\(plain)", en: "just over \(value)")
    case (_?, let upper?) where upper < value:
      return Wording(zh: "近\(value)\(unit)", en: "just under \(value)")
    default:
      return Wording(zh: "约\(value)\(unit)", en: "about \(value)")
    }
  }
}
