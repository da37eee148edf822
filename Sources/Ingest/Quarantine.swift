/// The files that tell a clerk what to mend; values, nothing is written here.
public struct Quarantine: Sendable, Hashable {
  /// One file of the quarantine directory.
  public struct File: Sendable, Hashable {
    /// Relative to the quarantine directory.
    public var path: String
    public var bytes: [UInt8]
  }

  /// `faults.csv` first, then one correction sheet for each input file with findings, by path.
  public var files: [File] = []
  /// Some row was quarantined or some cell could not be read.
  public var hasFindings = false

  /// Nothing to mend.
  public init() {}

  init(files: [File], hasFindings: Bool) {
    self.files = files
    self.hasFindings = hasFindings
  }
}
