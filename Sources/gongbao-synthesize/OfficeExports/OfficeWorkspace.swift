import CSV
import PublishedFigures

/// The sample workspace once more, as its offices would have sent it: one file for each table and reporting unit,
/// with the faults of style §7 that lose nothing. Its totals are the sample's.
struct OfficeWorkspace {
  private struct File {
    /// Below `datasets/`.
    let path: String
    let bytes: [UInt8]
  }

  /// Writes the workspace: its configuration, and `datasets/`.
  ///
  /// - Throws: `leftover` when the directory is another workspace's.
  func write(to directory: OutputDirectory) throws(SynthesisFault) {
    let files = try files()
    // Another workspace's settings would be lost.
    guard directory.holds(Self.configuration, orNothingAt: Self.configurationName) else {
      throw .leftover(directory: directory.path, file: Self.configurationName)
    }
    let datasets = OutputDirectory(path: directory.file("datasets"))
    try datasets.prepare(for: files.map(\.path))
    for file in files { try Self.write(file.bytes, to: datasets.file(file.path)) }
    try Self.write(Self.configuration, to: directory.file(Self.configurationName))
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(SynthesisFault) {
    var output = try OutputFile(path: path)
    output.append(bytes)
    try output.finish()
  }

  private func files() throws(SynthesisFault) -> [File] {
    let places = try Places()
    let tables = SampleTables(studios: RegionSample.studios(places: places), places: places).all
    let spelling = try PlaceSpelling()
    let roll = StudioRegister(tables.first { $0.name == "studios" }?.plainRows ?? [])
    let activities = tables.first { $0.name == "activities" }?.plainRows ?? []
    let counts = MonthlyCounts(of: activities.filter { roll[$0[1]].map(Self.counts) ?? false })
    var files: [File] = []
    for table in tables {
      let rows = counts.without(table.plainRows, of: table.name)
      let isSent = SheetFrame.tables.contains(table.name)
      for office in isSent ? Office.all : [.region] {
        let own = isSent ? rows.filter { roll[$0[table.studioPlace]]?.unit == office.code } : rows
        let sheet = Self.sheet(table.name, of: office, rows: own, counts: counts, roll: roll)
        files += try Self.files(of: sheet, places: spelling)
      }
    }
    return files
  }

  private static func counts(_ studio: StudioRegister.Entry) -> Bool {
    Office.all.contains { $0.code == studio.unit && $0.countsActivities }
  }

  /// With the columns that the office's sheet of studios has beside the register's.
  private static func sheet(
    _ table: String, of office: Office, rows: [[String]], counts: MonthlyCounts, roll: StudioRegister
  ) -> OfficeSheet {
    var register = SheetColumn.of(table)
    var rows = rows
    if table == "studios", office.countsActivities {
      register += SheetColumn.monthlyCounts
      rows = rows.map { $0 + counts.cells(of: $0[0]) }
    }
    if table == "studios", office.hasRemarks {
      register += SheetColumn.remarks
      rows = rows.map { $0 + SheetColumn.remarks.map { _ in "" } }
    }
    return OfficeSheet(table, of: office, register: register, rows: rows, roll: roll)
  }

  /// The file of a sheet, and a copy of it where the office sent its achievements twice.
  private static func files(of sheet: OfficeSheet, places: PlaceSpelling) throws(SynthesisFault) -> [File] {
    let name = SheetFrame(sheet: sheet).fileName
    let ending = "." + sheet.office.text.fileExtension
    let bytes = try sheet.office.text.bytes(of: SheetRows(sheet: sheet, places: places).all)
    let file = File(path: name + ending, bytes: bytes)
    guard sheet.office.fileName == .final, sheet.table == "achievements" else { return [file] }
    return [file, File(path: name + "(1)" + ending, bytes: bytes)]
  }

  private static let configurationName = "gongbao.json5"

  /// The sample's own: nothing in these files needs to be told.
  private static var configuration: [UInt8] {
    var count = 0
    let bytes = gongbao_sample_configuration(&count)
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}

extension SampleTables.Table {
  /// `studios`, of `studios.csv`.
  var name: String { String(file.dropLast(4)) }

  /// The cells as text.
  var plainRows: [[String]] {
    rows.map { row in
      row.map { cell in
        switch cell {
        case .text(let text), .original(let text), .number(let text): text
        case .empty: ""
        }
      }
    }
  }

  /// Where a row names its studio.
  var studioPlace: Int { header.firstIndex(of: "studio_id") ?? 0 }
}
