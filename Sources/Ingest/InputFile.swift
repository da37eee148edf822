public import Model

/// One file of a workspace that may hold rows.
public struct InputFile: Sendable, Hashable {
  /// As it is reported: relative to the workspace.
  public var path: String
  /// What to open.
  public var location: String
  /// The table its name says; nil: the table whose header it has.
  public var table: Table?

  public init(path: String, location: String, table: Table?) {
    self.path = path
    self.location = location
    self.table = table
  }
}
