import Model

/// A column of numbers that the totals of a sheet are compared in.
struct WitnessedColumn: Sendable {
  enum Kind: Sendable {
    case count, money, area

    /// Digits after the point of the whole numbers that are summed.
    var scale: Int {
      switch self {
      case .count: 0
      case .money: 2
      case .area: 6
      }
    }
  }

  /// A cell in whole units of the column's scale; nil bounds are open ends.
  struct Amount: Equatable {
    var value: Int128
    var lower: Int128?
    var upper: Int128?
  }

  var field: Int
  var header: String
  var kind: Kind
  var unit: HeaderUnit

  /// What a cell says; nil where it cannot be read.
  func amount(_ text: Span<UInt8>) -> Amount? {
    switch kind {
    case .count: (try? NumberGrammar.count(text, unit: unit)).map(Amount.init)
    case .money: (try? NumberGrammar.money(text, unit: unit)).map(Amount.init)
    case .area:
      (try? NumberGrammar.decimal(text, of: .squareMetres, unit: unit)).flatMap { number in
        Quantity(number, timesPowerOfTen: kind.scale).map(Amount.init)
      }
    }
  }

  /// A number of the column's scale as a clerk of this sheet would write it, without the unit of the header.
  func written(_ units: Int128) -> String {
    let number = FixedDecimal(units: units, scale: kind.scale)
    return (number.scaled(byPowerOfTen: -unit.exponent) ?? number).description
  }

  /// The unit of `written`, such as 万元.
  var unitName: String {
    let base = unit.name.isEmpty && kind == .money ? "元" : unit.name
    return unit.magnitude + base
  }
}

extension WitnessedColumn.Amount {
  fileprivate init(_ quantity: Quantity) {
    self.init(
      value: Int128(quantity.value), lower: quantity.lower.map { Int128($0) },
      upper: quantity.upper.map { Int128($0) })
  }
}

extension Column {
  /// How the totals of the column are compared; nil for one that is no number.
  fileprivate var witness: WitnessedColumn.Kind? {
    switch self {
    case _ where isMoney: WitnessedColumn.Kind.money
    case .members, .count, .times, .people: WitnessedColumn.Kind.count
    case _ where Self.sheetCounts.contains(self): WitnessedColumn.Kind.count
    case .area: WitnessedColumn.Kind.area
    default: nil
    }
  }
}

extension HeaderBinding {
  /// True for a cell whose numbers are summed.
  func isWitnessed(_ field: Int) -> Bool {
    Column.allCases.contains { (column: Column) -> Bool in
      column.witness != nil && self.field(of: column) == field
    }
  }
}

extension FileLayout {
  /// The unit of a column's cells that carry none: its header's, else, for money, the sheet's.
  func unit(of column: Column) -> HeaderUnit {
    if let unit = header.binding.unit(of: column) { return HeaderUnit(unit) }
    guard column.witness == .money, let unit = letterhead.moneyUnit else { return .none }
    return HeaderUnit(unit)
  }

  /// The columns whose totals can be checked.
  var witnessedColumns: [WitnessedColumn] {
    let binding = header.binding
    return Column.allCases.compactMap { (column: Column) -> WitnessedColumn? in
      guard let kind = column.witness, let field = binding.field(of: column) else { return nil }
      return WitnessedColumn(field: field, header: binding.headers[field], kind: kind, unit: unit(of: column))
    }
  }
}
