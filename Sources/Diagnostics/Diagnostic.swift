/// Where in the input something was found.
///
/// `line` and `column` count from 1. In a CSV file the line is the physical line on which the row starts
/// and the column is the cell's place in the row, as a spreadsheet counts; in a template the column counts
/// Unicode scalars of the line.
public struct SourceLocation: Sendable, Hashable {
  /// Path as the user knows it, relative to the workspace where it lies inside.
  public var file: String
  public var line: Int?
  public var column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// One finding about the input: what is wrong, where, and how to mend it.
///
/// Diagnostics are values. A stage finds them; only a command prints them.
public struct Diagnostic: Sendable, Hashable {
  public var severity: Severity
  public var code: DiagnosticCode
  public var location: SourceLocation?
  public var message: Wording
  /// How to mend it, where there is a way.
  public var help: Wording?
  /// The offending cell as it was written, for diagnostics about one cell.
  public var cell: String?
  /// The row it stands in, for diagnostics about a row or one of its cells.
  public var excerpt: Excerpt?

  public init(
    _ severity: Severity, _ code: DiagnosticCode, at location: SourceLocation? = nil,
    _ message: Wording, help: Wording? = nil, cell: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.message = message
    self.help = help
    self.cell = cell
  }
}
