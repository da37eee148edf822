public import Diagnostics
public import Model

/// What was found while reading, and the account of every file.
public struct IngestOutcome: Sendable {
  /// Every file, in byte order of the paths.
  public var files: [FileAccount]
  /// In the order of files and lines; the first 10,000 of them. `counts` knows all.
  public var diagnostics: [Diagnostic]
  /// How many of each code were found.
  public var counts: [DiagnosticCode: Int]
  /// How many of each severity were found.
  public var severities: [Severity: Int]
  public var quarantine: Quarantine

  /// The accounts of a table's files taken together.
  public func rows(of table: Table) -> RowAccount {
    files.reduce(into: RowAccount()) { sum, file in
      if file.table == table { sum = sum + file.rows }
    }
  }
}
