/// What the unit in a header says: 万元 is 元 ten thousand at a time.
struct HeaderUnit: Equatable, Sendable {
  /// The number of a cell is multiplied by 10 to this power.
  var exponent: Int
  /// The unit itself.
  var name: String

  static let none = HeaderUnit(exponent: 0, name: "")

  /// Units whose first character is no magnitude.
  private static let whole = ["百分", "千分", "千米", "千瓦", "千克", "千伏", "千卡", "千赫", "千焦"]

  init(exponent: Int, name: String) {
    self.exponent = exponent
    self.name = name
  }

  /// Reads a folded unit.
  init(_ unit: String) {
    let magnitudes = [("百万", 6), ("千万", 7), ("万", 4), ("亿", 8), ("千", 3), ("百", 2)]
    let isWhole = Self.whole.contains(where: unit.hasPrefix)
    let magnitude = isWhole ? nil : magnitudes.first { unit.hasPrefix($0.0) }
    exponent = magnitude?.1 ?? 0
    name = String(unit.dropFirst(magnitude?.0.count ?? 0))
  }

  /// As a column of money is headed: 元, 万元, 亿元.
  var moneyLabel: String {
    switch exponent {
    case 2: "百元"
    case 3: "千元"
    case 4: "万元"
    case 6: "百万元"
    case 7: "千万元"
    case 8: "亿元"
    default: "元"
    }
  }
}

extension Column {
  /// Money can be in yuan alone and an area in square metres; what other columns have in brackets is only a remark.
  func fits(_ unit: HeaderUnit) -> Bool {
    switch self {
    case _ where isMoney: ["", "元", "人民币", "人民币元"].contains(unit.name)
    case .area: NumberGrammar.Kind.squareMetres.units.contains(unit.name)
    default: true
    }
  }
}
