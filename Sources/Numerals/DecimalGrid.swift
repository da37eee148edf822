import Model

/// The multiples of a quantity's smallest step, to which open bounds are closed: whole studios, whole fen.
struct DecimalGrid {
  let step: FixedDecimal

  /// The least multiple that is not below `number`.
  func ceiling(_ number: FixedDecimal?) -> FixedDecimal? {
    number.flatMap { number in
      floor(number).flatMap { $0 == number ? $0 : $0.adding(step) }
    }
  }

  /// The greatest multiple that is not above `number`.
  func floor(_ number: FixedDecimal?) -> FixedDecimal? {
    guard let number, step > .zero else { return nil }
    let scale = max(number.scale, step.scale)
    guard let units = number.units(atScale: scale), let size = step.units(atScale: scale) else { return nil }
    let rest = units % size
    return FixedDecimal(units: units - (rest < 0 ? rest + size : rest), scale: scale)
  }

  /// The least multiple above `number`.
  func above(_ number: FixedDecimal) -> FixedDecimal? { floor(number).flatMap { $0.adding(step) } }

  /// The greatest multiple below `number`.
  func below(_ number: FixedDecimal) -> FixedDecimal? { ceiling(number).flatMap { $0.subtracting(step) } }
}
