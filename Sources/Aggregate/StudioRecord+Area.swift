import Model

extension StudioRecord {
  /// The floor as it is summed, in square centimetres; nil where it is not told or too large to be one.
  var countedArea: (value: Int64, bounds: FactBounds.Bounds?)? {
    guard let area = areaNumber, let value = Self.squareCentimetres(area.value) else { return nil }
    guard !area.isExact else { return (value, nil) }
    let bounds = FactBounds.Bounds(
      lower: area.lower.flatMap(Self.squareCentimetres), upper: area.upper.flatMap(Self.squareCentimetres))
    return (value, bounds)
  }

  private static func squareCentimetres(_ area: FixedDecimal) -> Int64? {
    area.rounded(toDigits: 4).units(atScale: 4).flatMap(Int64.init(exactly:))
  }
}
