import Model

/// The regions and aliases that come with the program, read once for any number of runs about one root.
public struct BuiltInRegions: Sendable {
  /// Code of the region that the runs are about; a workspace's own regions may have it.
  public let rootCode: String

  let regions: [RegionRow]
  let aliases: [AliasRow]
  /// What a workspace without regions and aliases of its own knows; nil where the root is none of the built-in ones.
  let lookup: RegionLookup?

  /// - Parameters:
  ///   - regions: the `regions` table that comes with the program, as CSV.
  ///   - aliases: the `region_aliases` table that comes with the program, as CSV.
  ///   - root: code of the region that the runs are about.
  public init(regions: [UInt8], aliases: [UInt8], root: String) {
    rootCode = root
    let alone = Region(code: root, name: "", parent: "", kind: "", shortName: "", englishName: "")
    self.regions = Self.rows(of: regions, as: .regions, RegionTable(rootCode: root), in: [alone])
    let all = self.regions.map(\.region)
    self.aliases = Self.rows(of: aliases, as: .regionAliases, AliasTable(), in: all)
    let aliases = self.aliases
    lookup = (try? RegionTree(all, root: root)).map { RegionLookup($0, aliases: aliases) }
  }

  /// The sound rows of a table that comes with the program; `known` are the regions that they may name.
  private static func rows<Records: RegisterTable>(
    of bytes: [UInt8], as table: Table, _ records: Records, in known: [Region]
  ) -> [Records.Record] {
    guard let root = known.first?.code, let tree = try? RegionTree(known, root: root),
      var file = TableFile(builtIn: bytes, as: table)
    else { return [] }
    var cells = CellReader(
      file.layout, regions: RegionLookup(spellingless: tree), levels: LevelSpellings(), asOf: .distantPast,
      survey: RegionSurvey(of: nil))
    var records = records
    while file.advance(&cells) == .row {
      if let record = records.read(file.row, &cells, file.origin) { records.records.append(record) }
    }
    return records.records
  }
}
