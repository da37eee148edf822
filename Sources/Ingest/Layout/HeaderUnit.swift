/// What the unit in a header says: 万元 is 元 ten thousand at a time.
struct HeaderUnit: Equatable, Sendable {
  /// The number of a cell is multiplied by 10 to this power.
  var exponent: Int
  /// The unit itself.
  var name: String

  static let none = HeaderUnit(exponent: 0, name: "")

  /// The longer before the shorter that begins it.
  private static let magnitudes: [(name: String, exponent: Int)] = [
    ("百万", 6), ("千万", 7), ("万", 4), ("亿", 8), ("千", 3), ("百", 2),
  ]
  /// Units whose first character is no magnitude.
  private static let whole = ["百分", "千分", "千米", "千瓦", "千克", "千伏", "千卡", "千赫", "千焦"]

  init(exponent: Int, name: String) {
    self.exponent = exponent
    self.name = name
  }

  /// Reads a folded unit.
  init(_ unit: String) {
    // Told here because looking for every name in a text that is none costs more than all else about a number.
    guard let first = unit.unicodeScalars.first, "百千万亿".unicodeScalars.contains(first) else {
      exponent = 0
      name = unit
      return
    }
    let isWhole = Self.whole.contains(where: unit.hasPrefix)
    let magnitude = isWhole ? nil : Self.magnitudes.first { unit.hasPrefix($0.name) }
    exponent = magnitude?.exponent ?? 0
    name = String(unit.dropFirst(magnitude?.name.count ?? 0))
  }

  /// 万 of 万元; empty where the unit is whole.
  var magnitude: String { Self.magnitudes.first { $0.exponent == exponent }?.name ?? "" }

  /// As a column of money is headed: 元, 万元, 亿元.
  var moneyLabel: String { magnitude + "元" }
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
