extension FigureBook {
  /// The figure of one studio, `total.results@studio:S1`.
  ///
  /// - Parameter slice: id of the slice, or of the year that stands in its place.
  public func figure(of tally: Tally, in cell: FigureCell, slice: String, studio: StudioRecord) -> Figure {
    let counted = measures[cell.measure], code = "studio:\(studio.id)"
    func decimal(_ number: Int64) -> FixedDecimal {
      FixedDecimal(units: Int128(number), scale: counted.fractionDigits)
    }
    var figure = Figure(
      id: "\(slice).\(counted.id)@\(code)", label: counted.label, kind: counted.isMoney ? .money : .count,
      value: decimal(tally.value), unit: counted.unit, measure: counted.id, regionCode: code,
      regionName: studio.name, definition: definitions[cell.measure])
    figure.isApproximate = tally.bounds != nil
    figure.lower = tally.bounds?.lower.map(decimal)
    figure.upper = tally.bounds?.upper.map(decimal)
    figure.slice = slice
    figure.window = cell.window
    figure.selection =
      cell.selection.isEmpty ? "" : Slice(id: slice, selection: cell.selection).selectionText(levels: levels)
    figure.records = tally.records
    return figure
  }
}
