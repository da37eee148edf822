import CSV
import DataPackages

/// The sample workspace: the Inner Mongolia region, whose published figures all come out of its rows at once.
///
/// What is published and what is reconstructed around it is said in `ReportingUnit.all`; the fits are made by
/// `ProvincialFacts`, `HohhotResults`, `HulunbuirYears`, `PatentLedger` and `FundingLedger`.
struct RegionSample {
  /// Any other seed would do as well; this one is the committed sample's.
  static let seed: UInt64 = 20_181_130

  /// Writes every table of the sample.
  func write(to directory: OutputDirectory) throws(SynthesisFault) {
    let places = try Places()
    let studios = Self.studios(places: places)
    let tables = SampleTables(studios: studios, places: places).all
    try directory.prepare(for: tables.map(\.file))
    for table in tables {
      var writer = CSVWriter()
      writer.write(text: table.header)
      for row in table.rows { writer.write(row) }
      try Self.write(writer.bytes, to: directory.file(table.file))
    }
    try Self.write(SamplePackage(tables: tables).bytes, to: directory.file(DataPackage.fileName))
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(SynthesisFault) {
    var file = try OutputFile(path: path)
    file.append(bytes)
    try file.finish()
  }

  static func studios(places: Places) -> [Studio] {
    var roll = StudioRoll()
    var studios = roll.studios()
    RuleBreakers.mark(&studios)
    var profiles = ProfileWriter()
    profiles.fill(&studios, places: places)
    var ladder = NamingLadder(places: places)
    ladder.climb(&studios)
    return studios
  }
}
