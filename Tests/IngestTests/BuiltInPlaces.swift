import Model

@testable import Ingest

/// The regions that come with the program, and an industry union of a workspace.
enum BuiltInPlaces {
  /// Read once for all tests about the autonomous region, which are nearly all.
  private static let innerMongolia = Result { try read(root: "150000") }

  /// As they come with the program.
  static func regions(root: String = "150000") throws -> BuiltInRegions {
    try root == "150000" ? innerMongolia.get() : read(root: root)
  }

  /// A few of them, which are soon read: for thousands of workspaces.
  static let few = Result {
    let files = "\(Trial.repository)/Sources/BuiltinFiles/files"
    let lines = try Trial.read("\(files)/regions.csv").split(separator: UInt8(ascii: "\n"))
    let prefixes = ["1500", "1501", "1502"].map { Array($0.utf8) }
    let kept = lines.enumerated().filter { line in
      line.offset == 0 || prefixes.contains { line.element.starts(with: $0) }
    }
    let header = try Trial.read("\(files)/region_aliases.csv").prefix { $0 != UInt8(ascii: "\n") }
    return BuiltInRegions(
      regions: Array(kept.map(\.element).joined(separator: [UInt8(ascii: "\n")])),
      aliases: Array(header), root: "150000")
  }

  private static func read(root: String) throws -> BuiltInRegions {
    let files = "\(Trial.repository)/Sources/BuiltinFiles/files"
    return BuiltInRegions(
      regions: try Trial.read("\(files)/regions.csv"), aliases: try Trial.read("\(files)/region_aliases.csv"),
      root: root)
  }

  static func lookup(root: String = "150000") throws -> RegionLookup {
    let files = "\(Trial.repository)/Sources/BuiltinFiles/files"
    var aliases = try Trial.read("\(files)/region_aliases.csv")
    aliases += Array("\n".utf8)
    var regions = try Trial.read("\(files)/regions.csv")
    regions += Array("\nCY-DL,自治区电力工会,\(root),industry,电力工会,\nCY-TL,内蒙古铁路产业工会,\(root),industry,,\n".utf8)
    guard let scale = LevelScale(Trial.levels), let day = Day(iso: "2018-11-30") else {
      throw Trial.Failure.settings
    }
    var pass = RegisterPass(
      [],
      settings: IngestSettings(
        regions: BuiltInRegions(regions: regions, aliases: aliases, root: root), levels: scale,
        vocabularies: FactVocabularies(levels: scale, asked: { _, _ in [] }), asOf: day, threads: 1))
    return try pass.readRegions()
  }

  /// What a cell says, in words: codes, `市本级` as `own 市`, a zone as `zone`.
  static func says(_ reading: RegionLookup.Reading, _ lookup: RegionLookup) -> String {
    switch reading {
    case .regions(let regions): regions.map { lookup.tree[$0].code }.joined(separator: " ")
    case .ownUnit(let kind): kind.map { "own \($0)" } ?? "own"
    case .zone: "zone"
    }
  }
}
