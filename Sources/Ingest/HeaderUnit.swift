/// What the unit in a header says: 万元 is 元 ten thousand at a time.
struct HeaderUnit: Equatable {
  /// The number of a cell is multiplied by 10 to this power.
  var exponent: Int
  /// The unit itself.
  var name: String

  static let none = HeaderUnit(exponent: 0, name: "")

  init(exponent: Int, name: String) {
    self.exponent = exponent
    self.name = name
  }

  /// Reads a folded unit.
  init(_ unit: String) {
    let magnitudes = [("百万", 6), ("千万", 7), ("万", 4), ("亿", 8), ("千", 3), ("百", 2)]
    let magnitude = magnitudes.first { unit.hasPrefix($0.0) && unit != "千米" }
    exponent = magnitude?.1 ?? 0
    name = String(unit.dropFirst(magnitude?.0.count ?? 0))
  }
}

extension Column {
  /// Money can be in yuan alone and an area in square metres; what other columns have in brackets is only a remark.
  func fits(_ unit: HeaderUnit) -> Bool {
    switch self {
    case .benefit, .amount, .grantedFunds, .subsidyFunds, .unionFunds, .specialFunds, .rewardFunds,
      .administrationFunds, .ownFunds:
      ["", "元", "人民币", "人民币元"].contains(unit.name)
    case .area: NumberGrammar.Kind.squareMetres.units.contains(unit.name)
    default: true
    }
  }
}
