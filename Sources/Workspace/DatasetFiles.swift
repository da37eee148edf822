import Diagnostics
import FileSystem
import Ingest
import Model

/// The files below `datasets/`: which are read, as which table, and which are not.
struct DatasetFiles: Sendable {
  /// In byte order of their paths.
  private(set) var inputs: [InputFile] = []
  /// One warning for each file that is not read.
  private(set) var diagnostics: [Diagnostic] = []

  static let directory = "datasets"
  /// A Frictionless Data Package describes files to other programs and is none of the data.
  private static let description = "datapackage.json"
  private static let extensions = [".csv", ".tsv", ".txt"]

  init(workspace: String) throws(SystemFault) {
    try collect(Self.directory, in: workspace)
    inputs.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func collect(_ directory: String, in workspace: String) throws(SystemFault) {
    for name in try FileTree.names(in: "\(workspace)/\(directory)") {
      let path = "\(directory)/\(name)", location = "\(workspace)/\(path)"
      switch FileTree.kind(of: location) {
      case .directory where !Self.isTable(name): try collect(path, in: workspace)
      // A pipe, a broken link or a directory of such a name too: whoever reads it says what it is.
      case _ where Self.isTable(name):
        inputs.append(InputFile(path: path, location: location, table: Self.table(of: path)))
      // The tables' own description.
      case .file where name == Self.description: continue
      default: diagnostics.append(Self.unread(path))
      }
    }
  }

  private static func isTable(_ name: String) -> Bool {
    let lowercased = name.lowercased()
    return !name.hasPrefix(".") && extensions.contains { lowercased.hasSuffix($0) }
  }

  /// `<table>.csv`, `<table>-*.csv` and `<table>/**/*.csv`; nil leaves it to the header.
  static func table(of path: String) -> Table? {
    let parts = path.split(separator: "/").dropFirst()
    guard let first = parts.first else { return nil }
    if parts.count > 1 { return Table(rawValue: String(first)) }
    let stem = first.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
    return Table.allCases.first { stem == $0.rawValue || stem.hasPrefix($0.rawValue + "-") }
  }

  private static func unread(_ path: String) -> Diagnostic {
    let lowercased = path.lowercased()
    let isWorkbook = [".xls", ".xlsx", ".et", ".ods"].contains { lowercased.hasSuffix($0) }
    return Diagnostic(
      .warning, .workspaceFileUnread, at: SourceLocation(file: path),
      Wording(zh: "这个文件没有读取：不是 .csv、.tsv 或 .txt 文件", en: "not read: not a .csv, .tsv or .txt file"),
      help: isWorkbook
        ? Wording(
          zh: "请在Excel或WPS中“另存为 → CSV UTF-8”，再放到这里。",
          en: "In Excel or WPS save it as “CSV UTF-8”, and put that here.")
        : Wording(zh: "不是数据的文件请放到别的目录。", en: "Keep files that are not data elsewhere."))
  }
}

extension WorkspaceDirectory {
  /// The paths, relative to the workspace, of the files that a run reads, in byte order.
  public func inputPaths() throws(SystemFault) -> [String] {
    try DatasetFiles(workspace: path).inputs.map(\.path)
  }
}
