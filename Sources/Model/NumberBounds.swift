import Diagnostics

/// Numbers between two ends. In Chinese texts 以上, 以下, 不少于 and 不超过 include the number, 超过 and 不满 exclude it (Civil Code,
/// art. 1259).
public struct NumberBounds: Sendable, Hashable {
  public var atLeast: FixedDecimal?
  public var atMost: FixedDecimal?
  /// Exclusive (超过).
  public var above: FixedDecimal?
  /// Exclusive (不满).
  public var below: FixedDecimal?

  public init(
    atLeast: FixedDecimal? = nil, atMost: FixedDecimal? = nil, above: FixedDecimal? = nil,
    below: FixedDecimal? = nil
  ) {
    self.atLeast = atLeast
    self.atMost = atMost
    self.above = above
    self.below = below
  }

  public func contains(_ number: FixedDecimal) -> Bool {
    atLeast.map { number >= $0 } ?? true && atMost.map { number <= $0 } ?? true
      && above.map { number > $0 } ?? true && below.map { number < $0 } ?? true
  }

  /// Every number of an interval is among them; nil is an open end.
  public func holdsAll(from lower: FixedDecimal?, to upper: FixedDecimal?) -> Bool {
    let isUnbounded = (atMost == nil && below == nil, atLeast == nil && above == nil)
    return (upper.map(contains) ?? isUnbounded.0) && (lower.map(contains) ?? isUnbounded.1)
  }

  /// No number of an interval is among them.
  public func holdsNone(from lower: FixedDecimal?, to upper: FixedDecimal?) -> Bool {
    if let upper {
      if let atLeast, upper < atLeast { return true }
      if let above, upper <= above { return true }
    }
    if let lower {
      if let atMost, lower > atMost { return true }
      if let below, lower >= below { return true }
    }
    return false
  }

  /// 不少于3人, 超过0元, 18至22个, 30个.
  public func words(unit: String) -> Wording {
    var zh: [String] = [], en: [String] = []
    if let atLeast, atLeast == atMost { return Wording(zh: "\(atLeast)\(unit)", en: "\(atLeast)") }
    if let atLeast, let atMost {
      return Wording(zh: "\(atLeast)至\(atMost)\(unit)", en: "from \(atLeast) to \(atMost)")
    }
    if let atLeast {
      zh.append("不少于\(atLeast)\(unit)")
      en.append("at least \(atLeast)")
    }
    if let above {
      zh.append("超过\(above)\(unit)")
      en.append("above \(above)")
    }
    if let atMost {
      zh.append("不超过\(atMost)\(unit)")
      en.append("at most \(atMost)")
    }
    if let below {
      zh.append("不满\(below)\(unit)")
      en.append("below \(below)")
    }
    return Wording(zh: zh.joined(separator: "、"), en: en.joined(separator: ", "))
  }
}
