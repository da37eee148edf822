import Model

/// One end of a range, or the whole of a number that is none: sign, digits, unit.
struct NumberEnd {
  var amount: Amount
  var unit: String
  var isNegative: Bool
  /// A `+` after the digits: 12+.
  var hasPlus: Bool
  /// The offset after it.
  var offset: Int

  var value: FixedDecimal { isNegative ? amount.value.negated : amount.value }

  /// The greatest value that it leaves possible, without regard to the words around it.
  func greatest(step: FixedDecimal) -> FixedDecimal? {
    switch amount.spread {
    case nil: value
    case .through(let last): last
    case .below(let end): DecimalGrid(step: step).below(end)
    }
  }

  /// The end at `start`. `isApproximated` lets a unit stand without digits: 近百项.
  static func read(in text: FoldedText, at start: Int, setting: NumberSetting, isApproximated: Bool)
    -> NumberEnd?
  {
    var offset = text[start] == "¥" ? text.skippingSpaces(from: start + 1) : start
    var isNegative = false
    if let sign = text[offset], sign == "-" || sign == "+" {
      guard text.isDigit(at: offset + 1) || text[offset + 1] == "." || text[offset + 1] == "¥" else {
        return nil
      }
      isNegative = sign == "-"
      offset += text[offset + 1] == "¥" ? 2 : 1
    }
    let share = text.end(of: "百分之", at: offset)
    guard
      let amount = AmountParser.amount(
        in: text, at: share ?? offset, setting: setting, allowsBareUnit: isApproximated || share != nil),
      !isNegative || amount.spread == nil
    else { return nil }
    let hasPlus = text[amount.end] == "+"
    let digitsEnd = hasPlus ? amount.end + 1 : amount.end
    let unitStart = text.skippingSpaces(from: digitsEnd)
    let unitEnd = UnitGrammar.end(in: text, from: unitStart, setting: setting)
    let unit = text.compact(in: unitStart..<unitEnd)
    return NumberEnd(
      amount: amount, unit: share == nil ? unit : "%" + unit, isNegative: isNegative, hasPlus: hasPlus,
      offset: unitEnd > unitStart ? unitEnd : digitsEnd)
  }
}
