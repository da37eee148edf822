/// The files that tell a clerk what to mend; values, nothing is written here.
public struct Quarantine: Sendable, Hashable {
  /// One file of the quarantine directory.
  public struct File: Sendable, Hashable {
    /// Relative to the quarantine directory.
    public var path: String
    public var bytes: [UInt8]
  }

  /// A row that could not be read, as it stands in its file.
  public struct Row: Sendable, Hashable {
    /// Of its file, relative to the workspace.
    public var path: String
    /// Physical line on which it starts, from 1.
    public var line: Int
    /// In the file's own encoding, without the line end.
    public var bytes: [UInt8]
  }

  /// `faults.csv` first, then one correction sheet for each input file with findings, by path.
  public var files: [File] = []
  /// Every quarantined row, in the order of files and lines.
  public var rows: [Row] = []
  /// Some row was quarantined or some cell could not be read.
  public var hasFindings = false

  /// Nothing to mend.
  public init() {}

  init(files: [File], rows: [Row], hasFindings: Bool) {
    self.files = files
    self.rows = rows
    self.hasFindings = hasFindings
  }
}
