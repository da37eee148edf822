import CSV
import Model

extension CellReader {
  /// A region; one that only the file can tell (阿旗, 市本级, 经开区) is read beside the row's other region, the other rows
  /// and what is said about the file.
  mutating func region(_ column: Column, _ row: Row, _ need: Need) -> RegionIndex? {
    if let sheetUnit, isUnit(column), content(column, row).isEmpty { return sheetUnit }
    let text = given(column, row, need)
    guard !text.isEmpty else { return nil }
    if let region = regions.region(asItLies: text) { return region }
    let reading = regions.reading(of: text)
    if case .regions(let candidates) = reading, candidates.count == 1 { return candidates[0] }
    do throws(RowFault) {
      return try region(reading, CellText.string(text), beside: beside(column, row))
    } catch {
      report(error, column, row, need)
      return nil
    }
  }

  /// True where the sheet's own unit stands for an empty cell: that of a unit, and of a place without a column of its own.
  private func isUnit(_ column: Column) -> Bool {
    let field = binding.field(of: column)
    return column == .reportingUnit || field == nil || field == binding.field(of: .reportingUnit)
  }

  private mutating func region(
    _ reading: RegionLookup.Reading, _ cell: String, beside: RegionIndex?
  ) throws(RowFault) -> RegionIndex {
    switch reading {
    case .regions(let candidates):
      guard !candidates.isEmpty else { throw .regionUnknown(nearest: regions.nearest(to: cell)) }
      if let region = context().meant(among: candidates, beside: beside) { return region }
      throw .regionAmbiguous(names: candidates.map { regions.tree[$0].name })
    case .ownUnit(let kind):
      if let region = context().ownUnit(kind: kind, beside: beside) { return region }
      throw .regionUnplaced
    case .zone:
      if let region = context().zone(beside: beside) { return region }
      throw .regionUnplaced
    }
  }

  private mutating func context() -> RegionContext {
    let context = surroundings ?? survey.context(regions)
    surroundings = context
    return context
  }

  /// The region in the row's other column of regions, where it says one beyond doubt.
  private func beside(_ column: Column, _ row: Row) -> RegionIndex? {
    let other: Column = column == .region ? .reportingUnit : .region
    guard let field = binding.field(of: other), field != binding.field(of: column) else { return nil }
    let candidates = regions.candidates(of: content(other, row))
    return candidates.count == 1 ? candidates[0] : nil
  }
}
