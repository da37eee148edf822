import Model

/// A number from one end to another; both are the same where it is a single number.
struct NumberRange {
  var low: NumberEnd
  var high: NumberEnd
  var isRange = false
  var slips: Set<NumeralSlip>

  init(low: NumberEnd, high: NumberEnd) {
    self.low = low
    self.high = high
    slips = low.amount.slips.union(high.amount.slips)
  }

  var unit: String { high.unit.isEmpty ? low.unit : high.unit }

  /// The approximation words inside: 多, 余 and `+`.
  var words: [ApproximationWord] {
    (low.amount.isMore || high.amount.isMore ? [.more] : []) + (low.hasPlus || high.hasPlus ? [.atLeast] : [])
  }

  /// The range from `low` to `high`. A 万, 亿 or % at the end counts for both (300-500万), unless that would turn the
  /// range round (5000-1万); nil when it is turned round anyway, or the units differ.
  static func joining(_ low: NumberEnd, _ high: NumberEnd) -> NumberRange? {
    guard low.unit.isEmpty || high.unit.isEmpty || low.unit == high.unit else { return nil }
    var range = NumberRange(low: low, high: high)
    range.isRange = true
    if low.unit.isEmpty, let shared = low.amount.sharing(unitsOf: high.amount) {
      range.low.amount = shared
      if range.low.value <= high.value {
        range.slips.insert(.unrepeatedMagnitude)
        return range
      }
      range.low = low
    }
    if low.unit.isEmpty, high.unit == "%" { range.slips.insert(.unrepeatedMagnitude) }
    return range.low.value <= range.high.value ? range : nil
  }
}
