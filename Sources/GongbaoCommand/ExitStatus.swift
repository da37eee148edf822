/// What a command ends with.
enum ExitStatus: Int32, Sendable {
  case clean = 0
  /// Finished, with findings.
  case findings = 1
  /// Refused, nothing published: usage, configuration, no data.
  case refused = 2
  case inputOutput = 74
  /// Another run holds the workspace.
  case held = 75
}
