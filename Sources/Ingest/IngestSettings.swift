import CSV
public import Model

/// What a workspace says about files that do not tell it themselves.
public struct FileSettings: Sendable, Hashable {
  /// A file name with `*` for any characters.
  public var pattern: String
  /// Name of the encoding; one that is not known is left unheeded.
  public var encoding: String?
  public var period: Period?

  public init(pattern: String, encoding: String? = nil, period: Period? = nil) {
    self.pattern = pattern
    self.encoding = encoding
    self.period = period
  }

  /// The encodings a file can be said to have, each under its main name.
  public static let encodings = ["utf-8", "utf-16le", "utf-16be", "gb18030"]

  /// True for every name of one of them: GBK and GB2312 are parts of GB 18030.
  public static func isKnownEncoding(_ name: String) -> Bool { TextEncoding(name: name) != nil }

  /// True for a file of this name, with or without the folders it is in.
  func applies(to path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Self.matches(Array(pattern)[...], Array(path)[...])
      || Self.matches(Array(pattern)[...], Array(name)[...])
  }

  private static func matches(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    guard first == "*" else { return first == name.first && matches(pattern.dropFirst(), name.dropFirst()) }
    let rest = pattern.drop { $0 == "*" }
    return (name.startIndex...name.endIndex).contains { matches(rest, name[$0...]) }
  }
}

/// Everything reading depends on besides the files.
public struct IngestSettings: Sendable {
  /// What is known of regions without the workspace, and which of them it is about.
  public var regions: BuiltInRegions
  public var levels: LevelScale
  public var vocabularies: FactVocabularies
  /// Dates after it are noted.
  public var asOf: Day
  /// Worker threads, at least 1. The result does not depend on it.
  public var threads: Int
  public var files: [FileSettings] = []
  /// Large files of facts are cut into pieces of so many bytes at most, which threads read side by side; the result does not depend
  /// on it, nor on those that follow.
  var chunkSize = 8 << 20
  /// The same for the tables of the register.
  var registerChunkSize = 96 << 10
  /// Bytes that are read at a time.
  var blockSize = RowReader.blockSize
  /// Give every row of facts the closer look.
  var readsRowByRow = false

  public init(
    regions: BuiltInRegions, levels: LevelScale, vocabularies: FactVocabularies, asOf: Day, threads: Int
  ) {
    self.regions = regions
    self.levels = levels
    self.vocabularies = vocabularies
    self.asOf = asOf
    self.threads = threads
  }
}
