extension StudioRecord {
  /// How many members, with the bounds where their number is approximate.
  public var memberNumber: ApproximateNumber? {
    guard let members else { return nil }
    guard let bounds = membersBounds else { return ApproximateNumber(exactly: FixedDecimal(members)) }
    return ApproximateNumber(
      FixedDecimal(members), from: bounds.lower.map { FixedDecimal($0) },
      to: bounds.upper.map { FixedDecimal($0) })
  }

  /// Its floor in square metres, with the bounds where that is approximate.
  public var areaNumber: ApproximateNumber? {
    guard let area = areaSquareMetres else { return nil }
    guard let bounds = areaBounds else { return ApproximateNumber(exactly: area) }
    return ApproximateNumber(area, from: bounds.lower, to: bounds.upper)
  }
}
