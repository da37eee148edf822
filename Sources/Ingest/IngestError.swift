public import Diagnostics

/// What reading cannot survive: nothing that was read is worth publishing.
public struct IngestError: Error, Sendable, Hashable {
  /// Why, as an exit status tells it.
  public enum Cause: Sendable, Hashable {
    /// The input says too little or contradicts itself: exit 2.
    case refused
    /// A file cannot be read: exit 74.
    case inputOutput
    /// No region has the root's code; the codes there are.
    case unknownRoot(known: [String])
  }

  public var cause: Cause
  /// What was found so far, the reasons included, in the order of files and lines.
  public var diagnostics: [Diagnostic]
  /// How many more of each severity were found.
  public var unkept: [Severity: Int]
  /// The rows that were quarantined by then: where all of them were, there is nothing to publish but much to mend.
  public var quarantine: Quarantine

  public init(
    _ cause: Cause, _ diagnostics: [Diagnostic], unkept: [Severity: Int] = [:],
    quarantine: Quarantine = Quarantine()
  ) {
    self.cause = cause
    self.diagnostics = diagnostics
    self.unkept = unkept
    self.quarantine = quarantine
  }
}
