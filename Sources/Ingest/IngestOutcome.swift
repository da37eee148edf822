public import Diagnostics
public import Model

/// What was found while reading, and the account of every file.
public struct IngestOutcome: Sendable {
  /// Every file, in byte order of the paths.
  public var files: [FileAccount]
  /// In the order of files and lines; 10,000 of them, the gravest where there are more. `counts` knows all.
  public var diagnostics: [Diagnostic]
  /// How many of each code were found.
  public var counts: [DiagnosticCode: Int]
  /// How many of each severity were found.
  public var severities: [Severity: Int]
  public var quarantine: Quarantine

  /// How many of each severity were counted and not kept word for word.
  public var unkept: [Severity: Int] {
    diagnostics.reduce(into: severities) { rest, finding in rest[finding.severity, default: 0] -= 1 }
      .filter { $0.value > 0 }
  }

  /// The accounts of a table's files taken together.
  public func rows(of table: Table) -> RowAccount {
    files.reduce(into: RowAccount()) { sum, file in
      if file.table == table { sum = sum + file.rows }
    }
  }
}
