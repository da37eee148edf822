import CSV
import Model

/// Looks through a file for the regions its rows name, so that a short name which fits several is read beside its neighbours.
struct RegionSurvey: Sendable {
  /// What to open; nil where there is nothing to look through.
  var location: String?
  var headerLine: Int

  /// Every region that some row names beyond doubt, and the regions between them and the root.
  func regions(_ binding: HeaderBinding, _ lookup: RegionLookup) -> Set<RegionIndex> {
    guard let location, var rows = try? RowReader(path: location) else { return [] }
    let fields = [Column.region, .reportingUnit].compactMap { binding.field(of: $0) }
    var found: Set<RegionIndex> = []
    while (try? rows.advance()) == true {
      let row = rows.row
      guard row.line > headerLine else { continue }
      for field in fields where field < row.count {
        let candidates = lookup.candidates(of: CellText.content(row[field]))
        guard candidates.count == 1 else { continue }
        var region: RegionIndex? = candidates[0]
        while let current = region, current != lookup.tree.root, found.insert(current).inserted {
          region = lookup.tree.parent(of: current)
        }
      }
    }
    return found
  }
}
