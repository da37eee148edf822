import Diagnostics
import Model

/// Units of money in words, the greatest first, with their powers of ten. An amount takes the greatest that it reaches and that leaves at
/// most two digits after the point (style §3).
private let moneyUnits = [("亿", 8), ("万", 4)]

/// The amounts in the greatest unit that does for all of them; nil for yuan.
private func inLargestUnit(_ amounts: [FixedDecimal]) -> (amounts: [FixedDecimal], unit: String, power: Int)?
{
  for (unit, power) in moneyUnits {
    let scaled = amounts.compactMap { $0.scaled(byPowerOfTen: -power) }
    let isReadable = scaled.allSatisfy { $0.magnitude >= FixedDecimal(1) && $0.scale <= 2 }
    if scaled.count == amounts.count, isReadable { return (scaled, unit, power) }
  }
  return nil
}

extension Money {
  /// 3万元, 1.5万元, 8000元, 100000.01元.
  var words: Wording {
    let zh = inLargestUnit([yuan]).map { "\($0.amounts[0])\($0.unit)元" } ?? "\(yuan)元"
    return Wording(zh: zh, en: "\(yuan) yuan")
  }
}

extension ApproximateNumber {
  /// An amount in yuan as such a cell is written: 2万元, 近2万元, 1～2万元, 2万多元, 2万元以上.
  var yuanWords: Wording {
    let words = words(unit: "元"), en = "\(words.en) yuan"
    // Of a range the upper end is told too.
    let told = lower == value ? [value, upper].compactMap { $0 } : [value]
    guard let unit = inLargestUnit(told), let number = scaled(byPowerOfTen: -unit.power) else {
      return Wording(zh: words.zh, en: en)
    }
    return Wording(zh: number.words(unit: "元", in: unit.unit).zh, en: en)
  }
}

extension NumberBounds {
  /// The bounds of an amount in yuan: 2万元, 不少于1万元, 超过0元.
  var yuanWords: Wording {
    let words = words(unit: "元"), ends = [atLeast, atMost, above, below]
    guard let (amounts, unit, _) = inLargestUnit(ends.compactMap { $0 }) else {
      return Wording(zh: words.zh, en: "\(words.en) yuan")
    }
    var left = amounts[...]
    let inUnit = ends.map { end in end.flatMap { _ in left.popFirst() } }
    let bounds = NumberBounds(atLeast: inUnit[0], atMost: inUnit[1], above: inUnit[2], below: inUnit[3])
    return Wording(zh: bounds.words(unit: "\(unit)元").zh, en: "\(words.en) yuan")
  }
}

extension Payment {
  /// 2015年2月拨付3万元, 2015-02-10拨付近5万元.
  var words: Wording {
    let amount = number.yuanWords
    return Wording(zh: "\(date.words)拨付\(amount.zh)", en: "\(amount.en) paid \(date)")
  }
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
