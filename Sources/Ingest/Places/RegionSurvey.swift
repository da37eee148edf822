import CSV
import Model

/// Looks through a file, and through what is said about it, for the regions they name, so that a short name which fits
/// several is read beside its neighbours, and 市本级 as the prefecture's.
struct RegionSurvey: Sendable {
  /// The file and, of a correction sheet, those it corrects; none where there is nothing to look through.
  private let layouts: [FileLayout]
  /// Texts about the file that may name the region it is about: its path, the lines above its header.
  private let hints: [String]

  init(of layout: FileLayout?) {
    layouts = layout.map { [$0] + ($0.corrections?.originals ?? []) } ?? []
    hints = layouts.flatMap { [$0.file.path] + $0.titles }
  }

  /// Every region that some row names beyond doubt, and the regions between them and the root.
  private func regions(_ lookup: RegionLookup) -> Set<RegionIndex> {
    layouts.reduce(into: []) { $0.formUnion(Self.regions($1, lookup)) }
  }

  private static func regions(_ layout: FileLayout, _ lookup: RegionLookup) -> Set<RegionIndex> {
    guard var rows = try? layout.body() else { return [] }
    let binding = layout.header.binding
    let fields = [Column.region, .reportingUnit].compactMap { binding.field(of: $0) }
    var found: Set<RegionIndex> = []
    while (try? rows.advance()) == true {
      let row = rows.row
      for field in fields where field < row.count {
        let candidates = lookup.candidates(of: CellText.content(row[field]))
        guard candidates.count == 1 else { continue }
        lookup.add(candidates[0], to: &found)
      }
    }
    return found
  }

  /// The surroundings of the file's rows.
  func context(_ lookup: RegionLookup) -> RegionContext {
    var hinted: [RegionIndex] = []
    for hint in hints { if let region = lookup.region(namedIn: hint) { hinted.append(region) } }
    return RegionContext(lookup, rows: regions(lookup), hint: lookup.innermost(of: hinted))
  }
}

extension RegionLookup {
  /// Adds a region and those between it and the root; an industry union has no place.
  func add(_ region: RegionIndex, to found: inout Set<RegionIndex>) {
    guard !tree[region].isIndustryUnion else { return }
    var region: RegionIndex? = region
    while let current = region, current != tree.root, found.insert(current).inserted {
      region = tree.parent(of: current)
    }
  }
}
