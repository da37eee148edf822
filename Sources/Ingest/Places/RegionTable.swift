import CSV
import Model

/// A row of `regions`.
struct RegionRow: RegisterRecord {
  var region: Region
  var origin: RowOrigin

  func appendKey(to key: inout [UInt8]) { key += region.code.utf8 }
}

/// Reads `regions`.
struct RegionTable: RegisterTable {
  var records: [RegionRow] = []
  /// An industry union without a parent reports to it.
  let rootCode: String

  init(rootCode: String) { self.rootCode = rootCode }

  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> RegionRow? {
    guard let code = cells.requiredText(.code, row), let name = cells.requiredText(.name, row),
      let kind = cells.requiredText(.kind, row)
    else { return nil }
    let isIndustry = [Region.industryKind, "产业", "产业工会", "系统", "产业（系统）工会"].contains(kind)
    let region = Region(
      code: KeyLedger.folded(code), name: name,
      parent: cells.text(.parent, row).map(KeyLedger.folded)
        ?? (isIndustry ? rootCode : Self.codeAbove(KeyLedger.folded(code))),
      kind: isIndustry ? Region.industryKind : kind, shortName: cells.text(.shortName, row) ?? "",
      englishName: cells.text(.englishName, row) ?? "")
    return RegionRow(region: region, origin: origin)
  }

  /// The built-in regions with the workspace's own; a code that the workspace has too is the workspace's.
  static func merged(_ builtIn: [RegionRow], _ own: [RegionRow]) -> [Region] {
    let codes = Set(own.map(\.region.code))
    return builtIn.map(\.region).filter { !codes.contains($0.code) } + own.map(\.region)
  }

  /// By GB/T 2260: a county's prefecture, a prefecture's province, nothing above a province.
  private static func codeAbove(_ code: String) -> String {
    guard code.utf8.count == 6, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return "" }
    if code.hasSuffix("0000") { return "" }
    return code.hasSuffix("00") ? code.prefix(2) + "0000" : code.prefix(4) + "00"
  }
}

/// A row of `region_aliases`.
struct AliasRow: RegisterRecord {
  var alias: String
  var code: String
  var origin: RowOrigin

  func appendKey(to key: inout [UInt8]) { key += "\(alias)\u{1F}\(code)".utf8 }
}

/// Reads `region_aliases`.
struct AliasTable: RegisterTable {
  var records: [AliasRow] = []

  mutating func read(_ row: Row, _ cells: inout CellReader, _ origin: RowOrigin) -> AliasRow? {
    guard let alias = cells.requiredText(.alias, row), let written = cells.requiredText(.code, row) else {
      return nil
    }
    let code = KeyLedger.folded(written)
    guard cells.regions.tree.index(ofCode: code) != nil else {
      cells.report(.regionUnknown(nearest: []), .code, row, .required)
      return nil
    }
    return AliasRow(alias: alias, code: code, origin: origin)
  }
}
