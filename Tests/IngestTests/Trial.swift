import Diagnostics
import Glibc
import Ingest
import Model

/// Reads a workspace made of texts, and tells what came of it.
struct Trial {
  var register: Register
  var facts: FactTally
  var outcome: IngestOutcome

  /// The levels of a workspace that names none.
  static let levels = [
    Level(id: "national", name: "全国示范性", aliases: ["国家级"]), Level(id: "province", name: "自治区级"),
    Level(id: "prefecture", name: "盟市级"), Level(id: "county", name: "旗县级"), Level(id: "base", name: "基层级"),
  ]

  static let repository = "\(#filePath)".droppingLastComponents(3)

  /// - Parameter files: path → text; a path without a table's name is bound by its header.
  init(
    _ files: [String: String], asOf: String = "2018-11-30", root: String = "150000", threads: Int = 1,
    levels: [Level] = Trial.levels, files settings: [FileSettings] = []
  ) throws {
    let directory = try Self.makeDirectory()
    defer { Self.remove(directory, files.keys.sorted()) }
    for (path, text) in files { try Self.write(Array(text.utf8), to: "\(directory)/\(path)") }
    let inputs = files.keys.map {
      InputFile(path: $0, location: "\(directory)/\($0)", table: Self.table(of: $0))
    }
    try self.init(
      inputs, asOf: asOf, root: root, threads: threads, levels: levels, files: settings)
  }

  init(
    _ inputs: [InputFile], asOf: String = "2018-11-30", root: String = "150000", threads: Int = 1,
    levels: [Level] = Trial.levels, files settings: [FileSettings] = []
  ) throws {
    var ingest = try Self.settings(asOf: asOf, root: root, threads: threads, levels: levels)
    ingest.files = settings
    let reading = try readRegister(inputs, settings: ingest)
    let result = try reading.readFacts { FactTally() }
    register = reading.register
    facts = result.consumer
    outcome = result.outcome
  }

  /// What `body` makes of the files, which are there while it runs, and of their paths in the order of reading.
  static func reading<Result>(
    _ files: [String: String], _ body: ([InputFile], [String]) throws -> Result
  ) throws -> Result {
    let directory = try makeDirectory()
    defer { remove(directory, files.keys.sorted()) }
    for (path, text) in files { try write(Array(text.utf8), to: "\(directory)/\(path)") }
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let inputs = paths.map { InputFile(path: $0, location: "\(directory)/\($0)", table: table(of: $0)) }
    return try body(inputs, paths)
  }

  static func settings(
    asOf: String = "2018-11-30", root: String = "150000", threads: Int = 1, levels: [Level] = Trial.levels
  ) throws -> IngestSettings {
    guard let scale = LevelScale(levels), let day = Day(iso: asOf) else { throw Failure.settings }
    return IngestSettings(
      regions: try BuiltInPlaces.regions(root: root), levels: scale,
      vocabularies: FactVocabularies(levels: scale, asked: { _, _ in ["包头市总工会"] }), asOf: day,
      threads: threads)
  }

  /// The codes of everything found, each as `code file:line:column`.
  var found: [String] { outcome.diagnostics.map(Self.place) }

  static func place(_ diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    let numbers = [location?.line, location?.column].compactMap { $0 }.map { ":\($0)" }.joined()
    return "\(diagnostic.code.id) \(location?.file ?? "")\(numbers)"
  }

  func account(of path: String) -> RowAccount? { outcome.files.first { $0.path == path }?.rows }
  func sheet(_ path: String) -> String? {
    outcome.quarantine.files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  static func table(of path: String) -> Table? {
    Table.allCases.first { path == "\($0.rawValue).csv" || path.hasPrefix("\($0.rawValue)-") }
  }

  enum Failure: Error {
    case settings
    case file(String)
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Failure.file(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = fread(&buffer, 1, buffer.count, file)
      if got == 0 { return bytes }
      bytes += buffer[..<got]
    }
  }

  private static func makeDirectory() throws -> String {
    var template = Array("/tmp/ingest-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure.file("/tmp") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "wb") else { throw Failure.file(path) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure.file(path) }
  }

  private static func remove(_ directory: String, _ files: [String]) {
    for file in files { unlink("\(directory)/\(file)") }
    rmdir(directory)
  }
}

extension String {
  fileprivate func droppingLastComponents(_ count: Int) -> String {
    split(separator: "/", omittingEmptySubsequences: false).dropLast(count).joined(separator: "/")
  }
}
