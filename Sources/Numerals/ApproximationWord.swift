import Model

/// What the words around a number say about where the quantity lies (style §3, Approximate numbers).
enum ApproximationWord: Sendable, Hashable {
  case near
  case about
  case more
  case atLeast
  case over
  case short
  case below
  case atMost

  /// Before the number; a word that begins with another stands before it.
  static let prefixes: [(word: String, meaning: ApproximationWord)] = [
    ("将近", .near), ("接近", .near), ("近", .near),
    ("大约", .about), ("大概", .about), ("约为", .about), ("约", .about),
    ("不足", .short), ("不到", .short),
    ("不超过", .atMost), ("不多于", .atMost), ("不高于", .atMost), ("至多", .atMost), ("最多", .atMost),
    ("<=", .atMost), ("≤", .atMost), ("⩽", .atMost), ("≦", .atMost),
    ("至少", .atLeast), ("不少于", .atLeast), ("不低于", .atLeast),
    (">=", .atLeast), ("≥", .atLeast), ("⩾", .atLeast), ("≧", .atLeast),
    ("超过", .over), ("多于", .over), ("高于", .over), ("超", .over), ("逾", .over), (">", .over),
    ("少于", .below), ("低于", .below), ("<", .below),
  ]

  /// After the number and its unit.
  static let suffixes: [(word: String, meaning: ApproximationWord)] = [
    ("以上", .atLeast), ("以下", .atMost), ("以内", .atMost), ("左右", .about), ("上下", .about),
  ]

  /// Whether the word at `offset` ends another word, and says nothing about the number after it: 节约20万元, 最近5年.
  static func isPartOfWord(in text: FoldedText, at offset: Int) -> Bool {
    guard let before = text[offset - 1], let first = text[offset] else { return false }
    let others: String =
      switch first {
      case "约": "节要预合公签特邀履违契条失集俭"
      case "近": "最附邻亲靠临相远"
      case "超": "赶高反"
      case "不": "达想"
      default: ""
      }
    return others.unicodeScalars.contains(before)
  }

  /// The interval of a number from `low` to `high` (equal for a single number), closed at `step`; nil when it is empty
  /// or does not fit. `ceiling` bounds a quantity that has a whole, as a share of 100%.
  func interval(
    from low: FixedDecimal, to high: FixedDecimal, step: FixedDecimal, ceiling: FixedDecimal?
  ) -> ApproximateNumber? {
    guard !low.isNegative else { return nil }
    let grid = DecimalGrid(step: step)
    switch self {
    case .near, .short:
      return bounded(low, from: grid.ceiling(low.tenths(9)), to: grid.below(high))
    case .about:
      return bounded(
        low, from: grid.ceiling(low.tenths(9)), to: grid.floor(high.tenths(11)))
    case .more:
      guard let end = high.trailingUnit.flatMap({ high.adding($0) }) else { return nil }
      return bounded(low, from: grid.above(low), to: grid.below(end))
    case .atLeast:
      return ceiling.map { bounded(low, from: low, to: $0) } ?? ApproximateNumber(low, from: low, to: nil)
    case .over:
      guard let lower = low.adding(step) else { return nil }
      return ceiling.map { bounded(low, from: lower, to: $0) } ?? ApproximateNumber(low, from: lower, to: nil)
    case .below:
      return high.subtracting(step).map { ApproximateNumber(low, from: nil, to: $0) }
    case .atMost:
      return ApproximateNumber(low, from: nil, to: high)
    }
  }

  private func bounded(
    _ value: FixedDecimal, from lower: FixedDecimal?, to upper: FixedDecimal?
  ) -> ApproximateNumber? {
    guard let lower, let upper, lower <= upper else { return nil }
    return ApproximateNumber(value, from: lower, to: upper)
  }
}

extension ApproximateNumber {
  /// The smallest interval that holds both: what two words for one number leave possible.
  func hull(with other: ApproximateNumber) -> ApproximateNumber {
    ApproximateNumber(
      value, from: lower.flatMap { left in other.lower.map { min(left, $0) } },
      to: upper.flatMap { left in other.upper.map { max(left, $0) } })
  }
}

extension FixedDecimal {
  fileprivate func tenths(_ count: Int) -> FixedDecimal? {
    multiplied(by: FixedDecimal(units: Int128(count), scale: 1))
  }

  /// 10^z for the z trailing zeros of the number, negative where it has a fraction; nil for zero.
  fileprivate var trailingUnit: FixedDecimal? {
    guard units != 0 else { return nil }
    guard scale == 0 else { return FixedDecimal(units: 1, scale: scale) }
    var unit: Int128 = 1
    var rest = units
    while rest % 10 == 0 {
      rest /= 10
      unit *= 10
    }
    return FixedDecimal(units: unit)
  }
}
